import { describe, expect, it } from 'vitest';
import { factsOf } from './told.ts';

/** Sentences in the notation of document.ts with the facts that they state: what goes beyond one clause or one reading. */
const holds = (cases: readonly (readonly [name: string, sentence: string, facts: string])[]): void => {
  it.each(cases)('%s', (_, sentence, facts) => {
    expect(factsOf('nl', sentence).join('; ')).toBe(facts);
  });
};

describe('readings that contradict themselves', () => {
  holds([
    [
      'a word with a reflexive of its own is a verb',
      'Zij//PRON/2/nsubj=france kanten/kant/NOUN/0/root zich//PRON/2/expl:pv tegen//ADP/6/case de//DET/6/det NAVO//PROPN/2/obl=nato',
      'france oppose > nato',
    ],
    [
      'of two subjects the one after the first is the object',
      'Frankrijk//PROPN/2/nsubj=france steunt/steunen/VERB/0/root Oekraïne//PROPN/2/nsubj=ukraine',
      'france support > ukraine',
    ],
    [
      'a verb of each of two subjects may be singular',
      'Zowel//ADV/2/cc:preconj Jansen//PROPN/5/nsubj/Number=Sing=jansen als//SCONJ/4/cc Smit//PROPN/2/conj=smit steunt/steunen/VERB/0/root/Number=Sing|VerbForm=Fin Oekraïne//PROPN/5/nsubj=ukraine',
      'jansen support > ukraine; smit support > ukraine',
    ],
    [
      'a relative pronoun beside a subject is the object',
      'Het//DET/2/det rapport//NOUN/0/root=report dat//PRON/5/nsubj Jansen//PROPN/5/nsubj=jansen schreef/schrijven/VERB/2/acl:relcl',
      'jansen write > report',
    ],
    [
      'what stands before a colon is no conjunct of what stands after it',
      'Parijs//PROPN/6/nsubj=paris ://PUNCT/1/punct Frankrijk//PROPN/1/conj=france en//CCONJ/5/cc Nederland//PROPN/3/conj=nl steunen//VERB/0/root Oekraïne//PROPN/6/obj=ukraine',
      'france support > ukraine; nl support > ukraine',
    ],
    [
      'a name in a list goes on with the list',
      'Jansen//PROPN/2/nsubj=jansen overlegt/overleggen/VERB/0/root met//ADP/4/case Smit//NOUN/2/obl=smit ,//PUNCT/6/punct Blok//PROPN/4/appos=blok en//CCONJ/8/cc Dupont//PROPN/6/conj=dupont',
      'jansen talk_with <> smit; jansen talk_with <> blok; jansen talk_with <> dupont',
    ],
  ]);
});

describe('what is said beside the clause', () => {
  holds([
    [
      'a phrase with the same preposition after the first stands beside it',
      'Jansen//PROPN/2/nsubj=jansen had/hebben/VERB/0/root een//DET/4/det ontmoeting//NOUN/2/obj met//ADP/6/case Smit//PROPN/4/nmod=smit en//CCONJ/8/cc dinsdag//PROPN/6/conj met//ADP/10/case Blok//PROPN/8/nmod=blok',
      'jansen meet <> smit; jansen meet <> blok',
    ],
    [
      'at the request of somebody',
      'Jansen//PROPN/5/nsubj=jansen is/zijn/AUX/5/aux op//ADP/7/case verzoek//NOUN/3/fixed gekomen/komen/VERB/0/root van//ADP/3/fixed Smit//PROPN/5/obl=smit',
      'smit request_from > jansen',
    ],
    [
      'called something by somebody',
      'Jansen//PROPN/2/nsubj=jansen veroordeelt/veroordelen/VERB/0/root de//DET/4/det aanslag//NOUN/2/obj=attack als//SCONJ/7/mark een//DET/7/det aanval//NOUN/2/advcl op//ADP/9/case moslims/moslim/NOUN/7/nmod=muslims:group',
      'jansen condemn > attack; attack on > muslims claimed @jansen',
    ],
    [
      'together',
      'Jansen//PROPN/4/nsubj=jansen en//CCONJ/3/cc Smit//PROPN/1/conj=smit reizen//VERB/0/root samen//ADV/4/advmod',
      'jansen cooperate_with <> smit',
    ],
    [
      'on somebody’s side',
      'De//DET/3/det pro-Russische/pro-russisch/ADJ/3/amod rebellen/rebel/NOUN/4/nsubj=rebels vertrokken/vertrekken/VERB/0/root',
      '',
    ],
  ]);
});

