import { describe, expect, it } from 'vitest';
import { clauseLanguage } from '../../src/language/clauseLanguage.ts';
import type { LanguageCode } from '../../src/model/text.ts';
import { repairTokens } from '../../src/relate/repair.ts';
import { repairByLexicon } from '../../src/relate/repairByLexicon.ts';
import { parseLine } from '../mention/document.ts';

/** The tokens that a repair hung elsewhere, with what they hang on now: `hekelt<kant:conj`; nothing where the reading stays. */
const repaired = (language: LanguageCode, line: string): string => {
  const { tokens } = parseLine(line);
  const words = clauseLanguage(language);
  const after = repairByLexicon(repairTokens(tokens, words), language, words);
  return after
    .filter((token, i) => token.head !== tokens[i]?.head || token.deprel !== tokens[i]?.deprel || token.upos !== tokens[i]?.upos)
    .map(({ form, head, deprel }) => `${form}<${after[head]?.form ?? ''}:${deprel}`)
    .join(' ');
};

type Case = readonly [name: string, line: string, tree: string];

const mends = (language: LanguageCode, cases: readonly Case[]): void => {
  it.each(cases)(`${language}: %s`, (_, line, tree) => {
    expect(repaired(language, line)).toBe(tree);
  });
};

describe('a conjunct follows its first one', () => {
  mends('nl', [
    [
      'a verb read as a conjunct of its own infinitive',
      'De//DET/2/det club//NOUN/3/nsubj groeit/groeien/VERB/0/root en//CCONJ/5/cc hoopt/hopen/VERB/7/conj te//ADP/7/mark winnen//VERB/3/conj',
      'hoopt<groeit:conj winnen<hoopt:xcomp',
    ],
    [
      'with a conjunction it is a conjunct, whatever the later one was',
      'De//DET/2/det club//NOUN/3/nsubj groeit/groeien/VERB/0/root en//CCONJ/5/cc hoopt/hopen/VERB/7/conj te//ADP/7/mark winnen//VERB/3/xcomp',
      'hoopt<groeit:conj winnen<hoopt:xcomp',
    ],
    [
      'without a conjunction it takes over what the later one was',
      'Zij//PRON/2/nsubj zeggen//VERB/0/root dat//SCONJ/5/mark hij//PRON/5/nsubj denkt/denken/VERB/7/conj ze//PRON/7/nsubj verliezen//VERB/2/ccomp',
      'denkt<zeggen:ccomp verliezen<denkt:ccomp',
    ],
    [
      'left: a conjunct of an earlier verb',
      'De//DET/2/det club//NOUN/3/nsubj groeit/groeien/VERB/0/root en//CCONJ/5/cc hoopt/hopen/VERB/3/conj te//ADP/7/mark winnen//VERB/5/xcomp',
      '',
    ],
    ['left: nouns', 'Brood/brood/NOUN/3/conj en//CCONJ/3/cc boter//NOUN/4/nsubj smaken//VERB/0/root', ''],
    ['left: nothing governs both', 'Zingen//VERB/3/conj en//CCONJ/3/cc dansen//VERB/0/root mag//AUX/3/aux', ''],
  ]);
  mends('en', [
    [
      'a verb read as a conjunct of its own infinitive',
      'The//DET/2/det club//NOUN/3/nsubj grows/grow/VERB/0/root and//CCONJ/5/cc hopes/hope/VERB/7/conj to//PART/7/mark win//VERB/3/conj',
      'hopes<grows:conj win<hopes:xcomp',
    ],
  ]);
});

