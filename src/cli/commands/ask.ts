import { ask } from '../../ask/ask.ts';
import { languageOfQuestion } from '../../language/questions.ts';
import { formatTable, query, rowsOfFacts, toCsv } from '../../query/index.ts';
import { type CommandData, isOn, textOption, texts } from '../command.ts';
import { EXIT } from '../exitCodes.ts';
import { readGraphFiles } from '../graphFiles.ts';
import { colorsFor } from '../io.ts';
import { modelsFromFiles } from '../modelFiles.ts';
import { checkLanguage } from './checks.ts';

export const askCommand: CommandData = {
  name: 'ask',
  summary: 'Ask a simple question in Dutch or English',
  arguments: [{ name: '<question...>', description: 'in quotes or not' }],
  options: [
    { flags: '-g, --graph <path>', description: 'a folder that extract wrote, or a graph.json', default: 'graph-out' },
    { flags: '--lang <language>', description: 'nl, en, or auto', default: 'auto' },
    { flags: '--json', description: 'one JSON object a line' },
    { flags: '--csv', description: 'for a spreadsheet' },
  ],
  examples: ['tripel ask "Wie ontmoet Xi?"', 'tripel ask "Who opposes NATO?"', 'tripel ask "Waar ontmoet Macron Poetin?"'],
  run: async (args, options, io) => {
    const question = texts(args[0]).join(' ');
    const wanted = checkLanguage(textOption(options, 'lang'));
    const { graph } = await readGraphFiles(io.cwd, textOption(options, 'graph') ?? 'graph-out');
    const model = await modelsFromFiles()(wanted === 'auto' ? languageOfQuestion(question) : wanted);
    const { understanding, facts, unanswered } = ask(question, model, query(graph));
    const nothing = unanswered === null ? '' : `${unanswered.pattern}: nothing says so; nearest is `;
    io.message(colorsFor(io, 'err').dim(`understood as ${nothing}${understanding.pattern}`));
    if (isOn(options, 'json')) for (const fact of facts) io.out(`${JSON.stringify(fact)}\n`);
    else if (isOn(options, 'csv')) io.out(toCsv(rowsOfFacts(facts)));
    else io.out(formatTable(rowsOfFacts(facts), { width: io.isTerminal.out ? (process.stdout.columns ?? 120) : 200 }));
    return EXIT.done;
  },
};
