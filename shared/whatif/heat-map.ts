/** Two inputs against one figure: a map of figures, a row at a time. */
import type { Change, ChangeValue } from '../model/scenario.ts';
import { inputQuantities } from '../planner/check-inputs.ts';
import type { FigureInput } from '../planner/figure-run.ts';
import type { PreparedProject } from '../planner/prepare.ts';
import { choicesOf } from './choices/registry.ts';
import { figuresAlong } from './evaluate.ts';
import type { Figure } from './figures.ts';
import type { Axis } from './read-changes.ts';
import { planVaried, vary } from './vary.ts';
import type { Work } from './work.ts';

export interface HeatMap {
  readonly across: Axis;
  readonly down: Axis;
  readonly figure: Pick<Figure, 'name' | 'label' | 'unit' | 'better'>;
  /** Rows from the first value of `down` on; null where nothing has been planned yet. */
  readonly values: readonly (readonly (number | null)[])[];
  readonly complete: boolean;
}

/** Two inputs against one figure; a row a piece of work. */
export function* heatMap(
  base: PreparedProject,
  across: Axis,
  down: Axis,
  figure: Figure,
  changes: readonly Change[] = [],
): Work<HeatMap> {
  const rows: (readonly number[])[] = [];
  const { name, label, unit, better } = figure;
  const soFar = (): HeatMap => ({
    across,
    down,
    figure: { name, label, unit, better },
    values: down.values.map((_, i) => rows[i] ?? across.values.map(() => null)),
    complete: rows.length === down.values.length,
  });
  const rowAt = rowsOf(base, across, down, figure, changes);
  for (const value of down.values) {
    rows.push(rowAt(value));
    yield { done: rows.length, total: down.values.length, soFar };
  }
  return soFar();
}

/** A row of the map at a value of `down`. Only a choice needs plans: along an input the figure alone is run again. */
function rowsOf(
  base: PreparedProject,
  across: Axis,
  down: Axis,
  figure: Figure,
  changes: readonly Change[],
): (value: ChangeValue) => readonly number[] {
  const under = (value: ChangeValue): readonly Change[] => [...changes, { ...placeOf(down), value }];
  if (!movesInput(across, base))
    return (value) =>
      across.values.map((each) =>
        figure.read(planVaried(vary(base, [...under(value), { ...placeOf(across), value: each }]))),
      );
  const columns = across.values.map(Number);
  if (!movesInput(down, base)) {
    return (value) => {
      const { at } = figuresAlong(vary(base, under(value)), [inputOf(across)], [figure]);
      return columns.map((each) => at([each])[0] as number);
    };
  }
  const { at } = figuresAlong(vary(base, changes), [inputOf(down), inputOf(across)], [figure]);
  return (value) => columns.map((each) => at([Number(value), each])[0] as number);
}

const placeOf = ({ values: _values, ...place }: Axis): Omit<Axis, 'values'> => place;

/** Whether the axis is an input of the method, which a choice of the same name would hide. */
const movesInput = ({ name }: Axis, { catalogue }: PreparedProject): boolean =>
  inputQuantities().has(name) && !choicesOf(catalogue).has(name);

const inputOf = ({ name, site }: Axis): FigureInput => ({ name, site: site ?? null });
