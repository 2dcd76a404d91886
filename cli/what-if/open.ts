/** What the what-if commands have in common: the project, what is typed on the line, and the way results are told. */
import type { ExitCode } from '../exit-codes.ts';
import { exitCodes } from '../exit-codes.ts';
import type { Result } from '../../shared/base/result.ts';
import type { Finding } from '../../shared/model/finding.ts';
import type { Change } from '../../shared/model/scenario.ts';
import type { Plan } from '../../shared/planner/plan.ts';
import type { PreparedProject } from '../../shared/planner/prepare.ts';
import type { Section } from '../../shared/report/model.ts';
import { reportNames } from '../../shared/report/names.ts';
import type { WhatIfContext } from '../../shared/report/what-if/context.ts';
import { findingText } from '../../shared/text/findings.ts';
import { formatFigure, minorPerUnit } from '../../shared/text/numbers.ts';
import {
  changeProblemText,
  compareLabels,
  figureProblems,
  readProblems,
  scenarioProblems,
} from '../../shared/text/what-if.ts';
import type { ChangeProblem } from '../../shared/whatif/door.ts';
import { figureNamed, type Figure } from '../../shared/whatif/figures.ts';
import { readAxes, readChanges, type Axis, type ReadFault } from '../../shared/whatif/read-changes.ts';
import {
  basePlan,
  planOf,
  scenarioChanges,
  type ScenarioFault,
  type ScenarioPlan,
} from '../../shared/whatif/scenario.ts';
import { vary } from '../../shared/whatif/vary.ts';
import { openProject } from '../open-project.ts';
import { sectionsText } from '../print/report.ts';
import type { Given, Option } from '../command.ts';
import type { Terminal } from '../terminal.ts';

/** Stops a command after its complaint has been told. */
export class Refused extends Error {}

export interface WhatIf {
  readonly prepared: PreparedProject;
  readonly context: WhatIfContext;
  readonly given: Given;
  readonly terminal: Terminal;
  /** Complains and stops. */
  readonly refuse: (message: string) => never;
}

/** Runs a what-if command on the project in the first operand. */
export async function whatIf(
  command: string,
  given: Given,
  terminal: Terminal,
  run: (at: WhatIf) => Promise<ExitCode> | ExitCode,
): Promise<ExitCode> {
  const refuse = (message: string): never => {
    terminal.complain(`lockstep ${command}: ${message}${/[.?”]$/.test(message) ? '' : '.'}`);
    throw new Refused();
  };
  const [file = ''] = given.operands;
  const opened = await openProject(file, terminal);
  if (opened === null) return exitCodes.refused;
  try {
    return await run({ prepared: opened.prepared, context: contextOf(opened.prepared), given, terminal, refuse });
  } catch (cause) {
    if (cause instanceof Refused) return exitCodes.refused;
    throw cause;
  }
}

const show = (value: number, unit: string): string => formatFigure(value, unit, 'en');

export function contextOf({ project, catalogue }: PreparedProject): WhatIfContext {
  return {
    writing: { locale: 'en', currency: project.currency },
    minorPerUnit: minorPerUnit(project.currency),
    names: reportNames(project, catalogue),
    show,
    findingText: (finding: Finding) => findingText(finding, show).text,
  };
}

export function told<T>(result: Result<T, string>, refuse: WhatIf['refuse']): T {
  return result.ok ? result.value : refuse(result.error);
}

export const readFault = ({ code, text }: ReadFault): string => readProblems[code]?.(text) ?? text;

export const scenarioFault = (fault: ScenarioFault): string =>
  fault.code === 'unknown'
    ? scenarioProblems.unknown(fault.id, fault.nearest, fault.known)
    : scenarioProblems.cycle(fault.chain);

export const problemText = ({ code, figures, change }: ChangeProblem): string =>
  changeProblemText(code, figures, change, show);

/** Changes typed with an option; refuses those that do not fit. */
export function changesOf(text: string, { prepared, refuse }: WhatIf): readonly Change[] {
  const read = readChanges(text, prepared.catalogue);
  if (!read.ok) return refuse(readFault(read.error));
  refuseProblems(vary(prepared, read.value).problems, refuse);
  return read.value;
}

export function refuseProblems(problems: readonly ChangeProblem[], refuse: WhatIf['refuse']): void {
  if (problems.length > 0) refuse(problems.slice(0, 10).map(problemText).join('; '));
}

export function axesOf(text: string, { prepared, refuse }: WhatIf): readonly Axis[] {
  const read = readAxes(text, prepared.catalogue);
  if (!read.ok) return refuse(readFault(read.error));
  for (const { values, ...place } of read.value) {
    // One at a time: each value must fit by itself.
    for (const value of values) refuseProblems(vary(prepared, [{ ...place, value }]).problems, refuse);
  }
  return read.value;
}

/** The figure asked for, or the cost over the horizon. */
export function figureOf(name: string, plan: Plan, refuse: WhatIf['refuse']): Figure {
  const figure = figureNamed(name, plan);
  if (figure.ok) return figure.value;
  const { code, nearest, sites } = figure.error;
  return refuse(figureProblems[code](name, nearest, sites));
}

export const baseOptions: readonly Option[] = [
  {
    name: 'scenario',
    value: 'ID',
    help: 'lay this scenario of the file under everything; the project itself when absent',
  },
  { name: 'set', value: 'CHANGES', help: 'and these changes: "NAME=VALUE; NAME@SITE=VALUE"' },
];

/** Changes of --scenario and --set together, and what they are called. */
export function baseChanges(at: WhatIf): { readonly label: string; readonly changes: readonly Change[] } {
  const { given, prepared, refuse } = at;
  const [id, set] = [given.text('scenario'), given.text('set')];
  const scenario = id === null ? null : scenarioChanges(prepared.project, id);
  if (scenario !== null && !scenario.ok) return refuse(scenarioFault(scenario.error));
  const changes = [...(scenario?.value ?? []), ...(set === null ? [] : changesOf(set, at))];
  const name = prepared.project.scenarios?.find((each) => each.id === id)?.name ?? compareLabels.base;
  return { label: set === null ? name : id === null ? set : `${name} + ${set}`, changes };
}

export function planFor(at: WhatIf, id: string | null): ScenarioPlan {
  if (id === null) return basePlan(at.prepared);
  const changes = scenarioChanges(at.prepared.project, id);
  if (!changes.ok) return at.refuse(scenarioFault(changes.error));
  return planOf(at.prepared, at.prepared.project.scenarios?.find((each) => each.id === id) ?? null, changes.value);
}

/** Sections on the screen, or the data as JSON. */
export function tell(at: WhatIf, sections: readonly Section[], json: unknown): void {
  const { given, terminal, context } = at;
  if (given.has('json')) terminal.write(`${JSON.stringify(json, null, 2)}\n`);
  else terminal.write(sectionsText(sections, context.writing, terminal));
}
