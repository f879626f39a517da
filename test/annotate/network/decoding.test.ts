import { describe, expect, test } from 'vitest';
import { splitCompound } from '../../../src/annotate/network/compounds.ts';
import { auxiliariesByRelation, type Draft, rejoinParticles } from '../../../src/annotate/network/conventions.ts';
import { affixes, normalised, shape } from '../../../src/annotate/network/features.ts';
import { applyLemmaScript, type LemmaScript } from '../../../src/annotate/network/lemmaScript.ts';
import { distanceBucket } from '../../../src/annotate/network/network.ts';
import { bestTagPath, exponential, probability } from '../../../src/annotate/network/tagPath.ts';
import { bestHeads, isSingleRootTree } from '../../../src/annotate/network/tree.ts';
import { randomNumbers } from './tinyModel.ts';

describe('the features of a form', () => {
  test.each([
    ['De', 'de', 'Xx'],
    ['100.000', '000.000', 'ddd.ddd'],
    ['m³', 'm³', 'x³'],
    ["zo'n", "zo'n", "xx'x"],
    ['zo’n', "zo'n", "xx'x"],
    [',,', '"', '"'],
    ['“', '"', '"'],
    ['NAVO', 'navo', 'XXX'],
    ['vliegtuigramp', 'vliegtuigramp', 'xxx'],
    ['F-16', 'f-00', 'X-dd'],
    ['Één', 'één', 'Xxx'],
    ['EU/1/02/237/002', 'eu/0/00/000/000', 'XX/d/dd/'],
  ])('%s', (form, normal, formShape) => {
    expect(normalised(form)).toBe(normal);
    expect(shape(form)).toBe(formShape);
  });

  test('affixes mark the ends of the word', () => {
    expect(affixes('banden')).toEqual(['^ba', '^ban', '^band', 'en$', 'den$', 'nden$', 'anden$', '^banden$'.slice(-8)]);
    expect(affixes('€5')).toEqual(['^€5', '^€5$', '^€5$', '€5$', '^€5$', '^€5$', '^€5$', '^€5$']);
  });
});

describe('a lemma script', () => {
  test.each<[string, LemmaScript, string | null]>([
    ['katten', [0, 0, 0, '', 'ten', ''], 'kat'],
    ['gegaan', [0, 0, 2, '', '', ''], 'gaan'],
    ['werd', [0, 0, 0, '', 'erd', 'orden'], 'worden'],
    ['GENUA', [2, 0, 0, '', '', ''], 'Genua'],
    ['Rusland', [1, 0, 0, '', '', ''], 'Rusland'],
    ['is', [0, -1, 0, '', '', 'zijn'], 'zijn'],
    ['aangekomen', [0, 3, 2, '_', '', ''], 'aan_komen'],
    ['boeken', [0, 0, 0, '', 'ten', ''], null],
    ['en', [0, 0, 0, '', 'ten', ''], null],
    ['op', [0, 2, 2, '', '', ''], null],
  ])('%s %j', (form, script, lemma) => {
    expect(applyLemmaScript(form, script)).toBe(lemma);
  });
});

/** All heads of small sentences, tried one by one. */
const bestByTrying = (scores: Float64Array, size: number): number => {
  let best = Number.NEGATIVE_INFINITY;
  const heads = new Int32Array(size).fill(-1);
  const attempt = (d: number, value: number): void => {
    if (d === size) {
      if (value > best && isSingleRootTree(heads)) best = value;
      return;
    }
    for (let h = 0; h < size; h++) {
      if (h === d) continue;
      heads[d] = h;
      attempt(d + 1, value + scores[d * size + h]!);
    }
  };
  attempt(1, 0);
  return best;
};

describe('the best tree', () => {
  test.each(Array.from({ length: 60 }, (_, seed) => seed))('of random scores %i is the best of all trees with one root', (seed) => {
    const random = randomNumbers(seed);
    const size = 2 + (seed % 5);
    const scores = Float64Array.from({ length: size * size }, (_, i) => random() * 10 + (i % size === 0 ? (seed % 3) * 4 : 0));
    const heads = bestHeads(scores, size);
    expect(isSingleRootTree(heads)).toBe(true);
    let value = 0;
    for (let d = 1; d < size; d++) value += scores[d * size + heads[d]!]!;
    expect(value).toBeCloseTo(bestByTrying(scores, size), 9);
  });
});

