/** `check`: the findings of a project alone, each with its remedy and its source. */
import { planProject } from '../../shared/planner/plan-project.ts';
import { findingText } from '../../shared/text/findings.ts';
import { formatFigure } from '../../shared/text/numbers.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { openProject } from '../open-project.ts';
import { findingLines } from '../print/findings.ts';
import { exitCodeOf } from './plan.ts';

export const checkCommand: Command = {
  about:
    'Checks a project against every rule of compatibility, limits, best practice and completeness, and prints what ' +
    'was found with its remedy and source. The exit code is 1 when a finding blocks the plan.',
  operands: [{ name: 'FILE', help: 'a project file, or - for standard input' }],
  options: [{ name: 'json', help: 'print the findings as JSON' }],
  examples: [
    { line: 'lockstep check hospital.lockstep', does: 'what stands in the way, blocking findings first' },
    { line: 'lockstep check hospital.lockstep && echo ready', does: 'a gate in a script' },
  ],
  run: async (given, terminal) => {
    const opened = await openProject(given.operands[0] ?? '', terminal);
    if (opened === null) return exitCodes.refused;
    const plan = planProject(opened.prepared);
    const show = (value: number, unit: string): string => formatFigure(value, unit, 'en');
    const findings = plan.findings.map((finding) => ({ ...finding, ...findingText(finding, show) }));
    if (given.has('json')) terminal.write(`${JSON.stringify(findings, null, 2)}\n`);
    else terminal.write(`${findingLines(findings, opened.prepared.catalogue.sources, terminal).join('\n')}\n`);
    return exitCodeOf(plan);
  },
};
