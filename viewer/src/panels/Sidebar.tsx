import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { articleName, eventWords } from '../data/names.ts';
import { type FilterOptions, filterOptions, type Option } from '../filter/options.ts';
import { NO_SPEAKER } from '../filter/visible.ts';
import { colourLegend } from '../graph/colourLegend.ts';
import { STATUS_DASHES, STATUS_SIGNS, STATUSES, type Status, statusColour } from '../graph/status.ts';
import { NO_FILTERS } from '../state/initial.ts';
import { COLOURINGS, ENTITY_KINDS, type Filters } from '../state/types.ts';
import { filterBy, toggle } from '../state/updates.ts';
import { useApp } from './context.ts';
import { KindIcon } from './pieces.tsx';
import { QueryBox } from './QueryBox.tsx';

const COLOURING_NAMES = { kind: 'colourKind', community: 'colourCommunity', country: 'colourCountry' } as const;

const KindLegend = ({ options }: { readonly options: FilterOptions }): JSX.Element => {
  const { state, update, t } = useApp();
  const { withoutKinds } = state.filters;
  return (
    <fieldset class={`legend-list${state.colouring === 'kind' ? '' : ' plain'}`}>
      <legend>{t('kinds')}</legend>
      {ENTITY_KINDS.filter((kind) => options.kinds.has(kind)).map((kind) => (
        <button
          key={kind}
          type="button"
          class="legend-item"
          aria-pressed={!withoutKinds.includes(kind)}
          onClick={() => update(filterBy({ withoutKinds: toggle(withoutKinds, kind) }))}
        >
          <KindIcon kind={kind} size={22} />
          <span>{t(`kindOf_${kind}`)}</span>
          <span class="count">{options.kinds.get(kind)}</span>
        </button>
      ))}
    </fieldset>
  );
};

const Swatches = (): JSX.Element | null => {
  const { story, state, palette, t } = useApp();
  const swatches = useMemo(() => colourLegend(story, state, palette), [story, state.colouring, state.labels, palette]);
  if (swatches.length === 0) return null;
  return (
    <ul class="swatches" aria-label={t('colourBy')}>
      {swatches.map(({ key, colour, name, count }) => (
        <li key={key}>
          <svg width="14" height="14" aria-hidden="true">
            <circle cx="7" cy="7" r="6" fill={colour} />
          </svg>
          <bdi>{name}</bdi>
          <span class="count">{count}</span>
        </li>
      ))}
    </ul>
  );
};

const Line = ({ status }: { readonly status: Status }): JSX.Element => {
  const { palette } = useApp();
  const dash = STATUS_DASHES[status];
  return (
    <svg class="line" width="34" height="12" viewBox="0 0 34 12" aria-hidden="true">
      <path
        d="M1 6h24"
        stroke={statusColour(status, palette)}
        stroke-width="2.4"
        stroke-dasharray={dash === 0 ? undefined : `${dash * 0.8} ${dash * 0.6}`}
      />
      <path d="M24 1.5 33 6 24 10.5z" fill={statusColour(status, palette)} />
    </svg>
  );
};

/** The lines and what they mean; each button leaves its kind of facts out. */
const StatusLegend = (): JSX.Element => {
  const { story, state, update, t } = useApp();
  const { withoutModalities, withoutPolarities } = state.filters;
  const present = useMemo(() => {
    const facts = [...story.facts.values()];
    return STATUSES.filter((status) =>
      facts.some(({ modality, polarity }) => (status === 'negative' ? polarity === 'negative' : modality === status)),
    );
  }, [story]);
  const flip = (status: Status): void =>
    update(
      status === 'negative'
        ? filterBy({ withoutPolarities: toggle(withoutPolarities, 'negative') })
        : filterBy({ withoutModalities: toggle(withoutModalities, status) }),
    );
  const isLeftOut = (status: Status): boolean =>
    status === 'negative' ? withoutPolarities.includes('negative') : withoutModalities.includes(status);
  return (
    <fieldset class="legend-list">
      <legend>{t('lines')}</legend>
      {present.map((status) => (
        <button key={status} type="button" class="legend-item" aria-pressed={!isLeftOut(status)} onClick={() => flip(status)}>
          <Line status={status} />
          <span>
            <span aria-hidden="true">{STATUS_SIGNS[status]}</span>
            {t(`status_${status}`)}
          </span>
        </button>
      ))}
    </fieldset>
  );
};

interface CheckListProps {
  readonly title: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly nameOf: (value: string) => string;
  readonly onChange: (chosen: readonly string[]) => void;
}

const SHOWN = 6;

