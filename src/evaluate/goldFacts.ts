import { InputError } from '../model/errors.ts';
import type { EntityKind } from '../model/mention.ts';
import type { Modality, Polarity } from '../model/proposition.ts';
import type { Span } from '../model/text.ts';

export interface GoldMention {
  readonly span: Span;
  /** For a metonym the entity that it stands for. */
  readonly metonymOf: string | null;
}

export interface GoldEntity {
  readonly id: string;
  readonly kind: EntityKind | string;
  readonly canonical: string;
  readonly aliases: readonly string[];
  readonly mentions: readonly GoldMention[];
}

/** A fact as a person annotated it: one wording of its predicate, others that count as well, and an English gloss. */
export interface GoldFact {
  readonly id: string;
  readonly subject: string;
  readonly predicate: string;
  readonly accept: readonly string[];
  readonly gloss: string;
  readonly object: string;
  readonly symmetric: boolean;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly attribution: string | null;
  readonly span: Span | null;
  readonly core: boolean;
  /** Neither asked for nor wrong. */
  readonly optional: boolean;
}

/** The gold facts of one article. */
export interface GoldArticle {
  readonly name: string;
  readonly text: string;
  readonly entities: readonly GoldEntity[];
  readonly facts: readonly GoldFact[];
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const texts = (value: unknown): readonly string[] => list(value).filter((item): item is string => typeof item === 'string');

const span = (value: unknown): Span | null => {
  const [start, end] = list(isFields(value) ? value.span : value);
  return typeof start === 'number' && typeof end === 'number' ? [start, end] : null;
};

const mention = (value: unknown): readonly GoldMention[] => {
  const found = span(value);
  return found === null
    ? []
    : [{ span: found, metonymOf: isFields(value) && typeof value.metonymOf === 'string' ? value.metonymOf : null }];
};

const entity = (value: unknown): readonly GoldEntity[] =>
  isFields(value)
    ? [
        {
          id: text(value.id),
          kind: text(value.kind),
          canonical: text(value.canonical),
          aliases: texts(value.aliases),
          mentions: list(value.mentions).flatMap(mention),
        },
      ]
    : [];

const MODALITY_WORDS: readonly string[] = ['actual', 'planned', 'possible', 'claimed', 'denied', 'demanded'];
const isModality = (value: unknown): value is Modality => typeof value === 'string' && MODALITY_WORDS.includes(value);

const fact = (value: unknown): readonly GoldFact[] =>
  isFields(value)
    ? [
        {
          id: text(value.id),
          subject: text(value.subject),
          predicate: text(value.predicate),
          accept: texts(value.accept),
          gloss: text(value.gloss),
          object: text(value.object),
          symmetric: value.symmetric === true,
          polarity: value.polarity === 'negative' ? 'negative' : 'positive',
          modality: isModality(value.modality) ? value.modality : 'actual',
          attribution: typeof value.attribution === 'string' ? value.attribution : null,
          span: span(value.evidence ?? value.span),
          core: value.core === true,
          optional: value.optional === true,
        },
      ]
    : [];

/**
 * Reads one `NAME.gold.json` beside its text.
 * @throws InputError when it has no lists of entities and facts
 */
export const readGoldArticle = (name: string, articleText: string, value: unknown): GoldArticle => {
  if (!isFields(value) || !Array.isArray(value.entities) || !Array.isArray(value.facts)) {
    throw new InputError('KG_INPUT_FORMAT', `${name}.gold.json: expected an object with the lists "entities" and "facts"`);
  }
  return { name, text: articleText, entities: value.entities.flatMap(entity), facts: value.facts.flatMap(fact) };
};
