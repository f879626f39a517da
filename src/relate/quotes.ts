import { clauseLanguage } from '../language/clauseLanguage.ts';
import type { Sentence, Token } from '../model/annotated.ts';
import type { WithEntities } from '../model/entity.ts';
import type { Span } from '../model/text.ts';
import type { Referents } from './referents.ts';

/** Which speaker's quoted words stand where. */
export interface Quotes {
  /** Ids of the speakers of the quote in which a token stands; none outside quotes and where nobody is named. */
  readonly speakersOf: (sentence: number, token: number) => readonly string[];
}

interface QuoteRange {
  readonly start: number;
  end: number;
}

const OPENING = new Set(['“', '„', ',,', '«', '``', '‘', '‚']);
const CLOSING = new Set(['”', "''", '»', '’', '’’', "'’", '´´']);
const NEUTRAL = new Set(['"', "'", '""']);
/** A quote that is never closed ends with its block; one longer than this is a stray mark. */
const LONGEST = 2000;

/** Whether a mark opens or closes a quote: by its shape, else by the side on which it touches a word; null for other tokens. */
const sideOf = (text: string, form: string, [start, end]: Span): 'open' | 'close' | 'either' | null => {
  if (OPENING.has(form)) return 'open';
  if (CLOSING.has(form) && !NEUTRAL.has(form)) return 'close';
  if (!NEUTRAL.has(form)) return null;
  const touchesLeft = start > 0 && /\S/.test(text.charAt(start - 1));
  const touchesRight = /\S/.test(text.charAt(end));
  return touchesLeft === touchesRight ? 'either' : touchesLeft ? 'close' : 'open';
};

/** The quoted stretches of the text, by the quote marks among the tokens. */
const quoteRanges = (document: WithEntities): readonly QuoteRange[] => {
  const ranges: QuoteRange[] = [];
  let open: QuoteRange | null = null;
  let mark = '';
  let block = -1;
  for (const sentence of document.sentences) {
    if (sentence.blockIndex !== block) open = null;
    block = sentence.blockIndex;
    for (const { form, span } of sentence.tokens) {
      const side = sideOf(document.text, form, span);
      if (side === null) continue;
      const closes: boolean = open !== null && (side === 'close' || (side === 'either' && form === mark));
      if (closes && open !== null) {
        open.end = span[1];
        if (open.end - open.start < LONGEST) ranges.push(open);
        open = null;
      } else if (side !== 'close') {
        if (open !== null) ranges.push({ ...open, end: span[0] });
        open = { start: span[0], end: span[1] };
        mark = form;
      }
    }
  }
  return ranges;
};

/** Whether a sentence goes on about somebody: its subject is a pronoun. */
const goesOn = ({ tokens }: Sentence): boolean =>
  tokens.some((token) => token.upos === 'PRON' && token.deprel.startsWith('nsubj') && (tokens[token.head]?.head ?? 0) < 0);

