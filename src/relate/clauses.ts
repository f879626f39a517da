import type { ClauseLanguage } from '../language/clauseLanguage.ts';
import { ancestors, baseRelation, conjuncts, dependent, dependents, feature, hasRelation, lemmaOf, type Tree, tokenAt } from './tree.ts';
import { verbLemma } from './verbLemma.ts';

export type SlotRelation = 'subject' | 'object' | 'indirect' | 'agent' | 'oblique' | 'attribute' | 'content' | 'adverb';

/** A place in a clause that a phrase or a clause fills. */
export interface Slot {
  readonly relation: SlotRelation;
  /** Token index of the head of what fills it; for relative pronouns the head of their antecedent. */
  readonly head: number;
  /** The token by which it stands in the clause: the relative pronoun, or `head` itself. */
  readonly site: number;
  readonly marker: string | null;
  readonly markerTokens: readonly number[];
  /** Whether it is said of this clause itself, and not shared with another one. */
  readonly own: boolean;
}

export type ClauseLink = 'root' | 'conj' | 'content' | 'adverbial' | 'relative' | 'adnominal' | 'parataxis' | 'attributive';

/** One predication: a verb or a copula and its complement, with what it takes. */
export interface Clause {
  /** Token index of the content word: the last verb of the chain, or the complement of a copula. */
  readonly head: number;
  /** Verbs from the outermost one to the head: "wil … gaan bezoeken". */
  readonly chain: readonly number[];
  readonly kind: 'verb' | 'copula' | 'verbless';
  readonly voice: 'active' | 'passive' | null;
  readonly link: ClauseLink;
  /** Position of the clause that governs this one, or -1. */
  readonly governor: number;
  /** The noun that an adnominal or relative clause belongs to, or -1. */
  readonly antecedent: number;
  readonly subject: Slot | null;
  /** All but the subject, in text order. */
  readonly slots: readonly Slot[];
}

const CLAUSAL = ['ccomp', 'csubj', 'advcl', 'acl', 'parataxis', 'xcomp'];

const isVerb = (tree: Tree, index: number): boolean => ['VERB', 'AUX'].includes(tokenAt(tree, index).upos);

/** A word that predicates: a verb, or something with a copula or a subject of its own. */
const predicates = (tree: Tree, index: number): boolean => isVerb(tree, index) || dependent(tree, index, 'cop', 'nsubj', 'csubj') >= 0;

const isParticipleWithArguments = (tree: Tree, index: number): boolean =>
  tokenAt(tree, index).upos === 'VERB' && hasRelation(tree, index, 'amod') && dependent(tree, index, 'obl', 'obj', 'nsubj') >= 0;

/** Whether an infinitive continues its governing verb, so that both make one predicate. */
const continues = (tree: Tree, language: ClauseLanguage, verb: number, infinitive: number): boolean => {
  const isCaused = hasRelation(tree, infinitive, 'ccomp') && language.causativeVerbs.includes(lemmaOf(tokenAt(tree, verb)));
  if (!(hasRelation(tree, infinitive, 'xcomp') || isCaused) || !isVerb(tree, infinitive) || isFiniteClause(tree, language, infinitive))
    return false;
  const isClosed =
    dependent(tree, verb, 'aux:pass', 'nsubj:pass') >= 0 || dependents(tree, verb, 'compound:prt').some((i) => isVerb(tree, i));
  if (isClosed) return false;
  const lemma = lemmaOf(tokenAt(tree, verb));
  const asks = language.embeddingVerbs.demand.includes(lemma) || language.embeddingVerbs.accuse.includes(lemma);
  if (asks) return false;
  const helps = language.raisingVerbs.includes(lemma);
  const causes = language.causativeVerbs.includes(lemma) && dependent(tree, verb, 'obj', 'iobj') < 0;
  const isOpen = !language.isVerbFinal && dependent(tree, verb, 'obj', 'iobj', 'obl:arg') < 0;
  return (helps && dependent(tree, verb, 'iobj', 'obj') < 0) || causes || isOpen;
};

/** Whether a complement is a clause with its own conjunction or tense, and no infinitive. */
const isFiniteClause = (tree: Tree, language: ClauseLanguage, index: number): boolean =>
  (feature(tokenAt(tree, index), 'VerbForm') === 'Fin' && dependent(tree, index, 'nsubj') >= 0) ||
  dependents(tree, index, 'mark').some((i) => language.contentMarkers.has(tokenAt(tree, i).form.toLowerCase()));

