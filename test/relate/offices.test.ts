import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../src/model/text.ts';
import { factsOf } from './told.ts';

/** A sentence in the notation of document.ts, and the facts that it states. */
type Case = readonly [sentence: string, facts: string];

const holds = (language: LanguageCode, cases: readonly Case[]): void => {
  it.each(cases)(`${language}: %s`, (sentence, facts) => {
    expect(factsOf(language, sentence).join('; ')).toBe(facts);
  });
};

describe('what somebody becomes', () => {
  holds('en', [
    [
      'Smith//PROPN/2/nsubj=smith becomes/become/VERB/0/root president//NOUN/2/xcomp=leader of//ADP/5/case France//PROPN/3/nmod=france',
      'smith president_of > france',
    ],
    [
      'Smith//PROPN/3/nsubj:pass=smith was/be/AUX/3/aux:pass elected/elect/VERB/0/root president//NOUN/3/xcomp=leader of//ADP/6/case France//PROPN/4/nmod=france',
      'smith president_of > france',
    ],
    [
      'Smith//PROPN/3/nsubj:pass=smith was/be/AUX/3/aux:pass elected/elect/VERB/0/root president//NOUN/3/obj=leader of//ADP/6/case France//PROPN/4/nmod=france',
      'smith president_of > france',
    ],
    [
      'Smith//PROPN/2/nsubj=smith met/meet/VERB/0/root the//DET/4/det president//NOUN/2/obj=leader of//ADP/6/case France//PROPN/4/nmod=france',
      'smith meet <> leader; leader president_of > france',
    ],
  ]);
  holds('nl', [
    [
      'Smit//PROPN/2/nsubj=smit wordt/worden/VERB/0/root premier//NOUN/2/xcomp=leader van//ADP/5/case Frankrijk//PROPN/3/nmod=france',
      'smit prime_minister_of > france',
    ],
    [
      'Smit//PROPN/2/nsubj=smit wil/willen/VERB/0/root geen//DET/4/det premier//NOUN/7/xcomp=leader van//ADP/6/case Frankrijk//PROPN/4/nmod=france worden//VERB/2/xcomp',
      'smit prime_minister_of > france NOT planned',
    ],
  ]);
});

describe('whose office it is', () => {
  holds('en', [
    [
      'NATO//PROPN/2/compound=nato chief//NOUN/4/nsubj Smith//PROPN/2/appos=smith visited/visit/VERB/0/root Paris//PROPN/4/obj=paris',
      'smith visit > paris; smith head_of > nato',
    ],
    [
      'French//ADJ/2/amod=france President/President/PROPN/4/nsubj Smith//PROPN/2/appos=smith visited/visit/VERB/0/root Paris//PROPN/4/obj=paris',
      'smith visit > paris; smith president_of > france',
    ],
    ['the//DET/3/det US//PROPN/3/compound=us embassy//NOUN/0/root in//ADP/5/case Paris//PROPN/3/nmod=paris', ''],
  ]);
});

describe('what the object of the governing verb did', () => {
  holds('en', [
    [
      'Smith//PROPN/2/nsubj=smith accused/accuse/VERB/0/root Jones//PROPN/2/obj=jones of//SCONJ/5/mark visiting/visit/VERB/2/advcl/VerbForm=Ger Paris//PROPN/5/obj=paris',
      'smith accuse > jones; jones visit > paris claimed @smith',
    ],
    [
      'Smith//PROPN/2/nsubj=smith left/leave/VERB/0/root Russia//PROPN/2/obj=russia before//SCONJ/5/mark visiting/visit/VERB/2/advcl/VerbForm=Ger Paris//PROPN/5/obj=paris',
      'smith leave > russia; smith visit > paris',
    ],
  ]);
});

describe('a verb that says or demands', () => {
  holds('en', [
    [
      '"//PUNCT/3/punct Russia//PROPN/3/nsubj=russia supports/support/VERB/7/ccomp China//PROPN/3/obj=china "//PUNCT/3/punct Smith//PROPN/7/nsubj=smith told/tell/VERB/0/root reporters/reporter/NOUN/7/obj',
      'russia support > china claimed @smith',
    ],
    [
      'Smith//PROPN/2/nsubj=smith told/tell/VERB/0/root Jones//PROPN/2/obj=jones to//PART/5/mark visit//VERB/2/xcomp Paris//PROPN/5/obj=paris',
      'smith tell > jones; jones visit > paris demanded @smith',
    ],
  ]);
});

describe('a relative clause without auxiliary is active', () => {
  holds('nl', [
    [
      'Parijs//PROPN/0/root=paris dat//PRON/4/nsubj:pass Jansen//PROPN/4/obj=jansen steunt/steunen/VERB/1/acl:relcl',
      'paris support > jansen',
    ],
  ]);
});
