import { expect, test } from 'vitest';
import { formatTable, parsePattern, query, rowsOfFacts, runPattern, toCsv } from '../../src/query/index.ts';
import { sampleNews } from './sampleNews.ts';

const graph = query(sampleNews());
const run = (text: string) => runPattern(graph, parsePattern(text)).toArray();

/** Each row as its bindings, else as the facts of its steps. */
const shown = (text: string): string[] =>
  run(text)
    .map(({ bindings, hops }) => {
      const bound = Object.entries(bindings).map(([variable, { label }]) => `${variable}=${label}`);
      return bound.length > 0
        ? bound.join(' ')
        : hops.map(({ from, to, facts }) => `${from.label}>${facts[0]?.predicate.id}>${to.label}`).join(' ');
    })
    .sort();

test.each<[string, string[]]>([
  ['Putin -[meet]-> ?who', ['who=Emmanuel Macron', 'who=Xi Jinping']],
  ['?who <-[meet]- Poetin', ['who=Emmanuel Macron', 'who=Xi Jinping']],
  ['Putin -[meet {actual}]-> ?who', ['who=Xi Jinping']],
  ['Putin -[meet {planned, possible}]-> ?who', ['who=Emmanuel Macron']],
  ['Putin -[ ontmoeten | attack ]- ?', ['Vladimir Putin>meet>Emmanuel Macron', 'Vladimir Putin>meet>Xi Jinping']],
  ['? -[:REJECT {actual}]-> NATO during 2022-02', ['China>criticise>NATO', 'Russia>oppose>NATO']],
  ['? -[:REJECT {direct}]-> NATO', ['China>criticise>NATO']],
  ['? -[:REJECT {confidence >= 0.7}]-> NATO', ['China>criticise>NATO']],
  ['?x -[oppose:REJECT]-> "uitbreiding van de NAVO"', ['x=Russia']],
  ['?x:country -[:REJECT|ASSAULT]-> ?y:country', ['x=France y=Russia', 'x=Russia y=France', 'x=Russia y=France']],
  ['NATO -[:REJECT]-> ?', []],
  ['NATO <-[:REJECT]- ?x', ['x=China', 'x=Russia']],
  ['NATO -- ?x', ['x=China', 'x=Russia']],
  ['NATO <-- ?x', ['x=China', 'x=Russia']],
  ['?x --> NATO', ['x=China', 'x=Russia']],
  ['?x -> NATO', ['x=China', 'x=Russia']],
  ['NATO <- ?x', ['x=China', 'x=Russia']],
  ['? -[president_of {not}]-> ?land', ['land=Russia']],
  ['? -[president of]-> ?land', ['land=China', 'land=Russia']],
  ['? -[president_of {positive}]-> ?land', ['land=China']],
  ['RUS -[attack]-> FRA said by Kremlin', ['Russia>attack>France']],
  ['RUS -[attack]-> FRA said by Macron', []],
  ['RUS --> ?x in article b', ['x=France']],
  ['? -- ? containing "één zaal"', ['Vladimir Putin>meet>Xi Jinping']],
  ['? -[meet]- ? published 2022-03 during 2022-02-01..2022-02-28', ['Emmanuel Macron>meet>Volodymyr Zelensky']],
  // One fact is told once where both ends are open …
  [
    '? -[meet]- ?',
    ['Emmanuel Macron>meet>Volodymyr Zelensky', 'Emmanuel Macron>meet>Vladimir Putin', 'Vladimir Putin>meet>Xi Jinping'].sort(),
  ],
  // … from the side that fits
  ['?a:person -[meet]- ?b:country', []],
  ['?land:country -[president_of]- ?wie:person', ['land=China wie=Xi Jinping', 'land=Russia wie=Vladimir Putin']],
  // Chains and joins
  ['Xi -[meet]- ? -[meet]- ?x', ['x=Emmanuel Macron', 'x=Xi Jinping']],
  ['?p:person -[president_of]-> ?land, ?land -[:REJECT]-> NATO', ['p=Vladimir Putin land=Russia', 'p=Xi Jinping land=China']],
  ['?a -[meet]- ?b, ?b -[president_of {positive}]-> China', ['a=Vladimir Putin b=Xi Jinping']],
  [
    '?a -[meet]- ?b, ?b -[meet]- ?c, ?c -[president_of {positive}]-> ?',
    ['a=Emmanuel Macron b=Vladimir Putin c=Xi Jinping', 'a=Xi Jinping b=Vladimir Putin c=Xi Jinping'],
  ],
  ['?x -[criticise]-> ?x', []],
  // Paths
  ['Xi -[..3]- Zelensky', ['Xi Jinping>meet>Vladimir Putin Vladimir Putin>meet>Emmanuel Macron Emmanuel Macron>meet>Volodymyr Zelensky']],
  ['Xi -[..2]- Zelensky', []],
  ['Xi -[2..2 :CONSULT]- ?x', ['x=Emmanuel Macron']],
  ['FRA -[..2]-> ?x', ['x=NATO', 'x=Russia', 'x=expansion of NATO']],
  ['?x -[..2]-> NATO', ['x=China', 'x=France', 'x=Russia', 'x=Vladimir Putin', 'x=Xi Jinping']],
  ['NATO <-[..1]- ?x', ['x=China', 'x=Russia']],
  ['?p -[president_of {positive}]-> ?land, ?land -[..2]- ?x:organization', ['p=Xi Jinping land=China x=NATO']],
])('%s', (text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test('a row carries the facts of each step, with their sentences', () => {
  const [row] = run('Xi -[meet]- Poetin');
  expect(row?.hops).toHaveLength(1);
  expect(row?.hops[0]?.facts.map(({ sentence }) => sentence.text)).toEqual([
    'Poetin ontmoet Xi in één zaal in Peking.',
    'Putin and Xi met, the Kremlin says.',
  ]);
});

test('the steps of a row stand in the order of the pattern, whatever was looked up first', () => {
  const [row] = run('?a -[meet]- ?b, ?b -[president_of {positive}]-> China');
  expect(row?.hops.map(({ facts }) => facts[0]?.predicate.id)).toEqual(['meet', 'president_of']);
});

test.each<[string, string, string]>([
  ['', 'column 1: expected the name of an entity, or ? for any', '^'],
  ['Putin', 'column 6: expected a link: -[predicate]->, <-[predicate]-, -[predicate]-, --> or --', '     ^'],
  ['Putin -[meet -> ?who', "column 14: expected ']'", '             ^'],
  ['Putin -[meet]> ?who', "column 13: expected '->' or '-' after ']'", '            ^'],
  ['Putin -[meet]->', 'column 16: expected the name of an entity, or ? for any', '               ^'],
  ['Putin <-[meet]-> Xi', 'column 7: a link points one way only', '      ^'],
  ['"Putin -[meet]-> Xi', 'column 1: the quotation that begins here does not end', '^'],
  ['?x:planet --> Xi', `column 4: expected a kind of entity: person,`, '   ^'],
  ['Xi -[meet|]-> ?', 'column 11: expected a predicate', '          ^'],
  ['Xi -[:]-> ?', 'column 7: expected a type, as REJECT', '      ^'],
  ['Xi -[meet {maybe}]-> ?', 'column 12: expected one of actual, planned', '           ^'],
  ['Xi -[meet {actual', "column 18: expected '}'", '                 ^'],
  ['Xi -[..9]- ?', 'column 6: a path has at most 6 steps', '     ^'],
  ['Xi -[..]- ?', 'column 8: expected the number of steps at most after ..', '       ^'],
  ['Xi -[3..2]- ?', 'column 6: expected two numbers of steps, the smaller first', '     ^'],
  ['Xi -- ? during march', 'column 16: expected a year, month or day as 2022-02-04', '               ^'],
  ['Xi -- ? said by', "column 16: expected a name after 'said by'", '               ^'],
  ['Xi -- ? during 2022 maybe', 'column 21: expected a comma and another chain, or: during', '                    ^'],
])('%j is refused with its place', (text, message, caret) => {
  const [first, shownText, pointer] = (() => {
    try {
      parsePattern(text);
    } catch (error) {
      expect(error).toMatchObject({ code: 'KG_PATTERN' });
      return String((error as Error).message).split('\n');
    }
    return [];
  })();
  expect(first).toContain(message);
  expect(shownText).toBe(`  ${text}`);
  expect(pointer).toBe(`  ${caret}`);
});

test.each([
  ['Poetinn2 -[meet]-> ?', /^column 1: no entity of this graph is called 'Poetinn2'/],
  ['Xi -[meet|devour]-> ?', /^column 11: no fact of this graph has the predicate 'devour'/],
  ['Xi -[:EATEN]-> ?', /^column 7: no fact of this graph has the type 'EATEN'/],
  ['Xi -- ? said by Asterix', /^column 17: no entity of this graph is called 'Asterix'/],
  ['?x -[..2]- ?y', /^column 4: a path needs a named entity/],
  ['Xi -- ? during 2022-13', /is no period/],
])('%j names nothing in the graph', (text, message) => {
  expect(() => run(text)).toThrow(message);
});

test.each([
  ['a name with hyphens', 'Jean-Claude al-Assad -- ?', 'Jean-Claude al-Assad'],
  ['a name with a clause word in it', 'The Woman During -- ?', 'The Woman During'],
  ['a quoted name with all sorts', '"a, b [c] \\"d\\" during 2022" -- ?', 'a, b [c] "d" during 2022'],
  ['an id', 'map/x#12-15 -- ?', 'map/x#12-15'],
])('%s is one name', (_name, text, expected) => {
  expect(parsePattern(text).triples[0]?.from).toMatchObject({ type: 'name', name: expected });
});

test('the table: a line for each step, with what there is to say', () => {
  expect(formatTable(run('Putin -[meet]-> ?who'), { width: 140 })).toMatchInlineSnapshot(`
    "#  subject         predicate  object           status   when        article  facts  sentence
    1  Vladimir Putin  meet ↔     Emmanuel Macron  planned  2022-02-07  a               Macron zal maandag Poetin ontmoeten.
    2  Vladimir Putin  meet ↔     Xi Jinping                2022-02-04  a        2      Poetin ontmoet Xi in één zaal in Peking.
    "
  `);
  expect(formatTable(run('FRA -[..2]-> NATO'), { width: 100 })).toMatchInlineSnapshot(`
    "#  subject  predicate  object  via                said by          when          article  sentence
    1  France   criticise  Russia                     Emmanuel Macron  (2022-03-10)  b        France criticise Russia.
       Russia   oppose     NATO    expansion of NATO                   (2022-02-04)  a        Russia oppose NATO.
    "
  `);
  expect(formatTable([])).toBe('nothing found\n');
});

test('the table lets no text move the cursor or turn the direction of writing', () => {
  const [fact] = graph.facts().take(1);
  const hostile = { ...fact!, sentence: { ...fact!.sentence, text: 'a\u001b[31mb\u202ec\nd\u009be' } };
  expect(formatTable(rowsOfFacts([hostile]))).toMatch(/a\[31mbc d e\n$/);
});

test('CSV: a line for each fact, safe in a spreadsheet', () => {
  const lines = toCsv(run('Xi -[meet]- ?x')).split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines[0]).toBe(
    '"row","x","subject","predicate","type","object","via","polarity","modality","said by","start","end","date from","place","confidence","article","sentence"',
  );
  expect(lines[1]).toBe(
    '1,"Vladimir Putin","Xi Jinping","meet","CONSULT","Vladimir Putin",,"positive","actual","","2022-02-04","2022-02-04","text","Beijing",0.9,"a","Poetin ontmoet Xi in één zaal in Peking."',
  );
  const [fact] = graph.facts().take(1);
  expect(toCsv(rowsOfFacts([{ ...fact!, sentence: { ...fact!.sentence, text: '=1+1' } }]))).toContain(`"'=1+1"`);
});

test('facts of one edge are one row', () => {
  expect(rowsOfFacts(graph.facts({ subject: 'Poetin', object: 'Xi' })).map(({ hops }) => hops[0]?.facts.length)).toEqual([2]);
});
