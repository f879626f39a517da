import type { ClauseLanguage, Embedding } from '../language/clauseLanguage.ts';
import type { Modality, Polarity } from '../model/proposition.ts';
import { type Clause, markerOf } from './clauses.ts';
import { ancestors, conjuncts, dependent, dependents, hasRelation, lemmaOf, subtree, type Tree, tokenAt } from './tree.ts';
import { verbLemma } from './verbLemma.ts';

/** Whether something is so, how real it is, and who says so (nearest first). */
export interface Truth {
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly attribution: readonly string[];
}

export const PLAIN_TRUTH: Truth = { polarity: 'positive', modality: 'actual', attribution: [] };

/** What the truth of a sentence's clauses is read from. */
export interface TruthContext {
  readonly tree: Tree;
  readonly language: ClauseLanguage;
  readonly clauses: readonly Clause[];
  /** Ids of the entities at a token: who speaks. */
  readonly speakersAt: (head: number) => readonly string[];
  /** Kind of the entity at a token; null where there is none. */
  readonly kindAt: (head: number) => string | null;
  /** Who is quoted where a token stands, known from the sentences around. */
  readonly quotedAt: (token: number) => readonly string[];
}

const flip = (polarity: Polarity): Polarity => (polarity === 'positive' ? 'negative' : 'positive');

const EMBEDDING_ORDER: readonly Embedding[] = ['deny', 'demand', 'accuse', 'plan', 'refuse', 'possible', 'say', 'actual'];

const findEmbedding = (lists: Readonly<Record<Embedding, readonly string[]>>, lemma: string): Embedding | null =>
  EMBEDDING_ORDER.find((kind) => lists[kind].includes(lemma.replaceAll(' ', '-'))) ?? null;

export const embeddingOfVerb = (tree: Tree, language: ClauseLanguage, verb: number): Embedding | null =>
  ofResultative(tree, language, verb) ??
  asDemandOrSaying(tree, language, verb, verbLemma(tree, language, verb)) ??
  asDemandOrSaying(tree, language, verb, lemmaOf(tokenAt(tree, verb)));

/** "Aansprakelijk stellen", "hold responsible": an adjective that makes one predicate with its verb. */
const ofResultative = (tree: Tree, language: ClauseLanguage, verb: number): Embedding | null => {
  const adjectives = dependents(tree, verb, 'xcomp').filter((i) => tokenAt(tree, i).upos === 'ADJ');
  const joined = adjectives.flatMap((i) => {
    const [adjective, above] = [lemmaOf(tokenAt(tree, i)), lemmaOf(tokenAt(tree, verb))];
    return [`${adjective}-${above}`, `${above}-${adjective}`].map((both) => findEmbedding(language.embeddingVerbs, both));
  });
  return joined.find((kind) => kind !== null) ?? null;
};

/** "Told him to leave" demands, "kondigde aan te vertrekken" plans; with a clause or a quotation the same verbs say. */
const asDemandOrSaying = (tree: Tree, language: ClauseLanguage, verb: number, lemma: string): Embedding | null => {
  const found = findEmbedding(language.embeddingVerbs, lemma);
  const isEither = (found === 'demand' || found === 'plan') && language.embeddingVerbs.say.includes(lemma);
  return isEither && dependent(tree, verb, 'xcomp') < 0 ? 'say' : found;
};

const embeddingOfNoun = (tree: Tree, language: ClauseLanguage, noun: number): Embedding | null => {
  const lemma = lemmaOf(tokenAt(tree, noun));
  return findEmbedding(language.embeddingNouns, lemma);
};

const formAt = (tree: Tree, index: number): string => tokenAt(tree, index).form.toLowerCase();

// ── What a clause says of itself ─────────────────────────────────────────────────────────────────────────────────────

const negates = (tree: Tree, language: ClauseLanguage, index: number): boolean =>
  language.negations.has(formAt(tree, index)) && !language.afterNegation.has(formAt(tree, index + 1));

