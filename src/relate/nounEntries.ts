import { ancestors, type LexiconEntry, lookUp, type Note } from '../knowledge/lexicon/lexicon.ts';
import type { Token } from '../model/annotated.ts';
import type { SentenceContext } from './drafts.ts';
import { mentionAt } from './referents.ts';
import { dependents, hasRelation, lemmaOf, tokenAt } from './tree.ts';

/** The last part of a compound: "rebel_leider", "VN-topman" → leider, topman; null for other words. */
const lastPart = (lemma: string): string | null => /[_-]([^_-]{3,})$/.exec(lemma)?.[1] ?? null;

/** The lemma in the spellings that a lexicon may have; an adjective used as a noun goes by its form: "nabestaanden" → nabestaande. */
const nounForms = (token: Token): readonly string[] => {
  const form = token.form.toLowerCase();
  return [token.lemma, lemmaOf(token), ...(form.endsWith('en') ? [form.slice(0, -1)] : []), form];
};

/** The noun with the words before it that may make one expression with it: "prime minister", "chief executive". */
const withWordsBefore = (context: SentenceContext, noun: number): readonly string[] => {
  const { tree } = context;
  const words = [2, 1].map((count) => tree.tokens.slice(Math.max(0, noun - count), noun));
  return words
    .filter((before) => before.length > 0 && before.every(({ upos }) => ['ADJ', 'NOUN', 'PROPN'].includes(upos)))
    .map((before) => [...before.map(({ form }) => form.toLowerCase()), lemmaOf(tokenAt(tree, noun)).toLowerCase()].join(' '));
};

/** The forms under which a noun may stand in the lexicon, the fullest first. */
const formsOf = (context: SentenceContext, noun: number): readonly string[] => [
  ...(context.language.partsCompounds ? withWordsBefore(context, noun) : []),
  ...nounForms(tokenAt(context.tree, noun)),
];

/** A noun's entries in the lexicon, or those of the last part of a compound. */
export const nounEntries = (context: SentenceContext, noun: number): readonly LexiconEntry[] => {
  const token = tokenAt(context.tree, noun);
  const { language } = context.document;
  const whole = formsOf(context, noun)
    .map((lemma) => lookUp(language, 'noun', lemma))
    .find((entries) => entries.length > 0);
  if (whole !== undefined) return whole;
  const part = lastPart(token.lemma) ?? lastPart(token.form.toLowerCase());
  return part === null ? [] : lookUp(language, 'noun', part);
};

const hasNote = (context: SentenceContext, noun: number, note: Note): boolean =>
  nounEntries(context, noun).some((entry) => entry.notes.includes(note));

/** Whether a noun names somebody who is something of somebody else: by the mention at it, the name beside it and the lexicon. */
export const isRoleNoun = (context: SentenceContext, noun: number): boolean => {
  const isTitle = tokenAt(context.tree, noun).upos === 'PROPN' && dependents(context.tree, noun, 'appos').some((child) => child > noun);
  if (tokenAt(context.tree, noun).upos !== 'NOUN' && !isTitle) return false;
  const mention = mentionAt(context.referents, context.tree, context.sentence, noun);
  const isSomebody = mention !== null && ['person', 'group'].includes(mention.kind ?? '');
  if (isSomebody && (mention.role !== null || hasNote(context, noun, 'role'))) return true;
  return (
    mention === null &&
    hasNote(context, noun, 'role') &&
    ['appos', 'xcomp', 'root', 'nmod:desc'].some((name) => hasRelation(context.tree, noun, name))
  );
};

/** Ids above those of an office: with a country's adjective they say that the office is of that country. */
const OFFICES = new Set(['leader_of', 'head_of', 'official_of', 'represent']);

/** Whether the holder of a role holds it in the service of what it is of: "de Franse minister", and not "de Franse rebellen". */
export const isOffice = (context: SentenceContext, noun: number): boolean => {
  const mention = mentionAt(context.referents, context.tree, context.sentence, noun);
  const isTitle = hasRelation(context.tree, noun, 'nmod:desc');
  const isPerson = isTitle || (mention !== null && (mention.kind === 'person' || mention.form === 'name'));
  return isPerson && nounEntries(context, noun).some((entry) => entry.notes.includes('role') && isOfficeId(entry.id));
};

/** Whether a predicate says that somebody holds an office, or serves. */
export const isOfficeId = (id: string): boolean => [id, ...ancestors(id)].some((each) => OFFICES.has(each));

/** The word that a noun's lemma shows: the part after the hyphen of a compound with a name ("VN-topman" → topman). */
export const nounLemma = (context: SentenceContext, noun: number): string => {
  const token = tokenAt(context.tree, noun);
  const known = formsOf(context, noun).find((form) => lookUp(context.document.language, 'noun', form).length > 0);
  const isNamed = /^\p{Lu}.*-\p{Ll}{3,}$/u.test(token.form);
  const tail = lastPart(token.form.toLowerCase()) ?? '';
  if (isNamed && lookUp(context.document.language, 'noun', tail).length > 0) return tail;
  return isNamed ? (lastPart(token.lemma) ?? lemmaOf(token)) : (known?.replaceAll('_', '').toLowerCase() ?? lemmaOf(token));
};

export const isEventNoun = (context: SentenceContext, noun: number): boolean =>
  tokenAt(context.tree, noun).upos === 'NOUN' && hasNote(context, noun, 'nom');
