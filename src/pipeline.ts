import { annotate } from './annotate/annotate.ts';
import type { LanguageModel } from './annotate/languageModel.ts';
import { findMentions } from './mention/findMentions.ts';
import type { Article } from './model/article.ts';
import type { WithFacts } from './model/proposition.ts';
import { matchPatterns } from './pattern/matchPatterns.ts';
import type { Pattern } from './pattern/pattern.ts';
import { relate } from './relate/relate.ts';
import { resolveEntities } from './resolve/resolveEntities.ts';

/** Reads one article all the way to its facts: annotate → mention → resolve → relate, and the user's own patterns. */
export const understand = (article: Article, model: LanguageModel, patterns: readonly Pattern[] = []): WithFacts =>
  matchPatterns(relate(resolveEntities(findMentions(annotate(article, model)))), patterns);