describe('the best tag path', () => {
  const path = (...rows: number[][]): number[] => [...bestTagPath(Float32Array.from(rows.flat()), 0, 5, rows.length, 5)];
  test.each<[string, number[][], number[]]>([
    [
      'takes the best tags where they fit',
      [
        [0, 5, 0, 0, 0],
        [0, 0, 5, 0, 0],
      ],
      [1, 2],
    ],
    ['starts no name with an inside tag', [[0, 0, 9, 1, 0]], [3]],
    [
      'does not go on with a name of another kind',
      [
        [0, 5, 0, 4, 0],
        [0, 0, 0, 0, 3],
      ],
      [3, 4],
    ],
    [
      'lets a name follow a name',
      [
        [0, 5, 0, 0, 0],
        [0, 5, 4, 0, 0],
      ],
      [1, 1],
    ],
    [
      'leaves all outside',
      [
        [2, 1, 0, 1, 0],
        [2, 1, 0, 1, 0],
      ],
      [0, 0],
    ],
  ])('%s', (_, rows, expected) => {
    expect(path(...rows)).toEqual(expected);
  });
});

test.each([0, -0.1, -1, -5.5, -30, -100, -699])('exponential(%f) is e to that power', (x) => {
  expect(Math.abs(exponential(x) - Math.exp(x))).toBeLessThan(1e-12);
});

test('probabilities of a token sum to one', () => {
  const scores = Float32Array.from([1, 3, -2, 0.5]);
  const sum = [0, 1, 2, 3].reduce((total, tag) => total + probability(scores, 0, 4, tag), 0);
  expect(sum).toBeCloseTo(1, 12);
});

test.each([
  [0, 12],
  [1, 13],
  [-5, 7],
  [6, 18],
  [7, 18],
  [8, 19],
  [10, 20],
  [15, 21],
  [20, 22],
  [29, 23],
  [200, 23],
  [-200, 1],
])('distance %i is in bucket %i', (distance, bucket) => {
  expect(distanceBucket(distance)).toBe(bucket);
});

const draft = (lemma: string, upos: string, head: number, deprel: string): Draft => ({ lemma, upos, feats: '_', head, deprel });

describe('conventions', () => {
  test('a verb is AUX exactly where its relation says so', () => {
    const drafts = [draft('hebben', 'VERB', 2, 'aux'), draft('zijn', 'AUX', -1, 'root'), draft('lopen', 'VERB', -1, 'root')];
    auxiliariesByRelation(drafts);
    expect(drafts.map((d) => d.upos)).toEqual(['AUX', 'VERB', 'VERB']);
  });

  test('a separated particle returns to its verb, and only to a verb', () => {
    const drafts = [draft('komen', 'VERB', -1, 'root'), draft('aan', 'ADP', 0, 'compound:prt')];
    rejoinParticles(drafts, ['komt', 'aan']);
    expect(drafts[0]!.lemma).toBe('aan_komen');
    const noun = [draft('komst', 'NOUN', -1, 'root'), draft('aan', 'ADP', 0, 'compound:prt')];
    rejoinParticles(noun, ['komst', 'aan']);
    expect(noun[0]!.lemma).toBe('komst');
  });
});

describe('a compound noun', () => {
  const modifiers = new Set(['slot', 'opleiding', 'bes', 'huis', 'maan', 'ploeg']);
  const heads = new Set(['fase', 'ploeg', 'sap', 'genoot', 'licht']);
  test.each([
    ['slotfase', 'slot_fase'],
    ['opleidingsploeg', 'opleiding_ploeg'],
    ['bessensap', 'bes_sap'],
    ['huizensap', 'huis_sap'],
    ['manenlicht', 'maan_licht'],
    ['FARC-ploeg', 'FARC_ploeg'],
    ['ploeggenoot', 'ploeg_genoot'],
    ['fase', null],
    ['xyzfase', null],
    ['slotmaan', null],
  ])('%s is %s', (lemma, split) => {
    expect(splitCompound(lemma, modifiers, heads)).toBe(split);
  });
});
