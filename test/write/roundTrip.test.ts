import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { MultiGraph } from 'graphology';
import { Parser } from 'n3';
import { expect, test } from 'vitest';
import type { EdgeAttributes, Extraction, GraphAttributes, KnowledgeGraph, NodeAttributes } from '../../src/model/graph.ts';
import { cleanText } from '../../src/write/cleanText.ts';
import { csvLine, safeCell } from '../../src/write/csvCells.ts';
import { writeGexf } from '../../src/write/gexf.ts';
import { writeGraphJson } from '../../src/write/graphJson.ts';
import { writeTrig } from '../../src/write/rdf.ts';
import { readGraph } from '../../src/write/readGraph.ts';
import { joined } from './helpers.ts';
import { readGexf } from './readGexf.ts';
import { sampleExtraction } from './sampleGraph.ts';

/** Any UTF-16 text, lone surrogates and control characters included, with what formats use as signs more often than chance has it. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 }).map((units) => String.fromCharCode(...units)),
  fc.array(fc.constantFrom(...'[]"\'\\|;,<>&=@+-\t\n\r {}$`/:u0022'), { maxLength: 12 }).map((signs) => signs.join('')),
);

interface Texts {
  readonly id: string;
  readonly label: string;
  readonly aliases: string[];
  readonly sentences: string[];
}

const texts: fc.Arbitrary<Texts> = fc.record({
  id: anyText.filter((text) => text !== 'other' && cleanText(text) !== 'other'),
  label: anyText,
  aliases: fc.array(anyText, { maxLength: 4 }),
  sentences: fc.array(anyText, { minLength: 1, maxLength: 3 }),
});

/** Two nodes and an edge that say these texts. */
const graphOf = ({ id, label, aliases, sentences }: Texts): KnowledgeGraph => {
  const { graph: sample } = sampleExtraction();
  const graph: KnowledgeGraph = new MultiGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  graph.replaceAttributes(sample.getAttributes());
  graph.addNode(id, { ...sample.getNodeAttributes('RUS'), label, aliases });
  graph.addNode('other', sample.getNodeAttributes('org:nato'));
  const attributes = sample.getEdgeAttributes(sample.edges()[0]!);
  const [first = '', ...others] = sentences;
  const [fact] = attributes.evidence;
  graph.addDirectedEdgeWithKey('e', id, 'other', {
    ...attributes,
    label,
    evidence: [{ ...fact, text: first }, ...others.map((text) => ({ ...fact, text }))],
  });
  return graph;
};

test('graph.json gives back any text', () => {
  fc.assert(
    fc.property(texts, (given) => {
      const graph = graphOf(given);
      expect(readGraph(joined(writeGraphJson(graph))).export()).toEqual(graph.export());
    }),
  );
});

test('GEXF gives back any text, but for what XML cannot hold', () => {
  fc.assert(
    fc.property(texts, (given) => {
      const { nodes, edges } = readGexf(joined(writeGexf(graphOf(given))));
      const list = (items: readonly string[]) => (items.length === 0 ? undefined : items.map(cleanText));
      expect(nodes[0]?.attributes.label).toBe(cleanText(given.label));
      expect(nodes[0]?.columns.aliases).toEqual(list(given.aliases));
      expect(edges[0]?.columns.sentences).toEqual(list(given.sentences));
      expect(edges[0]?.attributes.source).toBe(nodes[0]?.attributes.id);
    }),
  );
});

test('TriG parses whatever the texts are', () => {
  fc.assert(
    fc.property(texts, (given) => {
      const sample = sampleExtraction();
      const [entity, ...others] = sample.entities;
      const extraction: Extraction = {
        ...sample,
        entities: [{ ...entity!, id: given.id, label: given.label, aliases: given.aliases }, ...others],
      };
      const quads = new Parser({ format: 'application/trig' }).parse(joined(writeTrig(extraction)));
      const labels = quads.filter(({ predicate }) => predicate.value.endsWith('#prefLabel')).map(({ object }) => object.value);
      expect(labels[0]).toBe(cleanText(given.label));
    }),
    { numRuns: 50 },
  );
});

test('a CSV line gives back any cells', () => {
  fc.assert(
    fc.property(fc.array(anyText.map(cleanText), { minLength: 2, maxLength: 5 }), (cells) => {
      expect(parse(csvLine(cells), { record_delimiter: '\r\n' })).toEqual([cells]);
    }),
  );
});

test('no cell of a spreadsheet starts a formula, whichever way its line is cut', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const cell = safeCell(text);
      const [first = '', ...others] = cell.split(';');
      expect(first).not.toMatch(/^\s*[=+\-@]/u);
      for (const part of others) expect(part).not.toMatch(/^[\s"']*[=+\-@]/u);
    }),
  );
});
