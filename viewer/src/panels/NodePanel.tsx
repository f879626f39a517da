import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FactRecord, MentionRecord } from '../../../src/model/records.ts';
import { articleName } from '../data/names.ts';
import { factDays } from '../filter/time.ts';
import { countOf, formatDate } from '../i18n/index.ts';
import { setNote, setPin } from '../state/memory.ts';
import { focusOn, hideNode, openArticle, startPath } from '../state/updates.ts';
import { useApp } from './context.ts';
import { MoreList } from './MoreList.tsx';
import { FactRow, KindIcon, NodeLink, Section } from './pieces.tsx';

interface Group {
  readonly title: string;
  readonly facts: readonly FactRecord[];
}

const groupFacts = (facts: readonly FactRecord[], titleOf: (fact: FactRecord) => string): Group[] => {
  const groups = new Map<string, FactRecord[]>();
  for (const fact of facts) {
    const title = titleOf(fact);
    groups.set(title, [...(groups.get(title) ?? []), fact]);
  }
  return [...groups].map(([title, members]) => ({ title, facts: members }));
};

const Facts = ({ node }: { readonly node: string }): JSX.Element => {
  const { story, state, visible, predicateOf, t } = useApp();
  const [order, setOrder] = useState<'predicate' | 'time'>('predicate');
  const facts = (story.factsByNode.get(node) ?? []).filter(({ edge }) => visible.edges.has(edge));
  const dayOf = (fact: FactRecord): string => factDays(story, fact, state.clock)?.[0] ?? '';
  const groups =
    order === 'predicate'
      ? groupFacts(facts, predicateOf).sort((a, b) => b.facts.length - a.facts.length || a.title.localeCompare(b.title))
      : groupFacts(
          [...facts].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1)),
          (fact) => formatDate(dayOf(fact), state.interface) || t('undated'),
        );
  const choices = [
    ['predicate', t('byPredicate')],
    ['time', t('byTime')],
  ] as const;
  const choice = (
    <fieldset class="switch small">
      <legend class="sr-only">{t('groupFacts')}</legend>
      {choices.map(([value, label]) => (
        <button key={value} type="button" aria-pressed={order === value} onClick={() => setOrder(value)}>
          {label}
        </button>
      ))}
    </fieldset>
  );
  return (
    <Section title={t('factsTitle')} extra={choice}>
      {groups.map((group) => (
        <div key={group.title} class="fact-group">
          <h4>
            <bdi>{group.title}</bdi> {group.facts.length > 1 && <span class="count">{group.facts.length}</span>}
          </h4>
          <MoreList items={group.facts} keyOf={({ id }) => id} render={(fact) => <FactRow fact={fact} from={node} />} />
        </div>
      ))}
    </Section>
  );
};

const CONTEXT = 42;

const MentionRow = ({ mention }: { readonly mention: MentionRecord }): JSX.Element => {
  const { story, update, t } = useApp();
  const article = story.articles.get(mention.article);
  const text = article?.text ?? '';
  const [start, end] = mention.span;
  const before = text.slice(Math.max(0, start - CONTEXT), Math.max(0, start)).replace(/\s+/g, ' ');
  const after = text.slice(end, end + CONTEXT).replace(/\s+/g, ' ');
  return (
    <button type="button" class="mention-row" onClick={() => update(openArticle(mention.article))} disabled={article === undefined}>
      <span class="quote" dir="auto">
        {start > CONTEXT && '…'}
        {before}
        <mark>{text.slice(start, end) || mention.text}</mark>
        {after}
        {end + CONTEXT < text.length && '…'}
      </span>
      <span class="fact-extra">
        <span class="badge quiet">{t(`form_${mention.form}`)}</span>
        <span class="date">{articleName(story, mention.article)}</span>
      </span>
    </button>
  );
};

const Aliases = ({ node }: { readonly node: string }): JSX.Element | null => {
  const { story, t, nameOf } = useApp();
  const own = nameOf(node);
  const { labels, aliases } = story.graph.getNodeAttributes(node);
  const others = [...new Set([labels.nl ?? '', labels.en ?? '', ...aliases])].filter((alias) => alias !== '' && alias !== own);
  if (others.length === 0) return null;
  return (
    <p class="aliases">
      <span class="quiet">{t('aliases')}</span>{' '}
      {others.slice(0, 14).map((alias) => (
        <span key={alias} class="chip">
          <bdi>{alias}</bdi>
        </span>
      ))}
    </p>
  );
};

