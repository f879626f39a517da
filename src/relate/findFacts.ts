import type {
  Argument,
  ArticleFact,
  Evidence,
  Modality,
  Polarity,
  Proposition,
  WithFacts,
  WithPropositions,
} from '../model/proposition.ts';
import type { Stage } from '../model/stage.ts';
import { embeddedLinks } from './contentFacts.ts';
import { type SentenceContext, sentenceContext } from './drafts.ts';
import { nominalLinks } from './nominalFacts.ts';
import { momentOf } from './ownMoment.ts';
import { namedParticipants, type Participant } from './participants.ts';
import { isPlausible } from './plausible.ts';
import { indexReferents } from './referents.ts';
import { tokenAt } from './tree.ts';
import { type Link, verbLinks } from './verbFacts.ts';

const isVerbal = (proposition: Proposition): boolean => ['verb', 'copula'].includes(proposition.predicate.category);

/** The smallest stretch of the sentence that holds subject, predicate and object. */
const evidenceOf = (context: SentenceContext, proposition: Proposition, link: Link): Evidence => {
  const heads = [link.subject, link.object].flatMap((participant) => tokensOf(context, participant));
  const spans = [...proposition.predicate.spans, ...heads.map((index) => tokenAt(context.tree, index).span)];
  const start = Math.min(...spans.map((span) => span[0]));
  const end = Math.max(...spans.map((span) => span[1]));
  return { sentence: context.sentence, span: [start, end], text: context.document.text.slice(start, end) };
};

const tokensOf = (context: SentenceContext, participant: Participant): readonly number[] => {
  const mention = context.referents
    .mentionsIn(context.sentence)
    .find((m) => m.head === participant.head && context.referents.idsOf(m).includes(participant.id));
  return mention === undefined ? [participant.head] : [mention.start, mention.end - 1];
};

/** Longer ways between predicate and participants are read less surely. */
const byDistance = (proposition: Proposition, link: Link): number => {
  const far = Math.max(...[link.subject, link.object].map((participant) => Math.abs(participant.head - proposition.predicate.head)));
  return far > 20 ? 0.8 : far > 10 ? 0.9 : 1;
};

/** Slope and middle of the curve that makes of the rules' own certainty the share of right facts; fitted on the development articles. */
const CALIBRATION = { slope: 9.5, middle: 0.42, highest: 0.98 } as const;

const calibrated = (raw: number): number => CALIBRATION.highest / (1 + Math.exp(-CALIBRATION.slope * (raw - CALIBRATION.middle)));

/** How likely a fact is right: by the rule, the lexicon, the participants and the distance between them. */
const confidenceOf = (proposition: Proposition, link: Link): number => {
  const known = link.sense.isKnown ? 1 : 0.85;
  const raw = proposition.confidence * link.certainty * link.subject.certainty * byDistance(proposition, link) * known;
  return Math.round(Math.min(0.99, Math.max(0.01, calibrated(raw))) * 1000) / 1000;
};

/** What else the proposition says, as far as it is no part of this fact. */
const qualifiersOf = (context: SentenceContext, proposition: Proposition, link: Link): ArticleFact['qualifiers'] =>
  proposition.arguments
    .filter(
      (argument) =>
        argument.role !== 'content' && !argument.tokens.includes(link.subject.head) && !argument.tokens.includes(link.object.head),
    )
    .map((argument) => qualifier(context, argument));

const qualifier = (context: SentenceContext, argument: Argument): ArticleFact['qualifiers'][number] => {
  const entity = namedParticipants(context, argument)[0]?.id;
  return { role: argument.role, text: argument.text, ...(entity === undefined ? {} : { entity }) };
};

interface Truthful {
  readonly polarity: Polarity;
  readonly modality: Modality;
}

const truthOf = (proposition: Proposition, link: Link): Truthful => ({
  polarity: link.isExcluded ? (proposition.polarity === 'positive' ? 'negative' : 'positive') : proposition.polarity,
  modality: proposition.modality,
});

/** An inverse word has its doer in the object: "steun krijgen van" is support by the object. */
const directed = (link: Link): { readonly subject: Participant; readonly object: Participant } =>
  link.sense.inverse ? { subject: link.object, object: link.subject } : { subject: link.subject, object: link.object };

/** What takes part through an event may undergo it: it does nothing by it ("gewond bij de beschieting van de stad"). */
const isTurnedEvent = (link: Link): boolean => link.sense.inverse && link.object.via !== null;

/** The nearest source first; of several who speak of themselves each is the source of what he does. */
const saidBy = ({ attribution }: Proposition, subject: string): Pick<ArticleFact, 'attribution' | 'alsoSaidBy'> => {
  const sources = attribution.includes(subject) ? [subject, ...attribution.filter((id) => id !== subject)] : attribution;
  return { attribution: sources[0] ?? null, alsoSaidBy: sources.slice(1) };
};

const toFact = (context: SentenceContext, proposition: Proposition, link: Link): ArticleFact => {
  const { subject, object } = directed(link);
  const { id, lemma, label, type, symmetric } = link.sense;
  return {
    proposition: proposition.index,
    subject: subject.id,
    object: object.id,
    predicate: { id, lemma, label, type },
    symmetric,
    via: link.object.via === object.id || link.object.via === subject.id ? null : link.object.via,
    ...truthOf(proposition, link),
    ...saidBy(proposition, subject.id),
    qualifiers: qualifiersOf(context, proposition, link),
    ...momentOf(context, proposition, link),
    confidence: confidenceOf(proposition, link),
    evidence: [evidenceOf(context, proposition, link)],
  };
};

