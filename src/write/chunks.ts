/** Size from which a chunk is handed on, in UTF-16 units: large enough for few writes, small beside the graph. */
const CHUNK_SIZE = 65_536;

/** Joins small pieces of text into chunks of about 64 Ki units, lazily: the whole text is never in memory. */
export function* inChunks(pieces: Iterable<string>): Generator<string> {
  let buffer: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    buffer.push(piece);
    length += piece.length;
    if (length < CHUNK_SIZE) continue;
    yield buffer.join('');
    buffer = [];
    length = 0;
  }
  if (length > 0) yield buffer.join('');
}
