import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../src/model/text.ts';
import { factsOf } from './told.ts';

/** Sentences in the notation of document.ts with the facts that they state; `||` parts two sentences. */
type Case = readonly [name: string, sentences: string, facts: string];

const holds = (language: LanguageCode, cases: readonly Case[]): void => {
  it.each(cases)(`${language}: %s`, (_, sentences, facts) => {
    expect(factsOf(language, ...sentences.split('||')).join('; ')).toBe(facts);
  });
};

describe('what somebody is asked to do', () => {
  const purpose = 'om//ADP/7/mark Parijs//PROPN/7/obj=paris te//ADP/7/mark bezoeken//VERB/2/advcl/VerbForm=Inf';
  holds('nl', [
    [
      'the one who is asked does it',
      `Smit//PROPN/2/nsubj=smit vraagt/vragen/VERB/0/root Jansen//PROPN/2/obj=jansen ${purpose}`,
      'smit request > jansen; jansen visit > paris demanded @smit',
    ],
    [
      'near miss: with another verb the caller does it',
      `Smit//PROPN/2/nsubj=smit belt/bellen/VERB/0/root Jansen//PROPN/2/obj=jansen ${purpose}`,
      'smit call > jansen; smit visit > paris planned',
    ],
    [
      'near miss: no purpose',
      'Smit//PROPN/2/nsubj=smit vraagt/vragen/VERB/0/root Jansen//PROPN/2/obj=jansen na//ADP/6/mark Parijs//PROPN/6/obj=paris bezoeken//VERB/2/advcl/VerbForm=Inf',
      'smit request > jansen; smit visit > paris',
    ],
  ]);
  holds('en', [
    [
      'the one who is asked does it',
      'Smith//PROPN/2/nsubj=smith asked/ask/VERB/0/root Jones//PROPN/2/obj=jones to//PART/5/mark visit//VERB/2/advcl/VerbForm=Inf Paris//PROPN/5/obj=paris',
      'smith ask > jones; jones visit > paris demanded @smith',
    ],
    [
      'near miss: with another verb the helper does it',
      'Smith//PROPN/2/nsubj=smith left/leave/VERB/0/root Jones//PROPN/2/obj=jones to//PART/5/mark visit//VERB/2/advcl/VerbForm=Inf Paris//PROPN/5/obj=paris',
      'smith leave > jones; smith visit > paris planned',
    ],
  ]);
});

describe('what somebody announces', () => {
  holds('nl', [
    [
      'an infinitive is a plan',
      'Smit//PROPN/2/nsubj=smit kondigt/aankondigen/VERB/0/root aan//ADP/2/compound:prt Parijs//PROPN/6/obj=paris te//ADP/6/mark bezoeken//VERB/2/xcomp/VerbForm=Inf',
      'smit visit > paris planned @smit',
    ],
    [
      'near miss: a clause is what is said',
      'Smit//PROPN/2/nsubj=smit kondigt/aankondigen/VERB/0/root aan//ADP/2/compound:prt dat//SCONJ/7/mark Jansen//PROPN/7/nsubj=jansen Parijs//PROPN/7/obj=paris bezoekt/bezoeken/VERB/2/ccomp',
      'jansen visit > paris claimed @smit',
    ],
  ]);
  holds('en', [
    [
      'a vow is a plan',
      'Smith//PROPN/2/nsubj=smith vowed/vow/VERB/0/root to//PART/4/mark visit//VERB/2/xcomp/VerbForm=Inf Paris//PROPN/4/obj=paris',
      'smith visit > paris planned',
    ],
  ]);
});

describe('to whom something is certain', () => {
  const visited = 'dat//SCONJ/8/mark Jansen//PROPN/8/nsubj=jansen Lyon//PROPN/8/obj=lyon:place bezocht/bezoeken/VERB/3/csubj';
  holds('nl', [
    [
      'holds it',
      `Voor//ADP/2/case Smit//PROPN/3/obl=smit staat/vaststaan/VERB/0/root vast//ADJ/3/compound:prt ${visited}`,
      'jansen visit > lyon claimed @smit',
    ],
    [
      'near miss: where it is certain',
      `In//ADP/2/case Smit//PROPN/3/obl=smit staat/vaststaan/VERB/0/root vast//ADJ/3/compound:prt ${visited}`,
      'jansen visit > lyon claimed',
    ],
  ]);
  const seems = (marker: string): string =>
    `It//PRON/2/expl seems/seem/VERB/0/root ${marker}//ADP/4/case Smith//PROPN/2/obl=smith that//SCONJ/7/mark Jones//PROPN/7/nsubj=jones visited/visit/VERB/2/csubj Lyon//PROPN/7/obj=lyon:place`;
  holds('en', [
    ['holds it', seems('to'), 'jones visit > lyon claimed @smith'],
    ['near miss: from what it seems', seems('from'), 'jones visit > lyon claimed'],
  ]);
});

