import { describe, expect, it } from 'vitest';
import { relate } from '../../src/relate/relate.ts';
import { documentOf } from './document.ts';

/** The facts of a Dutch sentence that have a time, each with its words. */
const timed = (sentence: string): string =>
  relate(documentOf('nl', sentence))
    .facts.flatMap(({ subject, predicate, object, time }) => (time === null ? [] : [`${subject} ${predicate.id} ${object} ${time.text}`]))
    .join('; ');

describe('when it was', () => {
  const praises = 'Smit//PROPN/2/nsubj=smit prijst/prijzen/VERB/0/root de//DET/4/det aanslag//NOUN/2/obj=attack';
  it.each([
    ['the time of what is done', `${praises} gisteren//ADV/2/advmod=TIME`, 'smit praise attack gisteren'],
    ['near miss: when something ends', `${praises} tot//ADP/6/case 2019//NUM/2/obl=TIME`, ''],
    ['near miss: the time of an event inside it', `${praises} in//ADP/6/case 2019//NUM/4/nmod=TIME`, ''],
    [
      'near miss: the time between an event and its phrase',
      `${praises} gisteren//NOUN/4/nmod=TIME op//ADP/7/case Smit//PROPN/4/nmod=jansen`,
      '',
    ],
    ['a bare time behind an event is that of the clause', `${praises} gisteren//NOUN/4/nmod=TIME`, 'smit praise attack gisteren'],
  ])('%s', (_, sentence, facts) => {
    expect(timed(sentence)).toBe(facts);
  });
});
