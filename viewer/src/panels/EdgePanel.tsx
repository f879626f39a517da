import type { JSX } from 'preact';
import type { FactRecord } from '../../../src/model/records.ts';
import { articleName, eventWords, NO_TYPE } from '../data/names.ts';
import { markSentence, PARTS, type Part } from '../evidence/segments.ts';
import { statusOf } from '../graph/status.ts';
import { formatDate, formatSpan } from '../i18n/index.ts';
import { openArticle } from '../state/updates.ts';
import { useApp } from './context.ts';
import { MoreList } from './MoreList.tsx';
import { FactRow, NodeLink, Section, Sign, StatusBadge } from './pieces.tsx';

/** The sentence of a fact with its parts marked. */
export const Sentence = ({ fact }: { readonly fact: FactRecord }): JSX.Element => {
  const { story } = useApp();
  return (
    <blockquote class="sentence" lang={story.articles.get(fact.article)?.language} dir="auto">
      {markSentence(story, fact).map((piece, index) =>
        piece.part === null ? (
          <span key={index} class={piece.isEvidence ? 'evidence' : 'around'}>
            {piece.text}
          </span>
        ) : (
          <mark key={index} class={`part part-${piece.part}`}>
            {piece.text}
          </mark>
        ),
      )}
    </blockquote>
  );
};

/** Which marks stand in a sentence: the key under it. */
const PartKey = ({ fact }: { readonly fact: FactRecord }): JSX.Element | null => {
  const { story, t } = useApp();
  const parts = new Set<Part | null>(markSentence(story, fact).map(({ part }) => part));
  const present = PARTS.filter((part) => parts.has(part));
  if (present.length === 0) return null;
  return (
    <ul class="part-key">
      {present.map((part) => (
        <li key={part}>
          <mark class={`part part-${part}`}>{t(`part_${part}`)}</mark>
        </li>
      ))}
    </ul>
  );
};

const Row = ({
  label,
  children,
}: {
  readonly label: string;
  readonly children: JSX.Element | string | (JSX.Element | string)[];
}): JSX.Element => (
  <div class="row">
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

const Speakers = ({ fact }: { readonly fact: FactRecord }): JSX.Element => {
  const { t } = useApp();
  return (
    <>
      <Row label={t('saidBy')}>{fact.attribution === null ? t('articleItself') : <NodeLink id={fact.attribution.id} withIcon />}</Row>
      {fact.alsoSaidBy.length > 0 && (
        <Row label={t('alsoSaidBy')}>
          {fact.alsoSaidBy.map(({ id }) => (
            <NodeLink key={id} id={id} withIcon />
          ))}
        </Row>
      )}
    </>
  );
};

const Confidence = ({ value }: { readonly value: number }): JSX.Element => {
  const share = Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : 0;
  return (
    <span class="confidence">
      <svg width="64" height="6" aria-hidden="true">
        <rect class="track" width="64" height="6" rx="3" />
        <rect class="value" width={64 * share} height="6" rx="3" />
      </svg>
      {Math.round(share * 100)} %
    </span>
  );
};

/** What the sentence says beside subject, object, time and place. */
const furtherParts = ({ qualifiers, time, place }: FactRecord): FactRecord['qualifiers'] =>
  qualifiers.filter(
    ({ role, text, entity }) =>
      text !== '' && !(role === 'time' && time?.text.includes(text)) && !(role === 'place' && entity !== undefined && entity === place?.id),
  );

/** Everything that is known of one fact, with its proof. */
const FactCard = ({ fact }: { readonly fact: FactRecord }): JSX.Element => {
  const { story, state, t, update } = useApp();
  const article = story.articles.get(fact.article);
  return (
    <article class="card" aria-label={t('sentenceOf', { title: articleName(story, fact.article) })}>
      {story.withText ? <Sentence fact={fact} /> : <p class="quiet">{t('textLeftOut')}</p>}
      <PartKey fact={fact} />
      <p class="source">
        <cite>{articleName(story, fact.article)}</cite>
        <span class="date">{article?.date ? formatDate(article.date, state.interface) : t('noDate')}</span>
      </p>
      <dl class="rows">
        <Speakers fact={fact} />
        {fact.time !== null && (
          <Row label={t('when')}>
            <span>{formatSpan(fact.time.start, fact.time.end, state.interface)}</span>
            {fact.time.text === '' ? '' : <bdi class="quiet"> “{fact.time.text}”</bdi>}
          </Row>
        )}
        {fact.place !== null && (
          <Row label={t('where')}>
            <NodeLink id={fact.place.id} withIcon />
          </Row>
        )}
        {furtherParts(fact).map((qualifier, index) => (
          <Row key={index} label={t(`role_${qualifier.role}`)}>
            <bdi>{qualifier.text}</bdi>
          </Row>
        ))}
        <Row label={t('confidence')}>
          <Confidence value={fact.confidence} />
        </Row>
      </dl>
      {article !== undefined && (
        <button type="button" class="action" onClick={() => update(openArticle(article.id, fact.id))}>
          <Sign glyph="article" />
          {t('openArticle')}
        </button>
      )}
    </article>
  );
};

const Between = ({ edge }: { readonly edge: string }): JSX.Element | null => {
  const { story, visible, t } = useApp();
  const [source, target] = story.graph.extremities(edge);
  const others = story.graph.edges(source, target).concat(story.graph.edges(target, source));
  const facts = [...new Set(others)]
    .filter((other) => other !== edge && visible.edges.has(other))
    .flatMap((other) => story.factsByEdge.get(other)?.[0] ?? []);
  if (facts.length === 0) return null;
  return (
    <Section title={t('alsoBetween')}>
      <MoreList items={facts} keyOf={({ id }) => id} render={(fact) => <FactRow fact={fact} />} />
    </Section>
  );
};

/** An edge: what it says, and every sentence that says so. */
export const EdgePanel = ({ edge }: { readonly edge: string }): JSX.Element | null => {
  const { story, t, predicateOf } = useApp();
  const facts = story.factsByEdge.get(edge) ?? [];
  const first = facts[0];
  if (first === undefined) return null;
  return (
    <div class="panel-body">
      <header class="panel-head">
        <h2 class="statement">
          <NodeLink id={first.subject.id} withIcon />
          <span class="predicate">
            {predicateOf(first)} <span aria-hidden="true">{first.symmetric ? '↔' : '→'}</span>
          </span>
          <NodeLink id={first.object.id} withIcon />
        </h2>
        <p class="badges">
          <StatusBadge status={statusOf(first)} />
          {first.symmetric && <span class="badge">{t('symmetric')}</span>}
          {first.predicate.type !== NO_TYPE && <span class="badge quiet">{eventWords(first.predicate.type)}</span>}
          {first.via !== null && (
            <span class="badge quiet">
              {t('via')} <NodeLink id={first.via.id} />
            </span>
          )}
        </p>
      </header>
      <MoreList items={facts} keyOf={({ id }) => id} render={(fact) => <FactCard fact={fact} />} first={8} />
      <Between edge={edge} />
    </div>
  );
};
