/** The small pieces that panels share. All text is set as text. */
import type { ComponentChildren, JSX } from 'preact';
import type { EntityKind } from '../../../src/model/mention.ts';
import type { FactRecord } from '../../../src/model/records.ts';
import { ICON_PATHS } from '../graph/icons.ts';
import { STATUS_SIGNS, type Status, statusOf } from '../graph/status.ts';
import { formatDate, formatSpan } from '../i18n/index.ts';
import { selectEdge, selectNode } from '../state/updates.ts';
import { useApp } from './context.ts';

export const KindIcon = ({ kind, size = 20 }: { readonly kind: EntityKind; readonly size?: number }): JSX.Element => (
  <svg class={`kind-icon kind-${kind}`} width={size} height={size} viewBox="-6 -6 36 36" aria-hidden="true">
    <circle cx="12" cy="12" r="18" />
    <path d={ICON_PATHS[kind] ?? ICON_PATHS.concept} fill-rule="evenodd" />
  </svg>
);

const GLYPHS = {
  search: 'M10.5 4a6.5 6.5 0 1 0 4 11.6l4.7 4.7 1.4-1.4-4.7-4.7a6.5 6.5 0 0 0-5.4-10.2zm0 2a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9z',
  undo: 'M9 5 4 10l5 5v-3.2h5a3.4 3.4 0 0 1 0 6.8H9v2h5a5.4 5.4 0 0 0 0-10.8H9z',
  redo: 'M15 5l5 5-5 5v-3.2h-5a3.4 3.4 0 0 0 0 6.8h5v2h-5a5.4 5.4 0 0 1 0-10.8h5z',
  close: 'M6.4 5 5 6.4 10.6 12 5 17.6 6.4 19 12 13.4 17.6 19 19 17.6 13.4 12 19 6.4 17.6 5 12 10.6z',
  plus: 'M11 5h2v6h6v2h-6v6h-2v-6H5v-2h6z',
  minus: 'M5 11h14v2H5z',
  fit: 'M4 4h6v2H6v4H4zM14 4h6v6h-2V6h-4zM4 14h2v4h4v2H4zM18 14h2v6h-6v-2h4z',
  layout:
    'M6 3a3 3 0 0 1 2.8 4.1l2.9 2.9a3 3 0 0 1 2.9.2l2-1.7a2.5 2.5 0 1 1 1.3 1.5l-2 1.7a3 3 0 0 1-1.1 3.5l.7 2.4a2.3 2.3 0 1 1-1.9.6l-.7-2.4a3 3 0 0 1-2.8-4.2L7.3 8.6A3 3 0 1 1 6 3z',
  stop: 'M6 6h12v12H6z',
  play: 'M7 4.5v15l12-7.5z',
  pause: 'M6 5h4v14H6zM14 5h4v14h-4z',
  menu: 'M4 6h16v2H4zM4 11h16v2H4zM4 16h16v2H4z',
  help: 'M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20zm0 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16zm-1.1 11.5h2.2v2.2h-2.2zM12 6.2c2.1 0 3.6 1.3 3.6 3.2 0 1.5-.9 2.2-1.7 2.8-.7.5-.9.8-.9 1.5v.3h-2v-.5c0-1.5.7-2.2 1.6-2.8.7-.5 1-.8 1-1.3 0-.7-.6-1.2-1.6-1.2s-1.7.6-1.7 1.7H8.2c0-2.3 1.6-3.7 3.8-3.7z',
  gear: 'M10.3 2h3.4l.5 2.5 1.7.7 2.1-1.4 2.4 2.4-1.4 2.1.7 1.7 2.5.5v3.4l-2.5.5-.7 1.7 1.4 2.1-2.4 2.4-2.1-1.4-1.7.7-.5 2.5h-3.4l-.5-2.5-1.7-.7-2.1 1.4-2.4-2.4 1.4-2.1-.7-1.7-2.5-.5v-3.4l2.5-.5.7-1.7-1.4-2.1 2.4-2.4 2.1 1.4 1.7-.7zM12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7z',
  download: 'M11 3h2v9.2l3.3-3.3 1.4 1.4L12 16l-5.7-5.7 1.4-1.4 3.3 3.3zM4 18h16v2H4z',
  filter: 'M3 5h18l-7 8.2V20l-4-2v-4.8z',
  more: 'M5 10a2 2 0 1 1 0 4 2 2 0 0 1 0-4zm7 0a2 2 0 1 1 0 4 2 2 0 0 1 0-4zm7 0a2 2 0 1 1 0 4 2 2 0 0 1 0-4z',
  pin: 'M9 3h6l-.8 6 3.8 4v2h-5v6l-1 1-1-1v-6H6v-2l3.8-4z',
  article: 'M5 3h14v18H5zM7 5v14h10V5zM8.5 7.5h7v1.6h-7zM8.5 11h7v1.6h-7zM8.5 14.5h4.5v1.6H8.5z',
} as const;