/** Negation by a word of the predicate ("niet"), by a determiner ("geen raket") or by an argument ("niemand"). */
const isNegated = (tree: Tree, language: ClauseLanguage, clause: Clause): boolean => {
  const inPredicate = clause.chain.flatMap((member) => dependents(tree, member, 'advmod', 'det', 'cc', 'cc:preconj'));
  const slots = [clause.subject, ...clause.slots].flatMap((slot) => (slot?.own && slot.relation !== 'content' ? [slot.head] : []));
  const inSlots = slots.flatMap((head) => [head, ...dependents(tree, head, 'det', 'advmod', 'amod')]);
  const words = new Set([...inPredicate, ...inSlots.filter((i) => !clause.chain.includes(i))]);
  const count = [...words].filter((index) => negates(tree, language, index)).length;
  const isPrivative = clause.chain.some((member) =>
    dependents(tree, member, 'mark', 'case').some((i) => language.privatives.has(formAt(tree, i))),
  );
  return (count % 2 === 1) !== isPrivative;
};

/** From the strongest to the weakest: what is only possible is not also planned. */
const MODALITY_ORDER: readonly Modality[] = ['denied', 'possible', 'claimed', 'demanded', 'planned', 'actual'];
const strongest = (found: readonly Modality[]): Modality => MODALITY_ORDER.find((modality) => found.includes(modality)) ?? 'actual';

const EMBEDDED_MODALITY: Readonly<Record<Embedding, Modality | null>> = {
  say: 'claimed',
  deny: 'denied',
  demand: 'demanded',
  plan: 'planned',
  possible: 'possible',
  accuse: 'claimed',
  refuse: null,
  actual: null,
};

/** Of a thing that must do something it is meant: "satellietbeelden moeten dat aantonen". */
const THINGS: ReadonlySet<string | null> = new Set(['object', 'work', 'concept', 'event', 'law', 'agreement']);

const ownModality = (context: TruthContext, clause: Clause): Modality => {
  const { tree, language } = context;
  const helpers = clause.chain.flatMap((member) => dependents(tree, member, 'aux'));
  const raising = clause.chain.slice(0, -1);
  const own = { ...tokenAt(tree, clause.head), lemma: verbLemma(tree, language, clause.head) };
  const alone = raising.length === 0 && clause.kind === 'verb' && language.motionModals.has(own.lemma) ? [own] : [];
  const modals = [...[...helpers, ...raising].map((i) => tokenAt(tree, i)), ...alone];
  const auxiliaries = modals.map((token) => language.modalityOfAuxiliary(token));
  const embedded = raising.map((i) => embeddingOfVerb(tree, language, i)).map((kind) => (kind === null ? null : EMBEDDED_MODALITY[kind]));
  const adverbs = clause.chain.flatMap((member) =>
    [...dependents(tree, member, 'advmod', 'amod', 'obl'), ...modalComplements(tree, member)].filter(
      (i) => !clause.slots.some((slot) => slot.head === i && slot.marker !== null),
    ),
  );
  const stray = clause.slots.flatMap((slot) => (slot.own ? strayAdverbs(context, slot.head) : []));
  const words = [...adverbs, ...stray].map(
    (i) => language.modalWords[lemmaOf(tokenAt(tree, i))] ?? language.modalWords[formAt(tree, i)] ?? null,
  );
  const isTransitive = clause.slots.some((slot) => slot.relation === 'object');
  const isThing = isTransitive && clause.subject !== null && THINGS.has(context.kindAt(clause.subject.head));
  const said = [...auxiliaries, ...words].map((modality) => (modality === 'demanded' && isThing ? 'planned' : modality));
  // "Zegt te willen komen": what one says of one's own plans is a plan.
  const isPlan = said.includes('planned') || said.includes('demanded');
  const found = [...said, ...embedded.filter((modality) => !(isPlan && modality === 'claimed'))].filter((modality) => modality !== null);
  const marks = clause.chain.flatMap((member) => dependents(tree, member, 'mark').map((i) => formAt(tree, i)));
  if (clause.link === 'adverbial' && marks.some((mark) => language.conditionals.has(mark))) found.push('possible');
  if (isQuestion(tree, clause)) found.push('possible');
  return strongest(found);
};

