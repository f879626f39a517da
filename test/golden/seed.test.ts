import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { extract, query } from '../../src/index.ts';
import type { Extraction } from '../../src/model/graph.ts';
import type { FactRecord } from '../../src/model/records.ts';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

let extraction: Extraction;

beforeAll(async () => {
  extraction = await extract(SEEDS);
}, 120_000);

/** A fact on one line, as people read it. */
const lineOf = (fact: FactRecord): string =>
  [
    `${fact.subject.label} -[${fact.predicate.id}]${fact.symmetric ? '-' : '->'} ${fact.object.label}`,
    fact.via === null ? '' : `via ${fact.via.label}`,
    fact.polarity === 'negative' ? 'not' : '',
    fact.modality === 'actual' ? '' : fact.modality,
    fact.time === null ? '' : fact.time.start === fact.time.end ? fact.time.start : `${fact.time.start}..${fact.time.end}`,
    fact.place === null ? '' : `in ${fact.place.label}`,
    fact.attribution === null ? '' : `says ${fact.attribution.label}`,
  ]
    .filter(Boolean)
    .join(' · ');

describe('the article of February 2022', () => {
  test('gives these facts', async () => {
    await expect(`${extraction.facts.map(lineOf).join('\n')}\n`).toMatchFileSnapshot('seed.facts.txt');
  });

  test.each([
    ['Vladimir Putin -[meet]- Xi Jinping · planned · in Beijing'],
    ['Russia -[oppose]-> toekomstige uitbreiding van de NAVO'],
    ['China -[oppose]-> toekomstige uitbreiding van de NAVO'],
    ['Russia -[oppose]-> NATO · via toekomstige uitbreiding van de NAVO'],
    ['China -[oppose]-> NATO · via toekomstige uitbreiding van de NAVO'],
    ['Emmanuel Macron -[meet]- Vladimir Putin · planned · 2022-02-07 · in Moscow'],
    ['Emmanuel Macron -[meet]- Volodymyr Zelensky · planned · 2022-02-08 · in Kyiv'],
    ['China -[support]-> Russia'],
    ['Russia -[deny]-> dergelijke plannen · not · denied'],
    ['United States -[boycott]->'],
    ['United Kingdom -[boycott]->'],
    ['Australia -[boycott]->'],
  ])('among them: %s', (start) => {
    expect(extraction.facts.map(lineOf).filter((line) => line.startsWith(start))).not.toEqual([]);
  });

  test('who opposes NATO? Russia and China, with their sentence', () => {
    const answers = query(extraction.graph).facts({ object: 'NATO', predicate: 'oppose' }).toArray();
    const through = answers.filter((fact) => fact.via !== null);
    expect(new Set(through.map((fact) => fact.subject.label))).toEqual(new Set(['China', 'Russia']));
    for (const fact of through) expect(fact.sentence.text).toContain('NAVO');
  });

  test('no fact is said twice, and each is proven by its sentence', () => {
    const { facts, articles } = extraction;
    expect(new Set(facts.map((fact) => fact.id)).size).toBe(facts.length);
    for (const { evidence } of facts) expect(articles[0]!.text.slice(...evidence.span)).toBe(evidence.text);
  });
});
