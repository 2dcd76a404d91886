/**
 * A plan as a workbook: the bill recalculates, everything else is there to be read, filtered and copied.
 *
 * The same plan gives the same bytes: nothing of the clock, the computer or its language enters.
 */
import { bundledCatalogue } from '../../../../shared/catalog/bundled.ts';
import type { Catalogue } from '../../../../shared/model/catalogue.ts';
import type { InsideBill } from '../../../../shared/model/quote.ts';
import type { CustomerPlan, SitePlan } from '../../../../shared/planner/plan.ts';
import type { Report } from '../../../../shared/report/model.ts';
import { planReport } from '../../../../shared/report/report.ts';
import type { Locale } from '../../../../shared/text/numbers.ts';
import { reportText, type ReportText } from '../../../../shared/text/report.ts';
import { availabilityRows } from './availability-rows.ts';
import { billSheet, optionsSheet } from './bill-sheet.ts';
import { changesSheet } from './changes-sheet.ts';
import { headCell, headRowOf, textCell, type Sheet, type SheetRow } from './cell.ts';
import { insideSheet } from './inside-sheet.ts';
import { assumptionsSheet, findingsSheet } from './ledger-sheets.ts';
import { workbookBytes } from './package.ts';
import { quantityCells } from './quantities-sheet.ts';
import { keyQuantities, summarySheet } from './summary-sheet.ts';
import { vatSheet } from './vat-sheet.ts';
import { tableRows, type SitePart, type TableWriting } from './table-rows.ts';

export interface XlsxOptions {
  /** How figures inside sentences are written; cells follow the reader's own settings. */
  readonly locale?: Locale;
  /** Names and sources for the ids of the plan; the catalogue that ships with the program when absent. */
  readonly catalogue?: Catalogue;
  /** Costs and margins on a sheet of their own, for the partner alone; no such sheet when absent. */
  readonly inside?: InsideBill;
}

export function renderPlanXlsx(plan: CustomerPlan, options: XlsxOptions = {}): Uint8Array {
  const { project } = plan;
  return workbookBytes(planSheets(plan, options), { title: project.name, date: project.date });
}

/** The sheets in the order in which they are shown. */
export function planSheets(
  plan: CustomerPlan,
  { locale = 'en', catalogue = bundledCatalogue(), inside }: XlsxOptions = {},
): readonly Sheet[] {
  const text = reportText(locale);
  const report = planReport(plan, text, catalogue);
  const { workbook } = text;
  const quantities = quantityCells(plan, text, keyQuantities);
  const bill = billSheet(plan.bill, text, quantities.ofLine);
  const summary = summarySheet(plan, report, text, bill.references, quantities.ofSite);
  return [
    summary.sheet,
    bill.sheet,
    ...present(
      vatSheet(plan.bill, bill.references, summary.rates, text),
      quantities.sheet,
      optionsSheet(plan.bill, text, quantities.ofLine),
      changesSheet(plan.quote, plan.bill.currency, text),
    ),
    ...(inside === undefined ? [] : [insideSheet(plan.bill, inside, text)]),
    ...topicSheets(plan, report, text),
    findingsSheet(plan, text),
    assumptionsSheet(plan, text),
    sheetOf(workbook.sheets.sources, tableRows(partsOf(plan, report, 'sources'), writingOf(report, text))),
  ];
}

const present = (...sheets: readonly (Sheet | null)[]): readonly Sheet[] => sheets.flatMap((sheet) => sheet ?? []);

function topicSheets(plan: CustomerPlan, report: Report, text: ReportText): readonly Sheet[] {
  const { sheets } = text.workbook;
  const rows = (ids: readonly string[], leftOut: readonly string[] = []): SheetRow[] => {
    const parts = ids.flatMap((id) => partsOf(plan, report, id));
    return tableRows(parts, writingOf(report, text), leftOut);
  };
  const runsWhere = [[], ...instanceRows(plan, text)];
  const protections = [...availabilityRows(plan, text), []];
  return [
    sheetOf(sheets.machines, rows(['machines'])),
    sheetOf(sheets.placement, [...rows(['placement', 'compatibility']), ...runsWhere]),
    sheetOf(sheets.failures, rows(['failures'])),
    sheetOf(sheets.storage, rows(['storage'])),
    sheetOf(sheets.network, rows(['network'])),
    sheetOf(sheets.licences, rows(['licences'])),
    sheetOf(sheets.availability, [...protections, ...rows(['availability'], ['comparison'])]),
  ];
}

const sheetOf = (name: string, rows: readonly SheetRow[]): Sheet => ({ name, rows, frozenRows: 1 });

const writingOf = ({ locale, currency }: Report, { workbook }: ReportText): TableWriting => ({
  locale,
  currency,
  siteHead: workbook.bill.site,
});

/** The report's sections of a topic: one of the whole project, or one of each site. */
function partsOf({ sites }: CustomerPlan, { sections }: Report, id: string): readonly SitePart[] {
  return sections.flatMap((section): SitePart[] => {
    if (section.id === id) return [{ site: '', section }];
    const site = sites.find((_, i) => section.id === `${id}-${i + 1}`);
    return site === undefined ? [] : [{ site: site.name, section }];
  });
}

/** Every copy of every machine and the host it stands on. */
function instanceRows({ sites }: CustomerPlan, { labels, workbook, prose }: ReportText): SheetRow[] {
  const { columns, drawing, protection } = labels;
  const heads = [workbook.bill.site, columns.host, columns.machine, columns.protection];
  const protectionOf = ({ machines }: SitePlan, id: string): string => {
    const machine = machines.find((each) => each.id === id);
    return machine === undefined ? '' : protection[machine.protection];
  };
  const rows = sites.flatMap((site) =>
    site.placement.hosts.flatMap((host) =>
      host.instances.map(({ machineId, role }): SheetRow => [
        textCell(site.name),
        textCell(prose(host.name)),
        textCell(machineId),
        textCell(role === 'single' ? protectionOf(site, machineId) : drawing[role]),
      ]),
    ),
  );
  return [headRowOf(heads.map((head) => headCell(head))), ...rows];
}
