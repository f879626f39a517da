import { describe, expect, test } from 'vitest';
import type { CommandData } from '../../src/cli/command.ts';
import { EXIT } from '../../src/cli/exitCodes.ts';
import { runProgram } from '../../src/cli/program.ts';
import { InputError } from '../../src/model/errors.ts';
import { fakeIo } from './fakeIo.ts';

const command = (run: CommandData['run']): CommandData => ({
  name: 'greet',
  summary: 'Greet people',
  arguments: [{ name: '<names...>', description: 'who' }],
  options: [{ flags: '--tone <tone>', description: 'how', choices: ['warm', 'cold'], default: 'warm' }],
  examples: ['tripel greet Ada'],
  run,
});

const runWith = async (argv: string[], run: CommandData['run'] = async () => EXIT.done) => {
  const { io, out, messages } = fakeIo('/');
  const code = await runProgram(argv, [command(run)], io);
  return { code, out: out(), messages: messages() };
};

describe('the command line', () => {
  test('hands arguments and options to the command', async () => {
    const { code, out } = await runWith(['greet', 'Ada', 'Tom', '--tone', 'cold'], async (args, options, io) => {
      io.out(JSON.stringify([args, options]));
      return EXIT.someSkipped;
    });
    expect([code, out]).toEqual([3, '[[["Ada","Tom"]],{"tone":"cold"}]']);
  });

  test.each([
    ['an unknown option', ['greet', 'Ada', '--loud'], /unknown option '--loud'/],
    ['an unknown command', ['great'], /unknown command 'great'/],
    ['a value outside the choices', ['greet', 'Ada', '--tone', 'sour'], /Allowed choices are warm, cold/],
    ['a missing argument', ['greet'], /missing required argument 'names'/],
  ])('says in one line what is wrong with %s', async (_, argv, expected) => {
    const { code, messages } = await runWith(argv);
    expect(code).toBe(EXIT.input);
    expect(messages.join('\n')).toMatch(expected);
    expect(messages.join('\n')).not.toMatch(/ {4}at /);
  });

  test('tells an input error in one line with its code', async () => {
    const { code, messages } = await runWith(['greet', 'Ada'], async () => {
      throw new InputError('KG_INPUT_EMPTY', 'x.txt: is empty; put an article in it');
    });
    expect([code, messages]).toEqual([2, ['tripel: x.txt: is empty; put an article in it (KG_INPUT_EMPTY)']]);
  });

  test('tells a bug with its stack and code 70', async () => {
    const { code, messages } = await runWith(['greet', 'Ada'], async () => {
      throw new Error('impossible');
    });
    expect(code).toBe(EXIT.bug);
    expect(messages.join('\n')).toMatch(/bug of ours[\s\S]*impossible[\s\S]* {4}at /);
  });

  test('explains itself with examples and exit codes', async () => {
    const { code, out } = await runWith(['greet', '--help']);
    expect(code).toBe(EXIT.done);
    expect(out).toMatch(/Greet people[\s\S]*\$ tripel greet Ada[\s\S]*Exit codes: 0 done/);
  });
});
