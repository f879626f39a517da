import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { sentenceText } from '../evidence/segments.ts';
import type { Hit } from '../search/index.ts';
import { filterBy, selectEdge, selectNode } from '../state/updates.ts';
import type { App } from './context.ts';
import { useApp } from './context.ts';
import { KindIcon, Sign } from './pieces.tsx';

const keyOf = (hit: Hit): string => `${hit.type}:${hit.id}`;

const labelOf = ({ story, nameOf, predicateOf }: App, hit: Hit): string => {
  switch (hit.type) {
    case 'node':
      return nameOf(hit.id);
    case 'predicate': {
      const fact = [...story.facts.values()].find(({ predicate }) => predicate.id === hit.id);
      return fact === undefined ? hit.id : predicateOf(fact);
    }
    case 'fact': {
      const fact = story.facts.get(hit.id);
      return fact === undefined ? hit.id : sentenceText(story, fact);
    }
  }
};

const choose = ({ story, update }: App, hit: Hit): void => {
  switch (hit.type) {
    case 'node':
      update((state) => selectNode(hit.id)({ ...state, view: 'graph' }));
      break;
    case 'predicate':
      update(filterBy({ predicates: [hit.id] }));
      break;
    case 'fact': {
      const fact = story.facts.get(hit.id);
      if (fact !== undefined) update((state) => selectEdge(fact.edge)({ ...state, view: 'graph' }));
    }
  }
};

const Row = ({ hit }: { readonly hit: Hit }): JSX.Element => {
  const app = useApp();
  const kind = hit.type === 'node' ? app.story.graph.getNodeAttribute(hit.id, 'kind') : null;
  const aside = hit.type === 'node' && kind !== null ? app.t(`kindOf_${kind}`) : app.t(hit.type === 'predicate' ? 'relation' : 'sentence');
  return (
    <>
      {kind === null ? <Sign glyph={hit.type === 'predicate' ? 'filter' : 'article'} /> : <KindIcon kind={kind} />}
      <bdi class={`hit-text ${hit.type}`}>{labelOf(app, hit)}</bdi>
      <span class="hit-type">{aside}</span>
    </>
  );
};

/** Search with suggestions while typing, as the combobox pattern of ARIA has it. */
export const SearchBox = (): JSX.Element => {
  const app = useApp();
  const { t, search } = app;
  const [text, setText] = useState('');
  const [active, setActive] = useState(-1);
  const [isOpen, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const hits = useMemo(() => (text.trim() === '' ? [] : search()(text)), [text, search]);
  const pick = (hit: Hit | undefined): void => {
    if (hit === undefined) return;
    choose(app, hit);
    setText('');
    setOpen(false);
    input.current?.blur();
  };
  /** By keyboard the way goes on from the graph, where the arrows walk. */
  const pickByKey = (hit: Hit | undefined): void => {
    pick(hit);
    if (hit !== undefined) document.getElementById('graph')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (hits.length > 0) setActive((active + step + hits.length) % hits.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      pickByKey(hits[Math.max(0, active)]);
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      if (text === '') input.current?.blur();
      setText('');
      setOpen(false);
    }
  };
  const shows = isOpen && text.trim() !== '';
  const current = hits[active];
  return (
    <div class="search">
      <Sign glyph="search" />
      <input
        ref={input}
        id="search"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-label={t('search')}
        aria-expanded={shows && hits.length > 0}
        aria-controls="search-results"
        aria-autocomplete="list"
        aria-activedescendant={shows && current !== undefined ? `hit-${active}` : undefined}
        placeholder={t('searchPlaceholder')}
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          setActive(-1);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <span class="key-hint" aria-hidden="true">
        /
      </span>
      <div id="search-results" class="hits" role="listbox" aria-label={t('searchResults')} hidden={!shows || hits.length === 0}>
        {hits.map((hit, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the input has the keys, as the combobox pattern asks
          <div
            key={keyOf(hit)}
            id={`hit-${index}`}
            class="hit"
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(hit)}
          >
            <Row hit={hit} />
          </div>
        ))}
      </div>
      {shows && hits.length === 0 && <p class="hits no-hits">{t('noResults', { query: text })}</p>}
      <p class="sr-only" role="status">
        {shows && hits.length > 0 ? t('resultCount', { n: hits.length }) : ''}
      </p>
    </div>
  );
};
