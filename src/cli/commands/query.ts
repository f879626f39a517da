import { InputError } from '../../model/errors.ts';
import { ENTITY_KINDS } from '../../model/mention.ts';
import { MODALITIES, type Modality } from '../../model/proposition.ts';
import {
  COUNT_KEYS,
  type CountKey,
  type FactFilter,
  type FactResult,
  formatTable,
  type GraphQuery,
  type PatternRow,
  parsePattern,
  query,
  rowsOfFacts,
  runPattern,
  toCsv,
} from '../../query/index.ts';
import { type CommandData, isOn, textOption } from '../command.ts';
import { EXIT } from '../exitCodes.ts';
import { readGraphFiles } from '../graphFiles.ts';
import type { Io } from '../io.ts';
import { checkCount } from './checks.ts';

type Options = Readonly<Record<string, unknown>>;

const SEVERAL = /\s*,\s*/;

const modalityOf = (options: Options): Modality[] | null => {
  const value = textOption(options, 'modality');
  if (value === null) return null;
  return value.split(SEVERAL).map((name) => {
    const modality = MODALITIES.find((known) => known === name);
    if (modality === undefined) throw new InputError('KG_OPTION', `--modality ${name}: choose from ${MODALITIES.join(', ')}`);
    return modality;
  });
};

const polarityOf = (options: Options): 'positive' | 'negative' | null => {
  const value = textOption(options, 'polarity');
  if (value === null || value === 'positive' || value === 'negative') return value;
  throw new InputError('KG_OPTION', `--polarity ${value}: choose positive or negative`);
};

const confidenceOf = (options: Options): number | null => {
  const value = textOption(options, 'minConfidence');
  if (value === null) return null;
  const number = Number(value);
  if (!(number >= 0 && number <= 1)) throw new InputError('KG_OPTION', `--min-confidence ${value}: expected a number from 0 to 1`);
  return number;
};

