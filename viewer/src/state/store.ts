/** Holds the state's history, tells who listens, and keeps the address in step. The window comes in as an argument. */
import { decodeState, encodeState } from './hash.ts';
import { advance, amend, type History, redo, startHistory, undo } from './history.ts';
import type { AppState } from './types.ts';
import type { Update } from './updates.ts';

/** What the store needs of a browser window. */
export interface AddressBar {
  read(): string;
  push(hash: string): void;
  replace(hash: string): void;
  onChange(listener: () => void): void;
}

export interface Store {
  readonly get: () => AppState;
  readonly canUndo: () => boolean;
  readonly canRedo: () => boolean;
  /** Takes a step; `amend` changes the present without one. */
  readonly update: (update: Update, mode?: 'step' | 'amend') => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export const createStore = (initial: AppState, address: AddressBar): Store => {
  let history: History<AppState> = startHistory(decodeState(address.read(), initial));
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const move = (next: History<AppState>, mode: 'push' | 'replace' | 'keep'): void => {
    if (next === history) return;
    history = next;
    const hash = encodeState(next.present, initial);
    if (mode === 'push' && hash !== address.read()) address.push(hash);
    if (mode === 'replace' && hash !== address.read()) address.replace(hash);
    tell();
  };
  address.onChange(() => {
    const hash = address.read();
    if (hash === encodeState(history.present, initial)) return;
    move(advance(history, decodeState(hash, initial)), 'keep');
  });
  return {
    get: () => history.present,
    canUndo: () => history.past.length > 0,
    canRedo: () => history.future.length > 0,
    update: (update, mode = 'step') => {
      const next = update(history.present);
      if (next === history.present) return;
      if (mode === 'amend') move(amend(history, next), 'replace');
      else move(advance(history, next), 'push');
    },
    undo: () => move(undo(history), 'push'),
    redo: () => move(redo(history), 'push'),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

/** The browser's own address bar. */
export const browserAddress = (window: Window): AddressBar => ({
  read: () => window.location.hash.replace(/^#/, ''),
  push: (hash) => window.history.pushState(null, '', `#${hash}`),
  replace: (hash) => window.history.replaceState(null, '', `#${hash}`),
  onChange: (listener) => {
    window.addEventListener('popstate', listener);
    window.addEventListener('hashchange', listener);
  },
});
