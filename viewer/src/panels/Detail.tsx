import type { JSX } from 'preact';
import { clearPath, closeArticle, select } from '../state/updates.ts';
import { ArticlePanel } from './ArticlePanel.tsx';
import type { App } from './context.ts';
import { EdgePanel } from './EdgePanel.tsx';
import { NodePanel } from './NodePanel.tsx';
import { PathPanel } from './PathPanel.tsx';
import { IconButton } from './pieces.tsx';

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

export const Detail = ({ app }: { readonly app: App }): JSX.Element | null => {
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
