/** What a change's value is chosen from, and what it is in the project now. */
import type { Catalogue } from '../../../shared/model/catalogue.ts';
import type { ChangeValue } from '../../../shared/model/scenario.ts';
import { inputQuantities } from '../../../shared/planner/check-inputs.ts';
import type { PreparedProject } from '../../../shared/planner/prepare.ts';
import type { Choice, ValueKind } from '../../../shared/whatif/choices/choice.ts';
import { choicesOf } from '../../../shared/whatif/choices/registry.ts';

export interface ChangeKind {
  readonly label: string;
  readonly unit: string;
  readonly isOfSite: boolean;
  readonly values: ValueKind;
}

/** Null for a name that there is no more. */
export function kindOf(name: string, catalogue: Catalogue): ChangeKind | null {
  const choice = choicesOf(catalogue).get(name);
  if (choice !== undefined) {
    const { label, unit, values, scope } = choice;
    return { label, unit, values, isOfSite: scope === 'site' };
  }
  const quantity = inputQuantities().get(name);
  if (quantity === undefined) return null;
  const { label, unit, min, max, whole = false } = quantity;
  return { label, unit, isOfSite: true, values: { type: 'number', min, max, whole } };
}

/** The value in the project itself; null where no site has such a field, or several differ. */
export function valueNow(name: string, site: string | undefined, prepared: PreparedProject): ChangeValue | null {
  const { catalogue } = prepared;
  const choice = choicesOf(catalogue).get(name);
  if (choice !== undefined) return choiceNow(choice, site, prepared);
  const sites = prepared.sites.filter((each) => site === undefined || each.site.name === site);
  const values = sites.flatMap(
    ({ inputs, hostInputs }) =>
      (inputs.get(name) ?? hostInputs[0]?.get(name) ?? prepared.inputs.get(name))?.value ?? [],
  );
  const [first] = values;
  return first !== undefined && values.every((each) => each === first) ? first : null;
}

function choiceNow(choice: Choice, site: string | undefined, { project }: PreparedProject): ChangeValue | null {
  if (choice.scope === 'project') return choice.read(project);
  const values = project.sites
    .filter(({ name }) => site === undefined || name === site)
    .flatMap((each) => choice.read(each) ?? []);
  const [first] = values;
  return first !== undefined && values.every((each) => each === first) ? first : null;
}

/** What a new change begins with: the value there is, or the first that may be. */
export function firstValue(name: string, prepared: PreparedProject): ChangeValue {
  const now = valueNow(name, undefined, prepared);
  if (now !== null && now !== 'mixed') return now;
  const values = kindOf(name, prepared.catalogue)?.values;
  switch (values?.type) {
    case 'id':
      return Object.keys(prepared.catalogue[values.of])[0] ?? '';
    case 'word':
      return values.words[0] ?? '';
    case 'flag':
      return true;
    case 'number':
      return values.min;
    default:
      return values?.words[0] ?? '';
  }
}
