import { describe, expect, it } from 'vitest';
import { errorReport } from '../../src/evaluate/errorReport.ts';
import { evaluateFacts } from '../../src/evaluate/facts.ts';
import { readGoldArticle } from '../../src/evaluate/goldFacts.ts';
import type { EntityRecord, FactRecord } from '../../src/model/records.ts';

const TEXT = 'Freedonia steunt Sylvania. Volgens Teasdale dreigt Sylvania met <oorlog>.';
const at = (word: string, from = 0): [number, number] => {
  const start = TEXT.indexOf(word, from);
  return [start, start + word.length];
};

const gold = readGoldArticle('duck', TEXT, {
  entities: [
    { id: 'f', kind: 'country', canonical: 'Freedonia', mentions: [at('Freedonia')] },
    { id: 's', kind: 'country', canonical: 'Sylvania', mentions: [at('Sylvania'), at('Sylvania', 30)] },
    { id: 't', kind: 'person', canonical: 'Gloria Teasdale', aliases: ['Teasdale'], mentions: [{ span: at('Teasdale') }] },
    { id: 'w', kind: 'event', canonical: 'War', mentions: [at('oorlog')] },
    { id: 'p', kind: 'place', canonical: 'Front', mentions: [] },
  ],
  facts: [
    {
      id: '1',
      subject: 'f',
      predicate: 'steunen',
      accept: ['support'],
      gloss: 'support',
      object: 's',
      core: true,
      evidence: at('Freedonia'),
    },
    {
      id: '2',
      subject: 's',
      predicate: 'dreigen met',
      gloss: 'threaten with',
      object: 'w',
      modality: 'claimed',
      attribution: 't',
      evidence: { span: at('dreigt') },
    },
    { id: '3', subject: 'w', predicate: 'in', gloss: 'be in', object: 'p', optional: true },
    { id: '4', subject: 'f', predicate: 'praten met', gloss: 'talk with', object: 't', symmetric: true, polarity: 'negative' },
  ],
});

const entity = (id: string, label: string, ...spans: [number, number][]): EntityRecord => ({
  id,
  label,
  labels: {},
  kind: 'country',
  aliases: [],
  mentions: spans.map((span) => ({ article: 'duck', span, text: '', form: 'name' })),
});

const entities = [
  entity('F', 'Freedonia', at('Freedonia')),
  entity('S', 'Sylvania', at('Sylvania')),
  entity('T', 'Teasdale', at('Teasdale')),
  entity('W', 'oorlog', at('oorlog')),
  entity('X', 'dreigt', at('dreigt')),
];

const fact = (subject: string, lemma: string, object: string, more: Partial<FactRecord> = {}): FactRecord => ({
  id: `${subject}${lemma}${object}`,
  edge: '',
  proposition: '',
  article: 'duck',
  subject: { id: subject, label: subject },
  predicate: { id: `nl:${lemma}`, lemma, label: lemma, type: 'OTHER' },
  object: { id: object, label: object },
  symmetric: false,
  via: null,
  polarity: 'positive',
  modality: 'actual',
  attribution: null,
  alsoSaidBy: [],
  qualifiers: [],
  time: null,
  place: null,
  confidence: 0.75,
  evidence: { sentence: 0, span: at('Freedonia'), text: 'Freedonia' },
  ...more,
});

describe('evaluateFacts', () => {
  it('finds all that is there', () => {
    const figures = evaluateFacts([gold], entities, [
      fact('F', 'steunen', 'S'),
      fact('S', 'dreigen met', 'W', { modality: 'claimed', attribution: { id: 'T', label: 'T' } }),
      fact('T', 'praten met', 'F', { polarity: 'negative' }),
    ]);
    expect(figures.triples).toEqual({ p: 1, r: 1, f1: 1 });
    expect([figures.coreRecall, figures.polarity, figures.modality, figures.attributionRecall]).toEqual([1, 1, 1, 1]);
    expect(figures.counts).toMatchObject({ gold: 3, predicted: 3, entities: 5, entitiesFound: 4 });
  });

  it.each([
    ['another predicate is a pair', fact('F', 'haten', 'S'), { pairs: 1, triples: 0, outside: 0 }],
    ['the other direction is neither', fact('S', 'steunen', 'F'), { pairs: 0, triples: 0, outside: 0 }],
    ['a symmetric fact goes both ways', fact('T', 'praten met', 'F'), { pairs: 1, triples: 1, outside: 0 }],
    ['function words do not make a predicate', fact('S', 'met', 'W'), { pairs: 1, triples: 0, outside: 0 }],
    ['an entity without gold is outside', fact('F', 'steunen', 'X'), { pairs: 0, triples: 0, outside: 1 }],
  ])('%s', (_, only, expected) => {
    const { counts, articles } = evaluateFacts([gold], entities, [only]);
    expect({ pairs: articles[0]?.pairRight, triples: articles[0]?.tripleRight, outside: counts.outside }).toEqual(expected);
  });

  it('gives null where there are no cases', () => {
    const figures = evaluateFacts([gold], [], []);
    expect([figures.triples.p, figures.triples.r, figures.polarity, figures.strictPrecision]).toEqual([null, 0, null, null]);
  });

  it('puts facts into bins of confidence', () => {
    const { reliability } = evaluateFacts([gold], entities, [fact('F', 'steunen', 'S'), fact('F', 'haten', 'W', { confidence: 0.71 })]);
    expect(reliability[7]).toEqual({ from: 0.7, to: 0.8, facts: 2, confidence: 0.73, right: 0.5 });
  });

  it('counts by phenomenon', () => {
    const { phenomena } = evaluateFacts([gold], entities, [fact('F', 'steunen', 'S')]);
    expect(phenomena.core).toEqual({ gold: 1, pairFound: 1, tripleFound: 1 });
    expect(phenomena.negative).toEqual({ gold: 1, pairFound: 0, tripleFound: 0 });
  });
});

describe('readGoldArticle', () => {
  it('says what is wrong with a file that is no gold', () => {
    expect(() => readGoldArticle('duck', TEXT, [])).toThrow(/duck\.gold\.json: expected an object/);
  });
});

describe('errorReport', () => {
  it('shows what was found, missed and wrong in its sentence, and escapes what it quotes', () => {
    const page = errorReport([gold], entities, [fact('F', 'steunen', 'S'), fact('F', 'haten', 'W')]);
    expect(page).toContain('<b>found</b> ★ Freedonia — steunen → Sylvania');
    expect(page).toContain('<b>missed</b> Sylvania — dreigen met → War');
    expect(page).toContain('<b>wrong</b> F — haten');
    expect(page).toContain('met &lt;oorlog&gt;.');
    expect(page).not.toContain('<oorlog>');
  });
});
