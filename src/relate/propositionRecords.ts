import type { Argument, Proposition, WithPropositions } from '../model/proposition.ts';
import type { PropositionRecord } from '../model/records.ts';

export interface PropositionOptions {
  /**
   * `minimal`: arguments without relative clauses and appositions, of every proposition. `full`: whole phrases, and only what verbs and
   * copulas state, as open information extraction has it. Default: `minimal`.
   */
  readonly arguments?: 'minimal' | 'full';
}

const argumentRecord = (
  document: WithPropositions,
  argument: Argument,
  proposition: Proposition,
  isFull: boolean,
): PropositionRecord['arguments'][number] => ({
  role: argument.role,
  text: isFull ? argument.full : argument.text,
  full: argument.full,
  spans: argument.spans,
  head: document.sentences[proposition.sentence]?.tokens[argument.head]?.form ?? '',
});

const reference = (document: WithPropositions, id: string | undefined): PropositionRecord['attribution'] => {
  const entity = document.entities.find((candidate) => candidate.id === id);
  return entity === undefined ? null : { id: entity.id, label: entity.label };
};

const isClausal = ({ predicate }: Proposition): boolean => ['verb', 'copula', 'apposition'].includes(predicate.category);

/** The lines of propositions.jsonl for one article. */
export const propositionRecords = (document: WithPropositions, options: PropositionOptions = {}): readonly PropositionRecord[] =>
  document.propositions
    .filter((proposition) => options.arguments !== 'full' || isClausal(proposition))
    .map((proposition) => {
      const sentence = document.sentences[proposition.sentence];
      return {
        article: document.id,
        sentence: proposition.sentence,
        sentenceText: sentence === undefined ? '' : document.text.slice(...sentence.span),
        id: `${document.id}:${proposition.index}`,
        predicate: { text: proposition.predicate.text, spans: proposition.predicate.spans, lemma: proposition.predicate.lemma },
        arguments: proposition.arguments.map((argument) => argumentRecord(document, argument, proposition, options.arguments === 'full')),
        polarity: proposition.polarity,
        modality: proposition.modality,
        attribution: reference(document, proposition.attribution[0]),
        confidence: proposition.confidence,
      };
    });
