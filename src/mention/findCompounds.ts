import { compoundParts } from '../knowledge/index.ts';
import type { AnnotatedArticle } from '../model/annotated.ts';
import type { EntityKind } from '../model/mention.ts';
import { draftMention, type MentionDraft } from './draft.ts';
import { foldForm } from './nameSpans.ts';
import { meaningOfDemonym, meaningOfName } from './world.ts';

/** "MH17", "G20": letters with digits are a name wherever they stand. */
const CODE = /^\p{Lu}+\d+$/u;

/** Names hidden in compounds: the first part of "VN-topman", "EU-lidstaten", "Kremlinwoordvoerder". */
export const findCompounds = (article: AnnotatedArticle, names: readonly MentionDraft[]): MentionDraft[] => {
  const known = new Map<string, EntityKind | null>();
  for (const name of names) known.set(foldForm(article.text.slice(name.span[0], name.span[1])), name.kind);
  return article.sentences.flatMap((sentence, position) =>
    sentence.tokens.flatMap((token, index) => {
      const parts = compoundParts(token.form, article.language);
      if (!parts || meaningOfDemonym(parts.modifier, article.language)) return [];
      const meaning = meaningOfName(parts.modifier, article.language);
      const kind = meaning?.kind ?? known.get(foldForm(parts.modifier)) ?? null;
      if (!kind && !CODE.test(parts.modifier)) return [];
      return [
        draftMention(sentence, position, [index, index + 1], {
          head: index,
          span: [token.span[0], token.span[0] + parts.modifier.length],
          form: 'name',
          kind: kind ?? 'organization',
          number: 'singular',
          person: 3,
          definite: true,
          labels: meaning?.labels ?? {},
          codes: meaning?.codes ?? {},
        }),
      ];
    }),
  );
};
