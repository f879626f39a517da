import { MultiGraph } from 'graphology';
import { describe, expect, test } from 'vitest';
import type { EdgeAttributes, GraphAttributes, NodeAttributes } from '../../../src/model/graph.ts';
import { buildStory } from '../../../viewer/src/data/story.ts';
import { visibleGraph } from '../../../viewer/src/export/visibleGraph.ts';
import { visibleOf } from '../../../viewer/src/filter/visible.ts';
import { placeOn } from '../../../viewer/src/graph/curve.ts';
import { communitiesShown, communityKey, foldGraph } from '../../../viewer/src/graph/fold.ts';
import { createOccupancy } from '../../../viewer/src/graph/labels.ts';
import { DARK, LIGHT, mix, placeOf } from '../../../viewer/src/graph/palette.ts';
import { bendEdges } from '../../../viewer/src/graph/parallel.ts';
import { bundlesOf, emphasisOf, nodeScale, nodeSize, reduceEdge, reduceNode, type Scene } from '../../../viewer/src/graph/scene.ts';
import { STATUSES, statusColour, statusOf } from '../../../viewer/src/graph/status.ts';
import { nearestTowards, nextOf } from '../../../viewer/src/graph/walk.ts';
import { formatDate, formatSpan, preferredLanguage, translator } from '../../../viewer/src/i18n/index.ts';
import { type Row, sortRows, toCsv } from '../../../viewer/src/panels/tableRows.ts';
import { initialState } from '../../../viewer/src/state/initial.ts';
import type { AppState } from '../../../viewer/src/state/types.ts';
import { selfPage, smallPage } from '../fixtures.ts';

const story = buildStory(smallPage());
const START = initialState('en');

const sceneOf = (change: Partial<AppState> = {}, more: Partial<Scene> = {}): Scene => {
  const state = { ...START, ...change };
  const visible = visibleOf(story, state, null);
  return {
    story,
    state,
    visible,
    palette: LIGHT,
    bends: bendEdges(story.graph),
    pinned: new Set(),
    emphasis: emphasisOf(story, visible, state, null, null),
    bundles: null,
    isLarge: false,
    scale: 1,
    factCount: (count) => `${count} facts`,
    communityName: (name, others) => `${name} and ${others} more`,
    folded: null,
    communities: new Map(),
    landmarks: new Set(),
    ...more,
  };
};
const edge = (scene: Scene, id: string) => reduceEdge(scene, id, story.graph.getEdgeAttributes(id));
const node = (scene: Scene, id: string) => reduceNode(scene, id, story.graph.getNodeAttributes(id));

const SUPPLY_CLAIMED = 'VLM~supply~EST~positive~claimed~';
const SUPPLY_DENIED = 'VLM~supply~EST~positive~denied~';
const LOWER = 'EST~reduce~concept:quota~positive~planned~';
const NOT_SUPPORT = 'org:raad~support~agreement:kust~negative~actual~';

describe('edges', () => {
  test.each([
    ['planned is dashed', LOWER, { dash: 7, label: '◷ lowers', color: LIGHT.planned, arrow: true }],
    ['claimed has its mark', SUPPLY_CLAIMED, { dash: 0, label: '❝ supplies', color: LIGHT.claimed }],
    ['denied is red and crossed', SUPPLY_DENIED, { label: '✗ supplies', color: LIGHT.negative }],
    ['negative is red and crossed', NOT_SUPPORT, { label: '✗ supports', color: LIGHT.negative }],
    ['symmetric has no head', 'person:lindqvist~meet~person:okafor~positive~actual~', { arrow: false, label: 'meets', dash: 0 }],
  ])('%s', (_, id, expected) => expect(edge(sceneOf(), id)).toMatchObject({ hidden: false, ...expected }));

  test('a Dutch label in Dutch', () => expect(edge(sceneOf({ labels: 'nl' }), LOWER).label).toBe('◷ verlagen'));
  test('what is filtered is hidden, and the graph is not touched', () => {
    const before = JSON.stringify(story.graph.export());
    const scene = sceneOf({ filters: { ...START.filters, withoutModalities: ['planned'] } });
    expect(edge(scene, LOWER).hidden).toBe(true);
    expect(node(scene, 'concept:quota').hidden).toBe(true);
    expect(JSON.stringify(story.graph.export())).toBe(before);
  });
  test('seen from afar, several edges of a pair become one with their number', () => {
    const visible = visibleOf(story, START, null);
    const bends = bendEdges(story.graph);
    const bundles = bundlesOf(visible, bends);
    const scene = sceneOf({}, { bundles });
    const drawn = story.graph
      .edges('VLM', 'EST')
      .concat(story.graph.edges('EST', 'VLM'))
      .map((id) => edge(scene, id))
      .filter(({ hidden }) => !hidden);
    expect(new Set(drawn.map(({ label }) => label))).toEqual(new Set(['5 facts']));
    expect(edge(scene, LOWER).label).toBe('◷ lowers');
  });
  test('the chosen one of a bundle stands apart', () => {
    const base = sceneOf({ selection: { type: 'edge', id: SUPPLY_DENIED } });
    const scene = { ...base, bundles: bundlesOf(base.visible, base.bends) };
    expect(edge(scene, SUPPLY_DENIED)).toMatchObject({ hidden: false, color: LIGHT.accent, label: '✗ supplies' });
  });
  test('a large graph draws straight whole edges by sigma’s own programs', () => {
    const scene = sceneOf({}, { isLarge: true });
    expect(edge(scene, 'EST~accuse~org:vissersbond~positive~actual~').type).toBe('arrow');
    expect(edge(scene, 'person:lindqvist~meet~person:okafor~positive~actual~').type).toBe('line');
    expect(edge(scene, LOWER).type).toBe('straight');
    expect(edge(scene, SUPPLY_CLAIMED).type).toBe('ribbon');
  });
});

