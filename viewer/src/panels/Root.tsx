import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { PageData } from '../../../src/model/page.ts';
import { writeGexf } from '../../../src/write/gexf.ts';
import { writeGraphJson } from '../../../src/write/graphJson.ts';
import { nodeName, predicateName } from '../data/names.ts';
import { buildStory, type Story } from '../data/story.ts';
import { download, textFile } from '../export/download.ts';
import { toSvg } from '../export/svg.ts';
import { visibleGraph } from '../export/visibleGraph.ts';
import { mergePages } from '../extract/mergePages.ts';
import { visibleOf } from '../filter/visible.ts';
import { DARK, LIGHT, type Palette } from '../graph/palette.ts';
import type { GraphView } from '../graph/renderer.ts';
import type { Scene } from '../graph/scene.ts';
import { translator } from '../i18n/index.ts';
import { shortestPath } from '../path/shortestPath.ts';
import { ask } from '../query/ask.ts';
import { buildSearch, type Search } from '../search/index.ts';
import { type Memory, recall, remember, type Shelf } from '../state/memory.ts';
import type { Store } from '../state/store.ts';
import type { AppState } from '../state/types.ts';
import { clearPath, closeArticle, select, stepOut } from '../state/updates.ts';
import { ArticlePanel } from './ArticlePanel.tsx';
import { ArticlesView } from './ArticlesView.tsx';
import { type App, AppContext } from './context.ts';
import { EdgePanel } from './EdgePanel.tsx';
import { GraphStage } from './GraphStage.tsx';
import { type ExportFormat, Header } from './Header.tsx';
import { NodePanel } from './NodePanel.tsx';
import { FilterChips, HelpDialog, NodeMenu } from './Overlays.tsx';
import { PathPanel } from './PathPanel.tsx';
import { IconButton } from './pieces.tsx';
import { AddArticle, useReading } from './Reading.tsx';
import { Sidebar } from './Sidebar.tsx';
import { rowOf, TableView, tableTitles } from './TableView.tsx';
import { Timeline } from './Timeline.tsx';
import { COLUMNS, sortRows, toCsv } from './tableRows.ts';

/** What the browser is and can: read once, so that the rest need not ask. */
export interface Surroundings {
  readonly shelf: Shelf;
  readonly hasWebgl: boolean;
  readonly prefersDark: MediaQueryList;
  readonly prefersStill: MediaQueryList;
  readonly isNarrow: MediaQueryList;
}

const useMedia = (query: MediaQueryList): boolean => {
  const [matches, setMatches] = useState(query.matches);
  useEffect(() => {
    const onChange = (): void => setMatches(query.matches);
    query.addEventListener('change', onChange);
    return () => query.removeEventListener('change', onChange);
  }, [query]);
  return matches;
};

const useStore = (store: Store): AppState => {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => store.subscribe(() => redraw(undefined)), [store]);
  return store.get();
};

const useMemory = (shelf: Shelf, key: string): readonly [Memory, (change: (memory: Memory) => Memory) => void] => {
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
const storyKey = ({ articles }: PageData): string =>
  `tripel:${articles.map(({ id, sha256 }) => `${id}@${sha256.slice(0, 12)}`).join('|')}`.slice(0, 400);

const paint = (palette: Palette, theme: 'light' | 'dark'): void => {
  const { style, dataset } = document.documentElement;
  dataset.theme = theme;
  for (const [kind, colour] of Object.entries(palette.kinds)) style.setProperty(`--kind-${kind}`, colour);
};

const fileName = (story: Story, ending: string): string => {
  const [first] = story.articles.keys();
  const stem = (first ?? 'graph')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[-.]+/, '')
    .slice(0, 60);
  return `${stem || 'graph'}.${ending}`;
};

const exportPng = async (view: GraphView, scene: Scene): Promise<Blob> => {
  const { toBlob } = await import('@sigma/export-image');
  return toBlob(view.sigma, { backgroundColor: scene.palette.background, format: 'png' });
};

