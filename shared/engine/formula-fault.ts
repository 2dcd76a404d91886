/** What is wrong with a formula, by code; its words stand in `shared/text/<language>/problems.ts`. */
import type { Fault } from '../base/fault.ts';

export type FormulaFault = Fault<FormulaFaultCode>;

export type FormulaFaultCode =
  // The text (formula.ts).
  | 'formula-empty'
  | 'formula-too-long'
  | 'formula-too-deep'
  | 'formula-too-large'
  | 'formula-unreadable'
  | 'formula-incomplete'
  | 'formula-only-numbers'
  | 'formula-not-allowed'
  | 'formula-brackets'
  | 'formula-optional'
  | 'formula-dot'
  | 'formula-function'
  | 'formula-arguments'
  | 'formula-percent'
  | 'formula-implicit'
  | 'formula-sign'
  | 'formula-operator'
  // Names and dimensions (user-formula.ts, dimension.ts).
  | 'formula-unknown-name'
  | 'formula-result'
  | 'formula-unit'
  | 'formula-condition'
  | 'formula-differ'
  | 'formula-rounds'
  | 'formula-exponent'
  | 'formula-fixed-exponent';

/** What people call a dimension. */
export type DimensionKind =
  | 'plain'
  | 'data'
  | 'data-rate'
  | 'time'
  | 'rate'
  | 'power'
  | 'energy'
  | 'money'
  | 'money-per-time'
  | 'money-per-energy'
  | 'product';

/** For the log and for whoever writes the method book; users read the sentence of `shared/text`. */
export function faultLine({ code, figures }: FormulaFault): string {
  const told = Object.entries(figures).map(([name, value]) => `${name} ${value}`);
  return told.length === 0 ? code : `${code} (${told.join(', ')})`;
}
