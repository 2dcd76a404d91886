/**
 * What decided the answer of a stage's solver, as data: the code says which sentence, the figures what stands in it.
 *
 * The sentences are in shared/text, in every language.
 */

/** Numbers in the unit that the sentence names; words are ids or names of the catalogue and of the project. */
interface FiguresByCode {
  readonly 'no-users': Record<never, never>;
  /** Its parts are the groups. */
  readonly users: Record<never, never>;
  /** A group by the name the project gives it, or by that of its kind. */
  readonly 'user-group': { readonly count: number; readonly name: string };
  readonly 'user-kind': { readonly count: number; readonly kind: string };
  readonly machines: { readonly count: number; readonly ft: number };
  /** `decidedBy` and `proof` are codes of the placement; the rest are the figures of the proof. */
  readonly placement: { readonly decidedBy: string; readonly proof: string; readonly demandUnit: string } & Readonly<
    Record<string, number | string>
  >;
  /** Hosts between which the number lies. */
  readonly 'placement-between': { readonly atLeast: number; readonly atMost: number };
  readonly 'placement-open': { readonly atLeast: number };
  readonly 'no-edition': Record<never, never>;
  /** The edition's name and how it is counted. */
  readonly 'edition-cheapest': { readonly edition: string; readonly metric: string };
  readonly 'edition-chosen': { readonly edition: string; readonly metric: string };
  readonly 'no-storage': Record<never, never>;
  readonly 'raid-cannot': { readonly perGroup: number };
  /** Drives that the capacity and the requests alone would ask for; `decidedBy` is capacity, iops or minimum. */
  readonly 'drives-in-groups': DriveFigures & { readonly groups: number; readonly perGroup: number };
  readonly 'drives-in-hosts': DriveFigures & { readonly hosts: number; readonly perHost: number };
  readonly bill: { readonly lines: number };
  /** Lines without a price are in no total. */
  readonly 'bill-unpriced': { readonly lines: number; readonly unpriced: number };
  /** The block that an outage is most often due to, and its share of the outage. */
  readonly 'largest-block': { readonly block: string; readonly share: number };
}

interface DriveFigures {
  readonly forCapacity: number;
  readonly forIops: number;
  readonly decidedBy: string;
}

export type StageReasonCode = keyof FiguresByCode;

/** A reason with the figures that belong to its code. */
export type StageReason = {
  readonly [Code in StageReasonCode]: {
    readonly code: Code;
    readonly figures: { readonly [Name in keyof FiguresByCode[Code]]: FiguresByCode[Code][Name] };
    /** Reasons that the sentence is put together from. */
    readonly parts?: readonly StageReason[];
  };
}[StageReasonCode];
