/** `plan`: the whole plan of a project on the screen, as JSON, or as a PDF. */
import { writeDocument } from '../../main/node/project-store.ts';
import type { Plan } from '../../shared/planner/plan.ts';
import { customerPlan } from '../../shared/planner/customer-plan.ts';
import { isOpenBlock } from '../../shared/planner/review-findings.ts';
import { derivationsOf } from '../../shared/planner/derivations.ts';
import { planProject } from '../../shared/planner/plan-project.ts';
import { planJson } from '../../shared/report/plan-json.ts';
import { planReport } from '../../shared/report/report.ts';
import { findingText } from '../../shared/text/findings.ts';
import { formatFigure } from '../../shared/text/numbers.ts';
import { reportText } from '../../shared/text/report.ts';
import type { Command } from '../command.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { openProject, type OpenProject } from '../open-project.ts';
import { reportText as screenText } from '../print/report.ts';
import type { Terminal } from '../terminal.ts';

export const planCommand: Command = {
  about:
    'Plans a project: machines, compatibility, hosts and placement with a proof, every host failure replayed, storage, ' +
    'networks, licences, bill of materials, availability and findings. Figures marked ○ are assumed. ' +
    'The exit code is 1 when a finding blocks the plan.',
  operands: [{ name: 'FILE', help: 'a project file, or - for standard input' }],
  options: [
    { name: 'json', help: 'print the plan as JSON' },
    { name: 'inside', help: 'with --json: costs and margins as well, for the partner alone' },
    { name: 'ledger', help: 'print the assumption ledger as well' },
    { name: 'pdf', value: 'OUT', help: 'write the plan as a PDF to OUT' },
  ],
  examples: [
    { line: 'lockstep plan hospital.lockstep', does: 'the plan on the screen' },
    { line: 'lockstep plan hospital.lockstep --pdf hospital.pdf', does: 'and a document for the customer' },
    {
      line: `lockstep plan hospital.lockstep --json | jq '.quantities["bill.oneOff"]'`,
      does: 'one figure for another program',
    },
  ],
  run: async (given, terminal) => {
    const [file = ''] = given.operands;
    const opened = await openProject(file, terminal);
    if (opened === null) return exitCodes.refused;
    const plan = planProject(opened.prepared);
    const pdf = given.text('pdf');
    if (pdf !== null && !(await writePdf(plan, opened, pdf, terminal))) return exitCodes.refused;
    terminal.write(
      given.has('json')
        ? jsonText(plan, given.has('inside'))
        : screenText(reportOf(plan, opened), terminal, given.has('ledger')),
    );
    return exitCodeOf(plan);
  },
};

/** Blocking findings are the reader's business: the plan itself has been made. One that a reason settled blocks no more. */
export function exitCodeOf(plan: Pick<Plan, 'findings'>): ExitCode {
  return plan.findings.some(isOpenBlock) ? exitCodes.blocking : exitCodes.fine;
}

function reportOf(plan: Plan, { prepared: { catalogue } }: OpenProject): ReturnType<typeof planReport> {
  return planReport(plan, reportText('en'), catalogue);
}

function jsonText(plan: Plan, withCosts: boolean): string {
  const show = (value: number, unit: string): string => formatFigure(value, unit, 'en');
  return `${JSON.stringify(
    planJson(customerPlan(plan), (finding) => findingText(finding, show), withCosts ? plan : null),
    null,
    2,
  )}\n`;
}

/** Loaded only now: making documents is the heaviest part of the program. */
async function writePdf(
  plan: Plan,
  { project, prepared }: OpenProject,
  path: string,
  terminal: Terminal,
): Promise<boolean> {
  const { renderPlanPdf } = await import('../../main/node/pdf/render-plan-pdf.ts');
  const written = await writeDocument(
    path,
    await renderPlanPdf(customerPlan(plan), {
      locale: project.language ?? 'en',
      catalogue: prepared.catalogue,
      derivations: derivationsOf(prepared),
    }),
  );
  if (written.ok) return true;
  terminal.complain(`lockstep plan: ${written.error.message}`);
  return false;
}
