/**
 * Tripel's models beside other readers: the same text, the same tests, one run, one core.
 *
 *   npx tsx bench/models.ts --data FOLDER [--sentences 300] [--without frog,compromise,wink]
 *
 * Dutch: Frog (Debian: frog, frogdata), its start-up not counted. English: compromise, wink-nlp.
 * Tag sets differ, so tags are compared in the classes that both sides tell apart, and lemmas without case and compound marks.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { readConllu } from '../src/annotate/conllu.ts';
import { loadModel } from '../src/annotate/network/loadModel.ts';
import { evaluateNames } from '../src/evaluate/evaluateNames.ts';
import { evaluateRawTagging } from '../src/evaluate/evaluateTagging.ts';
import { namesOf, readNameColumns } from '../src/evaluate/nameColumns.ts';
import { dataFolder, dataText } from './data.ts';

const { values } = parseArgs({
  options: { data: { type: 'string' }, sentences: { type: 'string', default: '300' }, without: { type: 'string', default: '' } },
});
const data = dataFolder(values.data);
const wanted = Number(values.sentences);
const without = new Set(values.without.split(','));

interface Row {
  readonly reader: string;
  readonly test: string;
  readonly tags: string;
  readonly lemma: string;
  readonly names: string;
  readonly tokensPerSecond: number;
}
const rows: Row[] = [];
const percent = (part: number, whole: number): string => (whole === 0 ? '' : ((100 * part) / whole).toFixed(1));
const bare = (lemma: string): string => (lemma.length > 1 ? lemma.replaceAll('_', '') : lemma).toLowerCase();

/** What a reader says of one token. */
interface Said {
  readonly tag: string;
  readonly lemma: string;
}

const score = (gold: readonly Said[], found: readonly (Said | null)[]): { tags: string; lemma: string } => {
  let [tags, lemmas] = [0, 0];
  gold.forEach((token, i) => {
    if (found[i]?.tag === token.tag) tags++;
    if (found[i] && bare(found[i].lemma) === bare(token.lemma)) lemmas++;
  });
  return { tags: percent(tags, gold.length), lemma: percent(lemmas, gold.length) };
};

/** The median rate of some readings of a text. */
const rateOf = (tokens: number, read: () => unknown): number => {
  const rates = [1, 2, 3, 4, 5].map(() => {
    const start = performance.now();
    read();
    return (1000 * tokens) / (performance.now() - start);
  });
  return Math.round(rates.sort((a, b) => a - b)[2]!);
};

/* Dutch */

/** Verbs, and pronouns with articles and determiners, are one class each: Frog's tags do not tell them apart as UD does. */
const dutchClass = (upos: string): string => ({ AUX: 'VERB', DET: 'PRON', SYM: 'PUNCT' })[upos] ?? upos;

const FROG_CLASS: Readonly<Record<string, string>> = {
  ADJ: 'ADJ',
  BW: 'ADV',
  LET: 'PUNCT',
  LID: 'PRON',
  TSW: 'INTJ',
  TW: 'NUM',
  VNW: 'PRON',
  VZ: 'ADP',
  WW: 'VERB',
};
const frogClass = (tag: string): string => {
  if (tag.startsWith('N(')) return tag.includes('eigen') ? 'PROPN' : 'NOUN';
  if (tag.startsWith('VG(')) return tag.includes('neven') ? 'CCONJ' : 'SCONJ';
  if (tag.startsWith('SPEC(')) return tag.includes('deeleigen') ? 'PROPN' : tag.includes('symb') ? 'PUNCT' : 'X';
  if (tag.startsWith('TW(rang')) return 'ADJ';
  return FROG_CLASS[tag.replace(/\(.*/, '')] ?? 'X';
};

interface FrogResult {
  readonly sentences: string[][][];
  readonly seconds: number;
}

/** Frog's columns for sentences of given tokens, and the time that it says it took; `skipped` are letters of its modules. */
const frog = (sentences: readonly (readonly string[])[], skipped: string): FrogResult => {
  const file = join(mkdtempSync(join(tmpdir(), 'frog-')), 'text.txt');
  writeFileSync(file, `${sentences.map((forms) => forms.join(' ')).join('\n')}\n`);
  const { stdout, stderr } = spawnSync('frog', ['-n', `--skip=${skipped}`, '--threads=1', '-t', file], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, OMP_NUM_THREADS: '1' },
  });
  const took = /Frogging in total took:\s*(?:(\d+) minutes?, )?\s*(\d+) seconds?, (\d+) milliseconds/.exec(stderr);
  const seconds = took ? 60 * Number(took[1] ?? 0) + Number(took[2]) + Number(took[3]) / 1000 : Number.NaN;
  const blocks = stdout.trim().split(/\n\s*\n/);
  return { sentences: blocks.map((block) => block.split('\n').map((line) => line.split('\t'))), seconds };
};