describe('conjuncts of a copula or auxiliary', () => {
  mends('nl', [
    [
      'a verb after a copula',
      'Vos//PROPN/4/nsubj was/zijn/AUX/4/cop een//DET/4/det leraar//NOUN/0/root en//CCONJ/6/cc leidde/leiden/VERB/2/conj koren/koor/NOUN/6/obj',
      'leidde<leraar:conj',
    ],
    [
      'a verb after an auxiliary',
      'Vos//PROPN/3/nsubj heeft/hebben/AUX/3/aux gezongen/zingen/VERB/0/root en//CCONJ/5/cc danst/dansen/VERB/2/conj',
      'danst<gezongen:conj',
    ],
    ['left: two auxiliaries', 'Vos//PROPN/5/nsubj kan/kunnen/AUX/5/aux en//CCONJ/4/cc mag/mogen/AUX/2/conj zingen//VERB/0/root', ''],
  ]);
  mends('en', [
    [
      'a verb after a copula',
      'Fox//PROPN/4/nsubj was/be/AUX/4/cop a//DET/4/det teacher//NOUN/0/root and//CCONJ/6/cc led/lead/VERB/2/conj choirs/choir/NOUN/6/obj',
      'led<teacher:conj',
    ],
    [
      'left: a verb after a verb',
      'Fox//PROPN/2/nsubj sang/sing/VERB/0/root and//CCONJ/4/cc led/lead/VERB/2/conj choirs/choir/NOUN/4/obj',
      '',
    ],
  ]);
});

describe('whose families stand beside their owners', () => {
  const list = (owner: string, last: string): string =>
    `De//DET/2/det ${owner} van//ADP/5/case de//DET/5/det ramp//NOUN/2/nmod en//CCONJ/8/cc ${last} families/familie/NOUN/5/conj`;
  mends('nl', [
    ['of several', list('slachtoffers/slachtoffer/NOUN/0/root/Number=Plur', 'hun//PRON/8/nmod:poss'), 'families<slachtoffers:conj'],
    ['left: of one', list('duur//NOUN/0/root/Number=Sing', 'hun//PRON/8/nmod:poss'), ''],
    ['left: nobody’s', list('slachtoffers/slachtoffer/NOUN/0/root/Number=Plur', 'de//DET/8/det'), ''],
  ]);
  mends('en', [
    [
      'of several',
      'The//DET/2/det victims/victim/NOUN/0/root/Number=Plur of//ADP/5/case the//DET/5/det fire//NOUN/2/nmod and//CCONJ/8/cc their//PRON/8/nmod:poss families/family/NOUN/5/conj',
      'families<victims:conj',
    ],
  ]);
});

describe('verbs that go on after a comma', () => {
  const goesOn = 'De//DET/2/det bond//NOUN/3/nsubj hekelt/hekelen/VERB/0/root het//DET/5/det plan//NOUN/3/obj ,//PUNCT/7/punct';
  mends('nl', [
    ['with an object', `${goesOn} eist/eisen/VERB/3/parataxis overleg//NOUN/7/obj`, 'eist<hekelt:conj'],
    ['left: a subject of its own', `${goesOn} eist/eisen/VERB/3/parataxis Vos//PROPN/7/nsubj overleg//NOUN/7/obj`, ''],
    ['left: something before the verb', `${goesOn} morgen//ADV/8/advmod eist/eisen/VERB/3/parataxis overleg//NOUN/8/obj`, ''],
    ['left: no comma', goesOn.replace(',//PUNCT', '–//PUNCT').concat(' eist/eisen/VERB/3/parataxis overleg//NOUN/7/obj'), ''],
    ['left: a participle', `${goesOn} geëist/eisen/VERB/3/parataxis/VerbForm=Part overleg//NOUN/7/obj`, ''],
    ['left: how it is known', `${goesOn} blijkt/blijken/VERB/3/parataxis uit//ADP/9/case notulen//NOUN/7/obl`, ''],
    ['a copular verb with its complement', `${goesOn} blijkt/blijken/VERB/3/parataxis boos//ADJ/7/xcomp`, 'blijkt<hekelt:conj'],
    [
      'a verb of speech with what is said',
      `${goesOn} zegt/zeggen/VERB/3/parataxis dat//SCONJ/10/mark Vos//PROPN/10/nsubj liegt/liegen/VERB/7/ccomp`,
      'zegt<hekelt:conj',
    ],
    [
      'left: no subject to share',
      'Stop//VERB/0/root het//DET/3/det plan//NOUN/1/obj ,//PUNCT/5/punct eist/eisen/VERB/1/parataxis overleg//NOUN/5/obj',
      '',
    ],
  ]);
  mends('en', [
    [
      'with an object',
      'The//DET/2/det union//NOUN/3/nsubj hates/hate/VERB/0/root it//PRON/3/obj ,//PUNCT/6/punct wants/want/VERB/3/parataxis talks//NOUN/6/obj',
      'wants<hates:conj',
    ],
    [
      'left: a subject of its own',
      'The//DET/2/det union//NOUN/3/nsubj hates/hate/VERB/0/root it//PRON/3/obj ,//PUNCT/6/punct says/say/VERB/3/parataxis Fox//PROPN/6/nsubj',
      '',
    ],
  ]);
});

