/** `export`: the plan as files for others: PDF, workbook, CSV of the bill, JSON. */
import { join } from 'node:path';
import { safeFileName } from '../../main/node/export/file-name.ts';
import { writeDocument } from '../../main/node/project-store.ts';
import { customerPlan } from '../../shared/planner/customer-plan.ts';
import { derivationsOf } from '../../shared/planner/derivations.ts';
import type { Plan } from '../../shared/planner/plan.ts';
import { planProject } from '../../shared/planner/plan-project.ts';
import type { PreparedProject } from '../../shared/planner/prepare.ts';
import { locales, type Locale } from '../../shared/text/numbers.ts';
import type { Command, Given } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { openProject, type OpenProject } from '../open-project.ts';
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
    const wanted = formats.filter(({ name }) => given.has(name));
    const fault = wanted.length === 0 ? nothingAsked : faultIn(given);
    if (fault !== null) {
      terminal.complain(`lockstep export: ${fault}`);
      return exitCodes.refused;
    }
    const [file = ''] = given.operands;
    const opened = await openProject(file, terminal);
    if (opened === null) return exitCodes.refused;
    const plan = planProject(opened.prepared);
    const options = optionsOf(given, opened);
    const stem = join(given.text('out') ?? '.', safeFileName(plan.project.name));
    const isWritten = await writeAll(wanted, plan, options, stem, terminal);
    return isWritten ? exitCodeOf(plan) : exitCodes.refused;
  },
};

const nothingAsked = 'nothing is asked for: add --pdf, --xlsx, --csv or --json.';

const readers = ['customer', 'internal'] as const;
type Reader = (typeof readers)[number];

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

function optionsOf(given: Given, { project, prepared }: OpenProject): ExportOptions {
  const asked = (option: string): Locale | undefined => locales.find((locale) => locale === given.text(option));
  const language = asked('language') ?? project.language ?? asked('locale') ?? 'en';
  const reader = readers.find((each) => each === given.text('for')) ?? 'customer';
  return { language, locale: asked('locale') ?? language, reader, prepared };
}

interface ExportOptions {
  readonly language: Locale;
  /** Of the CSV. */
  readonly locale: Locale;
  readonly reader: Reader;
  readonly prepared: PreparedProject;
}

interface Format {
  /** The option that asks for it, and the ending of its file. */
  readonly name: string;
  readonly render: (plan: Plan, options: ExportOptions) => Promise<Uint8Array>;
}

/** Each loaded only when it is asked for. */
const formats: readonly Format[] = [
  {
    name: 'pdf',
    render: async (plan, { language, reader, prepared }) =>
      (await import('../../main/node/pdf/render-plan-pdf.ts')).renderPlanPdf(customerPlan(plan), {
        locale: language,
        catalogue: prepared.catalogue,
        derivations: derivationsOf(prepared),
        ...(reader === 'internal' ? { own: plan } : {}),
      }),
  },
  {
    name: 'xlsx',
    render: async (plan, { language, prepared }) =>
      (await import('../../main/node/export/xlsx/render-plan-xlsx.ts')).renderPlanXlsx(customerPlan(plan), {
        locale: language,
        catalogue: prepared.catalogue,
      }),
  },
  {
    name: 'csv',
    render: async ({ bill }, { locale }) => (await import('../../main/node/export/csv.ts')).billCsv(bill, locale),
  },
  {
    name: 'json',
    render: async (plan, { reader }) =>
      (await import('../../main/node/export/json.ts')).planJsonFile(
        customerPlan(plan),
        reader === 'internal' ? plan : null,
      ),
  },
];

/** Writes one after the other and tells each path; stops at the first that cannot be written. */
async function writeAll(
  wanted: readonly Format[],
  plan: Plan,
  options: ExportOptions,
  stem: string,
  terminal: Terminal,
): Promise<boolean> {
  for (const { name, render } of wanted) {
    const path = `${stem}.${name}`;
    const written = await writeDocument(path, await render(plan, options));
    if (!written.ok) {
      terminal.complain(`lockstep export: ${written.error.message}`);
      return false;
    }
    terminal.write(`${path}\n`);
  }
  return true;
}
