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

describe('main clauses', () => {
  holds('nl', [
    [
      'Rusland//PROPN/2/nsubj=russia steunt/steunen/VERB/0/root de//DET/4/det rebellen/rebel/NOUN/2/obj=rebels .//PUNCT/2/punct',
      'russia support > rebels',
    ],
    [
      'Gisteren//ADV/2/advmod=TIME bezocht/bezoeken/VERB/0/root Jansen//PROPN/2/nsubj=jansen Parijs//PROPN/2/obj=paris .//PUNCT/2/punct',
      'jansen visit > paris',
    ],
    ['De//DET/2/det rebellen/rebel/NOUN/3/nsubj=rebels slapen//VERB/0/root .//PUNCT/3/punct', ''],
  ]);
  holds('en', [
    [
      'Russia//PROPN/2/nsubj=russia supports/support/VERB/0/root the//DET/4/det rebels/rebel/NOUN/2/obj=rebels .//PUNCT/2/punct',
      'russia support > rebels',
    ],
    [
      'Yesterday//NOUN/3/obl:unmarked=TIME Jones//PROPN/3/nsubj=jones visited/visit/VERB/0/root Paris//PROPN/3/obj=paris .//PUNCT/3/punct',
      'jones visit > paris',
    ],
    ['The//DET/2/det rebels/rebel/NOUN/3/nsubj=rebels sleep//VERB/0/root .//PUNCT/3/punct', ''],
  ]);
});

describe('subordinate clauses', () => {
  holds('nl', [
    [
      'Omdat//SCONJ/5/mark Rusland//PROPN/5/nsubj=russia de//DET/4/det rebellen/rebel/NOUN/5/obj=rebels steunt/steunen/VERB/7/advcl ,//PUNCT/5/punct vertrekt/vertrekken/VERB/0/root Jansen//PROPN/7/nsubj=jansen .//PUNCT/7/punct',
      'russia support > rebels',
    ],
    [
      'Jansen//PROPN/2/nsubj=jansen vertrok/vertrekken/VERB/0/root toen//SCONJ/6/mark Rusland//PROPN/6/nsubj=russia Oekraïne//PROPN/6/obj=ukraine aanviel/aan_vallen/VERB/2/advcl .//PUNCT/2/punct',
      'russia attack > ukraine',
    ],
  ]);
  holds('en', [
    [
      'Because//SCONJ/3/mark Russia//PROPN/3/nsubj=russia supports/support/VERB/8/advcl the//DET/5/det rebels/rebel/NOUN/3/obj=rebels ,//PUNCT/3/punct Jones//PROPN/8/nsubj=jones left/leave/VERB/0/root .//PUNCT/8/punct',
      'russia support > rebels',
    ],
    [
      'Jones//PROPN/2/nsubj=jones left/leave/VERB/0/root when//ADV/5/advmod Russia//PROPN/5/nsubj=russia attacked/attack/VERB/2/advcl Ukraine//PROPN/5/obj=ukraine .//PUNCT/2/punct',
      'russia attack > ukraine',
    ],
  ]);
});

