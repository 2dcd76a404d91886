/** Checks the inputs and assumption reviews that a project gives by name. */
import { fault, type Fault, type FaultFigures } from '../base/fault.ts';
import { nearestName } from '../base/nearest.ts';
import type { InputQuantity, Quantity } from '../engine/definition.ts';
import type { GivenInput, Project } from '../model/project.ts';
import type { Problem } from '../model/problem.ts';
import type { PlannerFaultCode } from './codes.ts';
import { hostBook, projectBook, siteBook } from './method-book.ts';

/** Every input of the three books, by name. */
export function inputQuantities(): ReadonlyMap<string, InputQuantity> {
  const all = [hostBook(), siteBook(), projectBook()].flatMap(({ quantities }): readonly Quantity[] => [
    ...quantities.values(),
  ]);
  return new Map(all.flatMap((quantity) => (quantity.kind === 'input' ? [[quantity.name, quantity]] : [])));
}

/** Problems of `inputs` and `assumptions`, of the project and of every site. */
export function checkInputNames(project: Project): readonly Problem[] {
  const known = inputQuantities();
  const ofProject = new Set(projectBook().inputs);
  // A site's licence comparison reads terms of the whole project; they stay the project's.
  const ofSite = new Set([...siteBook().inputs, ...hostBook().inputs].filter((name) => !ofProject.has(name)));
  return [
    ...problemsOf(project.inputs, 'inputs', known, null),
    ...project.sites.flatMap((site, index) => problemsOf(site.inputs, `sites[${index}].inputs`, known, ofSite)),
    ...Object.keys(project.assumptions)
      .filter((name) => !known.has(name) && !name.includes('/'))
      .map((name) => ({ where: `assumptions["${name}"]`, held: null, fault: unknown(name, known) })),
  ];
}

function problemsOf(
  inputs: Readonly<Record<string, GivenInput>>,
  path: string,
  known: ReadonlyMap<string, InputQuantity>,
  allowed: ReadonlySet<string> | null,
): readonly Problem[] {
  return Object.entries(inputs).flatMap(([name, { value }]): readonly Problem[] => {
    const where = `${path}["${name}"]`;
    const is = (code: PlannerFaultCode, figures: FaultFigures): readonly Problem[] => [
      { where, held: null, fault: fault(code, figures) },
    ];
    const quantity = known.get(name);
    if (quantity === undefined) return [{ where, held: null, fault: unknown(name, known) }];
    if (allowed !== null && !allowed.has(name)) return is('of-whole-project', { name });
    if (quantity.follows !== undefined) return is('follows-from', { name, field: quantity.follows });
    const { min, max, whole, unit } = quantity;
    if (value < min || value > max) return is('outside', { value, min, max, unit: unit === 'share' ? '' : unit });
    return whole === true && !Number.isInteger(value) ? is('not-whole', { value }) : [];
  });
}

function unknown(name: string, known: ReadonlyMap<string, InputQuantity>): Fault<PlannerFaultCode> {
  const isComputed = [hostBook(), siteBook(), projectBook()].some(({ quantities }) => quantities.has(name));
  return isComputed
    ? fault('computed', { name })
    : fault('no-input', { name, nearest: nearestName(name, [...known.keys()]) ?? '' });
}
