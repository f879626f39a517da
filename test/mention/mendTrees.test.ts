import { describe, expect, test } from 'vitest';
import { mendTrees } from '../../src/mention/mendTrees.ts';
import type { LanguageCode } from '../../src/model/text.ts';
import { annotatedLine, showTree } from './document.ts';

const treeOf = (language: LanguageCode, line: string): string => showTree(mendTrees(annotatedLine(language, line)));

describe('trees mended', () => {
  test.each([
    [
      'two subjects',
      'said/say/VERB/0/root its//PRON/3/nmod:poss secretary//NOUN/1/nsubj Ann//PROPN/1/nsubj=PER Berg//PROPN/4/flat=+',
      'Ann<secretary:appos',
    ],
    [
      'a person beside a place',
      'The//DET/2/det mayor//NOUN/9/nsubj of//ADP/4/case Lund//PROPN/2/nmod=GPE ,//PUNCT/6/punct Ann//PROPN/4/conj=PER Berg//PROPN/6/flat=+ ,//PUNCT/2/punct left/leave/VERB/0/root',
      'Ann<mayor:appos',
    ],
    [
      'a title under its name',
      'its//PRON/4/nmod:poss Danish//ADJ/4/amod partner//NOUN/4/compound Norvo//PROPN/5/nsubj=ORG won/win/VERB/0/root',
      'its<partner:nmod:poss Danish<partner:amod partner<won:nsubj Norvo<partner:appos',
    ],
    [
      'a subject read as a phrase',
      'It//PRON/2/nsubj began/begin/VERB/0/root after//ADP/5/case a//DET/5/det clerk//NOUN/2/obl lied/lie/VERB/2/advcl/VerbForm=Fin',
      'after<lied:mark a<clerk:det clerk<lied:nsubj lied<began:advcl',
    ],
  ])('English: %s', (_, line, part) => {
    expect(treeOf('en', line)).toContain(part);
  });

  test.each([
    ['a part of a name', 'Voorzitter//NOUN/4/nsubj Tom//PROPN/1/appos=PER Berg/berg/NOUN/1/nmod=+ won/winnen/VERB/0/root', 'Berg<Tom:flat'],
    [
      'an object before "ervan"',
      'Zij//PRON/2/nsubj beschuldigt/beschuldigen/VERB/0/root de//DET/4/det partij//NOUN/8/obj ervan//ADV/8/case hem//PRON/8/obj te//ADP/8/mark negeren//VERB/2/xcomp',
      'partij<beschuldigt:obj ervan<negeren:case hem<negeren:obj',
    ],
  ])('Dutch: %s', (_, line, part) => {
    expect(treeOf('nl', line)).toContain(part);
  });

  test.each([
    ['two people', 'Ann//PROPN/4/nsubj=PER and//CCONJ/3/cc Tom//PROPN/1/conj=PER left/leave/VERB/0/root'],
    ['places in a row', 'The//DET/2/det mayors//NOUN/0/root of//ADP/4/case Lund//PROPN/2/nmod=GPE ,//PUNCT/6/punct Oslo//PROPN/4/conj=GPE'],
    [
      'a participle',
      'He//PRON/2/nsubj left/leave/VERB/0/root after//ADP/5/case the//DET/5/det talks//NOUN/2/obl saying/say/VERB/2/advcl/VerbForm=Ger',
    ],
    ['a name before a noun', 'NATO//PROPN/2/compound=ORG troops//NOUN/3/nsubj left/leave/VERB/0/root'],
  ])('English, left as it is: %s', (_, line) => {
    expect(treeOf('en', line)).toBe(showTree(annotatedLine('en', line)));
  });
});

describe('clauses behind a conjunction', () => {
  const first = 'Vos//PROPN/2/nsubj werkt/werken/VERB/0/root/VerbForm=Fin in//ADP/4/case Gent//PROPN/2/obl';
  test.each([
    [
      'the name before a finite verb without a subject is its subject',
      'nl',
      `${first} en//CCONJ/6/cc Smit//PROPN/4/conj woont/wonen/VERB/2/conj/VerbForm=Fin hier//ADV/7/advmod`,
      'en<woont:cc Smit<woont:nsubj woont<werkt:conj',
    ],
    [
      'near miss: the verb has a subject of its own',
      'nl',
      `${first} en//CCONJ/6/cc Luik//PROPN/4/conj woont/wonen/VERB/2/conj/VerbForm=Fin hij//PRON/7/nsubj`,
      'en<Luik:cc Luik<Gent:conj woont<werkt:conj',
    ],
    [
      'near miss: an infinitive',
      'nl',
      `${first} en//CCONJ/6/cc Luik//PROPN/4/conj wonen/wonen/VERB/2/conj/VerbForm=Inf`,
      'en<Luik:cc Luik<Gent:conj wonen<werkt:conj',
    ],
    [
      'with a comma, the verb read as what was said',
      'en',
      'Vos//PROPN/2/nsubj advised/advise/VERB/0/root/VerbForm=Fin Halden//PROPN/2/obj ,//PUNCT/6/punct and//CCONJ/6/cc Norvo//PROPN/3/conj acted/act/VERB/2/ccomp/VerbForm=Fin',
      'and<acted:cc Norvo<acted:nsubj acted<advised:conj',
    ],
    [
      'near miss: a clause with its mark',
      'en',
      'Vos//PROPN/2/nsubj met/meet/VERB/0/root/VerbForm=Fin Halden//PROPN/2/obj and//CCONJ/5/cc Norvo//PROPN/3/conj left/leave/VERB/2/advcl/VerbForm=Fin when//SCONJ/6/mark',
      'and<Norvo:cc Norvo<Halden:conj left<met:advcl',
    ],
  ] as const)('%s', (_, language, line, part) => {
    expect(treeOf(language, line)).toContain(part);
  });
});
