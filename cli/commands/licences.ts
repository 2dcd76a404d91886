/** `licences`: perpetual and subscription on one horizon, and where the sources contradict each other. */
import { bundledCatalogue } from '../../shared/catalog/bundled.ts';
import { compareModels, type LicenceModels } from '../../shared/licences/models.ts';
import { licenceConflicts, type LicenceConflict } from '../../shared/planner/licence-conflicts.ts';
import { planProject } from '../../shared/planner/plan-project.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { openProject } from '../open-project.ts';
import { tableLines } from '../print/table.ts';
import { wrapText } from '../print/wrap.ts';
import { amount } from '../prices/book-files.ts';
import type { Terminal } from '../terminal.ts';

export const licencesCommand: Command = {
  about:
    'Compares the cheapest perpetual and the cheapest subscription edition that carry the plan over the same years, and ' +
    'lists where the sources on licences contradict each other: each position with its dates, what it would cost, which ' +
    'one the plan takes and the switch for another.',
  operands: [{ name: 'FILE', help: 'a project file, or - for standard input' }],
  options: [{ name: 'json', help: 'print JSON' }],
  examples: [{ line: 'lockstep licences hospital.lockstep', does: 'before the talk about licences' }],
  run: async (given, terminal) => {
    const opened = await openProject(given.operands[0] ?? '', terminal);
    if (opened === null) return exitCodes.refused;
    const { prepared } = opened;
    const plan = planProject(prepared);
    const years = plan.bill.years.length;
    const sites = plan.sites.map(({ name, licences }) => ({
      site: name,
      ...compareModels(licences.options, prepared.catalogue.editions, years),
    }));
    const conflicts = licenceConflicts(prepared, bundledCatalogue());
    if (given.has('json')) {
      terminal.write(`${JSON.stringify({ currency: plan.bill.currency, sites, conflicts }, null, 2)}\n`);
      return exitCodes.fine;
    }
    const lines = [
      ...sites.flatMap(({ site, ...models }) => [...modelLines(site, models, years, plan.bill.currency, terminal), '']),
      ...conflicts.flatMap((conflict) => [...conflictLines(conflict, plan.bill.currency, terminal), '']),
    ];
    terminal.write(`${lines.join('\n').trimEnd()}\n`);
    return exitCodes.fine;
  },
};

type Screen = Pick<Terminal, 'width' | 'bold'>;

function modelLines(
  site: string,
  { models, perpetualCheaperFrom }: LicenceModels,
  years: number,
  currency: string,
  { width, bold }: Screen,
): readonly string[] {
  const heads = ['Model', 'Edition', 'Once', 'A year', `In ${years} years`];
  const columns = heads.map((head, i) => ({ head, align: i > 1 ? ('right' as const) : ('left' as const) }));
  const rows = models.map(({ model, edition, isSold, oneOffMinor, yearlyMinor, cumulativeMinor }) => ({
    kind: 'line' as const,
    cells: [
      model,
      `${edition}${isSold ? '' : ' (no longer sold)'}`,
      ...[oneOffMinor, yearlyMinor, cumulativeMinor.at(-1) ?? 0].map((minor) => amount(minor, currency)),
    ],
  }));
  const verdict =
    models.length < 2
      ? 'There is nothing to compare: one of the two has no edition that carries the plan at a known price.'
      : perpetualCheaperFrom === null
        ? `Within ${years} years the perpetual licences never cost less.`
        : `By the end of year ${perpetualCheaperFrom} the perpetual licences have cost less.`;
  return [
    bold(`${site}: perpetual and subscription`),
    ...tableLines(columns, rows, width, bold),
    ...wrapText(verdict, width),
  ];
}

function conflictLines(
  { topic, switch: by, positions }: LicenceConflict,
  currency: string,
  { width, bold }: Screen,
): readonly string[] {
  const heads = ['', 'Position', 'When', 'Sources', 'Over the horizon'];
  const columns = heads.map((head, i) => ({ head, align: i === 4 ? ('right' as const) : ('left' as const) }));
  const rows = positions.map(({ says, when, sources, isTaken, cost }) => ({
    kind: 'line' as const,
    cells: [
      isTaken ? '●' : '○',
      says,
      when,
      sources.join(', '),
      cost === null ? '' : amount(cost.overHorizonMinor, currency),
    ],
  }));
  return [bold(topic), ...tableLines(columns, rows, width, bold), ...wrapText(`Switch: ${by}.`, width)];
}
