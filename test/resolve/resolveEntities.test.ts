import { describe, expect, test } from 'vitest';
import { findMentions } from '../../src/mention/findMentions.ts';
import type { WithEntities } from '../../src/model/entity.ts';
import type { LanguageCode } from '../../src/model/text.ts';
import { resolveEntities } from '../../src/resolve/resolveEntities.ts';
import { annotated, referentsOf } from '../mention/document.ts';

const resolved = (language: LanguageCode, ...sentences: readonly string[]): WithEntities =>
  resolveEntities(findMentions(annotated(language, sentences)));

const MEETING = 'De Noorse premier Anna Berg sprak met president Tom Vos van Finland.';
const SUIT = 'Noorwegen en Finland klagen Rusland aan.';

describe('resolveEntities, Dutch', () => {
  test.each<[sentences: string[], text: string, referents: string[]]>([
    [[MEETING, 'Berg noemde Vos een vriend.'], 'Berg', ['Anna Berg']],
    [[MEETING, 'De premier prees hem.'], 'De premier', ['Anna Berg']],
    [[MEETING, 'De premier prees hem.'], 'hem', ['Tom Vos']],
    [[MEETING, 'De president bedankte haar.'], 'De president', ['Tom Vos']],
    [[MEETING, 'De president bedankte haar.'], 'haar', ['Anna Berg']],
    [[MEETING, 'Het staatshoofd gaf haar een hand.'], 'Het staatshoofd', ['Tom Vos']],
    [['De slachtoffers en hun families klagen de fabriek aan.'], 'hun', ['slachtoffers']],
    [['De leiders van landen als Polen, Servië en Egypte komen ook.'], 'landen', ['Poland + Serbia + Egypt']],
    [[MEETING, 'Zij beloofde hem steun.'], 'Zij', ['Anna Berg']],
    [[MEETING, 'De twee leiders tekenden een verdrag.'], 'De twee leiders', ['Anna Berg + Tom Vos']],
    [[MEETING, 'De twee leiders tekenden een verdrag.', 'Ze ondertekenden het verdrag in Oslo.'], 'Ze', ['Anna Berg + Tom Vos']],
    [[MEETING, 'De twee leiders tekenden een verdrag.', 'Beide landen willen vrede.'], 'Beide landen', ['Norway + Finland']],
    [[SUIT, 'Beide landen willen vrede.'], 'Beide landen', ['Norway + Finland']],
    [[SUIT, 'Ze eisen geld.'], 'Ze', ['Norway + Finland']],
    [[MEETING, 'Berg belde haar Deense ambtgenoot.'], 'haar Deense ambtgenoot', ['Deense ambtgenoot']],
    [
      ['De Internationale Unie voor Scheepvaart (IUS) klaagt.', 'De IUS wil hulp van de overheid.'],
      'IUS',
      ['Internationale Unie voor Scheepvaart', 'Internationale Unie voor Scheepvaart'],
    ],
    [['Anna Berg, de leider van de oppositie, stapt op.'], 'de leider van de oppositie', ['Anna Berg']],
    [['"Ik heb gelogen", bekende de president.'], 'Ik', ['president']],
    [[MEETING, '"Wij willen vrede", zei Anna Berg.'], 'Wij', ['Norway']],
    [[MEETING, '"Ik heb gelogen", bekende de president.'], 'Ik', ['Tom Vos']],
    [
      ['Bij Utrecht ontplofte een tankwagen.', 'De burgemeester van Utrecht is geschokt.', 'Hij bezoekt de gewonden.'],
      'Hij',
      ['burgemeester van Utrecht'],
    ],
    [
      ['De Fransman Luc Morel wint de koers.', 'Morel versloeg de Belg Jan Smet.', 'De Fransman is blij met zijn zege.'],
      'De Fransman',
      ['Luc Morel'],
    ],
    [
      ['De Fransman Luc Morel wint de koers.', 'Morel versloeg de Belg Jan Smet.', 'De Fransman is blij met zijn zege.'],
      'zijn',
      ['Luc Morel'],
    ],
    [['Shell verliest een rechtszaak in Den Haag.', 'Het bedrijf gaat in beroep.'], 'Het bedrijf', ['Shell']],
    [
      ['De Russische militairen en de Oekraïense militairen vechten door.', 'De Russische militairen trekken zich terug.'],
      'De Russische militairen',
      ['Russische militairen', 'Russische militairen'],
    ],
    [['De onderzoeksraad publiceert een rapport over de ramp.', 'De raad bekritiseert de politie.'], 'De raad', ['onderzoeksraad']],
    [['De onderzoeksraad publiceert een rapport over de ramp.', 'Daarin staan harde conclusies.'], 'Daarin', ['rapport over de ramp']],
    [['De agenten wezen Tom Vos op zijn fout.'], 'zijn', ['Tom Vos']],
    [['Tom Vos verloor zijn baan.'], 'zijn', ['Tom Vos']],
    [['Het bedrijf verkocht zijn fabriek omdat het geld nodig had.'], 'het', ['bedrijf']],
    [
      ['De Noorse premier Anna Berg sprak met president Tom Vos van Finland.', 'Het Kremlin wijst het plan van de Noorse premier af.'],
      'de Noorse premier',
      ['Anna Berg'],
    ],
  ])('%j: %s → %j', (sentences, text, referents) => {
    expect(referentsOf(resolved('nl', ...sentences), text)).toEqual(referents);
  });

  test.each<[sentences: string[], text: string, not: string]>([
    [[SUIT, 'Tom Vos verloor zijn baan.'], 'zijn', 'Finland'],
    [['De Russische militairen en de Oekraïense militairen vechten door.'], 'de Oekraïense militairen', 'Russische militairen'],
    [['Shell verliest een rechtszaak in Den Haag.', 'De raad bekritiseert de politie.'], 'De raad', 'Shell'],
    [['Anna Berg, de leider van de oppositie, stapt op.', 'De president bedankte haar.'], 'De president', 'Anna Berg'],
    [[MEETING, 'Tom Vos verloor zijn baan.', 'De burgemeester van Utrecht is geschokt.'], 'De burgemeester van Utrecht', 'Tom Vos'],
  ])('%j: %s is not %s', (sentences, text, not) => {
    expect(referentsOf(resolved('nl', ...sentences), text)).not.toContain(not);
  });

  test('makes a person of each counterpart that nobody is known to be', () => {
    const document = resolved('nl', 'Tom Vos verloor zijn baan.', 'Berg belde zijn Deense en Zweedse ambtgenoten.');
    const counterparts = document.mentions.find(
      (mention) => mention.role === null && document.text.slice(...mention.span).startsWith('zijn Deense'),
    );
    const ids = document.referents[counterparts?.index ?? -1] ?? [];
    expect(ids.map((id) => document.entities.find((entity) => entity.id === id)?.kind)).toEqual(['person', 'person']);
  });

  test('names an entity after its first mention, in English where knowledge has it', () => {
    const [norway] = resolved('nl', SUIT).entities;
    expect(norway).toMatchObject({ id: 'article#0-9', label: 'Norway', labels: { nl: 'Noorwegen', en: 'Norway' }, codes: { iso3: 'NOR' } });
  });
});

