/** The entry of the command line: finds the command, runs it, and turns what happens into an exit code. */
import packageFile from '../package.json' with { type: 'json' };
import { nearestName } from '../shared/base/nearest.ts';
import { readArguments } from './arguments.ts';
import { commandList } from './commands/list.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { commandHelp, toolHelp } from './help.ts';
import { processTerminal, type Terminal } from './terminal.ts';

async function run(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [first, ...rest] = words;
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
    if (first === 'help' && rest[0] !== undefined) return run([rest[0], '--help'], terminal);
    (first === undefined ? terminal.complain : terminal.write)(toolHelp(terminal.width));
    return first === undefined ? exitCodes.refused : exitCodes.fine;
  }
  if (first === '--version' || first === '-V') {
    terminal.write(`${packageFile.productName} ${packageFile.version}\n`);
    return exitCodes.fine;
  }
  const entry = commandList.find(({ name }) => name === first);
  if (entry === undefined) {
    const names = commandList.map(({ name }) => name);
    const meant = nearestName(first, names);
    const mend = meant === null ? `commands are ${names.join(', ')}` : `did you mean "${meant}"?`;
    terminal.complain(`lockstep: there is no command "${first}": ${mend}`);
    return exitCodes.refused;
  }
  const command = await entry.load();
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.write(commandHelp(entry.name, command, terminal.width));
    return exitCodes.fine;
  }
  const given = readArguments(command, rest);
  if (given.ok) return command.run(given.value, terminal);
  terminal.complain(`lockstep ${entry.name}: ${given.error}`);
  terminal.complain(`lockstep ${entry.name} --help shows how it is used.`);
  return exitCodes.refused;
}

/** What nobody foresaw is ours: say so, and show where only to those who asked. */
function reportDefect(cause: unknown): void {
  const message = cause instanceof Error ? cause.message : String(cause);
  process.stderr.write(`lockstep: this is a defect of Lockstep, not of your file: ${message}\n`);
  const stack = cause instanceof Error ? (cause.stack ?? '') : '';
  if (process.env['LOCKSTEP_DEBUG'] !== undefined) process.stderr.write(`${stack}\n`);
  else process.stderr.write('Set LOCKSTEP_DEBUG=1 to see where it happened, and please report it.\n');
}

// A reader that has seen enough closes the pipe (`lockstep plan … | head`): no reason to complain.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (cause: NodeJS.ErrnoException) => {
    if (cause.code === 'EPIPE') process.exit(process.exitCode ?? exitCodes.fine);
    throw cause;
  });
}

run(process.argv.slice(2), processTerminal()).then(
  (code) => {
    process.exitCode = code;
  },
  (cause: unknown) => {
    reportDefect(cause);
    process.exitCode = exitCodes.defect;
  },
);