describe('relative clauses', () => {
  holds('nl', [
    [
      'De//DET/2/det minister//NOUN/8/nsubj=smit die//PRON/5/nsubj Parijs//PROPN/5/obj=paris bezocht/bezoeken/VERB/2/acl:relcl ,//PUNCT/2/punct is/zijn/AUX/8/cop ziek//ADJ/0/root .//PUNCT/8/punct',
      'smit visit > paris',
    ],
    [
      'Het//DET/2/det rapport//NOUN/8/nsubj=report dat//PRON/5/obj Jansen//PROPN/5/nsubj=jansen schreef/schrijven/VERB/2/acl:relcl ,//PUNCT/2/punct is/zijn/AUX/8/cop geheim//ADJ/0/root .//PUNCT/8/punct',
      'jansen write > report',
    ],
    [
      'De//DET/2/det raket//NOUN/10/nsubj=rocket:object waarmee//ADV/8/advmod de//DET/5/det rebellen/rebel/NOUN/8/nsubj=rebels het//DET/7/det vliegtuig//NOUN/8/obj=plane:object neerschoten/neer_schieten/VERB/2/acl:relcl ,//PUNCT/2/punct kwam/komen/VERB/0/root uit//ADP/12/case Rusland//PROPN/10/obl=russia .//PUNCT/10/punct',
      'rocket come_from > russia; rebels shoot > plane',
    ],
    [
      'De//DET/2/det stad//NOUN/8/nsubj=paris waar//ADV/5/advmod Jansen//PROPN/5/nsubj=jansen woont/wonen/VERB/2/acl:relcl ,//PUNCT/2/punct is/zijn/AUX/8/cop groot//ADJ/0/root .//PUNCT/8/punct',
      'jansen live_in > paris',
    ],
  ]);
  holds('en', [
    [
      'The//DET/2/det minister//NOUN/7/nsubj=smith who//PRON/4/nsubj visited/visit/VERB/2/acl:relcl Paris//PROPN/4/obj=paris is/be/AUX/7/cop ill//ADJ/0/root .//PUNCT/7/punct',
      'smith visit > paris',
    ],
    [
      'The//DET/2/det report//NOUN/7/nsubj=report that//PRON/5/obj Jones//PROPN/5/nsubj=jones wrote/write/VERB/2/acl:relcl is/be/AUX/7/cop secret//ADJ/0/root .//PUNCT/7/punct',
      'jones write > report',
    ],
    [
      'The//DET/2/det report//NOUN/6/nsubj=report Jones//PROPN/4/nsubj=jones wrote/write/VERB/2/acl:relcl is/be/AUX/6/cop secret//ADJ/0/root .//PUNCT/6/punct',
      'jones write > report',
    ],
    [
      'The//DET/2/det city//NOUN/7/nsubj=paris where//ADV/5/advmod Jones//PROPN/5/nsubj=jones lives/live/VERB/2/acl:relcl is/be/AUX/7/cop large//ADJ/0/root .//PUNCT/7/punct',
      'jones live_in > paris',
    ],
  ]);
});

describe('coordination', () => {
  holds('nl', [
    [
      'Frankrijk//PROPN/4/nsubj=france en//CCONJ/3/cc Rusland//PROPN/1/conj=russia steunen//VERB/0/root de//DET/6/det rebellen/rebel/NOUN/4/obj=rebels .//PUNCT/4/punct',
      'france support > rebels; russia support > rebels',
    ],
    [
      'Jansen//PROPN/2/nsubj=jansen bezocht/bezoeken/VERB/0/root Frankrijk//PROPN/2/obj=france en//CCONJ/5/cc Oekraïne//PROPN/3/conj=ukraine .//PUNCT/2/punct',
      'jansen visit > france; jansen visit > ukraine',
    ],
    [
      'Jansen//PROPN/2/nsubj=jansen prijst/prijzen/VERB/0/root Frankrijk//PROPN/2/obj=france en//CCONJ/5/cc bekritiseert/bekritiseren/VERB/2/conj Rusland//PROPN/5/obj=russia .//PUNCT/2/punct',
      'jansen praise > france; jansen criticise > russia',
    ],
    [
      'Jansen//PROPN/2/nsubj=jansen coördineerde/coördineren/VERB/0/root en//CCONJ/4/cc leidde/leiden/VERB/2/conj de//DET/6/det troepen/troep/NOUN/4/obj=troops .//PUNCT/2/punct',
      'jansen lead > troops',
    ],
  ]);
  holds('en', [
    [
      'France//PROPN/4/nsubj=france and//CCONJ/3/cc Russia//PROPN/1/conj=russia support//VERB/0/root the//DET/6/det rebels/rebel/NOUN/4/obj=rebels .//PUNCT/4/punct',
      'france support > rebels; russia support > rebels',
    ],
    [
      'Jones//PROPN/2/nsubj=jones visited/visit/VERB/0/root France//PROPN/2/obj=france and//CCONJ/5/cc Ukraine//PROPN/3/conj=ukraine .//PUNCT/2/punct',
      'jones visit > france; jones visit > ukraine',
    ],
    [
      'Jones//PROPN/2/nsubj=jones praised/praise/VERB/0/root France//PROPN/2/obj=france and//CCONJ/5/cc criticised/criticise/VERB/2/conj Russia//PROPN/5/obj=russia .//PUNCT/2/punct',
      'jones praise > france; jones criticise > russia',
    ],
    [
      'Jones//PROPN/2/nsubj=jones coordinates/coordinate/VERB/0/root and//CCONJ/4/cc leads/lead/VERB/2/conj the//DET/6/det troops//NOUN/2/obj=troops .//PUNCT/2/punct',
      'jones lead > troops',
    ],
  ]);
});

