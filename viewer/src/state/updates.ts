/** The steps a reader can take, each a pure function from state to state. */
import { NO_FILTERS } from './initial.ts';
import type { AppState, Filters, Selection } from './types.ts';

export type Update = (state: AppState) => AppState;

/** A list with the item put in, or taken out where it was in. */
export const toggle = <T>(items: readonly T[], item: T): readonly T[] =>
  items.includes(item) ? items.filter((other) => other !== item) : [...items, item];

export const select =
  (selection: Selection | null): Update =>
  (state) => ({ ...state, selection });

/** Selects a node; while a path waits for its goal, the node becomes that. */
export const selectNode =
  (id: string): Update =>
  (state) =>
    state.path !== null && state.path.to === null && state.path.from !== id
      ? { ...state, path: { ...state.path, to: id }, selection: null }
      : { ...state, selection: { type: 'node', id } };

export const selectEdge =
  (id: string): Update =>
  (state) => ({ ...state, selection: { type: 'edge', id } });

export const openArticle =
  (id: string, fact: string | null = null): Update =>
  (state) => ({ ...state, article: { id, fact } });

export const closeArticle: Update = (state) => ({ ...state, article: null });

export const filterBy =
  (change: Partial<Filters>): Update =>
  (state) => ({ ...state, filters: { ...state.filters, ...change } });

export const hideNode =
  (id: string): Update =>
  (state) => ({
    ...state,
    filters: { ...state.filters, hidden: [...state.filters.hidden, id] },
    selection: state.selection?.type === 'node' && state.selection.id === id ? null : state.selection,
  });

export const focusOn =
  (node: string | null, depth = 1): Update =>
  (state) => ({ ...state, focus: node === null ? null : { node, depth } });

export const startPath =
  (from: string): Update =>
  (state) => ({ ...state, path: { from, to: null } });

/** Unfolds a community of a large graph. */
export const unfold =
  (community: number): Update =>
  (state) =>
    state.unfolded.includes(community) ? state : { ...state, unfolded: [...state.unfolded, community] };

export const clearPath: Update = (state) => ({ ...state, path: null });

/** Takes away all that narrows the view: filters, question and focus. */
export const clearAll: Update = (state) => ({ ...state, filters: NO_FILTERS, query: '', focus: null });

/** Steps back out of what is open, one thing at a time: what Escape does. */
export const stepOut: Update = (state) => {
  if (state.path !== null) return { ...state, path: null };
  if (state.article !== null) return { ...state, article: null };
  if (state.selection !== null) return { ...state, selection: null };
  if (state.focus !== null) return { ...state, focus: null };
  return state;
};
