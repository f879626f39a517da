import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FactRecord } from '../../../src/model/records.ts';
import type { Story } from '../data/story.ts';
import type { Visible } from '../filter/visible.ts';
import type { Palette } from '../graph/palette.ts';
import type { Translate } from '../i18n/index.ts';
import type { Step } from '../path/shortestPath.ts';
import type { Search } from '../search/index.ts';
import type { Memory } from '../state/memory.ts';
import type { Store } from '../state/store.ts';
import type { AppState } from '../state/types.ts';
import type { Update } from '../state/updates.ts';

/** What every panel can see and do. */
export interface App {
  readonly story: Story;
  readonly state: AppState;
  readonly visible: Visible;
  readonly palette: Palette;
  /** The path asked for: null without one, 'none' where there is none. */
  readonly path: readonly Step[] | 'none' | null;
  readonly t: Translate;
  readonly update: (update: Update, mode?: 'step' | 'amend') => void;
  readonly store: Store;
  readonly memory: Memory;
  readonly setMemory: (change: (memory: Memory) => Memory) => void;
  readonly search: () => Search;
  readonly nameOf: (node: string) => string;
  readonly predicateOf: (fact: FactRecord) => string;
  /** Tells a screen reader. */
  readonly announce: (text: string) => void;
  readonly openMenu: (node: string, at: { readonly x: number; readonly y: number }) => void;
  readonly hasWebgl: boolean;
}

export const AppContext = createContext<App | null>(null);

export const useApp = (): App => {
  const app = useContext(AppContext);
  if (app === null) throw new Error('a panel stands outside the application');
  return app;
};
