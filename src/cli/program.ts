import { Command, CommanderError, Option } from 'commander';
import { InputError } from '../model/errors.ts';
import { VERSION } from '../version.ts';
import type { CommandData, GroupData } from './command.ts';
import { EXIT, type ExitCode } from './exitCodes.ts';
import { colorsFor, type Io } from './io.ts';

const EXIT_CODES =
  'Exit codes: 0 done · 2 something to repair in the options, the input or the output · 3 done, some inputs skipped · 70 a bug of ours';

const build = (data: CommandData, io: Io, done: (code: ExitCode) => void): Command => {
  const command = new Command(data.name).description(data.summary);
  for (const { name, description } of data.arguments) command.argument(name, description);
  for (const option of data.options) {
    const built = new Option(option.flags, option.description);
    if (option.choices) built.choices([...option.choices]);
    if (option.default !== undefined) built.default(option.default);
    command.addOption(built);
  }
  command.addHelpText('after', `\nExamples:\n${data.examples.map((example) => `  $ ${example}`).join('\n')}\n\n${EXIT_CODES}`);
  command.action(async (...received: unknown[]) => {
    const args = received.slice(0, data.arguments.length);
    done(await data.run(args, command.opts(), io));
  });
  return command;
};

const isGroup = (data: CommandData | GroupData): data is GroupData => 'commands' in data;

const configure = (command: Command, io: Io): void => {
  command
    .exitOverride()
    .allowExcessArguments(false)
    .configureOutput({
      writeOut: io.out,
      writeErr: (text) => io.message(text.trimEnd()),
      outputError: (text, write) => write(text.replace(/^error: /, 'tripel: ')),
    });
  for (const child of command.commands) configure(child, io);
};

/** The commander program for the commands given. */
const programOf = (commands: readonly (CommandData | GroupData)[], io: Io, done: (code: ExitCode) => void): Command => {
  const program = new Command('tripel')
    .description('Reads Dutch and English news into a knowledge graph in which every edge is proven by a sentence.')
    .version(VERSION, '-V, --version')
    .showSuggestionAfterError(true);
  for (const data of commands) {
    if (!isGroup(data)) {
      program.addCommand(build(data, io, done));
      continue;
    }
    const group = new Command(data.name).description(data.summary);
    for (const child of data.commands) group.addCommand(build(child, io, done));
    program.addCommand(group);
  }
  program.addHelpText('after', `\n${EXIT_CODES}`);
  configure(program, io);
  return program;
};

/** Runs the command line; the one door through which every error leaves. */
export const runProgram = async (argv: readonly string[], commands: readonly (CommandData | GroupData)[], io: Io): Promise<ExitCode> => {
  let code: ExitCode = EXIT.done;
  const program = programOf(commands, io, (given) => {
    code = given;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    // Commander has printed its own line already; help and version are no errors.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.input;
    const colors = colorsFor(io, 'err');
    if (error instanceof InputError) {
      io.message(`${colors.red('tripel:')} ${error.message} (${error.code})`);
      return EXIT.input;
    }
    io.message(`${colors.red('tripel:')} this is a bug of ours: please report it with what follows`);
    io.message(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return EXIT.bug;
  }
};
