/**
 * The door of a variation: which changes can be laid over a project, and what is wrong with the others.
 *
 * A name is an input of the method book or a choice of the registry; a choice wins where both have the name. What
 * passes is split into numbers, which need no new preparation, and choices, which do.
 */
import { nearestName } from '../base/nearest.ts';
import type { InputQuantity } from '../engine/definition.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Problem } from '../model/problem.ts';
import type { Project } from '../model/project.ts';
import type { Change, ChangeValue } from '../model/scenario.ts';
import { inputQuantities } from '../planner/check-inputs.ts';
import { hostBook, projectBook, siteBook } from '../planner/method-book.ts';
import type { Variation } from '../planner/variation.ts';
import type { Choice } from './choices/choice.ts';
import { choicesOf, listedValues } from './choices/registry.ts';

/** Why a change cannot be applied; the sentence is made in shared/text. */
export interface ChangeProblem {
  /** Position in the list of changes. */
  readonly index: number;
  readonly change: Change;
  readonly code: ChangeProblemCode;
  readonly figures: Readonly<Record<string, number | string>>;
  /** Of 'does-not-plan': what is then wrong with the project. */
  readonly why?: Problem;
}

export type ChangeProblemCode =
  | 'unknown-name'
  | 'computed'
  | 'follows'
  | 'unknown-site'
  | 'project-wide'
  | 'not-here'
  | 'not-a-number'
  | 'out-of-range'
  | 'not-whole'
  | 'not-allowed'
  | 'does-not-plan';

export interface AcceptedChoice {
  readonly index: number;
  readonly choice: Choice;
  readonly site: string | null;
  readonly value: ChangeValue;
}

export interface Accepted {
  readonly inputs: readonly Variation[];
  readonly choices: readonly AcceptedChoice[];
  readonly problems: readonly ChangeProblem[];
}

/** Judges every change against the project it is to be laid over. */
export function acceptChanges(changes: readonly Change[], project: Project, catalogue: Catalogue): Accepted {
  const inputs: Variation[] = [];
  const choices: AcceptedChoice[] = [];
  const problems: ChangeProblem[] = [];
  changes.forEach((change, index) => {
    const fault = (code: ChangeProblemCode, figures: ChangeProblem['figures'] = {}): void =>
      void problems.push({ index, change, code, figures });
    const choice = choicesOf(catalogue).get(change.name);
    const found =
      siteFault(change, project) ??
      (choice === undefined ? inputFault(change, catalogue) : choiceFault(choice, change, project, catalogue));
    if (found !== null) fault(found.code, found.figures);
    else if (choice === undefined) {
      inputs.push({ site: change.site ?? null, name: change.name, value: Number(change.value) });
    } else choices.push({ index, choice, site: change.site ?? null, value: change.value });
  });
  return { inputs, choices, problems };
}

type Fault = Pick<ChangeProblem, 'code' | 'figures'> | null;

const quote = (value: ChangeValue): string => (typeof value === 'string' ? `"${value}"` : String(value));

function siteFault({ site }: Change, project: Project): Fault {
  const names = project.sites.map(({ name }) => name);
  if (site === undefined || names.includes(site)) return null;
  return { code: 'unknown-site', figures: { site, nearest: nearestName(site, names) ?? names[0] ?? '' } };
}

function inputFault({ name, site, value }: Change, catalogue: Catalogue): Fault {
  const known = inputQuantities();
  const quantity = known.get(name);
  if (quantity === undefined) {
    const isComputed = [hostBook(), siteBook(), projectBook()].some(({ quantities }) => quantities.has(name));
    const nearest = nearestName(name, [...choicesOf(catalogue).keys(), ...known.keys()]);
    return { code: isComputed ? 'computed' : 'unknown-name', figures: { nearest: nearest ?? '' } };
  }
  if (site !== undefined && projectBook().quantities.has(name)) return { code: 'project-wide', figures: { site } };
  if (quantity.follows !== undefined) return { code: 'follows', figures: { field: quantity.follows } };
  return numberFault(value, quantity, quantity.unit);
}

function numberFault(
  value: ChangeValue,
  { min, max, whole }: Pick<InputQuantity, 'min' | 'max'> & { readonly whole?: boolean },
  unit: string,
): Fault {
  if (typeof value !== 'number' || !Number.isFinite(value))
    return { code: 'not-a-number', figures: { value: quote(value), min, max, unit } };
  if (value < min || value > max) return { code: 'out-of-range', figures: { value, min, max, unit } };
  if (whole === true && !Number.isInteger(value)) return { code: 'not-whole', figures: { value } };
  return null;
}

function choiceFault(choice: Choice, { value, site }: Change, project: Project, catalogue: Catalogue): Fault {
  if (choice.scope === 'project') {
    if (site !== undefined) return { code: 'project-wide', figures: { site } };
  } else {
    const here = project.sites.filter(({ name }) => site === undefined || name === site);
    if (here.every((each) => choice.read(each) === null)) return { code: 'not-here', figures: { site: site ?? '' } };
  }
  return valueFault(choice, value, catalogue);
}

/** The most values that a message lists. */
const valuesListed = 12;

function valueFault(choice: Choice, value: ChangeValue, catalogue: Catalogue): Fault {
  const { values, unit } = choice;
  if (values.type === 'number') {
    if (typeof value === 'string' && values.words?.includes(value) === true) return null;
    return numberFault(value, values, unit);
  }
  if (values.type === 'text')
    return typeof value === 'string'
      ? null
      : { code: 'not-allowed', figures: { value: quote(value), nearest: '', allowed: '' } };
  const listed = listedValues(choice, catalogue) ?? [];
  if (listed.includes(value)) return null;
  const words = listed.map(String);
  const nearest = nearestName(String(value), words) ?? '';
  const allowed = words.length <= valuesListed ? words.join(', ') : '';
  return { code: 'not-allowed', figures: { value: quote(value), nearest, allowed } };
}
