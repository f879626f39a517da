import { describe, expect, test } from 'vitest';
import { mendClauses } from '../../src/mention/mendClauses.ts';
import { parseLine } from './document.ts';

/** Every token with what it hangs on: `fraud<accused:obl`. */
const treeOf = (line: string): string => {
  const { text, tokens, names } = parseLine(line);
  const span = [0, text.length] as const;
  const { sentences } = mendClauses({
    id: 'a',
    path: 'a.txt',
    sha256: '',
    title: null,
    date: null,
    url: null,
    messages: [],
    language: 'en',
    text,
    blocks: [{ kind: 'paragraph', span }],
    sentences: [{ span, block: 'paragraph', blockIndex: 0, tokens, names }],
  });
  const mended = sentences[0]?.tokens ?? [];
  return mended.map(({ form, head, deprel }) => `${form}<${mended[head]?.form ?? ''}:${deprel}`).join(' ');
};

describe('clauses mended', () => {
  test.each([
    [
      'what somebody is accused of',
      'He//PRON/2/nsubj accused/accuse/VERB/0/root the//DET/4/det board//NOUN/2/obj of//ADP/6/case theft//NOUN/4/nmod',
      'theft<accused:obl',
    ],
    [
      'near miss: whom he is head of',
      'He//PRON/2/nsubj accused/accuse/VERB/0/root the//DET/4/det head//NOUN/2/obj of//ADP/7/case the//DET/7/det bank//NOUN/4/nmod',
      'bank<head:nmod',
    ],
    [
      'near miss: another verb',
      'He//PRON/2/nsubj left/leave/VERB/0/root the//DET/4/det city//NOUN/2/obj of//ADP/6/case angels//NOUN/4/nmod',
      'angels<city:nmod',
    ],
    [
      'a participle about the noun before it',
      'They//PRON/2/nsubj joined/join/VERB/0/root the//DET/4/det Whigs//PROPN/2/obj=ORG ,//PUNCT/6/punct led/lead/VERB/2/conj/VerbForm=Part by//ADP/8/case Berg//PROPN/6/obl:agent=PER',
      'led<Whigs:acl',
    ],
    [
      'near miss: a second verb',
      'They//PRON/3/nsubj:pass were/be/AUX/3/aux:pass seen/see/VERB/0/root ,//PUNCT/6/punct and//CCONJ/6/cc led/lead/VERB/3/conj/VerbForm=Part by//ADP/8/case Berg//PROPN/6/obl:agent=PER',
      'led<seen:conj',
    ],
    [
      'a name between commas',
      'One//NUM/9/nsubj:pass of//ADP/4/case the//DET/4/det suspects/suspect/NOUN/1/nmod ,//PUNCT/6/punct Berg//PROPN/9/nsubj:pass=PER ,//PUNCT/1/punct was/be/AUX/9/aux:pass freed/free/VERB/0/root',
      'Berg<One:appos',
    ],
    [
      'a verb that asks',
      'The//DET/2/det minister//NOUN/0/root ,//PUNCT/4/punct Berg//PROPN/2/appos=PER ,//PUNCT/6/punct called/call/VERB/2/acl/VerbForm=Part on//ADP/8/case Norway//PROPN/6/obl=LOC to//PART/10/mark help//VERB/6/xcomp',
      'minister<called:nsubj ,<Berg:punct Berg<minister:appos ,<called:punct called<:root',
    ],
    [
      'near miss: somebody who is called upon',
      'The//DET/2/det man//NOUN/4/nsubj:pass was/be/AUX/4/aux:pass called/call/VERB/0/root on//ADV/4/advmod to//PART/7/mark help//VERB/4/xcomp',
      'man<called:nsubj:pass',
    ],
    [
      'a second description',
      'Berg//PROPN/9/nsubj=PER ,//PUNCT/4/punct its//PRON/4/nmod:poss leader//NOUN/1/appos and//CCONJ/7/cc a//DET/7/det teacher//NOUN/1/conj ,//PUNCT/1/punct left/leave/VERB/0/root',
      'teacher<Berg:appos',
    ],
    [
      'near miss: somebody else',
      'Berg//PROPN/9/nsubj=PER ,//PUNCT/4/punct its//PRON/4/nmod:poss leader//NOUN/1/appos ,//PUNCT/8/punct and//CCONJ/8/cc a//DET/8/det teacher//NOUN/1/conj left/leave/VERB/0/root',
      'teacher<Berg:conj',
    ],
    ['a word of a name', 'Ajax//PROPN/2/nsubj=ORG face//VERB/0/root Lund//PROPN/2/obj=ORG United//ADJ/2/xcomp=+', 'United<Lund:flat'],
    ['near miss: a result', 'They//PRON/2/nsubj found/find/VERB/0/root Lund//PROPN/2/obj=LOC empty//ADJ/2/xcomp', 'empty<found:xcomp'],
  ])('%s', (_, line, part) => {
    expect(treeOf(line)).toContain(part);
  });
});
