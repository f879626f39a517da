import { type Place, placeById, placeByIso3 } from '../places/places.ts';
import { spellingKey } from '../spelling.ts';
import { once, parseTable, type Row } from '../table.ts';
import { actorsTsv } from './actors.generated.ts';
import { countryCodesTsv } from './countryCodes.generated.ts';
import { organisationCodesTsv } from './organisationCodes.generated.ts';

/** The day of the dictionaries, as an ISO date: they know nothing later, and an open role ends here. */
export const DICTIONARY_DATE = '2014-01-30';

/** An office held from one day to another, both included. */
export interface DatedRole {
  /** CAMEO code without the country: `GOV`, `GOVMIL`, `OPP`. */
  readonly code: string;
  readonly from: string;
  readonly to: string;
  /** Whether it still was held on the day of the dictionaries. */
  readonly isOpen: boolean;
}

/** A person in public office, 1990 to 2014. */
export interface Actor {
  /** English spellings, without accents; the first is the main one. */
  readonly names: readonly [string, ...string[]];
  /** CAMEO code of the country or body: `RUS`, `IGO`. */
  readonly cameo: string;
  readonly country: Place | null;
  readonly roles: readonly DatedRole[];
}

const isoDate = (digits: string): string =>
  `${digits < '90' ? '20' : '19'}${digits.slice(0, 2)}-${digits.slice(2, 4)}-${digits.slice(4, 6)}`;

/** Reads `GOVMIL 040501-070228`; an open role has no end. */
const roleOf = (text: string): DatedRole => {
  const [code = '', dates = ''] = text.split(' ');
  const [from = '', to = ''] = dates.split('-');
  return { code, from: isoDate(from), to: to === '' ? DICTIONARY_DATE : isoDate(to), isOpen: to === '' };
};

const ownCodes = once(() => new Map(parseTable(countryCodesTsv).map((row) => [row.text('cameo'), row.text('place')])));

/** The place of a CAMEO country code, or null for bodies and for what is no country of our table. */
const placeByCameo = (cameo: string): Place | null => {
  const own = ownCodes().get(cameo);
  return (own === undefined ? placeByIso3(cameo) : placeById(own)) ?? null;
};

const actorOf = (row: Row): Actor | null => {
  const [name, ...others] = row.list('names');
  const cameo = row.text('country');
  return name === undefined
    ? null
    : { names: [name, ...others], cameo, country: placeByCameo(cameo), roles: row.list('roles').map(roleOf) };
};

/** Initials do not count: "Vladimir V. Putin" is looked up as "Vladimir Putin". */
const keyOf = (name: string): string =>
  spellingKey(
    name
      .split(/\s+/u)
      .filter((word) => word.replace(/\./gu, '').length > 1)
      .join(' '),
  );

const byKey = once(() => {
  const actors = new Map<string, Actor[]>();
  for (const row of parseTable(actorsTsv)) {
    const actor = actorOf(row);
    if (actor === null) continue;
    for (const key of new Set(actor.names.map(keyOf))) actors.set(key, [...(actors.get(key) ?? []), actor]);
  }
  return actors;
});

/**
 * The people in public office of that full name, in Dutch or English spelling; several when the name is shared. A surname alone
 * finds nobody. The dictionaries end in January 2014: for what a person is later only the text's own titles count.
 */
export const actorsNamed = (name: string): readonly Actor[] => byKey().get(keyOf(name)) ?? [];

/** The roles that an actor held on a day (ISO date). */
export const rolesOn = (actor: Actor, date: string): readonly DatedRole[] =>
  actor.roles.filter(({ from, to }) => from <= date && date <= to);

const organisationCodes = once(() => new Map(parseTable(organisationCodesTsv).map((row) => [row.text('id'), row.text('cameo')])));

/** The CAMEO code of an organisation of our table (`nato` is `IGOWSTNAT`), or null. */
export const cameoOfOrganisation = (id: string): string | null => organisationCodes().get(id) ?? null;

const cameoByPlace = once(() => new Map([...ownCodes()].reverse().map(([cameo, place]) => [place, cameo])));

/** The CAMEO code of a country: its ISO3 but for a few, null for what is no country. */
export const cameoOfCountry = (place: Place): string | null => {
  if (place.kind !== 'country' && place.kind !== 'territory') return null;
  return cameoByPlace().get(place.id) ?? place.iso3;
};
