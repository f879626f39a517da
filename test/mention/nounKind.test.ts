import { describe, expect, test } from 'vitest';
import { referenceOf } from '../../src/language/reference.ts';
import { nounOf, readNoun, readRole } from '../../src/mention/nounKind.ts';
import type { Token } from '../../src/model/annotated.ts';

const nl = referenceOf('nl');
const en = referenceOf('en');
const noun = (form: string, lemma: string): Token => ({
  span: [0, form.length],
  form,
  lemma,
  upos: 'NOUN',
  feats: '_',
  head: -1,
  deprel: 'root',
});

describe('readNoun', () => {
  test.each([
    ['verdrag', 'agreement', 'listed'],
    ['vredesverdrag', 'agreement', 'compound'],
    ['politieambtenaar', 'person', 'compound'],
    ['oud-minister', 'person', 'listed'],
    ['politica', 'person', 'listed'],
    ['topschaatsster', 'person', 'compound'],
    ['magistraat', 'person', 'listed'],
    ['winkelstraat', 'place', 'compound'],
    ['poolster', null, null],
    ['drone-operator', null, null],
    ['marktanalist', 'person', 'compound'],
    ['stadsgids', null, null],
    ['dirigeerder', null, null],
    ['vriendelijkheid', 'concept', 'ending'],
  ])('%s is %s (%s)', (lemma, kind, by) => {
    const reading = readNoun(lemma, nl);
    expect([reading?.kind ?? null, reading?.by ?? null]).toEqual([kind, by]);
  });
});

describe('readNoun in English', () => {
  test.each([
    ['novelist', 'person'],
    ['medalist', 'person'],
    ['watchlist', 'work'],
    ['manifestation', 'concept'],
    ['substation', 'facility'],
  ])('%s is %s', (lemma, kind) => {
    expect(readNoun(lemma, en)?.kind).toBe(kind);
  });
});

describe('nounOf', () => {
  test.each([
    ['getuigen', 'getuig', 'getuige'],
    ['kathedralen', 'kathedralen', 'kathedraal'],
    ['brieven', 'briev', 'brief'],
    ['namen', 'naam', 'naam'],
    ['politici', 'politici', 'politicus'],
    ['lichamen', 'lichaam', 'lichaam'],
    ['foto’s', 'foto’s', 'foto'],
    ['wereldleiders', 'werel_dleider', 'wereldleider'],
  ])('%s with the lemma %s is %s', (form, lemma, expected) => {
    expect(nounOf(noun(form, lemma), nl)).toBe(expected);
  });

  test.each([
    ['women', 'women', 'woman'],
    ['treaties', 'treaties', 'treaty'],
    ['gunmen', 'gunmen', 'gunman'],
    ['crisis', 'crisis', 'crisis'],
  ])('%s with the lemma %s is %s', (form, lemma, expected) => {
    expect(nounOf(noun(form, lemma), en)).toBe(expected);
  });
});

describe('readRole', () => {
  test.each([
    ['premier', 'prime minister'],
    ['rebellenleider', 'rebel leader'],
    ['vakbondsleider', 'leader'],
    ['bakker', undefined],
  ])('%s holds the office %s', (lemma, office) => {
    expect(readRole(lemma, nl)?.office).toBe(office);
  });
});
