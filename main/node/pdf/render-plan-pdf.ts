/**
 * A plan as a PDF that can be put in front of a customer. No browser, no network, embedded typeface.
 *
 * The same plan gives the same bytes: nothing of the clock, the computer or its language enters. Compressed streams
 * still depend on the zlib of the Node version; compare uncompressed documents across versions.
 */
import { readFile } from 'node:fs/promises';
import type { TCreatedPdf } from 'pdfmake';
import type { Content, TDocumentDefinitions, TFontDictionary } from 'pdfmake/interfaces.js';
import { bundledCatalogue } from '../../../shared/catalog/bundled.ts';
import type { Catalogue } from '../../../shared/model/catalogue.ts';
import type { CustomerPlan } from '../../../shared/planner/plan.ts';
import type { Report } from '../../../shared/report/model.ts';
import { planReport, type ReportExtras } from '../../../shared/report/report.ts';
import type { Locale } from '../../../shared/text/numbers.ts';
import { reportText, type ReportText } from '../../../shared/text/report.ts';
import { planDocument } from './document.ts';
import { fontFamily, fontFiles } from './fonts.ts';
import { structureOf } from './structure.ts';
import { pageOf } from './style.ts';
import type { writeStructure } from './tagging.ts';
import { woffToOpenType } from './woff.ts';

export interface PdfOptions extends ReportExtras {
  /** Language of words, numbers and dates; English when absent. */
  readonly locale?: Locale;
  /** Smaller files; on when absent. */
  readonly compress?: boolean;
  readonly paper?: 'A4' | 'LETTER';
  /** Names and sources for the ids of the plan; the catalogue that ships with the program when absent. */
  readonly catalogue?: Catalogue;
}

export async function renderPlanPdf(plan: CustomerPlan, options: PdfOptions = {}): Promise<Uint8Array> {
  const text = reportText(options.locale ?? 'en');
  return renderReportPdf(planReport(plan, text, options.catalogue ?? bundledCatalogue(), options), text, options);
}

/** A report already made; for those who show it elsewhere too. */
export async function renderReportPdf(report: Report, text: ReportText, options: PdfOptions = {}): Promise<Uint8Array> {
  const page = pageOf(options.paper ?? 'A4');
  return printDocument(planDocument(report, text, { page, compress: options.compress ?? true }));
}

interface Printer {
  readonly virtualfs: { writeFileSync(name: string, content: Buffer): void };
  setFonts(fonts: TFontDictionary): void;
  setUrlAccessPolicy(allow: (url: string) => boolean): void;
  setLocalAccessPolicy(allow: (path: string) => boolean): void;
  createPdf(document: TDocumentDefinitions): TCreatedPdf;
}

/** Names of the typeface among the printer's own files; it may read no others. */
const regularFile = 'regular.ttf';
const strongFile = 'strong.ttf';

interface Loaded {
  readonly printer: Printer;
  readonly writeStructure: typeof writeStructure;
}

let loading: Promise<Loaded> | undefined;

/** Loaded once, and only when a document is asked for: it would double the start-up time of the command line. */
async function loadPrinter(): Promise<Loaded> {
  const files = fontFiles();
  const [regular, strong] = await Promise.all([readFile(files.regular), readFile(files.strong)]);
  const [pdfmake, tagging] = await Promise.all([import('pdfmake'), import('./tagging.ts')]);
  // The package is CommonJS: what it exports stands under `default`, which its types do not say.
  const { default: printer } = pdfmake as unknown as { readonly default: Printer };
  printer.virtualfs.writeFileSync(regularFile, woffToOpenType(regular));
  printer.virtualfs.writeFileSync(strongFile, woffToOpenType(strong));
  printer.setUrlAccessPolicy(() => false);
  printer.setLocalAccessPolicy(() => false);
  const fonts = { normal: regularFile, bold: strongFile, italics: regularFile, bolditalics: strongFile };
  printer.setFonts({ [fontFamily]: fonts });
  return { printer, writeStructure: tagging.writeStructure };
}

async function printDocument(document: TDocumentDefinitions): Promise<Uint8Array> {
  loading ??= loadPrinter();
  const loaded = await loading;
  const structure = structureOf(document.content as readonly Content[]);
  const created = loaded.printer.createPdf({ ...document, tagged: true });
  loaded.writeStructure(await created.getStream(), structure);
  return created.getBuffer();
}
