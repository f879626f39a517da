import type { EntityRecord, FactRecord } from '../model/records.ts';
import type { GoldArticle, GoldFact } from './goldFacts.ts';
import { type FoundGold, type JudgedArticle, type JudgedFact, judgeFacts } from './judgeFacts.ts';

/** Shares between 0 and 1; null without cases. */
export interface PrecisionRecall {
  readonly p: number | null;
  readonly r: number | null;
  readonly f1: number | null;
}

export interface ArticleFigures {
  readonly name: string;
  readonly gold: number;
  readonly predicted: number;
  readonly neutral: number;
  readonly outside: number;
  readonly pairFound: number;
  readonly pairRight: number;
  readonly tripleFound: number;
  readonly tripleRight: number;
}

/** How much of the gold facts with some property was found. */
export interface PhenomenonFigures {
  readonly gold: number;
  readonly pairFound: number;
  readonly tripleFound: number;
}

/** The facts whose confidence lies in `[from, to)`: how sure they were, and how many were right. */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly facts: number;
  readonly confidence: number | null;
  readonly right: number | null;
}

/** Figures of facts against hand-made gold; counts first, ratios second. */
export interface FactFigures {
  readonly counts: {
    readonly gold: number;
    readonly predicted: number;
    readonly neutral: number;
    readonly outside: number;
    readonly core: number;
    readonly coreFound: number;
    readonly entities: number;
    readonly entitiesFound: number;
    readonly mentions: number;
    readonly mentionsRight: number;
  };
  /** Right two entities, whatever the label. */
  readonly pairs: PrecisionRecall;
  /** Pairs whose predicate gold accepts. */
  readonly triples: PrecisionRecall;
  /** Right triples among all that were predicted, those with arguments outside of gold included. */
  readonly strictPrecision: number | null;
  readonly entityRecall: number | null;
  readonly coreRecall: number | null;
  readonly mentionPrecision: number | null;
  /** Of the triples found: the share with gold's polarity and modality. */
  readonly polarity: number | null;
  readonly modality: number | null;
  /** Of the gold facts with a source: the share found with that source. */
  readonly attributionRecall: number | null;
  readonly articles: readonly ArticleFigures[];
  readonly phenomena: Readonly<Record<string, PhenomenonFigures>>;
  readonly reliability: readonly ReliabilityBin[];
}

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

const harmonicMean = (p: number | null, r: number | null): number | null =>
  p === null || r === null ? null : p + r === 0 ? 0 : (2 * p * r) / (p + r);

const precisionRecall = (right: number, predicted: number, found: number, gold: number): PrecisionRecall => {
  const p = ratio(right, predicted);
  const r = ratio(found, gold);
  return { p, r, f1: harmonicMean(p, r) };
};

const count = <T>(items: readonly T[], test: (item: T) => boolean): number => items.filter(test).length;
const sum = <T>(items: readonly T[], of: (item: T) => number): number => items.reduce((total, item) => total + of(item), 0);

const isPredicted = ({ verdict }: JudgedFact): boolean => verdict !== 'neutral' && verdict !== 'outside';

const articleFigures = ({ gold, facts, needed }: JudgedArticle): ArticleFigures => ({
  name: gold.name,
  gold: needed.length,
  predicted: count(facts, isPredicted),
  neutral: count(facts, ({ verdict }) => verdict === 'neutral'),
  outside: count(facts, ({ verdict }) => verdict === 'outside'),
  pairFound: count(needed, ({ isPairFound }) => isPairFound),
  pairRight: count(facts, ({ verdict }) => verdict === 'right' || verdict === 'pair'),
  tripleFound: count(needed, ({ fact }) => fact !== null),
  tripleRight: count(facts, ({ verdict }) => verdict === 'right'),
});

/** What kinds of facts there are, by their gold. */
const PHENOMENA: Readonly<Record<string, (fact: GoldFact) => boolean>> = {
  core: (fact) => fact.core,
  belonging: (fact) => /^(van|uit|of|from|deel van|een van|is een|lid van|behoren tot)$/.test(fact.predicate),
  place: (fact) => /^(in|op|bij|zijn (in|op|bij)|at|on)\b/.test(fact.predicate),
  role: (fact) =>
    /^(president|prime minister|minister|spokesperson|head|leader|foreign minister|next of kin|victim|employee)s? (of|in)/.test(fact.gloss),
  symmetric: (fact) => fact.symmetric,
  negative: (fact) => fact.polarity === 'negative',
  planned: (fact) => fact.modality === 'planned',
  possible: (fact) => fact.modality === 'possible',
  claimed: (fact) => fact.modality === 'claimed',
  denied: (fact) => fact.modality === 'denied',
  demanded: (fact) => fact.modality === 'demanded',
  attributed: (fact) => fact.attribution !== null,
  'several words': (fact) => fact.predicate.split(' ').length > 2,
};