describe('control', () => {
  holds('nl', [
    [
      'Jansen//PROPN/2/nsubj=jansen wil/willen/VERB/0/root Parijs//PROPN/4/obj=paris bezoeken//VERB/2/xcomp .//PUNCT/2/punct',
      'jansen visit > paris planned',
    ],
    [
      'Rusland//PROPN/2/nsubj=russia blijft/blijven/VERB/0/root de//DET/4/det rebellen/rebel/NOUN/5/obj=rebels steunen//VERB/2/xcomp .//PUNCT/2/punct',
      'russia support > rebels',
    ],
    [
      'Jansen//PROPN/2/nsubj=jansen probeert/proberen/VERB/0/root Smit//PROPN/5/obj=smit te//ADP/5/mark ontmoeten//VERB/2/xcomp .//PUNCT/2/punct',
      'jansen meet <> smit planned',
    ],
    [
      'Frankrijk//PROPN/2/nsubj=france verzocht/verzoeken/VERB/0/root Rusland//PROPN/2/obj=russia om//ADP/9/mark de//DET/6/det troepen/troep/NOUN/9/obj=troops terug//ADV/9/compound:prt te//ADP/9/mark trekken/terug_trekken/VERB/2/xcomp .//PUNCT/2/punct',
      'france request_from > russia; russia withdraw > troops demanded @france',
    ],
  ]);
  holds('en', [
    [
      'Jones//PROPN/2/nsubj=jones wants/want/VERB/0/root to//PART/4/mark visit//VERB/2/xcomp Paris//PROPN/4/obj=paris .//PUNCT/2/punct',
      'jones visit > paris planned',
    ],
    [
      'Russia//PROPN/2/nsubj=russia continues/continue/VERB/0/root to//PART/4/mark support//VERB/2/xcomp the//DET/6/det rebels/rebel/NOUN/4/obj=rebels .//PUNCT/2/punct',
      'russia support > rebels',
    ],
    [
      'Jones//PROPN/2/nsubj=jones tried/try/VERB/0/root to//PART/4/mark meet//VERB/2/xcomp Smith//PROPN/4/obj=smith .//PUNCT/2/punct',
      'jones meet <> smith planned',
    ],
    [
      'France//PROPN/2/nsubj=france urged/urge/VERB/0/root Russia//PROPN/2/obj=russia to//PART/5/mark withdraw//VERB/2/xcomp the//DET/7/det troops//NOUN/5/obj=troops .//PUNCT/2/punct',
      'france urge > russia; russia withdraw > troops demanded @france',
    ],
  ]);
});

describe('passives', () => {
  holds('nl', [
    [
      'De//DET/2/det rebellen/rebel/NOUN/6/nsubj:pass=rebels worden//AUX/6/aux:pass door//ADP/5/case Rusland//PROPN/6/obl:agent=russia gesteund/steunen/VERB/0/root .//PUNCT/6/punct',
      'russia support > rebels',
    ],
    ['De//DET/2/det rebellen/rebel/NOUN/4/nsubj:pass=rebels worden//AUX/4/aux:pass gesteund/steunen/VERB/0/root .//PUNCT/4/punct', ''],
    [
      'Jansen//PROPN/5/nsubj:pass=jansen werd/worden/AUX/5/aux:pass in//ADP/4/case Parijs//PROPN/5/obl=paris gearresteerd/arresteren/VERB/0/root .//PUNCT/5/punct',
      'jansen nl:gearresteerd_worden_in > paris',
    ],
    [
      'Er//ADV/7/advmod werd/worden/AUX/7/aux:pass door//ADP/5/case de//DET/5/det politie//NOUN/7/obl:agent=police niets//PRON/7/nsubj:pass gezegd/zeggen/VERB/0/root .//PUNCT/7/punct',
      '',
    ],
  ]);
  holds('en', [
    [
      'The//DET/2/det rebels/rebel/NOUN/4/nsubj:pass=rebels are/be/AUX/4/aux:pass supported/support/VERB/0/root by//ADP/6/case Russia//PROPN/4/obl:agent=russia .//PUNCT/4/punct',
      'russia support > rebels',
    ],
    ['The//DET/2/det rebels/rebel/NOUN/4/nsubj:pass=rebels are/be/AUX/4/aux:pass supported/support/VERB/0/root .//PUNCT/4/punct', ''],
    [
      'Jones//PROPN/3/nsubj:pass=jones was/be/AUX/3/aux:pass arrested/arrest/VERB/0/root in//ADP/5/case Paris//PROPN/3/obl=paris .//PUNCT/3/punct',
      'jones en:be_arrested_in > paris',
    ],
  ]);
});