describe('nodes', () => {
  test('size by facts, within bounds', () => {
    const sizes = story.graph.mapNodes((id) => nodeSize(story, id));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(7);
    expect(Math.max(...sizes)).toBe(21);
    expect(nodeSize(story, 'VLM')).toBeGreaterThan(nodeSize(story, 'object:gas'));
  });
  test('smaller where many, or the screen narrow', () => {
    expect(nodeScale(20, 1200)).toBe(1);
    expect(nodeScale(20, 390)).toBeLessThan(0.8);
    expect(nodeScale(20, 200)).toBeLessThan(nodeScale(20, 390));
    expect(nodeScale(20, 20)).toBeGreaterThan(0.3);
    expect(nodeScale(10_000, 1200)).toBeLessThan(0.3);
  });
  test('a selection leaves its neighbours and fades the others', () => {
    const scene = sceneOf({ selection: { type: 'node', id: 'law:zeewet' } });
    expect(node(scene, 'law:zeewet')).toMatchObject({ borderColor: LIGHT.accent, label: 'Sea Act' });
    expect(node(scene, 'org:vissersbond').label).toBe('Fishers’ Union');
    expect(node(scene, 'VLM').label).toBe('');
  });
  test('colours by kind, community and country', () => {
    expect(node(sceneOf(), 'VLM').color).toBe(LIGHT.kinds.country);
    expect(node(sceneOf({ colouring: 'community' }), 'VLM').color).toBe(LIGHT.communities[0]);
    expect(LIGHT.communities).toContain(node(sceneOf({ colouring: 'country' }), 'VLM').color);
    expect(LIGHT.communities).not.toContain(node(sceneOf({ colouring: 'country' }), 'object:gas').color);
  });
});

describe('what stands out', () => {
  const visible = visibleOf(story, START, null);
  test('nothing at first', () => expect(emphasisOf(story, visible, START, null, null)).toBeNull());
  test('the pointer before the selection, a path before both', () => {
    const state: AppState = { ...START, selection: { type: 'node', id: 'VLM' } };
    expect(emphasisOf(story, visible, state, 'EST', null)?.chosen).toEqual(new Set(['EST']));
    expect(emphasisOf(story, visible, state, 'EST', { nodes: ['a'], edges: [] })?.nodes).toEqual(new Set(['a']));
  });
  test('an edge with its ends', () => {
    expect(emphasisOf(story, visible, { ...START, selection: { type: 'edge', id: LOWER } }, null, null)).toEqual({
      nodes: new Set(['EST', 'concept:quota']),
      edges: new Set([LOWER]),
      chosen: new Set([LOWER]),
    });
  });
  test('what is not there breaks nothing', () => {
    expect(emphasisOf(story, visible, { ...START, selection: { type: 'edge', id: 'no' } }, null, null)?.nodes.size).toBe(0);
    expect(emphasisOf(story, visible, { ...START, selection: { type: 'node', id: 'no' } }, null, null)?.edges.size).toBe(0);
  });
});

