/** The help of the tool and of each command. */
import type { Command } from './command.ts';
import { commandList } from './commands/list.ts';
import { wrapText } from './print/wrap.ts';

/** What `lockstep --help` prints. */
export function toolHelp(width: number): string {
  const widest = Math.max(...commandList.map(({ name }) => name.length));
  return [
    ...wrapText(
      'Lockstep plans MiVoice MX-ONE on VMware vSphere HA and Fault Tolerance: machines, hosts and placement with a ' +
        'proof, storage, networks, licences, a priced bill of materials and availability. It works offline; every ' +
        'figure can be explained.',
      width,
    ),
    '',
    'Usage: lockstep COMMAND [OPERANDS] [OPTIONS]',
    '',
    'Commands:',
    ...commandList.flatMap(({ name, summary }) => termLines(name, summary, widest, width)),
    '',
    'Examples:',
    '  lockstep new --from regional-hospital --out hospital.lockstep',
    '  lockstep plan hospital.lockstep --pdf hospital.pdf',
    '  lockstep explain hospital.lockstep hosts.count',
    '',
    ...wrapText(
      'lockstep COMMAND --help says more about a command, lockstep --version says which version this is. ' +
        'Exit codes: 0 fine, 1 the plan has blocking findings, 2 bad arguments or file, 70 a fault in Lockstep itself.',
      width,
    ),
    '',
  ].join('\n');
}

/** What `lockstep COMMAND --help` prints. */
export function commandHelp(name: string, command: Command, width: number): string {
  const operands = command.operands.map(operandText);
  const options = command.options.map((option) => `[${optionText(option)}]`);
  const rows = [
    ...command.operands.map((operand) => [operand.name, operand.help] as const),
    ...command.options.map((option) => [optionText(option), option.help] as const),
  ];
  const widest = Math.max(0, ...rows.map(([term]) => term.length));
  const described = rows.flatMap(([term, help]) => termLines(term, help, widest, width));
  const examples = command.examples.flatMap(({ line, does }) => [
    `  ${line}`,
    ...wrapText(does, width - 6).map((t) => `      ${t}`),
  ]);
  return [
    ...wrapText(command.about, width),
    '',
    ...usageLines(name, [...operands, ...options], width),
    '',
    ...described,
    ...(described.length > 0 ? [''] : []),
    'Examples:',
    ...examples,
    '',
  ].join('\n');
}

/** A term and what it means, in two columns. */
function termLines(term: string, help: string, widest: number, width: number): readonly string[] {
  return wrapText(help, width - widest - 4).map((line, i) => `  ${(i === 0 ? term : '').padEnd(widest)}  ${line}`);
}

/** How the command is called; an option and its value stay on one line. */
function usageLines(name: string, words: readonly string[], width: number): readonly string[] {
  const start = `Usage: lockstep ${name} `;
  const joined = words.map((word) => word.replaceAll(' ', noBreak)).join(' ');
  return wrapText(joined, width - start.length).map(
    (line, i) => `${i === 0 ? start : ' '.repeat(start.length)}${line.replaceAll(noBreak, ' ')}`,
  );
}

const noBreak = '\u00a0';

const operandText = ({ name, isOptional, isMany }: Command['operands'][number]): string => {
  const text = isMany === true ? `${name}...` : name;
  return isOptional === true ? `[${text}]` : text;
};

const optionText = ({ name, value }: Command['options'][number]): string =>
  value === undefined ? `--${name}` : `--${name} ${value}`;
