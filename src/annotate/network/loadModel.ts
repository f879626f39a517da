import { NAME_KINDS, type NameKind, type NameSpan } from '../../model/annotated.ts';
import type { LanguageModel, SentenceReading } from '../languageModel.ts';
import { createCompounds, type SplitCompound } from './compounds.ts';
import { auxiliariesByRelation, type Draft, rejoinParticles } from './conventions.ts';
import type { Kernel } from './kernel.ts';
import { applyLemmaScript } from './lemmaScript.ts';
import { createLexicon, type FindScript } from './lexicon.ts';
import { type ModelFile, type ModelHeader, openModelFile } from './modelFile.ts';
import { BATCH_ROWS, createNetwork, LONGEST, type Network, ROOT_FORM, type Scores } from './network.ts';
import { bestTagPath, probability } from './tagPath.ts';
import { bestHeads } from './tree.ts';

/** How many of the network's lemma scripts are tried before the form itself is the lemma. */
const SCRIPTS_TRIED = 6;

/**
 * Makes a reader of a model file's bytes. Throws InputError KG_MODEL where the file is damaged or of another version.
 * `makeKernel` replaces the arithmetic, for tests.
 */
export const loadModel = (bytes: Uint8Array, makeKernel?: (bytes: number) => Kernel): LanguageModel => {
  const file = openModelFile(bytes);
  const network = createNetwork(file, makeKernel);
  const splitCompound = file.header.conventions.compounds ? createCompounds(file) : () => null;
  const reading = { file, network, findScript: createLexicon(file), splitCompound };
  return {
    language: file.header.language,
    read: (sentences) => {
      const pieces = sentences.flatMap(inPieces);
      return joinPieces(
        sentences,
        inBatches(pieces).flatMap((batch) => readBatch(reading, batch)),
      );
    },
  };
};

interface Reading {
  readonly file: ModelFile;
  readonly network: Network;
  readonly findScript: FindScript;
  readonly splitCompound: SplitCompound;
}

type Forms = readonly string[];

/** Sentences longer than the network reads at once, cut. An empty sentence has no piece. */
const inPieces = (forms: Forms): Forms[] =>
  Array.from({ length: Math.ceil(forms.length / LONGEST) }, (_, i) => forms.slice(i * LONGEST, (i + 1) * LONGEST));

const inBatches = (pieces: readonly Forms[]): Forms[][] => {
  const batches: Forms[][] = [];
  let rows = BATCH_ROWS;
  for (const piece of pieces) {
    if (rows + piece.length + 1 > BATCH_ROWS) {
      batches.push([]);
      rows = 0;
    }
    batches[batches.length - 1]!.push(piece);
    rows += piece.length + 1;
  }
  return batches;
};

/** Puts the readings of pieces back together: the later pieces' roots hang from the first's, as `parataxis`. */
const joinPieces = (sentences: readonly Forms[], readings: readonly SentenceReading[]): SentenceReading[] => {
  let next = 0;
  return sentences.map((forms) => {
    const own = readings.slice(next, next + Math.ceil(forms.length / LONGEST));
    next += own.length;
    return own.length === 1 ? own[0]! : joined(own);
  });
};

const joined = (pieces: readonly SentenceReading[]): SentenceReading => {
  const root = pieces[0]?.tokens.findIndex((token) => token.head < 0) ?? -1;
  return {
    tokens: pieces.flatMap(({ tokens }, p) =>
      tokens.map((token) => {
        if (token.head >= 0) return { ...token, head: token.head + p * LONGEST };
        return p === 0 ? token : { ...token, head: root, deprel: 'parataxis' };
      }),
    ),
    names: pieces.flatMap(({ names }, p) =>
      names.map((name) => ({ ...name, start: name.start + p * LONGEST, end: name.end + p * LONGEST })),
    ),
  };
};

const readBatch = (reading: Reading, sentences: readonly Forms[]): SentenceReading[] => {
  const { network } = reading;
  const { header } = reading.file;
  const bounds = [0];
  for (const forms of sentences) bounds.push(bounds[bounds.length - 1]! + forms.length + 1);
  network.start({ forms: sentences.flatMap((forms) => [ROOT_FORM, ...forms]), bounds });
  const tagged = readTags(network.tags(), header, bounds);
  const names = readNames(network.names(), header, bounds);
  network.parse();
  const heads = readHeads(network, bounds);
  const labels = readLabels(network.labels(heads), header, heads, bounds);
  const drafts = sentences.map((forms, s) =>
    forms.map((_, i): Draft => {
      const row = bounds[s]! + 1 + i;
      return { lemma: '', upos: tagged.upos[row]!, feats: tagged.feats[row]!, head: heads[row]! - bounds[s]! - 1, deprel: labels[row]! };
    }),
  );
  fillLemmas(drafts, sentences, bounds, tagged.xpos, reading);
  return drafts.map((tokens, s) => {
    if (header.conventions.auxiliaryByRelation) auxiliariesByRelation(tokens);
    if (header.conventions.separatedParticles) rejoinParticles(tokens, sentences[s]!);
    return { tokens, names: names[s]! };
  });
};

