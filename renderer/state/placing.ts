/** Asks the worker for placements; a newer question replaces the one that is being worked on. */
import type { Project } from '../../shared/model/project.ts';
import { rememberLooks, rememberPlacements } from '../../shared/placement/memo.ts';
import type { PlacementAnswer, PlacementQuestion } from './placement-worker.ts';

let worker: Worker | null = null;
let busyWith: { readonly id: number; readonly question: string } | null = null;
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
      if (data.id !== busyWith?.id) return;
      rememberLooks(data.placements);
      return listener?.looked();
    }
    rememberPlacements(data.placements);
    if (data.id !== busyWith?.id) return;
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
 * Tells `told` of a first look at the project's placements and then of the placements, unless another question is asked
 * before that. `question` is that of the first placement not known: an edit that leaves machines and hosts alone has the
 * same, and the search goes on.
 */
export function placeElsewhere(project: Project, question: string, told: Listener): void {
  listener = told;
  if (busyWith?.question === question) return;
  if (busyWith !== null) {
    // A search cannot be interrupted from outside: leave it and begin anew.
    worker?.terminate();
    worker = null;
  }
  worker ??= startWorker();
  busyWith = { id: ++lastId, question };
  worker.postMessage({ id: lastId, project, scenarios: null } satisfies PlacementQuestion);
}

/** Nothing more is wanted. */
export function stopPlacing(): void {
  if (busyWith === null) return;
  worker?.terminate();
  worker = null;
  busyWith = null;
}
