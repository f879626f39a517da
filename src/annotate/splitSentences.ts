import { isListed, type TokenData } from '../language/tokenData.ts';
import type { Words } from './tokenize.ts';

/** A sentence of a block: words `[start, end)`. */
export interface SentenceBounds {
  readonly start: number;
  readonly end: number;
  /** Whether it looks like a heading that lost its line ("Veiligheid De minister zei …"). */
  readonly heading: boolean;
}

/** Finds the sentences of a block of text. */
export type SentenceSplitter = (text: string, words: Words) => SentenceBounds[];

const TERMINAL = /^(?:[.!?]+|…)$/u;
const CLOSING = /^(?:["'”’»)\]}]|'')$/u;
const CLOSING_QUOTE = /^(?:["”’»]|'')$/u;
const OPENING = /^(?:["'“‘„«([{]|,,|``|[-–—•*])$/u;
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const BEGINNING = /^[\p{Lu}\p{Lt}\p{N}]/u;
const SINGLE_OR_CAPITALS = /^\p{Lu}+$/u;
const LOWER = /^\p{Ll}/u;
const PLAIN_WORD = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}'’&-]*$/u;
const UNMARKED_END = /^(?:[\p{L}\p{N}][\p{L}\p{M}\p{N}'’&-]*|[)\]])$/u;
const NUMBER = /^\p{N}+$/u;
const LONGEST_UNMARKED = 25;
const LONGEST_HEADING = 8;
/** A text without full stops is cut into pieces of at most so many words. */
const LONGEST_SENTENCE = 250;

type Ending = 'terminal' | 'closing abbreviation' | 'none';

/** Where a report was sent from, of at most so many words: "DEN HAAG (ANP) -", "LONDON, March 3 (Reuters) -". */
const LONGEST_DATELINE = 10;
const DASH = /^(?:[-–—]|--)$/u;
const PLACE_IN_CAPITALS = /^\p{Lu}[\p{Lu}'’-]{2,}$/u;

/** One block, with what the rules ask about its words. */
class Block {
  readonly count: number;

  constructor(
    private readonly text: string,
    private readonly words: Words,
    private readonly data: TokenData,
  ) {
    this.count = words.starts.length;
  }

  form(index: number): string {
    return this.text.slice(this.words.starts[index] ?? 0, this.words.ends[index] ?? 0);
  }

  isSpaced(index: number): boolean {
    return (this.words.starts[index] ?? 0) > (this.words.ends[index - 1] ?? 0);
  }

  /** Whether a word with a capital is one that often begins sentences. */
  isOpener(index: number): boolean {
    const form = this.form(index);
    return CAPITAL.test(form) && this.data.openers.has(form.toLowerCase());
  }

  ending(index: number): Ending {
    const last = this.text.charCodeAt((this.words.ends[index] ?? 1) - 1);
    if (last !== 46 && last !== 33 && last !== 63 && last !== 0x2026) return 'none';
    const form = this.form(index);
    if (TERMINAL.test(form)) return 'terminal';
    const bare = form.slice(0, -1);
    if (isListed(this.data.closingAbbreviations, bare)) return 'closing abbreviation';
    return bare.length === 1 && LOWER.test(this.form(index + 2)) ? 'closing abbreviation' : 'none';
  }

  /** Index after the closing quotes and brackets that belong to the sentence which ends before `index`; `open` tells of a `"` still open. */
  afterClosing(index: number, open: boolean): number {
    let at = index;
    while (at < this.count && CLOSING.test(this.form(at)) && this.closes(at, open)) at++;
    return at;
  }

  private closes(index: number, open: boolean): boolean {
    const form = this.form(index);
    return !this.isSpaced(index) || form === "''" || (form === '"' && open);
  }

  /** Whether a sentence that ended before `index` may be followed by one that begins there. */
  begins(index: number, lowerCase: boolean): boolean {
    let at = index;
    while (at < index + 3 && OPENING.test(this.form(at))) at++;
    const form = this.form(at);
    return BEGINNING.test(form) || (lowerCase && at === index && LOWER.test(form));
  }

  /** Whether a sentence that began at `start` ends before `index` though nothing marks it: headings and captions glued to the text. */
  endsUnmarked(start: number, index: number): boolean {
    if (index - start > LONGEST_UNMARKED || !this.isOpener(index) || !/^[\p{Ll}\p{N}]/u.test(this.form(index + 1))) return false;
    const last = this.form(index - 1);
    if (!UNMARKED_END.test(last) || this.isFunctionWord(last) || !CAPITAL.test(this.form(start))) return false;
    return !SINGLE_OR_CAPITALS.test(this.form(index)) && !this.isNameParticle(index);
  }

  /** Whether words `[start, end)` are few and plain enough for a heading. */
  isPlain(start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (!PLAIN_WORD.test(this.form(at))) return false;
    return end - start <= LONGEST_HEADING;
  }

  /** Index after the dateline with which the block begins, or 0. */
  afterDateline(): number {
    const forms = Array.from({ length: Math.min(LONGEST_DATELINE, this.count) }, (_, at) => this.form(at));
    const dash = forms.findIndex((form) => DASH.test(form));
    if (dash < 1 || dash + 2 >= this.count || !this.isSpaced(dash + 1) || !this.begins(dash + 1, false)) return 0;
    const place = forms.slice(
      0,
      forms.findIndex((form) => /^[,(]$/.test(form) || DASH.test(form)),
    );
    const isFromAgency = forms[dash - 1] === ')' && place.every((form) => CAPITAL.test(form)) && place.length > 0;
    return isFromAgency ||
      (place.some((form) => PLACE_IN_CAPITALS.test(form)) && place.every((form) => SINGLE_OR_CAPITALS.test(form.replace(/['’.-]/gu, ''))))
      ? dash + 1
      : 0;
  }

  private isFunctionWord(form: string): boolean {
    const lower = form.toLowerCase();
    return this.data.openers.has(lower) || this.data.nameParticles.has(lower);
  }

  /** "Van de", "Of the": after other words rather the middle of a name than the start of a sentence. */
  private isNameParticle(index: number): boolean {
    return this.data.nameParticles.has(this.form(index).toLowerCase()) && this.data.nameParticles.has(this.form(index + 1).toLowerCase());
  }
}

/** Whether a quotation that ends without a full stop at `index` ends the sentence, for the next word looks like a new one's first. */
const endsQuotation = (block: Block, start: number, index: number): boolean =>
  index > start &&
  CLOSING_QUOTE.test(block.form(index)) &&
  !block.isSpaced(index) &&
  block.isSpaced(index + 1) &&
  block.isOpener(index + 1);

/** Where the sentence that began at `start` ends, if `index` is its last word but for closing quotes and brackets; else 0. */
const endAfter = (block: Block, start: number, index: number, open: boolean): number => {
  const ending = block.ending(index);
  if (ending === 'none') return endsQuotation(block, start, index) ? index + 1 : 0;
  if (index === start + 1 && NUMBER.test(block.form(start))) return 0;
  const next = block.afterClosing(index + 1, open);
  if (next >= block.count) return 0;
  if (ending === 'closing abbreviation') return block.isOpener(next) ? next : 0;
  const unquoted = next === index + 1;
  const informal = unquoted && block.isSpaced(next) && LOWER.test(block.form(start));
  const separated = block.isSpaced(next) || !unquoted || BEGINNING.test(block.form(next));
  return separated && block.begins(next, informal) ? next : 0;
};

/** Cuts a sentence that is longer than any sentence, after the last mark that allows it. */
const inPieces = (block: Block, sentence: SentenceBounds): SentenceBounds[] => {
  const pieces: SentenceBounds[] = [];
  let { start } = sentence;
  while (sentence.end - start > LONGEST_SENTENCE) {
    let end = start + LONGEST_SENTENCE;
    while (end > start && !/^[;,:]$/.test(block.form(end - 1))) end--;
    if (end === start) end = start + LONGEST_SENTENCE;
    pieces.push({ start, end, heading: false });
    start = end;
  }
  return [...pieces, { ...sentence, start }];
};

/** Makes the sentence splitter of a language. */
export const makeSentenceSplitter =
  (data: TokenData): SentenceSplitter =>
  (text, words) => {
    const block = new Block(text, words, data);
    const sentences: SentenceBounds[] = [];
    let start = block.afterDateline();
    let open = false;
    if (start > 0) sentences.push({ start: 0, end: start, heading: true });
    for (let index = start; index < block.count; index++) {
      if (index > start && block.endsUnmarked(start, index)) {
        sentences.push({ start, end: index, heading: block.isPlain(start, index) });
        start = index;
      }
      if (block.form(index) === '"') open = !open;
      const end = endAfter(block, start, index, open);
      if (end === 0) continue;
      sentences.push({ start, end, heading: false });
      start = end;
      for (; index < end - 1; index++) if (block.form(index + 1) === '"') open = !open;
    }
    if (start < block.count) sentences.push({ start, end: block.count, heading: false });
    return sentences.flatMap((sentence) => inPieces(block, sentence));
  };
