import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeState, encodeState } from '../../../viewer/src/state/hash.ts';
import { advance, amend, redo, startHistory, undo } from '../../../viewer/src/state/history.ts';
import { initialState, NO_FILTERS } from '../../../viewer/src/state/initial.ts';
import { NO_MEMORY, recall, remember, setNote, setPin } from '../../../viewer/src/state/memory.ts';
import { type AddressBar, createStore } from '../../../viewer/src/state/store.ts';
import { type AppState, CLOCKS, COLOURINGS, ENTITY_KINDS, MODALITIES, THEMES, VIEWS } from '../../../viewer/src/state/types.ts';
import {
  filterBy,
  focusOn,
  hideNode,
  openArticle,
  selectEdge,
  selectNode,
  startPath,
  stepOut,
  toggle,
} from '../../../viewer/src/state/updates.ts';

const START = initialState('en');

const text = fc.string({ minLength: 1, unit: 'grapheme' });
const texts = fc.uniqueArray(text, { maxLength: 3 });
const some = <T>(items: readonly T[]) => fc.subarray([...items]);
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const states: fc.Arbitrary<AppState> = fc.record({
  view: fc.constantFrom(...VIEWS),
  selection: fc.option(
    fc.oneof(
      text.map((id) => ({ type: 'node' as const, id })),
      text.map((id) => ({ type: 'edge' as const, id })),
    ),
  ),
  article: fc.option(fc.record({ id: text, fact: fc.option(text) })),
  filters: fc.record({
    withoutKinds: some(ENTITY_KINDS),
    withoutModalities: some(MODALITIES),
    withoutPolarities: some(['positive', 'negative'] as const),
    hidden: texts,
    eventTypes: texts,
    predicates: texts,
    speakers: texts,
    articles: texts,
    minDegree: fc.integer({ min: 0, max: 50 }),
    minConfidence: fc.integer({ min: 0, max: 20 }).map((value) => value / 20),
    from: fc.option(day),
    to: fc.option(day),
  }),
  focus: fc.option(fc.record({ node: text, depth: fc.integer({ min: 1, max: 6 }) })),
  path: fc.option(fc.record({ from: text, to: fc.option(text) })),
  query: fc.oneof(fc.constant(''), text),
  clock: fc.constantFrom(...CLOCKS),
  colouring: fc.constantFrom(...COLOURINGS),
  labels: fc.constantFrom('nl' as const, 'en' as const),
  interface: fc.constantFrom('nl' as const, 'en' as const),
  theme: fc.constantFrom(...THEMES),
  unfolded: fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { maxLength: 3 }),
});

describe('the address', () => {
  test('holds nothing of the first state', () => expect(encodeState(START, START)).toBe(''));

  test('gives back every state', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(decodeState(`#${encodeState(state, START)}`, START)).toEqual(state);
      }),
    );
  });

  test.each([
    ['unknown view', 'view=map', { view: 'graph' }],
    ['selection without an id', 'select=node:', { selection: null }],
    ['selection of another sort', 'select=page:a', { selection: null }],
    ['depth beyond reach', 'focus=a&depth=99', { focus: { node: 'a', depth: 6 } }],
    ['depth without a focus', 'depth=2', { focus: null }],
    ['unknown theme', 'theme=neon', { theme: 'auto' }],
    ['goal without a start', 'goal=b', { path: null }],
    ['nonsense', '%%%&&==', {}],
  ] as const)('ignores what is wrong: %s', (_, hash, expected) => {
    expect(decodeState(hash, START)).toEqual({ ...START, ...expected });
  });

  test.each([
    ['degree=-3', { minDegree: 0 }],
    ['degree=many', { minDegree: 0 }],
    ['confidence=7', { minConfidence: 1 }],
    ['confidence=NaN', { minConfidence: 0 }],
    ['from=yesterday', { from: null }],
    ['nokind=person&nokind=dragon', { withoutKinds: ['person'] }],
    ['nomodality=maybe', { withoutModalities: [] }],
  ] as const)('reads filters safely: %s', (hash, expected) => {
    expect(decodeState(hash, START).filters).toEqual({ ...NO_FILTERS, ...expected });
  });
});

describe('undo and redo', () => {
  const grown = advance(advance(startHistory(1), 2), 3);
  test('go back and forth', () => {
    expect(undo(grown).present).toBe(2);
    expect(redo(undo(grown))).toEqual(grown);
  });
  test('stop at the ends', () => {
    expect(undo(startHistory(1))).toEqual(startHistory(1));
    expect(redo(grown)).toBe(grown);
  });
  test('a new step forgets what was undone', () => expect(redo(advance(undo(grown), 9)).present).toBe(9));
  test('an amendment is no step', () => expect(undo(amend(grown, 7)).present).toBe(2));
});

