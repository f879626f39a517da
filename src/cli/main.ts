#!/usr/bin/env node
import { loadCommands } from './commands/index.ts';
import { processIo } from './io.ts';
import { runProgram } from './program.ts';

// A reader that closes early (`tripel query … | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const argv = process.argv.slice(2);
process.exitCode = await runProgram(argv, await loadCommands(argv), processIo());