describe('a folded graph', () => {
  test('has its communities, and one link for all facts between two', () => {
    const { graph, communities, links } = foldGraph(story, []);
    expect(graph.order).toBe(4);
    expect([...communities.values()].reduce((sum, { members }) => sum + members, 0)).toBe(20);
    expect(graph.size).toBeLessThanOrEqual(6);
    expect(
      [...links.values()].flat().length + story.graph.filterEdges((_, __, ___, ____, a, b) => a.community === b.community).length,
    ).toBe(40);
  });
  test('shows the members of one that is unfolded, with their own edges', () => {
    const { graph, communities } = foldGraph(story, [0]);
    expect(communities.size).toBe(3);
    expect(graph.hasNode('VLM')).toBe(true);
    expect(graph.hasNode('EST')).toBe(false);
    expect(graph.hasNode(communityKey(1))).toBe(true);
  });
  test('all unfolded is the graph itself', () => {
    const { graph, links } = foldGraph(story, [0, 1, 2, 3]);
    expect([graph.order, graph.size, links.size]).toEqual([20, 40, 0]);
  });
  test('is drawn with names, sizes and numbers of facts', () => {
    const folded = foldGraph(story, []);
    const scene = sceneOf({}, { folded, communities: folded.communities });
    const [[key = '', community] = []] = folded.communities;
    expect(reduceNode(scene, key, folded.graph.getNodeAttributes(key))).toMatchObject({ hidden: false, type: 'icon' });
    expect(community?.members).toBe(5);
    const told = [...folded.links.keys()].map((id) => reduceEdge(scene, id, folded.graph.getEdgeAttributes(id)));
    expect(told.every(({ hidden, type }) => hidden === false && type === 'line')).toBe(true);
  });
});

describe('a folded community', () => {
  const folded = foldGraph(story, []);
  const shownIn = (filters: Partial<AppState['filters']>) => {
    const state = { ...START, filters: { ...START.filters, ...filters } };
    const visible = visibleOf(story, state, null);
    return { visible, communities: communitiesShown(story, folded, visible), state };
  };
  test('counts all its members without a filter', () => {
    const { communities } = shownIn({});
    expect([...communities.values()].map(({ members }) => members)).toEqual([5, 5, 5, 5]);
    expect(communities.get(communityKey(0))).toMatchObject({ id: 0, chief: folded.communities.get(communityKey(0))?.chief });
  });
  test('counts and is named after those of the kinds that are left', () => {
    const { communities, visible } = shownIn({ withoutKinds: ['country'] });
    expect([...communities.values()].reduce((sum, { members }) => sum + members, 0)).toBe(visible.nodes.size);
    for (const { chief } of communities.values()) expect(story.graph.getNodeAttribute(chief, 'kind')).not.toBe('country');
    const scene = { ...sceneOf(shownIn({ withoutKinds: ['country'] }).state, { folded, communities, visible }) };
    expect(reduceNode(scene, communityKey(0), folded.graph.getNodeAttributes(communityKey(0)))).toMatchObject({ hidden: false });
  });
  test('goes where the filters leave nobody in it', () => {
    const members = story.graph.filterNodes((_, { community }) => community === 0);
    const { communities, visible, state } = shownIn({ hidden: members });
    expect([communities.size, communities.has(communityKey(0))]).toEqual([3, false]);
    const scene = sceneOf(state, { folded, communities, visible });
    expect(reduceNode(scene, communityKey(0), folded.graph.getNodeAttributes(communityKey(0)))).toMatchObject({ hidden: true });
    for (const [link, edges] of folded.links) {
      const isGone = edges.every((id) => !visible.edges.has(id));
      expect(reduceEdge(scene, link, folded.graph.getEdgeAttributes(link)).hidden).toBe(isGone);
    }
  });
});

describe('a fact of a name about itself', () => {
  const own = buildStory(selfPage());
  const bends = bendEdges(own.graph);
  test('is a loop; several stand apart', () => {
    const loops = own.graph.filterEdges((_, __, source, target) => source === target);
    expect(loops).toHaveLength(2);
    expect(loops.map((id) => bends.get(id)?.isLoop)).toEqual([true, true]);
    expect(new Set(loops.map((id) => bends.get(id)?.curvature)).size).toBe(2);
    const state = START;
    const visible = visibleOf(own, state, null);
    for (const id of loops) {
      const scene = { ...sceneOf({}, { bends, visible }), story: own, isLarge: true };
      expect(reduceEdge(scene, id, own.graph.getEdgeAttributes(id))).toMatchObject({ hidden: false, type: 'ribbon' });
      const far = { ...scene, bundles: bundlesOf(visible, bends) };
      expect(loops.map((loop) => reduceEdge(far, loop, own.graph.getEdgeAttributes(loop))).filter(({ hidden }) => !hidden)).toHaveLength(1);
      expect(far.bundles.size).toBeGreaterThan(0);
    }
  });
});