describe('particles and reflexives', () => {
  holds('nl', [
    [
      'Jansen//PROPN/2/nsubj=jansen woont/bij_wonen/VERB/0/root de//DET/4/det ceremonie//NOUN/2/obj=ceremony:event bij//ADP/2/compound:prt .//PUNCT/2/punct',
      'jansen attend > ceremony',
    ],
    [
      'Jansen//PROPN/2/nsubj=jansen woont/wonen/VERB/0/root in//ADP/4/case Parijs//PROPN/2/obl=paris .//PUNCT/2/punct',
      'jansen live_in > paris',
    ],
    [
      'Frankrijk//PROPN/2/nsubj=france kant/kanten/VERB/0/root zich//PRON/2/expl:pv tegen//ADP/6/case de//DET/6/det uitbreiding//NOUN/2/obl:arg=expansion van//ADP/9/case de//DET/9/det NAVO//PROPN/6/nmod=nato .//PUNCT/2/punct',
      'france oppose > expansion; france oppose > nato via expansion; expansion of > nato',
    ],
  ]);
  holds('en', [
    [
      'Jones//PROPN/2/nsubj=jones carried/carry/VERB/0/root out//ADP/2/compound:prt the//DET/5/det attack//NOUN/2/obj=attack .//PUNCT/2/punct',
      'jones implement > attack',
    ],
    [
      'Jones//PROPN/2/nsubj=jones carried/carry/VERB/0/root the//DET/4/det report//NOUN/2/obj=report .//PUNCT/2/punct',
      'jones transport > report',
    ],
  ]);
});

describe('light verbs and fixed expressions', () => {
  holds('nl', [
    [
      'Jansen//PROPN/2/nsubj=jansen had/hebben/VERB/0/root een//DET/4/det ontmoeting//NOUN/2/obj met//ADP/6/case Smit//PROPN/4/nmod=smit .//PUNCT/2/punct',
      'jansen meet <> smit',
    ],
    [
      'Frankrijk//PROPN/2/nsubj=france sprak/uit_spreken/VERB/0/root zijn//PRON/4/nmod:poss steun//NOUN/2/obj uit//ADP/2/compound:prt voor//ADP/7/case Oekraïne//PROPN/2/obl=ukraine .//PUNCT/2/punct',
      'france support > ukraine',
    ],
    [
      'Jansen//PROPN/2/nsubj=jansen bracht/brengen/VERB/0/root een//DET/4/det bezoek//NOUN/2/obj aan//ADP/6/case Parijs//PROPN/4/nmod=paris .//PUNCT/2/punct',
      'jansen visit > paris',
    ],
    [
      'Rusland//PROPN/8/nsubj:pass=russia is/zijn/AUX/8/aux:pass door//ADP/4/case Frankrijk//PROPN/8/obl:agent=france op//ADP/8/compound:prt de//DET/5/fixed hoogte//NOUN/5/fixed gesteld/op_stellen/VERB/0/root .//PUNCT/8/punct',
      'france inform > russia',
    ],
    ['Jansen//PROPN/2/nsubj=jansen had/hebben/VERB/0/root een//DET/4/det ontmoeting//NOUN/2/obj .//PUNCT/2/punct', ''],
  ]);
  holds('en', [
    [
      'Jones//PROPN/2/nsubj=jones had/have/VERB/0/root a//DET/4/det meeting//NOUN/2/obj with//ADP/6/case Smith//PROPN/4/nmod=smith .//PUNCT/2/punct',
      'jones meet <> smith',
    ],
    [
      'France//PROPN/2/nsubj=france expressed/express/VERB/0/root support//NOUN/2/obj for//ADP/5/case Ukraine//PROPN/2/obl=ukraine .//PUNCT/2/punct',
      'france support > ukraine',
    ],
    [
      'Jones//PROPN/2/nsubj=jones took/take/VERB/0/root part//NOUN/2/obj in//ADP/6/case the//DET/6/det ceremony//NOUN/2/obl=ceremony:event .//PUNCT/2/punct',
      'jones take_part_in > ceremony',
    ],
    ['Jones//PROPN/2/nsubj=jones had/have/VERB/0/root a//DET/4/det meeting//NOUN/2/obj .//PUNCT/2/punct', ''],
  ]);
});

