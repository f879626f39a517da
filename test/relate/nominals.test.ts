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

describe('roles and appositions', () => {
  holds('nl', [
    [
      'De//DET/3/det Franse/Frans/ADJ/3/amod=france president//NOUN/5/nsubj Dupont//PROPN/3/appos=dupont bezocht/bezoeken/VERB/0/root Oekraïne//PROPN/5/obj=ukraine .//PUNCT/5/punct',
      'dupont visit > ukraine; dupont president_of > france',
    ],
    [
      'Minister//NOUN/5/nsubj Smit//PROPN/1/appos=smit van//ADP/4/case Defensie//PROPN/1/nmod=ministry vertrok/vertrekken/VERB/0/root .//PUNCT/5/punct',
      'smit minister_of > ministry',
    ],
    [
      'Smit//PROPN/9/nsubj=smit ,//PUNCT/4/punct de//DET/4/det woordvoerder//NOUN/1/appos van//ADP/7/case de//DET/7/det politie//NOUN/4/nmod=police ,//PUNCT/1/punct vertrok/vertrekken/VERB/0/root .//PUNCT/9/punct',
      'smit spokesperson_of > police',
    ],
    [
      'VN-topman/VN_topman/NOUN/3/nsubj^un Lopez//PROPN/1/appos=lopez vertrok/vertrekken/VERB/0/root .//PUNCT/3/punct',
      'lopez head_of > un',
    ],
    [
      'De//DET/2/det NAVO//PROPN/11/nsubj=nato ,//PUNCT/5/punct een//DET/5/det alliantie//NOUN/2/appos van//ADP/7/case Frankrijk//PROPN/5/nmod=france en//CCONJ/9/cc Nederland//PROPN/7/conj=nl ,//PUNCT/2/punct groeit/groeien/VERB/0/root .//PUNCT/11/punct',
      'france member_of > nato; nl member_of > nato',
    ],
  ]);
  holds('en', [
    [
      'The//DET/3/det French/French/ADJ/3/amod=france president//NOUN/4/nmod:desc Dupont//PROPN/5/nsubj=dupont visited/visit/VERB/0/root Ukraine//PROPN/5/obj=ukraine .//PUNCT/5/punct',
      'dupont visit > ukraine; dupont president_of > france',
    ],
    [
      'Smith//PROPN/9/nsubj=smith ,//PUNCT/4/punct the//DET/4/det spokesman//NOUN/1/appos of//ADP/7/case the//DET/7/det police//NOUN/4/nmod=police ,//PUNCT/1/punct left/leave/VERB/0/root .//PUNCT/9/punct',
      'smith spokesperson_of > police',
    ],
    [
      'NATO//PROPN/10/nsubj=nato ,//PUNCT/4/punct an/a/DET/4/det alliance//NOUN/1/appos of//ADP/6/case France//PROPN/4/nmod=france and//CCONJ/8/cc Canada//PROPN/6/conj=canada:country ,//PUNCT/1/punct grows/grow/VERB/0/root .//PUNCT/10/punct',
      'france member_of > nato; canada member_of > nato',
    ],
  ]);
});

describe('belongings and places', () => {
  holds('nl', [
    [
      'Russische/Russisch/ADJ/2/amod=russia troepen/troep/NOUN/3/nsubj=troops vertrokken/vertrekken/VERB/0/root .//PUNCT/3/punct',
      'troops of > russia',
    ],
    [
      'De//DET/2/det uitbreiding//NOUN/7/nsubj:pass=expansion van//ADP/5/case de//DET/5/det NAVO//PROPN/2/nmod=nato is/zijn/AUX/7/aux:pass gepland/plannen/VERB/0/root .//PUNCT/7/punct',
      'expansion of > nato',
    ],
    [
      'De//DET/2/det moskee//NOUN/6/nsubj:pass=mosque:facility in//ADP/4/case Parijs//PROPN/2/nmod=paris is/zijn/AUX/6/aux:pass gesloten/sluiten/VERB/0/root .//PUNCT/6/punct',
      'mosque located_in > paris',
    ],
    [
      'Zijn//PRON/2/nmod:poss=jansen rapport//NOUN/4/nsubj=report is/zijn/AUX/4/cop geheim//ADJ/0/root .//PUNCT/4/punct',
      'report of > jansen',
    ],
    [
      'Allianties/alliantie/NOUN/5/nsubj=alliances:group zoals//SCONJ/4/mark de//DET/4/det NAVO//PROPN/1/nmod=nato groeien//VERB/0/root .//PUNCT/5/punct',
      'nato is_a > alliances',
    ],
  ]);
  holds('en', [
    ['Russian/Russian/ADJ/2/amod=russia troops/troop/NOUN/3/nsubj=troops left/leave/VERB/0/root .//PUNCT/3/punct', 'troops of > russia'],
    [
      'The//DET/2/det expansion//NOUN/6/nsubj:pass=expansion of//ADP/4/case NATO//PROPN/2/nmod=nato is/be/AUX/6/aux:pass planned/plan/VERB/0/root .//PUNCT/6/punct',
      'expansion of > nato',
    ],
    [
      'The//DET/2/det mosque//NOUN/6/nsubj:pass=mosque:facility in//ADP/4/case Paris//PROPN/2/nmod=paris is/be/AUX/6/aux:pass closed/close/VERB/0/root .//PUNCT/6/punct',
      'mosque located_in > paris',
    ],
    ['His//PRON/2/nmod:poss=jones report//NOUN/4/nsubj=report is/be/AUX/4/cop secret//ADJ/0/root .//PUNCT/4/punct', 'report of > jones'],
    [
      "Russia//PROPN/3/nmod:poss=russia 's//PART/1/case troops/troop/NOUN/4/nsubj=troops left/leave/VERB/0/root .//PUNCT/4/punct",
      'troops part_of > russia',
    ],
    [
      'Alliances/alliance/NOUN/5/nsubj=alliances:group such//ADJ/4/case as//ADP/2/fixed NATO//PROPN/1/nmod=nato grow//VERB/0/root .//PUNCT/5/punct',
      'nato is_a > alliances',
    ],
  ]);
});

