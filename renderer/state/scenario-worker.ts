/** Works out the placements that scenarios need, off the window's thread, and hands them back one scenario at a time. */
import { bundledCatalogue } from '../../shared/catalog/bundled.ts';
import type { Project } from '../../shared/model/project.ts';
import { knownPlacements, type KnownPlacement } from '../../shared/placement/memo.ts';
import { prepareProject } from '../../shared/planner/prepare.ts';
import { scenarioPlan } from '../../shared/whatif/scenario.ts';

export interface ScenarioQuestion {
  readonly id: number;
  readonly project: Project;
  readonly scenarios: readonly string[];
}

export interface ScenarioAnswer {
  readonly id: number;
  readonly placements: readonly KnownPlacement[];
  readonly isLast: boolean;
}

/** What was handed over before is not sent again. */
const sent = new Set<string>();

self.addEventListener('message', ({ data }: MessageEvent<ScenarioQuestion>) => {
  const prepared = prepareProject(data.project, bundledCatalogue());
  data.scenarios.forEach((scenario, index) => {
    if (prepared.ok) scenarioPlan(prepared.value, scenario);
    const placements = knownPlacements().filter(([question]) => !sent.has(question));
    for (const [question] of placements) sent.add(question);
    const isLast = index === data.scenarios.length - 1;
    self.postMessage({ id: data.id, placements, isLast } satisfies ScenarioAnswer);
  });
});