describe('steps', () => {
  test.each([
    ['select a node', selectNode('a')(START), { selection: { type: 'node', id: 'a' } }],
    ['select an edge', selectEdge('e')(START), { selection: { type: 'edge', id: 'e' } }],
    ['open an article at a fact', openArticle('x', 'f')(START), { article: { id: 'x', fact: 'f' } }],
    ['the goal of a waiting path', selectNode('b')(startPath('a')(START)), { path: { from: 'a', to: 'b' }, selection: null }],
    [
      'not the path’s own start',
      selectNode('a')(startPath('a')(START)),
      { path: { from: 'a', to: null }, selection: { type: 'node', id: 'a' } },
    ],
    [
      'hiding a selected node lets go of it',
      hideNode('a')(selectNode('a')(START)),
      { selection: null, filters: { ...NO_FILTERS, hidden: ['a'] } },
    ],
    [
      'hiding another does not',
      hideNode('b')(selectNode('a')(START)),
      { selection: { type: 'node', id: 'a' }, filters: { ...NO_FILTERS, hidden: ['b'] } },
    ],
    ['a filter', filterBy({ minDegree: 2 })(START), { filters: { ...NO_FILTERS, minDegree: 2 } }],
  ] as const)('%s', (_, state, expected) => expect(state).toEqual({ ...START, ...expected }));

  test('step out of one thing at a time', () => {
    const deep = startPath('p')(openArticle('x')(selectNode('a')(focusOn('a', 2)(START))));
    const left = [deep];
    for (let state = stepOut(deep); state !== left.at(-1); state = stepOut(state)) left.push(state);
    expect(left.at(-1)).toEqual(START);
    expect(left).toHaveLength(5);
  });

  test('toggle', () => {
    expect(toggle(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggle(['a', 'b'], 'a')).toEqual(['b']);
  });
});

const fakeAddress = (first = ''): AddressBar & { entries: string[]; go: (hash: string) => void } => {
  const entries = [first];
  let listener = (): void => undefined;
  return {
    entries,
    read: () => entries.at(-1) ?? '',
    push: (hash) => entries.push(hash),
    replace: (hash) => entries.splice(-1, 1, hash),
    onChange: (given) => {
      listener = given;
    },
    go: (hash) => {
      entries.push(hash);
      listener();
    },
  };
};

describe('the store', () => {
  test('starts from the address', () => {
    expect(createStore(START, fakeAddress('select=node%3Aa')).get().selection).toEqual({ type: 'node', id: 'a' });
  });
  test('writes steps into the address, and amendments over the last', () => {
    const address = fakeAddress();
    const store = createStore(START, address);
    store.update(selectNode('a'));
    store.update(filterBy({ minDegree: 1 }), 'amend');
    store.update(filterBy({ minDegree: 2 }), 'amend');
    expect(address.entries).toEqual(['', 'select=node%3Aa&degree=2']);
    store.undo();
    expect(address.entries.at(-1)).toBe('');
    expect(store.canRedo()).toBe(true);
  });
  test('follows the back button', () => {
    const address = fakeAddress();
    const store = createStore(START, address);
    store.update(selectNode('a'));
    let told = 0;
    const stop = store.subscribe(() => told++);
    address.go('');
    expect(store.get()).toEqual(START);
    stop();
    address.go('view=table');
    expect(told).toBe(1);
  });
  test('a step that changes nothing is none', () => {
    const store = createStore(START, fakeAddress());
    store.update((state) => state);
    expect(store.canUndo()).toBe(false);
  });
});

describe('what is remembered', () => {
  const shelf = () => {
    const kept = new Map<string, string>();
    return { kept, getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) };
  };
  test('comes back', () => {
    const store = shelf();
    const memory = setPin(setNote(NO_MEMORY, 'a', 'check this'), 'b', [1, 2]);
    remember(store, 'k', memory);
    expect(recall(store, 'k')).toEqual(memory);
  });
  test.each([
    ['not JSON', '{'],
    ['a list', '[]'],
    ['nothing', 'null'],
    ['strange entries', '{"notes":{"a":1},"pins":{"a":"x","b":[1]},"hasSeenHint":"yes"}'],
  ])('is nothing when it is %s', (_, value) => {
    const store = shelf();
    store.kept.set('k', value);
    expect(recall(store, 'k')).toEqual(NO_MEMORY);
  });
  test('an empty note and a lifted pin are gone', () => {
    expect(setNote(setNote(NO_MEMORY, 'a', 'x'), 'a', ' ')).toEqual(NO_MEMORY);
    expect(setPin(setPin(NO_MEMORY, 'a', [0, 0]), 'a', null)).toEqual(NO_MEMORY);
  });
  test('works without a store, and with a full one', () => {
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new Error('full');
      },
    };
    expect(recall(null, 'k')).toEqual(NO_MEMORY);
    expect(() => remember(full, 'k', NO_MEMORY)).not.toThrow();
  });
});
