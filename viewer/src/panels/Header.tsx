import type { JSX } from 'preact';
import { THEMES, type Theme, VIEWS } from '../state/types.ts';
import { useApp } from './context.ts';
import { Menu } from './Menu.tsx';
import { IconButton } from './pieces.tsx';
import { SearchBox } from './SearchBox.tsx';

export type ExportFormat = 'png' | 'svg' | 'gexf' | 'json' | 'csv';

interface HeaderProps {
  readonly onExport: (format: ExportFormat) => void;
  readonly onHelp: () => void;
  readonly onFilters: () => void;
  readonly filtersOpen: boolean;
}

const VIEW_NAMES = { graph: 'viewGraph', table: 'viewTable', articles: 'viewArticles' } as const;
const THEME_NAMES = { auto: 'themeAuto', light: 'themeLight', dark: 'themeDark' } as const satisfies Record<Theme, string>;

const Views = (): JSX.Element => {
  const { state, update, t } = useApp();
  return (
    <nav class="switch views" aria-label={t('views')}>
      {VIEWS.map((view) => (
        <button key={view} type="button" aria-pressed={state.view === view} onClick={() => update((now) => ({ ...now, view }))}>
          {t(VIEW_NAMES[view])}
        </button>
      ))}
    </nav>
  );
};

const ExportMenu = ({ onExport }: Pick<HeaderProps, 'onExport'>): JSX.Element => {
  const { t, hasWebgl, state } = useApp();
  const isDrawn = hasWebgl && state.view === 'graph';
  const formats = [
    ['png', t('exportPng')],
    ['svg', t('exportSvg')],
    ['gexf', t('exportGexf')],
    ['json', t('exportJson')],
    ['csv', t('exportCsv')],
  ] as const;
  return (
    <Menu label={t('export')} glyph="download">
      {(close) =>
        formats.map(([format, label]) => (
          <button
            key={format}
            type="button"
            class="menu-item"
            disabled={!isDrawn && (format === 'png' || format === 'svg')}
            onClick={() => {
              onExport(format);
              close();
            }}
          >
            {label}
          </button>
        ))
      }
    </Menu>
  );
};

interface ChoiceProps<T extends string> {
  readonly title: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly onChange: (value: T) => void;
}

const Choice = <T extends string>({ title, value, options, onChange }: ChoiceProps<T>): JSX.Element => (
  <fieldset class="choice">
    <legend>{title}</legend>
    <div class="switch small">
      {options.map(([option, label]) => (
        <button key={option} type="button" aria-pressed={value === option} onClick={() => onChange(option)}>
          {label}
        </button>
      ))}
    </div>
  </fieldset>
);

const SettingsMenu = (): JSX.Element => {
  const { state, update, t } = useApp();
  const languages = [
    ['nl', t('dutch')],
    ['en', t('english')],
  ] as const;
  return (
    <Menu label={t('settings')} glyph="gear">
      {() => (
        <>
          <Choice
            title={t('labelLanguage')}
            value={state.labels}
            options={languages}
            onChange={(labels) => update((now) => ({ ...now, labels }))}
          />
          <Choice
            title={t('interfaceLanguage')}
            value={state.interface}
            options={languages}
            onChange={(language) => update((now) => ({ ...now, interface: language }))}
          />
          <Choice
            title={t('theme')}
            value={state.theme}
            options={THEMES.map((theme) => [theme, t(THEME_NAMES[theme])] as const)}
            onChange={(theme) => update((now) => ({ ...now, theme }))}
          />
        </>
      )}
    </Menu>
  );
};

export const Header = ({ onExport, onHelp, onFilters, filtersOpen }: HeaderProps): JSX.Element => {
  const { store, story, t } = useApp();
  return (
    <header class="top">
      <IconButton glyph="menu" label={t('filtersShow')} pressed={filtersOpen} disabled={story.graph.order === 0} onClick={onFilters} />
      <h1 class="brand" title={t('tagline')}>
        <svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true">
          <path d="M6.5 19 13 6.5 19.5 19" />
          <circle cx="13" cy="6" r="3.6" />
          <circle cx="6" cy="19.5" r="3.6" />
          <circle cx="20" cy="19.5" r="3.6" />
        </svg>
        <span>{t('appName')}</span>
      </h1>
      <SearchBox />
      <Views />
      <div class="tools">
        <IconButton glyph="undo" label={t('undo')} disabled={!store.canUndo()} onClick={store.undo} />
        <IconButton glyph="redo" label={t('redo')} disabled={!store.canRedo()} onClick={store.redo} />
        <ExportMenu onExport={onExport} />
        <SettingsMenu />
        <IconButton glyph="help" label={t('help')} onClick={onHelp} />
      </div>
    </header>
  );
};