const argmax = (values: Float32Array, from: number, to: number): number => {
  let best = from;
  for (let i = from + 1; i < to; i++) if (values[i]! > values[best]!) best = i;
  return best - from;
};

const readTags = ({ values, stride }: Scores, { upos, fine }: ModelHeader, bounds: readonly number[]) => {
  const rows = bounds[bounds.length - 1]!;
  const out = { upos: new Array<string>(rows), feats: new Array<string>(rows), xpos: new Int32Array(rows) };
  for (let r = 0; r < rows; r++) {
    const at = r * stride;
    const [xpos, feats] = fine[argmax(values, at + upos.length, at + upos.length + fine.length)]!;
    out.upos[r] = upos[argmax(values, at, at + upos.length)]!;
    out.feats[r] = feats;
    out.xpos[r] = xpos;
  }
  return out;
};

/** The head row of every row; roots of sentences point to themselves. */
const readHeads = (network: Network, bounds: readonly number[]): Int32Array => {
  const out = new Int32Array(bounds[bounds.length - 1]!);
  for (let s = 0; s + 1 < bounds.length; s++) {
    const start = bounds[s]!;
    const size = bounds[s + 1]! - start;
    const heads = bestHeads(network.arcs(start, start + size), size);
    for (let i = 0; i < size; i++) out[start + i] = start + Math.max(0, heads[i]!);
  }
  return out;
};

const readLabels = ({ values, stride }: Scores, { deprels }: ModelHeader, heads: Int32Array, bounds: readonly number[]): string[] => {
  const root = deprels.indexOf('root');
  const starts = new Set(bounds);
  return Array.from(heads, (head, r) => {
    if (starts.has(head)) return 'root';
    values[r * stride + root] = Number.NEGATIVE_INFINITY;
    return deprels[argmax(values, r * stride, r * stride + deprels.length)]!;
  });
};

const NAME_KIND_SET: ReadonlySet<string> = new Set(NAME_KINDS);
const isNameKind = (kind: string): kind is NameKind => NAME_KIND_SET.has(kind);

const readNames = (scores: Scores, { tags }: ModelHeader, bounds: readonly number[]): NameSpan[][] =>
  bounds.slice(1).map((end, s) => {
    const first = bounds[s]! + 1;
    const path = bestTagPath(scores.values, first * scores.stride, scores.stride, end - first, tags.length);
    return namesOnPath(path, tags, (i) => probability(scores.values, (first + i) * scores.stride, tags.length, path[i]!));
  });

const namesOnPath = (path: Int32Array, tags: readonly string[], probabilityAt: (i: number) => number): NameSpan[] => {
  const out: NameSpan[] = [];
  for (let i = 0; i < path.length; i++) {
    const tag = tags[path[i]!]!;
    const kind = tag.slice(2);
    if (!tag.startsWith('B-') || !isNameKind(kind)) continue;
    let end = i + 1;
    while (end < path.length && path[end] === path[i]! + 1) end++;
    let sum = 0;
    for (let k = i; k < end; k++) sum += probabilityAt(k);
    out.push({ start: i, end, kind, score: Math.round((sum / (end - i)) * 1000) / 1000 });
  }
  return out;
};

/** Lemmas from the lexicon where it knows the form with its XPOS, else by the network's scripts. */
const fillLemmas = (
  drafts: readonly (readonly Draft[])[],
  sentences: readonly Forms[],
  bounds: readonly number[],
  xpos: Int32Array,
  { file: { header }, network, findScript, splitCompound }: Reading,
): void => {
  const open: { row: number; form: string; draft: Draft }[] = [];
  drafts.forEach((sentence, s) => {
    sentence.forEach((draft, i) => {
      const row = bounds[s]! + 1 + i;
      const form = sentences[s]![i]!;
      const script = findScript(form, xpos[row]!);
      const lemma = script === undefined ? null : applyLemmaScript(form, header.scripts[script]!);
      if (lemma === null || lemma === '') open.push({ row, form, draft });
      else draft.lemma = lemma;
    });
  });
  if (open.length === 0) return;
  const scores = network.lemmas(open.map(({ row }) => row));
  open.forEach(({ form, draft }, i) => {
    const lemma = lemmaByNetwork(form, scores, i, header);
    const split = draft.upos === 'NOUN' ? splitCompound(lemma.replaceAll('_', '')) : null;
    draft.lemma = split ?? lemma;
  });
};

const lemmaByNetwork = (form: string, { values, stride }: Scores, row: number, { scripts, networkScripts }: ModelHeader): string => {
  const at = row * stride;
  for (let tried = 0; tried < SCRIPTS_TRIED; tried++) {
    const script = argmax(values, at, at + networkScripts);
    const lemma = applyLemmaScript(form, scripts[script]!);
    if (lemma !== null && lemma !== '') return lemma;
    values[at + script] = Number.NEGATIVE_INFINITY;
  }
  return form.toLowerCase();
};
