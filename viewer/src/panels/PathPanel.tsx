import { Fragment, type JSX } from 'preact';
import { statusOf } from '../graph/status.ts';
import { selectEdge } from '../state/updates.ts';
import { useApp } from './context.ts';
import { Sentence } from './EdgePanel.tsx';
import { FactDate, NodeLink, StatusBadge } from './pieces.tsx';

/** The shortest path between two nodes, told as sentences. */
export const PathPanel = (): JSX.Element | null => {
  const { state, path, t, nameOf, predicateOf, update } = useApp();
  if (state.path === null) return null;
  const { from, to } = state.path;
  return (
    <div class="panel-body">
      <header class="panel-head">
        <h2>{t('pathTitle')}</h2>
        <p class="quiet">
          <NodeLink id={from} withIcon /> {to !== null && <span aria-hidden="true">⋯</span>} {to !== null && <NodeLink id={to} withIcon />}
        </p>
      </header>
      {to === null && <p class="callout">{t('pathPick')}</p>}
      {path === 'none' && to !== null && <p class="callout">{t('pathNone', { from: nameOf(from), to: nameOf(to) })}</p>}
      {Array.isArray(path) && (
        <ol class="path">
          {path.map(({ edge, fact }) => (
            <li key={fact.id}>
              <button type="button" class="fact-row" onClick={() => update(selectEdge(edge))}>
                <span class="fact-line">
                  <bdi class="end">{nameOf(fact.subject.id)}</bdi> <span class="predicate">{predicateOf(fact)}</span>{' '}
                  <span class="arrow" aria-hidden="true">
                    {fact.symmetric ? '↔' : '→'}
                  </span>{' '}
                  <bdi class="end">{nameOf(fact.object.id)}</bdi>
                </span>
                <span class="fact-extra">
                  <StatusBadge status={statusOf(fact)} />
                  <FactDate fact={fact} />
                </span>
              </button>
              <Fragment>
                <Sentence fact={fact} />
              </Fragment>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
};
