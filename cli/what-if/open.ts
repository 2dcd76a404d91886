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
import { inputQuantities } from '../../shared/planner/check-inputs.ts';
import { labelOf, type WhatIfContext } from '../../shared/report/what-if/context.ts';
import type { AxisNames } from '../../shared/report/what-if/optimise.ts';
import { findingText } from '../../shared/text/findings.ts';
import { formatFigure, locales, minorPerUnit, type Locale } from '../../shared/text/numbers.ts';
import { reportText } from '../../shared/text/report.ts';
import { changeProblemText } from '../../shared/text/what-if/problems.ts';
import { choicesOf } from '../../shared/whatif/choices/registry.ts';
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
    const context = contextOf(opened.prepared, languageOf(given, refuse) ?? 'en');
    return await run({ prepared: opened.prepared, context, given, terminal, refuse });
  } catch (cause) {
    if (cause instanceof Refused) return exitCodes.refused;
    throw cause;
  }
}

/** Of the answer; what the command line itself says stays English. */
export const languageOption: Option = {
  name: 'language',
  value: 'LANGUAGE',
  help: `of the answer: ${locales.join(', ')}; English when absent`,
};

/** Null where none is given. */
export function languageOf(given: Given, refuse: WhatIf['refuse']): Locale | null {
  const text = given.text('language');
  const known = locales.find((locale) => locale === text);
  return text === null || known !== undefined
    ? (known ?? null)
    : refuse(`the language "${text}" is not known: languages are ${locales.join(', ')}`);
}

export function contextOf({ project, catalogue }: PreparedProject, locale: Locale): WhatIfContext {
  const text = reportText(locale);
  const show = (value: number, unit: string): string => formatFigure(value, unit, locale);
  return {
    text,
    writing: { locale, currency: project.currency },
    minorPerUnit: minorPerUnit(project.currency),
    names: reportNames(project, catalogue, text.partName),
    show,
    findingText: (finding: Finding) => findingText(finding, show, locale).text,
  };
}

export function told<T>(result: Result<T, string>, refuse: WhatIf['refuse']): T {
  return result.ok ? result.value : refuse(result.error);
}

/** Problems with what was typed, in the words of the answer. */
export const readFault = ({ code, text }: ReadFault, { context }: WhatIf): string =>
  context.text.whatIf.problems.read[code](text);

export function scenarioFault(fault: ScenarioFault, { context }: WhatIf): string {
  const { scenario } = context.text.whatIf.problems;
  return fault.code === 'unknown'
    ? scenario.unknown(fault.id, fault.nearest, fault.known)
    : scenario.cycle(fault.chain);
}

export const problemText = (problem: ChangeProblem, { context }: WhatIf): string =>
  changeProblemText(problem, context.show, context.text);

/** Changes typed with an option; refuses those that do not fit. */
export function changesOf(text: string, at: WhatIf): readonly Change[] {
  const read = readChanges(text, at.prepared.catalogue);
  if (!read.ok) return at.refuse(readFault(read.error, at));
  refuseProblems(vary(at.prepared, read.value).problems, at);
  return read.value;
}

export function refuseProblems(problems: readonly ChangeProblem[], at: WhatIf): void {
  const told = problems.slice(0, 10).map((problem) => problemText(problem, at));
  if (told.length > 0) at.refuse(told.join('; '));
}

export function axesOf(text: string, at: WhatIf): readonly Axis[] {
  const read = readAxes(text, at.prepared.catalogue);
  if (!read.ok) return at.refuse(readFault(read.error, at));
  for (const { values, ...place } of read.value) {
    // One at a time: each value must fit by itself.
    for (const value of values) refuseProblems(vary(at.prepared, [{ ...place, value }]).problems, at);
  }
  return read.value;
}

/** The figure asked for, or the cost over the horizon. */
export function figureOf(name: string, plan: Plan, { context, refuse }: WhatIf): Figure {
  const figure = figureNamed(name, plan);
  if (figure.ok) return figure.value;
  const { code, nearest, sites } = figure.error;
  return refuse(context.text.whatIf.problems.figure[code](name, nearest, sites));
}

export const baseOptions: readonly Option[] = [
  {
    name: 'scenario',
    value: 'ID',
    help: 'lay this scenario of the file under everything; the project itself when absent',
  },
  { name: 'set', value: 'CHANGES', help: 'and these changes: "NAME=VALUE; NAME@SITE=VALUE"' },
  languageOption,
];

/** What an axis is called, and which catalogue entries its values name. */
export function axisNames({ name, site }: Axis, { prepared, context }: WhatIf): AxisNames {
  const choice = choicesOf(prepared.catalogue).get(name);
  const { label, unit } = choice ?? inputQuantities().get(name) ?? { label: name, unit: '' };
  const of = choice?.values.type === 'id' ? choice.values.of : null;
  const shown = labelOf({ name, label }, context);
  return { label: site === undefined ? shown : `${shown} (${site})`, unit, of };
}

/** Changes of --scenario and --set together, and what they are called. */
export function baseChanges(at: WhatIf): { readonly label: string; readonly changes: readonly Change[] } {
  const { given, prepared, refuse } = at;
  const [id, set] = [given.text('scenario'), given.text('set')];
  const scenario = id === null ? null : scenarioChanges(prepared.project, id);
  if (scenario !== null && !scenario.ok) return refuse(scenarioFault(scenario.error, at));
  const changes = [...(scenario?.value ?? []), ...(set === null ? [] : changesOf(set, at))];
  const name = prepared.project.scenarios?.find((each) => each.id === id)?.name ?? at.context.text.whatIf.compare.base;
  return { label: set === null ? name : id === null ? set : `${name} + ${set}`, changes };
}

export function planFor(at: WhatIf, id: string | null): ScenarioPlan {
  if (id === null) return basePlan(at.prepared);
  const changes = scenarioChanges(at.prepared.project, id);
  if (!changes.ok) return at.refuse(scenarioFault(changes.error, at));
  return planOf(at.prepared, at.prepared.project.scenarios?.find((each) => each.id === id) ?? null, changes.value);
}

/** Sections on the screen, or the data as JSON. */
export function tell(at: WhatIf, sections: readonly Section[], json: unknown): void {
  const { given, terminal, context } = at;
  if (given.has('json')) terminal.write(`${JSON.stringify(json, null, 2)}\n`);
  else terminal.write(sectionsText(sections, context.writing, terminal));
}