/** A verb and the infinitives that continue it. */
const verbChain = (tree: Tree, language: ClauseLanguage, first: number): readonly number[] => {
  const chain = [first];
  for (let at = first; at >= 0; ) {
    if (dependent(tree, at, 'cop') >= 0 || !isVerb(tree, at)) break;
    at = dependents(tree, at, 'xcomp', 'ccomp').find((child) => continues(tree, language, at, child)) ?? -1;
    if (at >= 0) chain.push(at);
  }
  return chain;
};

/** The first verbs of all predications, from the root downwards. */
const clauseStarts = (tree: Tree, language: ClauseLanguage): readonly number[] => {
  const depth = tree.tokens.map((_, i) => ancestors(tree, i).length);
  const continuing = new Set<number>();
  const starts = new Set<number>();
  const order = tree.tokens.map((_, i) => i).sort((a, b) => (depth[a] ?? 0) - (depth[b] ?? 0) || a - b);
  for (const index of order) {
    if (continuing.has(index)) continue;
    if (!startsClause(tree, index, starts, continuing)) continue;
    starts.add(index);
    for (const member of verbChain(tree, language, index).slice(1)) continuing.add(member);
  }
  return order.filter((index) => starts.has(index));
};

const startsClause = (tree: Tree, index: number, starts: ReadonlySet<number>, continuing: ReadonlySet<number>): boolean => {
  const token = tokenAt(tree, index);
  if (token.upos === 'PUNCT') return false;
  if (token.head < 0) return true;
  if (isParticipleWithArguments(tree, index)) return true;
  const relation = baseRelation(token.deprel);
  if (relation === 'conj') {
    const first = token.head;
    return (starts.has(first) || continuing.has(first)) && (predicates(tree, index) || isPredicativeConjunct(tree, first, index));
  }
  if (relation === 'xcomp') return predicates(tree, index);
  if (CLAUSAL.includes(relation)) return predicates(tree, index) || token.upos === 'ADJ';
  return isVerb(tree, index) && dependent(tree, index, 'nsubj') >= 0;
};

/** "X is rijk en machtig": a second adjective under the same copula. */
const isPredicativeConjunct = (tree: Tree, first: number, second: number): boolean =>
  dependent(tree, first, 'cop') >= 0 && tokenAt(tree, first).upos === 'ADJ' && tokenAt(tree, second).upos === 'ADJ';

const LINKS: Readonly<Record<string, ClauseLink>> = {
  root: 'root',
  conj: 'conj',
  ccomp: 'content',
  xcomp: 'content',
  csubj: 'content',
  advcl: 'adverbial',
  acl: 'adnominal',
  parataxis: 'parataxis',
  amod: 'attributive',
};

const linkOf = (deprel: string): ClauseLink =>
  deprel === 'acl:relcl' || deprel === 'advcl:relcl' ? 'relative' : (LINKS[baseRelation(deprel)] ?? 'parataxis');

/** The lower-cased preposition or conjunction that attaches a phrase, with its fixed parts, and their tokens. */
export const markerOf = (tree: Tree, head: number): { readonly marker: string | null; readonly tokens: readonly number[] } => {
  const all = dependents(tree, head, 'case').filter((i) => tokenAt(tree, i).upos !== 'PUNCT');
  const cases = all.filter((i, at) => at === 0 || i - (all[at - 1] ?? i) === 1);
  const parts = cases.flatMap((i) => [i, ...dependents(tree, i, 'fixed')]).sort((a, b) => a - b);
  const joint = parts.findIndex((i) => tokenAt(tree, i).upos === 'CCONJ');
  const tokens = joint > 0 ? parts.slice(0, joint) : parts;
  if (tokens.length === 0) return { marker: null, tokens };
  return { marker: tokens.map((i) => tokenAt(tree, i).form.toLowerCase()).join(' '), tokens };
};

const SLOT_RELATIONS: readonly (readonly [string, SlotRelation])[] = [
  ['nsubj', 'subject'],
  ['obj', 'object'],
  ['iobj', 'indirect'],
  ['obl:agent', 'agent'],
  ['obl', 'oblique'],
  ['nmod', 'oblique'],
  ['ccomp', 'content'],
  ['csubj', 'content'],
  ['xcomp', 'attribute'],
  ['advmod', 'adverb'],
];

