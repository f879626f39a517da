import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { FactRecord } from '../../../src/model/records.ts';
import { sentenceText } from '../evidence/segments.ts';
import { statusOf } from '../graph/status.ts';
import { formatSpan, type MessageKey } from '../i18n/index.ts';
import { selectEdge, selectNode } from '../state/updates.ts';
import { type App, useApp } from './context.ts';
import { KindIcon, StatusBadge } from './pieces.tsx';
import { type Column, type Order, type Row, sortRows } from './tableRows.ts';

const TITLES: Readonly<Record<Column, MessageKey>> = {
  subject: 'columnSubject',
  predicate: 'columnPredicate',
  object: 'columnObject',
  status: 'columnStatus',
  time: 'columnTime',
  speaker: 'columnSpeaker',
  article: 'columnArticle',
  confidence: 'columnConfidence',
  sentence: 'columnSentence',
};

/** The row of a fact in the reader's words. */
export const rowOf = ({ story, nameOf, predicateOf, t }: Pick<App, 'story' | 'nameOf' | 'predicateOf' | 't'>, fact: FactRecord): Row => ({
  fact,
  subject: nameOf(fact.subject.id),
  predicate: predicateOf(fact),
  object: nameOf(fact.object.id),
  status: t(`status_${statusOf(fact)}`),
  time: fact.time?.start ?? '',
  speaker: fact.attribution === null ? '' : nameOf(fact.attribution.id),
  article: story.articles.get(fact.article)?.title || fact.article,
  confidence: Number.isFinite(fact.confidence) ? fact.confidence : 0,
  sentence: sentenceText(story, fact),
});

export const tableTitles = (t: App['t']): readonly string[] => Object.values(TITLES).map((key) => t(key));

const PAGE = 100;

const Head = ({
  column,
  order,
  onSort,
}: {
  readonly column: Column;
  readonly order: Order;
  readonly onSort: (column: Column) => void;
}): JSX.Element => {
  const { t } = useApp();
  const isSorted = order.column === column;
  return (
    <th scope="col" aria-sort={isSorted ? (order.isDown ? 'descending' : 'ascending') : undefined} class={`column-${column}`}>
      <button type="button" title={t('sortBy', { column: t(TITLES[column]) })} onClick={() => onSort(column)}>
        {t(TITLES[column])} <span aria-hidden="true">{isSorted ? (order.isDown ? '▾' : '▴') : ''}</span>
      </button>
    </th>
  );
};

const Cell = ({ row, column }: { readonly row: Row; readonly column: Column }): JSX.Element => {
  const { story, state, update } = useApp();
  const { fact } = row;
  switch (column) {
    case 'subject':
    case 'object':
      return (
        <button type="button" class="node-link" onClick={() => update(selectNode(fact[column].id))}>
          <bdi>{row[column]}</bdi>
        </button>
      );
    case 'predicate':
      return (
        <button type="button" class="predicate-link" onClick={() => update(selectEdge(fact.edge))}>
          <bdi>{row.predicate}</bdi>
        </button>
      );
    case 'status':
      return <StatusBadge status={statusOf(fact)} />;
    case 'time':
      return <>{fact.time === null ? '' : formatSpan(fact.time.start, fact.time.end, state.interface)}</>;
    case 'confidence':
      return <>{Math.round(Number(row.confidence) * 100)} %</>;
    case 'speaker':
    case 'article':
      return <bdi>{row[column]}</bdi>;
    case 'sentence':
      return <bdi lang={story.articles.get(fact.article)?.language}>{row.sentence}</bdi>;
  }
};

const FactTableRow = ({ row, columns }: { readonly row: Row; readonly columns: readonly Column[] }): JSX.Element => {
  const { state } = useApp();
  const isChosen = state.selection?.type === 'edge' && state.selection.id === row.fact.edge;
  return (
    <tr aria-current={isChosen ? 'true' : undefined}>
      {columns.map((column) =>
        column === 'subject' ? (
          <th key={column} scope="row">
            <Cell row={row} column={column} />
          </th>
        ) : (
          <td key={column} class={`column-${column}`}>
            <Cell row={row} column={column} />
          </td>
        ),
      )}
    </tr>
  );
};

