import type { JSX } from 'preact';
import { articleName } from '../data/names.ts';
import { countOf, formatDate } from '../i18n/index.ts';
import { openArticle } from '../state/updates.ts';
import { useApp } from './context.ts';
import { MoreList } from './MoreList.tsx';

/** All articles; one opens beside the list. */
export const ArticlesView = ({ add }: { readonly add: JSX.Element }): JSX.Element => {
  const { story, state, update, t } = useApp();
  const articles = [...story.articles.values()].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
  return (
    <div class="articles-view">
      <div class="section-head">
        <h2>{t('articles')}</h2>
        {add}
      </div>
      <MoreList
        items={articles}
        keyOf={({ id }) => id}
        first={60}
        render={(article) => (
          <button
            type="button"
            class="article-card"
            aria-current={state.article?.id === article.id ? 'true' : undefined}
            onClick={() => update(openArticle(article.id))}
          >
            <strong dir="auto">{articleName(story, article.id)}</strong>
            <span class="quiet">
              {article.date ? formatDate(article.date, state.interface) : t('noDate')} · {article.language.toUpperCase()} ·{' '}
              {countOf(t, 'fact', story.factsByArticle.get(article.id)?.length ?? 0)}
            </span>
          </button>
        )}
      />
    </div>
  );
};
