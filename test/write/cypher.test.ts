import { CypherLexer, CypherParser } from '@neo4j-cypher/antlr4';
import antlr4 from '@neo4j-cypher/antlr4-browser';
import { expect, test } from 'vitest';
import { cleanText } from '../../src/write/cleanText.ts';
import { cypherStatements, writeCypher } from '../../src/write/cypher.ts';
import { joined } from './helpers.ts';
import { HOSTILE, sampleExtraction } from './sampleGraph.ts';

const { graph } = sampleExtraction();
const lines = joined(writeCypher(graph)).trimEnd().split('\n');

/** What Neo4j's own grammar says against a statement or a `:param` command. */
const complaints = (text: string): string[] => {
  const found: string[] = [];
  const listener = {
    syntaxError: (_parser: unknown, _symbol: unknown, line: number, column: number, message: string) =>
      found.push(`${line}:${column} ${message}`),
    reportAmbiguity: () => {},
    reportAttemptingFullContext: () => {},
    reportContextSensitivity: () => {},
  };
  const lexer = new CypherLexer(new antlr4.InputStream(text, true));
  lexer.removeErrorListeners();
  lexer.addErrorListener(listener);
  const parser = new CypherParser(new antlr4.CommonTokenStream(lexer));
  parser.removeErrorListeners();
  parser.addErrorListener(listener);
  parser.cypher();
  return found;
};

const isConstraint = (line: string) => line.startsWith('CREATE CONSTRAINT');

test('Neo4j parses every statement and every parameter, each on a line of its own', () => {
  for (const line of lines) if (!isConstraint(line) && !line.startsWith('//')) expect(complaints(line), line).toEqual([]);
});

test('the parser would see a broken statement', () => {
  expect(complaints('UNWIND $rows AS row MERG (n)')).not.toEqual([]);
  expect(complaints(':param rows => [{id: "a"b"}]')).not.toEqual([]);
});

test('ids are unique by constraint, as Neo4j 5 writes it', () => {
  const constraint = /^CREATE CONSTRAINT \w+ IF NOT EXISTS FOR \(n:\w+\) REQUIRE n\.id IS UNIQUE;$/u;
  expect(lines.filter(isConstraint)).toHaveLength(2);
  for (const line of lines.filter(isConstraint)) expect(line).toMatch(constraint);
});

/** Reads a Cypher literal: maps, lists, strings, numbers, true, false, null. */
const readLiteral = (text: string): unknown => {
  let at = 0;
  const take = (pattern: RegExp): string | null => {
    const sticky = new RegExp(`\\s*(?:${pattern.source})`, 'yu');
    sticky.lastIndex = at;
    const found = sticky.exec(text);
    if (found !== null) at += found[0].length;
    return found?.[0].trim() ?? null;
  };
  const list = (close: RegExp, item: () => void): void => {
    while (take(close) === null) {
      item();
      take(/,/u);
    }
  };
  const value = (): unknown => {
    if (take(/\[/u) !== null) {
      const items: unknown[] = [];
      list(/\]/u, () => items.push(value()));
      return items;
    }
    if (take(/\{/u) !== null) {
      const map: Record<string, unknown> = {};
      list(/\}/u, () => {
        const key = take(/\w+(?=:)/u)!;
        take(/:/u);
        map[key] = value();
      });
      return map;
    }
    const string = take(/"(?:[^"\\]|\\.)*"/u);
    return JSON.parse(string ?? take(/[\w.+-]+/u)!);
  };
  return value();
};

/** As Neo4j 5 reads a file: first `\uXXXX` anywhere becomes its character (unless the `u` follows two backslashes that are both kept), then strings. */
const translateUnicode = (text: string): string =>
  text.replace(/\\u([0-9a-fA-F]{4})/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const statements = [...cypherStatements(graph)];
const parameters = lines.filter((line) => line.startsWith(':param rows => ')).map((line) => line.slice(':param rows => '.length));

test('the parameters read back as the rows of the statements', () => {
  const rows = statements.flatMap((statement) => (statement.rows === null ? [] : [statement.rows]));
  expect(parameters.map(readLiteral)).toEqual(rows);
});

test('they read the same where unicode escapes are undone before strings are read', () => {
  expect(parameters.map((text) => readLiteral(translateUnicode(text)))).toEqual(parameters.map(readLiteral));
  const plain = JSON.stringify([HOSTILE.escapes]);
  expect(translateUnicode(plain)).not.toBe(plain);
});

test('every entity, article and edge is merged once, on its id', () => {
  const idsOf = (start: string) =>
    statements.filter(({ query }) => query.includes(start)).flatMap(({ rows }) => (rows ?? []).map(({ id }) => id));
  expect(idsOf('MERGE (n:Entity {id: row.id})').sort()).toEqual(graph.nodes().map(cleanText).sort());
  expect(idsOf('{id: row.id}]->(o)').sort()).toEqual(graph.edges().sort());
  expect(idsOf('MERGE (a:Article {id: row.id})')).toEqual(['een', 'map/twee#1']);
});

test('batches are no larger than asked', () => {
  const sizes = [...cypherStatements(graph, { batchSize: 1 })].flatMap(({ rows }) => (rows === null ? [] : [rows.length]));
  expect(new Set(sizes)).toEqual(new Set([1]));
  expect(sizes).toHaveLength(graph.order + graph.size + 2);
});
