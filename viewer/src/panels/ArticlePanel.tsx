import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ArticleRecord, FactRecord } from '../../../src/model/records.ts';
import type { Span } from '../../../src/model/text.ts';
import { articleName } from '../data/names.ts';
import { type ArticleMark, markArticle, type Segment } from '../evidence/segments.ts';
import { countOf, formatDate } from '../i18n/index.ts';
import { closeArticle, filterBy, openArticle, selectEdge, selectNode } from '../state/updates.ts';
import { useApp } from './context.ts';
import { MoreList } from './MoreList.tsx';
import { FactRow } from './pieces.tsx';

const isMention = (mark: ArticleMark): mark is Extract<ArticleMark, { type: 'mention' }> => mark.type === 'mention';

/** A piece of the text: a mention is a button that selects who is meant, the parts of the fact that is shown are marked. */
const Piece = ({ article, piece }: { readonly article: ArticleRecord; readonly piece: Segment<ArticleMark> }): JSX.Element => {
  const { story, state, update, nameOf } = useApp();
  const text = article.text.slice(piece.start, piece.end);
  const mention = piece.covers.filter(isMention).at(-1);
  const part = piece.covers.flatMap((mark) => (mark.type === 'part' ? [mark.part] : [])).at(-1);
  const marked = part === undefined ? text : <mark class={`part part-${part}`}>{text}</mark>;
  const [entity] = mention?.entities ?? [];
  if (mention === undefined || entity === undefined || text.trim() === '' || !story.graph.hasNode(entity)) return <>{marked}</>;
  const isChosen = state.selection?.type === 'node' && mention.entities.includes(state.selection.id);
  const next = mention.entities[(mention.entities.indexOf(state.selection?.id ?? '') + 1) % mention.entities.length] ?? entity;
  const choose = (): void => update(selectNode(next));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button is not broken over two lines, and long mentions must be
    <span
      role="button"
      tabIndex={0}
      class={`mention kind-${story.graph.getNodeAttribute(entity, 'kind')}`}
      title={mention.entities.map(nameOf).join(', ')}
      aria-current={isChosen ? 'true' : undefined}
      onClick={choose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        choose();
      }}
    >
      {marked}
    </span>
  );
};

const factsAt = (facts: readonly FactRecord[], sentence: number): readonly FactRecord[] =>
  facts.filter(({ evidence }) => evidence.sentence === sentence);

interface SentenceProps {
  readonly article: ArticleRecord;
  readonly span: Span;
  readonly facts: readonly FactRecord[];
  readonly shown: FactRecord | null;
}

/** A sentence, and at its end the way to the facts that it says. */
const ArticleSentence = ({ article, span, facts, shown }: SentenceProps): JSX.Element => {
  const { story, update, t } = useApp();
  const own = shown !== null && facts.some(({ id }) => id === shown.id);
  const position = shown === null ? -1 : facts.findIndex(({ id }) => id === shown.id);
  const next = facts[(position + 1) % Math.max(1, facts.length)];
  const showNext = (): void => {
    if (next === undefined) return;
    update((state) => selectEdge(next.edge)(openArticle(article.id, next.id)(state)));
  };
  return (
    <span class={`article-sentence${own ? ' shown' : ''}${facts.length > 0 ? ' says' : ''}`} data-shown={own ? 'true' : undefined}>
      {markArticle(story, article.id, span, own ? shown : null).map((piece) => (
        <Piece key={piece.start} article={article} piece={piece} />
      ))}
      {facts.length > 0 && (
        <>
          {'\u2060'}
          <button
            type="button"
            class="says-count"
            aria-label={countOf(t, 'factInSentence', facts.length)}
            title={countOf(t, 'factInSentence', facts.length)}
            onClick={showNext}
          >
            {facts.length}
          </button>
        </>
      )}
    </span>
  );
};

interface Block {
  readonly start: number;
  readonly sentences: readonly { readonly span: Span; readonly index: number }[];
}

/** A first line that only gives the article's date, which stands above the text already. */
const DATE_LINE = /^date:?\s+\d{4}(?:-\d{2}){0,2}$/i;

