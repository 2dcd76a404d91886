/**
 * Works out the placements that a project or its scenarios need, off the window's thread, and hands them back as plain
 * data, those of one scenario at a time; for the project itself a first look comes before.
 */
import { bundledCatalogue } from '../../shared/catalog/bundled.ts';
import type { Project } from '../../shared/model/project.ts';
import { knownPlacements, takingLooks, type KnownPlacement } from '../../shared/placement/memo.ts';
import { planProject } from '../../shared/planner/plan-project.ts';
import { prepareProject } from '../../shared/planner/prepare.ts';
import { scenarioPlan } from '../../shared/whatif/scenario.ts';

export interface PlacementQuestion {
  readonly id: number;
  readonly project: Project;
  /** Ids of scenarios; null = the project itself. */
  readonly scenarios: readonly string[] | null;
}

export interface PlacementAnswer {
  readonly id: number;
  /** Searched, or a first look at what is still searched. */
  readonly kind: 'placements' | 'looks';
  readonly placements: readonly KnownPlacement[];
  /** Nothing more comes for this question. */
  readonly isLast: boolean;
}

/** What was handed over before is not sent again. */
const sent = new Set<string>();

self.addEventListener('message', ({ data: { id, project, scenarios } }: MessageEvent<PlacementQuestion>) => {
  const prepared = prepareProject(project, bundledCatalogue());
  if (prepared.ok && scenarios === null) {
    const looks = takingLooks(() => planProject(prepared.value));
    self.postMessage({ id, kind: 'looks', placements: looks, isLast: false } satisfies PlacementAnswer);
  }
  const pieces = scenarios ?? [null];
  pieces.forEach((scenario, index) => {
    if (prepared.ok) void (scenario === null ? planProject(prepared.value) : scenarioPlan(prepared.value, scenario));
    const placements = knownPlacements().filter(([question]) => !sent.has(question));
    for (const [question] of placements) sent.add(question);
    const isLast = index === pieces.length - 1;
    self.postMessage({ id, kind: 'placements', placements, isLast } satisfies PlacementAnswer);
  });
});