const slotRelation = (tree: Tree, index: number, language: ClauseLanguage, isPassive: boolean): SlotRelation | null => {
  const found = SLOT_RELATIONS.find(([name]) => hasRelation(tree, index, name))?.[1] ?? null;
  if (found !== 'oblique' && found !== 'agent') return found;
  const { marker } = markerOf(tree, index);
  // "Convicted by a jury [at the court]": the doer of a passive has the language's own preposition.
  if (found === 'agent') return marker === null || language.agentMarkers.has(marker) ? found : 'oblique';
  return isPassive && marker !== null && language.agentMarkers.has(marker) ? 'agent' : found;
};

const readSlot = (tree: Tree, language: ClauseLanguage, index: number, relation: SlotRelation): Slot => {
  const { marker, tokens } = markerOf(tree, index);
  const inside = language.prepositionInside(tokenAt(tree, index).form);
  if (inside !== null) return { relation: 'oblique', head: index, site: index, marker: inside, markerTokens: [], own: true };
  return { relation, head: index, site: index, marker, markerTokens: tokens, own: true };
};

/** For a complement after a copula, what belongs to the noun itself and what to the clause cannot be told by relation alone. */
const belongsToComplement = (tree: Tree, head: number, child: number): boolean =>
  ['NOUN', 'PROPN', 'PRON', 'NUM'].includes(tokenAt(tree, head).upos) && hasRelation(tree, child, 'nmod', 'advmod') && child > head;

const readSlots = (
  tree: Tree,
  language: ClauseLanguage,
  chain: readonly number[],
  isPassive: boolean,
  isCopula: boolean,
): readonly Slot[] =>
  chain
    .flatMap((member) =>
      (tree.children[member] ?? []).flatMap((child) => {
        if (chain.includes(child)) return [];
        if (isCopula && belongsToComplement(tree, member, child)) return [];
        const relation = slotRelation(tree, child, language, isPassive);
        return relation === null ? [] : [readSlot(tree, language, child, relation)];
      }),
    )
    .sort((a, b) => a.site - b.site);

/** Whether a participle states a passive: "opgeroepen door", "accused of". */
const isPastParticiple = (tree: Tree, index: number): boolean => {
  const token = tokenAt(tree, index);
  return feature(token, 'VerbForm') === 'Part' && feature(token, 'Tense') !== 'Pres' && !/(end|ende|ing)$/.test(token.form);
};

const voiceOf = (tree: Tree, chain: readonly number[], deprel: string): 'active' | 'passive' => {
  if (chain.some((i) => dependent(tree, i, 'aux:pass') >= 0)) return 'passive';
  const hasOther = chain.some((i) => dependent(tree, i, 'aux') >= 0);
  const isFull = deprel === 'acl:relcl' || feature(tokenAt(tree, chain.at(-1) ?? -1), 'VerbForm') === 'Fin';
  if (!hasOther && !isFull && chain.some((i) => dependent(tree, i, 'nsubj:pass', 'csubj:pass') >= 0)) return 'passive';
  const head = chain.at(-1) ?? -1;
  const isReduced = ['acl', 'amod', 'advcl', 'conj'].includes(baseRelation(deprel)) && deprel !== 'acl:relcl';
  const hasHelp = chain.some((i) => dependent(tree, i, 'aux', 'nsubj', 'obj') >= 0);
  return isReduced && !hasHelp && isPastParticiple(tree, head) ? 'passive' : 'active';
};

const kindOf = (tree: Tree, language: ClauseLanguage, head: number): Clause['kind'] => {
  if (dependent(tree, head, 'cop') >= 0) return 'copula';
  if (isVerb(tree, head)) return isCopular(tree, language, head) ? 'copula' : 'verb';
  return 'verbless';
};

/** "X blijft voorzitter": a verb that joins its subject with an attribute. */
const isCopular = (tree: Tree, language: ClauseLanguage, head: number): boolean =>
  language.copularVerbs.includes(lemmaOf(tokenAt(tree, head))) && dependents(tree, head, 'xcomp').some((child) => !isVerb(tree, child));

interface Opened {
  readonly clauses: Clause[];
  /** Token → position of the clause whose chain it belongs to. */
  readonly owner: Map<number, number>;
}

const governingClause = (tree: Tree, opened: Opened, start: number): number => {
  for (const index of ancestors(tree, start).slice(1)) {
    const owner = opened.owner.get(index);
    if (owner !== undefined) return owner;
  }
  return -1;
};

