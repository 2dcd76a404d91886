/** `scenario`: the scenarios of a file with their key figures; what can be changed; and making one the base. */
import { bundledCatalogue } from '../../shared/catalog/bundled.ts';
import { writeDocument } from '../../main/node/project-store.ts';
import { serialiseProject } from '../../shared/project-file/serialise.ts';
import { scenarioListSection } from '../../shared/report/what-if/scenarios.ts';
import { inputQuantities } from '../../shared/planner/check-inputs.ts';
import { choicesOf, listedValues } from '../../shared/whatif/choices/registry.ts';
import { keyFigures } from '../../shared/whatif/figures.ts';
import { basePlan, promoteScenario } from '../../shared/whatif/scenario.ts';
import type { Command, Given } from '../command.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { tableLines } from '../print/table.ts';
import type { Terminal } from '../terminal.ts';
import { languageOption, planFor, problemText, scenarioFault, tell, whatIf, type WhatIf } from '../what-if/open.ts';

export const scenarioCommand: Command = {
  about:
    'Lists the scenarios of a project with their key figures and the changes that no longer fit. With --promote a ' +
    'scenario becomes the project itself; with --names it lists every input and choice that a scenario may change.',
  operands: [{ name: 'FILE', isOptional: true, help: 'a project file, or - for standard input' }],
  options: [
    { name: 'names', help: 'list what can be changed, with allowed values; needs no file' },
    { name: 'promote', value: 'ID', help: 'make this scenario the base' },
    { name: 'out', value: 'OUT', help: 'where the promoted project goes; standard output when absent' },
    languageOption,
    { name: 'json', help: 'print the list as JSON' },
  ],
  examples: [
    { line: 'lockstep scenario hospital.lockstep', does: 'the scenarios beside each other' },
    {
      line: 'lockstep scenario hospital.lockstep --promote ha --out hospital-ha.lockstep',
      does: 'a project without FT',
    },
  ],
  run: async (given, terminal) => {
    if (given.has('names')) return listNames(given, terminal);
    if (given.operands.length === 0) {
      terminal.complain('lockstep scenario: FILE is missing: a project file, or --names for what can be changed.');
      return exitCodes.refused;
    }
    return whatIf('scenario', given, terminal, (at) =>
      given.text('promote') === null ? listScenarios(at) : promote(at, given.text('promote') ?? ''),
    );
  },
};

function listScenarios(at: WhatIf): ExitCode {
  const scenarios = at.prepared.project.scenarios ?? [];
  const plans = [basePlan(at.prepared), ...scenarios.map(({ id }) => planFor(at, id))];
  const rows = plans.map(({ scenario, plan, findings }) => ({
    id: scenario?.id ?? null,
    name: scenario?.name ?? null,
    note: scenario?.note ?? null,
    author: scenario?.author ?? null,
    basedOn: scenario?.basedOn ?? null,
    changes: scenario?.changes ?? [],
    figures: Object.fromEntries(keyFigures().map(({ name, read }) => [name, read(plan)])),
    blocking: findings.filter(({ severity }) => severity === 'blocking').length,
    unfit: findings.filter(({ code }) => code === 'SCEN-01').map(at.context.findingText),
  }));
  tell(at, [scenarioListSection(rows, keyFigures(), at.context)], rows);
  return exitCodes.fine;
}

async function promote(at: WhatIf, id: string): Promise<ExitCode> {
  const promoted = promoteScenario(at.prepared, id);
  if (!promoted.ok) return at.refuse(scenarioFault(promoted.error, at));
  const { project, problems } = promoted.value;
  for (const problem of problems) at.terminal.complain(`lockstep scenario: left out: ${problemText(problem, at)}.`);
  const text = serialiseProject(project);
  const out = at.given.text('out');
  if (out === null) at.terminal.write(text);
  else {
    const written = await writeDocument(out, new TextEncoder().encode(text));
    if (!written.ok) at.refuse(written.error.message);
  }
  return exitCodes.fine;
}

function listNames(given: Given, terminal: Terminal): ExitCode {
  const catalogue = bundledCatalogue();
  const choices = [...choicesOf(catalogue).values()].map((choice) => ({
    name: choice.name,
    label: choice.label,
    unit: choice.unit,
    values:
      listedValues(choice, catalogue) ??
      (choice.values.type === 'number' ? [choice.values.min, choice.values.max, ...(choice.values.words ?? [])] : []),
    range: choice.values.type === 'number',
  }));
  const inputs = [...inputQuantities().values()].filter(({ follows }) => follows === undefined);
  if (given.has('json')) {
    const numbers = inputs.map(({ name, label, unit, min, max }) => ({
      name,
      label,
      unit,
      values: [min, max],
      range: true,
    }));
    terminal.write(`${JSON.stringify({ choices, inputs: numbers }, null, 2)}\n`);
    return exitCodes.fine;
  }
  const columns = [
    { head: 'Name', align: 'left' as const },
    { head: 'What', align: 'left' as const },
    { head: 'Values', align: 'left' as const },
  ];
  const row = (name: string, label: string, values: string) => ({
    kind: 'line' as const,
    cells: [name, label, values],
  });
  const rows = [
    ...choices.map(({ name, label, values, range, unit }) =>
      row(
        name,
        label,
        `${
          range
            ? `${values.slice(0, 2).join(' to ')}${unit === '' ? '' : ` ${unit}`}${values
                .slice(2)
                .map((each) => `, or ${each}`)
                .join('')}`
            : values.join(', ')
        }`,
      ),
    ),
    ...inputs.map(({ name, label, min, max, unit }) =>
      row(name, label, `${min} to ${max}${unit === '' ? '' : ` ${unit}`}`),
    ),
  ];
  terminal.write(`${tableLines(columns, rows, terminal.width, terminal.bold).join('\n')}\n`);
  return exitCodes.fine;
}