const filterOf = (options: Options): FactFilter => {
  const text = (name: string) => textOption(options, name);
  const given: { [key in keyof FactFilter]: FactFilter[key] | null } = {
    subject: text('subject'),
    object: text('object'),
    predicate: text('predicate'),
    type: text('type'),
    saidBy: text('saidBy'),
    place: text('place'),
    during: text('during'),
    article: text('article'),
    text: text('text'),
    modality: modalityOf(options),
    polarity: polarityOf(options),
    minConfidence: confidenceOf(options),
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
};

/** Facts with the entity on either side. */
function* factsAround(graph: GraphQuery, entity: string, filter: FactFilter): Generator<FactResult> {
  const seen = new Set<string>();
  for (const side of ['subject', 'object'] as const) {
    for (const fact of graph.facts({ ...filter, [side]: entity })) {
      if (!seen.has(fact.id)) yield fact;
      seen.add(fact.id);
    }
  }
}

/** A name that stands for nothing in the graph is a slip of the user's, not an empty answer. */
const checkNames = (graph: GraphQuery, options: Options): void => {
  for (const name of ['entity', 'subject', 'object', 'saidBy', 'place'] as const) {
    const value = textOption(options, name);
    if (value !== null && graph.named(value).length === 0) {
      const flag = name === 'saidBy' ? 'said-by' : name;
      throw new InputError('KG_QUERY', `--${flag} ${value}: no entity of that name in the graph; list them with: tripel query --entities`);
    }
  }
};

const rowsOf = (graph: GraphQuery, pattern: string | null, options: Options): Iterable<PatternRow> => {
  const filter = filterOf(options);
  const entity = textOption(options, 'entity');
  if (pattern !== null) {
    if (entity !== null || Object.keys(filter).length > 0) {
      throw new InputError(
        'KG_OPTION',
        'give a pattern or options like --subject, not both; a pattern says it all: "Putin -[meet]-> ?who during 2022-02"',
      );
    }
    return runPattern(graph, parsePattern(pattern));
  }
  checkNames(graph, options);
  return rowsOfFacts(entity === null ? graph.facts(filter) : factsAround(graph, entity, filter));
};

function* limited<T>(items: Iterable<T>, limit: number): Generator<T> {
  let count = 0;
  for (const item of items) {
    if (count++ >= limit) return;
    yield item;
  }
}

const printEntities = (graph: GraphQuery, options: Options, limit: number, io: Io): void => {
  const kind = textOption(options, 'kind');
  const known = ENTITY_KINDS.find((each) => each === kind);
  if (kind !== null && known === undefined) throw new InputError('KG_OPTION', `--kind ${kind}: choose from ${ENTITY_KINDS.join(', ')}`);
  const found = graph
    .entities(known === undefined ? {} : { kind: known })
    .toArray()
    .sort((a, b) => b.mentions - a.mentions || (a.id < b.id ? -1 : 1));
  for (const entity of limited(found, limit)) {
    if (isOn(options, 'json')) io.out(`${JSON.stringify(entity)}\n`);
    else
      io.out(
        `${String(entity.mentions).padStart(5)}  ${entity.kind.padEnd(12)}  ${entity.label}${entity.aliases.length > 0 ? `  (${entity.aliases.join(', ')})` : ''}\n`,
      );
  }
};

const countKey = (value: string): CountKey => {
  const key = COUNT_KEYS.find((known) => known === value);
  if (key === undefined) throw new InputError('KG_OPTION', `--count ${value}: choose from ${COUNT_KEYS.join(', ')}`);
  return key;
};

const printPaths = (graph: GraphQuery, from: string, to: string, limit: number, io: Io, options: Options): void => {
  const rows = graph
    .paths(from, to)
    .take(limit)
    .map(({ hops }) => ({ bindings: {}, hops }));
  print(rows, options, io);
};

const print = (rows: Iterable<PatternRow>, options: Options, io: Io): void => {
  if (isOn(options, 'json')) {
    for (const row of rows) io.out(`${JSON.stringify(row)}\n`);
  } else if (isOn(options, 'csv')) io.out(toCsv(rows));
  else io.out(formatTable(rows, { width: io.isTerminal.out ? (process.stdout.columns ?? 120) : 200 }));
};

export const queryCommand: CommandData = {
  name: 'query',
  summary: 'Ask a graph: by a pattern, or by what the facts must be',
  arguments: [{ name: '[pattern]', description: 'like "Putin -[meet]-> ?who during 2022-02"; leave it out to use the options' }],
  options: [
    { flags: '-g, --graph <path>', description: 'a folder that extract wrote, or a graph.json', default: 'graph-out' },
    { flags: '--entity <name>', description: 'on either side; any name in either language' },
    { flags: '--subject <name>', description: 'who does it' },
    { flags: '--object <name>', description: 'to whom or what; also what is reached through an event' },
    { flags: '--predicate <word>', description: 'id, word of the text, or label; with narrower ones: oppose finds criticise' },
    { flags: '--type <type>', description: 'event type: CONSULT, REJECT, SUPPORT …' },
    { flags: '--modality <names>', description: `parted by commas: ${MODALITIES.join(', ')}` },
    { flags: '--polarity <name>', description: 'positive or negative' },
    { flags: '--said-by <name>', description: 'who says so' },
    { flags: '--place <name>', description: 'where it happens' },
    { flags: '--during <period>', description: 'when it happens: 2022, 2022-02, 2022-02-04, 2022-02..2022-03' },
    { flags: '--article <id>', description: 'the article that says it' },
    { flags: '--text <words>', description: 'words of the sentence' },
    { flags: '--min-confidence <number>', description: 'from 0 to 1' },
    { flags: '--path-to <name>', description: 'ways from --entity to this one' },
    { flags: '--count <key>', description: `count instead of listing, by ${COUNT_KEYS.join(', ')}` },
    { flags: '--entities', description: 'list the entities, those with most mentions first' },
    { flags: '--kind <kind>', description: 'with --entities: only those of a kind' },
    { flags: '--limit <n>', description: 'at most so many rows', default: '100' },
    { flags: '--json', description: 'one JSON object a line' },
    { flags: '--csv', description: 'for a spreadsheet' },
  ],
  examples: [
    'tripel query "Putin -[meet]-> ?who"',
    'tripel query "? -[:REJECT {actual}]-> NATO during 2022-02"',
    'tripel query --object NATO --predicate oppose',
    'tripel query --entity Rusland --modality denied --json',
    'tripel query --entity Macron --path-to NATO',
    'tripel query --entities --kind person',
  ],
  run: async (args, options, io) => {
    const { graph } = await readGraphFiles(io.cwd, textOption(options, 'graph') ?? 'graph-out');
    const opened = query(graph);
    const limit = checkCount('limit', textOption(options, 'limit'), 1, 100);
    const [pathTo, entity, count] = ['pathTo', 'entity', 'count'].map((name) => textOption(options, name));
    if (isOn(options, 'entities')) printEntities(opened, options, limit, io);
    else if (pathTo) {
      if (!entity) throw new InputError('KG_OPTION', '--path-to needs --entity: the other end of the path');
      checkNames(opened, { entity });
      checkNames(opened, { entity: pathTo });
      printPaths(opened, entity, pathTo, limit, io, options);
    } else if (count) {
      checkNames(opened, options);
      for (const { key, label, count: number } of limited(opened.counts({ ...filterOf(options), by: countKey(count) }), limit)) {
        io.out(isOn(options, 'json') ? `${JSON.stringify({ key, label, count: number })}\n` : `${String(number).padStart(6)}  ${label}\n`);
      }
    } else print([...limited(rowsOf(opened, typeof args[0] === 'string' ? args[0] : null, options), limit)], options, io);
    return EXIT.done;
  },
};
