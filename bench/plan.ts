/** How long a plan of the flagship takes: placement known, everything unknown, and a sweep of 10,000 variations. */
import { readFileSync } from 'node:fs';
import { bundledCatalogue } from '../shared/catalog/bundled.ts';
import { planProject } from '../shared/planner/plan-project.ts';
import { prepareProject, type PreparedProject } from '../shared/planner/prepare.ts';
import { siteBook } from '../shared/planner/method-book.ts';
import type { Variation } from '../shared/planner/variation.ts';
import { parseProjectFile } from '../shared/project-file/parse.ts';
import { batchTimesOf, random, tell, timesOf } from './measure.ts';

const flagship = 'examples/regional-hospital.lockstep';
const text = readFileSync(flagship, 'utf8');

function prepared(): PreparedProject {
  const project = parseProjectFile(text);
  if (!project.ok) throw new Error(`${flagship} is no project file`);
  const result = prepareProject(project.value, bundledCatalogue());
  if (!result.ok) throw new Error(`${flagship} cannot be planned`);
  return result.value;
}

const known = prepared();
tell({
  what: 'plan() of the flagship, placement known',
  unit: 'ms',
  times: batchTimesOf('ms', () => planProject(known), { batches: 60, size: 50 }),
  target: 0.3,
});

/** A change too small to be seen, but enough that nothing remembered fits. */
const unseen = (run: number): readonly Variation[] => [
  { site: null, name: 'hosts.overheadBase', value: 90 + run * 1e-6 },
];
const colds = Array.from({ length: 250 }, prepared);
const hosts = planProject(known).sites[0]!.quantities.get('hosts.count');
tell({
  what: 'plan() of the flagship, nothing known: placement searched and proven',
  unit: 'ms',
  times: timesOf(
    'ms',
    (run) => {
      const plan = planProject(colds[run]!, unseen(run));
      if (plan.sites[0]!.quantities.get('hosts.count') !== hosts) throw new Error('the change was seen');
    },
    { runs: 200, warmUp: 50 },
  ),
  target: 20,
});

tell({
  what: 'plan() of the flagship with findings and assumption ledger, placement known',
  unit: 'ms',
  times: timesOf(
    'ms',
    () => {
      const { findings, assumptions } = planProject(known);
      return findings.length + assumptions.length;
    },
    { runs: 200, warmUp: 50 },
  ),
});

/** Inputs that leave the machines and hosts alone, and whose value need not be whole. */
const free = siteBook()
  .inputs.filter((name) => /^(storage|network|availability|bill)\./.test(name))
  .flatMap((name) => {
    const quantity = siteBook().quantities.get(name);
    const now = known.sites[0]!.inputs.get(name)?.value ?? 0;
    return quantity?.kind === 'input' && quantity.whole !== true && now > 0 ? [{ name, now, max: quantity.max }] : [];
  });

const next = random(20261123);
const variations = Array.from({ length: 10_000 }, (): readonly Variation[] =>
  Array.from({ length: 3 }, () => {
    const { name, now, max } = free[Math.floor(next() * free.length)]!;
    return { site: null, name, value: Math.min(max, now * (0.9 + 0.2 * next())) };
  }),
);
const read = ['hosts.count', 'storage.requiredUsable', 'network.ftLoggingPerHost', 'availability.downtimePerYear'];
tell({
  what: `10,000 variations of three of ${free.length} inputs, six figures read from each plan`,
  unit: 's',
  times: timesOf(
    's',
    () => {
      let sum = 0;
      for (const variation of variations) {
        const { sites, quantities } = planProject(known, variation);
        for (const name of read) sum += sites[0]!.quantities.get(name);
        sum += quantities.get('bill.oneOff') + quantities.get('bill.overHorizon');
      }
      return sum;
    },
    { runs: 7, warmUp: 1 },
  ),
  target: 2,
});
