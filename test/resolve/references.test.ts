import { describe, expect, test } from 'vitest';
import { findMentions } from '../../src/mention/findMentions.ts';
import type { LanguageCode } from '../../src/model/text.ts';
import { resolveEntities } from '../../src/resolve/resolveEntities.ts';
import { annotated, referentsOf } from '../mention/document.ts';

/** Sentences of the parses, a mention in the last of them by its text, and what it stands for: labels joined by ` + `. */
type Case = readonly [sentences: readonly string[], text: string, referent: string];

const refers = (language: LanguageCode, cases: readonly Case[]): void => {
  test.each(cases)(`${language}: %j: %s → %s`, (sentences, text, referent) => {
    expect(referentsOf(resolveEntities(findMentions(annotated(language, sentences))), text).at(-1)).toBe(referent);
  });
};

describe('sets of organisations', () => {
  const merger = 'Norvo en Halden fuseren.';
  refers('nl', [
    [[merger, 'De twee bedrijven ontslaan personeel.'], 'De twee bedrijven', 'Norvo + Halden'],
    [[merger, 'Beide bedrijven ontslaan personeel.'], 'Beide bedrijven', 'Norvo + Halden'],
    [['Ajax versloeg Feyenoord.', 'Beide clubs ontslaan de trainer.'], 'Beide clubs', 'Ajax + Feyenoord'],
    [['Norvo, Halden en Brixo fuseren.', 'Beide bedrijven ontslaan personeel.'], 'Beide bedrijven', 'bedrijven'],
    [[merger, 'De twee gevangenissen sluiten.'], 'De twee gevangenissen', 'twee gevangenissen'],
  ]);
  refers('en', [
    [['Norvo and Halden are merging.', 'The two companies dismissed staff.'], 'The two companies', 'Norvo + Halden'],
    [['Ajax beat Feyenoord.', 'Both clubs dismissed the coach.'], 'Both clubs', 'Ajax + Feyenoord'],
    [['Norvo and Halden are merging.', 'The two prisons closed.'], 'The two prisons', 'two prisons'],
  ]);
});

describe('what is somebody’s', () => {
  const leader = 'Partijleider Tom Vos van de SVV stapt op.';
  refers('nl', [
    [[leader, 'Zijn partij treurt.'], 'Zijn partij', 'SVV'],
    [['De SVV van Tom Vos wint.', 'Zijn partij treurt.'], 'Zijn partij', 'SVV'],
    [['De SVV en Tom Vos winnen.', 'Zijn partij treurt.'], 'Zijn partij', 'partij'],
    [['Tom Vos vecht met Jan Smet.', 'Zijn partij treurt.'], 'Zijn partij', 'partij'],
    [[leader, 'Zijn partijen treuren.'], 'Zijn partijen', 'partijen'],
    [['Anna Berg zoekt haar fabriek.', 'Tom Vos zoekt zijn fabriek.'], 'zijn fabriek', 'fabriek'],
  ]);
  refers('en', [[['Party leader Tom Vos of the SVV is resigning.', 'His party is in mourning.'], 'His party', 'SVV']]);

  const factories = (...sentences: readonly string[]): number => {
    const { mentions, referents } = resolveEntities(findMentions(annotated('nl', sentences)));
    return new Set(mentions.filter(({ kind }) => kind === 'facility').flatMap(({ index }) => referents[index] ?? [])).size;
  };
  test.each([
    [['Anna Berg zoekt haar fabriek.', 'Tom Vos zoekt zijn fabriek.'], 2],
    [['Tom Vos zoekt zijn fabriek.', 'Zijn fabriek brandt.'], 1],
    [['Anna Berg zoekt haar fabriek.', 'De fabriek brandt.'], 1],
  ])('%j: %i of them', (sentences, count) => {
    expect(factories(...sentences)).toBe(count);
  });
});

