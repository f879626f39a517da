import type { AnnotatedArticle, Sentence, Token } from '../model/annotated.ts';
import type { LanguageCode, Span } from '../model/text.ts';
import { draftMention, type MentionDraft } from './draft.ts';
import { dependents, feature, relation } from './tree.ts';
import { meaningOfDemonym, meaningOfInhabitant, meaningOfName, type NameMeaning } from './world.ts';

/** The demonym in a word and where it stands: the word itself, or the last part of "pro-Russische", the first of "Frans-Duitse". */
const demonymsIn = (token: Token, language: LanguageCode): readonly { span: Span; meaning: NameMeaning }[] => {
  const whole = meaningOfDemonym(token.form, language) ?? meaningOfInhabitant(token.form, language);
  if (whole) return [{ span: token.span, meaning: whole }];
  if (!token.form.includes('-')) return [];
  let offset = token.span[0];
  return token.form.split('-').flatMap((part) => {
    const span: Span = [offset, offset + part.length];
    offset += part.length + 1;
    const meaning = meaningOfDemonym(part, language);
    return meaning ? [{ span, meaning }] : [];
  });
};

/** A base form with an article is the language: "het Russisch", "in het Nederlands". */
const isLanguage = (sentence: Sentence, index: number, language: LanguageCode): boolean => {
  const token = sentence.tokens[index];
  if (!token || token.upos === 'ADJ' || meaningOfInhabitant(token.form, language)) return false;
  const head = sentence.tokens[token.head];
  return !head || !['NOUN', 'PROPN'].includes(head.upos) || token.deprel === 'obl';
};

/** "Polen" is a country unless an article, a number or its form makes it a people: "de Polen". */
const isCountryName = (sentence: Sentence, index: number, language: LanguageCode): boolean => {
  const token = sentence.tokens[index];
  if (!token || meaningOfName(token.form, language)?.kind !== 'country') return false;
  const isModified = dependents(sentence, index).some((child) => ['det', 'nummod', 'amod'].includes(relation(sentence.tokens[child]!)));
  return !isModified && feature(token, 'Number') !== 'Plur';
};

/** Words for what belongs to or comes from a country or place, as mentions of it. */
export const findDemonyms = (article: AnnotatedArticle, names: readonly MentionDraft[]): MentionDraft[] =>
  article.sentences.flatMap((sentence, position) =>
    sentence.tokens.flatMap((token, index) => {
      // "Russische Federatie" is a name of its own; in "Russische ministerie van Defensie" the adjective names the country.
      const holding = names.filter(
        (name) => name.sentence === position && index >= name.start && index < name.end && name.end - name.start > 1,
      );
      const inName = holding.some((name) => !['organization', null].includes(name.kind) || token.upos !== 'ADJ');
      const isKnownName = holding.some((name) => name.codes.tripel !== undefined);
      if (inName || token.upos === 'VERB') return [];
      if (isCountryName(sentence, index, article.language) || isLanguage(sentence, index, article.language)) return [];
      // "European Commission": that a known body is called after a continent is no fact about the continent.
      const named = demonymsIn(token, article.language).filter(({ meaning }) => !isKnownName || meaning.kind === 'country');
      return named.map(({ span, meaning }) =>
        draftMention(sentence, position, [index, index + 1], {
          head: index,
          span,
          form: 'demonym',
          kind: meaning.kind,
          number: 'singular',
          person: 3,
          definite: true,
          labels: meaning.labels,
          codes: meaning.codes,
        }),
      );
    }),
  );