describe('resolveEntities, English', () => {
  const meeting = 'Norwegian Prime Minister Anna Berg met President Tom Vos of Finland.';
  test.each<[sentences: string[], text: string, referents: string[]]>([
    [[meeting, 'Berg called Vos a friend.'], 'Berg', ['Anna Berg']],
    [[meeting, 'The prime minister praised him.'], 'The prime minister', ['Anna Berg']],
    [[meeting, 'The prime minister praised him.'], 'him', ['Tom Vos']],
    [[meeting, 'The president thanked her.'], 'her', ['Anna Berg']],
    [[meeting, 'She promised him support.'], 'She', ['Anna Berg']],
    [[meeting, 'The two leaders signed a treaty.'], 'The two leaders', ['Anna Berg + Tom Vos']],
    [[meeting, 'The two leaders signed a treaty.', 'Both countries want peace.'], 'Both countries', ['Norway + Finland']],
    [[meeting, 'The two leaders signed a treaty.', 'They signed the treaty in Oslo.'], 'They', ['Anna Berg + Tom Vos']],
    [['Norway and Finland sued Russia.', 'They demand money.'], 'They', ['Norway + Finland']],
    [
      ['The International Union of Shipping (IUS) is complaining.', 'The IUS wants help from the government.'],
      'IUS',
      ['International Union of Shipping', 'International Union of Shipping'],
    ],
    [['Anna Berg, the leader of the opposition, is resigning.'], 'the leader of the opposition', ['Anna Berg']],
    [[meeting, '"We want peace," said Anna Berg.'], 'We', ['Norway']],
    [[meeting, '"I have lied," the president admitted.'], 'I', ['Tom Vos']],
    [['Shell lost a lawsuit in The Hague.', 'The company will appeal.'], 'The company', ['Shell']],
    [['Tom Vos lost his job.'], 'his', ['Tom Vos']],
    [['The company sold its factory because it needed money.'], 'it', ['company']],
    [['The team celebrated their victory.'], 'their', ['team']],
  ])('%j: %s → %j', (sentences, text, referents) => {
    expect(referentsOf(resolved('en', ...sentences), text)).toEqual(referents);
  });
});
