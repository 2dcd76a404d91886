/** A plan as a file for others, in each format: the same bytes for the command line and the window. */
import type { Catalogue } from '../../../shared/model/catalogue.ts';
import type { CustomerPlan } from '../../../shared/planner/plan.ts';
import type { InsideView } from '../../../shared/report/plan-json.ts';
import type { Locale } from '../../../shared/text/numbers.ts';

export interface RenderOptions {
  readonly locale: Locale;
  readonly catalogue: Catalogue;
  /** Costs and margins, where the file is for the partner alone. */
  readonly own?: InsideView;
}

export const exportFormats = ['pdf', 'xlsx', 'csv', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Each is loaded only when it is asked for. */
export async function renderExport(
  format: ExportFormat,
  plan: CustomerPlan,
  options: RenderOptions,
): Promise<Uint8Array> {
  switch (format) {
    case 'pdf':
      return (await import('../pdf/render-plan-pdf.ts')).renderPlanPdf(plan, options);
    case 'xlsx':
      return (await import('./xlsx/render-plan-xlsx.ts')).renderPlanXlsx(plan, {
        ...options,
        ...(options.own === undefined ? {} : { inside: options.own.inside }),
      });
    case 'csv':
      return (await import('./csv.ts')).billCsv(plan.bill, options.locale);
    case 'json':
      return (await import('./json.ts')).planJsonFile(plan, options.own);
  }
}
