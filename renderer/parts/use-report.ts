/** The report's own words for the plan on show, so that the window and the documents say the same. */
import { useCallback, useMemo } from 'react';
import type { ReportContext } from '../../shared/report/context.ts';
import { entryOf } from '../../shared/catalog/entries.ts';
import type { CatalogueKind } from '../../shared/model/catalogue.ts';
import { reportNames } from '../../shared/report/names.ts';
import { withHostNames } from '../../shared/report/report.ts';
import { reportText, type ReportText } from '../../shared/text/report.ts';
import { formatFigure } from '../../shared/text/numbers.ts';
import { useCatalogue, usePlan } from './use-plan.ts';
import { useLanguage, useWriting } from './use-text.ts';

/** Labels and sentences of the documents. */
export function useReportText(): ReportText {
  return reportText(useLanguage());
}

/** What the sections of the report are made from. */
export function useReportContext(): ReportContext {
  const plan = usePlan();
  const catalogue = useCatalogue();
  const text = useReportText();
  const { locale } = useWriting();
  return useMemo(
    () => ({
      plan: withHostNames(plan, text),
      text,
      names: reportNames(plan.project, catalogue, text.partName),
      writing: { locale, currency: plan.bill.currency },
      show: (value, unit) => formatFigure(value, unit, locale),
    }),
    [plan, catalogue, text, locale],
  );
}

/** What entries of the catalogue are called in the window's language; product names stay as they are. */
export function useEntryName(): (kind: CatalogueKind, id: string) => string {
  const catalogue = useCatalogue();
  const { partName } = useReportText();
  return useCallback(
    (kind, id) => {
      const entry = entryOf(catalogue, kind, id);
      return partName(entry !== undefined && 'name' in entry ? entry.name : id);
    },
    [catalogue, partName],
  );
}
