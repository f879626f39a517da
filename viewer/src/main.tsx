import { render } from 'preact';
import { readPage } from './data/readPage.ts';
import { preferredLanguage, translator } from './i18n/index.ts';
import { Broken } from './panels/Empty.tsx';
import { Root, type Surroundings } from './panels/Root.tsx';
import { initialState } from './state/initial.ts';
import type { Shelf } from './state/memory.ts';
import { browserAddress, createStore } from './state/store.ts';
import './style.css';

/** Whether there is WebGL. The context that is made to see it is let go at once: a browser grants few. */
const canDraw = (): boolean => {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
};

/** A page opened from a file may be denied storage: then nothing is kept. */
const shelfOf = (): Shelf => {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
};

const surroundings = (): Surroundings => ({
  shelf: shelfOf(),
  hasWebgl: canDraw(),
  prefersDark: window.matchMedia('(prefers-color-scheme: dark)'),
  prefersStill: window.matchMedia('(prefers-reduced-motion: reduce)'),
  isNarrow: window.matchMedia('(max-width: 760px)'),
});

const start = (root: HTMLElement): void => {
  const language = preferredLanguage(navigator.languages);
  const t = translator(language);
  const content = readPage(document);
  if (content.kind === 'none') render(<Broken title={t('noDataTitle')} text={t('noDataText')} />, root);
  else if (content.kind === 'broken') render(<Broken title={t('brokenTitle')} text={content.reason} />, root);
  else {
    const store = createStore(initialState(language), browserAddress(window));
    render(<Root page={content.page} store={store} surroundings={surroundings()} />, root);
  }
};

const root = document.getElementById('app');
if (root !== null) start(root);
