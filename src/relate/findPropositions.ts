import type { WithEntities } from '../model/entity.ts';
import type { Modality, Proposition, WithPropositions } from '../model/proposition.ts';
import type { Stage } from '../model/stage.ts';
import { type Clause, markerOf, readClauses } from './clauses.ts';
import { type DraftProposition, type Explained, finishProposition, type SentenceContext, sentenceContext } from './drafts.ts';
import { draftNominals } from './nominalPropositions.ts';
import { isEventNoun, nounEntries } from './nounEntries.ts';
import { isOfficeBeside, isRoleWord } from './offices.ts';
import { type Quotes, readQuotes } from './quotes.ts';
import { entitiesAt, indexReferents, mentionAt, type Referents } from './referents.ts';
import { ancestors, conjuncts, dependent, dependents, hasRelation, lemmaOf, subtree, type Tree, tokenAt } from './tree.ts';
import { clauseAround, doersOf, embeddingOfVerb, isInSource, readTruths, type Truth, type TruthContext } from './truth.ts';
import { draftClauses } from './verbPropositions.ts';

const truthContext = (context: SentenceContext, clauses: readonly Clause[], quotes: Quotes | null): TruthContext => ({
  tree: context.tree,
  language: context.language,
  clauses,
  speakersAt: (head) => entitiesAt(context.referents, context.tree, context.sentence, head),
  kindAt: (head) => {
    const [id = ''] = entitiesAt(context.referents, context.tree, context.sentence, head);
    return context.referents.entities.get(id)?.kind ?? null;
  },
  quotedAt: (token) => quotes?.speakersOf(context.sentence, token) ?? [],
});

/** The tokens that a clause says itself, without those of clauses below it. */
const ownTokens = (tree: Tree, clauses: readonly Clause[], clause: Clause): readonly number[] => {
  const starts = new Set(clauses.filter((other) => other !== clause).flatMap((other) => other.chain));
  return clause.chain.flatMap((member) => subtree(tree, member, (child) => starts.has(child)));
};

/** Time and place of a proposition, from what stands within its clause. */
const situate = (context: SentenceContext, proposition: Proposition, tokens: readonly number[]): Proposition => {
  const own = new Set(tokens);
  const time = context.document.times.find(
    (mention) =>
      mention.sentence === context.sentence &&
      own.has(mention.head) &&
      !isOfEvent(context, mention.head, proposition) &&
      !isEnd(context, mention.head),
  );
  const place = proposition.arguments
    .filter((argument) => argument.role === 'place')
    .flatMap((argument) => entitiesAt(context.referents, context.tree, context.sentence, argument.head))
    .find((id) => ['place', 'country', 'facility'].includes(context.referents.entities.get(id)?.kind ?? ''));
  return { ...proposition, time: time?.value ?? null, place: place ?? null };
};

/** "Een contract tot 2027": when something ends is not when it is agreed on. */
const isEnd = ({ tree, language }: SentenceContext, time: number): boolean =>
  dependents(tree, time, 'case').some((i) => language.untilMarkers.has(tokenAt(tree, i).form.toLowerCase()));

/** "De oprichting vorig jaar van X": when the event of a noun was, and not what is said of it. */
const isOfEvent = (context: SentenceContext, time: number, proposition: Proposition): boolean => {
  const { deprel, head } = tokenAt(context.tree, time);
  const isInside =
    dependents(context.tree, time, 'case').length > 0 || dependents(context.tree, head, 'nmod').some((other) => other > time);
  return (
    isInside && deprel === 'nmod' && head >= 0 && head < time && isEventNoun(context, head) && !proposition.predicate.tokens.includes(head)
  );
};

const OPEN: readonly Modality[] = ['planned', 'possible', 'claimed', 'demanded'];

/** Whether a noun brings up an event or a thing that is not known yet: without article, or with an indefinite one. */
const isNew = (context: SentenceContext, noun: number): boolean => {
  const determiners = dependents(context.tree, noun, 'det', 'nmod:poss').map((i) => tokenAt(context.tree, i).form.toLowerCase());
  return determiners.every((form) => context.language.indefinites.has(form)) && tokenAt(context.tree, noun).upos === 'NOUN';
};

