/** `review`: the user's word on a finding, or the bill line that it proposes, written into the project. */
import { writeTextFile } from '../../main/node/project-store.ts';
import { nearestName } from '../../shared/base/nearest.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { FindingReview, ReviewedFinding } from '../../shared/model/finding.ts';
import type { Project } from '../../shared/model/project.ts';
import { unmetNeeds, withNeedMet } from '../../shared/planner/needs.ts';
import { planProject } from '../../shared/planner/plan-project.ts';
import type { Plan } from '../../shared/planner/plan.ts';
import { serialiseProject } from '../../shared/project-file/serialise.ts';
import type { Command, Given } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { openProject } from '../open-project.ts';

export const reviewCommand: Command = {
  about:
    'Writes your word on a finding into the project: accepted (it holds and is lived with) or dismissed (it does not ' +
    'concern this project), always with the reason. The finding stays listed. --add puts the line that a finding of the ' +
    'completeness check proposes on the bill. A fact that blocks the plan cannot be reviewed away. The file as it was ' +
    'is kept as FILE.bak.',
  operands: [
    { name: 'FILE', help: 'a project file' },
    { name: 'CODE', help: 'code of the finding, as check shows it' },
    { name: 'SUBJECT', isOptional: true, help: 'what the finding is about, where several share the code' },
  ],
  options: [
    { name: 'accept', value: 'REASON', help: 'it holds and is lived with' },
    { name: 'dismiss', value: 'REASON', help: 'it does not concern this project' },
    { name: 'add', help: 'put the proposed line on the bill' },
    { name: 'site', value: 'SITE', help: 'site of the finding, where several have it' },
    { name: 'by', value: 'NAME', help: 'who says so' },
  ],
  examples: [
    { line: 'lockstep review hospital.lockstep BILL-05 UPS --dismiss "It has one."', does: 'not this time' },
    { line: 'lockstep review hospital.lockstep BILL-05 "Rack rails and cable arms" --add', does: 'onto the bill' },
    { line: 'lockstep review hospital.lockstep VS-REL-03 --accept "Upgrade in May."', does: 'known and carried' },
  ],
  run: async (given, terminal) => {
    const [file = ''] = given.operands;
    const opened = await openProject(file, terminal);
    if (opened === null) return exitCodes.refused;
    const refuse = (why: string) => {
      terminal.complain(`lockstep review: ${why}`);
      return exitCodes.refused;
    };
    const reviewed = review(opened.project, planProject(opened.prepared), given);
    if (!reviewed.ok) return refuse(reviewed.error);
    const written = await writeTextFile(file, serialiseProject(reviewed.value.project));
    if (!written.ok) return refuse(written.error.message);
    terminal.write(`${reviewed.value.said}\n`);
    return exitCodes.fine;
  },
};

interface Reviewed {
  readonly project: Project;
  readonly said: string;
}

function review(project: Project, plan: Plan, given: Given): Result<Reviewed, string> {
  const ways = ['accept', 'dismiss', 'add'].filter((way) => given.has(way));
  if (ways.length !== 1) return err('give one of --accept REASON, --dismiss REASON and --add.');
  const found = findingOf(plan, given);
  if (!found.ok) return found;
  const finding = found.value;
  const about = [finding.code, finding.site ?? '', finding.subject].filter((part) => part !== '').join(', ');
  if (given.has('add')) return added(project, plan, finding, about);
  if (!finding.acceptable) return err(`${about} is a fact that no reason settles: its remedy is in lockstep check.`);
  const decision = given.has('accept') ? 'accepted' : 'dismissed';
  const { code, site, subject } = finding;
  const by = given.text('by');
  const word: FindingReview = {
    code,
    site,
    subject,
    decision,
    reason: given.text(ways[0] ?? '') ?? '',
    ...(by === null ? {} : { by }),
    date: project.date,
  };
  if (word.reason.trim() === '') return err('a review needs a reason.');
  const others = project.reviews.filter((each) => each.code !== code || each.site !== site || each.subject !== subject);
  return ok({ project: { ...project, reviews: [...others, word] }, said: `${about}: ${decision}.` });
}

function added(
  project: Project,
  plan: Plan,
  { code, site, figures }: ReviewedFinding,
  about: string,
): Result<Reviewed, string> {
  const sites = plan.sites.map((each) => ({ site: each.site, get: each.quantities.get }));
  const unmet = unmetNeeds({ project, bill: plan.bill, sites }).find(
    (each) => each.need.id === figures['need'] && each.site === site,
  );
  if (unmet === undefined)
    return err(`${code} proposes no line: --add goes with findings of the completeness check, BILL-05.`);
  return ok({ project: withNeedMet(project, unmet), said: `${about}: added to the bill.` });
}

/** The one finding that code, subject and site name. */
function findingOf({ findings }: Plan, given: Given): Result<ReviewedFinding, string> {
  const [, code = '', subject] = given.operands;
  const site = given.text('site');
  const coded = findings.filter((finding) => finding.code === code);
  if (coded.length === 0) {
    const meant = nearestName(code, [...new Set(findings.map((finding) => finding.code))]);
    return err(`the plan has no finding ${code}${meant === null ? '.' : `: did you mean ${meant}?`}`);
  }
  const named = coded.filter(
    (finding) => (subject === undefined || finding.subject === subject) && (site === null || finding.site === site),
  );
  const [only] = named;
  if (named.length === 1 && only !== undefined) return ok(only);
  const all = (named.length === 0 ? coded : named).map(
    (finding) => `“${finding.subject}”${finding.site === null ? '' : ` at ${finding.site}`}`,
  );
  return err(
    `${named.length === 0 ? 'no' : 'more than one'} finding ${code} fits; there are ${[...new Set(all)].slice(0, 20).join(', ')}.`,
  );
}