describe('conjuncts that cross other arcs', () => {
  mends('nl', [
    [
      'a conjunct of the object before the second verb',
      'Vos//PROPN/2/nsubj mijdt/mijden/VERB/0/root de//DET/4/det pers//NOUN/2/obj ,//PUNCT/6/punct prijst/prijzen/VERB/2/conj Ajax//PROPN/6/obj en//CCONJ/9/cc Feyenoord//PROPN/4/conj',
      'Feyenoord<Ajax:conj',
    ],
    [
      'one that says what the name before its comma is',
      'Vos//PROPN/2/nsubj mijdt/mijden/VERB/0/root de//DET/4/det pers//NOUN/2/obj ,//PUNCT/6/punct prijst/prijzen/VERB/2/conj Ajax//PROPN/6/obj ,//PUNCT/10/punct een//DET/10/det club//NOUN/4/conj',
      'club<Ajax:appos',
    ],
    [
      'left: nothing is crossed',
      'Vos//PROPN/2/nsubj mijdt/mijden/VERB/0/root de//DET/4/det pers//NOUN/2/obj en//CCONJ/7/cc de//DET/7/det club//NOUN/4/conj',
      '',
    ],
    [
      'left: nothing is crossed, another noun between',
      'Vos//PROPN/2/nsubj mijdt/mijden/VERB/0/root de//DET/4/det pers//NOUN/2/obj van//ADP/6/case Ajax//PROPN/4/nmod en//CCONJ/9/cc de//DET/9/det club//NOUN/4/conj',
      '',
    ],
    [
      'left: a verb stands before the conjunction',
      'De//DET/2/det pers//NOUN/3/nsubj zweeg/zwijgen/VERB/0/root en//CCONJ/6/cc ook//ADV/6/advmod Vos//PROPN/2/conj',
      '',
    ],
  ]);
  mends('en', [
    [
      'a conjunct of the object before the second verb',
      'Fox//PROPN/2/nsubj avoids/avoid/VERB/0/root reporters//NOUN/2/obj ,//PUNCT/5/punct praises/praise/VERB/2/conj Leeds//PROPN/5/obj and//CCONJ/8/cc Hull//PROPN/3/conj',
      'Hull<Leeds:conj',
    ],
  ]);
});

describe('speech after a colon', () => {
  const said = 'Vos//PROPN/2/nsubj zei/zeggen/VERB/0/root ://PUNCT/2/punct';
  mends('nl', [
    ['a conjunct', `${said} de//DET/5/det haven//NOUN/6/nsubj sluit/sluiten/VERB/2/conj`, 'sluit<zei:ccomp'],
    ['a clause beside it', `${said} de//DET/5/det haven//NOUN/6/nsubj sluit/sluiten/VERB/2/parataxis`, 'sluit<zei:ccomp'],
    [
      'left: no verb of speech',
      'Vos//PROPN/2/nsubj zweeg/zwijgen/VERB/0/root ://PUNCT/2/punct de//DET/5/det haven//NOUN/6/nsubj sluit/sluiten/VERB/2/parataxis',
      '',
    ],
    ['left: no subject', `${said} sluit/sluiten/VERB/2/parataxis de//DET/6/det haven//NOUN/4/obj`, ''],
    [
      'left: before the colon',
      'Vos//PROPN/2/nsubj zei/zeggen/VERB/0/root en//CCONJ/5/cc Smit//PROPN/5/nsubj schreef/schrijven/VERB/2/conj ://PUNCT/5/punct nee//INTJ/5/obj',
      '',
    ],
  ]);
  mends('en', [
    [
      'a clause beside it',
      'Fox//PROPN/2/nsubj said/say/VERB/0/root ://PUNCT/2/punct the//DET/5/det port//NOUN/6/nsubj closes/close/VERB/2/parataxis',
      'closes<said:ccomp',
    ],
  ]);
});

