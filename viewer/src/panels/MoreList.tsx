import { Fragment, type JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useApp } from './context.ts';

interface MoreListProps<T> {
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  readonly render: (item: T) => JSX.Element;
  readonly first?: number;
}

/** A list that shows its first items, and more when asked. */
export const MoreList = <T,>({ items, keyOf, render, first = 12 }: MoreListProps<T>): JSX.Element => {
  const { t } = useApp();
  const [limit, setLimit] = useState(first);
  const rest = items.length - limit;
  return (
    <Fragment>
      <ul class="plain-list">
        {items.slice(0, limit).map((item) => (
          <li key={keyOf(item)}>{render(item)}</li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="more" onClick={() => setLimit(limit + Math.min(rest, 50))}>
          {t('moreRows', { n: Math.min(rest, 50) })}
        </button>
      )}
    </Fragment>
  );
};
