/** The user's own bill lines: formulas checked and compiled, put into an order in which each reads only earlier ones. */
import { fault, type Fault } from '../base/fault.ts';
import { nearestName } from '../base/nearest.ts';
import type { PreparedCustomLine } from '../bill/context.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { FormulaFault } from '../engine/formula-fault.ts';
import { topologicalOrder } from '../engine/order.ts';
import { compileUserFormula, type UserFormula } from '../engine/user-formula.ts';
import type { CustomLine, Project } from '../model/project.ts';
import type { Problem } from '../model/problem.ts';
import { unitNamed } from '../engine/units.ts';
import type { PlannerFaultCode } from './codes.ts';
import { projectBook, siteBook } from './method-book.ts';

const linePrefix = 'line.';

/** Custom lines ready to be computed, or a problem for each field that is wrong. */
export function prepareCustomLines(project: Project): Result<readonly PreparedCustomLine[], readonly Problem[]> {
  const lines = project.bill.customLines;
  const problems: Problem[] = [];
  const prepared = lines.map((line, index): PreparedCustomLine => {
    const site = siteOf(line, project);
    const formula =
      typeof line.quantity === 'number' ? null : compile(line, `bill.customLines[${index}]`, site, project, problems);
    return { line, place: index, site, formula };
  });
  if (problems.length > 0) return err(problems);

  const byId = new Map(prepared.map((each) => [each.line.id, each]));
  const order = topologicalOrder(new Map(prepared.map(({ line, formula }) => [line.id, linesRead(formula)])));
  if (!order.ok) {
    const index = lines.findIndex(({ id }) => id === order.error[0]);
    const circle = fault<PlannerFaultCode>('line-circle', { circle: order.error.join(' ← ') });
    return err([{ where: `bill.customLines[${index}].quantity`, held: null, fault: circle }]);
  }
  return ok(order.value.flatMap((id) => byId.get(id) ?? []));
}

/** The site whose quantities a line reads: the one it names, or the only one there is. */
function siteOf(line: CustomLine, project: Project): string | null {
  if (line.site !== undefined) return line.site;
  return project.sites.length === 1 ? (project.sites[0]?.name ?? null) : null;
}

const linesRead = (formula: UserFormula | null): readonly string[] =>
  (formula?.names ?? []).filter((name) => name.startsWith(linePrefix)).map((name) => name.slice(linePrefix.length));

function compile(
  line: CustomLine,
  path: string,
  site: string | null,
  project: Project,
  problems: Problem[],
): UserFormula | null {
  if (unitNamed(line.unit) === undefined) {
    const unknown = fault<PlannerFaultCode>('line-unit', { unit: line.unit, examples: 'GiB, TiB, d, kWh' });
    problems.push({ where: `${path}.unit`, held: null, fault: unknown });
    return null;
  }
  const compiled = compileUserFormula(String(line.quantity), line.unit, (name) => unitOf(name, site, project));
  if (compiled.ok) return compiled.value;
  const { code, figures } = withNearest(compiled.error, site, project);
  // A line of no site reads the project alone; that is easily overlooked.
  const told = site === null && project.sites.length > 1 ? { ...figures, needsSite: 'yes' } : figures;
  problems.push({ where: `${path}.quantity`, held: null, fault: fault(code, told) });
  return null;
}

/** Unit of a name a custom line may read; undefined when it may not. */
function unitOf(name: string, site: string | null, project: Project): string | undefined {
  if (name.startsWith(linePrefix))
    return project.bill.customLines.find(({ id }) => id === name.slice(linePrefix.length))?.unit;
  if (name.startsWith('project.')) {
    // A mean over users is no count to multiply a price with, and the bill solver does not read it.
    return name === 'project.downtimePerYear' ? undefined : projectBook().quantities.get(name)?.unit;
  }
  return site === null ? undefined : siteBook().quantities.get(name)?.unit;
}

/** With a suggestion where the fault is a name that nobody knows. */
function withNearest(found: FormulaFault, site: string | null, project: Project): Fault {
  if (found.code !== 'formula-unknown-name') return found;
  const name = String(found.figures['name']);
  const lines = project.bill.customLines.map(({ id }) => `${linePrefix}${id}`);
  const known = [...(site === null ? [] : siteBook().quantities.keys()), ...projectBook().quantities.keys(), ...lines];
  const readable = known.filter((each) => unitOf(each, site, project) !== undefined);
  return fault<PlannerFaultCode>('line-name', { name, nearest: nearestName(name, readable) ?? '' });
}
