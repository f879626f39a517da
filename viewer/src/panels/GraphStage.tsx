import type { JSX, RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { communitiesShown, foldGraph, mustFold } from '../graph/fold.ts';
import { type LayoutRun, runLayout } from '../graph/layout.ts';
import { bendEdges } from '../graph/parallel.ts';
import type { GraphView } from '../graph/renderer.ts';
import { bundlesOf, emphasisOf, farRatio, LARGE, landmarksOf, nodeScale, ROOMY, type Scene } from '../graph/scene.ts';
import { countOf } from '../i18n/index.ts';
import type { AppState } from '../state/types.ts';
import { clearAll, unfold } from '../state/updates.ts';
import { useApp } from './context.ts';
import { bringSelected, eventsOf, foldedAround, handleKey, pathMarks, showAll, tell } from './graphInput.ts';
import { IconButton } from './pieces.tsx';

interface GraphStageProps {
  /** Gets the view, for export. */
  readonly onReady: (view: GraphView | null) => void;
  readonly onScene: (scene: Scene) => void;
  /** Told when the graph cannot be drawn after all. */
  readonly onFail: (error: unknown) => void;
  readonly isStill: () => boolean;
}

/** Members of an unfolded community stand close together. */
const FOLDED_SCALE = 0.3;

/** So that not every pixel of a window that is being resized draws all anew. */
const SIDE_STEP = 40;

/** The shorter side of an element, in pixels, by steps and no longer than counts. */
const useShorterSide = (element: RefObject<HTMLElement | null>): number => {
  const [side, setSide] = useState(() => Math.min(ROOMY, window.innerWidth, window.innerHeight));
  useEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const observer = new ResizeObserver(() => {
      const shorter = Math.min(current.offsetWidth, current.offsetHeight);
      if (shorter > 0) setSide(Math.min(ROOMY, Math.round(shorter / SIDE_STEP) * SIDE_STEP));
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return side;
};

/** Whether a question or a focus leaves a part of the graph, which then fills the view. */
const isNarrowed = ({ query, focus }: AppState): boolean => query !== '' || focus !== null;

const NONE: ReadonlySet<string> = new Set();

const FIRST_HINT = 'graph-keys';

export const GraphStage = ({ onReady, onScene, onFail, isStill }: GraphStageProps): JSX.Element => {
  const app = useApp();
  const { story, state, visible, palette, path, memory, t } = app;
  const container = useRef<HTMLDivElement>(null);
  const view = useRef<GraphView | null>(null);
  const run = useRef<LayoutRun | null>(null);
  const origin = useRef<string | null>(null);
  const pointedAt = useRef<string | null>(null);
  const current = useRef(app);
  current.current = app;
  const [hovered, setHovered] = useState<string | null>(null);
  const [isFar, setFar] = useState(() => 1 > farRatio(story.graph.order));
  const side = useShorterSide(container);
  const [isArranging, setArranging] = useState(false);
  const folded = useMemo(() => (mustFold(story) ? foldGraph(story, state.unfolded) : null), [story, state.unfolded]);
  const shown = folded?.graph ?? story.graph;
  const isLarge = shown.size > LARGE;
  const bends = useMemo(() => bendEdges(shown), [shown]);
  const communities = useMemo(() => (folded === null ? new Map() : communitiesShown(story, folded, visible)), [story, folded, visible]);
  const bundles = useMemo(() => (isFar ? bundlesOf(visible, bends) : null), [visible, bends, isFar]);
  const emphasis = useMemo(
    () => emphasisOf(story, visible, state, isLarge ? null : hovered, pathMarks(path)),
    [story, visible, state.selection, hovered, path, isLarge],
  );
  const landmarks = useMemo(() => (isLarge && folded === null ? landmarksOf(story, visible) : NONE), [story, visible, isLarge, folded]);
  const scene: Scene = useMemo(
    () => ({
      story,
      state,
      visible,
      palette,
      bends,
      emphasis,
      bundles,
      isLarge,
      scale: folded === null ? nodeScale(shown.order, side) : FOLDED_SCALE,
      pinned: new Set(Object.keys(memory.pins)),
      factCount: (count) => countOf(t, 'fact', count),
      communityName: (name, n) => t('unfoldedName', { name, n }),
      folded,
      communities,
      landmarks,
    }),
    [side, communities, landmarks, story, state, visible, palette, bends, emphasis, bundles, isFar, isLarge, memory.pins, folded, t],
  );
  const latestShown = useRef(shown);
  latestShown.current = shown;
  const latestScene = useRef(scene);
  latestScene.current = scene;
  useEffect(() => {
    const element = container.current;
    if (element === null) return undefined;
    let isGone = false;
    // Sigma's packages ask for WebGL when they are loaded: so not before it is known to be there.
    import('../graph/renderer.ts').then(({ createGraphView }) => {
      if (isGone) return;
      const made = createGraphView(
        latestShown.current,
        element,
        latestScene.current,
        eventsOf(
          story,
          current,
          (id) => {
            pointedAt.current = id;
          },
          setHovered,
          setFar,
          () => latestScene.current.folded?.communities ?? new Map(),
          () => latestShown.current,
        ),
        isStill,
      );
      view.current = made;
      onReady(made);
      const marks = pathMarks(current.current.path);
      if (marks !== null) made.frame(marks.nodes);
      else if (isNarrowed(current.current.state)) showAll(current.current, made);
      bringSelected(current.current, made, false);
    }, onFail);
    return () => {
      isGone = true;
      run.current?.stop();
      view.current?.kill();
      view.current = null;
      onReady(null);
    };
  }, [story]);
  useEffect(() => {
    if (view.current !== null && view.current.sigma.getGraph() !== shown) view.current.setGraph(shown);
  }, [shown]);
  useEffect(() => {
    view.current?.draw(scene);
    onScene(scene);
  }, [scene]);
  useEffect(() => {
    const { selection } = state;
    for (const community of foldedAround(app, folded)) app.update(unfold(community), 'amend');
    const said = tell(app, selection);
    if (said !== '') app.announce(said);
    if (view.current !== null) bringSelected(app, view.current, state.selection?.id === pointedAt.current);
    pointedAt.current = null;
  }, [state.selection]);
  const wasNarrowed = useRef(isNarrowed(state));
  useEffect(() => {
    const isNow = isNarrowed(state);
    if (view.current !== null && (isNow || wasNarrowed.current)) showAll(app, view.current);
    wasNarrowed.current = isNow;
  }, [state.query, state.focus]);
  useEffect(() => {
    const marks = pathMarks(path);
    if (marks !== null) view.current?.frame(marks.nodes);
  }, [path]);
  const arrange = (): void => {
    if (run.current !== null) {
      run.current.stop();
      return;
    }
    view.current?.sigma.setCustomBBox(null);
    setArranging(true);
    app.announce(t('layoutRunning'));
    run.current = runLayout(shown, new Set(Object.keys(memory.pins)), () => {
      run.current = null;
      setArranging(false);
      current.current.announce(t('layoutDone'));
    });
  };
  return (
    <div class="stage">
      <div
        id="graph"
        class="graph"
        ref={container}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application that is walked by keyboard
        tabIndex={0}
        aria-label={t('graphLabel', { nodes: visible.nodes.size, edges: visible.edges.size })}
        aria-describedby={FIRST_HINT}
        onKeyDown={(event) => {
          if (view.current !== null && handleKey(app, view.current, communities, event, origin)) event.preventDefault();
        }}
        onContextMenu={(event) => event.preventDefault()}
      />
      <p id={FIRST_HINT} class="sr-only">
        {t('graphKeys')}
      </p>
      {visible.nodes.size === 0 && story.graph.order > 0 && (
        <div class="empty-note">
          <p>{t('nothingVisible')}</p>
          <button type="button" class="action" onClick={() => app.update(clearAll)}>
            {t('filtersClear')}
          </button>
        </div>
      )}
      {folded !== null && (
        <div class="folded">
          <p>{t('foldedHint')}</p>
          <button
            type="button"
            class="more"
            disabled={state.unfolded.length === 0}
            onClick={() => app.update((now) => ({ ...now, unfolded: [] }))}
          >
            {t('foldAll')}
          </button>
        </div>
      )}
      <fieldset class="zoom" aria-label={t('viewGraph')}>
        <IconButton glyph="plus" label={t('zoomIn')} onClick={() => view.current?.zoom('in')} />
        <IconButton glyph="minus" label={t('zoomOut')} onClick={() => view.current?.zoom('out')} />
        <IconButton glyph="fit" label={t('zoomFit')} onClick={() => view.current !== null && showAll(app, view.current)} />
        <IconButton
          glyph={isArranging ? 'stop' : 'layout'}
          label={t(isArranging ? 'layoutStop' : 'layoutRun')}
          pressed={isArranging}
          onClick={arrange}
        />
      </fieldset>
    </div>
  );
};
