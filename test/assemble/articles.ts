import type { ArticleEntity } from '../../src/model/entity.ts';
import type { EntityKind, Mention, MentionForm } from '../../src/model/mention.ts';
import type { ArticleFact, Proposition, WithFacts } from '../../src/model/proposition.ts';

/** An entity of a made-up article: its kind, label and the form of its mentions. */
export interface Said {
  readonly kind: EntityKind;
  readonly label: string;
  readonly form?: MentionForm;
  readonly codes?: ArticleEntity['codes'];
  readonly labels?: ArticleEntity['labels'];
}

/** A fact of a made-up article, by the positions of its entities. */
export interface Claim extends Partial<Pick<ArticleFact, 'symmetric' | 'polarity' | 'modality' | 'confidence' | 'time'>> {
  readonly from: number;
  readonly to: number;
  readonly predicate: string;
  readonly via?: number;
  readonly said?: number;
}

/**
 * An article that names its entities one after another, each in a sentence of its own, and makes the claims; every claim's evidence
 * is the sentence of its subject.
 */
export const article = (id: string, entities: readonly Said[], claims: readonly Claim[]): WithFacts => {
  const text = entities.map((entity) => `${entity.label}.`).join(' ');
  const starts = entities.map((_, i) => entities.slice(0, i).reduce((sum, entity) => sum + entity.label.length + 2, 0));
  const spanOf = (i: number): [number, number] => [starts[i]!, starts[i]! + entities[i]!.label.length];
  const mentions = entities.map(
    (entity, index): Mention => ({
      index,
      sentence: index,
      start: 0,
      end: 1,
      head: 0,
      span: spanOf(index),
      form: entity.form ?? 'name',
      kind: entity.kind,
      number: 'singular',
      gender: null,
      person: 3,
      definite: true,
      labels: entity.labels ?? {},
      codes: entity.codes ?? {},
      role: null,
    }),
  );
  const idOf = (i: number) => `${id}#${spanOf(i).join('-')}`;
  const propositions = claims.map(
    (claim, index): Proposition => ({
      index,
      sentence: claim.from,
      predicate: {
        text: claim.predicate,
        spans: [spanOf(claim.from)],
        lemma: claim.predicate,
        head: 0,
        tokens: [0],
        category: 'verb',
        voice: 'active',
      },
      arguments: [],
      polarity: claim.polarity ?? 'positive',
      modality: claim.modality ?? 'actual',
      attribution: [],
      time: claim.time ?? null,
      place: null,
      confidence: claim.confidence ?? 0.8,
    }),
  );
  return {
    id,
    path: `${id}.txt`,
    sha256: '0',
    language: 'en',
    title: id,
    url: null,
    date: { iso: '2022-02-04', granularity: 'day' },
    text,
    blocks: [{ kind: 'paragraph', span: [0, text.length] }],
    messages: [],
    sentences: entities.map((entity, i) => ({
      span: [starts[i]!, starts[i]! + entity.label.length + 1],
      block: 'paragraph',
      blockIndex: 0,
      tokens: [{ span: spanOf(i), form: entity.label, lemma: entity.label, upos: 'PROPN', feats: '_', head: -1, deprel: 'root' }],
      names: [],
    })),
    mentions,
    entities: entities.map((entity, i) => ({
      id: idOf(i),
      kind: entity.kind,
      label: entity.label,
      labels: entity.labels ?? {},
      aliases: [],
      codes: entity.codes ?? {},
      mentions: [i],
      members: [],
    })),
    referents: entities.map((_, i) => [idOf(i)]),
    times: [],
    propositions,
    facts: claims.map((claim, proposition) => ({
      proposition,
      subject: idOf(claim.from),
      object: idOf(claim.to),
      predicate: { id: claim.predicate, lemma: claim.predicate, label: claim.predicate, type: 'OTHER' },
      symmetric: claim.symmetric ?? false,
      via: claim.via === undefined ? null : idOf(claim.via),
      polarity: claim.polarity ?? 'positive',
      modality: claim.modality ?? 'actual',
      attribution: claim.said === undefined ? null : idOf(claim.said),
      alsoSaidBy: [],
      qualifiers: [],
      time: claim.time ?? null,
      place: null,
      confidence: claim.confidence ?? 0.8,
      evidence: [{ sentence: claim.from, span: spanOf(claim.from), text: entities[claim.from]!.label }],
    })),
  };
};
