/** From the words on the line to what a command is given, or to a complaint that says what would do. */
import { parseArgs } from 'node:util';
import { err, ok, type Result } from '../shared/base/result.ts';
import { nearestName } from '../shared/base/nearest.ts';
import type { Command, Given } from './command.ts';

/** Checks the words behind a command's name against its operands and options. */
export function readArguments(command: Command, words: readonly string[]): Result<Given, string> {
  const options = Object.fromEntries(
    command.options.map(({ name, value }) => [name, { type: value === undefined ? 'boolean' : 'string' } as const]),
  );
  const { values, positionals, tokens } = parseArgs({
    args: [...words],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const fault = optionFault(command, token.name, token.rawName, token.value);
    if (fault !== null) return err(fault);
  }
  const needed = command.operands.filter(({ isOptional }) => isOptional !== true);
  const missing = needed[positionals.length];
  if (missing !== undefined) return err(`${missing.name} is missing: ${missing.help}.`);
  const extra = positionals[command.operands.length];
  if (extra !== undefined && command.operands.at(-1)?.isMany !== true)
    return err(`"${extra}" is one word too many: put quotes around names that have spaces.`);
  return ok({
    operands: positionals,
    has: (option) => values[option] !== undefined,
    text: (option) => (typeof values[option] === 'string' ? values[option] : null),
  });
}

function optionFault(command: Command, name: string, rawName: string, value: string | undefined): string | null {
  const option = command.options.find((known) => known.name === name);
  if (option === undefined) {
    const names = command.options.map((known) => known.name);
    const meant = nearestName(name, names);
    const list =
      names.length === 0 ? 'this command has no options' : `options are ${names.map((n) => `--${n}`).join(', ')}`;
    return `The option ${rawName} is not known: ${meant === null ? list : `did you mean --${meant}?`}`;
  }
  if (option.value === undefined && value !== undefined)
    return `The option --${name} takes no value: leave "=${value}" out.`;
  if (option.value !== undefined && (value === undefined || value === '')) {
    return `The option --${name} needs a value: --${name} ${option.value}.`;
  }
  return null;
}
