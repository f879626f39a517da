import type { KnowledgeGraph } from '../model/graph.ts';
import { inChunks } from './chunks.ts';
import { stableJson } from './stableJson.ts';

function* pieces(graph: KnowledgeGraph): Generator<string> {
  const options = { type: graph.type, multi: graph.multi, allowSelfLoops: graph.allowSelfLoops };
  yield `{"options":${stableJson(options)},\n"attributes":${stableJson(graph.getAttributes())},\n"nodes":[`;
  let separator = '\n';
  for (const { node, attributes } of graph.nodeEntries()) {
    yield `${separator}${stableJson({ key: node, attributes })}`;
    separator = ',\n';
  }
  yield '],\n"edges":[';
  separator = '\n';
  for (const { edge, source, target, undirected, attributes } of graph.edgeEntries()) {
    yield `${separator}${stableJson({ key: edge, source, target, ...(undirected ? { undirected } : {}), attributes })}`;
    separator = ',\n';
  }
  yield ']}\n';
}

/** graph.json: graphology's serialisation, one node or edge a line, with the evidence on each edge. `Graph.from` reads it. */
export const writeGraphJson = (graph: KnowledgeGraph): Iterable<string> => inChunks(pieces(graph));
