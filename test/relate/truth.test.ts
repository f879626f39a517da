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

describe('quotes', () => {
  holds('nl', [
    [
      'Volgens//ADP/2/case Smit//PROPN/3/obl=smit steunt/steunen/VERB/0/root Rusland//PROPN/3/nsubj=russia de//DET/6/det rebellen/rebel/NOUN/3/obj=rebels .//PUNCT/3/punct',
      'russia support > rebels claimed @smit',
    ],
    [
      'Rusland//PROPN/2/nsubj=russia steunt/steunen/VERB/0/root de//DET/4/det rebellen/rebel/NOUN/2/obj=rebels ,//PUNCT/7/punct aldus//ADV/7/case Smit//PROPN/2/parataxis=smit .//PUNCT/2/punct',
      'russia support > rebels claimed @smit',
    ],
    [
      "'//PUNCT/3/punct Rusland//PROPN/3/nsubj=russia steunt/steunen/VERB/0/root de//DET/5/det rebellen/rebel/NOUN/3/obj=rebels '//PUNCT/3/punct ,//PUNCT/8/punct zei/zeggen/VERB/3/parataxis Smit//PROPN/8/nsubj=smit .//PUNCT/3/punct",
      'russia support > rebels claimed @smit',
    ],
    [
      'Smit//PROPN/2/nsubj=smit zegt/zeggen/VERB/0/root dat//SCONJ/7/mark Rusland//PROPN/7/nsubj=russia de//DET/6/det rebellen/rebel/NOUN/7/obj=rebels steunt/steunen/VERB/2/ccomp .//PUNCT/2/punct',
      'russia support > rebels claimed @smit',
    ],
    [
      'Volgens//ADP/2/case Smit//PROPN/3/obl=smit zegt/zeggen/VERB/0/root de//DET/5/det politie//NOUN/3/nsubj=police dat//SCONJ/9/mark Jansen//PROPN/9/nsubj=jansen Parijs//PROPN/9/obj=paris bezocht/bezoeken/VERB/3/ccomp .//PUNCT/3/punct',
      'jansen visit > paris claimed @police<smit',
    ],
  ]);
  holds('en', [
    [
      'According/accord/VERB/3/case to//ADP/1/fixed Smith//PROPN/6/obl=smith ,//PUNCT/3/punct Russia//PROPN/6/nsubj=russia supports/support/VERB/0/root the//DET/8/det rebels/rebel/NOUN/6/obj=rebels .//PUNCT/6/punct',
      'russia support > rebels claimed @smith',
    ],
    [
      '"//PUNCT/3/punct Russia//PROPN/3/nsubj=russia supports/support/VERB/8/ccomp the//DET/5/det rebels/rebel/NOUN/3/obj=rebels ,//PUNCT/3/punct "//PUNCT/3/punct said/say/VERB/0/root Smith//PROPN/8/nsubj=smith .//PUNCT/8/punct',
      'russia support > rebels claimed @smith',
    ],
    [
      'Smith//PROPN/2/nsubj=smith says/say/VERB/0/root that//SCONJ/5/mark Russia//PROPN/5/nsubj=russia supports/support/VERB/2/ccomp the//DET/7/det rebels/rebel/NOUN/5/obj=rebels .//PUNCT/2/punct',
      'russia support > rebels claimed @smith',
    ],
    [
      'According/accord/VERB/3/case to//ADP/1/fixed Smith//PROPN/7/obl=smith ,//PUNCT/3/punct the//DET/6/det police//NOUN/7/nsubj=police say//VERB/0/root that//SCONJ/10/mark Jones//PROPN/10/nsubj=jones visited/visit/VERB/7/ccomp Paris//PROPN/10/obj=paris .//PUNCT/7/punct',
      'jones visit > paris claimed @police<smith',
    ],
  ]);
});

