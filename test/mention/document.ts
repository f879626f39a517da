import { readFileSync } from 'node:fs';
import type { AnnotatedArticle, NameKind, NameSpan, Sentence, Token } from '../../src/model/annotated.ts';
import { NAME_KINDS } from '../../src/model/annotated.ts';
import type { BlockKind } from '../../src/model/article.ts';
import type { WithEntities } from '../../src/model/entity.ts';
import type { Mention } from '../../src/model/mention.ts';
import type { LanguageCode } from '../../src/model/text.ts';

/**
 * Documents built by hand. `parses.nl.txt` and `parses.en.txt` hold one sentence a line in a compact notation,
 *
 *   form/lemma/UPOS/head/deprel[/feats][=KIND or =+]
 *
 * where heads count from 1, an empty lemma is the form in lower case (as it stands in proper nouns), `=PER` begins a name and `=+` goes
 * on with it. Tests name a sentence by its plain text.
 */
interface Parsed {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly names: readonly NameSpan[];
}

const NO_SPACE_BEFORE = new Set(['.', ',', ')', ':', '?', '!', '”']);
const NO_SPACE_AFTER = new Set(['(', '“']);

const kindOf = (mark: string): NameKind => {
  const kind = NAME_KINDS.find((known) => known === mark);
  if (!kind) throw new Error(`"${mark}" is no kind of name`);
  return kind;
};

/** Reads one line of the notation. A straight quotation mark opens after a space and closes after a word, in turn. */
export const parseLine = (line: string): Parsed => {
  let text = '';
  let quoted = false;
  let glued = true;
  const tokens: Token[] = [];
  const names: NameSpan[] = [];
  for (const [index, cell] of line.trim().split(/\s+/).entries()) {
    const mark = /=([A-Z]{3}|\+)$/.exec(cell);
    const [form = '', lemma = '', upos = 'X', head = '0', deprel = 'dep', feats = '_'] = (mark ? cell.slice(0, mark.index) : cell).split(
      '/',
    );
    const closes = form === '"' && quoted;
    if (!glued && !NO_SPACE_BEFORE.has(form) && !closes) text += ' ';
    glued = NO_SPACE_AFTER.has(form) || (form === '"' && !quoted);
    if (form === '"') quoted = !quoted;
    const start = text.length;
    text += form;
    const ownLemma = upos === 'PROPN' ? form : form.toLowerCase();
    tokens.push({ span: [start, text.length], form, lemma: lemma === '' ? ownLemma : lemma, upos, feats, head: Number(head) - 1, deprel });
    if (mark?.[1] === '+') names.push({ ...names.pop()!, end: index + 1 });
    else if (mark?.[1]) names.push({ start: index, end: index + 1, kind: kindOf(mark[1]), score: 1 });
  }
  return { text, tokens, names };
};

const parsesOf = (language: LanguageCode): ReadonlyMap<string, Parsed> =>
  new Map(
    readFileSync(new URL(`parses.${language}.txt`, import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line) => {
        const parsed = parseLine(line);
        return [parsed.text, parsed] as const;
      }),
  );

const PARSES: Readonly<Record<LanguageCode, ReadonlyMap<string, Parsed>>> = { nl: parsesOf('nl'), en: parsesOf('en') };

const place = (parsed: Parsed, at: number, block: BlockKind, blockIndex: number): Sentence => ({
  span: [at, at + parsed.text.length],
  block,
  blockIndex,
  tokens: parsed.tokens.map((token) => ({ ...token, span: [token.span[0] + at, token.span[1] + at] })),
  names: parsed.names,
});

/** An annotated article of sentences that the parses hold, in one paragraph; `#` before a sentence makes it the title. */
export const annotated = (language: LanguageCode, sentences: readonly string[], date: string | null = '2024-03-15'): AnnotatedArticle => {
  let text = '';
  const placed = sentences.map((sentence) => {
    const plain = sentence.replace(/^# /, '');
    const parsed = PARSES[language].get(plain);
    if (!parsed) throw new Error(`no parse of "${plain}"`);
    if (text !== '') text += ' ';
    const at = text.length;
    text += parsed.text;
    return place(parsed, at, sentence.startsWith('# ') ? 'title' : 'paragraph', 0);
  });
  return {
    id: 'article',
    path: 'article.txt',
    sha256: '',
    language,
    title: null,
    url: null,
    date: date === null ? null : { iso: date, granularity: date.length > 7 ? 'day' : date.length > 4 ? 'month' : 'year' },
    text,
    blocks: [{ kind: 'paragraph', span: [0, text.length] }],
    messages: [],
    sentences: placed,
  };
};

/** A mention as one line: its text, form, kind, and where knowledge has it its English label. */
export const showMention = (text: string, mention: Mention): string =>
  [text.slice(...mention.span), mention.form, mention.kind ?? '-', ...(mention.labels.en ? [mention.labels.en] : [])].join(' | ');

/** What the mentions with a text stand for, in text order: labels joined by ` + `, `-` for nothing. */
export const referentsOf = (document: WithEntities, text: string): string[] =>
  document.mentions
    .filter((mention) => document.text.slice(...mention.span) === text)
    .map((mention) => {
      const labels = (document.referents[mention.index] ?? []).map(
        (id) => document.entities.find((entity) => entity.id === id)?.label ?? id,
      );
      return labels.join(' + ') || '-';
    });

/** An annotated article of one sentence in the notation. */
export const annotatedLine = (language: LanguageCode, line: string): AnnotatedArticle => {
  const { text, tokens, names } = parseLine(line);
  const span = [0, text.length] as const;
  return {
    id: 'a',
    path: 'a.txt',
    sha256: '',
    title: null,
    date: null,
    url: null,
    messages: [],
    language,
    text,
    blocks: [{ kind: 'paragraph', span }],
    sentences: [{ span, block: 'paragraph', blockIndex: 0, tokens, names }],
  };
};

/** Every token of the first sentence with what it hangs on: `fraud<accused:obl`. */
export const showTree = ({ sentences }: AnnotatedArticle): string => {
  const tokens = sentences[0]?.tokens ?? [];
  return tokens.map(({ form, head, deprel }) => `${form}<${tokens[head]?.form ?? ''}:${deprel}`).join(' ');
};
