/** The files that a reader can take away: always of what is shown. */
import { writeGexf } from '../../../src/write/gexf.ts';
import { writeGraphJson } from '../../../src/write/graphJson.ts';
import type { Story } from '../data/story.ts';
import { textFile } from '../export/download.ts';
import { visibleGraph } from '../export/visibleGraph.ts';
import type { GraphView } from '../graph/renderer.ts';
import type { Scene } from '../graph/scene.ts';
import type { App } from './context.ts';
import type { ExportFormat } from './Header.tsx';
import { rowOf, tableTitles } from './TableView.tsx';
import { COLUMNS, sortRows, toCsv } from './tableRows.ts';

export const fileName = (story: Story, ending: string): string => {
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

/** Loaded when asked for: it needs sigma, which is not loaded where there is no WebGL. */
const drawSvg = async (view: GraphView, scene: Scene): Promise<string> => {
  const { toSvg } = await import('../export/svg.ts');
  const context = document.createElement('canvas').getContext('2d');
  return toSvg(view.sigma, scene, (text, size) => {
    if (context === null) return text.length * size * 0.55;
    context.font = `500 ${size}px system-ui, sans-serif`;
    return context.measureText(text).width;
  });
};

export const exportFile = async (app: App, view: GraphView | null, scene: Scene | null, format: ExportFormat): Promise<Blob | null> => {
  switch (format) {
    case 'png':
      return view === null || scene === null ? null : exportPng(view, scene);
    case 'svg':
      return view === null || scene === null ? null : textFile(await drawSvg(view, scene), 'image/svg+xml');
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