/** A title of a name, or an apposition, says what somebody is: that is so whatever they will do. */
const isKnownOne = (context: SentenceContext, noun: number): boolean => {
  const [first = noun] = conjuncts(context.tree, rootOfConjuncts(context.tree, noun));
  const mention = mentionAt(context.referents, context.tree, context.sentence, noun);
  return hasRelation(context.tree, first, 'appos') || mention?.form === 'name';
};

const rootOfConjuncts = (tree: Tree, index: number): number => {
  let at = index;
  while (hasRelation(tree, at, 'conj') && tokenAt(tree, at).head >= 0) at = tokenAt(tree, at).head;
  return at;
};

/** "net voor zijn ontmoeting met X": the event is still to come. */
const isAhead = (context: SentenceContext, noun: number): boolean => {
  const marker = markerOf(context.tree, noun).marker;
  const isMeeting = nounEntries(context, noun).some((entry) => entry.type === 'CONSULT');
  return isMeeting && marker !== null && context.language.aheadMarkers.has(marker);
};

/** "Beschuldigt X van steun aan Y": what nouns name in the phrase of a charge is the accuser's claim. */
const chargedTruth = (truths: TruthContext, draft: DraftProposition): Truth | null => {
  const at = clauseAround(truths.tree, truths.clauses, draft.head);
  const clause = truths.clauses[at];
  if (isNominalCharge(truths, draft.head)) return { ...draft.truth, modality: 'claimed' };
  if (clause === undefined || embeddingOfVerb(truths.tree, truths.language, clause.head) !== 'accuse') return null;
  const charge = clause.slots.find(
    (slot) => (slot.relation === 'oblique' || slot.relation === 'attribute') && subtree(truths.tree, slot.site).includes(draft.head),
  );
  if (charge === undefined || (charge.site === draft.head && charge.relation === 'attribute')) return null;
  const sources = doersOf(truths, clause);
  return sources.length === 0 ? null : { ...draft.truth, modality: 'claimed', attribution: sources };
};

/** "Het aansprakelijk stellen van X voor zijn aandeel in Y": an infinitive as a noun charges nobody's name, and claims all the same. */
const isNominalCharge = ({ tree, language }: TruthContext, head: number): boolean => {
  const phrase = ancestors(tree, head).find((index) => hasRelation(tree, index, 'nmod', 'obl'));
  const charge = phrase === undefined ? -1 : tokenAt(tree, phrase).head;
  const isInfinitive = charge >= 0 && tokenAt(tree, charge).upos === 'VERB' && dependent(tree, charge, 'det') >= 0;
  return isInfinitive && markerOf(tree, phrase ?? -1).marker !== language.genitive && embeddingOfVerb(tree, language, charge) === 'accuse';
};

/** Nouns take over how real the clause around them is where they name its event. */
const nominalTruth = (context: SentenceContext, truths: TruthContext, draft: DraftProposition, around: Truth | undefined): Truth => {
  const charged = chargedTruth(truths, draft);
  if (charged !== null && draft.truth.modality === 'actual' && draft.category === 'noun') return charged;
  const isEvent = draft.category === 'noun' && draft.arguments[0]?.role === 'agent';
  if (isEvent && isAhead(context, draft.head)) return { ...draft.truth, modality: 'planned' };
  const isSaid = draft.category === 'noun' && isEventNoun(context, draft.head) && (around?.attribution.length ?? 0) > 0;
  const isBound =
    isEvent ||
    isSaid ||
    (['genitive', 'location', 'noun'].includes(draft.category) && isNew(context, draft.head) && !isKnownOne(context, draft.head));
  if (!isBound || around === undefined || isInSource(truths, draft.head)) return draft.truth;
  if (!OPEN.includes(around.modality) || draft.truth.modality !== 'actual') return draft.truth;
  return { ...draft.truth, modality: around.modality, attribution: around.attribution };
};