describe('copulas and existentials', () => {
  holds('nl', [
    [
      'Smit//PROPN/3/nsubj=smit is/zijn/AUX/3/cop minister//NOUN/0/root van//ADP/5/case Defensie//NOUN/3/nmod=ministry .//PUNCT/3/punct',
      'smit minister_of > ministry',
    ],
    [
      'Rusland//PROPN/3/nsubj=russia is/zijn/AUX/3/cop verantwoordelijk//ADJ/0/root voor//ADP/6/case de//DET/6/det aanval//NOUN/3/obl:arg=attack .//PUNCT/3/punct',
      'russia responsible_for > attack',
    ],
    [
      'Smit//PROPN/3/nsubj=smit is/zijn/AUX/3/cop een/één/NUM/0/root van//ADP/6/case de//DET/6/det rebellen/rebel/NOUN/3/nmod=rebels .//PUNCT/3/punct',
      'smit part_of > rebels',
    ],
    [
      'Er//ADV/2/advmod is/zijn/VERB/0/root een//DET/4/det verdrag//NOUN/2/nsubj=treaty tussen//ADP/6/case Frankrijk//PROPN/4/nmod=france en//CCONJ/8/cc Rusland//PROPN/6/conj=russia .//PUNCT/2/punct',
      'france agree_with <> russia',
    ],
  ]);
  holds('en', [
    [
      'Smith//PROPN/4/nsubj=smith is/be/AUX/4/cop the//DET/4/det minister//NOUN/0/root of//ADP/6/case Defence//PROPN/4/nmod=ministry .//PUNCT/4/punct',
      'smith minister_of > ministry',
    ],
    [
      'Russia//PROPN/3/nsubj=russia is/be/AUX/3/cop responsible//ADJ/0/root for//ADP/6/case the//DET/6/det attack//NOUN/3/obl=attack .//PUNCT/3/punct',
      'russia cause > attack',
    ],
    [
      'Smith//PROPN/3/nsubj=smith is/be/AUX/3/cop one//NUM/0/root of//ADP/6/case the//DET/6/det rebels/rebel/NOUN/3/nmod=rebels .//PUNCT/3/punct',
      'smith part_of > rebels',
    ],
    [
      'There//PRON/2/expl is/be/VERB/0/root a//DET/4/det treaty//NOUN/2/nsubj=treaty between//ADP/6/case France//PROPN/4/nmod=france and//CCONJ/8/cc Russia//PROPN/6/conj=russia .//PUNCT/2/punct',
      'france agree_with <> russia',
    ],
  ]);
});

