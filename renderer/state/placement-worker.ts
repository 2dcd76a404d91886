/** Works out the placements a project needs, off the window's thread, and hands them back as plain data. */
import { bundledCatalogue } from '../../shared/catalog/bundled.ts';
import type { Project } from '../../shared/model/project.ts';
import { knownPlacements, type KnownPlacement } from '../../shared/placement/memo.ts';
import { planProject } from '../../shared/planner/plan-project.ts';
import { prepareProject } from '../../shared/planner/prepare.ts';

export interface PlacementQuestion {
  readonly id: number;
  readonly project: Project;
}

export interface PlacementAnswer {
  readonly id: number;
  readonly placements: readonly KnownPlacement[];
}

/** What was handed over before is not sent again. */
const sent = new Set<string>();

self.addEventListener('message', ({ data }: MessageEvent<PlacementQuestion>) => {
  const prepared = prepareProject(data.project, bundledCatalogue());
  if (prepared.ok) planProject(prepared.value);
  const placements = knownPlacements().filter(([question]) => !sent.has(question));
  for (const [question] of placements) sent.add(question);
  self.postMessage({ id: data.id, placements } satisfies PlacementAnswer);
});