const FocusControl = ({ node }: { readonly node: string }): JSX.Element => {
  const { state, update, t } = useApp();
  const isFocused = state.focus?.node === node;
  if (!isFocused) {
    return (
      <button type="button" class="action" onClick={() => update(focusOn(node))}>
        {t('focus')}
      </button>
    );
  }
  return (
    <fieldset class="switch small">
      <legend>{t('focusDepth')}</legend>
      {[1, 2, 3].map((depth) => (
        <button key={depth} type="button" aria-pressed={state.focus?.depth === depth} onClick={() => update(focusOn(node, depth))}>
          {depth}
        </button>
      ))}
      <button type="button" onClick={() => update(focusOn(null))}>
        {t('focusEnd')}
      </button>
    </fieldset>
  );
};

const Actions = ({ node }: { readonly node: string }): JSX.Element => {
  const { story, memory, setMemory, update, t } = useApp();
  const isPinned = memory.pins[node] !== undefined;
  const { x, y } = story.graph.getNodeAttributes(node);
  return (
    <div class="actions">
      <FocusControl node={node} />
      <button type="button" class="action" onClick={() => update(startPath(node))}>
        {t('pathFrom')}
      </button>
      <button
        type="button"
        class="action"
        aria-pressed={isPinned}
        onClick={() => setMemory((now) => setPin(now, node, isPinned ? null : [x, y]))}
      >
        {t(isPinned ? 'unpin' : 'pin')}
      </button>
      <button type="button" class="action" onClick={() => update(hideNode(node))}>
        {t('hide')}
      </button>
    </div>
  );
};

const Neighbours = ({ node }: { readonly node: string }): JSX.Element | null => {
  const { story, visible, t } = useApp();
  const counts = new Map<string, number>();
  for (const fact of story.factsByNode.get(node) ?? []) {
    if (!visible.edges.has(fact.edge)) continue;
    const other = fact.subject.id === node ? fact.object.id : fact.subject.id;
    if (other !== node) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  const neighbours = [...counts].sort((a, b) => b[1] - a[1]);
  if (neighbours.length === 0) return null;
  return (
    <Section title={t('neighbours')}>
      <ul class="chips">
        {neighbours.slice(0, 40).map(([id, count]) => (
          <li key={id}>
            <NodeLink id={id} withIcon />
            {count > 1 && <span class="count">{count}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
};

const Note = ({ node }: { readonly node: string }): JSX.Element => {
  const { memory, setMemory, t } = useApp();
  return (
    <label class="note">
      <span>{t('note')}</span>
      <textarea
        rows={2}
        placeholder={t('notePlaceholder')}
        value={memory.notes[node] ?? ''}
        onInput={({ currentTarget }) => setMemory((now) => setNote(now, node, currentTarget.value))}
      />
    </label>
  );
};

/** A node: all that is said of it, why its mentions are one, and who stands around it. */
export const NodePanel = ({ node }: { readonly node: string }): JSX.Element | null => {
  const { story, t, nameOf } = useApp();
  if (!story.graph.hasNode(node)) return null;
  const { kind } = story.graph.getNodeAttributes(node);
  const mentions = story.entities.get(node)?.mentions ?? [];
  const kindName = t(`kindOf_${kind}`);
  return (
    <div class="panel-body">
      <header class="panel-head">
        <h2 class="entity">
          <KindIcon kind={kind} size={34} />
          <bdi>{nameOf(node)}</bdi>
        </h2>
        <p class="quiet">
          {kindName} · {countOf(t, 'fact', story.factsByNode.get(node)?.length ?? 0)} · {countOf(t, 'mention', mentions.length)}
        </p>
        <Aliases node={node} />
        <Actions node={node} />
      </header>
      <Facts key={node} node={node} />
      <Neighbours node={node} />
      {mentions.length > 0 && (
        <Section title={t('mentionsTitle')}>
          <p class="quiet small">{t('whyOne', { kind: kindName.toLowerCase() })}</p>
          <MoreList
            items={mentions}
            keyOf={({ article, span }) => `${article}#${span.join('-')}`}
            render={(mention) => <MentionRow mention={mention} />}
            first={6}
          />
        </Section>
      )}
      <Note node={node} />
    </div>
  );
};