describe('whose a possessive is', () => {
  refers('nl', [
    [['De president houdt Tom Vos verantwoordelijk voor zijn daden.'], 'zijn', 'Tom Vos'],
    [['De president stelt Tom Vos aansprakelijk voor zijn daden.'], 'zijn', 'Tom Vos'],
    [['De president overtuigde Tom Vos door zijn daden.'], 'zijn', 'president'],
    [['De bende verloor zijn leider.'], 'zijn', 'bende'],
    [['De agenten prijzen Tom Vos om zijn moed.'], 'zijn', 'Tom Vos'],
    [['De bedrijven zoeken Tom Vos in zijn huis.'], 'zijn', 'Tom Vos'],
  ]);
  refers('en', [[['The president holds Tom Vos responsible for his actions.'], 'his', 'Tom Vos']]);
});

describe('what somebody’s man says', () => {
  const fight = 'Jan Smet vecht met Tom Vos.';
  refers('nl', [
    [[fight, 'Zijn advocaat zegt dat hij meewerkt.'], 'hij', 'Jan Smet'],
    [[fight, 'Zijn advocaat zegt dat ze meewerkt.'], 'ze', 'advocaat'],
  ]);
});

describe('epithets with a nationality or an age', () => {
  const plain = 'De spits Luc Morel wint de koers.';
  const french = 'De Fransman Luc Morel wint de koers.';
  refers('nl', [
    [[french, 'De 33-jarige Fransman lacht.'], 'De 33-jarige Fransman', 'Luc Morel'],
    [[plain, 'De 33-jarige Fransman lacht.'], 'De 33-jarige Fransman', 'Luc Morel'],
    [[french, 'De 33-jarige Belg lacht.'], 'De 33-jarige Belg', '33-jarige Belg'],
    [[french, 'De Franse spits lacht.'], 'De Franse spits', 'Luc Morel'],
    [[french, 'De Belgische spits lacht.'], 'De Belgische spits', 'Belgische spits'],
    [[french, 'De snelle spits lacht.'], 'De snelle spits', 'snelle spits'],
    [['De Belgische crack Jan Smet wint de koers.', 'De Belg lacht.'], 'De Belg', 'Jan Smet'],
    [['De Belgische crack Jan Smet wint de koers.'], 'De Belgische crack', 'Jan Smet'],
  ]);
  const striker = 'The French striker Luc Morel scored.';
  refers('en', [
    [[striker, 'The 33 - year - old Frenchman smiled.'], 'The 33 - year - old Frenchman', 'Luc Morel'],
    [[striker, 'The 33 - year - old Belgian smiled.'], 'The 33 - year - old Belgian', '33 - year - old Belgian'],
  ]);
});

describe('short and wider names', () => {
  refers('nl', [
    [['Real Madrid versloeg Ajax.', 'Real juicht.'], 'Real', 'Real Madrid'],
    [['Real Madrid versloeg Real Betis.', 'Real juicht.'], 'Real', 'Real'],
    [['De inwoners van Parijs protesteren.', 'De hoofdstad juicht.'], 'De hoofdstad', 'Paris'],
    [['De brug bij Utrecht brandt.', 'De hoofdstad juicht.'], 'De hoofdstad', 'hoofdstad'],
  ]);
});

describe('pairs', () => {
  const strikers = 'De spitsen Luc Morel en Jan Smet scoorden.';
  refers('nl', [
    [[strikers, 'Het duo lacht.'], 'Het duo', 'Luc Morel + Jan Smet'],
    [[strikers, 'Een duo lacht.'], 'Een duo', 'duo'],
    [[strikers, 'Het team lacht.'], 'Het team', 'team'],
  ]);
  const scorers = 'Luc Morel and Jan Smet scored.';
  refers('en', [
    [[scorers, 'The pair smiled.'], 'The pair', 'Luc Morel + Jan Smet'],
    [[scorers, 'A pair smiled.'], 'A pair', 'pair'],
  ]);
});

describe('places and groups in English', () => {
  refers('en', [
    [['The rebels shelled the town of Lund.'], 'the town of Lund', 'Lund'],
    [['The rebels shelled the outskirts of Lund.'], 'Lund', 'Lund'],
    [['The shipping group bought its rival.'], 'its', 'shipping group'],
    [
      ['The International Union of Shipping (IUS) is complaining.', 'The company sold its factory because it needed money.'],
      'The company',
      'company',
    ],
  ]);
});

describe('bodies of people in the singular', () => {
  refers('en', [[["Sudan 's army says it fled."], 'it', 'army']]);
});
