/** The report's own words for the plan on show, so that the window and the documents say the same. */
import { useMemo } from 'react';
import type { ReportContext } from '../../shared/report/context.ts';
import type { SitePlan } from '../../shared/planner/plan.ts';
import { reportNames, withHostNames } from '../../shared/report/names.ts';
import { reportText, type ReportText } from '../../shared/text/report.ts';
import { formatFigure } from '../../shared/text/numbers.ts';
import { useCatalogue, usePlan, useSite } from './use-plan.ts';
import { useLanguage, useWriting } from './use-text.ts';

/** Labels and sentences of the documents. */
export function useReportText(): ReportText {
  return reportText(useLanguage());
}

/** The plan of the site on show, with the hosts that the planner counts named in the reader's language. */
export function useNamedPlan(): SitePlan {
  const { plan } = useSite();
  const text = useReportText();
  return useMemo(() => withHostNames(plan, text), [plan, text]);
}

/** What the sections of the report are made from. */
export function useReportContext(): ReportContext {
  const plan = usePlan();
  const catalogue = useCatalogue();
  const text = useReportText();
  const { locale } = useWriting();
  return useMemo(
    () => ({
      plan,
      text,
      names: reportNames(plan.project, catalogue, text.partName),
      writing: { locale, currency: plan.bill.currency },
      show: (value, unit) => formatFigure(value, unit, locale),
    }),
    [plan, catalogue, text, locale],
  );
}
