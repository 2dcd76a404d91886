/** The sentences of findings: from code to what is wrong and what would mend it, in the reader's language. */
import { required } from '../base/assert.ts';
import type { Finding } from '../model/finding.ts';
import { findingSentences as german } from './de/findings.ts';
import { findingSentences as english } from './en/findings.ts';
import type { Locale } from './numbers.ts';
import type { ReportText } from './report.ts';
import { factsOf, type FindingSentences, type ShowFigure } from './sentence.ts';
import { findingSentences as swedish } from './sv/findings.ts';

export type { ShowFigure } from './sentence.ts';

export const findingSentencesByLocale: Readonly<Record<Locale, FindingSentences>> = {
  en: english,
  de: german,
  sv: swedish,
};

/** The English sentences, which every other language follows. */
export const findingSentences: FindingSentences = english;

/** What is wrong, where and by how much, and what would mend it ('' where nothing needs mending). */
export function findingText(
  finding: Pick<Finding, 'code' | 'figures' | 'subject'>,
  show: ShowFigure,
  locale: Locale = 'en',
): { readonly text: string; readonly remedy: string } {
  const sentence = required(findingSentencesByLocale[locale][finding.code], `sentence of ${finding.code}`);
  const facts = factsOf(finding.figures, finding.subject, show, locale);
  return { text: sentence.text(facts), remedy: sentence.remedy(facts) };
}

/** Figures that are names of the catalogue. */
const nameFigures = ['edition', 'price', 'item'];

/**
 * What a finding is about, for a table: a name of the catalogue or hosts that the plan counts in the reader's language,
 * names of the project as they are.
 */
export function subjectText(
  { subject, figures }: Pick<Finding, 'subject' | 'figures'>,
  { partName, prose }: Pick<ReportText, 'partName' | 'prose'>,
): string {
  return nameFigures.some((name) => figures[name] === subject)
    ? partName(subject)
    : subject.split(', ').map(prose).join(', ');
}
