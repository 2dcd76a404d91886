/** `solve`: the solvers on cases from outside, so that an auditor can check them against other programs. */
import type { CaseProblem } from '../../shared/base/case.ts';
import { required } from '../../shared/base/assert.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import { problems } from '../../shared/text/en/problems.ts';
import { faultText } from '../../shared/text/problems.ts';
import { guardJson } from '../../shared/project-file/json-guard.ts';
import { nearestName } from '../../shared/base/nearest.ts';
import type { Command } from '../command.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { readInput } from '../read-input.ts';
import type { Terminal } from '../terminal.ts';

type Solve = (json: unknown) => Result<object, CaseProblem>;

interface SolverEntry {
  /** Keys the solver reads; all others are passed through. */
  readonly reads: readonly string[];
  readonly load: () => Promise<Solve>;
}

const solverByName: Readonly<Record<string, SolverEntry>> = {
  markov: {
    reads: ['states', 'initial', 'up', 'rates'],
    load: async () => (await import('../../shared/availability/markov-case.ts')).solveMarkovCase,
  },
  erlang: {
    reads: ['trafficErlang', 'channels', 'blocking', 'agents', 'holdingSeconds', 'targetSeconds'],
    load: async () => (await import('../../shared/demand/erlang.ts')).solveErlangCase,
  },
  placement: {
    reads: ['machines', 'host', 'hosts', 'failures', 'policy', 'timeLimitSeconds'],
    load: loadPlacement,
  },
  admission: {
    reads: ['hosts', 'machines', 'hostFailures', 'percent'],
    load: async () => (await import('../solve-admission.ts')).solveAdmissionCase,
  },
  licences: {
    reads: ['metric', 'hosts', 'minimumOrderCores'],
    load: async () => (await import('../../shared/licences/count.ts')).solveLicencesCase,
  },
  raid: {
    reads: ['raid', 'disksPerGroup', 'groups', 'hotSpares', 'driveTb', 'iopsPerDrive', 'readShare'],
    load: async () => (await import('../../shared/storage/raid-case.ts')).solveRaidCase,
  },
  availability: {
    reads: ['host', 'cluster', 'protection', 'software', 'shared', 'nodes', 'planned'],
    load: async () => (await import('../../shared/availability/availability-case.ts')).solveAvailabilityCase,
  },
};

async function loadPlacement(): Promise<Solve> {
  const { solvePlacementCase } = await import('../../shared/placement/solve-case.ts');
  const seconds = (): number => performance.now() / 1000;
  return (json) => {
    const solved = solvePlacementCase(json, seconds);
    if (solved.ok) return solved;
    const { where, what, remedy } = required(solved.error[0], 'the reason of a refusal');
    return err({ where, message: `${what}: ${remedy}.` });
  };
}

const names = Object.keys(solverByName);

export const solveCommand: Command = {
  about:
    'Solves cases of your own and prints JSON. FILE holds one case or a list of cases; the answers come in the same ' +
    'order, with keys such as id or note passed through. A case that cannot be solved gives {"error", "where"} in its ' +
    'place and exit code 2.',
  operands: [
    { name: 'SOLVER', help: `one of ${names.join(', ')}` },
    { name: 'FILE', help: 'a JSON file, or - for standard input' },
  ],
  options: [],
  examples: [
    {
      line: `echo '{"trafficErlang": 30, "blocking": 0.01}' | lockstep solve erlang -`,
      does: 'channels for 30 erlang at 1 % blocking',
    },
    { line: 'lockstep solve placement cases.json', does: 'fewest hosts for each case of the file' },
  ],
  run: async ({ operands }, terminal) => {
    const [name = '', file = ''] = operands;
    const solver = Object.hasOwn(solverByName, name) ? solverByName[name] : undefined;
    if (solver === undefined) {
      const meant = nearestName(name, names);
      const mend = meant === null ? `solvers are ${names.join(', ')}` : `did you mean "${meant}"?`;
      terminal.complain(`lockstep solve: there is no solver "${name}": ${mend}`);
      return exitCodes.refused;
    }
    const cases = await readCases(file, terminal);
    return cases === null ? exitCodes.refused : answer(cases, solver, terminal);
  },
};

/** A list of a million small cases, about. */
const bytesMax = 100_000_000;
const entriesMax = 1_000_000;

async function readCases(file: string, terminal: Terminal): Promise<{ readonly json: unknown } | null> {
  const text = await readInput(file, terminal, bytesMax);
  if (text === null) return null;
  const fault = guardJson(text, entriesMax);
  if (fault === null) return { json: JSON.parse(text) as unknown };
  terminal.complain(`${file}: line ${fault.line}, column ${fault.column}: ${faultText(fault.fault, problems)}.`);
  return null;
}

async function answer({ json }: { readonly json: unknown }, entry: SolverEntry, terminal: Terminal): Promise<ExitCode> {
  const solve = await entry.load();
  if (!Array.isArray(json)) {
    const solved = solveOne(json, entry, solve);
    if (solved.ok) {
      print(solved.value, terminal);
      return exitCodes.fine;
    }
    terminal.complain(complaint(solved.error));
    return exitCodes.refused;
  }
  let refused = 0;
  const answers = json.map((one: unknown, i) => {
    const solved = solveOne(one, entry, solve);
    if (solved.ok) return solved.value;
    refused++;
    terminal.complain(`case ${i + 1}: ${complaint(solved.error)}`);
    return { ...passedThrough(one, entry), error: solved.error.message, where: solved.error.where };
  });
  print(answers, terminal);
  return refused === 0 ? exitCodes.fine : exitCodes.refused;
}

function solveOne(json: unknown, entry: SolverEntry, solve: Solve): Result<object, CaseProblem> {
  const solved = solve(json);
  return solved.ok ? ok({ ...passedThrough(json, entry), ...solved.value }) : solved;
}

function passedThrough(json: unknown, { reads }: SolverEntry): object {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return {};
  return Object.fromEntries(Object.entries(json).filter(([key]) => !reads.includes(key)));
}

function complaint({ where, message }: CaseProblem): string {
  return where === '' || message.includes(where) ? message : `${where}: ${message}`;
}

function print(value: unknown, terminal: Terminal): void {
  terminal.write(`${JSON.stringify(value, null, 2)}\n`);
}
