import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Bin, playStops, timeBins } from '../filter/options.ts';
import { formatDate } from '../i18n/index.ts';
import { CLOCKS } from '../state/types.ts';
import { filterBy } from '../state/updates.ts';
import { useApp } from './context.ts';
import { IconButton } from './pieces.tsx';

const PLAY_MS = 900;
const HEIGHT = 44;

interface Range {
  readonly from: number;
  readonly to: number;
}

const rangeOf = (bins: readonly Bin[], from: string | null, to: string | null): Range => {
  const first = from === null ? 0 : bins.findIndex((bin) => bin.to >= from);
  const after = to === null ? -1 : bins.findIndex((bin) => bin.from > to);
  return { from: first < 0 ? bins.length - 1 : first, to: after < 0 ? bins.length - 1 : Math.max(0, after - 1) };
};

interface BrushProps {
  readonly bins: readonly Bin[];
  readonly range: Range;
  readonly onChange: (range: Range, isDone: boolean) => void;
}

/** The histogram, over which a stretch of time is drawn with the pointer; the sliders below do the same with keys. */
const Brush = ({ bins, range, onChange }: BrushProps): JSX.Element => {
  const start = useRef<number | null>(null);
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const binAt = (event: PointerEvent): number => {
    const box = event.currentTarget instanceof Element ? event.currentTarget.getBoundingClientRect() : null;
    const share = box === null ? 0 : (event.clientX - box.left) / box.width;
    return Math.min(bins.length - 1, Math.max(0, Math.floor(share * bins.length)));
  };
  const drawTo = (event: PointerEvent, isDone: boolean): void => {
    if (start.current === null) return;
    const bin = binAt(event);
    onChange({ from: Math.min(start.current, bin), to: Math.max(start.current, bin) }, isDone);
  };
  return (
    <svg
      class="brush"
      viewBox={`0 0 ${bins.length} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      onPointerDown={(event) => {
        start.current = binAt(event);
        event.currentTarget.setPointerCapture(event.pointerId);
        drawTo(event, false);
      }}
      onPointerMove={(event) => drawTo(event, false)}
      onPointerUp={(event) => {
        drawTo(event, true);
        start.current = null;
      }}
    >
      <rect class="window" x={range.from} width={range.to - range.from + 1} y="0" height={HEIGHT} />
      {bins.map((bin, index) => {
        const height = bin.count === 0 ? 0 : 3 + ((HEIGHT - 5) * bin.count) / most;
        const isIn = index >= range.from && index <= range.to;
        return <rect key={bin.from} class={isIn ? 'bar in' : 'bar'} x={index + 0.08} width={0.84} y={HEIGHT - height} height={height} />;
      })}
    </svg>
  );
};

/** When things happened, or were written: draw over it to see a stretch of time, or play it. */
export const Timeline = (): JSX.Element | null => {
  const { story, state, update, t, announce } = useApp();
  const bins = useMemo(() => timeBins(story, state.clock), [story, state.clock]);
  const stops = useMemo(() => playStops(story, state.clock, bins), [story, state.clock, bins]);
  const [isPlaying, setPlaying] = useState(false);
  const { from, to } = state.filters;
  const range = rangeOf(bins, from, to);
  const setRange = (next: Range, mode: 'step' | 'amend'): void => {
    const isAll = next.from === 0 && next.to === bins.length - 1;
    update(filterBy({ from: isAll ? null : (bins[next.from]?.from ?? null), to: isAll ? null : (bins[next.to]?.to ?? null) }), mode);
  };
  useEffect(() => {
    if (!isPlaying) return undefined;
    const timer = setInterval(() => {
      const { to: shown } = now.current.filters;
      const next = shown === null ? undefined : stops.find((stop) => stop > shown);
      const isLast = next === undefined || next === stops.at(-1);
      update(filterBy({ from: null, to: isLast ? null : next }), 'amend');
      if (isLast) setPlaying(false);
    }, PLAY_MS);
    return () => clearInterval(timer);
  }, [isPlaying, stops]);
  const now = useRef(state);
  now.current = state;
  if (bins.length < 2) return null;
  const play = (): void => {
    if (!isPlaying) update(filterBy({ from: null, to: stops[0] ?? null }));
    setPlaying(!isPlaying);
  };
  const first = bins[range.from];
  const last = bins[range.to];
  const span =
    first === undefined || last === undefined
      ? ''
      : `${formatDate(from ?? first.from, state.interface)} – ${formatDate(to ?? last.to, state.interface)}`;
  const slide = (key: keyof Range, value: number): void => {
    const next = key === 'from' ? { from: value, to: Math.max(value, range.to) } : { from: Math.min(value, range.from), to: value };
    setRange(next, 'amend');
    announce(span);
  };
  return (
    <section class="timeline" aria-label={t('timeline')}>
      <IconButton
        glyph={isPlaying ? 'pause' : 'play'}
        label={t(isPlaying ? 'timelinePause' : 'timelinePlay')}
        onClick={play}
        disabled={bins.length < 2}
      />
      <div class="timeline-body">
        <Brush bins={bins} range={range} onChange={(next, isDone) => setRange(next, isDone ? 'step' : 'amend')} />
        <div class="thumbs">
          <input
            type="range"
            aria-label={t('timelineFrom')}
            aria-valuetext={formatDate(first?.from ?? null, state.interface)}
            min={0}
            max={bins.length - 1}
            value={range.from}
            onInput={({ currentTarget }) => slide('from', Number(currentTarget.value))}
          />
          <input
            type="range"
            aria-label={t('timelineTo')}
            aria-valuetext={formatDate(last?.to ?? null, state.interface)}
            min={0}
            max={bins.length - 1}
            value={range.to}
            onInput={({ currentTarget }) => slide('to', Number(currentTarget.value))}
          />
        </div>
      </div>
      <div class="timeline-side">
        <span class="date">{span}</span>
        <label>
          <span>{t('clock')}</span>{' '}
          <select
            value={state.clock}
            onChange={({ currentTarget }) =>
              update((old) => ({
                ...old,
                clock: CLOCKS.find((clock) => clock === currentTarget.value) ?? 'event',
                filters: { ...old.filters, from: null, to: null },
              }))
            }
          >
            <option value="event">{t('clockEvent')}</option>
            <option value="publication">{t('clockPublication')}</option>
          </select>
        </label>
        <button
          type="button"
          class="more"
          disabled={from === null && to === null}
          onClick={() => update(filterBy({ from: null, to: null }))}
        >
          {t('timelineAll')}
        </button>
      </div>
    </section>
  );
};