describe('nouns that somebody has', () => {
  mends('nl', [
    [
      'a noun read as a participle',
      'De//DET/2/det firma//NOUN/0/root die//PRON/4/nsubj banden/band/NOUN/2/acl:relcl heeft/hebben/AUX/4/aux met//ADP/7/case Vos//PROPN/4/obl',
      'die<heeft:nsubj banden<heeft:obj heeft<firma:acl:relcl Vos<heeft:obl',
    ],
    [
      'its own words stay',
      'Vos//PROPN/4/nsubj heeft/hebben/AUX/4/aux goede/goed/ADJ/4/amod banden/band/NOUN/0/root',
      'Vos<heeft:nsubj heeft<:root banden<heeft:obj',
    ],
    ['left: a participle', 'Vos//PROPN/3/nsubj heeft/hebben/AUX/3/aux gezongen/zingen/VERB/0/root/VerbForm=Part', ''],
    ['left: an infinitive as a noun', 'Vos//PROPN/3/nsubj heeft/hebben/AUX/3/aux horen//NOUN/0/root/VerbForm=Inf', ''],
    ['left: another auxiliary', 'Vos//PROPN/3/nsubj wil/willen/AUX/3/aux banden/band/NOUN/0/root', ''],
  ]);
  mends('en', [
    [
      'a noun read as a participle',
      'a//DET/2/det firm//NOUN/0/root that//PRON/5/nsubj has/have/AUX/5/aux ties/tie/NOUN/2/acl:relcl with//ADP/7/case Fox//PROPN/5/obl',
      'that<has:nsubj has<firm:acl:relcl ties<has:obj Fox<has:obl',
    ],
  ]);
});

describe('a name before the words of an object is the missing subject', () => {
  const question = (deprel: string, subject = ''): string =>
    `Gaat/gaan/VERB/0/root Utrecht//PROPN/4/${deprel} twee//NUM/4/nummod bruggen/brug/NOUN/5/obj bouwen//VERB/1/xcomp${subject}`;
  mends('nl', [
    ['read as a number', question('nummod'), 'Utrecht<Gaat:nsubj'],
    ['read as an adjective', question('amod'), 'Utrecht<Gaat:nsubj'],
    ['read as a complement', question('nmod'), 'Utrecht<Gaat:nsubj'],
    ['left: there is a subject', question('nummod', ' ze//PRON/1/nsubj'), ''],
    ['left: a common noun', question('nummod').replace('Utrecht//PROPN', 'dozijn//NOUN'), ''],
  ]);
});

describe('adjectives that make one predicate with their verb', () => {
  const held = (adjective: string): string => `Vos//PROPN/2/nsubj stelt/stellen/VERB/0/root Smit//PROPN/2/obj ${adjective}`;
  mends('nl', [
    ['read as an adverb', held('aansprakelijk//ADJ/2/advmod'), 'aansprakelijk<stelt:xcomp'],
    ['read as an object', held('aansprakelijk//ADJ/2/obj'), 'aansprakelijk<stelt:xcomp'],
    ['left: no such predicate', held('langzaam//ADJ/2/advmod'), ''],
    ['left: a phrase', held('voor//ADP/5/case aansprakelijk//ADJ/2/obl'), ''],
    ['left: an adverb', held('aansprakelijk//ADV/2/advmod'), ''],
  ]);
  mends('en', [
    [
      'read as an adverb',
      'Fox//PROPN/2/nsubj holds/hold/VERB/0/root Smith//PROPN/2/obj responsible//ADJ/2/advmod',
      'responsible<holds:xcomp',
    ],
    ['left: no such predicate', 'Fox//PROPN/2/nsubj holds/hold/VERB/0/root Smith//PROPN/2/obj tight//ADJ/2/advmod', ''],
  ]);
});

