/** Why something typed or kept cannot be used, in the reader's language. */
import { required } from '../../base/assert.ts';
import type { Problem } from '../../model/problem.ts';
import type { Named } from '../en/what-if/problems.ts';
import { problemText } from '../problems.ts';
import type { ReportText } from '../report.ts';
import { factsOf, type Facts, type Figures, type ShowFigure } from '../sentence.ts';

/** A change that cannot be applied, as the door of a variation gives it. */
interface RefusedChange {
  readonly code: string;
  readonly figures: Figures;
  readonly change: Named;
  readonly why?: Problem;
}

/** Why a change cannot be applied, without a full stop. */
export function changeProblemText(
  { code, figures, change, why }: RefusedChange,
  show: ShowFigure,
  { locale, whatIf, problems }: Pick<ReportText, 'locale' | 'whatIf' | 'problems'>,
): string {
  const sentences: Readonly<Record<string, (facts: Facts, change: Named) => string>> = whatIf.problems.change;
  const told = why === undefined ? figures : { ...figures, why: problemText(why, problems).replace(/\.$/, '') };
  return required(sentences[code], `words of change problem ${code}`)(factsOf(told, '', show, locale), change);
}