describe('charges', () => {
  const support = (verb: string, marker: string): string =>
    `Smit//PROPN/2/nsubj=smit ${verb}/VERB/0/root Jansen//PROPN/2/obj=jansen ${marker}//ADP/6/case Russische//ADJ/6/amod=russia steun//NOUN/2/obl aan//ADP/8/case China//PROPN/6/nmod=china`;
  const nominal = (charge: string): string =>
    `Het//DET/3/det ${charge} stellen//VERB/0/root/VerbForm=Inf van//ADP/5/case Jansen//PROPN/3/nmod=jansen voor//ADP/8/case Russische//ADJ/8/amod=russia steun//NOUN/3/nmod aan//ADP/10/case China//PROPN/8/nmod=china`;
  const held = (adjective: string): string =>
    `Smit//PROPN/2/nsubj=smit houdt/houden/VERB/0/root Jansen//PROPN/2/obj=jansen ${adjective}//ADJ/2/xcomp voor//ADP/7/case de//DET/7/det ramp//NOUN/4/obl=disaster:event`;
  holds('nl', [
    [
      'what nouns name in the charge is claimed',
      support('beschuldigt/beschuldigen', 'van'),
      'smit accuse > jansen; russia support > china claimed @smit',
    ],
    ['near miss: what somebody is thanked for is so', support('bedankt/bedanken', 'voor'), 'smit thank > jansen; russia support > china'],
    ['an infinitive as a noun charges too', nominal('aansprakelijk//ADJ/3/xcomp'), 'russia support > china claimed'],
    ['near miss: another infinitive', nominal('gerust//ADJ/3/xcomp'), 'russia support > china'],
    [
      'who is held responsible is so by the accuser’s claim',
      held('verantwoordelijk'),
      'smit hold_responsible > jansen; jansen responsible_for > disaster claimed @smit',
    ],
    [
      'whatever the phrase hangs on',
      held('verantwoordelijk').replace('NOUN/4/obl', 'NOUN/2/obl'),
      'smit hold_responsible > jansen; jansen responsible_for > disaster claimed @smit',
    ],
    ['held liable', held('aansprakelijk'), 'smit hold_liable > jansen; jansen responsible_for > disaster claimed @smit'],
    ['near miss: another adjective', held('wakker'), 'smit nl:wakker_houden > jansen'],
  ]);
  const praised = (verb: string, marker: string): string =>
    `Smith//PROPN/2/nsubj=smith ${verb}/VERB/0/root Jones//PROPN/2/obj=jones ${marker}//ADP/6/case Russian//ADJ/6/amod=russia support//NOUN/2/obl for//ADP/8/case China//PROPN/6/nmod=china`;
  const holding = (adjective: string): string =>
    `Smith//PROPN/2/nsubj=smith holds/hold/VERB/0/root Jones//PROPN/2/obj=jones ${adjective}//ADJ/2/xcomp for//ADP/7/case the//DET/7/det disaster//NOUN/4/obl=disaster:event`;
  holds('en', [
    [
      'what nouns name in the charge is claimed',
      praised('accused/accuse', 'of'),
      'smith accuse > jones; russia support > china claimed @smith',
    ],
    ['near miss: what somebody is praised for is so', praised('praised/praise', 'for'), 'smith praise > jones; russia support > china'],
    [
      'who is held responsible is so by the accuser’s claim',
      holding('responsible'),
      'smith hold_responsible > jones; jones responsible_for > disaster claimed @smith',
    ],
  ]);
});

describe('why somebody does it', () => {
  const because = 'omdat//SCONJ/9/mark Rusland//PROPN/9/nsubj=russia China//PROPN/9/obj=china steunt/steunen/VERB';
  holds('nl', [
    [
      'a reason inside a claim is claimed',
      'Smit//PROPN/2/nsubj=smit zegt/zeggen/VERB/0/root dat//SCONJ/5/mark Jansen//PROPN/5/nsubj=jansen vertrekt/vertrekken/VERB/2/ccomp omdat//SCONJ/9/mark Rusland//PROPN/9/nsubj=russia China//PROPN/9/obj=china steunt/steunen/VERB/5/advcl',
      'russia support > china claimed @smit',
    ],
    [
      'near miss: a reason for a fear is nobody’s claim',
      `Smit//PROPN/2/nsubj=smit vreest/vrezen/VERB/0/root Parijs//PROPN/5/obj=paris te//ADP/5/mark verliezen//VERB/2/xcomp/VerbForm=Inf ${because}/5/advcl`,
      'smit lose > paris possible @smit; russia support > china',
    ],
    [
      'near miss: a reason for a plan is nobody’s claim',
      `Smit//PROPN/2/nsubj=smit belooft/beloven/VERB/0/root Parijs//PROPN/5/obj=paris te//ADP/5/mark bezoeken//VERB/2/xcomp/VerbForm=Inf ${because}/5/advcl`,
      'smit visit > paris planned; russia support > china',
    ],
  ]);
});

