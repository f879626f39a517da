import type { ArticleFact, Proposition } from '../../src/model/proposition.ts';
import type { LanguageCode } from '../../src/model/text.ts';
import { findPropositions } from '../../src/relate/findPropositions.ts';
import { relate } from '../../src/relate/relate.ts';
import { documentOf } from './document.ts';

const tellTruth = (said: Pick<ArticleFact, 'polarity' | 'modality'>, speakers: readonly (string | null)[]): string =>
  [
    said.polarity === 'negative' ? ' NOT' : '',
    said.modality === 'actual' ? '' : ` ${said.modality}`,
    speakers.filter((speaker) => speaker !== null).length > 0 ? ` @${speakers.join('<')}` : '',
  ].join('');

const tellFact = (fact: ArticleFact): string => {
  const arrow = fact.symmetric ? '<>' : '>';
  const via = fact.via === null ? '' : ` via ${fact.via}`;
  const speakers = fact.attribution === null ? [] : [fact.attribution, ...fact.alsoSaidBy];
  return `${fact.subject} ${fact.predicate.id} ${arrow} ${fact.object}${via}${tellTruth(fact, speakers)}`;
};

/** The facts of sentences in compact notation, one a line: `russia oppose > nato NOT claimed @un`. */
export const factsOf = (language: LanguageCode, ...notations: readonly string[]): readonly string[] =>
  relate(documentOf(language, ...notations)).facts.map(tellFact);

const tellProposition = (proposition: Proposition): string =>
  `${proposition.predicate.text}(${proposition.arguments.map((argument) => argument.full).join('; ')})${tellTruth(proposition, proposition.attribution)}`;

/** The propositions of sentences, one a line: `steunt(Rusland; de rebellen)`. */
export const propositionsOf = (language: LanguageCode, ...notations: readonly string[]): readonly string[] =>
  findPropositions(documentOf(language, ...notations)).propositions.map(tellProposition);