/** As a reader goes over a fact: what is said, the proof, and then the rest. */
const READING_ORDER: readonly Column[] = [
  'subject',
  'predicate',
  'object',
  'sentence',
  'status',
  'time',
  'speaker',
  'confidence',
  'article',
];

/** The columns that tell something in these rows: none that are empty throughout, and no article where there is but one. */
const columnsOf = (rows: readonly Row[], articles: number): readonly Column[] =>
  READING_ORDER.filter((column) => {
    if (column === 'article') return articles > 1;
    if (column === 'status') return rows.some(({ fact }) => statusOf(fact) !== 'actual');
    return rows.length === 0 || rows.some((row) => row[column] !== '');
  });

const FactTable = (): JSX.Element => {
  const app = useApp();
  const { visible, state, t } = app;
  const [order, setOrder] = useState<Order>({ column: 'subject', isDown: false });
  const [limit, setLimit] = useState(PAGE);
  const rows = useMemo(
    () =>
      sortRows(
        visible.facts.map((fact) => rowOf(app, fact)),
        order,
      ),
    [visible, order, state.labels, state.interface],
  );
  const onSort = (column: Column): void => setOrder({ column, isDown: order.column === column ? !order.isDown : column === 'confidence' });
  const columns = useMemo(() => columnsOf(rows, app.story.articles.size), [rows, app.story]);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="table-scroll" tabIndex={0} aria-label={t('tableOfFacts')}>
        <table>
          <caption class="sr-only">{t('tableOfFacts')}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <Head key={column} column={column} order={order} onSort={onSort} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, limit).map((row) => (
              <FactTableRow key={row.fact.id} row={row} columns={columns} />
            ))}
          </tbody>
        </table>
        {rows.length > limit && (
          <button type="button" class="more" onClick={() => setLimit(limit + PAGE)}>
            {t('moreRows', { n: Math.min(PAGE, rows.length - limit) })}
          </button>
        )}
      </section>
    </>
  );
};

const NameTable = (): JSX.Element => {
  const { story, visible, update, nameOf, t } = useApp();
  const [limit, setLimit] = useState(PAGE);
  const factsOf = (id: string): number => story.factsByNode.get(id)?.length ?? 0;
  const nodes = useMemo(() => [...visible.nodes].sort((a, b) => factsOf(b) - factsOf(a)), [visible]);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="table-scroll" tabIndex={0} aria-label={t('tableOfNames')}>
        <table class="names">
          <caption class="sr-only">{t('tableOfNames')}</caption>
          <thead>
            <tr>
              {(['columnName', 'columnKind', 'columnFacts', 'columnMentions'] as const).map((key) => (
                <th key={key} scope="col">
                  {t(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {nodes.slice(0, limit).map((id) => {
              const kind = story.graph.getNodeAttribute(id, 'kind');
              return (
                <tr key={id}>
                  <th scope="row">
                    <button type="button" class="node-link" onClick={() => update(selectNode(id))}>
                      <KindIcon kind={kind} />
                      <bdi>{nameOf(id)}</bdi>
                    </button>
                  </th>
                  <td>{t(`kindOf_${kind}`)}</td>
                  <td class="number">{factsOf(id)}</td>
                  <td class="number">{story.graph.getNodeAttribute(id, 'mentions')}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
        {nodes.length > limit && (
          <button type="button" class="more" onClick={() => setLimit(limit + PAGE)}>
            {t('moreRows', { n: Math.min(PAGE, nodes.length - limit) })}
          </button>
        )}
      </section>
    </>
  );
};

/** What is shown as tables: equal to the graph, for whoever prefers or needs them. */
export const TableView = (): JSX.Element => {
  const { visible, t } = useApp();
  const [what, setWhat] = useState<'facts' | 'names'>('facts');
  return (
    <div class="table-view">
      <div class="table-head">
        <fieldset class="switch">
          <legend class="sr-only">{t('viewTable')}</legend>
          <button type="button" aria-pressed={what === 'facts'} onClick={() => setWhat('facts')}>
            {t('facts', { n: visible.facts.length })}
          </button>
          <button type="button" aria-pressed={what === 'names'} onClick={() => setWhat('names')}>
            {t('names', { n: visible.nodes.size })}
          </button>
        </fieldset>
      </div>
      {what === 'facts' ? <FactTable /> : <NameTable />}
    </div>
  );
};
