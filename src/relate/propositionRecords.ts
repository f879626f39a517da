import type { Argument, Proposition, Role, WithPropositions } from '../model/proposition.ts';
import type { PropositionRecord } from '../model/records.ts';

export interface PropositionOptions {
  /**
   * `minimal`: arguments without relative clauses and appositions, of every proposition. `full`: whole phrases, and only what verbs and
   * copulas state, with the preposition of a first phrase in the predicate ("was sent to"), as open information extraction has it.
   * Default: `minimal`.
   */
  readonly arguments?: 'minimal' | 'full';
}

interface Told {
  readonly predicate: string;
  readonly texts: readonly string[];
  readonly roles: readonly Role[];
}

const tellMinimal = (proposition: Proposition): Told => ({
  predicate: proposition.predicate.text,
  texts: proposition.arguments.map((argument) => argument.text),
  roles: proposition.arguments.map((argument) => argument.role),
});

/** The word before a phrase that can as well be the predicate's last: a preposition, or the conjunction of a content clause. */
const leadingWord = (argument: Argument): string | null => {
  if (argument.role === 'content') return /^that\b/i.exec(argument.full)?.[0] ?? null;
  const marker = argument.marker ?? '';
  const isPhrase = marker !== '' && argument.role !== 'time' && argument.full.toLowerCase().startsWith(`${marker} `);
  return isPhrase ? argument.full.slice(0, marker.length) : null;
};

/** As it stands a passive's "by" phrase is one phrase among others: no second subject. */
const rolesAsTheyStand = (proposition: Proposition): readonly Role[] =>
  proposition.arguments.map((argument, i) => (i > 0 && argument.role === 'agent' ? 'other' : argument.role));

const tellFull = (proposition: Proposition): Told => {
  const texts = proposition.arguments.map((argument) => argument.full);
  const roles = rolesAsTheyStand(proposition);
  const first = proposition.arguments[1];
  const word = first === undefined ? null : leadingWord(first);
  if (first === undefined || word === null) return { predicate: proposition.predicate.text, texts, roles };
  const rest = first.full.slice(word.length).trimStart();
  return { predicate: `${proposition.predicate.text} ${word}`, texts: texts.with(1, rest), roles };
};

const reference = (document: WithPropositions, id: string | undefined): PropositionRecord['attribution'] => {
  const entity = document.entities.find((candidate) => candidate.id === id);
  return entity === undefined ? null : { id: entity.id, label: entity.label };
};

const isClausal = ({ predicate }: Proposition): boolean => ['verb', 'copula', 'apposition'].includes(predicate.category);

const record = (document: WithPropositions, proposition: Proposition, told: Told): PropositionRecord => {
  const sentence = document.sentences[proposition.sentence];
  return {
    article: document.id,
    sentence: proposition.sentence,
    sentenceText: sentence === undefined ? '' : document.text.slice(...sentence.span),
    id: `${document.id}:${proposition.index}`,
    predicate: { text: told.predicate, spans: proposition.predicate.spans, lemma: proposition.predicate.lemma },
    arguments: proposition.arguments.map((argument, i) => ({
      role: told.roles[i] ?? argument.role,
      text: told.texts[i] ?? argument.text,
      full: argument.full,
      spans: argument.spans,
      head: sentence?.tokens[argument.head]?.form ?? '',
    })),
    polarity: proposition.polarity,
    modality: proposition.modality,
    attribution: reference(document, proposition.attribution[0]),
    confidence: proposition.confidence,
  };
};

/** The lines of propositions.jsonl for one article. */
export const propositionRecords = (document: WithPropositions, options: PropositionOptions = {}): readonly PropositionRecord[] =>
  options.arguments === 'full'
    ? document.propositions.filter(isClausal).map((proposition) => record(document, proposition, tellFull(proposition)))
    : document.propositions.map((proposition) => record(document, proposition, tellMinimal(proposition)));