describe('particles of the verb above an infinitive', () => {
  const calls = 'Vos//PROPN/2/nsubj roept/roepen/VERB/0/root Smit//PROPN/2/obj';
  mends('nl', [
    [
      'read as the preposition of the object',
      `${calls} op//ADP/6/case de//DET/6/det brug//NOUN/8/obl te//ADP/8/mark sluiten//VERB/2/xcomp/VerbForm=Inf`,
      'op<roept:compound:prt brug<sluiten:obj',
    ],
    [
      'left: the infinitive has an object',
      `${calls} op//ADP/6/case de//DET/6/det brug//NOUN/9/obl hem//PRON/9/obj te//ADP/9/mark groeten//VERB/2/xcomp/VerbForm=Inf`,
      '',
    ],
    [
      'left: the verb has its particle',
      `${calls} op//ADP/2/compound:prt op//ADP/7/case de//DET/7/det brug//NOUN/9/obl te//ADP/9/mark slapen//VERB/2/xcomp/VerbForm=Inf`,
      '',
    ],
    [
      'left: no such verb',
      'Vos//PROPN/2/nsubj weigert/weigeren/VERB/0/root op//ADP/5/case de//DET/5/det brug//NOUN/7/obl te//ADP/7/mark slapen//VERB/2/xcomp/VerbForm=Inf',
      '',
    ],
    [
      'a bare preposition before the infinitive',
      'Vos//PROPN/2/nsubj dringt/dringen/VERB/0/root op//ADP/4/case vrede//NOUN/2/obl aan//ADP/7/obl te//ADP/7/mark tekenen//VERB/2/xcomp/VerbForm=Inf',
      'aan<dringt:compound:prt',
    ],
    [
      'left: the particle of the infinitive itself',
      'Vos//PROPN/2/nsubj dringt/dringen/VERB/0/root hem//PRON/2/obj aan//ADP/6/compound:prt te//ADP/6/mark vallen//VERB/2/xcomp/VerbForm=Inf',
      '',
    ],
  ]);
});

describe('relative clauses about the name before their comma', () => {
  mends('nl', [
    [
      'not about the event',
      'Het//DET/2/det vertrek//NOUN/0/root van//ADP/4/case Vos//PROPN/2/nmod ,//PUNCT/7/punct die//PRON/7/nsubj zweeg/zwijgen/VERB/2/acl:relcl',
      'zweeg<Vos:acl:relcl',
    ],
    [
      'left: no comma',
      'Het//DET/2/det vertrek//NOUN/0/root van//ADP/4/case Vos//PROPN/2/nmod dat//PRON/6/nsubj verraste/verrassen/VERB/2/acl:relcl',
      '',
    ],
    [
      'left: no event',
      'De//DET/2/det zoon//NOUN/0/root van//ADP/4/case Vos//PROPN/2/nmod ,//PUNCT/7/punct die//PRON/7/nsubj zweeg/zwijgen/VERB/2/acl:relcl',
      '',
    ],
  ]);
  mends('en', [
    [
      'not about the event',
      'The//DET/2/det departure//NOUN/0/root of//ADP/4/case Ann//PROPN/2/nmod Fox//PROPN/4/flat ,//PUNCT/8/punct who//PRON/8/nsubj cried/cry/VERB/2/acl:relcl',
      'cried<Ann:acl:relcl',
    ],
  ]);
});

