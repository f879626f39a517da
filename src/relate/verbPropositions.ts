import { lookUp } from '../knowledge/lexicon/lexicon.ts';
import type { Role } from '../model/proposition.ts';
import { type Clause, predicateTokens, type Slot } from './clauses.ts';
import type { DraftArgument, DraftProposition, SentenceContext } from './drafts.ts';
import { dependent, dependents, lemmaOf, tokenAt } from './tree.ts';
import { isReportingClause, namesSource, type Truth, type TruthContext } from './truth.ts';
import { verbLemma } from './verbLemma.ts';

/** How sure a clause is by the way it is built: shared subjects and reduced clauses are read less surely. */
const LINK_CONFIDENCE: Readonly<Record<Clause['link'], number>> = {
  root: 0.8,
  content: 0.75,
  conj: 0.7,
  relative: 0.65,
  adverbial: 0.65,
  parataxis: 0.65,
  adnominal: 0.55,
  attributive: 0.55,
};

const timesAt = (context: SentenceContext, head: number): boolean =>
  context.document.times.some((time) => time.sentence === context.sentence && time.start <= head && head < time.end);

const SLOT_ROLES: Readonly<Record<Slot['relation'], Role>> = {
  subject: 'agent',
  object: 'patient',
  indirect: 'recipient',
  agent: 'agent',
  oblique: 'other',
  attribute: 'attribute',
  content: 'content',
  adverb: 'manner',
};

const roleOf = (context: SentenceContext, clause: Clause, slot: Slot): Role => {
  if (timesAt(context, slot.head)) return 'time';
  if (slot.relation === 'subject') return clause.voice === 'active' ? 'agent' : clause.voice === 'passive' ? 'patient' : 'theme';
  if (slot.relation !== 'oblique' && slot.relation !== 'adverb') return SLOT_ROLES[slot.relation];
  return (slot.marker === null ? undefined : context.language.markerRoles[slot.marker]) ?? SLOT_ROLES[slot.relation];
};

/** Adverbs are arguments when they stand for something: a time, a place, a pronoun with a preposition. */
const isArgumentAdverb = (context: SentenceContext, slot: Slot): boolean =>
  slot.marker !== null ||
  slot.head !== slot.site ||
  timesAt(context, slot.head) ||
  context.referents.mentionsIn(context.sentence).some((mention) => mention.head === slot.head);

const draftArgument = (context: SentenceContext, clause: Clause, slot: Slot): DraftArgument => ({
  role: roleOf(context, clause, slot),
  marker: slot.marker,
  head: slot.head,
  markerTokens: slot.markerTokens,
  isComplement: slot.relation === 'attribute',
  ...(slot.relation === 'content' ? { clause: slot.head } : {}),
});

/** The complement of a copula as an argument of its own; an adjective that takes phrases stays in the predicate. */
const complementArgument = (context: SentenceContext, clause: Clause): readonly DraftArgument[] => {
  const { tree } = context;
  if (clause.kind !== 'copula' || dependent(tree, clause.head, 'cop') < 0) return [];
  const markerTokens = dependents(tree, clause.head, 'case');
  const marker = markerTokens.length === 0 ? null : markerTokens.map((i) => tokenAt(tree, i).form.toLowerCase()).join(' ');
  const role = marker === null ? 'attribute' : (context.language.markerRoles[marker] ?? 'other');
  return [{ role, marker, head: clause.head, markerTokens, isComplement: true }];
};

const isAdjectival = (context: SentenceContext, clause: Clause): boolean =>
  clause.kind === 'copula' &&
  ['ADJ', 'VERB', 'ADV'].includes(tokenAt(context.tree, clause.head).upos) &&
  dependent(context.tree, clause.head, 'cop') >= 0;

/** Adjective + copula make one predicate when something depends on the adjective: "verantwoordelijk zijn voor". */
const takesPhrases = (clause: Clause): boolean => clause.slots.some((slot) => slot.relation !== 'adverb' && slot.relation !== 'subject');

const clauseArguments = (context: SentenceContext, truth: TruthContext, clause: Clause): readonly DraftArgument[] => {
  const kept = clause.slots.filter((slot) => {
    if (namesSource(truth, slot.site)) return false;
    return slot.relation === 'adverb' ? isArgumentAdverb(context, slot) : true;
  });
  const slots = [...(clause.subject === null ? [] : [clause.subject]), ...ordered(kept)];
  const complement = isAdjectival(context, clause) && takesPhrases(clause) ? [] : complementArgument(context, clause);
  const drafts = slots.map((slot) => draftArgument(context, clause, slot));
  const subjects = clause.subject === null ? 0 : 1;
  return [...drafts.slice(0, subjects), ...complement, ...drafts.slice(subjects)];
};