const keyOf = (fact: ArticleFact): string => {
  const ends = fact.symmetric ? [fact.subject, fact.object].sort() : [fact.subject, fact.object];
  return [...ends, fact.predicate.id, fact.polarity, fact.modality, fact.via ?? '', fact.evidence[0].sentence].join('\u0000');
};

/** Of the same fact stated twice in a sentence the surer one. */
const withoutRepeats = (facts: readonly ArticleFact[]): readonly ArticleFact[] => {
  const best = new Map<string, ArticleFact>();
  for (const fact of facts) {
    const key = keyOf(fact);
    const other = best.get(key);
    if (other === undefined || other.confidence < fact.confidence) best.set(key, fact);
  }
  return [...best.values()];
};

/** A claim that names no source has the one that the article gave for the same claim elsewhere. */
const withSources = (facts: readonly ArticleFact[]): readonly ArticleFact[] => {
  const claimOf = ({ subject, object, predicate, polarity }: ArticleFact): string =>
    [subject, object, predicate.id, polarity].join('\u0000');
  const claims = facts.filter(({ modality }) => modality === 'claimed');
  const sourced = new Map(claims.filter(({ attribution }) => attribution !== null).map((fact) => [claimOf(fact), fact]));
  return facts.map((fact) => {
    const same = fact.modality === 'claimed' && fact.attribution === null ? sourced.get(claimOf(fact)) : undefined;
    return same === undefined ? fact : { ...fact, attribution: same.attribution, alsoSaidBy: same.alsoSaidBy };
  });
};

/** The participants that the verbs of each sentence take by a preposition of their own. */
const takenByVerbs = (
  propositions: readonly Proposition[],
  contextAt: (sentence: number) => SentenceContext | null,
): ReadonlyMap<number, ReadonlySet<number>> => {
  const taken = new Map<number, Set<number>>();
  for (const proposition of propositions) {
    const context = contextAt(proposition.sentence);
    if (context === null || !isVerbal(proposition)) continue;
    const heads = verbLinks(context, proposition).flatMap(({ sense, object }) =>
      sense.isKnown && object.via === null ? [object.head] : [],
    );
    taken.set(proposition.sentence, new Set([...(taken.get(proposition.sentence) ?? []), ...heads]));
  }
  return taken;
};

/** "Geeft een post aan X": the phrase that a verb takes says nothing of the noun before it. */
const isVerbs = (context: SentenceContext, proposition: Proposition, link: Link, taken: ReadonlySet<number> | undefined): boolean =>
  isTakenFrom(context, proposition, link) &&
  proposition.arguments[0]?.role === 'theme' &&
  PARTIES.has(context.language.markerRoles[proposition.arguments[1]?.marker ?? ''] ?? 'other') &&
  (taken?.has(link.object.head) ?? false);

const PARTIES: ReadonlySet<string> = new Set(['recipient', 'companion', 'beneficiary', 'opponent', 'origin']);
const SOMEBODY: ReadonlySet<string> = new Set(['person', 'group', 'country', 'organization']);

/** Phrases of a noun that may be the verb's; with "van" only those of somebody: "volgens de Russen van raketten voorzien". */
const isTakenFrom = (context: SentenceContext, { predicate, arguments: [, of] }: Proposition, { subject }: Link): boolean =>
  predicate.category === 'noun' ||
  (predicate.category === 'role' && of?.marker !== context.language.genitive) ||
  (predicate.category === 'genitive' && SOMEBODY.has(context.referents.entities.get(subject.id)?.kind ?? ''));

/** Adds the facts between entities that the propositions state, conjunctions multiplied out, passives turned round. */
export const findFacts: Stage<WithPropositions, WithFacts> = (document) => {
  const referents = indexReferents(document);
  const contexts = new Map<number, SentenceContext | null>();
  const contextAt = (sentence: number): SentenceContext | null => {
    if (!contexts.has(sentence)) contexts.set(sentence, sentenceContext(document, sentence, referents));
    return contexts.get(sentence) ?? null;
  };
  const taken = takenByVerbs(document.propositions, contextAt);
  const facts = document.propositions.flatMap((proposition) => {
    const context = contextAt(proposition.sentence);
    if (context === null) return [];
    const links = isVerbal(proposition)
      ? verbLinks(context, proposition)
      : nominalLinks(context, proposition).filter((link) => !isVerbs(context, proposition, link, taken.get(proposition.sentence)));
    const stated = links
      .filter((link) => isPlausible(context, link) && !isTurnedEvent(link))
      .map((link) => toFact(context, proposition, link));
    const embedded = embeddedLinks(context, document.propositions, proposition).map(({ link, truth }) => ({
      ...toFact(context, { ...proposition, ...truth }, link),
    }));
    return [...stated, ...embedded].filter((fact) => fact.subject !== fact.object && fact.via !== fact.subject);
  });
  return { ...document, facts: withSources(withoutRepeats(facts)) };
};
