/** Asks the worker for placements; a newer question replaces the one that is being worked on. */
import type { Project } from '../../shared/model/project.ts';
import { rememberLooks, rememberPlacements } from '../../shared/placement/memo.ts';
import type { PlacementAnswer, PlacementQuestion } from './placement-worker.ts';

let worker: Worker | null = null;
let busyWith: number | null = null;
let lastId = 0;

/** Who is told of a first look, and of the placements themselves. */
interface Listener {
  readonly looked: () => void;
  readonly placed: () => void;
}

let listener: Listener | null = null;

function startWorker(): Worker {
  const started = new Worker(new URL('./placement-worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<PlacementAnswer>) => {
    if (started !== worker) return;
    if (data.kind === 'looks') {
      if (data.id !== busyWith) return;
      rememberLooks(data.placements);
      return listener?.looked();
    }
    rememberPlacements(data.placements);
    if (data.id !== busyWith) return;
    busyWith = null;
    listener?.placed();
  });
  started.addEventListener('error', ({ message }) => {
    if (started === worker) worker = null;
    busyWith = null;
    throw new Error(`Defect: the placement worker stopped: ${message}`);
  });
  return started;
}

/**
 * Tells `told` of a first look at the project's placements and then of the placements, unless another project is asked
 * about before that.
 */
export function placeElsewhere(project: Project, told: Listener): void {
  if (busyWith !== null) {
    // A search cannot be interrupted from outside: leave it and begin anew.
    worker?.terminate();
    worker = null;
  }
  worker ??= startWorker();
  listener = told;
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
