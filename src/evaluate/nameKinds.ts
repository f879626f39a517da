import type { NameKind } from '../model/annotated.ts';
import type { EntityKind } from '../model/mention.ts';

/** The four kinds of CoNLL-2002. */
export type ConllKind = 'PER' | 'ORG' | 'LOC' | 'MISC';

/**
 * The kinds of the training labels as CoNLL-2002's four and as the kinds of entities.
 *
 * | label | means | CoNLL-2002 | kind of entity |
 * |---|---|---|---|
 * | PER | people, families, characters | PER | person |
 * | ORG | organisations, media, parties, teams | ORG | organization |
 * | GPE | countries, provinces, cities | LOC | country where knowledge has it as one, else place |
 * | LOC | regions, waters, mountains, streets | LOC | place |
 * | FAC | buildings, airports, stadiums | LOC | facility |
 * | EVT | wars, tournaments, disasters | MISC | event |
 * | WRK | books, films, newspapers' columns, programmes | MISC | work |
 * | PRD | products, vehicles, weapons | MISC | object |
 * | NRP | nationalities, demonym adjectives, languages, religious and political groups | MISC | group |
 * | LAW | laws, treaties | MISC | law |
 *
 * The other way round MISC and LOC are ambiguous, so files with CoNLL's kinds are scored on CoNLL's kinds.
 */
export const NAME_KIND_TABLE: Readonly<Record<NameKind, { readonly conll: ConllKind; readonly entity: EntityKind }>> = {
  PER: { conll: 'PER', entity: 'person' },
  ORG: { conll: 'ORG', entity: 'organization' },
  GPE: { conll: 'LOC', entity: 'place' },
  LOC: { conll: 'LOC', entity: 'place' },
  FAC: { conll: 'LOC', entity: 'facility' },
  EVT: { conll: 'MISC', entity: 'event' },
  WRK: { conll: 'MISC', entity: 'work' },
  PRD: { conll: 'MISC', entity: 'object' },
  NRP: { conll: 'MISC', entity: 'group' },
  LAW: { conll: 'MISC', entity: 'law' },
};

/** Ways in which a file labels names: with our kinds, with CoNLL-2002's four, or with three of them (Universal NER). */
export type NameScheme = 'tripel' | 'conll' | 'universal';

const OUR_OWN = new Set(['GPE', 'FAC', 'EVT', 'WRK', 'PRD', 'NRP', 'LAW']);

/** The scheme of a file by the kinds that it uses. */
export const schemeOf = (kinds: ReadonlySet<string>): NameScheme => {
  if ([...kinds].some((kind) => OUR_OWN.has(kind))) return 'tripel';
  return kinds.has('MISC') ? 'conll' : 'universal';
};

/** What a name's kind is called in a scheme, null where the scheme has no such kind. */
export const kindIn = (scheme: NameScheme, kind: NameKind): string | null => {
  if (scheme === 'tripel') return kind;
  const { conll } = NAME_KIND_TABLE[kind];
  return scheme === 'universal' && conll === 'MISC' ? null : conll;
};

/** The kinds that a scheme scores. */
export const kindsOf = (scheme: NameScheme): readonly string[] => {
  if (scheme === 'tripel') return Object.keys(NAME_KIND_TABLE);
  return scheme === 'conll' ? ['PER', 'ORG', 'LOC', 'MISC'] : ['PER', 'ORG', 'LOC'];
};
