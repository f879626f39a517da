import type { ExitCode } from './exitCodes.ts';
import type { Io } from './io.ts';

/** An option: `flags` as commander writes them, `--date <day>`. */
export interface OptionData {
  readonly flags: string;
  readonly description: string;
  readonly choices?: readonly string[];
  readonly default?: string | boolean;
}

/** A command as data: its usage, help and parsing all come from here. */
export interface CommandData {
  readonly name: string;
  readonly summary: string;
  /** As commander writes them: `<inputs...>`, `[pattern]`. */
  readonly arguments: readonly { readonly name: string; readonly description: string }[];
  readonly options: readonly OptionData[];
  readonly examples: readonly string[];
  readonly run: (args: readonly unknown[], options: Readonly<Record<string, unknown>>, io: Io) => Promise<ExitCode>;
}

/** A command that only groups others. */
export interface GroupData {
  readonly name: string;
  readonly summary: string;
  readonly commands: readonly CommandData[];
}

/** An option's value as text, or null. */
export const textOption = (options: Readonly<Record<string, unknown>>, name: string): string | null => {
  const value = options[name];
  return typeof value === 'string' ? value : null;
};

/** Whether a switch is on. */
export const isOn = (options: Readonly<Record<string, unknown>>, name: string): boolean => options[name] === true;

/** All values of an argument that may be given several times. */
export const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)];