describe('bends', () => {
  const graphOf = (ends: readonly (readonly [string, string])[]) => {
    const graph = new MultiGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
    for (const id of ['a', 'b', 'c']) graph.addNode(id);
    for (const [index, [source, target]] of ends.entries()) graph.addDirectedEdgeWithKey(`e${index}`, source, target);
    return graph;
  };
  const bends = (ends: readonly (readonly [string, string])[]) =>
    [...bendEdges(graphOf(ends)).values()].map(({ curvature }) => curvature + 0);
  test.each([
    ['one is straight', [['a', 'b']], [0]],
    [
      'two lie on both sides',
      [
        ['a', 'b'],
        ['a', 'b'],
      ],
      [-0.12, 0.12],
    ],
    [
      'there and back part too',
      [
        ['a', 'b'],
        ['b', 'a'],
      ],
      [-0.12, -0.12],
    ],
    [
      'of three the middle is straight',
      [
        ['a', 'b'],
        ['a', 'b'],
        ['a', 'b'],
      ],
      [-0.24, 0, 0.24],
    ],
    [
      'other pairs do not count',
      [
        ['a', 'b'],
        ['a', 'c'],
      ],
      [0, 0],
    ],
  ] as const)('%s', (_, ends, expected) => expect(bends(ends)).toEqual(expected));
  test('many stay within bounds', () => {
    const many = bends(Array.from({ length: 60 }, () => ['a', 'b'] as const));
    expect(Math.max(...many.map(Math.abs))).toBeLessThanOrEqual(0.75);
    expect(new Set(many).size).toBe(60);
  });
});

describe('labels', () => {
  test('the middle of a straight edge, and of a bent one', () => {
    expect(placeOn({ x: 0, y: 0 }, { x: 10, y: 0 }, 0, 0.5)).toEqual({ x: 5, y: 0, angle: 0 });
    expect(placeOn({ x: 0, y: 0 }, { x: 10, y: 0 }, 0.4, 0.5)).toEqual({ x: 5, y: -2, angle: 0 });
  });
  test('are upright whichever way the edge runs', () => {
    for (const [x, y] of [
      [10, 3],
      [-10, 3],
      [-10, -3],
      [3, -10],
    ] as const) {
      expect(Math.cos(placeOn({ x: 0, y: 0 }, { x, y }, 0.2, 0.4).angle)).toBeGreaterThanOrEqual(0);
    }
  });
  test('do not overlap', () => {
    const boxes = createOccupancy();
    expect(boxes.take(0, 0, 100, 10)).toBe(true);
    expect(boxes.take(90, 5, 100, 10)).toBe(false);
    expect(boxes.take(101, 0, 10, 10)).toBe(true);
    expect(boxes.take(0, 11, 500, 10)).toBe(true);
    boxes.clear();
    expect(boxes.take(0, 0, 100, 10)).toBe(true);
  });
});

describe('status', () => {
  test.each([
    ['actual', 'positive', 'actual'],
    ['planned', 'positive', 'planned'],
    ['planned', 'negative', 'negative'],
    ['denied', 'positive', 'denied'],
    ['denied', 'negative', 'denied'],
  ] as const)('%s and %s is %s', (modality, polarity, status) => expect(statusOf({ modality, polarity })).toBe(status));
});

const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
])('colours, %s', (_, palette) => {
  test.each(Object.entries(palette.kinds))('%s can be told from the background and bears its icon', (__, colour) => {
    expect(contrast(colour, palette.background)).toBeGreaterThanOrEqual(3);
    expect(contrast(colour, palette.icon)).toBeGreaterThanOrEqual(3);
  });
  test.each(STATUSES)('a %s line and its label can be read', (status) => {
    const colour = statusColour(status, palette);
    expect(contrast(colour === palette.edge ? palette.edgeText : colour, palette.background)).toBeGreaterThanOrEqual(4.5);
  });
  test('names can be read', () => expect(contrast(palette.text, palette.background)).toBeGreaterThanOrEqual(7));
});

