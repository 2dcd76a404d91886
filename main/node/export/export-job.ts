/** From a project's text to the bytes of a document, or to what keeps it from being planned. */
import { err, ok, type Result } from '../../../shared/base/result.ts';
import { bundledCatalogue } from '../../../shared/catalog/bundled.ts';
import type { ExportFormat, ExportOptions, ShellFailure } from '../../../shared/ipc/shapes.ts';
import type { Problem } from '../../../shared/model/problem.ts';
import { planProject } from '../../../shared/planner/plan-project.ts';
import { prepareProject, type PreparedProject } from '../../../shared/planner/prepare.ts';
import { projectFileProblems } from '../../../shared/project-file/failure.ts';
import { parseProjectFile } from '../../../shared/project-file/parse.ts';
import { renderExport, renderOptions } from './render-export.ts';

export interface ExportJob {
  readonly format: ExportFormat;
  readonly text: string;
  readonly options: ExportOptions;
}

export type Stage = 'planning' | 'drawing' | 'writing';

/** Tells each stage as it begins. */
export async function runExportJob(
  { format, text, options }: ExportJob,
  tell: (stage: Stage) => void,
): Promise<Result<Uint8Array, ShellFailure>> {
  tell('planning');
  const prepared = preparedFrom(text);
  if (!prepared.ok) return prepared;
  const plan = planProject(prepared.value);
  tell('drawing');
  return ok(
    await renderExport(
      format,
      plan,
      prepared.value,
      renderOptions({ ...options, reader: options.kind }, prepared.value),
    ),
  );
}

function preparedFrom(text: string): Result<PreparedProject, ShellFailure> {
  const parsed = parseProjectFile(text);
  if (!parsed.ok) return err(refusal(projectFileProblems(parsed.error)));
  const prepared = prepareProject(parsed.value, bundledCatalogue());
  return prepared.ok ? prepared : err(refusal(prepared.error));
}

const refusal = (details: readonly Problem[]): ShellFailure => ({
  kind: 'project',
  message: 'The project cannot be planned as it stands, so there is nothing to export.',
  details: [...details],
});
