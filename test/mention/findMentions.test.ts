import { describe, expect, test } from 'vitest';
import { findMentions } from '../../src/mention/findMentions.ts';
import type { LanguageCode } from '../../src/model/text.ts';
import { annotated, showMention } from './document.ts';

const shown = (language: LanguageCode, sentence: string): string[] => {
  const document = findMentions(annotated(language, [sentence]));
  return document.mentions.map((mention) => showMention(document.text, mention));
};

describe('findMentions, Dutch', () => {
  test.each([
    ['Moskou dreigt met sancties tegen Noorwegen.', 'Moskou | metonym | country | Russia'],
    ['De minister reist vrijdag naar Moskou.', 'Moskou | name | place | Moscow'],
    ['Moskou is de hoofdstad van Rusland.', 'Moskou | name | place | Moscow'],
    ['Het Kremlin wijst het plan van de Noorse premier af.', 'Kremlin | metonym | country | Russia'],
    ['De toeristen bezochten het Kremlin.', 'Kremlin | name | place'],
    ['De troepen trekken naar het verre Moskou.', 'Moskou | name | place | Moscow'],
    ['De leiders van landen als Polen, Servië en Egypte komen ook.', 'Polen | name | country | Poland'],
    ['De Polen juichen.', 'Polen | demonym | country | Poland'],
    ['De inwoners van Parijs protesteren.', 'Parijs | name | place | Paris'],
    ['Brussel wil de regels versoepelen.', 'Brussel | metonym | organization | European Union'],
    ['De Noorse premier Anna Berg sprak met president Tom Vos van Finland.', 'Noorse | demonym | country | Norway'],
    ['De pro-Russische separatisten trekken zich terug.', 'Russische | demonym | country | Russia'],
    ['De Canadezen wonnen van 27 Australiërs.', 'Canadezen | demonym | country | Canada'],
    ['De Canadezen wonnen van 27 Australiërs.', '27 Australiërs | nominal | group'],
    ['VN-topman Lars Holm waarschuwde de EU-lidstaten.', 'VN | name | organization | United Nations'],
    ['VN-topman Lars Holm waarschuwde de EU-lidstaten.', 'EU | name | organization | European Union'],
    ['VN-topman Lars Holm waarschuwde de EU-lidstaten.', 'de EU-lidstaten | nominal | group'],
    ['VN-topman Lars Holm waarschuwde de EU-lidstaten.', 'Lars Holm | name | person'],
    ['Vlucht KL204 landde in Utrecht.', 'Vlucht KL204 | name | object'],
    ['Dat meldt persbureau ANP.', 'ANP | name | organization | ANP'],
    ['De minister van Financiën Eva Maas treedt af.', 'Financiën | name | organization'],
    ['De minister van Financiën Eva Maas treedt af.', 'Eva Maas | name | person'],
    ['Drie van de vijf gewonden liggen nog in het ziekenhuis.', 'Drie | nominal | group'],
    ['Drie van de vijf gewonden liggen nog in het ziekenhuis.', 'de vijf gewonden | nominal | group'],
    ['Een aantal hulpverleners kwam om bij de aanslag.', 'Een aantal hulpverleners | nominal | group'],
    ['Een aantal hulpverleners kwam om bij de aanslag.', 'de aanslag | nominal | event'],
    ['Het bouwen van de brug kostte Utrecht veel geld.', 'Het bouwen van de brug | nominal | event'],
    ['Anna Berg, de leider van de oppositie, stapt op.', 'de leider van de oppositie | nominal | person'],
    ['Het bedrijf verkocht zijn fabriek omdat het geld nodig had.', 'het | pronoun | -'],
    ['Het bedrijf verkocht zijn fabriek omdat het geld nodig had.', 'zijn | pronoun | -'],
  ])('%s has %s', (sentence, mention) => {
    expect(shown('nl', sentence)).toContain(mention);
  });

  test.each([
    ['Het regent in Madrid.', 'Het', 'an empty subject'],
    ['Het is mogelijk dat Frankrijk wint.', 'Het', 'the subject of a clause that follows'],
    ['De zangeres vergist zich.', 'zich', 'a reflexive'],
    ['De diplomaat spreekt vloeiend Russisch.', 'Russisch', 'a language'],
    ['De man werd als verdachte gehoord.', 'verdachte', 'what somebody is seen as'],
    ['In een jaar steeg de prijs met tien procent.', 'een jaar', 'a time'],
    ['In een jaar steeg de prijs met tien procent.', 'tien procent', 'a measure'],
    ['De minister reist vrijdag naar Moskou.', 'vrijdag', 'a day'],
    ['Moskou is de hoofdstad van Rusland.', 'de hoofdstad van Rusland', 'what a copula says'],
    ['Een aantal hulpverleners kwam om bij de aanslag.', 'Een aantal', 'a quantity'],
    ['De Noorse premier Anna Berg sprak met president Tom Vos van Finland.', 'De Noorse premier', 'the title of a name'],
  ])('%s has no mention %s: %s', (sentence, text) => {
    expect(shown('nl', sentence).map((line) => line.split(' | ')[0])).not.toContain(text);
  });
});