const shared = (slot: Slot | null): Slot | null => (slot === null ? null : { ...slot, own: false });
const slotFor = (relation: SlotRelation, head: number): Slot => ({
  relation,
  head,
  site: head,
  marker: null,
  markerTokens: [],
  own: false,
});

/** Puts the antecedent in the place of the relative pronoun, or where a pronoun is left out. */
const fillRelative = (tree: Tree, language: ClauseLanguage, slots: readonly Slot[], antecedent: number): readonly Slot[] => {
  const isRelative = (slot: Slot): boolean => {
    const form = tokenAt(tree, slot.site).form.toLowerCase();
    return language.relativePronouns.has(form) || (/^(waar|where)/.test(form) && slot.relation !== 'subject');
  };
  const at = slots.findIndex(isRelative);
  if (at >= 0) return slots.map((slot, i) => (i === at ? { ...slot, head: antecedent, ...placeMarker(tree, slot) } : slot));
  const hasSubject = slots.some((slot) => slot.relation === 'subject');
  if (!language.dropsRelativePronouns) return slots;
  if (!hasSubject) return [slotFor('subject', antecedent), ...slots];
  return slots.some((slot) => slot.relation === 'object') ? slots : [...slots, slotFor('object', antecedent)];
};

/** "de plaats waar …" stands for "in die plaats". */
const placeMarker = (tree: Tree, slot: Slot): Partial<Slot> => {
  const isWhere = /^(waar|where)$/i.test(tokenAt(tree, slot.site).form) && slot.marker === null;
  return isWhere ? { relation: 'oblique', marker: 'in' } : slot.relation === 'adverb' ? { relation: 'oblique' } : {};
};

/** The subject that a clause without one of its own takes over from what governs it. */
const inheritedSubject = (
  tree: Tree,
  language: ClauseLanguage,
  governor: Clause | undefined,
  link: ClauseLink,
  antecedent: number,
  head: number,
): Slot | null => {
  if (link === 'attributive') return slotFor('subject', antecedent);
  if (link === 'adnominal') {
    const isInfinitive = dependent(tree, head, 'mark') >= 0;
    if (!isInfinitive) return slotFor('subject', antecedent);
    const owner = dependent(tree, antecedent, 'nmod:poss');
    const subject = governor?.subject ?? null;
    return owner >= 0 ? slotFor('subject', owner) : subject?.head === antecedent ? null : shared(subject);
  }
  if (governor === undefined || isFiniteSubordinate(tree, language, head)) return null;
  if (link === 'content') return controller(language, governor, tree);
  if (link === 'parataxis' || link === 'relative') return null;
  if (link === 'adverbial' && isCharge(tree, language, head)) return charged(governor);
  if (link === 'adverbial' && isAskedFor(tree, language, head, governor)) return controller(language, governor, tree);
  if (link === 'adverbial' && governor.voice === 'passive') {
    return shared(governor.slots.find((slot) => slot.relation === 'agent') ?? governor.subject);
  }
  return shared(governor.subject);
};

/** "Vreest dat er nog ontslagen vallen": a clause with "dat" and a finite verb has its own subject, found or not. */
const isFiniteSubordinate = (tree: Tree, language: ClauseLanguage, head: number): boolean =>
  hasContentMark(tree, language, head) &&
  [head, ...dependents(tree, head, 'aux', 'cop')].some((i) => feature(tokenAt(tree, i), 'VerbForm') === 'Fin');

/** "Vraagt de regering om agenten te sturen": a purpose that the object of the demand is to fulfil. */
const isAskedFor = (tree: Tree, language: ClauseLanguage, head: number, governor: Clause): boolean =>
  language.embeddingVerbs.demand.includes(verbLemma(tree, language, governor.head)) &&
  dependents(tree, head, 'mark').some((i) => language.purposeMarkers.has(tokenAt(tree, i).form.toLowerCase()));

const isCharge = (tree: Tree, language: ClauseLanguage, head: number): boolean =>
  dependents(tree, head, 'mark', 'case').some((i) => language.chargeMarkers.has(tokenAt(tree, i).form.toLowerCase()));

/** "Fined him for taking bribes": the one whom the governing verb is done to did it; without one its subject. */
const charged = (governor: Clause): Slot | null => {
  const object = governor.slots.find((slot) => slot.relation === 'object');
  const chosen = governor.voice === 'passive' || object === undefined ? governor.subject : object;
  return chosen === null ? null : { ...chosen, relation: 'subject', own: false, marker: null, markerTokens: [] };
};

