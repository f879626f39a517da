/**
 * What the program knows of the world: places with their adjectives, inhabitants, capitals and seats, organisations with their
 * acronyms. Tables with source and licence beside each; nothing here reads a file.
 */
export {
  type Actor,
  actorsNamed,
  cameoOfCountry,
  cameoOfOrganisation,
  type DatedRole,
  DICTIONARY_DATE,
  rolesOn,
} from './actors/actors.ts';
export { type Affair, type AffairKind, affairNamed, allAffairs, longestAffair } from './affairs/affairs.ts';
export { type CompoundParts, compoundParts } from './compounds.ts';
export { isCommonWord } from './homonyms/homonyms.ts';
export { isDemonym, longestMatch, meaningsOf, type NameMeaning } from './names.ts';
export {
  allOrganisations,
  entityKindOfOrganisation,
  type Organisation,
  type OrganisationKind,
  organisationById,
} from './organisations/organisations.ts';
export { type GivenNameGender, genderOfGivenName } from './persons/givenNames.ts';
export {
  allPlaces,
  type Bilingual,
  entityKindOfPlace,
  type Inhabitant,
  type Place,
  type PlaceKind,
  placeById,
  placeByIso3,
} from './places/places.ts';
export { spellingKey } from './spelling.ts';