describe('what somebody is called goes with the verb', () => {
  mends('nl', [
    [
      'seen as',
      'Vos//PROPN/2/nsubj beschouwt/beschouwen/VERB/0/root Smit//PROPN/2/obj als//SCONJ/6/mark een//DET/6/det held//NOUN/3/nmod',
      'held<beschouwt:obl',
    ],
    [
      'left: met as',
      'Vos//PROPN/2/nsubj ontmoet/ontmoeten/VERB/0/root Smit//PROPN/2/obj als//SCONJ/6/mark een//DET/6/det held//NOUN/3/nmod',
      '',
    ],
    [
      'left: another preposition',
      'Vos//PROPN/2/nsubj beschouwt/beschouwen/VERB/0/root Smit//PROPN/2/obj met//ADP/6/case een//DET/6/det hoed//NOUN/3/nmod',
      '',
    ],
  ]);
  mends('en', [
    [
      'seen as',
      'Fox//PROPN/2/nsubj regards/regard/VERB/0/root Smith//PROPN/2/obj as//ADP/6/case a//DET/6/det hero//NOUN/3/nmod',
      'hero<regards:obl',
    ],
    ['left: met as', 'Fox//PROPN/2/nsubj met/meet/VERB/0/root Smith//PROPN/2/obj as//ADP/6/case a//DET/6/det hero//NOUN/3/nmod', ''],
  ]);
});

describe('what stands behind a colon', () => {
  const said = 'Vos//PROPN/2/nsubj zei/zeggen/VERB/0/root ://PUNCT/2/punct de//DET/5/det haven//NOUN/7/nsubj';
  mends('nl', [
    ['belongs to no verb before it', `${said} bruggen//NOUN/2/obj sluit/sluiten/VERB/2/conj`, 'bruggen<zei:dep sluit<zei:ccomp'],
    ['left: nothing else is said', 'Vos//PROPN/2/nsubj zei/zeggen/VERB/0/root ://PUNCT/2/punct onzin//NOUN/2/obj', ''],
    [
      'a copula hung on the topic',
      'Peiling//NOUN/0/root ://PUNCT/1/punct Vos//PROPN/1/appos was/zijn/AUX/1/cop op//ADP/6/case kop//NOUN/3/obl',
      'Vos<kop:nsubj was<kop:cop kop<Peiling:parataxis',
    ],
    ['left: no copula', 'Peiling//NOUN/0/root ://PUNCT/1/punct Vos//PROPN/1/appos op//ADP/5/case kop//NOUN/3/obl', ''],
  ]);
});

describe('reports behind a comma', () => {
  const wins = 'Ajax//PROPN/2/nsubj wint/winnen/VERB/0/root ,//PUNCT/4/punct';
  mends('nl', [
    [
      'the speaker read as an object',
      `${wins} schrijven//VERB/2/conj kranten/krant/NOUN/4/obj`,
      'schrijven<wint:parataxis kranten<schrijven:nsubj',
    ],
    ['the speaker read as a second subject', `${wins} schrijven//VERB/2/parataxis kranten/krant/NOUN/2/nsubj`, 'kranten<schrijven:nsubj'],
    ['left: no verb of speech', `${wins} prijst/prijzen/VERB/2/conj kranten/krant/NOUN/4/obj`, ''],
    ['left: no comma', `${wins.replace(',//PUNCT', '–//PUNCT')} schrijven//VERB/2/conj kranten/krant/NOUN/4/obj`, ''],
  ]);
  mends('en', [
    [
      'the speaker read as an object',
      'Leeds//PROPN/2/nsubj wins/win/VERB/0/root ,//PUNCT/4/punct write//VERB/2/conj papers/paper/NOUN/4/obj',
      'write<wins:parataxis papers<write:nsubj',
    ],
  ]);
});

