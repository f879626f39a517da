import type { Context, FactResult, OrientedEdge, PreparedFilter } from './facts.ts';
import { findEdges, resultOf } from './facts.ts';

/** One claim of the graph, with the facts that each of two sets of articles gives for it. */
export interface ComparedClaim {
  readonly edge: string;
  readonly inA: readonly FactResult[];
  readonly inB: readonly FactResult[];
}

/** What two sets of articles say. */
export interface Comparison {
  readonly both: readonly ComparedClaim[];
  readonly onlyA: readonly ComparedClaim[];
  readonly onlyB: readonly ComparedClaim[];
  /** Pairs in which one says what the other negates or denies, of the same subject, predicate and object. */
  readonly contested: readonly { readonly a: ComparedClaim; readonly b: ComparedClaim }[];
}

/** Whether the claim is that it is so; denied and negated ones are that it is not. Plans and demands claim neither. */
const stance = ({ polarity, modality }: FactResult): 'so' | 'not so' | 'open' => {
  if (modality === 'denied') return polarity === 'positive' ? 'not so' : 'so';
  if (modality !== 'actual' && modality !== 'claimed') return 'open';
  return polarity === 'positive' ? 'so' : 'not so';
};

const matterOf = ({ subject, predicate, object, symmetric }: FactResult): string =>
  JSON.stringify([predicate.id, ...(symmetric ? [subject.id, object.id].sort() : [subject.id, object.id])]);

const contestedOf = (claims: readonly ComparedClaim[]): Comparison['contested'] => {
  const byMatter = new Map<string, ComparedClaim[]>();
  for (const claim of claims) {
    const [fact] = [...claim.inA, ...claim.inB];
    if (fact === undefined) continue;
    const matter = matterOf(fact);
    byMatter.set(matter, [...(byMatter.get(matter) ?? []), claim]);
  }
  return [...byMatter.values()].flatMap((group) =>
    group.flatMap((a) =>
      group
        .filter((b) => {
          const [ofA, ofB] = [a.inA[0], b.inB[0]];
          if (a === b || ofA === undefined || ofB === undefined) return false;
          const stances = [stance(ofA), stance(ofB)];
          return stances.includes('so') && stances.includes('not so');
        })
        .map((b) => ({ a, b })),
    ),
  );
};

/** Compares what two sets of articles say, claim by claim. */
export const compareArticles = (context: Context, filter: PreparedFilter, a: ReadonlySet<string>, b: ReadonlySet<string>): Comparison => {
  const factsIn = (oriented: OrientedEdge, articles: ReadonlySet<string>) =>
    oriented.attributes.evidence
      .filter((fact) => articles.has(fact.article) && filter.fitsFact(fact))
      .map((fact) => resultOf(context, oriented, fact));
  const claims: ComparedClaim[] = [];
  for (const oriented of findEdges(context, filter)) {
    const claim = { edge: oriented.edge, inA: factsIn(oriented, a), inB: factsIn(oriented, b) };
    if (claim.inA.length + claim.inB.length > 0) claims.push(claim);
  }
  return {
    both: claims.filter(({ inA, inB }) => inA.length > 0 && inB.length > 0),
    onlyA: claims.filter(({ inB }) => inB.length === 0),
    onlyB: claims.filter(({ inA }) => inA.length === 0),
    contested: contestedOf(claims),
  };
};
