/** `compare`: what scenarios change against the project or one another. */
import { writeDocument } from '../../main/node/project-store.ts';
import type { Section } from '../../shared/report/model.ts';
import { planReport } from '../../shared/report/report.ts';
import { comparisonSection, comparisonWords } from '../../shared/report/what-if/compare.ts';
import { compareAll, type Compared } from '../../shared/whatif/compare.ts';
import { planOf } from '../../shared/whatif/scenario.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import {
  baseChanges,
  contextOf,
  languageOf,
  languageOption,
  planFor,
  tell,
  whatIf,
  type WhatIf,
} from '../what-if/open.ts';
import { openProject } from '../open-project.ts';
import { basePlan } from '../../shared/whatif/scenario.ts';

export const compareCommand: Command = {
  about:
    'Compares the project with its scenarios, with changes given on the line, or with another file: inputs that ' +
    'differ, key figures, the bill line by line, licences, findings, availability block by block, and in plain words ' +
    'what the change buys and costs.',
  operands: [
    { name: 'FILE', help: 'a project file, or - for standard input' },
    { name: 'IDS', isOptional: true, help: 'scenarios to compare, parted by commas; all of the file when absent' },
  ],
  options: [
    { name: 'from', value: 'ID', help: 'compare with this scenario instead of the project itself' },
    { name: 'set', value: 'CHANGES', help: 'compare with changes given here: "NAME=VALUE; NAME@SITE=VALUE"' },
    { name: 'file', value: 'OTHER', help: 'compare with another project file' },
    {
      name: 'call-price',
      value: 'PRICE',
      help: 'what a dropped call costs: how many must be avoided for the dearer to pay',
    },
    languageOption,
    { name: 'json', help: 'print the comparison as JSON' },
    { name: 'csv', value: 'OUT', help: 'write inputs, figures and bill lines as CSV to OUT' },
    { name: 'pdf', value: 'OUT', help: 'write the comparison as a PDF to OUT' },
  ],
  examples: [
    { line: 'lockstep compare hospital.lockstep ha', does: 'what the scenario "ha" changes' },
    {
      line: 'lockstep compare hospital.lockstep --set "hosts.number=5"',
      does: 'what a fifth host buys, without a scenario in the file',
    },
  ],
  run: (given, terminal) =>
    whatIf('compare', given, terminal, async (at) => {
      const compared = await comparedOf(at);
      const comparisons = compareAll(compared);
      if (comparisons.length === 0) {
        return at.refuse('the project has no scenarios: name changes with --set, or another file with --file');
      }
      const price = callPrice(at);
      const sectionsIn = (context: WhatIf['context']): readonly Section[] =>
        comparisons.map((each, i) => comparisonSection(each, context, i + 1, price));
      const [csv, pdf] = [given.text('csv'), given.text('pdf')];
      if (csv !== null) {
        const { comparisonCsv } = await import('../../main/node/export/comparison-csv.ts');
        await write(at, csv, comparisonCsv(comparisons, at.context));
      }
      if (pdf !== null) await write(at, pdf, await pdfOf(at, compared[0], sectionsIn));
      tell(
        at,
        sectionsIn(at.context),
        comparisons.map((each) => ({ ...each, words: comparisonWords(each, at.context, price) })),
      );
      return exitCodes.fine;
    }),
};

/** In minor units. */
function callPrice({ given, context, refuse }: WhatIf): number | null {
  const text = given.text('call-price');
  if (text === null) return null;
  const price = Number(text);
  if (!Number.isFinite(price) || price <= 0) return refuse(`--call-price is "${text}": give an amount above 0`);
  return price * context.minorPerUnit;
}

async function comparedOf(at: WhatIf): Promise<readonly Compared[]> {
  const { given, prepared, refuse, terminal } = at;
  const scenarios = prepared.project.scenarios ?? [];
  const one = (id: string | null): Compared => ({
    label: id === null ? at.context.text.whatIf.compare.base : (scenarios.find((each) => each.id === id)?.name ?? id),
    scenario: planFor(at, id),
  });
  const first = one(given.text('from'));
  const [, ids] = given.operands;
  const other = given.text('file');
  if (other !== null) {
    const opened = await openProject(other, terminal);
    if (opened === null) return refuse(`${other} cannot be compared`);
    return [
      { ...first, label: prepared.project.name },
      { label: opened.project.name, scenario: basePlan(opened.prepared) },
    ];
  }
  const set = given.has('set');
  const wanted = ids === undefined ? (set ? [] : scenarios.map(({ id }) => id)) : ids.split(',').map((id) => id.trim());
  const own = set ? [ofLine(at)] : [];
  return [first, ...wanted.filter((id) => id !== given.text('from')).map(one), ...own];
}

function ofLine(at: WhatIf): Compared {
  const { label, changes } = baseChanges(at);
  return { label, scenario: planOf(at.prepared, null, changes) };
}

async function write(at: WhatIf, path: string, bytes: Uint8Array): Promise<void> {
  const written = await writeDocument(path, bytes);
  if (!written.ok) at.refuse(written.error.message);
}

/** The chapter alone, in the customer's language, with the title of the first plan's document. */
async function pdfOf(
  at: WhatIf,
  first: Compared | undefined,
  sectionsIn: (context: WhatIf['context']) => readonly Section[],
): Promise<Uint8Array> {
  const { renderReportPdf } = await import('../../main/node/pdf/render-plan-pdf.ts');
  const { prepared, given, refuse } = at;
  const context = contextOf(prepared, languageOf(given, refuse) ?? prepared.project.language ?? 'en');
  const plan = (first ?? { scenario: basePlan(prepared) }).scenario.plan;
  const report = { ...planReport(plan, context.text, prepared.catalogue), sections: sectionsIn(context) };
  return renderReportPdf(report, context.text);
}
