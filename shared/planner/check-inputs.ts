/** Checks the inputs and assumption reviews that a project gives by name. */
import { nearestName } from '../base/nearest.ts';
import type { InputQuantity, Quantity } from '../engine/definition.ts';
import type { GivenInput, Project } from '../model/project.ts';
import { hostBook, projectBook, siteBook } from './method-book.ts';
import type { ProjectProblem } from './prepare.ts';

/** Every input of the three books, by name. */
export function inputQuantities(): ReadonlyMap<string, InputQuantity> {
  const all = [hostBook(), siteBook(), projectBook()].flatMap(({ quantities }): readonly Quantity[] => [
    ...quantities.values(),
  ]);
  return new Map(all.flatMap((quantity) => (quantity.kind === 'input' ? [[quantity.name, quantity]] : [])));
}

/** Problems of `inputs` and `assumptions`, of the project and of every site. */
export function checkInputNames(project: Project): readonly ProjectProblem[] {
  const known = inputQuantities();
  const ofProject = new Set(projectBook().inputs);
  // A site's licence comparison reads terms of the whole project; they stay the project's.
  const ofSite = new Set([...siteBook().inputs, ...hostBook().inputs].filter((name) => !ofProject.has(name)));
  return [
    ...problemsOf(project.inputs, 'inputs', known, null),
    ...project.sites.flatMap((site, index) => problemsOf(site.inputs, `sites[${index}].inputs`, known, ofSite)),
    ...Object.keys(project.assumptions)
      .filter((name) => !known.has(name) && !name.includes('/'))
      .map((name) => ({ where: `assumptions["${name}"]`, message: unknown(name, known) })),
  ];
}

function problemsOf(
  inputs: Readonly<Record<string, GivenInput>>,
  path: string,
  known: ReadonlyMap<string, InputQuantity>,
  allowed: ReadonlySet<string> | null,
): readonly ProjectProblem[] {
  return Object.entries(inputs).flatMap(([name, { value }]): readonly ProjectProblem[] => {
    const where = `${path}["${name}"]`;
    const quantity = known.get(name);
    if (quantity === undefined) return [{ where, message: unknown(name, known) }];
    if (allowed !== null && !allowed.has(name)) {
      return [{ where, message: `${name} holds for the whole project: move it to the project’s own "inputs"` }];
    }
    if (quantity.follows !== undefined) {
      return [{ where, message: `${name} follows from the site's "${quantity.follows}": change that instead` }];
    }
    const { min, max, whole, unit } = quantity;
    const shown = unit === '' || unit === 'share' ? '' : ` ${unit}`;
    if (value < min || value > max) {
      return [{ where, message: `${value}${shown} is outside ${min} to ${max}${shown}: give a value within` }];
    }
    if (whole === true && !Number.isInteger(value))
      return [{ where, message: `${value} is not a whole number: give one` }];
    return [];
  });
}

function unknown(name: string, known: ReadonlyMap<string, InputQuantity>): string {
  if ([hostBook(), siteBook(), projectBook()].some(({ quantities }) => quantities.has(name))) {
    return `${name} is computed, not given: "lockstep explain" shows the inputs it follows from`;
  }
  const close = nearestName(name, [...known.keys()]);
  return `there is no input "${name}"${close === null ? '' : `: did you mean "${close}"?`}`;
}
