import type { CommandData, GroupData } from '../command.ts';

/** All commands in the order of the help, each loaded when it is needed: most of a short command's time is loading. */
const LOADERS: Readonly<Record<string, () => Promise<CommandData | GroupData>>> = {
  extract: async () => (await import('./extract.ts')).extractCommand,
  view: async () => (await import('./view.ts')).viewCommand,
  query: async () => (await import('./query.ts')).queryCommand,
  ask: async () => (await import('./ask.ts')).askCommand,
  export: async () => (await import('./export.ts')).exportCommand,
  propositions: async () => (await import('./propositions.ts')).propositionsCommand,
  annotate: async () => (await import('./annotate.ts')).annotateCommand,
  evaluate: async () => (await import('./evaluate.ts')).evaluateCommand,
};

/** The command that the line names, or all of them where it names none. */
export const loadCommands = (argv: readonly string[]): Promise<readonly (CommandData | GroupData)[]> => {
  const named = LOADERS[argv[0] ?? ''];
  return Promise.all(named === undefined ? Object.values(LOADERS).map((load) => load()) : [named()]);
};
