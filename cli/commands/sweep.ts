/** `sweep`: one or two inputs moved over their values. */
import { heatMapSection, sweepSection, type SweepNames } from '../../shared/report/what-if/sweep.ts';
import type { Axis } from '../../shared/whatif/read-changes.ts';
import { planOf, scenarioChanges } from '../../shared/whatif/scenario.ts';
import { heatMap } from '../../shared/whatif/heat-map.ts';
import { sweep } from '../../shared/whatif/sweep.ts';
import { finish } from '../../shared/whatif/work.ts';
import type { Command } from '../command.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import {
  axesOf,
  axisNames,
  baseChanges,
  baseOptions,
  figureOf,
  scenarioFault,
  tell,
  whatIf,
  type WhatIf,
} from '../what-if/open.ts';

export const sweepCommand: Command = {
  about:
    'Moves one input or choice over a range or a list and shows the figures at each value, the points where something ' +
    'jumps (a host more, another edition, a RAID group more) with the reason, and, against another scenario, where one ' +
    'overtakes the other. Two inputs give a heat map of one figure.',
  operands: [{ name: 'FILE', help: 'a project file, or - for standard input' }],
  options: [
    {
      name: 'vary',
      value: 'AXES',
      help: '"NAME=FROM..TO:STEP", "NAME=FROM..TO/COUNT" or "NAME=a,b,c"; two parted by ";"',
    },
    { name: 'figures', value: 'NAMES', help: 'figures to read, parted by commas; cost, outage and hosts when absent' },
    { name: 'against', value: 'ID', help: 'the same with this scenario beside it, and where one overtakes the other' },
    ...baseOptions,
    { name: 'json', help: 'print the sweep as JSON' },
  ],
  examples: [
    {
      line: 'lockstep sweep hospital.lockstep --vary "users.total=5000..12000:500"',
      does: 'where growth needs another node, host or edition',
    },
    {
      line: 'lockstep sweep office.lockstep --vary "hosts.number=4..6; storage.arrays=1,2"',
      does: 'a heat map of the cost',
    },
  ],
  run: (given, terminal) => whatIf('sweep', given, terminal, runSweep),
};

const figuresByDefault = 'bill.overHorizon,project.downtimePerYear,project.hosts';

function runSweep(at: WhatIf): ExitCode {
  const { given, prepared, context, refuse } = at;
  const axes = axesOf(given.text('vary') ?? refuse('nothing is varied: add --vary "NAME=FROM..TO"'), at);
  const base = baseChanges(at);
  const plan = planOf(prepared, null, base.changes).plan;
  const figures = (given.text('figures') ?? figuresByDefault).split(',').map((name) => figureOf(name.trim(), plan, at));
  const [first, second] = axes;
  const [figure] = figures;
  if (first === undefined || figure === undefined) return refuse('nothing is varied: add --vary "NAME=FROM..TO"');
  if (axes.length > 2) return refuse('at most two inputs can be swept at once: use optimise for more');
  const against = given.text('against');
  if (second !== undefined) {
    if (against !== null) return refuse('a heat map has no --against: sweep one input');
    const map = finish(heatMap(prepared, first, second, figure, base.changes));
    const names = { across: namesOf(first, at, base.label, null), down: namesOf(second, at, base.label, null) };
    tell(at, [heatMapSection(map, names, context)], map);
    return exitCodes.fine;
  }
  const rival = against === null ? null : scenarioChanges(prepared.project, against);
  if (rival !== null && !rival.ok) return refuse(scenarioFault(rival.error, at));
  const result = finish(
    sweep(prepared, {
      axis: first,
      figures,
      changes: base.changes,
      ...(rival === null ? {} : { against: rival.value }),
    }),
  );
  const rivalName = prepared.project.scenarios?.find(({ id }) => id === against)?.name ?? against;
  tell(at, [sweepSection(result, namesOf(first, at, base.label, rivalName), context)], result);
  return exitCodes.fine;
}

const namesOf = (axis: Axis, at: WhatIf, base: string, against: string | null): SweepNames => ({
  ...axisNames(axis, at),
  base,
  against,
});