describe('infinitives of purpose and of their verb', () => {
  const calls = (verb: string, mark: string): string =>
    `Vos//PROPN/2/nsubj ${verb}/VERB/0/root hem//PRON/2/obj ${mark}te//ADP/${mark === '' ? 5 : 6}/mark zingen//VERB/2/xcomp/VerbForm=Inf`;
  mends('nl', [
    ['not asked for by the verb', calls('belde/bellen', 'om//ADP/6/mark '), 'zingen<belde:advcl'],
    ['left: asked for', calls('vroeg/vragen', 'om//ADP/6/mark '), ''],
    ['left: without "om"', calls('leerde/leren', ''), ''],
    [
      'a verb read as an adverbial of its infinitive',
      'Vos//PROPN/5/nsubj:pass wordt/worden/AUX/3/aux:pass verdacht/verdenken/VERB/5/advcl te//ADP/5/mark liegen//VERB/0/root/VerbForm=Inf',
      'Vos<verdacht:nsubj:pass verdacht<:root liegen<verdacht:xcomp',
    ],
    [
      'left: a clause of its own',
      'Als//SCONJ/4/mark Vos//PROPN/4/nsubj:pass wordt/worden/AUX/4/aux:pass verdacht/verdenken/VERB/7/advcl ,//PUNCT/4/punct te//ADP/7/mark zwijgen//VERB/0/root/VerbForm=Inf',
      '',
    ],
  ]);
});

describe('clauses about the place before their comma', () => {
  const way = (marker: string, comma: string): string =>
    `De//DET/2/det gang//NOUN/0/root van//ADP/4/case zaken//NOUN/2/nmod ${marker}//ADP/6/case Lyon//PROPN/2/nmod ${comma}//PUNCT/9/punct waar//ADV/9/advmod het//PRON/10/nsubj regent/regenen/VERB/2/acl:relcl`;
  mends('nl', [
    ['a place', way('in', ',').replace('waar//ADV/9', 'waar//ADV/10'), 'regent<Lyon:acl:relcl'],
    ['left: no place', way('over', ',').replace('waar//ADV/9', 'waar//ADV/10').replace('over', 'wegens'), ''],
    ['left: no comma', way('in', '–').replace('waar//ADV/9', 'waar//ADV/10'), ''],
  ]);
});

describe('lemmas that are no words', () => {
  const lemmaOf = (line: string, index = 1): string => {
    const words = clauseLanguage('nl');
    return repairByLexicon(parseLine(line).tokens, 'nl', words)[index]?.lemma ?? '';
  };
  it.each([
    ['komt/op_komen/VERB/0/root naar//ADP/4/case huis//NOUN/2/obl', 'komen'],
    ['komt/op_komen/VERB/0/root op//ADP/4/case verzoek//NOUN/2/obl', 'komen'],
    ['komt/op_komen/VERB/0/root snel//ADV/2/advmod op//ADP/2/compound:prt', 'op_komen'],
    ['komt/op_komen/VERB/0/root snel//ADV/2/advmod op//ADP/2/advmod', 'op_komen'],
    ['opkwam/op_komen/VERB/0/root', 'op_komen'],
    ['omkwamen/oekwamen/VERB', 'omkomen'],
    ['omkwamen/omkomen/VERB', 'omkomen'],
    ['omkwamen/oekwamen/NOUN', 'oekwamen'],
    ['zwommen/zwommelen/VERB', 'zwommelen'],
  ])('%s: %s', (verb, lemma) => {
    expect(lemmaOf(`Zij//PRON/2/nsubj ${verb.includes('root') ? verb : `${verb}/0/root`}`)).toBe(lemma);
  });

  it('an infinitive keeps no particle of the verb above', () => {
    const urges = 'Vos//PROPN/2/nsubj drong/dringen/VERB/0/root er//ADV/2/advmod op//ADP/2/advmod';
    const infinitive = 'aan//ADP/7/compound:prt te//ADP/7/mark stoppen/aan_stoppen/VERB/2/xcomp/VerbForm=Inf';
    expect(lemmaOf(`${urges} ${infinitive}`, 6)).toBe('stoppen');
    expect(lemmaOf(`${urges} ${infinitive.replaceAll('stoppen', 'vallen')}`, 6)).toBe('aan_vallen');
  });
});

