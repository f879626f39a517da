/** How panels follow the browser, the store and what is remembered. */
import { useCallback, useEffect, useReducer, useState } from 'preact/hooks';
import type { PageData } from '../../../src/model/page.ts';
import type { Palette } from '../graph/palette.ts';
import { type Memory, recall, remember, type Shelf } from '../state/memory.ts';
import type { Store } from '../state/store.ts';
import type { AppState } from '../state/types.ts';
import { stepOut } from '../state/updates.ts';

export const useMedia = (query: MediaQueryList): boolean => {
  const [matches, setMatches] = useState(query.matches);
  useEffect(() => {
    const onChange = (): void => setMatches(query.matches);
    query.addEventListener('change', onChange);
    return () => query.removeEventListener('change', onChange);
  }, [query]);
  return matches;
};

export const useStore = (store: Store): AppState => {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => store.subscribe(() => redraw(undefined)), [store]);
  return store.get();
};

export const useMemory = (shelf: Shelf, key: string): readonly [Memory, (change: (memory: Memory) => Memory) => void] => {
  const [memory, setState] = useState(() => recall(shelf, key));
  const setMemory = useCallback(
    (change: (memory: Memory) => Memory) =>
      setState((now) => {
        const next = change(now);
        remember(shelf, key, next);
        return next;
      }),
    [shelf, key],
  );
  return [memory, setMemory];
};

/** The same story has the same key in this browser: its articles name it. */
export const storyKey = ({ articles }: PageData): string =>
  `tripel:${articles.map(({ id, sha256 }) => `${id}@${sha256.slice(0, 12)}`).join('|')}`.slice(0, 400);

export const paint = (palette: Palette, theme: 'light' | 'dark'): void => {
  const { style, dataset } = document.documentElement;
  dataset.theme = theme;
  for (const [kind, colour] of Object.entries(palette.kinds)) style.setProperty(`--kind-${kind}`, colour);
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;

const VIEW_KEYS = { '1': 'graph', '2': 'table', '3': 'articles' } as const;

/** The keys that work everywhere but in a field or a dialog. */
export const useKeys = (store: Store, onHelp: () => void): void => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (isTyping(event.target) || document.querySelector('dialog[open]') !== null) return;
      const isCommand = event.ctrlKey || event.metaKey;
      const isUndo = isCommand && event.key.toLowerCase() === 'z';
      const isRedo = isCommand && (event.key.toLowerCase() === 'y' || (event.shiftKey && isUndo));
      if (isRedo) store.redo();
      else if (isUndo) store.undo();
      else if (isCommand || event.altKey) return;
      else if (event.key === '/') document.getElementById('search')?.focus();
      else if (event.key === '?') onHelp();
      else if (event.key === 'Escape') store.update(stepOut);
      else if (event.key === '1' || event.key === '2' || event.key === '3') {
        const view = VIEW_KEYS[event.key];
        store.update((state) => ({ ...state, view }));
      } else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [store]);
};