/** What nouns are said of that are no arguments themselves: appositions, and complements of a copula. */
const explainedNouns = (context: SentenceContext, clauses: readonly Clause[], truths: readonly Truth[]): ReadonlyMap<number, Explained> => {
  const { tree } = context;
  const appositions = tree.tokens.flatMap((token, i): [number, Explained][] =>
    hasRelation(tree, i, 'appos') && token.upos !== 'PROPN' ? [[i, { head: token.head, truth: null }]] : [],
  );
  const titles = tree.tokens.flatMap((token, i): [number, Explained][] =>
    hasRelation(tree, i, 'nmod:desc') && tokenAt(tree, token.head).upos === 'PROPN' ? [[i, { head: token.head, truth: null }]] : [],
  );
  const complements = clauses.flatMap((clause, i): [number, Explained][] => {
    const truth = truths[i];
    // "Was op Oekraïens grondgebied" says where somebody was, and not what.
    const isPhrase = dependents(tree, clause.head, 'case').length > 0;
    const isNoun = clause.kind === 'copula' && !isPhrase && ['NOUN', 'PROPN', 'NUM', 'PRON'].includes(tokenAt(tree, clause.head).upos);
    return isNoun && clause.subject !== null && truth !== undefined
      ? conjuncts(tree, clause.head).map((head) => [head, { head: clause.subject?.head ?? head, truth }])
      : [];
  });
  const becoming = clauses.flatMap((clause, i) => [...appointed(context, clause, truths[i]), ...attributed(context, clause, truths[i])]);
  return new Map([...appositions, ...titles, ...complements, ...becoming]);
};

/** "X wordt premier van Y", "X was elected president": a noun beside the verb says what the subject, or whom it elects, is. */
const attributed = (context: SentenceContext, clause: Clause, truth: Truth | undefined): readonly [number, Explained][] => {
  const { tree, language } = context;
  const verb = lemmaOf(tokenAt(tree, clause.head));
  const isAppointed = language.appointingVerbs.has(verb);
  if (truth === undefined || !(isAppointed || language.copularVerbs.includes(verb))) return [];
  const attribute = clause.slots.find((slot) => isOfficeBeside(context, clause, slot));
  const object = clause.slots.find((slot) => slot.relation === 'object' && slot !== attribute) ?? null;
  const holder = isAppointed && clause.voice !== 'passive' ? object : clause.subject;
  if (attribute === undefined || holder === null) return [];
  return conjuncts(tree, attribute.head).map((head) => [head, { head: holder.head, truth }]);
};

/** "benoemde X tot minister van Y", "X riep zich uit tot leider", "X werkt als adviseur van Y": whom a clause makes what. */
const appointed = (context: SentenceContext, clause: Clause, truth: Truth | undefined): readonly [number, Explained][] => {
  const { tree, language } = context;
  const object = clause.voice === 'passive' ? clause.subject : (clause.slots.find((slot) => slot.relation === 'object') ?? null);
  const isSelf = object !== null && language.reflexivePronouns.has(tokenAt(tree, object.head).form.toLowerCase());
  const made = isSelf || object === null ? clause.subject : object;
  if (made === null || truth === undefined || clause.kind !== 'verb') return [];
  const fitting = complementsIn(context, clause).filter(
    ({ head, isDescription }) =>
      (isDescription && object !== null) || (!isEventNoun(context, head) && (object !== null || isRoleWord(context, head))),
  );
  return fitting.map(({ head, isDescription }) => {
    const isClaim = isSelf || (isDescription && object !== null);
    return [head, { head: made.head, truth: isClaim ? claimedBy(context, clause, truth) : truth }];
  });
};

