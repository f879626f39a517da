import { resolve } from 'node:path';
import { InputError } from '../../model/errors.ts';
import { type CommandData, textOption } from '../command.ts';
import { EXIT } from '../exitCodes.ts';
import { readGraphFiles } from '../graphFiles.ts';
import { writeFiles } from '../writeFiles.ts';
import { checkFormats, FORMAT_NAMES } from './checks.ts';

export const exportCommand: CommandData = {
  name: 'export',
  summary: 'Write a graph in other formats',
  arguments: [{ name: '[graph]', description: 'a folder that extract wrote, or a graph.json (default: graph-out)' }],
  options: [
    { flags: '-f, --format <names>', description: `one or more of these, parted by commas: ${FORMAT_NAMES}` },
    { flags: '-o, --out <folder>', description: 'where the files go', default: '.' },
  ],
  examples: ['tripel export --format graphml --out exports', 'tripel export graph-out --format csv,trig --out exports'],
  run: async (args, options, io) => {
    const formats = checkFormats(textOption(options, 'format'));
    if (formats.length === 0) throw new InputError('KG_OPTION', `--format: say which of ${FORMAT_NAMES}`);
    const name = typeof args[0] === 'string' ? args[0] : 'graph-out';
    const extraction = await readGraphFiles(io.cwd, name);
    const files = formats.flatMap((format) => [...format.write(extraction)]);
    const out = textOption(options, 'out') ?? '.';
    await writeFiles(resolve(io.cwd, out), files);
    for (const { file } of files) io.out(`${out}/${file}\n`);
    return EXIT.done;
  },
};
