/** Plans of the project's scenarios: at once where every placement is known or small, else as a worker hands them in. */
import { createStore, useStore as useZustand } from 'zustand';
import type { Project } from '../../shared/model/project.ts';
import { planningWithin, rememberPlacements } from '../../shared/placement/memo.ts';
import type { PreparedProject } from '../../shared/planner/prepare.ts';
import { scenarioPlan, type ScenarioFault, type ScenarioPlan } from '../../shared/whatif/scenario.ts';
import type { PlacementAnswer, PlacementQuestion } from './placement-worker.ts';

export type ScenarioState =
  | { readonly kind: 'ready'; readonly plan: ScenarioPlan }
  | { readonly kind: 'working' }
  | { readonly kind: 'fault'; readonly fault: ScenarioFault };

/** Machines that are placed within a frame even when the placement is new. */
const machinesAtOnce = 24;

/** What each scenario gives; those that need a long placement are asked for and come later. */
export function scenarioStates(prepared: PreparedProject): ReadonlyMap<string, ScenarioState> {
  return new Map((prepared.project.scenarios ?? []).map(({ id }) => [id, scenarioState(prepared, id)]));
}

/** What one scenario gives. */
export function scenarioState(prepared: PreparedProject, id: string): ScenarioState {
  const made = planningWithin(machinesAtOnce, () => scenarioPlan(prepared, id));
  if (!made.ok) return { kind: 'working' };
  return made.value.ok ? { kind: 'ready', plan: made.value.value } : { kind: 'fault', fault: made.value.error };
}

/** Counts what workers handed in, so that whoever shows scenarios plans again. */
const placed = createStore<{ readonly times: number }>(() => ({ times: 0 }));

export function usePlacedTimes(): number {
  return useZustand(placed, ({ times }) => times);
}

let worker: Worker | null = null;
let busyWith: { readonly id: number; readonly project: Project } | null = null;
let lastId = 0;

/** Asks for the placements of scenarios; a question about another project replaces the one being worked on. */
export function placeScenarios(project: Project, scenarios: readonly string[]): void {
  if (scenarios.length === 0 || busyWith?.project === project) return;
  // A search cannot be interrupted from outside: leave it and begin anew.
  if (busyWith !== null) stop();
  worker ??= startWorker();
  busyWith = { id: ++lastId, project };
  worker.postMessage({ id: lastId, project, scenarios } satisfies PlacementQuestion);
}

function startWorker(): Worker {
  const started = new Worker(new URL('./placement-worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<PlacementAnswer>) => {
    if (started !== worker) return;
    rememberPlacements(data.placements);
    if (data.isLast && data.id === busyWith?.id) busyWith = null;
    placed.setState(({ times }) => ({ times: times + 1 }));
  });
  return started;
}

/** Nothing more is wanted by whoever asked; others that still wait ask again. */
export function stopPlacingScenarios(): void {
  if (busyWith === null) return;
  stop();
  placed.setState(({ times }) => ({ times: times + 1 }));
}

function stop(): void {
  worker?.terminate();
  worker = null;
  busyWith = null;
}
