/** `uncertainty`: how far cost, outage and hosts may be off. */
import { uncertaintySection } from '../../shared/report/what-if/uncertainty.ts';
import { drawableBands } from '../../shared/whatif/bands.ts';
import { seedMax } from '../../shared/whatif/random.ts';
import { planOf } from '../../shared/whatif/scenario.ts';
import { uncertainty } from '../../shared/whatif/uncertainty.ts';
import { finish } from '../../shared/whatif/work.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { bandOptions, bandsOf } from '../what-if/bands.ts';
import { baseChanges, baseOptions, figureOf, tell, whatIf } from '../what-if/open.ts';

const drawsByDefault = 2000;
const drawsMax = 100_000;
const figuresByDefault = 'project.downtimePerYear,bill.overHorizon,project.hosts';

export const uncertaintyCommand: Command = {
  about:
    'Draws every uncertain input from its band, thousands of times, and shows how far the figures may be off and where ' +
    'that comes from. Latin hypercube sampling; the seed is printed, and the same seed gives the same figures.',
  operands: [{ name: 'FILE', help: 'a project file, or - for standard input' }],
  options: [
    { name: 'figures', value: 'NAMES', help: 'figures to read, parted by commas; outage, cost and hosts when absent' },
    { name: 'draws', value: 'COUNT', help: `number of draws, up to ${drawsMax}; ${drawsByDefault} when absent` },
    { name: 'seed', value: 'SEED', help: 'a whole number; 1 when absent' },
    ...bandOptions,
    { name: 'hosts', help: 'draw what the hosts, the hypervisor and FT take, too: slower, a placement for each draw' },
    ...baseOptions,
    { name: 'json', help: 'print the result as JSON' },
  ],
  examples: [
    { line: 'lockstep uncertainty hospital.lockstep', does: '5 %, median and 95 % of outage, cost and hosts' },
    {
      line: 'lockstep uncertainty hospital.lockstep --band "availability.lanMtbf=1e5..1e6"',
      does: 'one input by a band of your own',
    },
  ],
  run: (given, terminal) =>
    whatIf('uncertainty', given, terminal, (at) => {
      const { prepared, context, refuse } = at;
      const whole = (name: string, otherwise: number, least: number, most: number): number => {
        const text = given.text(name);
        if (text === null) return otherwise;
        const value = Number(text);
        if (Number.isInteger(value) && value >= least && value <= most) return value;
        return refuse(`--${name} is "${text}": give a whole number from ${least} to ${most}`);
      };
      const draws = whole('draws', drawsByDefault, 10, drawsMax);
      const seed = whole('seed', 1, 0, seedMax);
      const { changes } = baseChanges(at);
      const { plan, varied } = planOf(prepared, null, changes);
      const figures = (given.text('figures') ?? figuresByDefault)
        .split(',')
        .map((name) => figureOf(name.trim(), plan, at));
      const { bands, leftOut } = drawableBands(bandsOf(varied, at), given.has('hosts'));
      const result = finish(uncertainty(prepared, { bands, figures, draws, seed, changes }));
      tell(at, [uncertaintySection(result, leftOut, context)], { ...result, leftOut });
      return exitCodes.fine;
    }),
};