test('mix and placeOf', () => {
  expect(mix('#ffffff', '#000000', 0.5)).toBe('#808080');
  expect(mix('#102030', '#ffffff', 1)).toBe('#102030');
  expect(placeOf('RUS', 10)).toBe(placeOf('RUS', 10));
});

describe('walking', () => {
  const places = [
    { id: 'middle', x: 0, y: 0 },
    { id: 'right', x: 10, y: 2 },
    { id: 'far right', x: 30, y: 0 },
    { id: 'up', x: 1, y: -10 },
    { id: 'left', x: -10, y: -5 },
  ];
  const [middle] = places;
  test.each([
    ['ArrowRight', 'right'],
    ['ArrowUp', 'up'],
    ['ArrowLeft', 'left'],
    ['ArrowDown', null],
  ] as const)('%s goes to %s', (arrow, id) => expect(middle && nearestTowards(places, middle, arrow)).toBe(id));
  test('round along a list', () => {
    expect(nextOf(['a', 'b'], null, 1)).toBe('a');
    expect(nextOf(['a', 'b'], 'b', 1)).toBe('a');
    expect(nextOf(['a', 'b'], null, -1)).toBe('b');
    expect(nextOf(['a', 'b'], 'gone', 1)).toBe('a');
    expect(nextOf([], null, 1)).toBeNull();
  });
});

describe('the table', () => {
  const row = (subject: string, confidence: number): Row => ({ ...({} as Row), subject, confidence });
  test('sorts words and numbers, both ways', () => {
    const rows = [row('b', 0.5), row('a', 0.9), row('c', 0.1)];
    expect(sortRows(rows, { column: 'subject', isDown: false }).map(({ subject }) => subject)).toEqual(['a', 'b', 'c']);
    expect(sortRows(rows, { column: 'confidence', isDown: true }).map(({ confidence }) => confidence)).toEqual([0.9, 0.5, 0.1]);
  });
  test.each([
    ['plain', 'plain'],
    ['with, comma', '"with, comma"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    ['=SUM(A1)', "'=SUM(A1)"],
    ['@me', "'@me"],
    ['-1', "'-1"],
    [-1, '-1'],
    ['', ''],
  ] as const)('CSV of %j', (value, written) => expect(toCsv(['t'], [[value]])).toBe(`t\r\n${written}\r\n`));
});

describe('words', () => {
  test('values are put in, also those that look like patterns', () => {
    expect(translator('en')('noResults', { query: '$& {n}' })).toBe('Nothing found for “$& {n}”');
    expect(translator('nl')('facts', { n: 3 })).toBe('3 feiten');
  });
  test.each([
    [['nl-BE', 'en'], 'nl'],
    [['fr', 'en-US', 'nl'], 'en'],
    [['de'], 'en'],
    [[], 'en'],
  ] as const)('language of %j', (languages, expected) => expect(preferredLanguage(languages)).toBe(expected));
  test.each([
    ['2031-03-14', 'nl', '14 maart 2031'],
    ['2031-03', 'en', 'March 2031'],
    ['2031', 'en', '2031'],
    ['never', 'en', 'never'],
    [null, 'en', ''],
  ] as const)('date %s', (date, language, expected) => expect(formatDate(date, language)).toBe(expected));
  test.each([
    ['2031-03-14', '2031-03-14', '14 March 2031'],
    ['2031-02-01', '2031-02-28', 'February 2031'],
    ['2032-02-01', '2032-02-28', '1 February 2032 – 28 February 2032'],
    ['2031-01-01', '2031-12-31', '2031'],
    ['2031-01-01', '2031-01-31', 'January 2031'],
    ['2031-01-02', '2031-01-31', '2 January 2031 – 31 January 2031'],
  ])('from %s to %s is %s', (start, end, text) => expect(formatSpan(start, end, 'en')).toBe(text));
});

test('the exported graph holds what is shown alone, and the evidence that passed', () => {
  const state = { ...START, filters: { ...START.filters, articles: ['harbour-blockade-2031-04'] } };
  const visible = visibleOf(story, state, null);
  const copy = visibleGraph({ story, visible });
  expect(copy.size).toBe(visible.edges.size);
  expect(copy.order).toBe(visible.nodes.size);
  copy.forEachEdge((_, { evidence, weight }) => {
    expect(weight).toBe(evidence.length);
    expect(evidence.every(({ article }) => article === 'harbour-blockade-2031-04')).toBe(true);
  });
  expect(story.graph.size).toBe(40);
});