describe('ditransitives', () => {
  holds('nl', [
    [
      'Rusland//PROPN/2/nsubj=russia levert/leveren/VERB/0/root gas//NOUN/2/obj=gas aan//ADP/5/case China//PROPN/2/obl=china .//PUNCT/2/punct',
      'russia deliver > gas; russia deliver_to > china',
    ],
    [
      'Jansen//PROPN/2/nsubj=jansen gaf/geven/VERB/0/root Smit//PROPN/2/iobj=smit het//DET/5/det rapport//NOUN/2/obj=report .//PUNCT/2/punct',
      'jansen give > report; jansen give_to > smit',
    ],
  ]);
  holds('en', [
    [
      'Russia//PROPN/2/nsubj=russia delivers/deliver/VERB/0/root gas//NOUN/2/obj=gas to//ADP/5/case China//PROPN/2/obl=china .//PUNCT/2/punct',
      'russia deliver > gas; russia deliver_to > china',
    ],
    [
      'Jones//PROPN/2/nsubj=jones gave/give/VERB/0/root Smith//PROPN/2/iobj=smith the//DET/5/det report//NOUN/2/obj=report .//PUNCT/2/punct',
      'jones give > report; jones give_to > smith',
    ],
  ]);
});

describe('headlines', () => {
  holds('nl', [
    ['Jansen//PROPN/0/root=jansen naar//ADP/3/case Parijs//PROPN/1/nmod=paris .//PUNCT/1/punct', 'jansen travel_to > paris planned'],
  ]);
});

describe('the order of words in English', () => {
  holds('en', [
    [
      'Smith//PROPN/6/nsubj/Number=Plur=smith ,//PUNCT/4/punct which//PRON/4/nsubj opposed/oppose/VERB/1/acl:relcl/VerbForm=Fin|Number=Sing Jones//PROPN/4/obj/Number=Sing=jones slept/sleep/VERB/0/root',
      'smith oppose > jones',
    ],
    [
      'Smith//PROPN/3/nsubj:pass=smith was/be/AUX/3/aux:pass praised/praise/VERB/0/root by//ADP/5/case Jones//PROPN/3/obl:agent=jones at//ADP/7/case Lyon//PROPN/3/obl:agent=lyon:place',
      'jones praise > smith',
    ],
    ['Smith//PROPN/2/nsubj=smith shelled/shel/VERB/0/root Lyon//PROPN/2/obj=lyon:place', 'smith shell > lyon'],
    ['Smith//PROPN/2/nsubj=smith fled/flead/VERB/0/root to//ADP/4/case Lyon//PROPN/2/obl=lyon:place', 'smith flee_to > lyon'],
    [
      'Smith//PROPN/2/nsubj=smith left/leave/VERB/0/root Lyon//PROPN/2/obj=lyon:place for//ADP/5/case Jones//PROPN/2/obl=jones:person',
      'smith leave > lyon',
    ],
  ]);
});

describe('what cannot be', () => {
  holds('en', [
    ['Smith//PROPN/2/nsubj=smith spoke/say/VERB/0/root at//ADP/4/case Lyon//PROPN/2/obl=lyon:place', ''],
    ['Smith//PROPN/2/nsubj=smith spoke/speak/VERB/0/root to//ADP/4/case Jones//PROPN/2/obl=jones', 'smith talk_with <> jones'],
    ['officials//NOUN/2/nsubj=officials:group said/say/VERB/0/root Smith//PROPN/2/obj=smith', ''],
    ['the//DET/2/det nurse//NOUN/0/root=nurse in//ADP/4/case France//PROPN/2/nmod=france', ''],
    ['the//DET/2/det nurse//NOUN/0/root=nurse at//ADP/4/case Norvo//PROPN/2/nmod=norvo:organization', 'nurse employee_of > norvo'],
  ]);
});

describe('whom a verb calls on', () => {
  holds('en', [
    [
      'Smith//PROPN/2/nsubj=smith called/call/VERB/0/root on//ADP/4/case France//PROPN/2/obl=france to//PART/6/mark visit//VERB/2/xcomp/VerbForm=Inf Lyon//PROPN/6/obj=lyon:place',
      'smith urge > france; france visit > lyon demanded @smith',
    ],
  ]);
});

describe('who makes something together', () => {
  holds('en', [
    [
      'Norvo//PROPN/2/nsubj=norvo:organization developed/develop/VERB/0/root a//DET/4/det vaccine//NOUN/2/obj=vaccine:object with//ADP/6/case Halden//PROPN/4/nmod=halden:organization',
      'norvo develop > vaccine; norvo cooperate_with <> halden',
    ],
  ]);
});
