/** What the workbench asks its worker and gets back: plain data both ways, since neither may hold up the window. */
import type { Project } from '../../shared/model/project.ts';
import type { Change } from '../../shared/model/scenario.ts';
import type { BandFault } from '../../shared/whatif/bands.ts';
import type { ChangeProblem } from '../../shared/whatif/door.ts';
import type { Limit } from '../../shared/whatif/optimise/look.ts';
import type { Optimised } from '../../shared/whatif/optimise/optimise.ts';
import type { Future, LeastRegret } from '../../shared/whatif/optimise/regret.ts';
import type { WhyNot } from '../../shared/whatif/optimise/why-not.ts';
import type { Axis } from '../../shared/whatif/read-changes.ts';
import type { HeatMap } from '../../shared/whatif/heat-map.ts';
import type { Sweep } from '../../shared/whatif/sweep.ts';
import type { Tornado } from '../../shared/whatif/tornado.ts';
import type { Uncertainty } from '../../shared/whatif/uncertainty.ts';

/** Figures travel by name; the worker reads them from its own plan. */
export interface Questions {
  readonly sweep: {
    readonly axis: Axis;
    /** With a second axis the answer is a heat map of the first figure. */
    readonly down: Axis | null;
    readonly figures: readonly string[];
    /** Scenario laid beside it; null = none. */
    readonly against: string | null;
  };
  readonly tornado: { readonly figure: string; readonly bands: GivenBands };
  readonly uncertainty: {
    readonly figures: readonly string[];
    readonly draws: number;
    readonly seed: number;
    readonly bands: GivenBands;
    /** Inputs of hosts are drawn as well, with a placement for each draw. */
    readonly areHostsDrawn: boolean;
  };
  readonly design: DesignQuestion;
  /** Why a design of one's own is not the best of an answer there is. */
  readonly whyNot: {
    readonly design: DesignQuestion;
    readonly found: Optimised;
    readonly changes: readonly Change[];
  };
  readonly regret: { readonly design: DesignQuestion; readonly futures: readonly Future[] };
}

export interface DesignQuestion {
  readonly axes: readonly Axis[];
  readonly objective: string;
  readonly second: string;
  readonly limits: readonly (Pick<Limit, 'kind' | 'value'> & { readonly figure: string })[];
}

/** Bands of one's own, by 5 % and 95 %, in place of those of the catalogue or alone. */
export interface GivenBands {
  readonly own: readonly { readonly name: string; readonly low: number; readonly high: number }[];
  readonly areAlone: boolean;
}

export interface Answers {
  readonly sweep: Sweep | HeatMap;
  readonly tornado: Tornado;
  readonly uncertainty: { readonly spread: Uncertainty; readonly leftOut: readonly string[] };
  readonly design: Optimised;
  readonly whyNot: WhyNot;
  readonly regret: LeastRegret;
}

export type QuestionKind = keyof Questions;

/** One question with everything it is asked about. */
export type Asked = {
  [Kind in QuestionKind]: { readonly kind: Kind; readonly question: Questions[Kind] };
}[QuestionKind];

export type ToWorker =
  | {
      readonly type: 'start';
      readonly id: number;
      readonly project: Project;
      /** Scenario laid under everything; null = the project itself. */
      readonly under: string | null;
      readonly asked: Asked;
    }
  | { readonly type: 'pause' | 'go-on' };

/** Why nothing was worked out. */
export type Refusal =
  | { readonly code: 'changes'; readonly problems: readonly ChangeProblem[] }
  | { readonly code: 'figure'; readonly name: string }
  | { readonly code: 'band'; readonly fault: BandFault }
  | { readonly code: 'too-many'; readonly size: number; readonly most: number }
  | { readonly code: 'defect'; readonly message: string };

export type FromWorker = { readonly id: number } & (
  | { readonly type: 'progress' | 'finished'; readonly done: number; readonly total: number; readonly answer: unknown }
  | { readonly type: 'refused'; readonly refusal: Refusal }
);
