/** `explain`: one figure of a plan followed home, formula by formula, to inputs and sources. */
import { explainer } from '../../shared/planner/explain.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { openProject } from '../open-project.ts';
import { figureOrMoney, traceLines } from '../print/trace.ts';

export const explainCommand: Command = {
  about:
    'Shows where a figure of the plan comes from: its formula, the formula with the figures put in, and every input in ' +
    'turn down to the leaves, each with its source. Figures marked ○ are assumed.',
  operands: [
    { name: 'FILE', help: 'a project file, or - for standard input' },
    {
      name: 'NAME',
      help: 'a quantity, such as storage.requiredUsable, or a bill line, such as server@Main or line.<id>',
    },
  ],
  options: [{ name: 'site', value: 'SITE', help: 'the site, where the project has several' }],
  examples: [
    { line: 'lockstep explain hospital.lockstep hosts.count', does: 'why so many hosts' },
    { line: 'lockstep explain hospital.lockstep bill.oneOff', does: 'the lines it adds up, each to its price' },
    { line: 'lockstep explain towns.lockstep storage.drives --site North', does: 'one site of several' },
  ],
  run: async (given, terminal) => {
    const [file = '', name = ''] = given.operands;
    const opened = await openProject(file, terminal);
    if (opened === null) return exitCodes.refused;
    const { currency } = opened.project;
    const show = (value: number, unit: string): string => figureOrMoney(value, unit, currency);
    const { explain } = explainer(opened.prepared, show);
    const sites = opened.project.sites.map((site) => site.name);
    const wanted = given.text('site') ?? undefined;
    const trace = explain(name, wanted);
    if (!trace.ok) {
      terminal.complain(`lockstep explain: ${trace.error}`);
      return exitCodes.refused;
    }
    const isSiteFigure = trace.value.site !== null && trace.value.line === undefined;
    if (isSiteFigure && wanted === undefined && sites.length > 1) {
      const names = sites.map((site) => `--site "${site}"`);
      terminal.complain(`lockstep explain: every site has ${name}: add ${names.join(' or ')}`);
      return exitCodes.refused;
    }
    terminal.write(
      `${traceLines(trace.value, explain, show, opened.prepared.catalogue.sources, terminal).join('\n')}\n`,
    );
    return exitCodes.fine;
  },
};
