import type { Io } from '../../src/cli/io.ts';

/** A terminal-less world in a folder, and what was written to it. */
export const fakeIo = (cwd: string, stdin = ''): { io: Io; out: () => string; messages: () => readonly string[] } => {
  const out: string[] = [];
  const messages: string[] = [];
  const io: Io = {
    cwd,
    env: {},
    out: (text) => out.push(text),
    message: (line) => messages.push(line),
    isTerminal: { out: false, err: false },
    now: () => 0,
    readStdin: async () => new TextEncoder().encode(stdin),
  };
  return { io, out: () => out.join(''), messages: () => messages };
};
