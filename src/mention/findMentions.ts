import type { AnnotatedArticle } from '../model/annotated.ts';
import type { WithMentions } from '../model/mention.ts';
import type { Stage } from '../model/stage.ts';
import { compareMentions, type MentionDraft } from './draft.ts';
import { findCompounds } from './findCompounds.ts';
import { findDemonyms } from './findDemonyms.ts';
import { readMetonyms } from './findMetonyms.ts';
import { findNames } from './findNames.ts';
import { findNominals } from './findNominals.ts';
import { findPronouns } from './findPronouns.ts';
import { mendClauses } from './mendClauses.ts';
import { mendTrees } from './mendTrees.ts';

/** A word that is a demonym is not also a name by itself. */
const withoutDemonyms = (names: readonly MentionDraft[], demonyms: readonly MentionDraft[]): MentionDraft[] =>
  names.filter(
    (name) =>
      !demonyms.some((demonym) => demonym.sentence === name.sentence && name.end - name.start === 1 && demonym.start === name.start),
  );

/** Adds the mentions, in text order: names, demonyms, metonyms, nominals, pronouns. A mention of a titled name has the title's token as its head. */
export const findMentions: Stage<AnnotatedArticle, WithMentions> = (read) => {
  const article = mendClauses(mendTrees(read));
  const found = findNames(article);
  const demonyms = findDemonyms(article, found);
  const names = readMetonyms(article, withoutDemonyms(found, demonyms), demonyms);
  const compounds = findCompounds(article, names);
  const nominals = findNominals(article, names, [...demonyms, ...compounds]);
  const mentions = [...names, ...demonyms, ...compounds, ...nominals, ...findPronouns(article)].sort(compareMentions);
  return { ...article, mentions: mentions.map((mention, index) => ({ ...mention, index })) };
};
