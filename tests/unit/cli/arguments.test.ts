import { describe, expect, test } from 'vitest';
import { readArguments } from '../../../cli/arguments.ts';
import type { Command } from '../../../cli/command.ts';
import { exitCodes } from '../../../cli/exit-codes.ts';

const command: Command = {
  about: '',
  operands: [
    { name: 'FILE', help: 'a project file' },
    { name: 'NAME', isOptional: true, help: 'a name' },
  ],
  options: [
    { name: 'json', help: 'as JSON' },
    { name: 'pdf', value: 'OUT', help: 'a PDF' },
  ],
  examples: [],
  run: async () => exitCodes.fine,
};

test('operands and options are told apart wherever they stand', () => {
  const given = readArguments(command, ['--json', 'a.lockstep', '--pdf=b.pdf']);
  if (!given.ok) throw new Error(given.error);
  expect(given.value.operands).toEqual(['a.lockstep']);
  expect([given.value.has('json'), given.value.has('pdf'), given.value.text('pdf')]).toEqual([true, true, 'b.pdf']);
});

test('a dash alone is an operand, and everything after two dashes', () => {
  const given = readArguments(command, ['-', '--', '--odd']);
  expect(given.ok && given.value.operands).toEqual(['-', '--odd']);
});

describe('a complaint says what would do', () => {
  test.each([
    [[], 'FILE is missing: a project file.'],
    [['a', 'b', 'c'], '"c" is one word too many: put quotes around names that have spaces.'],
    [['a', '--jsn'], 'The option --jsn is not known: did you mean --json?'],
    [['a', '--colour'], 'The option --colour is not known: options are --json, --pdf'],
    [['a', '-x'], 'The option -x is not known: options are --json, --pdf'],
    [['a', '--pdf'], 'The option --pdf needs a value: --pdf OUT.'],
    [['a', '--json=yes'], 'The option --json takes no value: leave "=yes" out.'],
  ])('%j', (words, complaint) => {
    expect(readArguments(command, words)).toEqual({ ok: false, error: complaint });
  });
});