describe('events as nouns', () => {
  holds('nl', [
    [
      'Het//DET/2/det bezoek//NOUN/7/nsubj=visit van//ADP/4/case Jansen//PROPN/2/nmod=jansen aan//ADP/6/case Parijs//PROPN/2/nmod=paris verliep/verlopen/VERB/0/root goed//ADJ/7/advmod .//PUNCT/7/punct',
      'jansen visit > paris',
    ],
    [
      'De//DET/2/det levering//NOUN/9/nsubj van//ADP/4/case gas//NOUN/2/nmod=gas door//ADP/6/case Rusland//PROPN/2/nmod=russia aan//ADP/8/case China//PROPN/2/nmod=china begint/beginnen/VERB/0/root .//PUNCT/9/punct',
      'russia deliver_to > china',
    ],
    [
      'De//DET/3/det Amerikaanse/Amerikaans/ADJ/3/amod=us invloed//NOUN/6/nsubj in//ADP/5/case Europa//PROPN/3/nmod=europe:place groeit/groeien/VERB/0/root .//PUNCT/6/punct',
      'us influence > europe',
    ],
    [
      'Frankrijk//PROPN/2/nsubj=france besloot/besluiten/VERB/0/root tot//ADP/5/case een//DET/5/det boycot//NOUN/2/obl:arg van//ADP/8/case het//DET/8/det toernooi//NOUN/5/nmod=cup:event .//PUNCT/2/punct',
      'france boycott > cup',
    ],
    [
      'Het//DET/2/det overleg//NOUN/7/nsubj tussen//ADP/4/case Frankrijk//PROPN/2/nmod=france en//CCONJ/6/cc Rusland//PROPN/4/conj=russia mislukte/mislukken/VERB/0/root .//PUNCT/7/punct',
      'france talk_with <> russia',
    ],
    [
      'De//DET/2/det raad//NOUN/10/nsubj=council:organization is/zijn/AUX/10/aux op//ADP/7/case verzoek//NOUN/4/fixed van//ADP/4/fixed Oekraïne//PROPN/10/obl=ukraine naar//ADP/9/case Parijs//PROPN/10/obl=paris gekomen/komen/VERB/0/root .//PUNCT/10/punct',
      'council travel_to > paris; ukraine request_from > council',
    ],
  ]);
  holds('en', [
    [
      'The//DET/2/det visit//NOUN/7/nsubj=visit of//ADP/4/case Jones//PROPN/2/nmod=jones to//ADP/6/case Paris//PROPN/2/nmod=paris went/go/VERB/0/root well//ADV/7/advmod .//PUNCT/7/punct',
      'jones visit > paris',
    ],
    [
      'The//DET/3/det American/American/ADJ/3/amod=us influence//NOUN/6/nsubj in//ADP/5/case Europe//PROPN/3/nmod=europe:place grows/grow/VERB/0/root .//PUNCT/6/punct',
      'us influence > europe',
    ],
    [
      'Talks/talk/NOUN/6/nsubj between//ADP/3/case France//PROPN/1/nmod=france and//CCONJ/5/cc Russia//PROPN/3/conj=russia failed/fail/VERB/0/root .//PUNCT/6/punct',
      'france talk_with <> russia',
    ],
    [
      'France//PROPN/2/nsubj=france decided/decide/VERB/0/root on//ADP/5/case a//DET/5/det boycott//NOUN/2/obl of//ADP/8/case the//DET/8/det tournament//NOUN/5/nmod=cup:event .//PUNCT/2/punct',
      'france boycott > cup',
    ],
  ]);
});
