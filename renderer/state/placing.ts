/** Asks the worker for placements; a newer question replaces the one that is being worked on. */
import type { Project } from '../../shared/model/project.ts';
import { rememberPlacements } from '../../shared/placement/memo.ts';
import type { PlacementAnswer, PlacementQuestion } from './placement-worker.ts';

let worker: Worker | null = null;
let busyWith: number | null = null;
let lastId = 0;
let whenPlaced: () => void = () => undefined;

function startWorker(): Worker {
  const started = new Worker(new URL('./placement-worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<PlacementAnswer>) => {
    if (started !== worker) return;
    rememberPlacements(data.placements);
    if (data.id !== busyWith) return;
    busyWith = null;
    whenPlaced();
  });
  started.addEventListener('error', ({ message }) => {
    if (started === worker) worker = null;
    busyWith = null;
    throw new Error(`Defect: the placement worker stopped: ${message}`);
  });
  return started;
}

/** Calls `placed` when the project's placements are known, unless another project is asked about before that. */
export function placeElsewhere(project: Project, placed: () => void): void {
  if (busyWith !== null) {
    // A search cannot be interrupted from outside: leave it and begin anew.
    worker?.terminate();
    worker = null;
  }
  worker ??= startWorker();
  whenPlaced = placed;
  busyWith = ++lastId;
  worker.postMessage({ id: busyWith, project, scenarios: null } satisfies PlacementQuestion);
}

/** Nothing more is wanted. */
export function stopPlacing(): void {
  if (busyWith === null) return;
  worker?.terminate();
  worker = null;
  busyWith = null;
}
