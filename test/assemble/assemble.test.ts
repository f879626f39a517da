import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assemble } from '../../src/assemble/assemble.ts';
import { checkCorrections } from '../../src/assemble/corrections.ts';
import type { WithFacts } from '../../src/model/proposition.ts';
import { article, type Said } from './articles.ts';

const person = (label: string, extra: Partial<Said> = {}): Said => ({ kind: 'person', label, ...extra });
const country = (label: string, iso3: string): Said => ({ kind: 'country', label, codes: { iso3, tripel: `place:${iso3}` } });
const thing = (label: string): Said => ({ kind: 'event', label, form: 'nominal' });

const idsOf = (articles: readonly WithFacts[], corrections = {}) =>
  assemble(articles, 'test', checkCorrections(corrections, 'corrections.yaml')).entities.map((entity) => entity.id);

describe('entities merge over articles', () => {
  test.each<[string, Said, Said, boolean]>([
    ['the same full name', person('Ada Byron'), person('Ada Byron'), true],
    ['a surname alone, when one full name ends in it', person('Ada Byron'), person('Byron'), true],
    ['another surname', person('Ada Byron'), person('Brown'), false],
    ['spellings of two languages', person('Vladimir Koetsjin'), person('Vladimir Kuchin'), true],
    ['one code, two names', country('Rusland', 'RUS'), country('Russia', 'RUS'), true],
    ['two codes', country('Niger', 'NER'), country('Nigeria', 'NGA'), false],
    ['one name, two kinds', person('Orange'), { kind: 'organization', label: 'Orange' }, false],
    ['what has no name', thing('the meeting'), thing('the meeting'), false],
  ])('%s', (_, one, other, isOne) => {
    expect(idsOf([article('a', [one], []), article('b', [other], [])])).toHaveLength(isOne ? 1 : 2);
  });

  test('a surname that two full names share stays by itself', () => {
    const articles = [article('a', [person('Ada Byron'), person('Tom Byron')], []), article('b', [person('Byron')], [])];
    expect(idsOf(articles)).toEqual(['person:ada-byron', 'person:byron', 'person:tom-byron']);
  });

  test('corrections merge, keep apart and rename', () => {
    const articles = [
      article('a', [person('Ada Byron')], []),
      article('b', [person('Lady Lovelace')], []),
      article('c', [person('Ada Byron')], []),
    ];
    const merged = assemble(articles, 'test', checkCorrections({ merge: [['Ada Byron', 'Lady Lovelace']] }, 'x'));
    expect(merged.entities.map((entity) => entity.label)).toEqual(['Ada Byron']);
    const apart = assemble(articles, 'test', checkCorrections({ apart: [['a#0-9', 'c#0-9']] }, 'x'));
    expect(apart.entities).toHaveLength(3);
    const renamed = assemble(
      articles,
      'test',
      checkCorrections({ repair: [{ entity: 'Ada Byron', set: { label: 'Ada Lovelace' } }] }, 'x'),
    );
    expect(renamed.entities.map((entity) => entity.label)).toContain('Ada Lovelace');
  });
});

