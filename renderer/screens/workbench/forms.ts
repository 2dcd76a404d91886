/** What stands in the fields of each tab. */
import type { AxisForm } from './axis-form.ts';

export interface SweepForm {
  readonly axis: AxisForm;
  /** A second input makes a heat map of the figure. */
  readonly down: AxisForm | null;
  readonly figure: string;
  /** Id of the scenario beside it; '' = none. */
  readonly against: string;
}

export interface TornadoForm {
  readonly figure: string;
}

export interface UncertaintyForm {
  readonly draws: number | null;
  readonly seed: number | null;
}

export interface LimitForm {
  readonly figure: string;
  readonly kind: 'most' | 'least';
  readonly value: number | null;
}

export interface DesignForm {
  readonly axes: readonly AxisForm[];
  readonly objective: string;
  readonly second: string;
  readonly limits: readonly LimitForm[];
}
