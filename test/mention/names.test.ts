import { describe, expect, test } from 'vitest';
import { findMentions } from '../../src/mention/findMentions.ts';
import type { LanguageCode } from '../../src/model/text.ts';
import { annotated, showMention } from './document.ts';

/** The mentions of sentences, one a line, with their number where it is plural: `Ze | pronoun | - (plural)`. */
const shown = (language: LanguageCode, ...sentences: readonly string[]): readonly string[] => {
  const { mentions, text } = findMentions(annotated(language, sentences));
  return mentions.map((mention) => `${showMention(text, mention)}${mention.number === 'plural' ? ' (plural)' : ''}`);
};

type Case = readonly [sentence: string, mentions: readonly string[]];

const finds = (language: LanguageCode, cases: readonly Case[]): void => {
  test.each(cases)(`${language}: %s`, (sentence, mentions) => {
    expect(shown(language, sentence)).toEqual(mentions);
  });
};

describe('names after a title', () => {
  finds('nl', [
    ['Wethouder Zwart vertrekt.', ['Zwart | name | person']],
    ['Fiets Zwart is zoek.', ['Fiets | nominal | object']],
    ['Vakbond Havens staakt.', ['Havens | name | organization']],
    ['De spits Luc Morel scoorde.', ['Luc Morel | name | person']],
    ['De Canadees Luc Morel scoorde.', ['Canadees | demonym | country | Canada', 'Luc Morel | name | person']],
    ['De toerist Luc Morel juicht.', ['Luc Morel | name | person']],
    ['De doelman Luc Morel juicht.', ['Luc Morel | name | person']],
    ['De doelmannen Luc Morel juicht.', ['De doelmannen | nominal | group (plural)', 'Luc Morel | name | person']],
    ['Zangeres Eva Maas won.', ['Eva Maas | name | person']],
    ['De zangeres Eva is populair.', ['Eva | name | person']],
    ['De naam Eva is populair.', []],
  ]);
  finds('en', [
    ['The striker Luc Morel scored.', ['Luc Morel | name | person']],
    ['Frenchman Luc Morel scored.', ['Frenchman | demonym | country | France', 'Luc Morel | name | person']],
    ['Dane Cook scored.', ['Dane Cook | name | person']],
  ]);
});

describe('surnames after a particle', () => {
  finds('nl', [
    ['Eva van Hijum stapt op.', ['Eva van Hijum | name | person']],
    ['Eva van Utrecht stapt op.', ['Eva | name | person', 'Utrecht | name | place | Utrecht']],
    ['Eva van Financiën stapt op.', ['Eva | name | person']],
  ]);

  test('a particle of a name is nobody elsewhere', () => {
    expect(shown('nl', 'Voorzitter Tom Van Grieken won.', 'Van Utrecht is niets bekend.')).toEqual([
      'Tom Van Grieken | name | person',
      'Utrecht | name | place | Utrecht',
    ]);
  });
});

describe('code names are nobody', () => {
  finds('nl', [['KL204 landde te laat.', ['KL204 | name | object']]]);
});

describe('offices that somebody comes into', () => {
  finds('nl', [
    ['Jan Smet riep zich uit tot premier.', ['Jan Smet | name | person']],
    ['Jan Smet richtte zich tot de premier.', ['Jan Smet | name | person', 'de premier | nominal | person']],
    ['Jan Smet richtte zich tot premiers.', ['Jan Smet | name | person', 'premiers | nominal | group (plural)']],
  ]);
});

describe('adjectives and infinitives as nouns', () => {
  finds('nl', [
    ['De kleinste wint.', []],
    ['De kleinsten winnen.', ['De kleinsten | nominal | group (plural)']],
    ["Het delen van foto's is strafbaar.", ["Het delen van foto's | nominal | event", "foto's | nominal | work (plural)"]],
    ['De helft van de spitsen scoorde.', ['De helft van de spitsen | nominal | group (plural)']],
  ]);
});

describe('a name read as a number stands before the phrase', () => {
  finds('nl', [['Bouwt Utrecht bruggen?', ['Utrecht | name | place | Utrecht', 'bruggen | nominal | facility (plural)']]]);
});

describe('seats of government beside an office of the town', () => {
  finds('nl', [
    ['De bisschop van Brussel zwijgt.', ['De bisschop van Brussel | nominal | person', 'Brussel | name | place | Brussels']],
    ['De gezant van Brussel zwijgt.', ['De gezant van Brussel | nominal | person', 'Brussel | metonym | organization | European Union']],
  ]);
});

describe('the number of a pronoun by its verb', () => {
  finds('nl', [
    ['Ze sturen hulp.', ['Ze | pronoun | - (plural)']],
    ['Ze stuurt hulp.', ['Ze | pronoun | -']],
    ['Ze wil hulp sturen.', ['Ze | pronoun | -']],
    ['Ze zal hulp sturen.', ['Ze | pronoun | -']],
    ['Zij kunnen naar huis.', ['Zij | pronoun | - (plural)']],
    ['Zij kan naar huis.', ['Zij | pronoun | -']],
  ]);
});

describe('names without their heads', () => {
  finds('en', [
    ['A reporter from Sudan TV left.', ['A reporter | nominal | person', 'Sudan TV | name | organization']],
    ['A reporter from Sudan today left.', ['A reporter | nominal | person', 'Sudan | name | country | Sudan']],
    ['Nurses Without Rivers left.', ['Nurses Without Rivers | name | organization']],
  ]);
});

describe('names of bodies', () => {
  finds('nl', [
    ['De Franse groep Norvo groeit.', ['Franse | demonym | country | France', 'Norvo | name | group']],
    ['Rechtbank Rotterdam zwijgt.', ['Rechtbank Rotterdam | name | organization']],
    ['De club Rotterdam zwijgt.', ['Rotterdam | name | organization | Rotterdam']],
    ['De partij Hart voor Utrecht groeit.', ['Hart voor Utrecht | name | organization']],
    ['NorvoTec van Eva groeit.', ['NorvoTec | name | organization', 'Eva | name | person']],
    ['Het Observatorium van Parijs zwijgt.', ['Observatorium van Parijs | name | organization']],
    ['Norvo voor Utrecht groeit.', ['Norvo | name | organization', 'Utrecht | name | place | Utrecht']],
  ]);

  test('a surname with its particle is the person of whom the full name tells', () => {
    expect(shown('nl', 'Richard de Mos zwijgt.', 'De Mos vertrekt.')).toEqual(['Richard de Mos | name | person', 'De Mos | name | person']);
    expect(shown('nl', 'De Mos vertrekt.')).toEqual(['De Mos | name | organization']);
  });
});

describe('bodies that every state has', () => {
  const court = (...sentences: readonly string[]): string | undefined =>
    shown('en', ...sentences).findLast((mention) => mention.includes('Supreme Court |'));

  test('are those of the country that stands before them, and stay so', () => {
    const own = "Brazil 's Supreme Court spoke.";
    expect(court(own)).toBe('Supreme Court | name | organization');
    expect(court(own, 'The Supreme Court spoke.')).toBe('Supreme Court | name | organization');
  });

  test('are those that knowledge has where no other country stands before them', () => {
    const known = 'Supreme Court | name | organization | US Supreme Court';
    expect(court('The Supreme Court spoke.')).toBe(known);
    expect(court("America 's Supreme Court spoke.")).toBe(known);
  });
});
