import { inChunks } from './chunks.ts';
import { stableJson } from './stableJson.ts';

function* lines(records: Iterable<object>): Generator<string> {
  for (const record of records) yield `${stableJson(record)}\n`;
}

/** Records as JSON Lines: articles.jsonl, entities.jsonl, facts.jsonl and propositions.jsonl, in the order given. */
export const writeJsonLines = (records: Iterable<object>): Iterable<string> => inChunks(lines(records));
