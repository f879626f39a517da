import type { JSX } from 'preact';
import type { App } from './context.ts';

/** What a reader sees first, once. */
export const FirstHint = ({ app }: { readonly app: App }): JSX.Element | null => {
  const { memory, setMemory, state, story, t } = app;
  if (memory.hasSeenHint || state.selection !== null || state.view !== 'graph' || story.graph.order === 0) return null;
  return (
    <section class="hint" aria-label={t('hintTitle')}>
      <strong>{t('hintTitle')}</strong>
      <p>{t('hintText')}</p>
      <p class="quiet">{t('hintSearch')}</p>
      <button type="button" class="action" onClick={() => setMemory((now) => ({ ...now, hasSeenHint: true }))}>
        {t('hintClose')}
      </button>
    </section>
  );
};

/** Instead of the graph, when there is none. */
export const Empty = ({
  title,
  text,
  action,
}: {
  readonly title: string;
  readonly text: string;
  readonly action?: JSX.Element;
}): JSX.Element => (
  <div class="empty">
    <svg width="120" height="90" viewBox="0 0 120 90" aria-hidden="true">
      <path d="M28 66 60 24 92 66z" />
      <circle cx="60" cy="22" r="12" />
      <circle cx="26" cy="68" r="12" />
      <circle cx="94" cy="68" r="12" />
    </svg>
    <h2>{title}</h2>
    <p>{text}</p>
    {action}
  </div>
);

/** A page whose data is missing or broken. */
export const Broken = ({ title, text }: { readonly title: string; readonly text: string }): JSX.Element => (
  <main class="app-empty">
    <Empty title={title} text={text} />
  </main>
);
