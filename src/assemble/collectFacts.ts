import { foldName } from '../model/foldName.ts';
import type { EntityKind } from '../model/mention.ts';
import type { ArticleFact, Modality, Polarity, Proposition, WithFacts } from '../model/proposition.ts';
import type { EntityRecord, EntityReference, FactRecord, PropositionRecord } from '../model/records.ts';
import { propositionRecords } from '../relate/propositionRecords.ts';
import { contentKey } from './contentKey.ts';
import type { Corrections, FactSelector } from './corrections.ts';
import type { MergedEntities } from './mergeEntities.ts';

/** Looks up merged entities for the facts of articles. */
interface Directory {
  readonly reference: (articleEntity: string) => EntityReference;
  readonly kindOf: (mergedId: string) => EntityKind | undefined;
  readonly namesOf: (mergedId: string) => ReadonlySet<string>;
}

const directoryOf = ({ entities, mergedId }: MergedEntities): Directory => {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const reference = (articleEntity: string): EntityReference => {
    const id = mergedId.get(articleEntity) ?? articleEntity;
    return { id, label: byId.get(id)?.label ?? id };
  };
  const names = (entity: EntityRecord | undefined) =>
    new Set(entity ? [entity.id, ...[entity.label, ...Object.values(entity.labels), ...entity.aliases].map(foldName)] : []);
  return { reference, kindOf: (id) => byId.get(id)?.kind, namesOf: (id) => names(byId.get(id)) };
};

/** The id of a proposition: its sentence and predicate in its article, stable under changes elsewhere. */
export const propositionId = (article: string, proposition: Proposition): string => {
  const [start, end] = proposition.predicate.spans[0] ?? [0, 0];
  return `${article}#p${start}-${end}.${contentKey(proposition.predicate.lemma, ...proposition.arguments.flatMap((a) => a.spans.flat())).slice(0, 6)}`;
};

/** The key of the edge: what makes two assertions the same claim about the world. */
export const edgeKey = (fact: {
  readonly subject: { readonly id: string };
  readonly object: { readonly id: string };
  readonly predicate: { readonly id: string };
  readonly symmetric: boolean;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly via: { readonly id: string } | null;
}): string => {
  const ends = [fact.subject.id, fact.object.id];
  if (fact.symmetric) ends.sort();
  return contentKey(ends[0]!, fact.predicate.id, ends[1]!, fact.polarity, fact.modality, fact.via?.id ?? null);
};

const recordOf = (fact: ArticleFact, article: WithFacts, directory: Directory): FactRecord => {
  const ends = [directory.reference(fact.subject), directory.reference(fact.object)];
  if (fact.symmetric) ends.sort((a, b) => (a.id < b.id ? -1 : 1));
  const [evidence] = fact.evidence;
  const record = {
    proposition: propositionId(article.id, article.propositions[fact.proposition]!),
    article: article.id,
    subject: ends[0]!,
    predicate: fact.predicate,
    object: ends[1]!,
    symmetric: fact.symmetric,
    via: fact.via === null ? null : directory.reference(fact.via),
    polarity: fact.polarity,
    modality: fact.modality,
    attribution: fact.attribution === null ? null : directory.reference(fact.attribution),
    alsoSaidBy: fact.alsoSaidBy.map(directory.reference),
    qualifiers: fact.qualifiers.map((q) => (q.entity === undefined ? q : { ...q, entity: directory.reference(q.entity).id })),
    time: fact.time,
    place: fact.place === null ? null : directory.reference(fact.place),
    confidence: fact.confidence,
    evidence: { sentence: evidence.sentence, span: evidence.span, text: evidence.text },
  };
  return identify(record);
};

const identify = (record: Omit<FactRecord, 'id' | 'edge'>): FactRecord => {
  const edge = edgeKey(record);
  return { id: contentKey(record.article, edge, ...record.evidence.span, record.attribution?.id ?? null), edge, ...record };
};

const fits = (fact: FactRecord, selector: FactSelector, directory: Directory): boolean => {
  if (typeof selector === 'string') return fact.id === selector;
  const isNamed = (wanted: string | undefined, id: string) =>
    wanted === undefined || wanted === id || directory.namesOf(id).has(foldName(wanted));
  const { predicate } = fact;
  return (
    isNamed(selector.subject, fact.subject.id) &&
    isNamed(selector.object, fact.object.id) &&
    (selector.article === undefined || selector.article === fact.article) &&
    (selector.predicate === undefined || [predicate.id, predicate.lemma, predicate.label].includes(selector.predicate))
  );
};

const repaired = (fact: FactRecord, corrections: Corrections, directory: Directory): FactRecord => {
  let result = fact;
  for (const repair of corrections.repair) {
    if ('entity' in repair || !fits(fact, repair.fact, directory)) continue;
    const { predicate, label, polarity, modality } = repair.set;
    const { id: _id, edge: _edge, ...rest } = result;
    result = identify({
      ...rest,
      predicate: { ...rest.predicate, ...(predicate === undefined ? {} : { id: predicate }), ...(label === undefined ? {} : { label }) },
      ...(polarity === undefined ? {} : { polarity }),
      ...(modality === undefined ? {} : { modality }),
    });
  }
  return result;
};

/** Keeps the surest of facts that say the same from the same words. */
const withoutTwins = (facts: readonly FactRecord[]): FactRecord[] => {
  const byId = new Map<string, FactRecord>();
  for (const fact of facts) {
    const twin = byId.get(fact.id);
    if (twin === undefined || fact.confidence > twin.confidence) byId.set(fact.id, fact);
  }
  return [...byId.values()];
};

/** The facts of all articles between merged entities, corrected, in the order of articles and text. */
export const collectFacts = (articles: readonly WithFacts[], merged: MergedEntities, corrections: Corrections): FactRecord[] => {
  const directory = directoryOf(merged);
  const facts = articles.flatMap((article) => article.facts.map((fact) => recordOf(fact, article, directory)));
  const kept = facts
    .filter((fact) => fact.subject.id !== fact.object.id)
    .filter((fact) => !corrections.reject.some((selector) => fits(fact, selector, directory)))
    .map((fact) => repaired(fact, corrections, directory));
  return withoutTwins(kept).sort(
    (a, b) =>
      (a.article < b.article ? -1 : a.article > b.article ? 1 : 0) ||
      a.evidence.span[0] - b.evidence.span[0] ||
      a.evidence.span[1] - b.evidence.span[1] ||
      (a.id < b.id ? -1 : 1),
  );
};

/** The propositions of all articles as records, with ids and speakers that hold over articles. */
export const collectPropositions = (articles: readonly WithFacts[], merged: MergedEntities): PropositionRecord[] => {
  const directory = directoryOf(merged);
  return articles.flatMap((article) =>
    propositionRecords(article).map((record, index) => ({
      ...record,
      id: propositionId(article.id, article.propositions[index]!),
      attribution: record.attribution === null ? null : directory.reference(record.attribution.id),
    })),
  );
};
