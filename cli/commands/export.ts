/** `export`: the plan as files for others: PDF, workbook, CSV of the bill, JSON. */
import { join } from 'node:path';
import { safeFileName } from '../../main/node/export/file-name.ts';
import {
  exportFormats,
  readers,
  renderExport,
  renderOptions,
  type AskedOptions,
  type ExportFormat,
} from '../../main/node/export/render-export.ts';
import { writeDocument } from '../../main/node/project-store.ts';
import { planProject } from '../../shared/planner/plan-project.ts';
import { locales, type Locale } from '../../shared/text/numbers.ts';
import type { Command, Given } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { openProject } from '../open-project.ts';
import type { Terminal } from '../terminal.ts';
import { exitCodeOf } from './plan.ts';

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
    { name: 'for', value: 'READER', help: 'customer, or internal: with costs and margins; customer when absent' },
    {
      name: 'language',
      value: 'LANGUAGE',
      help: 'of words, numbers and dates: en, de or sv; that of the project when absent',
    },
    { name: 'locale', value: 'LOCALE', help: 'how numbers of the CSV are written, when not as in the language' },
  ],
  examples: [
    { line: 'lockstep export hospital.lockstep --pdf --xlsx', does: 'a document and a workbook beside each other' },
    {
      line: 'lockstep export hospital.lockstep --csv --locale sv --out quotes',
      does: 'a CSV for a Swedish ordering tool',
    },
    {
      line: 'lockstep export hospital.lockstep --pdf --language sv',
      does: 'the document in Swedish',
    },
  ],
  run: async (given, terminal) => {
    const wanted = exportFormats.filter((format) => given.has(format));
    const fault = wanted.length === 0 ? nothingAsked : faultIn(given);
    if (fault !== null) {
      terminal.complain(`lockstep export: ${fault}`);
      return exitCodes.refused;
    }
    const [file = ''] = given.operands;
    const opened = await openProject(file, terminal);
    if (opened === null) return exitCodes.refused;
    const plan = planProject(opened.prepared);
    const options = renderOptions(askedOptions(given), opened.prepared);
    const stem = join(given.text('out') ?? '.', safeFileName(plan.project.name));
    const isWritten = await writeAll(
      wanted,
      (format) => renderExport(format, plan, opened.prepared, options),
      stem,
      terminal,
    );
    return isWritten ? exitCodeOf(plan) : exitCodes.refused;
  },
};

const nothingAsked = 'nothing is asked for: add --pdf, --xlsx, --csv or --json.';

/** What is wrong with the values of the options; null when nothing is. */
function faultIn(given: Given): string | null {
  for (const option of ['language', 'locale']) {
    const asked = given.text(option);
    if (asked !== null && !locales.some((locale) => locale === asked))
      return `the ${option} "${asked}" is not known: ${option === 'locale' ? 'locales' : 'languages'} are ${locales.join(', ')}.`;
  }
  const reader = given.text('for');
  return reader === null || readers.some((each) => each === reader)
    ? null
    : `"${reader}" is no reader of documents: give --for customer or --for internal.`;
}

function askedOptions(given: Given): AskedOptions {
  const asked = (option: string): Locale | undefined => locales.find((locale) => locale === given.text(option));
  return {
    language: asked('language'),
    locale: asked('locale'),
    reader: readers.find((each) => each === given.text('for')),
  };
}

/** Writes one after the other and tells each path; stops at the first that cannot be written. */
async function writeAll(
  wanted: readonly ExportFormat[],
  render: (format: ExportFormat) => Promise<Uint8Array>,
  stem: string,
  terminal: Terminal,
): Promise<boolean> {
  for (const format of wanted) {
    const path = `${stem}.${format}`;
    const written = await writeDocument(path, await render(format));
    if (!written.ok) {
      terminal.complain(`lockstep export: ${written.error.message}`);
      return false;
    }
    terminal.write(`${path}\n`);
  }
  return true;
}