/** A sentence about "him" or "her" without a source between two that name the same one, in the same paragraph, is theirs too. */
const carriedReports = (document: WithEntities, speakers: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  document.sentences.map((sentence, i) => {
    const [before] = speakers[i - 1] ?? [];
    const [after] = speakers[i + 1] ?? [];
    const isWithin =
      document.sentences[i - 1]?.blockIndex === sentence.blockIndex && document.sentences[i + 1]?.blockIndex === sentence.blockIndex;
    const isBetween = before !== undefined && before === after && (speakers[i] ?? []).length === 0;
    return isWithin && isBetween && goesOn(sentence) ? [before] : [];
  });

/** "Dat meldt de politie", "Dat heeft X gezegd": who is named so says the sentence before. */
const resumingSpeakers = (document: WithEntities, referents: Referents, sentence: number): readonly string[] => {
  const tokens = document.sentences[sentence]?.tokens ?? [];
  const { resumptives, embeddingVerbs } = clauseLanguage(document.language);
  const [first] = tokens;
  const verb = first?.head ?? -1;
  const isSaying = embeddingVerbs.say.includes(lemmaOf(tokens[verb])) || isJoinedSaying(tokens, verb, embeddingVerbs.say);
  const hasContent = tokens.some(({ head, deprel }) => head === verb && ['ccomp', 'xcomp', 'advcl'].includes(deprel));
  if (first === undefined || first.upos !== 'PRON' || !resumptives.has(first.form.toLowerCase()) || !isSaying || hasContent) return [];
  const doers = tokens.flatMap((token, i) => (i > 0 && token.head === verb && ['nsubj', 'obl:agent'].includes(token.deprel) ? [i] : []));
  const named = referents.mentionsIn(sentence).find((mention) => doers.includes(mention.head) && REPORTERS.has(mention.kind ?? 'person'));
  return named === undefined ? [] : referents.idsOf(named).slice(0, 1);
};

const lemmaOf = (token: Token | undefined): string => token?.lemma.replaceAll('_', '').toLowerCase() ?? '';

/** "Maakte … bekend": the verb with its particle. */
const isJoinedSaying = (tokens: readonly Token[], verb: number, say: readonly string[]): boolean =>
  tokens.some(
    (token) =>
      token.head === verb && token.deprel === 'compound:prt' && say.includes(`${token.form.toLowerCase()}${lemmaOf(tokens[verb])}`),
  );

const SPEAKERS = new Set(['person', 'organization']);
/** "Dat meldt Noorwegen": a country reports as well. */
const REPORTERS = new Set([...SPEAKERS, 'country']);

/** Who stands right before the colon that opens a quote: "Minister Blok: "Het kabinet …"". */
const announcedBy = (document: WithEntities, referents: Referents, range: QuoteRange): readonly string[] => {
  const before = document.text.slice(0, range.start).trimEnd();
  const sentence = document.sentences.findIndex(({ span }) => span[0] <= range.start && range.start < span[1]);
  if (!before.endsWith(':') || sentence < 0) return [];
  const named = referents
    .mentionsIn(sentence)
    .filter((mention) => mention.span[1] <= range.start && SPEAKERS.has(mention.kind ?? 'person'))
    .sort((a, b) => a.span[0] - b.span[0]);
  return named[0] === undefined ? [] : referents.idsOf(named[0]).slice(0, 1);
};

/** "Politie: verdachte opgepakt": in a headline the one name before the colon says what follows. */
const headlineSpeaker = (document: WithEntities, referents: Referents, sentence: number, token: number): readonly string[] => {
  const found = document.sentences[sentence];
  const colon = found?.tokens.findIndex(({ form }) => form === ':') ?? -1;
  if (found === undefined || colon < 1 || token < colon || colon > LONGEST_SPEAKER) return [];
  const [only, ...others] = referents.mentionsIn(sentence).filter((mention) => mention.end <= colon);
  const isBare = only !== undefined && others.length === 0 && only.start === 0 && only.end === colon && only.form === 'name';
  return isBare && SPEAKERS.has(only.kind ?? '') ? referents.idsOf(only) : [];
};

/** Tokens of the longest name of a speaker before a colon. */
const LONGEST_SPEAKER = 6;

/** Whether a whole sentence, or at least most of it, stands within a range. */
const isWithin = (range: QuoteRange, token: readonly [number, number]): boolean => range.start <= token[0] && token[1] <= range.end;

/**
 * Finds who speaks in quotes that run over sentences: the speaker named in any sentence of the same quote, else the one of the
 * sentence just before when that one ended in a quote.
 */
export const readQuotes = (document: WithEntities, referents: Referents, speakersIn: (sentence: number) => readonly string[]): Quotes => {
  const ranges = quoteRanges(document);
  const speakers = document.sentences.map((_, i) => speakersIn(i));
  const carried = carriedReports(document, speakers);
  const reported = document.sentences.map((_, i) => {
    const own = carried[i] ?? [];
    return own.length > 0 || (speakers[i] ?? []).length > 0 ? own : resumingSpeakers(document, referents, i + 1);
  });
  const touched = ranges.map((range) =>
    document.sentences.flatMap((sentence, i) => (sentence.span[0] < range.end && range.start < sentence.span[1] ? [i] : [])),
  );
  const named: (readonly string[])[] = [];
  ranges.forEach((range, i) => {
    const sentences = touched[i] ?? [];
    const announced = announcedBy(document, referents, range);
    const own = announced.length > 0 ? announced : (sentences.map((s) => speakers[s] ?? []).find((ids) => ids.length > 0) ?? []);
    const first = sentences[0] ?? 0;
    const before = ranges[i - 1];
    const isAdjacent = before !== undefined && (touched[i - 1]?.at(-1) ?? -2) >= first - 1;
    const isWhole = sentences.length > 0 && isWholeSentence(document, first, range);
    named.push(own.length > 0 ? own : isAdjacent && isWhole ? (named[i - 1] ?? []) : []);
  });
  return {
    speakersOf: (sentence, token) => {
      const beforeColon = headlineSpeaker(document, referents, sentence, token);
      if (beforeColon.length > 0) return beforeColon;
      const span = document.sentences[sentence]?.tokens[token]?.span;
      const at = span === undefined ? -1 : ranges.findIndex((range) => isWithin(range, span));
      return at < 0 ? (reported[sentence] ?? []) : (named[at] ?? []);
    },
  };
};

const isWholeSentence = (document: WithEntities, sentence: number, range: QuoteRange): boolean =>
  (document.sentences[sentence]?.span[0] ?? 0) >= range.start - 2;