/** An adverb without an ending of its own, read as what the verb makes of something: "is mogelijk gevlucht". */
const modalComplements = (tree: Tree, verb: number): readonly number[] =>
  dependents(tree, verb, 'xcomp').filter((i) => tokenAt(tree, i).upos === 'ADJ' && i < verb && (tree.children[i] ?? []).length === 0);

/** An adverb that the parser hung on the name or phrase after it: "bezoekt mogelijk Parijs", "mogelijk een aanval". */
const strayAdverbs = ({ tree, language }: TruthContext, head: number): readonly number[] => {
  const determiner = dependent(tree, head, 'det');
  return dependents(tree, head, 'amod', 'advmod').filter((i) => {
    const isOutside = tokenAt(tree, head).upos === 'PROPN' || (determiner >= 0 && i < determiner);
    return isOutside && i < head && language.modalWords[formAt(tree, i)] !== undefined;
  });
};

const isQuestion = (tree: Tree, clause: Clause): boolean => {
  const last = [...tree.tokens].reverse().find((token) => !/^["'”’»)]+$/.test(token.form));
  return last?.form === '?' && clause.link !== 'adnominal' && clause.link !== 'relative';
};

/** A verb of the chain that denies or refuses turns what follows it: "weigert te betalen". */
const chainPolarity = (context: TruthContext, clause: Clause): Polarity => {
  const { tree, language } = context;
  const turns = clause.chain.slice(0, -1).filter((member) => ['refuse', 'deny'].includes(embeddingOfVerb(tree, language, member) ?? ''));
  const negated = isNegated(tree, language, clause);
  return (turns.length % 2 === 1) !== negated ? 'negative' : 'positive';
};

/** A subject that says, denies or demands by a verb of the chain is itself the source: "zegt te zullen komen". */
const chainSource = (context: TruthContext, clause: Clause): readonly string[] => {
  const speaks = clause.chain
    .slice(0, -1)
    .some((member) => ['say', 'deny'].includes(embeddingOfVerb(context.tree, context.language, member) ?? ''));
  return speaks ? doersOf(context, clause) : [];
};

/** Who does what a clause says: the agent of a passive, else the subject. */
export const doersOf = (context: TruthContext, clause: Clause): readonly string[] => {
  const doer = clause.voice === 'passive' ? clause.slots.find((slot) => slot.relation === 'agent') : clause.subject;
  return doer === null || doer === undefined ? [] : conjuncts(context.tree, doer.head).flatMap((head) => context.speakersAt(head));
};

// ── Sources beside the verb ──────────────────────────────────────────────────────────────────────────────────────────

/** Phrases that name a source by a preposition: "volgens de politie", "aldus Blok", "naar eigen zeggen". */
const isSourcePhrase = (context: TruthContext, index: number): boolean => {
  const { tree, language } = context;
  const { marker } = markerOf(tree, index);
  if (marker !== null && language.sourceMarkers.has(marker)) return true;
  const words = dependents(tree, index, 'advmod', 'mark', 'cc', 'case').map((i) => formAt(tree, i));
  return words.some((word) => language.sourceMarkers.has(word));
};

const isOwnWords = (tree: Tree, language: ClauseLanguage, index: number): boolean =>
  language.ownWords.has(formAt(tree, index)) &&
  dependents(tree, index, 'amod', 'det', 'nmod:poss').some((i) => /^(eigen|own)$/.test(formAt(tree, i)));

/** A clause that only reports who said what stands around it: "…, zei hij". */
export const isReportingClause = (context: TruthContext, clause: Clause): boolean => {
  const { tree, language, clauses } = context;
  const speaks = ['say', 'deny', 'demand', 'plan'].includes(embeddingOfVerb(tree, language, clause.head) ?? '');
  const governor = clauses[clause.governor];
  if (clause.link !== 'parataxis' || !speaks || governor === undefined || clause.subject === null) return false;
  const reported =
    ['say', 'demand'].includes(embeddingOfVerb(tree, language, governor.head) ?? '') &&
    clause.head > governor.head &&
    governor.slots.length === 0;
  return !reported && !clause.slots.some((slot) => slot.relation === 'content' && clauses.some((other) => other.chain.includes(slot.head)));
};

interface Sources {
  readonly ids: readonly string[];
  readonly isSaid: boolean;
  /** "naar eigen zeggen": the subject vouches for it. */
  readonly isOwnWords: boolean;
}

/** Who is named as the source of a clause within its sentence, beside the verbs that govern it. */
const namedSources = (context: TruthContext, clause: Clause, position: number): Sources => {
  const { tree, clauses } = context;
  const beside = clause.chain.flatMap((member) => tree.children[member] ?? []);
  const phrases = sourcePhrases(context, position);
  const own = beside.filter((child) => isOwnWords(tree, context.language, child));
  const reports = clauses.filter((other) => other.governor === position && isReportingClause(context, other));
  const headline = colonSpeaker(context, clause);
  const ids = [
    ...(own.length > 0 ? doersOf(context, clause) : []),
    ...phrases.flatMap((child) => conjuncts(tree, child).flatMap((head) => context.speakersAt(head))),
    ...reports.flatMap((report) => doersOf(context, report)),
    ...(headline === -1 ? [] : context.speakersAt(headline)),
  ];
  return { ids: [...new Set(ids)], isSaid: phrases.length + own.length + reports.length > 0 || headline >= 0, isOwnWords: own.length > 0 };
};

/** The phrases that name a source within a clause, wherever they hang; one after the whole sentence holds for its main clause. */
const sourcePhrases = (context: TruthContext, position: number): readonly number[] =>
  context.tree.tokens.flatMap((_, index) => {
    if (!isSourcePhrase(context, index)) return [];
    const around = clauseAround(context.tree, context.clauses, tokenAt(context.tree, index).head);
    const isLast = context.language.closingMarkers.has(markerOf(context.tree, index).marker ?? '');
    return (isLast ? 0 : around) === position ? [index] : [];
  });

/** "Minister Blok: "Het kabinet …"": the name before a colon speaks. */
const colonSpeaker = (context: TruthContext, clause: Clause): number => {
  const { tree, clauses } = context;
  const above = tokenAt(tree, clause.chain[0] ?? clause.head).head;
  const isNominal = above >= 0 && ['NOUN', 'PROPN'].includes(tokenAt(tree, above).upos) && clauses[clause.governor]?.kind !== 'verb';
  if (clause.link !== 'parataxis' || !isNominal) return -1;
  const first = subtree(tree, clause.chain[0] ?? clause.head)[0] ?? clause.head;
  const between = tree.tokens.slice(above, clause.head).some((token) => token.form === ':');
  return between && above < first + 3 && context.speakersAt(above).length > 0 ? above : -1;
};

// ── What the governing clause makes of it ────────────────────────────────────────────────────────────────────────────

interface Effect {
  readonly kind: Embedding;
  readonly sources: readonly string[];
  /** Whether what embeds the clause is itself denied: "geen plannen om". */
  readonly isNegated?: boolean;
}

const isSay = (kind: Embedding | null): boolean => kind === 'say' || kind === 'deny' || kind === 'accuse';

/** What the verb, adjective or noun over a content clause does to it. */
const contentEffect = (context: TruthContext, clause: Clause, governor: Clause): Effect | null => {
  const { tree, language } = context;
  const start = clause.chain[0] ?? clause.head;
  const marks = dependents(tree, start, 'mark').map((i) => formAt(tree, i));
  const sources = doersOf(context, governor);
  if (marks.some((mark) => language.questionMarkers.has(mark))) return { kind: 'possible', sources };
  const kind = embeddingOfVerb(tree, language, governor.head);
  return kind === null ? null : { kind, sources: hasRelation(tree, start, 'csubj') ? experiencers(context, governor) : sources };
};

/** "Staat voor Nederland vast dat", "is clear to the court that": to whom it is so. */
const experiencers = (context: TruthContext, governor: Clause): readonly string[] =>
  governor.slots
    .filter((slot) => slot.marker !== null && context.language.experiencerMarkers.has(slot.marker))
    .flatMap((slot) => conjuncts(context.tree, slot.head))
    .flatMap((head) => context.speakersAt(head));

const nounEffect = (context: TruthContext, clause: Clause, governor: Clause | undefined): Effect | null => {
  const { tree, language } = context;
  const kind = embeddingOfNoun(tree, language, clause.antecedent);
  // "Geen plannen om te sluiten", "no time to meet": what is denied of the noun is denied of what it would be for.
  const isNegated = dependents(tree, clause.antecedent, 'det', 'advmod').some((i) => negates(tree, language, i));
  if (kind === null) return isNegated ? { kind: 'possible', sources: [], isNegated } : null;
  if (isNegated && (kind === 'plan' || kind === 'demand')) return { kind, sources: [], isNegated };
  const owners = dependents(tree, clause.antecedent, 'nmod').filter((i) => language.genitiveMarkers.has(markerOf(tree, i).marker ?? ''));
  const named = [...dependents(tree, clause.antecedent, 'nmod:poss'), ...owners].flatMap((head) => context.speakersAt(head));
  const isOwn = governor?.slots.some((slot) => slot.relation === 'object' && slot.head === clause.antecedent) ?? false;
  return { kind, sources: named.length > 0 ? named : isOwn && governor && isSay(kind) ? doersOf(context, governor) : [] };
};

const effectOn = (context: TruthContext, clause: Clause): Effect | null => {
  const { tree, language, clauses } = context;
  const governor = clauses[clause.governor];
  const start = clause.chain[0] ?? clause.head;
  const marks = dependents(tree, start, 'mark', 'case').map((i) => formAt(tree, i));
  if (clause.link === 'adnominal' && marks.length > 0) return nounEffect(context, clause, governor);
  if (governor === undefined) return null;
  if (clause.link === 'content') return contentEffect(context, clause, governor);
  if (clause.link === 'parataxis' && governor.kind !== 'verbless' && introducesQuote(context, governor, clause))
    return contentEffect(context, clause, governor);
  if (clause.link !== 'adverbial') return null;
  const asked = embeddingOfVerb(tree, language, governor.head);
  if (asked === 'accuse' && marks.some((mark) => language.chargeMarkers.has(mark))) return contentEffect(context, clause, governor);
  if (!marks.some((mark) => language.purposeMarkers.has(mark))) return null;
  if (asked === 'demand' || asked === 'plan') return contentEffect(context, clause, governor);
  return { kind: 'plan', sources: [] };
};

/** "Hij zei: "Wij komen."": what follows the colon is said. */
const introducesQuote = (context: TruthContext, governor: Clause, clause: Clause): boolean => {
  const speaks = isSay(embeddingOfVerb(context.tree, context.language, governor.head));
  const between = context.tree.tokens.slice(governor.head + 1, clause.head);
  return (
    speaks &&
    governor.head < clause.head &&
    !isReportingClause(context, clause) &&
    between.some((token) => /^[:"“„‘']|,,|``$/.test(token.form))
  );
};

const turns = (effect: Effect): boolean => effect.kind === 'deny' || effect.kind === 'refuse';

/** "Wil niet dat …", "ontkent niet dat …": a negated verb of will or denial turns its content; a purpose stays as it is. */
const carriesNegation = (effect: Effect): boolean =>
  turns(effect) || effect.kind === 'actual' || (effect.kind === 'plan' && effect.sources.length > 0);

/** Puts a clause's own truth under what governs it. */
const compose = (effect: Effect | null, own: Truth, outer: Truth): Truth => {
  const attribution = [...own.attribution, ...(effect?.sources ?? []), ...outer.attribution];
  const said = effect === null ? null : EMBEDDED_MODALITY[effect.kind];
  const isOuter = outer.polarity === 'negative' && effect !== null && carriesNegation(effect) && !effect.isNegated;
  const turned = effect !== null && turns(effect) !== (isOuter || effect.isNegated === true);
  const polarity = turned ? flip(own.polarity) : own.polarity;
  if (effect?.kind === 'deny')
    return outer.polarity === 'negative' ? { polarity, modality: 'claimed', attribution } : { polarity, modality: 'denied', attribution };
  const isWilled = (effect?.kind === 'demand' || effect?.kind === 'plan') && own.modality !== 'claimed';
  if (isWilled) return { polarity, modality: said ?? own.modality, attribution };
  if (effect?.kind === 'possible') return { polarity, modality: 'possible', attribution };
  if (own.modality !== 'actual') return { polarity, modality: own.modality, attribution };
  if (said !== null) return { polarity, modality: said, attribution };
  const isOpen = outer.modality !== 'actual' && effect !== null;
  return { polarity, modality: isOpen ? outer.modality : 'actual', attribution };
};

/** What a clause takes over from the one that governs it without being its content. */
const carried = (clause: Clause, governor: Truth | undefined, context: TruthContext): Truth => {
  if (governor === undefined || governor.attribution.length === 0)
    return { ...PLAIN_TRUTH, modality: governor?.modality === 'claimed' ? 'claimed' : 'actual' };
  const isInQuoteOnly = clause.link === 'parataxis' && isReportingClause(context, clause);
  if (isInQuoteOnly) return PLAIN_TRUTH;
  const isClaim = ['claimed', 'denied'].includes(governor.modality);
  return { polarity: 'positive', modality: isClaim ? 'claimed' : 'actual', attribution: isClaim ? governor.attribution : [] };
};

/** A second verb without a finite one of its own stands under the first one's auxiliary. */
const sharesAuxiliary = (tree: Tree, clause: Clause): boolean =>
  clause.link === 'conj' &&
  dependent(tree, clause.chain[0] ?? clause.head, 'aux', 'nsubj', 'cop') < 0 &&
  /VerbForm=(Inf|Part|Ger)/.test(tokenAt(tree, clause.chain[0] ?? clause.head).feats);

/** "Ik heb hem gezegd …" in a quote: that the speaker speaks is no claim of his. */
const isOwnSpeech = (context: TruthContext, clause: Clause, speakers: readonly string[]): boolean => {
  const speaks = isSay(embeddingOfVerb(context.tree, context.language, clause.head)) || isDemand(context, clause);
  const subjects = doersOf(context, clause);
  return speaks && speakers.length > 0 && speakers.every((speaker) => subjects.includes(speaker));
};

const isDemand = (context: TruthContext, clause: Clause): boolean =>
  embeddingOfVerb(context.tree, context.language, clause.head) === 'demand';

/** How the first of coordinated clauses hangs: the others hang with it. */
const linkOfFirst = (clauses: readonly Clause[], clause: Clause): Clause['link'] => {
  const first = clause.link === 'conj' ? clauses[clause.governor] : undefined;
  return first === undefined ? clause.link : linkOfFirst(clauses, first);
};

const ownTruth = (context: TruthContext, clause: Clause, position: number): Truth => {
  const named = namedSources(context, clause, position);
  const quoted = named.isSaid || linkOfFirst(context.clauses, clause) === 'content' ? [] : context.quotedAt(clause.head);
  const said = [...named.ids, ...quoted];
  const isOwn = isOwnSpeech(context, clause, said) && !named.isOwnWords;
  const modality = ownModality(context, clause);
  const isSaid = (named.isSaid || quoted.length > 0) && !isOwn;
  return {
    polarity: chainPolarity(context, clause),
    modality: modality === 'actual' && isSaid ? 'claimed' : modality,
    attribution: [...new Set([...chainSource(context, clause), ...(isOwn ? [] : said)])],
  };
};

/**
 * The truth of each clause of a sentence, in their order: its own negation, auxiliaries and adverbs, under what the clauses
 * around it make of it.
 */
export const readTruths = (context: TruthContext): readonly Truth[] => {
  const truths: Truth[] = [];
  const bases: Truth[] = [];
  context.clauses.forEach((clause, position) => {
    const own = ownTruth(context, clause, position);
    const outer = truths[clause.governor];
    const effect = effectOn(context, clause);
    const governing = context.clauses[clause.governor];
    const isSibling = clause.link === 'conj' && governing !== undefined;
    const base = isSibling
      ? (bases[clause.governor] ?? PLAIN_TRUTH)
      : effect === null
        ? carried(clause, outer, context)
        : (outer ?? PLAIN_TRUTH);
    const truth = isSibling
      ? underSameRoof(context, clause, own, base, truths[clause.governor])
      : effect === null
        ? under(own, base)
        : compose(effect, own, base);
    truths.push(dedupe(truth));
    bases.push(isSibling ? base : roofOf(effect, base));
  });
  return truths;
};

const dedupe = (truth: Truth): Truth => ({ ...truth, attribution: [...new Set(truth.attribution)] });

/** What stands over a clause and its coordinated siblings, as a truth of its own. */
const roofOf = (effect: Effect | null, base: Truth): Truth => {
  if (effect === null) return base;
  const plain = compose(effect, PLAIN_TRUTH, base);
  return plain;
};

const under = (own: Truth, base: Truth): Truth => ({
  polarity: own.polarity,
  modality: own.modality === 'actual' ? base.modality : own.modality,
  attribution: [...own.attribution, ...base.attribution],
});

const underSameRoof = (context: TruthContext, clause: Clause, own: Truth, roof: Truth, first: Truth | undefined): Truth => {
  const truth = under(own, roof);
  const polarity = roof.polarity === 'negative' ? flip(own.polarity) : own.polarity;
  const source = first !== undefined && own.attribution.length === 0 ? first.attribution : truth.attribution;
  if (first !== undefined && sharesAuxiliary(context.tree, clause)) {
    return {
      polarity: own.polarity === 'negative' ? 'negative' : first.polarity,
      modality: own.modality === 'actual' ? first.modality : own.modality,
      attribution: source,
    };
  }
  const isClaimed = truth.modality === 'actual' && source.length > 0 && first?.modality === 'claimed';
  return { polarity, modality: isClaimed ? 'claimed' : truth.modality, attribution: source };
};

/** Whether a token stands in a phrase that only names a source: "aldus X kort voor zijn bezoek aan Y". */
export const isInSource = (context: TruthContext, token: number): boolean =>
  ancestors(context.tree, token).some((index) => isSourcePhrase(context, index));

/** Whether a phrase only names a source and is no argument. */
export const namesSource = (context: TruthContext, index: number): boolean =>
  isSourcePhrase(context, index) || isOwnWords(context.tree, context.language, index);

/** How real a noun's event is by its adjectives: "de mogelijke vervolging", "een vermeende aanval". */
export const truthOfNoun = (tree: Tree, language: ClauseLanguage, noun: number): Truth => {
  const words = dependents(tree, noun, 'amod', 'advmod').map((i) => language.modalWords[lemmaOf(tokenAt(tree, i))] ?? null);
  const isDenied = dependents(tree, noun, 'det').some((i) => language.negations.has(formAt(tree, i)));
  return { polarity: isDenied ? 'negative' : 'positive', modality: strongest(words.filter((word) => word !== null)), attribution: [] };
};

/** The clause in whose own words a token stands: the nearest one above it. */
export const clauseAround = (tree: Tree, clauses: readonly Clause[], token: number): number => {
  for (const index of ancestors(tree, token)) {
    const at = clauses.findIndex((clause) => clause.chain.includes(index));
    if (at >= 0) return at;
  }
  return -1;
};