const phenomenonFigures = (needed: readonly FoundGold[]): Readonly<Record<string, PhenomenonFigures>> =>
  Object.fromEntries(
    Object.entries(PHENOMENA).map(([name, test]) => {
      const having = needed.filter(({ gold }) => test(gold));
      return [
        name,
        {
          gold: having.length,
          pairFound: count(having, ({ isPairFound }) => isPairFound),
          tripleFound: count(having, ({ fact }) => fact !== null),
        },
      ];
    }),
  );

const BINS = 10;

/** Confidence against the share of right facts; neutral facts do not count, those outside of gold count as wrong. */
const reliabilityOf = (facts: readonly JudgedFact[]): readonly ReliabilityBin[] =>
  Array.from({ length: BINS }, (_, bin) => {
    const [from, to] = [bin / BINS, (bin + 1) / BINS];
    const inside = facts.filter(({ fact, verdict }) => verdict !== 'neutral' && fact.confidence >= from && fact.confidence < to);
    return {
      from,
      to,
      facts: inside.length,
      confidence: ratio(
        sum(inside, ({ fact }) => fact.confidence),
        inside.length,
      ),
      right: ratio(
        count(inside, ({ verdict }) => verdict === 'right'),
        inside.length,
      ),
    };
  });

const figuresOf = (judged: readonly JudgedArticle[]): FactFigures => {
  const articles = judged.map(articleFigures);
  const needed = judged.flatMap((article) => article.needed);
  const facts = judged.flatMap((article) => article.facts);
  const total = (key: keyof Omit<ArticleFigures, 'name'>): number => sum(articles, (article) => article[key]);
  const core = needed.filter(({ gold }) => gold.core);
  const labelled = needed.filter(({ fact }) => fact !== null);
  const attributed = needed.filter(({ gold }) => gold.attribution !== null);
  const counts = {
    gold: total('gold'),
    predicted: total('predicted'),
    neutral: total('neutral'),
    outside: total('outside'),
    core: core.length,
    coreFound: count(core, ({ fact }) => fact !== null),
    entities: sum(judged, ({ gold }) => gold.entities.length),
    entitiesFound: sum(judged, ({ gold, alignment }) => {
      const found = new Set(alignment.goldOf.values());
      return count(gold.entities, ({ id }) => found.has(id));
    }),
    mentions: sum(judged, ({ alignment }) => alignment.mentions),
    mentionsRight: sum(judged, ({ alignment }) => alignment.mentionsRight),
  };
  return {
    counts,
    pairs: precisionRecall(total('pairRight'), counts.predicted, total('pairFound'), counts.gold),
    triples: precisionRecall(total('tripleRight'), counts.predicted, total('tripleFound'), counts.gold),
    strictPrecision: ratio(total('tripleRight'), counts.predicted + counts.outside),
    entityRecall: ratio(counts.entitiesFound, counts.entities),
    coreRecall: ratio(counts.coreFound, counts.core),
    mentionPrecision: ratio(counts.mentionsRight, counts.mentions),
    polarity: ratio(
      count(labelled, ({ gold, fact }) => gold.polarity === fact?.polarity),
      labelled.length,
    ),
    modality: ratio(
      count(labelled, ({ gold, fact }) => gold.modality === fact?.modality),
      labelled.length,
    ),
    attributionRecall: ratio(
      count(attributed, ({ fact, isAttributionRight }) => fact !== null && isAttributionRight),
      attributed.length,
    ),
    articles,
    phenomena: phenomenonFigures(needed),
    reliability: reliabilityOf(facts),
  };
};

/** Scores facts against gold, article by article and over all, by phenomenon and by confidence. */
export const evaluateFacts = (
  golds: readonly GoldArticle[],
  entities: readonly EntityRecord[],
  facts: readonly FactRecord[],
): FactFigures => figuresOf(golds.map((gold) => judgeFacts(gold, entities, facts)));