describe('who said the sentence before', () => {
  const said = 'Rusland//PROPN/2/nsubj=russia steunt/steunen/VERB/0/root China//PROPN/2/obj=china';
  const told =
    'Volgens//ADP/2/case Jansen//PROPN/3/obl=jansen steunt/steunen/VERB/0/root Rusland//PROPN/3/nsubj=russia China//PROPN/3/obj=china';
  holds('nl', [
    [
      'a body that reports it',
      `${said} || Dat//PRON/2/obj meldt/melden/VERB/0/root de//DET/4/det politie//NOUN/2/nsubj=police`,
      'russia support > china claimed @police',
    ],
    [
      'a country that reports it',
      `${said} || Dat//PRON/2/obj meldt/melden/VERB/0/root Frankrijk//PROPN/2/nsubj=france`,
      'russia support > china claimed @france',
    ],
    [
      'a verb with its particle',
      `${said} || Dit//PRON/2/obj maakte/maken/VERB/0/root Smit//PROPN/2/nsubj=smit bekend//ADJ/2/compound:prt`,
      'russia support > china claimed @smit',
    ],
    [
      'the agent of a passive',
      `${said} || Dat//PRON/3/nsubj:pass wordt/worden/AUX/3/aux:pass gemeld/melden/VERB/0/root door//ADP/5/case Smit//PROPN/3/obl:agent=smit`,
      'russia support > china claimed @smit',
    ],
    [
      'near miss: no verb of speech',
      `${said} || Dat//PRON/2/obj haat/haten/VERB/0/root Smit//PROPN/2/nsubj=smit`,
      'russia support > china',
    ],
    [
      'near miss: the sentence says something itself',
      `${said} || Dat//PRON/2/obl zegt/zeggen/VERB/0/root Smit//PROPN/2/nsubj=smit dat//SCONJ/6/mark Frankrijk//PROPN/6/nsubj=france slaapt/slapen/VERB/2/ccomp`,
      'russia support > china',
    ],
    [
      'near miss: it does not begin with what it resumes',
      `${said} || Smit//PROPN/2/nsubj=smit meldt/melden/VERB/0/root dat//PRON/2/obj`,
      'russia support > china',
    ],
    [
      'near miss: a conjunction',
      `${said} || Dat//SCONJ/4/mark Smit//PROPN/4/nsubj=smit veel//PRON/4/obj zegt/zeggen/VERB/5/csubj verbaast/verbazen/VERB/0/root`,
      'russia support > china',
    ],
    [
      'near miss: the sentence before names its source',
      `${told} || Dat//PRON/2/obj meldt/melden/VERB/0/root Smit//PROPN/2/nsubj=smit`,
      'russia support > china claimed @jansen',
    ],
  ]);
});

describe('claims that share their source', () => {
  const told =
    'Volgens//ADP/2/case Smit//PROPN/3/obl=smit steunt/steunen/VERB/0/root Rusland//PROPN/3/nsubj=russia China//PROPN/3/obj=china';
  const would = (rest: string): string => `Rusland//PROPN/4/nsubj=russia zou/zullen/AUX/4/aux ${rest} steunen//VERB/0/root`;
  holds('nl', [
    [
      'the same hearsay after it',
      `${told} || ${would('China//PROPN/4/obj=china')}`,
      'russia support > china claimed @smit; russia support > china claimed @smit',
    ],
    [
      'the same hearsay before it',
      `${would('China//PROPN/4/obj=china')} || ${told}`,
      'russia support > china claimed @smit; russia support > china claimed @smit',
    ],
    [
      'near miss: about another',
      `${told} || ${would('Frankrijk//PROPN/4/obj=france')}`,
      'russia support > china claimed @smit; russia support > france claimed',
    ],
    [
      'near miss: the contrary',
      `${told} || ${would('China//PROPN/5/obj=china niet//ADV/5/advmod').replaceAll('/4/', '/5/')}`,
      'russia support > china claimed @smit; russia support > china NOT claimed',
    ],
    [
      'near miss: it is so',
      `${told} || Rusland//PROPN/2/nsubj=russia steunt/steunen/VERB/0/root China//PROPN/2/obj=china`,
      'russia support > china claimed @smit; russia support > china',
    ],
  ]);
  holds('en', [
    [
      'the same hearsay after it',
      'According/accord/VERB/3/case to//ADP/1/fixed Smith//PROPN/5/obl=smith Russia//PROPN/5/nsubj=russia supports/support/VERB/0/root China//PROPN/5/obj=china || Russia//PROPN/3/nsubj=russia allegedly//ADV/3/advmod supports/support/VERB/0/root China//PROPN/3/obj=china',
      'russia support > china claimed @smith; russia support > china claimed @smith',
    ],
  ]);
});

