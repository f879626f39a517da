import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PageData } from '../../../src/model/page.ts';
import { nodeName, predicateName } from '../data/names.ts';
import { buildStory, type Story } from '../data/story.ts';
import { download } from '../export/download.ts';
import { mergePages } from '../extract/mergePages.ts';
import { visibleOf } from '../filter/visible.ts';
import { DARK, LIGHT } from '../graph/palette.ts';
import type { GraphView } from '../graph/renderer.ts';
import type { Scene } from '../graph/scene.ts';
import { translator } from '../i18n/index.ts';
import { shortestPath } from '../path/shortestPath.ts';
import { ask } from '../query/ask.ts';
import { buildSearch, type Search } from '../search/index.ts';
import type { Shelf } from '../state/memory.ts';
import type { Store } from '../state/store.ts';
import { ArticlesView } from './ArticlesView.tsx';
import { type App, AppContext } from './context.ts';
import { Detail } from './Detail.tsx';
import { Empty, FirstHint } from './Empty.tsx';
import { exportFile, fileName } from './exportFile.ts';
import { GraphStage } from './GraphStage.tsx';
import { type ExportFormat, Header } from './Header.tsx';
import { paint, storyKey, useKeys, useMedia, useMemory, useStore } from './hooks.ts';
import { FilterChips, HelpDialog, NodeMenu } from './Overlays.tsx';
import { IconButton } from './pieces.tsx';
import { AddArticle, useReading } from './Reading.tsx';
import { Sidebar } from './Sidebar.tsx';
import { TableView } from './TableView.tsx';
import { Timeline } from './Timeline.tsx';

/** What the browser is and can: read once, so that the rest need not ask. */
export interface Surroundings {
  readonly shelf: Shelf;
  readonly hasWebgl: boolean;
  readonly prefersDark: MediaQueryList;
  readonly prefersStill: MediaQueryList;
  readonly isNarrow: MediaQueryList;
}

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
  useKeys(store, () => setHelpOpen(true));
  useEffect(() => {
    // On a narrow screen the panel lies over the answer.
    if (isNarrow) setSidebarOpen(false);
  }, [state.query]);

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
        {isSidebarOpen && !isEmpty && isNarrow && <div class="scrim" aria-hidden="true" onClick={() => setSidebarOpen(false)} />}
        {isSidebarOpen && !isEmpty && (
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