describe('facts', () => {
  const two = [person('Ada Byron'), person('Tom Hill')];

  test('of the same claim share an edge, and keep their own evidence', () => {
    const { facts, graph } = assemble(
      [article('a', two, [{ from: 0, to: 1, predicate: 'meet' }]), article('b', two, [{ from: 0, to: 1, predicate: 'meet' }])],
      'test',
    );
    expect(new Set(facts.map((fact) => fact.edge)).size).toBe(1);
    expect(graph.getEdgeAttribute(facts[0]!.edge, 'evidence').map((e) => e.article)).toEqual(['a', 'b']);
    expect(graph.getEdgeAttribute(facts[0]!.edge, 'weight')).toBe(2);
  });

  test.each([
    ['polarity', { polarity: 'negative' as const }],
    ['modality', { modality: 'denied' as const }],
    ['predicate', { predicate: 'visit' }],
    ['via', { via: 0 }],
  ])('that differ in %s stand on edges of their own', (_, change) => {
    const claims = [
      { from: 0, to: 1, predicate: 'meet' },
      { from: 0, to: 1, predicate: 'meet', ...change },
    ];
    expect(assemble([article('a', two, claims)], 'test').graph.size).toBe(2);
  });

  test('of a symmetric event are one undirected edge whatever their direction', () => {
    const { graph } = assemble(
      [
        article('a', two, [
          { from: 0, to: 1, predicate: 'meet', symmetric: true },
          { from: 1, to: 0, predicate: 'meet', symmetric: true },
        ]),
      ],
      'test',
    );
    expect([graph.undirectedSize, graph.directedSize]).toEqual([1, 0]);
  });

  test('between an entity and itself are left out', () => {
    expect(assemble([article('a', [person('Ada Byron'), person('Byron')], [{ from: 0, to: 1, predicate: 'meet' }])], 'test').facts).toEqual(
      [],
    );
  });

  test('are rejected and repaired by id or by what they say', () => {
    const articles = [article('a', two, [{ from: 0, to: 1, predicate: 'meet' }])];
    const corrected = (corrections: unknown) => assemble(articles, 'test', checkCorrections(corrections, 'x')).facts;
    const [fact] = corrected(undefined);
    expect(corrected({ reject: [fact!.id] })).toEqual([]);
    expect(corrected({ reject: [{ subject: 'ada byron', predicate: 'meet' }] })).toEqual([]);
    expect(corrected({ reject: [{ subject: 'Tom Hill' }] })).toHaveLength(1);
    expect(corrected({ repair: [{ fact: fact!.id, set: { modality: 'planned' } }] })[0]).toMatchObject({ modality: 'planned' });
  });
});

describe('corrections that do not read', () => {
  test.each([
    [{ mergee: [] }, 'mergee: expected one of merge, apart, reject, repair'],
    [{ merge: ['a'] }, 'merge[0]: expected a list of at least two names or ids'],
    [{ reject: [{ who: 'x' }] }, 'reject[0].who: expected a text under subject'],
    [{ repair: [{ fact: 'x', set: { modality: 'maybe' } }] }, 'repair[0].set.modality: expected one of actual'],
    [['x'], 'top level: expected the keys'],
  ])('%j', (value, message) => {
    expect(() => checkCorrections(value, 'corrections.yaml')).toThrow(`corrections.yaml: ${message}`);
  });
});

const saidArbitrary = fc.constantFrom(person('Ada Byron'), person('Tom Hill'), person('Hill'), country('Chad', 'TCD'), thing('the fire'));
const articlesArbitrary = fc
  .array(
    fc.tuple(
      fc.uniqueArray(saidArbitrary, { minLength: 2, maxLength: 5, selector: (said) => said.label }),
      fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 5 }),
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((drafts) =>
    drafts.map(([said, pairs], i) => {
      const claims = pairs.map(([from, to]) => ({ from: from % said.length, to: to % said.length, predicate: 'meet' }));
      return article(`a${i}`, said, claims);
    }),
  );

describe('whatever the articles', () => {
  test('their order does not matter', () => {
    fc.assert(
      fc.property(articlesArbitrary, (articles) => {
        const one = assemble(articles, 'test');
        const other = assemble([...articles].reverse(), 'test');
        expect(JSON.stringify(other.graph.export())).toBe(JSON.stringify(one.graph.export()));
        expect(other.facts).toEqual(one.facts);
      }),
      { numRuns: 40 },
    );
  });

  test('every edge is proven, and every fact stands on an edge', () => {
    fc.assert(
      fc.property(articlesArbitrary, (articles) => {
        const { facts, graph, articles: records } = assemble(articles, 'test');
        for (const fact of facts) {
          const { text } = records.find((record) => record.id === fact.article)!;
          expect(text.slice(...fact.evidence.span)).toBe(fact.evidence.text);
          expect(graph.getEdgeAttribute(fact.edge, 'evidence').map((e) => e.fact)).toContain(fact.id);
        }
        expect(graph.reduceEdges((sum, _edge, { evidence }) => sum + evidence.length, 0)).toBe(facts.length);
      }),
      { numRuns: 40 },
    );
  });
});