const f1 = (gold: ReadonlySet<string>, found: ReadonlySet<string>): string => {
  const right = [...found].filter((name) => gold.has(name)).length;
  return percent(2 * right, gold.size + found.size);
};

const FROG_KIND: Readonly<Record<string, string>> = { PER: 'PER', ORG: 'ORG', LOC: 'LOC', MISC: 'MISC', PRO: 'MISC', EVE: 'MISC' };

const benchDutch = (): void => {
  const ours = loadModel(new Uint8Array(readFileSync('models/nl.tripel')));
  const text = dataText(data, 'treebank-nl/alpino-test.conllu.gz');
  const gold = readConllu(text).slice(0, wanted);
  const forms = gold.map(({ words }) => words.map(({ form }) => form));
  const tokens = forms.flat().length;
  const said = gold.flatMap(({ words }) => words.map(({ upos, lemma }) => ({ tag: dutchClass(upos), lemma })));
  const columns = dataText(data, 'ner-nl/conll2002-testb.EVALUATION-ONLY.gz', 'latin1');
  const named = readNameColumns(columns, 'testb').slice(0, wanted);
  const sample = named.map((s) => s.forms.map((form, i) => `${form} ${tagOf(s.names, i)}`).join('\n')).join('\n\n');
  const read = ours.read(forms).flatMap((sentence) => sentence.tokens.map(({ upos, lemma }) => ({ tag: dutchClass(upos), lemma })));
  rows.push({
    reader: 'Tripel nl',
    test: `Alpino test, CoNLL-2002 testb; ${gold.length} sentences each`,
    ...score(said, read),
    names: evaluateNames(sample, 'testb', ours).micro.f1.toFixed(1),
    tokensPerSecond:
      rateOf(tokens, () => evaluateRawTagging(text, 'alpino-test', ours, { now: () => performance.now() })) * ratio(text, tokens),
  });
  if (without.has('frog')) return;
  // Multi-word units would join tokens, so accuracy is taken without them and the parser that needs them, speed with all.
  const { seconds } = frog(forms, 't');
  const frogged = align(forms, frog(forms, 'tmp').sentences);
  const { sentences } = frog(
    named.map((s) => s.forms),
    'tmp',
  );
  const goldNames = new Set(named.flatMap((s, n) => s.names.map(({ start, end, kind }) => `${n} ${start} ${end} ${kind}`)));
  const foundNames = sentences.flatMap((s, n) =>
    namesOf(s.map((row) => row[6] ?? 'O')).map(({ start, end, kind }) => `${n} ${start} ${end} ${FROG_KIND[kind] ?? kind}`),
  );
  rows.push({
    reader: 'Frog (with its parser)',
    test: 'the same',
    ...score(
      said,
      frogged.map((row) => row && { tag: frogClass(row[4] ?? ''), lemma: row[2] ?? '' }),
    ),
    names: f1(goldNames, new Set(foundNames)),
    tokensPerSecond: Math.round(tokens / seconds),
  });
};

