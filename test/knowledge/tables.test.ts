import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generate, TABLES } from '../../scripts/build-knowledge.ts';
import { parseTable } from '../../src/knowledge/table.ts';

describe('parseTable', () => {
  const rows = parseTable('# comment\nid\tnames\n\na\tx|y\nb\t');
  test('reads columns by name', () => expect(rows.map((row) => row.text('id'))).toEqual(['a', 'b']));
  test('splits lists', () => expect(rows.map((row) => row.list('names'))).toEqual([['x', 'y'], []]));
  test('reads a column that is not there as empty', () => expect(rows[0]!.text('none')).toBe(''));
});

describe('tables', () => {
  test.each(TABLES)('%s is what its module holds', (table, constant) => {
    const { path, code } = generate(table, constant);
    expect(readFileSync(path, 'utf8')).toBe(code);
  });

  test.each(TABLES)('every line of %s has the columns of its header', (table, constant) => {
    const lines = generate(table, constant)
      .code.split('\n')
      .slice(2, -1)
      .filter((line) => !line.startsWith('#') && line.includes('\t'));
    const columns = lines[0]?.split('\t').length;
    expect(lines.filter((line) => line.split('\t').length !== columns)).toEqual([]);
  });

  test.each(TABLES)('no value of %s has spaces at its ends or an empty part', (table, constant) => {
    const values = generate(table, constant)
      .code.split('\n')
      .slice(2)
      .flatMap((line) => line.split('\t'));
    expect(values.filter((value) => value !== value.trim() || /^\||\|\|\|$/u.test(value))).toEqual([]);
  });
});
