/** Works a question of the workbench out in slices, off the window's thread, and tells how far it is. */
import { bundledCatalogue } from '../../shared/catalog/bundled.ts';
import { prepareProject } from '../../shared/planner/prepare.ts';
import type { Work } from '../../shared/whatif/work.ts';
import type { FromWorker, ToWorker } from './workbench-question.ts';
import { workOf } from './workbench-work.ts';

/** Work between two looks at the messages [ms]. */
const slice = 40;
/** Between two partial answers [ms]: putting one together costs something too. */
const tellEvery = 250;

let running: { readonly id: number; readonly work: Work<unknown> } | null = null;
let isPaused = false;
let lastTold = 0;

const tell = (message: FromWorker): void => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'start') start(data);
  else {
    const wasPaused = isPaused;
    isPaused = data.type === 'pause';
    if (wasPaused && !isPaused) goOn();
  }
});

function start({ id, project, under, asked }: Extract<ToWorker, { type: 'start' }>): void {
  isPaused = false;
  lastTold = performance.now();
  const defect = (message: string): void => tell({ id, type: 'refused', refusal: { code: 'defect', message } });
  try {
    const prepared = prepareProject(project, bundledCatalogue());
    if (!prepared.ok) return defect(JSON.stringify(prepared.error[0]));
    const made = workOf(prepared.value, under, asked);
    if (!made.ok) return tell({ id, type: 'refused', refusal: made.error });
    running = { id, work: made.value };
    goOn();
  } catch (cause) {
    defect(String(cause));
  }
}

function goOn(): void {
  if (running === null || isPaused) return;
  const { id, work } = running;
  const begun = performance.now();
  try {
    for (;;) {
      const next = work.next();
      if (next.done === true) {
        running = null;
        return tell({ id, type: 'finished', done: 1, total: 1, answer: next.value });
      }
      const now = performance.now();
      if (now - begun < slice) continue;
      if (now - lastTold >= tellEvery) {
        const { done, total, soFar } = next.value;
        tell({ id, type: 'progress', done, total, answer: soFar() });
        lastTold = performance.now();
      }
      setTimeout(goOn, 0);
      return;
    }
  } catch (cause) {
    running = null;
    tell({ id, type: 'refused', refusal: { code: 'defect', message: String(cause) } });
  }
}