/** Nouns that a verb attaches by "tot" or "als", as phrases or as clauses without a verb. */
const complementsIn = (context: SentenceContext, clause: Clause): readonly { readonly head: number; readonly isDescription: boolean }[] => {
  const { tree, language } = context;
  return clause.chain
    .flatMap((member) => dependents(tree, member, 'obl', 'advcl', 'xcomp'))
    .filter((head) => tokenAt(tree, head).upos === 'NOUN')
    .flatMap((head) => {
      const [marker] = dependents(tree, head, 'case', 'mark').map((i) => tokenAt(tree, i).form.toLowerCase());
      if (marker === undefined || !language.becomingMarkers.has(marker)) return [];
      return [{ head, isDescription: language.markerRoles[marker] === 'attribute' }];
    });
};

/** What somebody calls somebody or something is that one's claim. */
const claimedBy = (context: SentenceContext, clause: Clause, truth: Truth): Truth => {
  const agent = clause.voice === 'passive' ? clause.slots.find((slot) => slot.relation === 'agent') : clause.subject;
  const speakers = agent ? entitiesAt(context.referents, context.tree, context.sentence, agent.head) : [];
  return { ...truth, modality: 'claimed', attribution: [...speakers, ...truth.attribution] };
};

const propositionsOfSentence = (context: SentenceContext, quotes: Quotes, first: number): readonly Proposition[] => {
  const clauses = readClauses(context.tree, context.language);
  const truth = truthContext(context, clauses, quotes);
  const truths = readTruths(truth);
  const verbal = draftClauses(context, truth, truths);
  const nominal = draftNominals({ ...context, explains: explainedNouns(context, clauses, truths) });
  const propositions = [...verbal.map(({ draft }) => draft), ...nominal].map((draft, i) => {
    const around = truths[clauseAround(context.tree, clauses, draft.head)];
    return finishProposition(
      context,
      i < verbal.length ? draft : { ...draft, truth: nominalTruth(context, truth, draft, around) },
      first + i,
    );
  });
  return linkContents(context, clauses, verbal, propositions, first);
};

/** Points arguments that are clauses to the propositions that they state, and adds times and places. */
const linkContents = (
  context: SentenceContext,
  clauses: readonly Clause[],
  verbal: readonly { readonly clause: number; readonly draft: DraftProposition }[],
  propositions: readonly Proposition[],
  first: number,
): readonly Proposition[] =>
  propositions.map((proposition, i) => {
    const clause = clauses[verbal[i]?.clause ?? -1];
    if (clause === undefined) return proposition;
    const linked = proposition.arguments.map((argument) => {
      const at = verbal.findIndex(({ clause: position }) => clauses[position]?.chain.includes(argument.head) ?? false);
      return argument.role === 'content' && at >= 0 ? { ...argument, proposition: first + at } : argument;
    });
    return situate(context, { ...proposition, arguments: linked }, ownTokens(context.tree, clauses, clause));
  });

/** Who is named as speaker anywhere in a sentence: what quotes that run over several sentences carry on. */
const speakersOfSentence = (document: WithEntities, referents: Referents, sentence: number): readonly string[] => {
  const context = sentenceContext(document, sentence, referents);
  if (context === null) return [];
  const clauses = readClauses(context.tree, context.language);
  const truths = readTruths(truthContext(context, clauses, null));
  const quoted = clauses.flatMap((_, i) => truths[i]?.attribution.slice(0, 1) ?? []);
  return [...new Set(quoted)].slice(0, 1);
};

/**
 * Adds what each sentence states: who does what to whom, by verbs, copulas and nouns, whether it is so, how real it is and who
 * says so. Arguments are phrases; entities come in with the facts.
 */
export const findPropositions: Stage<WithEntities, WithPropositions> = (document) => {
  const referents = indexReferents(document);
  const quotes = readQuotes(document, referents, (sentence) => speakersOfSentence(document, referents, sentence));
  const propositions: Proposition[] = [];
  document.sentences.forEach((_, sentence) => {
    const context = sentenceContext(document, sentence, referents);
    if (context !== null) propositions.push(...propositionsOfSentence(context, quotes, propositions.length));
  });
  return { ...document, propositions };
};
