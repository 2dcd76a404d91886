/** `tornado`: which uncertain input moves a figure how far. */
import { tornadoSection } from '../../shared/report/what-if/uncertainty.ts';
import { planOf } from '../../shared/whatif/scenario.ts';
import { tornado } from '../../shared/whatif/tornado.ts';
import { finish } from '../../shared/whatif/work.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { bandOptions, bandsOf } from '../what-if/bands.ts';
import { baseChanges, baseOptions, figureOf, tell, whatIf } from '../what-if/open.ts';

export const tornadoCommand: Command = {
  about:
    'Moves every uncertain input alone over its band and shows how far a figure moves, largest first, with the reason ' +
    'where the plan jumps. Bands come from the catalogue: error factors of the sources, else by confidence.',
  operands: [{ name: 'FILE', help: 'a project file, or - for standard input' }],
  options: [
    { name: 'figure', value: 'NAME', help: 'the figure; project.downtimePerYear when absent' },
    ...bandOptions,
    ...baseOptions,
    { name: 'json', help: 'print the tornado as JSON' },
  ],
  examples: [
    { line: 'lockstep tornado hospital.lockstep', does: 'what the minutes a year rest on' },
    { line: 'lockstep tornado hospital.lockstep --figure bill.overHorizon', does: 'what the cost rests on' },
  ],
  run: (given, terminal) =>
    whatIf('tornado', given, terminal, (at) => {
      const { prepared, context } = at;
      const { changes } = baseChanges(at);
      const { plan, varied } = planOf(prepared, null, changes);
      const figure = figureOf(given.text('figure') ?? 'project.downtimePerYear', plan, at);
      const result = finish(tornado(prepared, bandsOf(varied, at), figure, changes));
      tell(at, [tornadoSection(result, context)], result);
      return exitCodes.fine;
    }),
};
