import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { articleName, eventWords } from '../data/names.ts';
import { formatDate } from '../i18n/index.ts';
import { setPin } from '../state/memory.ts';
import { clearPath, filterBy, focusOn, hideNode, selectNode, startPath, toggle } from '../state/updates.ts';
import { useApp } from './context.ts';
import { IconButton } from './pieces.tsx';

/** What can be done with a node, where it was pressed long or clicked with the other button. */
export const NodeMenu = ({
  node,
  at,
  onClose,
}: {
  readonly node: string;
  readonly at: { readonly x: number; readonly y: number };
  readonly onClose: () => void;
}): JSX.Element => {
  const { story, memory, setMemory, update, t, nameOf } = useApp();
  const menu = useRef<HTMLDivElement>(null);
  const isPinned = memory.pins[node] !== undefined;
  const { x, y } = story.graph.getNodeAttributes(node);
  useEffect(() => {
    menu.current?.querySelector('button')?.focus();
    const away = (event: Event): void => {
      if (event.target instanceof Node && !menu.current?.contains(event.target)) onClose();
    };
    document.addEventListener('pointerdown', away, true);
    return () => document.removeEventListener('pointerdown', away, true);
  }, []);
  const items: readonly (readonly [label: string, action: () => void])[] = [
    [t('details'), () => update(selectNode(node))],
    [t('focus'), () => update(focusOn(node))],
    [t('pathFrom'), () => update(startPath(node))],
    [t(isPinned ? 'unpin' : 'pin'), () => setMemory((now) => setPin(now, node, isPinned ? null : [x, y]))],
    [t('hide'), () => update(hideNode(node))],
  ];
  const step = (by: 1 | -1): void => {
    const buttons = [...(menu.current?.querySelectorAll('button') ?? [])];
    const index = buttons.findIndex((button) => button.matches(':focus'));
    buttons[(index + by + buttons.length) % buttons.length]?.focus();
  };
  return (
    <div
      ref={menu}
      class="menu-panel node-menu"
      role="menu"
      tabIndex={-1}
      aria-label={t('menuFor', { name: nameOf(node) })}
      style={{ left: `min(${Math.max(8, at.x)}px, calc(100% - 13rem))`, top: `min(${Math.max(8, at.y)}px, calc(100% - 14rem))` }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onClose();
          document.getElementById('graph')?.focus();
        } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
          event.preventDefault();
          step(event.key === 'ArrowDown' ? 1 : -1);
        }
      }}
    >
      {items.map(([label, action]) => (
        <button
          key={label}
          type="button"
          role="menuitem"
          class="menu-item"
          onClick={() => {
            action();
            onClose();
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
};

/** All keys. */
export const HelpDialog = ({ onClose }: { readonly onClose: () => void }): JSX.Element => {
  const { t } = useApp();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  const keys: readonly (readonly [keys: string, meaning: string])[] = [
    ['/', t('keySearch')],
    ['← → ↑ ↓', t('keyWalk')],
    ['N', t('keyEdge')],
    ['Shift N', t('keyEdgeBack')],
    ['Enter', t('keyFollow')],
    ['Esc', t('keyEscape')],
    ['+ − 0', t('keyZoom')],
    ['F', t('keyFocus')],
    ['H', t('keyHide')],
    ['P', t('keyPin')],
    ['L', t('keyPath')],
    ['M', t('keyMenu')],
    ['1 2 3', t('keyViews')],
    ['Ctrl Z, Ctrl Y', t('keyUndo')],
    ['?', t('keyHelp')],
  ];
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="keys-title" onClose={onClose}>
      <div class="dialog-head">
        <h2 id="keys-title">{t('keysTitle')}</h2>
        <IconButton glyph="close" label={t('close')} onClick={() => dialog.current?.close()} />
      </div>
      <dl class="keys">
        {keys.map(([key, meaning]) => (
          <div key={key} class="row">
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
};

/** The filters in use, each with a way to take it off. */
export const FilterChips = (): JSX.Element | null => {
  const { story, state, update, t, nameOf } = useApp();
  const { filters, focus, path } = state;
  const chips: (readonly [label: string, off: () => void])[] = [
    ...(focus === null ? [] : [[t('focusOn', { name: nameOf(focus.node) }), () => update(focusOn(null))] as const]),
    ...(path === null ? [] : [[t('pathTitle'), () => update(clearPath)] as const]),
    ...(state.query === '' ? [] : [[state.query, () => update((now) => ({ ...now, query: '' }))] as const]),
    ...filters.withoutKinds.map(
      (kind) => [`− ${t(`kindOf_${kind}`)}`, () => update(filterBy({ withoutKinds: toggle(filters.withoutKinds, kind) }))] as const,
    ),
    ...filters.withoutModalities.map(
      (modality) =>
        [
          `− ${t(`status_${modality}`)}`,
          () => update(filterBy({ withoutModalities: toggle(filters.withoutModalities, modality) })),
        ] as const,
    ),
    ...(filters.withoutPolarities.length === 0
      ? []
      : [[`− ${t('status_negative')}`, () => update(filterBy({ withoutPolarities: [] }))] as const]),
    ...filters.predicates.map(
      (predicate) => [predicate, () => update(filterBy({ predicates: toggle(filters.predicates, predicate) }))] as const,
    ),
    ...filters.eventTypes.map(
      (type) => [eventWords(type), () => update(filterBy({ eventTypes: toggle(filters.eventTypes, type) }))] as const,
    ),
    ...filters.speakers.map(
      (speaker) =>
        [
          story.graph.hasNode(speaker) ? nameOf(speaker) : t('articleItself'),
          () => update(filterBy({ speakers: toggle(filters.speakers, speaker) })),
        ] as const,
    ),
    ...filters.articles.map((id) => [articleName(story, id), () => update(filterBy({ articles: toggle(filters.articles, id) }))] as const),
    ...(filters.minConfidence === 0
      ? []
      : [[t('minConfidence', { n: Math.round(filters.minConfidence * 100) }), () => update(filterBy({ minConfidence: 0 }))] as const]),
    ...(filters.minDegree === 0 ? [] : [[t('minDegree', { n: filters.minDegree }), () => update(filterBy({ minDegree: 0 }))] as const]),
    ...(filters.from === null
      ? []
      : [[t('since', { date: formatDate(filters.from, state.interface) }), () => update(filterBy({ from: null }))] as const]),
    ...(filters.to === null
      ? []
      : [[t('until', { date: formatDate(filters.to, state.interface) }), () => update(filterBy({ to: null }))] as const]),
    ...filters.hidden.map((id) => [`− ${nameOf(id)}`, () => update(filterBy({ hidden: toggle(filters.hidden, id) }))] as const),
  ];
  if (chips.length === 0) return null;
  return (
    <ul class="filter-chips" aria-label={t('chosenFilters')}>
      {chips.slice(0, 24).map(([label, off]) => (
        <li key={label}>
          <button type="button" class="chip" aria-label={t('remove', { what: label })} onClick={off}>
            <bdi>{label}</bdi> <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
};