describe('polarity', () => {
  holds('nl', [
    [
      'Rusland//PROPN/2/nsubj=russia steunt/steunen/VERB/0/root de//DET/4/det rebellen/rebel/NOUN/2/obj=rebels niet//ADV/2/advmod .//PUNCT/2/punct',
      'russia support > rebels NOT',
    ],
    [
      'Frankrijk//PROPN/2/nsubj=france levert/leveren/VERB/0/root geen//DET/4/det gas//NOUN/2/obj=gas aan//ADP/6/case Rusland//PROPN/2/obl=russia .//PUNCT/2/punct',
      'france deliver > gas NOT; france deliver_to > russia NOT',
    ],
    [
      'Rusland//PROPN/2/nsubj=russia ontkent/ontkennen/VERB/0/root dat//SCONJ/7/mark het//PRON/7/nsubj=russia de//DET/6/det rebellen/rebel/NOUN/7/obj=rebels steunt/steunen/VERB/2/ccomp .//PUNCT/2/punct',
      'russia support > rebels NOT denied @russia',
    ],
    [
      'Jansen//PROPN/2/nsubj=jansen weigert/weigeren/VERB/0/root Smit//PROPN/5/obj=smit te//ADP/5/mark ontmoeten//VERB/2/xcomp .//PUNCT/2/punct',
      'jansen meet <> smit NOT',
    ],
    [
      'Jansen//PROPN/2/nsubj=jansen bezocht/bezoeken/VERB/0/root Parijs//PROPN/2/obj=paris ,//PUNCT/8/punct in//ADP/8/case tegenstelling//NOUN/5/fixed tot//ADP/5/fixed Smit//PROPN/2/obl=smit .//PUNCT/2/punct',
      'jansen visit > paris; smit visit > paris NOT',
    ],
    [
      'Niet//ADV/2/advmod alleen//ADV/3/amod Frankrijk//PROPN/4/nsubj=france steunt/steunen/VERB/0/root de//DET/6/det rebellen/rebel/NOUN/4/obj=rebels .//PUNCT/4/punct',
      'france support > rebels',
    ],
  ]);
  holds('en', [
    [
      'Russia//PROPN/4/nsubj=russia does/do/AUX/4/aux not//PART/4/advmod support//VERB/0/root the//DET/6/det rebels/rebel/NOUN/4/obj=rebels .//PUNCT/4/punct',
      'russia support > rebels NOT',
    ],
    [
      'France//PROPN/2/nsubj=france delivers/deliver/VERB/0/root no//DET/4/det gas//NOUN/2/obj=gas to//ADP/6/case Russia//PROPN/2/obl=russia .//PUNCT/2/punct',
      'france deliver > gas NOT; france deliver_to > russia NOT',
    ],
    [
      'Russia//PROPN/2/nsubj=russia denies/deny/VERB/0/root that//SCONJ/5/mark it//PRON/5/nsubj=russia supports/support/VERB/2/ccomp the//DET/7/det rebels/rebel/NOUN/5/obj=rebels .//PUNCT/2/punct',
      'russia support > rebels NOT denied @russia',
    ],
    [
      'Jones//PROPN/2/nsubj=jones refused/refuse/VERB/0/root to//PART/4/mark meet//VERB/2/xcomp Smith//PROPN/4/obj=smith .//PUNCT/2/punct',
      'jones meet <> smith NOT',
    ],
    [
      'Jones//PROPN/2/nsubj=jones visited/visit/VERB/0/root Paris//PROPN/2/obj=paris ,//PUNCT/6/punct unlike//ADP/6/case Smith//PROPN/2/obl=smith .//PUNCT/2/punct',
      'jones visit > paris; smith visit > paris NOT',
    ],
    [
      'Not//PART/3/advmod only//ADV/1/fixed France//PROPN/4/nsubj=france supports/support/VERB/0/root the//DET/6/det rebels/rebel/NOUN/4/obj=rebels .//PUNCT/4/punct',
      'france support > rebels',
    ],
  ]);
});