const exportFile = async (app: App, view: GraphView | null, scene: Scene | null, format: ExportFormat): Promise<Blob | null> => {
  switch (format) {
    case 'png':
      return view === null || scene === null ? null : exportPng(view, scene);
    case 'svg':
      return view === null || scene === null ? null : textFile(toSvg(view.sigma, scene), 'image/svg+xml');
    case 'gexf':
      return textFile([...writeGexf(visibleGraph(app))].join(''), 'application/xml');
    case 'json':
      return textFile([...writeGraphJson(visibleGraph(app))].join(''), 'application/json');
    case 'csv': {
      const rows = sortRows(
        app.visible.facts.map((fact) => rowOf(app, fact)),
        { column: 'subject', isDown: false },
      );
      return textFile(
        `\uFEFF${toCsv(
          tableTitles(app.t),
          rows.map((row) => COLUMNS.map((column) => row[column])),
        )}`,
        'text/csv',
      );
    }
  }
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;

const VIEW_KEYS = { '1': 'graph', '2': 'table', '3': 'articles' } as const;

/** The panel on the right: a path, else the article that is open, else what is selected. */
const detailOf = ({ state, story }: App): JSX.Element | null => {
  if (state.path !== null && (state.path.to === null || state.selection === null)) return <PathPanel />;
  if (state.article !== null && story.articles.has(state.article.id)) return <ArticlePanel key={state.article.id} {...state.article} />;
  if (state.selection?.type === 'node' && story.graph.hasNode(state.selection.id)) return <NodePanel node={state.selection.id} />;
  if (state.selection?.type === 'edge' && story.factsByEdge.has(state.selection.id))
    return <EdgePanel key={state.selection.id} edge={state.selection.id} />;
  return null;
};

const closeDetail = ({ state, update }: App): void => {
  if (state.path !== null && (state.path.to === null || state.selection === null)) update(clearPath);
  else if (state.article !== null) update(closeArticle);
  else update(select(null));
};

const Detail = ({ app }: { readonly app: App }): JSX.Element | null => {
  const content = detailOf(app);
  if (content === null) return null;
  const isArticle = app.state.article !== null && app.state.path === null;
  return (
    <aside id="details" class={`details${isArticle ? ' wide' : ''}`} tabIndex={-1} aria-label={app.t('details')}>
      <IconButton class="close" glyph="close" label={app.t('close')} onClick={() => closeDetail(app)} />
      {content}
    </aside>
  );
};

const FirstHint = ({ app }: { readonly app: App }): JSX.Element | null => {
  const { memory, setMemory, state, story, t } = app;
  if (memory.hasSeenHint || state.selection !== null || state.view !== 'graph' || story.graph.order === 0) return null;
  return (
    <section class="hint" aria-label={t('hintTitle')}>
      <strong>{t('hintTitle')}</strong>
      <p>{t('hintText')}</p>
      <p class="quiet">{t('hintSearch')}</p>
      <button type="button" class="action" onClick={() => setMemory((now) => ({ ...now, hasSeenHint: true }))}>
        {t('hintClose')}
      </button>
    </section>
  );
};

const Empty = ({ title, text, action }: { readonly title: string; readonly text: string; readonly action?: JSX.Element }): JSX.Element => (
  <div class="empty">
    <svg width="120" height="90" viewBox="0 0 120 90" aria-hidden="true">
      <path d="M28 66 60 24 92 66z" />
      <circle cx="60" cy="22" r="12" />
      <circle cx="26" cy="68" r="12" />
      <circle cx="94" cy="68" r="12" />
    </svg>
    <h2>{title}</h2>
    <p>{text}</p>
    {action}
  </div>
);

interface RootProps {
  readonly page: PageData;
  readonly store: Store;
  readonly surroundings: Surroundings;
}

/** The whole application. */
export const Root = ({ page: first, store, surroundings }: RootProps): JSX.Element => {
  const [page, setPage] = useState(first);
  const story = useMemo(() => buildStory(page), [page]);
  const state = useStore(store);
  const [memory, setMemory] = useMemory(
    surroundings.shelf,
    useMemo(() => storyKey(first), [first]),
  );
  const [live, setLive] = useState('');
  const [menu, setMenu] = useState<{ readonly node: string; readonly at: { readonly x: number; readonly y: number } } | null>(null);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [hasWebgl, setHasWebgl] = useState(surroundings.hasWebgl);
  const isNarrow = useMedia(surroundings.isNarrow);
  const [isSidebarOpen, setSidebarOpen] = useState(!surroundings.isNarrow.matches);
  const isDark = useMedia(surroundings.prefersDark);
  const isStill = useMedia(surroundings.prefersStill);
  const still = useRef(isStill);
  still.current = isStill;
  const view = useRef<GraphView | null>(null);
  const scene = useRef<Scene | null>(null);
  const index = useRef<{ readonly story: Story; readonly search: Search } | null>(null);
  const theme = state.theme === 'auto' ? (isDark ? 'dark' : 'light') : state.theme;
  const palette = theme === 'dark' ? DARK : LIGHT;
  const t = useMemo(() => translator(state.interface), [state.interface]);
  const answer = useMemo(() => (state.query === '' ? null : ask(story, state.query)), [story, state.query]);
  const visible = useMemo(
    () => visibleOf(story, state, answer?.kind === 'facts' ? answer.facts : null),
    [story, state.filters, state.focus, state.clock, answer],
  );
  const path = useMemo(() => {
    if (state.path === null || state.path.to === null) return null;
    return shortestPath(visible.facts, state.path.from, state.path.to) ?? 'none';
  }, [visible, state.path]);
  const app: App = {
    story,
    state,
    visible,
    palette,
    path,
    t,
    store,
    memory,
    setMemory,
    update: store.update,
    search: () => {
      if (index.current?.story !== story) index.current = { story, search: buildSearch(story) };
      return index.current.search;
    },
    nameOf: (node) => nodeName(story, node, state.labels),
    predicateOf: (fact) => predicateName(story, fact, state.labels),
    announce: setLive,
    openMenu: (node, at) => setMenu({ node, at }),
    hasWebgl,
  };
  const latest = useRef(app);
  latest.current = app;

  useEffect(() => paint(palette, theme), [palette, theme]);
  useEffect(() => {
    document.documentElement.lang = state.interface;
    const [first] = story.articles.values();
    document.title = `${story.articles.size === 1 && first?.title ? `${first.title} · ` : ''}Tripel`;
  }, [state.interface, story]);
  useEffect(() => {
    for (const [node, [x, y]] of Object.entries(memory.pins))
      if (story.graph.hasNode(node)) story.graph.mergeNodeAttributes(node, { x, y });
  }, [story]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { update } = latest.current;
      const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
      const isRedo = (event.ctrlKey || event.metaKey) && (event.key.toLowerCase() === 'y' || (event.shiftKey && isUndo));
      if (isTyping(event.target) || document.querySelector('dialog[open]') !== null) return;
      if (isRedo) store.redo();
      else if (isUndo) store.undo();
      else if (event.ctrlKey || event.metaKey || event.altKey) return;
      else if (event.key === '/') document.getElementById('search')?.focus();
      else if (event.key === '?') setHelpOpen(true);
      else if (event.key === 'Escape') update(stepOut);
      else if (event.key === '1' || event.key === '2' || event.key === '3') {
        const next = VIEW_KEYS[event.key];
        update((now) => ({ ...now, view: next }));
      } else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [store]);

  const onExport = async (format: ExportFormat): Promise<void> => {
    const name = fileName(story, format);
    const content = await exportFile(latest.current, view.current, scene.current, format);
    if (content === null) return;
    download(name, content);
    setLive(t('exported', { name }));
  };
  const onFail = (error: unknown): void => {
    console.error(error);
    setHasWebgl(false);
  };
  const merge = (read: PageData): number | null => {
    const merged = mergePages({ ...page, graph: story.graph.export() }, read);
    if (merged.articles.length === page.articles.length) return null;
    setPage(merged);
    return merged.facts.length - page.facts.length;
  };
  const reading = useReading(t, merge);
  const isEmpty = story.graph.order === 0;
  const shownView = state.view === 'graph' && !hasWebgl && !isEmpty ? 'table' : state.view;
  const noWebgl = (
    <div class="stage fallback">
      <p class="callout">{t('noWebgl')}</p>
      <TableView />
    </div>
  );
  return (
    <AppContext.Provider value={app}>
      <button type="button" class="skip" onClick={() => document.getElementById('graph')?.focus()}>
        {t('skipToGraph')}
      </button>
      <div class={`app view-${shownView}${isSidebarOpen ? ' with-sidebar' : ''}`}>
        <Header
          onExport={(format) => void onExport(format)}
          onHelp={() => setHelpOpen(true)}
          filtersOpen={isSidebarOpen}
          onFilters={() => setSidebarOpen(!isSidebarOpen)}
        />
        {isSidebarOpen && (
          <aside class="sidebar" aria-label={t('filtersShow')}>
            {isNarrow && <IconButton class="close" glyph="close" label={t('close')} onClick={() => setSidebarOpen(false)} />}
            <Sidebar />
          </aside>
        )}
        <main class="main">
          <FilterChips />
          {isEmpty && shownView !== 'articles' && (
            <Empty title={t('emptyTitle')} text={t('emptyText')} action={<AddArticle t={t} onFiles={reading.read} />} />
          )}
          {!isEmpty && shownView === 'graph' && (
            <GraphStage
              onReady={(made) => (view.current = made)}
              onScene={(made) => (scene.current = made)}
              onFail={onFail}
              isStill={() => still.current}
            />
          )}
          {!isEmpty && shownView === 'table' && (state.view === 'graph' ? noWebgl : <TableView />)}
          {shownView === 'articles' && <ArticlesView add={<AddArticle t={t} onFiles={reading.read} />} />}
          {menu !== null && story.graph.hasNode(menu.node) && <NodeMenu {...menu} onClose={() => setMenu(null)} />}
          <FirstHint app={app} />
        </main>
        <Detail app={app} />
        {!isEmpty && <Timeline />}
      </div>
      {reading.isDragging && <p class="drop">{t('dropHere')}</p>}
      {reading.dialog}
      <p class={reading.message === '' ? 'sr-only' : 'toast'} role="status">
        {reading.message}
      </p>
      {isHelpOpen && <HelpDialog onClose={() => setHelpOpen(false)} />}
      <p class="sr-only" role="status" aria-live="polite">
        {live}
      </p>
    </AppContext.Provider>
  );
};

/** A page whose data is missing or broken. */
export const Broken = ({ title, text }: { readonly title: string; readonly text: string }): JSX.Element => (
  <main class="app-empty">
    <Empty title={title} text={text} />
  </main>
);
