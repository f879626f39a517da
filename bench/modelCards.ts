/**
 * Writes the card of each model, as JSON and Markdown, from what it does on the test sets on this machine.
 *
 *   npx tsx bench/modelCards.ts --data FOLDER [--language nl]
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readConllu } from '../src/annotate/conllu.ts';
import type { LanguageModel } from '../src/annotate/languageModel.ts';
import { loadModel } from '../src/annotate/network/loadModel.ts';
import { openModelFile } from '../src/annotate/network/modelFile.ts';
import { evaluateNames } from '../src/evaluate/evaluateNames.ts';
import { evaluateRawTagging, evaluateTagging } from '../src/evaluate/evaluateTagging.ts';
import type { LanguageCode } from '../src/model/text.ts';
import { dataFolder, dataText } from './data.ts';
import { SOURCES, TESTS } from './modelSources.ts';

const { values } = parseArgs({ options: { data: { type: 'string' }, language: { type: 'string' } } });
const data = dataFolder(values.data);
const now = (): number => performance.now();

interface LabelFigures {
  readonly label: string;
  readonly gold: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10);

/** Precision, recall and F1 of each label, the commonest first, from (gold, found, right) triples. */
const byLabel = (seen: Iterable<readonly [gold: string, found: string, right: boolean]>): LabelFigures[] => {
  const counts = new Map<string, { gold: number; found: number; right: number }>();
  const of = (label: string) => {
    const known = counts.get(label) ?? { gold: 0, found: 0, right: 0 };
    counts.set(label, known);
    return known;
  };
  for (const [gold, found, right] of seen) {
    of(gold).gold++;
    of(found).found++;
    if (right) of(gold).right++;
  }
  return [...counts]
    .filter(([, { gold }]) => gold > 0)
    .sort(([a, x], [b, y]) => y.gold - x.gold || (a < b ? -1 : 1))
    .map(([label, { gold, found, right }]) => ({
      label,
      gold,
      precision: percent(right, found),
      recall: percent(right, gold),
      f1: percent(2 * right, gold + found),
    }));
};

const labelFigures = (text: string, model: LanguageModel) => {
  const gold = readConllu(text);
  const read = model.read(gold.map(({ words }) => words.map(({ form }) => form)));
  const pairs = gold.flatMap(({ words }, s) => words.map((word, i) => [word, read[s]!.tokens[i]!] as const));
  return {
    upos: byLabel(pairs.map(([g, r]) => [g.upos, r.upos, g.upos === r.upos])),
    deprel: byLabel(pairs.map(([g, r]) => [g.deprel, r.deprel, g.deprel === r.deprel && g.head === r.head])),
  };
};

/** The median of five loads and of five readings of the same text, in one process. */
const speedOf = (bytes: Uint8Array, text: string) => {
  const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
  const loads = [1, 2, 3, 4, 5].map(() => {
    const start = now();
    loadModel(bytes);
    return now() - start;
  });
  const model = loadModel(bytes);
  const rates = [1, 2, 3, 4, 5].map(() => evaluateRawTagging(text, 'speed', model, { now }).tokensPerSecond);
  return { loadMilliseconds: Math.round(median(loads)), tokensPerSecond: Math.round(median(rates)) };
};

const cardOf = (language: LanguageCode) => {
  const bytes = new Uint8Array(readFileSync(`models/${language}.tripel`));
  const model = loadModel(bytes);
  const { settings, sections, ...header } = openModelFile(bytes).header;
  const tests = TESTS[language];
  return {
    name: `${language}.tripel`,
    language,
    format: 'TRIPEL01',
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    licence: 'CC BY-SA 4.0',
    sources: SOURCES[language],
    network: { ...settings, sections: Object.keys(sections).length },
    labels: { upos: header.upos.length, fine: header.fine.length, deprels: header.deprels.length, lemmaScripts: header.scripts.length },
    speed: speedOf(bytes, dataText(data, tests.tagging[0]!)),
    tagging: tests.tagging.map((path) => {
      const text = dataText(data, path);
      return {
        test: path,
        goldTokens: evaluateTagging(text, path, model, { now }),
        rawText: evaluateRawTagging(text, path, model, { now }),
        ...labelFigures(text, model),
      };
    }),
    names: tests.names.map(({ path, encoding, note }) => ({
      test: path,
      note,
      ...evaluateNames(dataText(data, path, encoding), path, model),
    })),
  };
};

type Card = ReturnType<typeof cardOf>;

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const labelTable = (figures: readonly LabelFigures[]): string =>
  table(
    ['label', 'in the test', 'precision', 'recall', 'F1'],
    figures.map(({ label, gold, precision, recall, f1 }) => [label, gold, precision, recall, f1]),
  );

const fileName = (path: string): string => path.split('/').at(-1)!.replace(/\.gz$/, '');

const markdown = (card: Card): string => {
  const parts = [
    `# ${card.name}`,
    `Reads ${card.language === 'nl' ? 'Dutch' : 'English'}: tags, features, lemmas, trees, names. ${card.bytes} bytes, SHA-256 \`${card.sha256}\`. Licence: ${card.licence}.`,
    '## Learnt from',
    table(
      ['source', 'licence', 'for'],
      card.sources.map(({ name, licence, use }) => [name, licence, use]),
    ),
    '## Figures',
    'Official test splits, gold tokens, all tokens counted, per cent. Nothing here was trained or tuned on.',
    table(
      ['test', 'tokens', 'UPOS', 'features', 'lemma', 'UAS', 'LAS'],
      card.tagging.map(({ test, goldTokens: g }) => [fileName(test), g.tokens, g.upos, g.feats, g.lemma, g.uas, g.las]),
    ),
    'From raw text (F1, CoNLL 2018):',
    table(
      ['test', 'sentences', 'tokens', 'UPOS', 'lemma', 'UAS', 'LAS'],
      card.tagging.map(({ test, rawText: r }) => [fileName(test), r.sentences, r.tokens, r.upos, r.lemma, r.uas, r.las]),
    ),
    'Names:',
    table(
      ['test', 'kind', 'in the test', 'precision', 'recall', 'F1'],
      card.names.flatMap(({ test, kinds, micro, perOrgLoc }) => [
        ...Object.entries(kinds).map(([kind, k]) => [fileName(test), kind, k.gold, k.precision, k.recall, k.f1]),
        [fileName(test), 'all', micro.gold, micro.precision, micro.recall, micro.f1],
        ...(perOrgLoc === null
          ? []
          : [[fileName(test), 'PER ORG LOC', perOrgLoc.gold, perOrgLoc.precision, perOrgLoc.recall, perOrgLoc.f1]]),
      ]),
    ),
    ...card.names.map(({ test, note }) => `${fileName(test)}: ${note}`),
    `Speed on one core of the machine that made this card: ${card.speed.tokensPerSecond} tokens a second from raw text to names; loaded in ${card.speed.loadMilliseconds} ms.`,
    ...card.tagging.flatMap(({ test, upos, deprel }) => [
      `## ${fileName(test)}, by part of speech`,
      labelTable(upos),
      `## ${fileName(test)}, by relation (head and label)`,
      labelTable(deprel),
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
};

for (const language of ['nl', 'en'] as const) {
  if (values.language !== undefined && values.language !== language) continue;
  const card = cardOf(language);
  writeFileSync(`models/${language}.card.json`, `${JSON.stringify(card, null, 2)}\n`);
  writeFileSync(`models/${language}.md`, markdown(card));
  console.log(`models/${language}.card.json, models/${language}.md`);
}
