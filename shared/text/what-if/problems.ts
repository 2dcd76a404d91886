/** Why something typed or kept cannot be used, in the reader's language. */
import { required } from '../../base/assert.ts';
import type { Named } from '../en/what-if/problems.ts';
import type { ReportText } from '../report.ts';
import { factsOf, type Facts, type Figures, type ShowFigure } from '../sentence.ts';

/** Why a change cannot be applied, without a full stop. */
export function changeProblemText(
  code: string,
  figures: Figures,
  change: Named,
  show: ShowFigure,
  { locale, whatIf }: Pick<ReportText, 'locale' | 'whatIf'>,
): string {
  const sentences: Readonly<Record<string, (facts: Facts, change: Named) => string>> = whatIf.problems.change;
  return required(sentences[code], `words of change problem ${code}`)(factsOf(figures, '', show, locale), change);
}