const tagOf = (names: readonly { start: number; end: number; kind: string }[], i: number): string => {
  const name = names.find(({ start, end }) => start <= i && i < end);
  if (name === undefined) return 'O';
  return `${name.start === i ? 'B' : 'I'}-${name.kind}`;
};

/** How many tokens the whole text has for one of the sample. */
const ratio = (text: string, tokens: number): number => readConllu(text).reduce((sum, { words }) => sum + words.length, 0) / tokens;

/** Frog's rows for our tokens where it kept them as they are. */
const align = (forms: readonly (readonly string[])[], sentences: readonly string[][][]): (string[] | null)[] =>
  forms.flatMap((sentence, s) => sentence.map((form, i) => (sentences[s]?.[i]?.[1] === form ? sentences[s]![i]! : null)));

/* English */

/** Auxiliaries are verbs, and pronouns, determiners and particles are left to one class, for readers that do not part them. */
const englishClass = (upos: string): string =>
  ({ AUX: 'VERB', DET: 'PRON', PART: 'ADP', SCONJ: 'ADP', SYM: 'PUNCT', X: 'NOUN', PROPN: 'NOUN', INTJ: 'ADV' })[upos] ?? upos;

const COMPROMISE_CLASSES: readonly (readonly [tag: string, upos: string])[] = [
  ['Noun', 'NOUN'],
  ['Verb', 'VERB'],
  ['Adjective', 'ADJ'],
  ['Adverb', 'ADV'],
  ['Value', 'NUM'],
  ['Conjunction', 'CCONJ'],
  ['Preposition', 'ADP'],
  ['Determiner', 'PRON'],
];
const compromiseClass = (tags: readonly string[]): string => {
  if (tags.includes('Pronoun') || tags.includes('QuestionWord')) return 'PRON';
  if (tags.includes('Value')) return 'NUM';
  return COMPROMISE_CLASSES.find(([tag]) => tags.includes(tag))?.[1] ?? 'PUNCT';
};

interface Placed extends Said {
  readonly start: number;
  readonly end: number;
}

const benchEnglish = (): void => {
  const ours = loadModel(new Uint8Array(readFileSync('models/en.tripel')));
  const text = dataText(data, 'treebank-en/ewt-test.conllu.gz');
  const gold = readConllu(text);
  const tokens = gold.reduce((sum, { words }) => sum + words.length, 0);
  const sentences = gold.map(({ words }) => placed(words.map(({ form, upos, lemma }) => ({ form, tag: englishClass(upos), lemma }))));
  const texts = gold.map(({ words }) => words.map(({ form }) => form).join(' '));
  const said = sentences.flat();
  const columns = dataText(data, 'ner-en/uner-ewt-test.iob2.gz');
  const read = ours
    .read(gold.map(({ words }) => words.map(({ form }) => form)))
    .flatMap((sentence) => sentence.tokens.map(({ upos, lemma }) => ({ tag: englishClass(upos), lemma })));
  rows.push({
    reader: 'Tripel en',
    test: 'EWT test, UNER EWT test',
    ...score(said, read),
    names: evaluateNames(columns, 'uner', ours).micro.f1.toFixed(1),
    tokensPerSecond: rateOf(tokens, () => evaluateRawTagging(text, 'ewt-test', ours, { now: () => performance.now() })),
  });
  if (!without.has('compromise')) {
    const found = texts.map((t, s) => onSpans(sentences[s]!, compromiseTerms(t)));
    rows.push({
      reader: 'compromise',
      test: 'the same',
      ...score(said, found.flat()),
      names: compromiseNames(columns),
      tokensPerSecond: rateOf(tokens, () => texts.map((t) => nlp(t).json({ terms: { offset: true } }))),
    });
  }
  if (!without.has('wink')) {
    const wink = winkNLP(model);
    const winkTerms = (t: string): Placed[] => {
      const doc = wink.readDoc(t);
      const words = doc.tokens().out();
      const tags = doc.tokens().out(wink.its.pos);
      // @ts-expect-error its.lemma is declared with another second parameter than ItsFunction has
      const lemmas = doc.tokens().out(wink.its.lemma);
      return placedIn(
        t,
        words.map((form, i) => ({ form, tag: englishClass(tags[i] ?? ''), lemma: lemmas[i] ?? '' })),
      );
    };
    rows.push({
      reader: 'wink-nlp',
      test: 'the same (it finds no names)',
      ...score(
        said,
        texts.flatMap((t, s) => onSpans(sentences[s]!, winkTerms(t))),
      ),
      names: '',
      tokensPerSecond: rateOf(tokens, () => texts.map(winkTerms)),
    });
  }
};

