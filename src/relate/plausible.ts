import { ancestors } from '../knowledge/lexicon/lexicon.ts';
import type { SentenceContext } from './drafts.ts';
import { nounEntries } from './nounEntries.ts';
import type { Participant } from './participants.ts';
import type { Link } from './verbFacts.ts';

/** Offices are held by people. */
const OFFICES = new Set(['head_of', 'official_of']);
const NOBODY = new Set(['country', 'place', 'facility']);

/** Nothing stands in a group of people or an idea. */
const LOCATIONS = new Set(['located_in', 'located_at']);
const NOWHERE = new Set(['group', 'concept', 'person', 'agreement', 'law']);

/** No region is a part of these. */
const WHOLES_NOT = new Set(['concept', 'event', 'work', 'agreement', 'law', 'person']);

/** Only what has a body travels. */
const MOVES = new Set(['travel_to', 'arrive_in', 'travel_from', 'visit']);
const IDEAS = new Set(['event', 'concept', 'agreement', 'law']);

/** Countries and places are owned and employ nobody: "Europe's largest operator", "a nurse in Spain" say where. */
const BELONGINGS = new Set(['owner_of', 'employee_of']);
const SOMEBODY = new Set(['person', 'group', 'country']);

const isNobody = (context: SentenceContext, participant: Participant): boolean =>
  NOBODY.has(context.referents.entities.get(participant.id)?.kind ?? '');

/** Whether what a link says can be: no country or place holds an office, or is one of the people who do. */
export const isPlausible = (context: SentenceContext, link: Link): boolean => {
  const { id, inverse } = link.sense;
  const [subject, object] = inverse ? [link.object, link.subject] : [link.subject, link.object];
  const kindOf = (participant: Participant): string => context.referents.entities.get(participant.id)?.kind ?? '';
  if (id === 'part_of' && kindOf(subject) === 'place' && WHOLES_NOT.has(kindOf(object))) return false;
  if (MOVES.has(id) && IDEAS.has(context.referents.entities.get(subject.id)?.kind ?? '')) return false;
  const objectKind = context.referents.entities.get(object.id)?.kind ?? '';
  if (BELONGINGS.has(id) && ['country', 'place'].includes(objectKind)) return false;
  // What is said is no person: "a nurse was moved, officials said" misread.
  if (id === 'say' && SOMEBODY.has(objectKind)) return false;
  if (LOCATIONS.has(id) && kindOf(subject) === 'object' && kindOf(object) === 'organization') return false;
  if (LOCATIONS.has(id) && NOWHERE.has(context.referents.entities.get(object.id)?.kind ?? '')) return false;
  if (!isNobody(context, subject)) return true;
  if ([id, ...ancestors(id)].some((each) => OFFICES.has(each))) return false;
  return id !== 'is_a' || !nounEntries(context, object.head).some((entry) => entry.notes.includes('role'));
};
