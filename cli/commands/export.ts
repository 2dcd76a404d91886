/** `export`: the plan as files for others: PDF, workbook, CSV of the bill, JSON. */
import { join } from 'node:path';
import { safeFileName } from '../../main/node/export/file-name.ts';
import {
  exportFormats,
  renderExport,
  type ExportFormat,
  type RenderOptions,
} from '../../main/node/export/render-export.ts';
import { writeDocument } from '../../main/node/project-store.ts';
import { customerPlan } from '../../shared/planner/customer-plan.ts';
import type { CustomerPlan } from '../../shared/planner/plan.ts';
import { planProject } from '../../shared/planner/plan-project.ts';
import type { Locale } from '../../shared/text/numbers.ts';
import type { Command, Given } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { openProject } from '../open-project.ts';
import type { Terminal } from '../terminal.ts';
import { exitCodeOf } from './plan.ts';

const locales: readonly Locale[] = ['en', 'de', 'sv'];

export const exportCommand: Command = {
  about:
    'Writes the plan of a project for others to use: a PDF to read, a workbook whose bill recalculates, the bill as ' +
    'CSV for ordering tools, the plan as JSON for programs. The files are named after the project; those that are ' +
    'there already are replaced. The same plan gives the same bytes. The exit code is 1 when a finding blocks the plan.',
  operands: [{ name: 'FILE', help: 'a project file, or - for standard input' }],
  options: [
    { name: 'pdf', help: 'the plan as a PDF' },
    { name: 'xlsx', help: 'the plan as a workbook with live formulas in the bill' },
    { name: 'csv', help: 'the lines of the bill, without totals' },
    { name: 'json', help: 'the same as plan --json' },
    { name: 'out', value: 'DIR', help: 'the folder to write into; the current one when absent' },
    {
      name: 'locale',
      value: 'LOCALE',
      help: 'how numbers are written: en, de or sv; decides the separators of the CSV too; en when absent',
    },
  ],
  examples: [
    { line: 'lockstep export hospital.lockstep --pdf --xlsx', does: 'a document and a workbook beside each other' },
    {
      line: 'lockstep export hospital.lockstep --csv --locale sv --out quotes',
      does: 'a CSV for a Swedish ordering tool',
    },
  ],
  run: async (given, terminal) => {
    const wanted = exportFormats.filter((format) => given.has(format));
    const locale = localeOf(given);
    const fault = wanted.length === 0 ? nothingAsked : locale === null ? unknownLocale(given) : null;
    if (fault !== null || locale === null) {
      terminal.complain(`lockstep export: ${fault}`);
      return exitCodes.refused;
    }
    const [file = ''] = given.operands;
    const opened = await openProject(file, terminal);
    if (opened === null) return exitCodes.refused;
    const plan = customerPlan(planProject(opened.prepared));
    const options = { locale, catalogue: opened.prepared.catalogue };
    const stem = join(given.text('out') ?? '.', safeFileName(plan.project.name));
    const isWritten = await writeAll(wanted, plan, options, stem, terminal);
    return isWritten ? exitCodeOf(plan) : exitCodes.refused;
  },
};

const nothingAsked = 'nothing is asked for: add --pdf, --xlsx, --csv or --json.';

const unknownLocale = (given: Given): string =>
  `the locale "${given.text('locale') ?? ''}" is not known: locales are ${locales.join(', ')}.`;

function localeOf(given: Given): Locale | null {
  const asked = given.text('locale');
  return asked === null ? 'en' : (locales.find((locale) => locale === asked) ?? null);
}

/** Writes one after the other and tells each path; stops at the first that cannot be written. */
async function writeAll(
  wanted: readonly ExportFormat[],
  plan: CustomerPlan,
  options: RenderOptions,
  stem: string,
  terminal: Terminal,
): Promise<boolean> {
  for (const format of wanted) {
    const path = `${stem}.${format}`;
    const written = await writeDocument(path, await renderExport(format, plan, options));
    if (!written.ok) {
      terminal.complain(`lockstep export: ${written.error.message}`);
      return false;
    }
    terminal.write(`${path}\n`);
  }
  return true;
}
