/** Text from disk to a checked project: the only door through which project files enter. */
import { err, ok, type Result } from '../base/result.ts';
import type { Project } from '../model/project.ts';
import { contradictions } from './consistency.ts';
import { heldOf, type Problem } from '../model/problem.ts';
import type { ProjectFileFailure } from './failure.ts';
import { fieldProblems } from './field-problems.ts';
import { guardJson } from './json-guard.ts';
import { currentFormatVersion, migrate } from './migrations.ts';
import { projectSchema } from './schema.ts';

/** A project of fifty sites with its catalogue entries has less than a megabyte. */
export const projectCharactersMax = 5_000_000;
/** Entries of one list or object; the schema's own limits are lower. */
const entriesMax = 10_000;
/** A reader mends the first few and tries again. */
const problemsShown = 10;

/** The project a text holds, or everything that keeps it from being one. */
export function parseProjectFile(text: string): Result<Project, ProjectFileFailure> {
  if (text.length > projectCharactersMax) {
    return err({ kind: 'too-large', characters: text.length, charactersMax: projectCharactersMax });
  }
  const json = text.startsWith('\ufeff') ? text.slice(1) : text;
  const fault = guardJson(json, entriesMax);
  if (fault !== null) return err({ kind: 'not-json', ...fault });

  const file = parseHeader(JSON.parse(json) as unknown);
  if (!file.ok) return file;

  const project = checkProject(file.value);
  return project.ok ? project : wrongShape(project.error);
}

/** The second half of the door, for a project that is being edited: the same checks, field by field. */
export function checkProject(value: unknown): Result<Project, readonly Problem[]> {
  const project = projectSchema.safeParse(value);
  if (!project.success) return err(fieldProblems(project.error.issues, value));
  const problems = contradictions(project.data);
  return problems.length > 0 ? err(problems) : ok(project.data);
}

/** The file in today's format; what is inside it is judged by the schema. */
function parseHeader(raw: unknown): Result<Readonly<Record<string, unknown>>, ProjectFileFailure> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return err({ kind: 'not-a-project', code: 'file-no-object', held: heldOf(raw) });
  }
  const fields = raw as Readonly<Record<string, unknown>>;
  const found = fields['formatVersion'];
  if (typeof found !== 'number' || !Number.isInteger(found) || found < 1) {
    return err({ kind: 'not-a-project', code: 'file-no-version', held: heldOf(found) });
  }
  if (found > currentFormatVersion) return err({ kind: 'newer-format', found, supported: currentFormatVersion });
  return ok(migrate(fields, found));
}

function wrongShape(problems: readonly Problem[]): Result<never, ProjectFileFailure> {
  const shown = problems.slice(0, problemsShown);
  return err({ kind: 'wrong-shape', problems: shown, more: problems.length - shown.length });
}