describe('participles behind a comma', () => {
  const won = 'Vos//PROPN/2/nsubj won/win/VERB/0/root the//DET/4/det vote//NOUN/2/obj';
  mends('en', [
    ['say what the subject did', `${won} ,//PUNCT/6/punct ousting/oust/VERB/4/acl Smit//PROPN/6/obj`, 'ousting<won:advcl'],
    ['read as an adjective of the object', `${won} ,//PUNCT/6/punct ousting/oust/VERB/4/amod Smit//PROPN/6/obj`, 'ousting<won:advcl'],
    ['near miss: without a comma it is the object that does it', `${won} ousting/oust/VERB/4/acl Smit//PROPN/5/obj`, ''],
    ['near miss: a past participle', `${won} ,//PUNCT/6/punct held/hold/VERB/4/acl today//NOUN/6/obl`, ''],
  ]);
});

describe('a name behind what is asked for', () => {
  const asks = (det: string, name: string): string =>
    `Vos//PROPN/2/nsubj vraagt/vragen/VERB/0/root ${det}//DET/4/det akkoorden/akkoord/NOUN/8/nsubj ${name}//PROPN/4/appos met//ADP/7/case Oslo//PROPN/8/obl sloot/sluiten/VERB/2/ccomp`;
  mends('nl', [
    ['does it', asks('welke', 'Rusland'), 'akkoorden<sloot:obj Rusland<sloot:nsubj'],
    ['near miss: nobody asks', asks('de', 'Rusland'), ''],
  ]);
});

describe('a preposition within a name', () => {
  mends('en', [
    [
      'is one of the whole',
      'Vos//PROPN/2/nsubj met/meet/VERB/0/root with//ADP/5/case Olaf//PROPN/2/obl Scholz//PROPN/4/flat',
      'with<Olaf:case',
    ],
    ['near miss: between its words', 'Vos//PROPN/2/nsubj saw/see/VERB/0/root Bank//PROPN/2/obj of//ADP/5/case Oslo//PROPN/3/flat', ''],
  ]);
});

describe('past forms of one verb only', () => {
  it.each([
    ['werd/weren/VERB', 'worden'],
    ['werden/weren/VERB', 'worden'],
    ['weerde/weren/VERB', 'weren'],
  ])('%s: %s', (verb, lemma) => {
    const line = `Vos//PROPN/2/nsubj ${verb}/0/root kampioen//NOUN/2/xcomp`;
    expect(repairByLexicon(parseLine(line).tokens, 'nl', clauseLanguage('nl'))[1]?.lemma).toBe(lemma);
  });
});

describe('two objects without a subject', () => {
  const said = 'Vos//PROPN/2/nsubj said/say/VERB/0/root';
  mends('en', [
    [
      'the one before the verb is it',
      `${said} half//NOUN/5/obj today//NOUN/5/obl opposed/oppose/VERB/2/ccomp it//NOUN/5/obj`,
      'half<opposed:nsubj',
    ],
    ['near miss: a subject', `${said} half//NOUN/5/obj Smit//PROPN/5/nsubj opposed/oppose/VERB/2/ccomp it//NOUN/5/obj`, ''],
    ['near miss: one object', `${said} half//NOUN/5/obj today//NOUN/5/obl opposed/oppose/VERB/2/ccomp`, ''],
  ]);
});

describe('what somebody is kept from', () => {
  const kept = (verb: string, mark: string): string =>
    `Vos//PROPN/2/nsubj ${verb}/VERB/0/root Smit//PROPN/2/obj ${mark}//SCONJ/5/mark attacking/attack/VERB/2/advcl Oslo//PROPN/5/obj`;
  mends('en', [
    ['is the content of the verb', kept('barred/bar', 'from'), 'attacking<barred:xcomp'],
    ['near miss: another verb', kept('saw/see', 'from'), ''],
    ['near miss: another preposition', kept('barred/bar', 'by'), ''],
  ]);
});