describe('findMentions, English', () => {
  test.each([
    ['Moscow threatens Norway with sanctions.', 'Moscow | metonym | country | Russia'],
    ['The minister travels to Moscow on Friday.', 'Moscow | name | place | Moscow'],
    ['Moscow is the capital of Russia.', 'Moscow | name | place | Moscow'],
    ['The Kremlin rejected the plan of the Norwegian prime minister.', 'Kremlin | metonym | country | Russia'],
    ['The Kremlin rejected the plan of the Norwegian prime minister.', 'the Norwegian prime minister | nominal | person'],
    ['The tourists visited the Kremlin.', 'Kremlin | name | place'],
    ['Brussels wants to relax the rules.', 'Brussels | metonym | organization | European Union'],
    ['The residents of Paris are protesting.', 'Paris | name | place | Paris'],
    ['The pro-Russian separatists are withdrawing.', 'Russian | demonym | country | Russia'],
    ['The Canadians beat 27 Australians.', 'The Canadians | nominal | group'],
    ['Three of the five wounded men are still in hospital.', 'Three | nominal | group'],
    ['A number of rescuers died in the attack.', 'A number of rescuers | nominal | group'],
    ['Norwegian Prime Minister Anna Berg met President Tom Vos of Finland.', 'Anna Berg | name | person'],
    ['Norwegian Prime Minister Anna Berg met President Tom Vos of Finland.', 'Norwegian | demonym | country | Norway'],
    ['Finance Minister Eva Maas is resigning.', 'Eva Maas | name | person'],
    ['Shell lost a lawsuit in The Hague.', 'The Hague | name | place | The Hague'],
    ['The company sold its factory because it needed money.', 'it | pronoun | -'],
  ])('%s has %s', (sentence, mention) => {
    expect(shown('en', sentence)).toContain(mention);
  });

  test.each([
    ['It is raining in Madrid.', 'It', 'an empty subject'],
    ['It is possible that France wins.', 'It', 'the subject of a clause that follows'],
    ['The singer blames herself.', 'herself', 'a reflexive'],
    ['The man was questioned as a suspect.', 'a suspect', 'what somebody is seen as'],
    ['The price rose by ten percent in a year.', 'a year', 'a time'],
    ['Norwegian Prime Minister Anna Berg met President Tom Vos of Finland.', 'President', 'a title'],
    ['A number of rescuers died in the attack.', 'A number', 'a quantity'],
  ])('%s has no mention %s: %s', (sentence, text) => {
    expect(shown('en', sentence).map((line) => line.split(' | ')[0])).not.toContain(text);
  });
});

describe('names of the whole document', () => {
  const kinds = (language: LanguageCode, sentences: readonly string[]): readonly string[] => {
    const document = findMentions(annotated(language, sentences));
    return document.mentions.filter(({ form }) => form === 'name').map(({ span, kind }) => `${document.text.slice(...span)} ${kind}`);
  };

  test('a name that ends like a company is one, and its first word is too', () => {
    const sentences = ['British food maker Halden Foods sued Tom Vos.', 'Halden lost its case.'];
    expect(kinds('en', sentences)).toEqual(['Halden Foods organization', 'Tom Vos person', 'Halden organization']);
    expect(kinds('en', ['Halden lost its case.'])).toEqual(['Halden place']);
  });

  test('a country and a title read as one name are two', () => {
    expect(kinds('en', ['U.S. President Tom Vos won.'])).toEqual(['U.S. country', 'Tom Vos person']);
  });

  test('names that the model left out tell what they name by a given name or their last word', () => {
    const sentences = ['Gustavo Varga joined Colby Partners.', 'Colby lost.'];
    expect(kinds('en', sentences)).toEqual(['Gustavo Varga person', 'Colby Partners organization', 'Colby organization']);
  });

  test('a name goes on after its particle', () => {
    expect(kinds('nl', ['Voorzitter Tom Van Grieken won.'])).toEqual(['Tom Van Grieken person']);
  });

  test('whose departure it is may be a person', () => {
    expect(kinds('nl', ['De partij eist het vertrek van Vos.'])).toEqual(['Vos person']);
  });

  test('a name cut at its particle is one', () => {
    expect(kinds('nl', ['Trainer Erik ten Haag won.'])).toEqual(['Erik ten Haag person']);
  });
});

describe('findMentions', () => {
  test('records the role of a titled name and makes the title its head', () => {
    const document = findMentions(annotated('nl', ['De Noorse premier Anna Berg sprak met president Tom Vos van Finland.']));
    const berg = document.mentions.find((mention) => document.text.slice(...mention.span) === 'Anna Berg');
    expect(berg).toMatchObject({ role: 'premier', gender: 'feminine', head: 2 });
  });

  test('gives each mention its position, in text order', () => {
    const { mentions } = findMentions(annotated('nl', ['De Canadezen wonnen van 27 Australiërs.']));
    expect(mentions.map(({ index }) => index)).toEqual(mentions.map((_, position) => position));
    expect(mentions.map(({ span }) => span[0])).toEqual(mentions.map(({ span }) => span[0]).sort((a, b) => a - b));
  });
});
