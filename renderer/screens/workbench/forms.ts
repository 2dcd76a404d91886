/** What stands in the fields of each tab. */
import type { Change } from '../../../shared/model/scenario.ts';
import type { AxisForm } from './axis-form.ts';

export interface SweepForm {
  readonly axis: AxisForm;
  /** A second input makes a heat map of the figure. */
  readonly down: AxisForm | null;
  readonly figure: string;
  /** Id of the scenario beside it; '' = none. */
  readonly against: string;
}

/** A band of one's own; null for an empty field. */
export interface BandForm {
  readonly name: string;
  readonly low: number | null;
  readonly high: number | null;
}

export interface BandsForm {
  readonly own: readonly BandForm[];
  /** Without those of the catalogue. */
  readonly areAlone: boolean;
}

export interface TornadoForm {
  readonly figure: string;
  readonly bands: BandsForm;
}

export interface UncertaintyForm {
  readonly draws: number | null;
  readonly seed: number | null;
  readonly bands: BandsForm;
  readonly areHostsDrawn: boolean;
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

/** The design that is asked about, as changes. */
export interface WhyNotForm {
  readonly changes: readonly Change[];
}

export interface FutureForm {
  readonly name: string;
  readonly changes: readonly Change[];
}

export interface RegretForm {
  readonly futures: readonly FutureForm[];
}
