import { describe, expect, test } from 'vitest';
import { mendClauses } from '../../src/mention/mendClauses.ts';
import { annotatedLine, showTree } from './document.ts';

const treeOf = (line: string): string => showTree(mendClauses(annotatedLine('en', line)));

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
    [
      'a name between commas that is no second of a list',
      'Its//PRON/2/nmod:poss party//NOUN/7/nsubj ,//PUNCT/5/punct the//DET/5/det Whigs//PROPN/2/conj=ORG ,//PUNCT/2/punct lost/lose/VERB/0/root',
      'Whigs<party:appos',
    ],
    [
      'near miss: a list',
      'Its//PRON/2/nmod:poss party//NOUN/8/nsubj ,//PUNCT/4/punct Whigs//PROPN/2/conj=ORG and//CCONJ/6/cc Tories//PROPN/2/conj=ORG ,//PUNCT/2/punct lost/lose/VERB/0/root',
      'Whigs<party:conj',
    ],
    [
      'a subject that denies something',
      'Berg//PROPN/2/nsubj:pass=PER denied/deny/VERB/0/root that//SCONJ/5/mark she//PRON/5/nsubj lied/lie/VERB/2/ccomp',
      'Berg<denied:nsubj',
    ],
    [
      'near miss: somebody of whom it is said',
      'Berg//PROPN/3/nsubj:pass=PER was/be/AUX/3/aux:pass told/tell/VERB/0/root that//SCONJ/6/mark she//PRON/6/nsubj lied/lie/VERB/3/ccomp',
      'Berg<told:nsubj:pass',
    ],
    [
      'where something is said',
      'Norvo//PROPN/2/nsubj=ORG confirmed/confirm/VERB/0/root the//DET/4/det deal//NOUN/2/obj in//ADP/7/case a//DET/7/det statement//NOUN/4/nmod',
      'statement<confirmed:obl',
    ],
    [
      'near miss: where something is',
      'Norvo//PROPN/2/nsubj=ORG sold/sell/VERB/0/root the//DET/4/det mill//NOUN/2/obj in//ADP/7/case the//DET/7/det valley//NOUN/4/nmod',
      'valley<mill:nmod',
    ],
    [
      'a subject with a preposition',
      'A//DET/2/det fire//NOUN/7/nsubj at//ADP/4/case mills/mill/NOUN/2/nmod in//ADP/6/case Lund//PROPN/7/nsubj=LOC killed/kill/VERB/0/root ten//NUM/7/obj',
      'Lund<mills:nmod',
    ],
    [
      'a name after its noun',
      'It//PRON/3/nsubj:pass was/be/AUX/3/aux:pass bought/buy/VERB/0/root by//ADP/6/case the//DET/6/det group//NOUN/3/obl:agent Norvo//PROPN/3/obl:agent=ORG',
      'Norvo<group:appos',
    ],
    [
      'a plan',
      'Berg//PROPN/5/nsubj:outer=PER is/be/AUX/5/cop due//ADJ/5/mark to//PART/3/fixed meet//VERB/0/root Vos//PROPN/5/obj=PER',
      'Berg<meet:nsubj is<meet:aux due<meet:advmod',
    ],
    ['a word of a name', 'Ajax//PROPN/2/nsubj=ORG face//VERB/0/root Lund//PROPN/2/obj=ORG United//ADJ/2/xcomp=+', 'United<Lund:flat'],
    ['near miss: a result', 'They//PRON/2/nsubj found/find/VERB/0/root Lund//PROPN/2/obj=LOC empty//ADJ/2/xcomp', 'empty<found:xcomp'],
  ])('%s', (_, line, part) => {
    expect(treeOf(line)).toContain(part);
  });
});