/** Objects before the rest, which stays in text order. */
const ordered = (slots: readonly Slot[]): readonly Slot[] => [
  ...slots.filter((slot) => slot.relation === 'object'),
  ...slots.filter((slot) => slot.relation !== 'object'),
];

/** The dictionary form of a clause's predicate: "zich kanten", "aansprakelijk stellen", "bezorgd zijn". */
export const predicateLemma = (context: SentenceContext, clause: Clause): string => {
  const { tree, language } = context;
  if (clause.kind === 'verbless') return lemmaOf(tokenAt(tree, clause.head));
  if (isAdjectival(context, clause)) return `${lemmaOf(tokenAt(tree, clause.head))} ${language.copula}`;
  if (clause.kind === 'copula' && dependent(tree, clause.head, 'cop') >= 0) return language.copula;
  const verb = verbLemma(tree, language, clause.head);
  const reflexive = clause.chain.some((member) => dependents(tree, member, 'expl:pv').length > 0) ? `${language.reflexive} ` : '';
  const causative = clause.chain.slice(0, -1).filter((member) => language.causativeVerbs.includes(lemmaOf(tokenAt(tree, member))));
  const helpers = causative.map((member) => `${lemmaOf(tokenAt(tree, member))} `).join('');
  return `${reflexive}${resultative(context, clause)}${helpers}${verb}`;
};

const isResultative = (context: SentenceContext, clause: Clause, slot: Slot): boolean => {
  const token = tokenAt(context.tree, slot.head);
  const hasObject = clause.voice === 'passive' || clause.slots.some((other) => other.relation === 'object');
  const isAdjective = hasObject && slot.relation === 'attribute' && slot.own && token.upos === 'ADJ' && clause.kind === 'verb';
  return isAdjective && slot.marker === null && context.language.modalWords[lemmaOf(token)] === undefined;
};

/** An adjective that says what the object becomes: "aansprakelijk stellen". */
const resultative = (context: SentenceContext, clause: Clause): string =>
  clause.slots
    .filter((slot) => isResultative(context, clause, slot))
    .map((slot) => lemmaOf(tokenAt(context.tree, slot.head)))
    .map((adjective) =>
      isParticleLike(context, adjective, verbLemma(context.tree, context.language, clause.head)) ? adjective : `${adjective} `,
    )
    .join('');

/** "Keurde goed": an adjective that the lexicon writes in one word with its verb. */
const isParticleLike = (context: SentenceContext, adjective: string, verb: string): boolean => {
  const { language } = context.document;
  return lookUp(language, 'verb', `${adjective} ${verb}`).length === 0 && lookUp(language, 'verb', `${adjective}${verb}`).length > 0;
};

const clauseDraft = (context: SentenceContext, truthContext: TruthContext, clause: Clause, truth: Truth): DraftProposition => {
  const adjective = isAdjectival(context, clause) && takesPhrases(clause) ? [clause.head] : [];
  const tokens = [...predicateTokens(context.tree, context.language, clause), ...adjective].sort((a, b) => a - b);
  const isBare = clause.subject === null || clause.kind === 'verbless';
  return {
    category: clause.kind === 'copula' ? 'copula' : 'verb',
    voice: clause.voice,
    head: clause.head,
    tokens: tokens.length === 0 ? [clause.head] : tokens,
    lemma: predicateLemma(context, clause),
    arguments: clauseArguments(context, truthContext, clause),
    truth,
    confidence: LINK_CONFIDENCE[clause.link] - (isBare ? 0.2 : 0),
  };
};

/** The propositions that a sentence's verbs and copulas state, in the order of the clauses. */
export const draftClauses = (
  context: SentenceContext,
  truthContext: TruthContext,
  truths: readonly Truth[],
): readonly { readonly clause: number; readonly draft: DraftProposition }[] =>
  truthContext.clauses.flatMap((clause, position) => {
    const truth = truths[position];
    if (truth === undefined || clause.kind === 'verbless') return [];
    const draft = clauseDraft(context, truthContext, clause, truth);
    return isReportingClause(truthContext, clause) && draft.arguments.length < 2 ? [] : [{ clause: position, draft }];
  });