/** Sentences by paragraph; what stands between sentences (headings, white space) comes along as text of its own. */
const paragraphsOf = (article: ArticleRecord): readonly Block[] => {
  const blocks: { start: number; sentences: { span: Span; index: number }[] }[] = [];
  let end = 0;
  article.sentences.forEach((span, index) => {
    if (index === 0 && DATE_LINE.test(article.text.slice(...span).trim())) {
      end = span[1];
      return;
    }
    const gap = article.text.slice(end, span[0]);
    const gapText = gap.trim();
    if (gapText !== '')
      blocks.push({
        start: end + gap.indexOf(gapText),
        sentences: [{ span: [end + gap.indexOf(gapText), end + gap.indexOf(gapText) + gapText.length], index: -1 }],
      });
    if (blocks.length === 0 || gapText !== '' || /\n\s*\n|\r\r/.test(gap)) blocks.push({ start: span[0], sentences: [] });
    blocks.at(-1)?.sentences.push({ span, index });
    end = span[1];
  });
  return blocks;
};

const ArticleText = ({ article, shown }: { readonly article: ArticleRecord; readonly shown: FactRecord | null }): JSX.Element => {
  const { story, visible } = useApp();
  const facts = (story.factsByArticle.get(article.id) ?? []).filter(({ edge }) => visible.edges.has(edge));
  const ownTitle = article.title?.trim();
  const blocks = paragraphsOf(article).filter(
    ({ sentences: [first] }) => first === undefined || first.index >= 0 || article.text.slice(...first.span).trim() !== ownTitle,
  );
  return (
    <div class="article-text" lang={article.language} dir="auto">
      {blocks.map((block) => (
        <p key={block.start} class={block.sentences[0]?.index === -1 ? 'heading' : undefined}>
          {block.sentences.map(({ span, index }) => (
            <ArticleSentence key={span[0]} article={article} span={span} facts={factsAt(facts, index)} shown={shown} />
          ))}
        </p>
      ))}
    </div>
  );
};

const ShownFact = ({ fact }: { readonly fact: FactRecord }): JSX.Element => (
  <div class="shown-fact">
    <FactRow fact={fact} />
  </div>
);

/** An article in full, with every mention and every fact in it. */
export const ArticlePanel = ({ id, fact }: { readonly id: string; readonly fact: string | null }): JSX.Element | null => {
  const { story, state, t, update, nameOf } = useApp();
  const body = useRef<HTMLDivElement>(null);
  const article = story.articles.get(id);
  const shown = fact === null ? null : (story.facts.get(fact) ?? null);
  useEffect(() => {
    body.current?.querySelector('[data-shown]')?.scrollIntoView({ block: 'center' });
  }, [id, fact]);
  if (article === undefined) return null;
  const count = story.factsByArticle.get(id)?.length ?? 0;
  const isAlone = state.filters.articles.length === 1 && state.filters.articles[0] === id;
  return (
    <div class="panel-body article" ref={body}>
      <header class="panel-head">
        <h2 dir="auto">{articleName(story, article.id)}</h2>
        <p class="quiet">
          {article.date ? formatDate(article.date, state.interface) : t('noDate')} · {countOf(t, 'fact', count)}
        </p>
        <div class="actions">
          <button type="button" class="action" aria-pressed={isAlone} onClick={() => update(filterBy({ articles: isAlone ? [] : [id] }))}>
            {t('onlyThisArticle')}
          </button>
          {state.selection?.type === 'node' && story.graph.hasNode(state.selection.id) && (
            <button type="button" class="action" onClick={() => update(closeArticle)}>
              {t('detailsOf', { name: nameOf(state.selection.id) })}
            </button>
          )}
        </div>
      </header>
      {shown !== null && <ShownFact fact={shown} />}
      {article.text === '' ? (
        <>
          <p class="callout">{t('textLeftOut')}</p>
          <MoreList items={story.factsByArticle.get(id) ?? []} keyOf={(item) => item.id} render={(item) => <FactRow fact={item} />} />
        </>
      ) : (
        <ArticleText article={article} shown={shown} />
      )}
    </div>
  );
};
