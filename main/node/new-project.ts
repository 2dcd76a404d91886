/** From a template to a project of one's own. */
import { bundledCatalogue } from '../../shared/catalog/bundled.ts';
import { pinnedWithScenarios } from '../../shared/whatif/pinned-scenarios.ts';
import { prepareProject } from '../../shared/planner/prepare.ts';
import { serialiseProject } from '../../shared/project-file/serialise.ts';
import { projectOf } from './samples.ts';

/** A template as a project of one's own: of today, with the catalogue entries it uses kept in it. */
export function newFromTemplate(text: string, today: string): string {
  const project = { ...projectOf('template', text), date: today };
  const prepared = prepareProject(project, bundledCatalogue());
  return serialiseProject(prepared.ok ? { ...project, catalogue: pinnedWithScenarios(prepared.value) } : project);
}