const CheckList = ({ title, options, chosen, nameOf, onChange }: CheckListProps): JSX.Element | null => {
  const { t } = useApp();
  const [isWhole, setWhole] = useState(false);
  if (options.length < 2) return null;
  const rest = options.length - SHOWN;
  const shown = isWhole ? options.slice(0, 300) : options.filter(({ value }, index) => index < SHOWN || chosen.includes(value));
  return (
    <details class="filter" open={chosen.length > 0}>
      <summary>
        {title} {chosen.length > 0 && <span class="count on">{chosen.length}</span>}
      </summary>
      <div class="checks">
        {shown.map(({ value, count }) => (
          <label key={value} class="check">
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => onChange(toggle(chosen, value))} />
            <bdi>{nameOf(value)}</bdi>
            <span class="count">{count}</span>
          </label>
        ))}
      </div>
      {rest > 0 && !isWhole && (
        <button type="button" class="more" onClick={() => setWhole(true)}>
          {t('moreRows', { n: rest })}
        </button>
      )}
    </details>
  );
};

const Lists = ({ options }: { readonly options: FilterOptions }): JSX.Element => {
  const { story, state, update, t, nameOf, predicateOf } = useApp();
  const { filters } = state;
  const predicateNames = useMemo(
    () => new Map([...story.facts.values()].map((fact) => [fact.predicate.id, predicateOf(fact)])),
    [story, state.labels],
  );
  const set = (change: Partial<Filters>): void => update(filterBy(change));
  return (
    <>
      <CheckList
        title={t('predicates')}
        options={options.predicates}
        chosen={filters.predicates}
        nameOf={(id) => predicateNames.get(id) ?? id}
        onChange={(predicates) => set({ predicates })}
      />
      <CheckList
        title={t('eventTypes')}
        options={options.eventTypes}
        chosen={filters.eventTypes}
        nameOf={eventWords}
        onChange={(eventTypes) => set({ eventTypes })}
      />
      <CheckList
        title={t('speakers')}
        options={options.speakers}
        chosen={filters.speakers}
        nameOf={(id) => (id === NO_SPEAKER ? t('articleItself') : nameOf(id))}
        onChange={(speakers) => set({ speakers })}
      />
      <CheckList
        title={t('articles')}
        options={options.articles}
        chosen={filters.articles}
        nameOf={(id) => articleName(story, id)}
        onChange={(articles) => set({ articles })}
      />
    </>
  );
};

const Sliders = ({ options }: { readonly options: FilterOptions }): JSX.Element => {
  const { state, update, t } = useApp();
  const { minDegree, minConfidence } = state.filters;
  const percent = Math.round(minConfidence * 100);
  return (
    <div class="sliders">
      <label>
        <span>{t('minConfidence', { n: percent })}</span>
        <input
          type="range"
          min={0}
          max={100}
          step={5}
          value={percent}
          onInput={({ currentTarget }) => update(filterBy({ minConfidence: Number(currentTarget.value) / 100 }), 'amend')}
        />
      </label>
      <label>
        <span>{t('minDegree', { n: minDegree })}</span>
        <input
          type="range"
          min={0}
          max={Math.min(20, options.maxDegree)}
          step={1}
          value={minDegree}
          onInput={({ currentTarget }) => update(filterBy({ minDegree: Number(currentTarget.value) }), 'amend')}
        />
      </label>
    </div>
  );
};

const Hidden = (): JSX.Element | null => {
  const { state, update, t, nameOf } = useApp();
  const { hidden } = state.filters;
  if (hidden.length === 0) return null;
  return (
    <fieldset class="hidden-list">
      <legend>{t('hiddenNodes')}</legend>
      {hidden.map((id) => (
        <button
          key={id}
          type="button"
          class="chip"
          aria-label={t('showAgain', { name: nameOf(id) })}
          onClick={() => update(filterBy({ hidden: toggle(hidden, id) }))}
        >
          <bdi>{nameOf(id)}</bdi> <span aria-hidden="true">×</span>
        </button>
      ))}
    </fieldset>
  );
};

/** Legend and filters. */
export const Sidebar = (): JSX.Element => {
  const { story, state, update, t } = useApp();
  const options = useMemo(() => filterOptions(story), [story]);
  const isFiltered = state.filters !== NO_FILTERS && JSON.stringify(state.filters) !== JSON.stringify(NO_FILTERS);
  return (
    <div class="sidebar-body">
      <QueryBox />
      <h2>{t('legend')}</h2>
      <p class="quiet small">{t('legendHint')}</p>
      <KindLegend options={options} />
      <fieldset class="choice">
        <legend>{t('colourBy')}</legend>
        <div class="switch small">
          {COLOURINGS.map((colouring) => (
            <button
              key={colouring}
              type="button"
              aria-pressed={state.colouring === colouring}
              onClick={() => update((now) => ({ ...now, colouring }))}
            >
              {t(COLOURING_NAMES[colouring])}
            </button>
          ))}
        </div>
      </fieldset>
      <Swatches />
      <StatusLegend />
      <h2>{t('filters')}</h2>
      <Lists options={options} />
      <Sliders options={options} />
      <Hidden />
      <button type="button" class="action wide" disabled={!isFiltered} onClick={() => update((now) => ({ ...now, filters: NO_FILTERS }))}>
        {t('filtersClear')}
      </button>
    </div>
  );
};
