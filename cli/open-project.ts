/** From FILE on the line to a project the planner can take, or to what is wrong with it, told on standard error. */
import { bundledCatalogue } from '../shared/catalog/bundled.ts';
import type { Project } from '../shared/model/project.ts';
import { prepareProject, type PreparedProject } from '../shared/planner/prepare.ts';
import type { Problem } from '../shared/model/problem.ts';
import { projectFileProblems, withRest } from '../shared/project-file/failure.ts';
import { parseProjectFile } from '../shared/project-file/parse.ts';
import { problems as words } from '../shared/text/en/problems.ts';
import { problemText } from '../shared/text/problems.ts';
import { readInput } from './read-input.ts';
import type { Terminal } from './terminal.ts';

export interface OpenProject {
  readonly project: Project;
  readonly prepared: PreparedProject;
}

/** The project in `file`, ready to be planned; null after the reasons have been told. */
export async function openProject(file: string, terminal: Terminal): Promise<OpenProject | null> {
  const project = await readProject(file, terminal);
  return project === null ? null : prepare(file, project, terminal);
}

/** The project as it stands in `file`, its catalogue ids not yet looked up. */
export async function readProject(file: string, terminal: Terminal): Promise<Project | null> {
  const text = await readInput(file, terminal);
  if (text === null) return null;
  const parsed = parseProjectFile(text);
  if (parsed.ok) return parsed.value;
  complain(file, projectFileProblems(parsed.error), terminal);
  return null;
}

/** Looks up what the project names; null after what is not there has been told. */
export function prepare(file: string, project: Project, terminal: Terminal): OpenProject | null {
  const prepared = prepareProject(project, bundledCatalogue());
  if (prepared.ok) return { project, prepared: prepared.value };
  const problems = prepared.error;
  complain(file, withRest(problems.slice(0, problemsShown), problems.length - problemsShown), terminal);
  return null;
}

/** A reader mends the first few and tries again. */
const problemsShown = 10;

function complain(file: string, problems: readonly Problem[], terminal: Terminal): void {
  const lines = problems.map((problem) => problemText(problem, words));
  const name = file === '-' ? 'Standard input' : file;
  const [only] = lines;
  if (lines.length === 1 && only !== undefined) {
    terminal.complain(`${name}: ${only}`);
    return;
  }
  terminal.complain(`${name} cannot be planned:`);
  for (const line of lines) terminal.complain(`  ${line}`);
}