/** Who does what an infinitive says: the object of the governing verb where there is one, else its subject. */
const controller = (language: ClauseLanguage, governor: Clause, tree: Tree): Slot | null => {
  const promises = language.embeddingVerbs.plan.includes(lemmaOf(tokenAt(tree, governor.head)));
  const asked = `${lemmaOf(tokenAt(tree, governor.head))} `;
  const other =
    governor.slots.find((slot) => slot.relation === 'object' || slot.relation === 'indirect') ??
    governor.slots.find((slot) => slot.relation === 'oblique' && language.callingVerbs.has(`${asked}${slot.marker}`));
  const chosen = promises || !other ? governor.subject : other;
  return chosen === null ? null : { ...chosen, relation: 'subject', own: false, marker: null, markerTokens: [] };
};

/** "coördineerde en leidde de troepen": an object after the second verb is shared by both. */
const sharedObjects = (clauses: readonly Clause[], tree: Tree): readonly Clause[] =>
  clauses.map((clause) => {
    const first = clauses[clause.governor];
    if (clause.link === 'conj' && first && clause.kind === 'verb' && first.kind === 'verb') {
      const after = first.slots.filter((slot) => slot.own && slot.site > clause.head && slot.relation !== 'content');
      return after.length > 0 ? { ...clause, slots: [...clause.slots, ...after.map((slot) => ({ ...slot, own: false }))] } : clause;
    }
    const second = clauses.find((other) => other.link === 'conj' && clauses[other.governor] === clause && other.kind === 'verb');
    if (!second || clause.kind !== 'verb' || clause.slots.some((slot) => slot.site > clause.head || slot.relation === 'object'))
      return clause;
    const isNear = second.head - clause.head <= 2 && hasRelation(tree, second.head, 'conj');
    const objects = second.slots.filter((slot) => slot.relation === 'object' && slot.own);
    return isNear && objects.length > 0
      ? { ...clause, slots: [...clause.slots, ...objects.map((slot) => ({ ...slot, own: false }))] }
      : clause;
  });

/** A clause with "dat" that the parser hung on the verb as an adverbial, or on a noun that takes no such clause. */
const isContentInDisguise = (tree: Tree, language: ClauseLanguage, start: number, governing: Clause | undefined): boolean => {
  const { deprel, head } = tokenAt(tree, start);
  if (governing === undefined || !hasContentMark(tree, language, start)) return false;
  if (deprel === 'advcl') return true;
  const noun = lemmaOf(tokenAt(tree, head));
  return deprel.startsWith('acl') && !Object.values(language.embeddingNouns).some((nouns) => nouns.includes(noun));
};

const hasContentMark = (tree: Tree, language: ClauseLanguage, index: number): boolean =>
  dependents(tree, index, 'mark').some((i) => language.contentMarkers.has(tokenAt(tree, i).form.toLowerCase()));

/** Of two subjects of an active verb, which no clause has, the one after the first is its object. */
const withOneSubject = (
  tree: Tree,
  language: ClauseLanguage,
  slots: readonly Slot[],
  voice: Clause['voice'],
  chain: readonly number[],
): readonly Slot[] => {
  const subjects = slots.filter((slot) => slot.relation === 'subject' && !hasRelation(tree, slot.site, 'csubj'));
  if (subjects.length < 2 || voice === 'passive') return slots;
  const outer = subjects.filter((slot) => tokenAt(tree, slot.site).head === chain[0]);
  const agreeing = chain.length > 1 && outer.length === 1 ? outer : subjects.filter((slot) => agrees(tree, slot, chain));
  const full = subjects.find((slot) => !language.relativePronouns.has(tokenAt(tree, slot.site).form.toLowerCase()));
  const kept = agreeing.length === 1 ? agreeing[0] : (full ?? subjects[0]);
  const hasObject = slots.some((slot) => slot.relation === 'object');
  return slots.map((slot) =>
    slot.relation === 'subject' && slot !== kept ? { ...slot, relation: hasObject ? 'indirect' : 'object' } : slot,
  );
};

/** Whether a subject has the number of the clause's finite verb. */
const agrees = (tree: Tree, slot: Slot, chain: readonly number[]): boolean => {
  const verbs = chain.flatMap((member) => [member, ...dependents(tree, member, 'aux', 'cop')]).map((i) => tokenAt(tree, i));
  const number = verbs.filter((token) => feature(token, 'VerbForm') === 'Fin').map((token) => feature(token, 'Number'))[0] ?? null;
  // "Zowel X als Y steunt": each of them, so that the verb may be of one or of several.
  if (dependents(tree, slot.head, 'cc:preconj').length > 0) return true;
  const isPlural = conjuncts(tree, slot.head).length > 1 || feature(tokenAt(tree, slot.head), 'Number') === 'Plur';
  return number === null || (number === 'Plur') === isPlural;
};

