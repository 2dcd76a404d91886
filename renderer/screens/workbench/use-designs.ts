/** Designs as changes, and what their axes are called in a sentence. */
import type { Change } from '../../../shared/model/scenario.ts';
import type { AxisNames } from '../../../shared/report/what-if/optimise.ts';
import type { Design, Optimised } from '../../../shared/whatif/optimise/optimise.ts';
import type { Axis } from '../../../shared/whatif/read-changes.ts';
import { useCatalogue } from '../../parts/use-plan.ts';
import { kindOf } from '../scenarios/change-values.ts';
import { useNames } from './use-workbench.ts';

export function changesOfDesign(
  { values }: Pick<Design, 'values'>,
  { axes }: Pick<Optimised, 'axes'>,
): readonly Change[] {
  return axes.flatMap(({ values: _all, ...place }, i) => {
    const value = values[i];
    return value === undefined ? [] : [{ ...place, value }];
  });
}

export function useAxisNames(): (axis: Axis) => AxisNames {
  const catalogue = useCatalogue();
  const names = useNames();
  return ({ name, site }) => {
    const values = kindOf(name, catalogue)?.values;
    return { label: names.label(name, site), unit: names.unit(name), of: values?.type === 'id' ? values.of : null };
  };
}