describe('events as nouns in what somebody says', () => {
  const delivery = 'de//DET/6/det levering//NOUN/3/obj=delivery:event aan//ADP/8/case China//PROPN/6/nmod=china';
  holds('nl', [
    [
      'are claimed with the rest',
      `Volgens//ADP/2/case Smit//PROPN/3/obl=smit haat/haten/VERB/0/root Jansen//PROPN/3/nsubj=jansen ${delivery}`,
      'jansen hate > delivery claimed @smit; delivery to > china claimed @smit',
    ],
    [
      'near miss: nobody says it',
      `Toch//ADV/3/advmod nu//ADV/3/advmod haat/haten/VERB/0/root Jansen//PROPN/3/nsubj=jansen ${delivery}`,
      'jansen hate > delivery; delivery to > china',
    ],
  ]);
});

describe('clauses without a subject of their own', () => {
  holds('nl', [
    [
      'an infinitive has the one above it',
      'Smit//PROPN/2/nsubj=smit vreest/vrezen/VERB/0/root Parijs//PROPN/5/obj=paris te//ADP/5/mark verliezen//VERB/2/xcomp/VerbForm=Inf',
      'smit lose > paris possible @smit',
    ],
    [
      'near miss: a finite clause does not',
      'Smit//PROPN/2/nsubj=smit vreest/vrezen/VERB/0/root dat//SCONJ/6/mark er//ADV/6/expl Parijs//PROPN/6/obj=paris verliest/verliezen/VERB/2/ccomp/VerbForm=Fin',
      '',
    ],
  ]);
});

describe('what somebody or something must do', () => {
  const must = (verb: string): string =>
    `Jansen//PROPN/4/nsubj=jansen ${verb}/AUX/4/aux Smit//PROPN/4/obj=smit bezoeken//VERB/0/root/VerbForm=Inf`;
  holds('nl', [
    ['somebody is told to', must('moet/moeten'), 'jansen visit > smit demanded'],
    ['what somebody had to do is done', must('moest/moeten'), 'jansen visit > smit'],
    [
      'a thing is meant to',
      "De//DET/2/det foto's/foto/NOUN/5/nsubj=photos:work moeten/moeten/AUX/5/aux Smit//PROPN/5/obj=smit tonen//VERB/0/root/VerbForm=Inf",
      'photos show > smit planned',
    ],
  ]);
  holds('en', [
    [
      'somebody is told to',
      'Jones//PROPN/3/nsubj=jones must/must/AUX/3/aux visit//VERB/0/root Smith//PROPN/3/obj=smith',
      'jones visit > smith demanded',
    ],
    [
      'a thing is meant to',
      'The//DET/2/det pictures/picture/NOUN/4/nsubj=photos:work must/must/AUX/4/aux show//VERB/0/root Smith//PROPN/4/obj=smith',
      'photos show > smith planned',
    ],
  ]);
});

describe('what somebody says of himself', () => {
  const says = (rest: string): string => `Smit//PROPN/2/nsubj=smit zegt/zeggen/VERB/0/root Parijs//PROPN/${rest}`;
  const both = 'Smit//PROPN/4/nsubj=smit en//CCONJ/3/cc Jansen//PROPN/1/conj=jansen zeggen//VERB/0/root dat//SCONJ/8/mark';
  holds('nl', [
    [
      'a plan is planned',
      says('6/obj=paris te//ADP/6/mark willen//AUX/6/aux/VerbForm=Inf bezoeken//VERB/2/xcomp/VerbForm=Inf'),
      'smit visit > paris planned @smit',
    ],
    [
      'near miss: what is no plan is claimed',
      says('5/obj=paris te//ADP/5/mark bezoeken//VERB/2/xcomp/VerbForm=Inf'),
      'smit visit > paris claimed @smit',
    ],
    [
      'of several each is the first source of what he does',
      `${both} Jansen//PROPN/8/nsubj=jansen Parijs//PROPN/8/obj=paris bezoekt/bezoeken/VERB/4/ccomp`,
      'jansen visit > paris claimed @jansen<smit',
    ],
    [
      'near miss: what another does',
      `${both} Rusland//PROPN/8/nsubj=russia Parijs//PROPN/8/obj=paris bezoekt/bezoeken/VERB/4/ccomp`,
      'russia visit > paris claimed @smit<jansen',
    ],
  ]);
});