/** "de weg die X en Y gaan": of a relative pronoun and an object the one that agrees with the verb is the subject. */
const withAgreement = (tree: Tree, slots: readonly Slot[], chain: readonly number[]): readonly Slot[] => {
  const subject = slots.find((slot) => slot.relation === 'subject');
  const object = slots.find((slot) => slot.relation === 'object');
  const isTurned = subject !== undefined && object !== undefined && subject.head !== subject.site && object.head === object.site;
  if (!isTurned || agrees(tree, subject, chain) || !agrees(tree, object, chain)) return slots;
  return slots.map((slot) =>
    slot === subject ? { ...slot, relation: 'object' } : slot === object ? { ...slot, relation: 'subject' } : slot,
  );
};

const openClause = (tree: Tree, language: ClauseLanguage, opened: Opened, start: number): void => {
  const chain = verbChain(tree, language, start);
  const head = chain.at(-1) ?? start;
  const { deprel } = tokenAt(tree, start);
  const governor = governingClause(tree, opened, start);
  const governing = opened.clauses[governor];
  const link = isContentInDisguise(tree, language, start, governing) ? 'content' : linkOf(deprel);
  const isAdnominal = ['relative', 'adnominal', 'attributive'].includes(link);
  const antecedent = isAdnominal ? tokenAt(tree, start).head : link === 'conj' ? (governing?.antecedent ?? -1) : -1;
  const voice = voiceOf(tree, chain, deprel);
  const kind = kindOf(tree, language, head);
  const read = withOneSubject(tree, language, readSlots(tree, language, chain, voice === 'passive', kind === 'copula'), voice, chain);
  const isRelative = link === 'relative' || (link === 'conj' && governing?.link === 'relative' && hasRelativePronoun(tree, language, read));
  const filled = isRelative ? fillRelative(tree, language, read, antecedent) : read;
  // Where the verb stands last both may come first; elsewhere the order of the words tells.
  const slots = isRelative && language.isVerbFinal ? withAgreement(tree, filled, chain) : filled;
  const subject = slots.find((slot) => slot.relation === 'subject') ?? inheritedSubject(tree, language, governing, link, antecedent, start);
  for (const member of chain) opened.owner.set(member, opened.clauses.length);
  opened.clauses.push({
    head,
    chain,
    kind,
    voice: kind === 'verb' ? voice : null,
    link,
    governor,
    antecedent,
    subject,
    slots: slots.filter((slot) => slot.relation !== 'subject'),
  });
};

const hasRelativePronoun = (tree: Tree, language: ClauseLanguage, slots: readonly Slot[]): boolean =>
  slots.some((slot) => language.relativePronouns.has(tokenAt(tree, slot.site).form.toLowerCase()));

/**
 * The predications of a sentence, governing ones first: main, subordinate and relative clauses, infinitives and participles with
 * the subjects that they share with others.
 */
export const readClauses = (tree: Tree, language: ClauseLanguage): readonly Clause[] => {
  const opened: Opened = { clauses: [], owner: new Map() };
  for (const start of clauseStarts(tree, language)) openClause(tree, language, opened, start);
  return sharedObjects(opened.clauses, tree);
};

/** The tokens that make up a predicate: its verbs, auxiliaries, copula, particle, reflexive and negation. */
export const predicateTokens = (tree: Tree, language: ClauseLanguage, clause: Clause): readonly number[] => {
  const parts = clause.chain.flatMap((member) => [
    ...(clause.kind === 'copula' && member === clause.head && dependent(tree, member, 'cop') >= 0 ? [] : [member]),
    ...dependents(tree, member, 'aux', 'cop', 'compound:prt', 'expl:pv'),
    ...dependents(tree, member, 'advmod').filter((i) => language.negations.has(tokenAt(tree, i).form.toLowerCase())),
    ...dependents(tree, member, 'mark').filter(
      (i) => ['te', 'to'].includes(tokenAt(tree, i).form.toLowerCase()) && member !== clause.chain[0],
    ),
  ]);
  return [...new Set(parts)].sort((a, b) => a - b);
};
