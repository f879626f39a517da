/** The state as the part of the address after `#`, and back: only what differs from the start is written. */
import { NO_FILTERS } from './initial.ts';
import { type AppState, CLOCKS, COLOURINGS, ENTITY_KINDS, type Filters, MODALITIES, type Selection, THEMES, VIEWS } from './types.ts';

const LANGUAGES = ['nl', 'en'] as const;
const POLARITIES = ['positive', 'negative'] as const;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const selectionText = (selection: Selection | null): string => (selection === null ? '' : `${selection.type}:${selection.id}`);

const filterEntries = (filters: Filters): [string, readonly string[]][] => [
  ['nokind', filters.withoutKinds],
  ['nomodality', filters.withoutModalities],
  ['nopolarity', filters.withoutPolarities],
  ['hide', filters.hidden],
  ['type', filters.eventTypes],
  ['predicate', filters.predicates],
  ['by', filters.speakers],
  ['in', filters.articles],
  ['degree', filters.minDegree > 0 ? [String(filters.minDegree)] : []],
  ['confidence', filters.minConfidence > 0 ? [String(filters.minConfidence)] : []],
  ['from', filters.from === null ? [] : [filters.from]],
  ['to', filters.to === null ? [] : [filters.to]],
];

const stateEntries = (state: AppState): [string, readonly string[]][] => [
  ['view', [state.view]],
  ['select', [selectionText(state.selection)]],
  ['article', [state.article?.id ?? '']],
  ['fact', [state.article?.fact ?? '']],
  ['focus', [state.focus?.node ?? '']],
  ['depth', [state.focus === null ? '' : String(state.focus.depth)]],
  ['path', [state.path?.from ?? '']],
  ['goal', [state.path?.to ?? '']],
  ['q', [state.query]],
  ['clock', [state.clock]],
  ['colour', [state.colouring]],
  ['labels', [state.labels]],
  ['ui', [state.interface]],
  ['theme', [state.theme]],
  ['open', state.unfolded.map(String)],
  ...filterEntries(state.filters),
];

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);

/** Writes what differs from `initial`, in a fixed order: one state has one address. */
export const encodeState = (state: AppState, initial: AppState): string => {
  const start = new Map(stateEntries(initial));
  const parameters = new URLSearchParams();
  for (const [key, values] of stateEntries(state)) {
    if (isSame(values, start.get(key) ?? [])) continue;
    for (const value of values) parameters.append(key, value);
  }
  return parameters.toString();
};

const oneOf = <T extends string>(allowed: readonly T[], value: string | null, otherwise: T): T =>
  allowed.find((item) => item === value) ?? otherwise;

const someOf = <T extends string>(allowed: readonly T[], values: readonly string[]): T[] => allowed.filter((item) => values.includes(item));

const numberIn = (value: string | null, low: number, high: number, otherwise: number): number => {
  const number = value === null ? Number.NaN : Number(value);
  return Number.isFinite(number) ? Math.min(high, Math.max(low, number)) : otherwise;
};

const dayOf = (value: string | null): string | null => (value !== null && DAY.test(value) ? value : null);

const decodeSelection = (value: string | null): Selection | null => {
  const [, type, id] = value?.match(/^(node|edge):(.+)$/s) ?? [];
  if (id === undefined) return null;
  return type === 'node' ? { type: 'node', id } : { type: 'edge', id };
};

const decodeFilters = (parameters: URLSearchParams): Filters => ({
  ...NO_FILTERS,
  withoutKinds: someOf(ENTITY_KINDS, parameters.getAll('nokind')),
  withoutModalities: someOf(MODALITIES, parameters.getAll('nomodality')),
  withoutPolarities: someOf(POLARITIES, parameters.getAll('nopolarity')),
  hidden: parameters.getAll('hide'),
  eventTypes: parameters.getAll('type'),
  predicates: parameters.getAll('predicate'),
  speakers: parameters.getAll('by'),
  articles: parameters.getAll('in'),
  minDegree: Math.round(numberIn(parameters.get('degree'), 0, 1e6, 0)),
  minConfidence: numberIn(parameters.get('confidence'), 0, 1, 0),
  from: dayOf(parameters.get('from')),
  to: dayOf(parameters.get('to')),
});

/** Reads a state from an address; what is unknown or wrong in it falls back to `initial`. */
export const decodeState = (hash: string, initial: AppState): AppState => {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const text = (key: string): string | null => parameters.get(key) || null;
  const article = text('article');
  const focus = text('focus');
  const path = text('path');
  return {
    view: oneOf(VIEWS, text('view'), initial.view),
    selection: decodeSelection(text('select')),
    article: article === null ? null : { id: article, fact: text('fact') },
    filters: decodeFilters(parameters),
    focus: focus === null ? null : { node: focus, depth: Math.round(numberIn(text('depth'), 1, 6, 1)) },
    path: path === null ? null : { from: path, to: text('goal') },
    query: text('q') ?? '',
    clock: oneOf(CLOCKS, text('clock'), initial.clock),
    colouring: oneOf(COLOURINGS, text('colour'), initial.colouring),
    labels: oneOf(LANGUAGES, text('labels'), initial.labels),
    interface: oneOf(LANGUAGES, text('ui'), initial.interface),
    theme: oneOf(THEMES, text('theme'), initial.theme),
    unfolded: parameters.getAll('open').map(Number).filter(Number.isInteger),
  };
};
