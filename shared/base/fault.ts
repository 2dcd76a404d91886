/** Why something cannot be taken, as data; `shared/text/problems.ts` says it in the reader's language. */

export type FaultFigures = Readonly<Record<string, number | string>>;

export interface Fault<Code extends string = string> {
  readonly code: Code;
  /** What the sentence tells: names, numbers, limits. */
  readonly figures: FaultFigures;
}

export function fault<Code extends string>(code: Code, figures: FaultFigures = {}): Fault<Code> {
  return { code, figures };
}