describe('speakers over sentences', () => {
  const quoted =
    '"//PUNCT/3/punct Rusland//PROPN/3/nsubj=russia steunt/steunen/VERB/0/root de//DET/5/det rebellen/rebel/NOUN/3/obj=rebels .//PUNCT/3/punct';
  const named =
    'China//PROPN/2/nsubj=china steunt/steunen/VERB/0/root Rusland//PROPN/2/obj=russia "//PUNCT/2/punct ,//PUNCT/7/punct aldus//ADV/7/case Smit//PROPN/2/parataxis=smit .//PUNCT/2/punct';

  it('a quote that runs on has one speaker', () => {
    expect(factsOf('nl', quoted, named)).toEqual(['russia support > rebels claimed @smit', 'china support > russia claimed @smit']);
  });

  it('what stands before the quote is not said by its speaker', () => {
    expect(
      factsOf(
        'nl',
        quoted.replace('"//PUNCT/3/punct Rusland//PROPN/3', 'Daar//ADV/3/advmod Rusland//PROPN/3'),
        named.replace('China', '"China'),
      ),
    ).toEqual(['russia support > rebels', 'china support > russia claimed @smit']);
  });
});

describe('who does it together with the subject', () => {
  const signs = (before: string, at: number): string =>
    `Rusland//PROPN/2/nsubj=russia tekent/tekenen/VERB/0/root het//DET/4/det verdrag//NOUN/2/obj=treaty ${before}met//ADP/${at}/case China//PROPN/2/obl=china .//PUNCT/2/punct`;
  it('does it too', () => {
    expect(factsOf('nl', signs('samen//ADV/2/advmod ', 7))).toContain('china sign > treaty');
    expect(factsOf('nl', signs('', 6))).not.toContain('china sign > treaty');
  });
});

describe('who asks for it', () => {
  const sends = (at: string): string =>
    `Rusland//PROPN/2/nsubj=russia stuurt/sturen/VERB/0/root hulp//NOUN/2/obj=aid op//ADP/7/case verzoek//NOUN/4/fixed van//ADP/4/fixed ${at} .//PUNCT/2/punct`;
  it('is somebody', () => {
    expect(factsOf('nl', sends('China//PROPN/2/obl=china'))).toContain('china request_from > russia');
    expect(factsOf('nl', sends('pompen/pomp/NOUN/2/obl=pumps:object')).join('\n')).not.toContain('pumps request');
  });
});

describe('lemmas with a participle in them', () => {
  it('"gevangen houdt" is one verb', () => {
    const holds =
      'Rusland//PROPN/4/nsubj=russia Smit//PROPN/4/obj=smit gevangen/vangen/VERB/4/compound:prt houdt/gevangenhouden/VERB/0/root .//PUNCT/4/punct';
    expect(factsOf('nl', holds)).toEqual(['russia detain > smit']);
  });
});

describe('what the subject is made', () => {
  it('is an office, and not what others feel', () => {
    const cuts = (noun: string): string =>
      `Rusland//PROPN/2/nsubj=russia bezuinigt/bezuinigen/VERB/0/root tot//ADP/4/case ${noun}//NOUN/2/obl van//ADP/6/case China//PROPN/4/nmod=china .//PUNCT/2/punct`;
    expect(factsOf('nl', cuts('woede'))).toEqual([]);
  });

  it('has nothing beside that is a fact of its own', () => {
    const champion =
      'Rusland//PROPN/2/nsubj=russia werd/worden/VERB/0/root kampioen//NOUN/2/xcomp met//ADP/5/case China//PROPN/2/obl=china .//PUNCT/2/punct';
    expect(factsOf('nl', champion)).toEqual([]);
  });
});