export type Glyph = keyof typeof GLYPHS;

export const Sign = ({ glyph }: { readonly glyph: Glyph }): JSX.Element => (
  <svg class="sign" width="20" height="20" viewBox="0 0 24 24" aria-hidden="true">
    <path d={GLYPHS[glyph]} fill-rule="evenodd" />
  </svg>
);

interface IconButtonProps {
  readonly glyph: Glyph;
  readonly label: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  readonly class?: string;
}

export const IconButton = ({ glyph, label, onClick, disabled = false, pressed, class: extra = '' }: IconButtonProps): JSX.Element => (
  <button
    type="button"
    class={`icon-button ${extra}`}
    aria-label={label}
    title={label}
    disabled={disabled}
    aria-pressed={pressed}
    onClick={onClick}
  >
    <Sign glyph={glyph} />
  </button>
);

/** A name that selects its node. */
export const NodeLink = ({ id, withIcon = false }: { readonly id: string; readonly withIcon?: boolean }): JSX.Element => {
  const { story, update, nameOf } = useApp();
  const isThere = story.graph.hasNode(id);
  return (
    <button type="button" class="node-link" disabled={!isThere} onClick={() => update(selectNode(id))}>
      {withIcon && isThere && <KindIcon kind={story.graph.getNodeAttribute(id, 'kind')} size={18} />}
      <bdi>{nameOf(id)}</bdi>
    </button>
  );
};

export const StatusBadge = ({ status }: { readonly status: Status }): JSX.Element | null => {
  const { t } = useApp();
  if (status === 'actual') return null;
  return (
    <span class={`badge status-${status}`}>
      <span aria-hidden="true">{STATUS_SIGNS[status]}</span>
      {t(`status_${status}`)}
    </span>
  );
};

/** When a fact happens, or else when its article appeared; empty where neither is known. */
export const FactDate = ({ fact }: { readonly fact: FactRecord }): JSX.Element => {
  const { story, state } = useApp();
  const date = story.articles.get(fact.article)?.date ?? null;
  const text = fact.time === null ? formatDate(date, state.interface) : formatSpan(fact.time.start, fact.time.end, state.interface);
  return <span class="date">{text}</span>;
};

/** One fact on one line, seen from a node: which way it goes, the relation, the other end. */
export const FactRow = ({ fact, from }: { readonly fact: FactRecord; readonly from?: string }): JSX.Element => {
  const { update, nameOf, predicateOf, state } = useApp();
  const isSubject = from === undefined || fact.subject.id === from;
  const status = statusOf(fact);
  const arrow = fact.symmetric ? '↔' : '→';
  const isChosen = state.selection?.type === 'edge' && state.selection.id === fact.edge;
  return (
    <button type="button" class="fact-row" aria-current={isChosen ? 'true' : undefined} onClick={() => update(selectEdge(fact.edge))}>
      <span class="fact-line">
        {(from === undefined || !isSubject) && <bdi class="end">{nameOf(fact.subject.id)}</bdi>}{' '}
        <span class="predicate">{predicateOf(fact)}</span>{' '}
        <span class="arrow" aria-hidden="true">
          {arrow}
        </span>{' '}
        {(from === undefined || isSubject) && <bdi class="end">{nameOf(fact.object.id)}</bdi>}
        {from !== undefined && !isSubject && <bdi class="end own">{nameOf(fact.object.id)}</bdi>}
      </span>
      <span class="fact-extra">
        <StatusBadge status={status} />
        <FactDate fact={fact} />
      </span>
    </button>
  );
};

export const Section = ({
  title,
  children,
  extra,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly extra?: ComponentChildren;
}): JSX.Element => (
  <section class="section">
    <div class="section-head">
      <h3>{title}</h3>
      {extra}
    </div>
    {children}
  </section>
);
