/** A plan as a file for others, in each format: the same bytes for the command line and the window. */
import { customerPlan } from '../../../shared/planner/customer-plan.ts';
import { derivationsOf } from '../../../shared/planner/derivations.ts';
import type { Plan } from '../../../shared/planner/plan.ts';
import type { PreparedProject } from '../../../shared/planner/prepare.ts';
import type { Locale } from '../../../shared/text/numbers.ts';

export const readers = ['customer', 'internal'] as const;
/** Who the file is for: only the internal form may hold costs, margins and their reasons. */
export type Reader = (typeof readers)[number];

/** What the caller asks for; what is absent follows from the project. */
export interface AskedOptions {
  readonly language?: Locale | undefined;
  readonly locale?: Locale | undefined;
  readonly reader?: Reader | undefined;
}

export interface RenderOptions {
  /** Of the words. */
  readonly language: Locale;
  /** Of the separators of the CSV. */
  readonly locale: Locale;
  readonly reader: Reader;
}

/** The options that hold: the language asked for, else the project's, else that of the locale, else English. */
export function renderOptions(asked: AskedOptions, { project }: PreparedProject): RenderOptions {
  const language = asked.language ?? project.language ?? asked.locale ?? 'en';
  return { language, locale: asked.locale ?? language, reader: asked.reader ?? 'customer' };
}

export const exportFormats = ['pdf', 'xlsx', 'csv', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Each is loaded only when it is asked for. */
export async function renderExport(
  format: ExportFormat,
  plan: Plan,
  prepared: PreparedProject,
  { language, locale, reader }: RenderOptions,
): Promise<Uint8Array> {
  const forCustomer = customerPlan(plan);
  const own = reader === 'internal' ? plan : null;
  const { catalogue } = prepared;
  switch (format) {
    case 'pdf':
      return (await import('../pdf/render-plan-pdf.ts')).renderPlanPdf(forCustomer, {
        locale: language,
        catalogue,
        derivations: derivationsOf(prepared),
        ...(own === null ? {} : { own }),
      });
    case 'xlsx':
      return (await import('./xlsx/render-plan-xlsx.ts')).renderPlanXlsx(forCustomer, {
        locale: language,
        catalogue,
        ...(own === null ? {} : { inside: own.inside }),
      });
    case 'csv':
      return (await import('./csv.ts')).billCsv(forCustomer.bill, locale);
    case 'json':
      return (await import('./json.ts')).planJsonFile(forCustomer, own);
  }
}
