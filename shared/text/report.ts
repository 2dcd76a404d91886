/** Everything the plan report says, for one language and one way of writing numbers. */
import type { Locale } from './numbers.ts';
import { reportLabels, type ReportLabels } from './report-labels.ts';
import { reportSentences, type ReportSentences } from './report-sentences.ts';

export interface ReportText {
  /** How numbers are written. */
  readonly locale: Locale;
  readonly labels: ReportLabels;
  readonly sentences: ReportSentences;
}

/** The English report; the locale decides only how numbers are written. */
export function reportText(locale: Locale = 'en'): ReportText {
  return { locale, labels: reportLabels, sentences: reportSentences };
}
