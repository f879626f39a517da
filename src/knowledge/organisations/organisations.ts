import { InvariantError } from '../../model/errors.ts';
import type { EntityKind } from '../../model/mention.ts';
import { type Bilingual, type Place, placeById } from '../places/places.ts';
import { once, parseTable, type Row } from '../table.ts';
import { organisationsTsv } from './organisations.generated.ts';

export const ORGANISATION_KINDS = [
  'intergovernmental',
  'government',
  'parliament',
  'court',
  'central-bank',
  'bank',
  'party',
  'military',
  'police',
  'intelligence',
  'armed',
  'company',
  'media',
  'ngo',
  'movement',
  'union',
  'university',
  'sports',
  'religious',
  'people',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** A body that acts in news: a party, ministry, court, company, newspaper, armed group, …, and peoples and communities without a state. */
export interface Organisation {
  readonly id: string;
  readonly kind: OrganisationKind;
  /** Canonical names; for what everyone calls by its letters (NATO, FBI) those. */
  readonly names: Bilingual<string>;
  readonly acronyms: Bilingual<readonly string[]>;
  readonly alternatives: Bilingual<readonly string[]>;
  /** ISO3 of the country that it belongs to; null for what is international. */
  readonly country: string | null;
  /** Where it has its seat. */
  readonly seat: Place | null;
  /** Names of places that stand for it: Brussels for the European Union. */
  readonly metonyms: Bilingual<readonly string[]>;
}

const kindOf = (value: string): OrganisationKind => {
  const kind = ORGANISATION_KINDS.find((known) => known === value);
  if (kind === undefined) throw new InvariantError(`organisations.tsv: unknown kind "${value}"`);
  return kind;
};

const seatOf = (id: string): Place | null => {
  if (id === '') return null;
  const place = placeById(id);
  if (place === undefined) throw new InvariantError(`organisations.tsv: unknown seat "${id}"`);
  return place;
};

const bilingual = (row: Row, column: string): Bilingual<readonly string[]> => ({
  nl: row.list(`${column}_nl`),
  en: row.list(`${column}_en`),
});

const organisationOf = (row: Row): Organisation => ({
  id: row.text('id'),
  kind: kindOf(row.text('kind')),
  names: { nl: row.text('name_nl'), en: row.text('name_en') },
  acronyms: bilingual(row, 'acronyms'),
  alternatives: bilingual(row, 'alt'),
  country: row.text('country') || null,
  seat: seatOf(row.text('seat')),
  metonyms: bilingual(row, 'metonyms'),
});

/** All organisations in the order of the table. */
export const allOrganisations = once((): readonly Organisation[] => parseTable(organisationsTsv).map(organisationOf));

const byId = once(() => new Map(allOrganisations().map((organisation) => [organisation.id, organisation])));

/** The organisation of that id in our table (`nato`, `tweede-kamer`). */
export const organisationById = (id: string): Organisation | undefined => byId().get(id);

/** The kind of entity that an organisation is in the graph. */
export const entityKindOfOrganisation = ({ kind }: Organisation): Extract<EntityKind, 'organization' | 'group'> =>
  kind === 'people' || kind === 'movement' ? 'group' : 'organization';
