import { describe, expect, test } from 'vitest';
import type { PageData } from '../../../src/model/page.ts';
import { buildStory } from '../../../viewer/src/data/story.ts';
import { mergePages } from '../../../viewer/src/extract/mergePages.ts';
import { emptyPage, smallPage } from '../fixtures.ts';

const of = (page: PageData, article: string, sha256: string): PageData => {
  const facts = page.facts.filter((fact) => fact.article === article);
  const edges = new Set(facts.map(({ edge }) => edge));
  return {
    ...page,
    articles: page.articles.filter(({ id }) => id === article).map((record) => ({ ...record, sha256 })),
    facts,
    entities: page.entities.map((entity) => ({ ...entity, mentions: entity.mentions.filter((mention) => mention.article === article) })),
    graph: { ...page.graph, edges: page.graph.edges.filter(({ key }) => edges.has(key ?? '')) },
  };
};

const whole = smallPage();
const dutch = of(whole, 'kustakkoord-2031-03', 'a'.repeat(64));
const english = of(whole, 'harbour-blockade-2031-04', 'b'.repeat(64));

describe('an article that joins a page', () => {
  const merged = mergePages(dutch, english);
  const story = buildStory(merged);

  test('brings its facts, and the whole is as if both had been read at once', () => {
    expect(merged.facts).toHaveLength(40);
    expect(story.graph.order).toBe(20);
    expect(story.graph.size).toBe(40);
    expect([...story.facts.keys()].sort()).toEqual([...buildStory(whole).facts.keys()].sort());
  });
  test('adds its mentions to the entities that are known', () => {
    const mentions = merged.entities.find(({ id }) => id === 'org:vissersbond')?.mentions ?? [];
    expect(new Set(mentions.map(({ article }) => article)).size).toBe(2);
  });
  test('moves nothing that was there', () => {
    for (const { key, attributes } of dutch.graph.nodes) {
      expect(story.graph.getNodeAttribute(key, 'x')).toBe(attributes?.x);
      expect(story.graph.getNodeAttribute(key, 'y')).toBe(attributes?.y);
    }
  });
  test('gives new names places of their own', () => {
    const grown = buildStory(mergePages({ ...emptyPage() }, dutch)).graph;
    expect(new Set(grown.mapNodes((_, { x, y }) => `${x},${y}`)).size).toBe(grown.order);
  });
  test('puts new names beside those that they are linked to, and over none', () => {
    const { graph } = dutch;
    const known = new Set(english.graph.edges.flatMap(({ source, target }) => [source, target]));
    const without: PageData = {
      ...dutch,
      graph: {
        ...graph,
        nodes: graph.nodes.filter(({ key }) => !known.has(key) || key === 'VLM'),
        edges: graph.edges.filter(
          ({ source, target }) => (!known.has(source) || source === 'VLM') && (!known.has(target) || target === 'VLM'),
        ),
      },
    };
    const grown = buildStory(mergePages(without, english)).graph;
    const old = new Set(without.graph.nodes.map(({ key }) => key));
    const places = grown.mapNodes((key, { x, y }) => ({ key, x, y }));
    const apart = (a: { x: number; y: number }, b: { x: number; y: number }): number => Math.hypot(a.x - b.x, a.y - b.y);
    const nearest = (key: string): number => {
      const own = places.find((place) => place.key === key);
      return own === undefined ? 0 : Math.min(...places.filter((place) => place.key !== key).map((place) => apart(place, own)));
    };
    const added = places.filter(({ key }) => !old.has(key));
    expect(added.length).toBeGreaterThan(5);
    for (const { key } of added) expect(nearest(key)).toBeGreaterThan(5);
  });
  test('on an empty page lies as the article’s own layout has it', () => {
    const grown = buildStory(mergePages({ ...emptyPage() }, dutch)).graph;
    for (const { key, attributes } of dutch.graph.nodes) expect(grown.getNodeAttribute(key, 'x')).toBe(attributes?.x);
  });
  test('is not added twice', () => expect(mergePages(merged, english)).toBe(merged));
  test('with the id of another gets one of its own', () => {
    const other = mergePages(dutch, of(whole, 'kustakkoord-2031-03', 'c'.repeat(64)));
    expect(other.articles.map(({ id }) => id)).toEqual(['kustakkoord-2031-03', 'kustakkoord-2031-03#2']);
    const { facts, factsByArticle, graph } = buildStory(other);
    expect(factsByArticle.get('kustakkoord-2031-03#2')).toHaveLength(22);
    expect(facts.size).toBe(44);
    graph.forEachEdge((_, { evidence, weight }) => {
      expect(evidence).toHaveLength(2);
      expect(weight).toBe(2);
      for (const { fact, article } of evidence) expect(facts.get(fact)?.article).toBe(article);
    });
  });
});