describe('modality', () => {
  holds('nl', [
    [
      'Jansen//PROPN/4/nsubj=jansen zal/zullen/AUX/4/aux Parijs//PROPN/4/obj=paris bezoeken//VERB/0/root .//PUNCT/4/punct',
      'jansen visit > paris planned',
    ],
    [
      'Jansen//PROPN/2/nsubj=jansen gaat/gaan/VERB/0/root Parijs//PROPN/4/obj=paris bezoeken//VERB/2/xcomp .//PUNCT/2/punct',
      'jansen visit > paris planned',
    ],
    [
      'Rusland//PROPN/5/nsubj=russia zou/zullen/AUX/5/aux de//DET/4/det rebellen/rebel/NOUN/5/obj=rebels steunen//VERB/0/root .//PUNCT/5/punct',
      'russia support > rebels claimed',
    ],
    [
      'Jansen//PROPN/2/nsubj=jansen bezoekt/bezoeken/VERB/0/root mogelijk//ADJ/4/amod Parijs//PROPN/2/obj=paris .//PUNCT/2/punct',
      'jansen visit > paris possible',
    ],
    [
      'Rusland//PROPN/4/nsubj=russia kan/kunnen/AUX/4/aux Oekraïne//PROPN/4/obj=ukraine aanvallen/aan_vallen/VERB/0/root .//PUNCT/4/punct',
      'russia attack > ukraine possible',
    ],
    [
      'Frankrijk//PROPN/2/nsubj=france eist/eisen/VERB/0/root dat//SCONJ/7/mark Rusland//PROPN/7/nsubj=russia de//DET/6/det rebellen/rebel/NOUN/7/obj=rebels ontwapent/ontwapenen/VERB/2/ccomp .//PUNCT/2/punct',
      'france demand_from > russia; russia disarm > rebels demanded @france',
    ],
    [
      'Als//SCONJ/4/mark Rusland//PROPN/4/nsubj=russia Oekraïne//PROPN/4/obj=ukraine aanvalt/aan_vallen/VERB/6/advcl ,//PUNCT/4/punct vertrekt/vertrekken/VERB/0/root Jansen//PROPN/6/nsubj=jansen .//PUNCT/6/punct',
      'russia attack > ukraine possible',
    ],
    [
      'Steunt/steunen/VERB/0/root Rusland//PROPN/1/nsubj=russia de//DET/4/det rebellen/rebel/NOUN/1/obj=rebels ?//PUNCT/1/punct',
      'russia support > rebels possible',
    ],
  ]);
  holds('en', [
    [
      'Jones//PROPN/3/nsubj=jones will//AUX/3/aux visit//VERB/0/root Paris//PROPN/3/obj=paris .//PUNCT/3/punct',
      'jones visit > paris planned',
    ],
    [
      'Jones//PROPN/3/nsubj=jones may//AUX/3/aux visit//VERB/0/root Paris//PROPN/3/obj=paris .//PUNCT/3/punct',
      'jones visit > paris possible',
    ],
    [
      'Russia//PROPN/3/nsubj=russia allegedly//ADV/3/advmod supports/support/VERB/0/root the//DET/5/det rebels/rebel/NOUN/3/obj=rebels .//PUNCT/3/punct',
      'russia support > rebels claimed',
    ],
    [
      'Russia//PROPN/3/nsubj=russia should//AUX/3/aux leave//VERB/0/root Ukraine//PROPN/3/obj=ukraine .//PUNCT/3/punct',
      'russia leave > ukraine demanded',
    ],
    [
      'France//PROPN/2/nsubj=france demands/demand/VERB/0/root that//SCONJ/5/mark Russia//PROPN/5/nsubj=russia disarm//VERB/2/ccomp the//DET/7/det rebels/rebel/NOUN/5/obj=rebels .//PUNCT/2/punct',
      'france demand_from > russia; russia disarm > rebels demanded @france',
    ],
    [
      'If//SCONJ/3/mark Russia//PROPN/3/nsubj=russia attacks/attack/VERB/7/advcl Ukraine//PROPN/3/obj=ukraine ,//PUNCT/3/punct Jones//PROPN/7/nsubj=jones leaves/leave/VERB/0/root .//PUNCT/7/punct',
      'russia attack > ukraine possible',
    ],
    [
      'Does/do/AUX/3/aux Russia//PROPN/3/nsubj=russia support//VERB/0/root the//DET/5/det rebels/rebel/NOUN/3/obj=rebels ?//PUNCT/3/punct',
      'russia support > rebels possible',
    ],
  ]);
});
