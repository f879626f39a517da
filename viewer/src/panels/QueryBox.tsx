import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { countOf } from '../i18n/index.ts';
import { ask } from '../query/ask.ts';
import { useApp } from './context.ts';

/** A question in the language of `tripel query`; its answers alone stay in view. */
export const QueryBox = (): JSX.Element => {
  const { story, state, visible, update, t } = useApp();
  const [text, setText] = useState(state.query);
  useEffect(() => setText(state.query), [state.query]);
  const answer = state.query === '' ? null : ask(story, state.query);
  const run = (query: string): void => update((now) => ({ ...now, query: query.trim() }));
  return (
    <form
      class="query"
      onSubmit={(event) => {
        event.preventDefault();
        run(text);
      }}
    >
      <label for="query">{t('queryBox')}</label>
      <div class="query-line">
        <input
          id="query"
          type="text"
          autocomplete="off"
          spellcheck={false}
          placeholder={t('queryPlaceholder')}
          value={text}
          aria-describedby="query-answer"
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" class="action">
          {t('queryRun')}
        </button>
      </div>
      <p id="query-answer" class={`small ${answer?.kind === 'wrong' ? 'error' : 'quiet'}`} role="status">
        {answer === null
          ? t('queryHelp')
          : answer.kind === 'wrong'
            ? t('queryWrong', { reason: answer.reason })
            : t('queryAnswers', { facts: countOf(t, 'fact', visible.facts.length) })}
      </p>
      {state.query !== '' && (
        <button
          type="button"
          class="more"
          onClick={() => {
            setText('');
            run('');
          }}
        >
          {t('queryClear')}
        </button>
      )}
    </form>
  );
};
