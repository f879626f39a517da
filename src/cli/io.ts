import { createColors } from 'picocolors';

/** The world as a command sees it: everything that is not a pure function comes in here. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Results. */
  readonly out: (text: string) => void;
  /** Messages, one line each. */
  readonly message: (line: string) => void;
  readonly isTerminal: { readonly out: boolean; readonly err: boolean };
  readonly now: () => number;
  readonly readStdin: () => Promise<Uint8Array>;
}

/** Colours on a terminal only, never when NO_COLOR is set. */
export const colorsFor = (io: Io, stream: 'out' | 'err'): ReturnType<typeof createColors> =>
  createColors(io.isTerminal[stream] && !io.env.NO_COLOR && io.env.TERM !== 'dumb');

const readStdin = async (): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return new Uint8Array(Buffer.concat(chunks));
};

/** The world of this process. */
export const processIo = (): Io => ({
  cwd: process.cwd(),
  env: process.env,
  out: (text) => process.stdout.write(text),
  message: (line) => process.stderr.write(`${line}\n`),
  isTerminal: { out: process.stdout.isTTY === true, err: process.stderr.isTTY === true },
  now: () => performance.now(),
  readStdin,
});