/** Words joined by spaces, with their places. */
const placed = (words: readonly (Said & { form: string })[]): Placed[] => {
  let at = 0;
  return words.map(({ form, tag, lemma }) => {
    const start = at;
    at += form.length + 1;
    return { tag, lemma, start, end: start + form.length };
  });
};

const placedIn = (text: string, words: readonly (Said & { form: string })[]): Placed[] => {
  let at = 0;
  return words.flatMap(({ form, tag, lemma }) => {
    const start = text.indexOf(form, at);
    if (start < 0) return [];
    at = start + form.length;
    return [{ tag, lemma, start, end: at }];
  });
};

/** For each gold word what was said of exactly its place, else nothing; punctuation that a reader drops counts as read. */
const onSpans = (gold: readonly Placed[], found: readonly Placed[]): (Said | null)[] => {
  const byPlace = new Map(found.map((token) => [`${token.start} ${token.end}`, token]));
  const byStart = new Map(found.map((token) => [token.start, token]));
  return gold.map(
    (token) => byPlace.get(`${token.start} ${token.end}`) ?? byStart.get(token.start) ?? (token.tag === 'PUNCT' ? token : null),
  );
};

interface Term {
  readonly text: string;
  readonly tags: readonly string[];
  readonly root?: string;
  readonly offset: { readonly start: number; readonly length: number };
}

const compromiseTerms = (text: string): Placed[] => {
  const doc = nlp(text);
  doc.compute('root');
  // @ts-expect-error the declarations do not know the option root
  const json: { terms: (Term & { normal?: string })[] }[] = doc.json({ offset: true, terms: { offset: true, normal: true, root: true } });
  return json.flatMap(({ terms }) =>
    terms.map(({ tags, root, normal, text: form, offset }) => ({
      tag: compromiseClass(tags),
      lemma: root ?? normal ?? form,
      start: offset.start,
      end: offset.start + offset.length,
    })),
  );
};

const compromiseNames = (columns: string): string => {
  const gold = new Set<string>();
  const found = new Set<string>();
  readNameColumns(columns, 'uner').forEach(({ forms, names }, n) => {
    const words = placed(forms.map((form) => ({ form, tag: '', lemma: '' })));
    for (const { start, end, kind } of names) {
      if (['PER', 'ORG', 'LOC'].includes(kind)) gold.add(`${n} ${words[start]!.start} ${words[end - 1]!.end} ${kind}`);
    }
    const doc = nlp(forms.join(' '));
    for (const [kind, view] of [
      ['PER', doc.people()],
      ['LOC', doc.places()],
      ['ORG', doc.organizations()],
    ] as const) {
      const spans: { offset: { start: number; length: number } }[] = view.json({ offset: true });
      for (const { offset } of spans) found.add(`${n} ${offset.start} ${offset.start + offset.length} ${kind}`);
    }
  });
  return f1(gold, found);
};

benchDutch();
benchEnglish();
console.log(execFileSync('uname', ['-m'], { encoding: 'utf8' }).trim(), 'Node', process.version);
console.log('| reader | test | tags, coarse | lemma, bare | names F1 | tokens a second |\n|---|---|---|---|---|---|');
for (const { reader, test, tags, lemma, names, tokensPerSecond } of rows) {
  console.log(`| ${reader} | ${test} | ${tags} | ${lemma} | ${names} | ${Math.round(tokensPerSecond)} |`);
}
