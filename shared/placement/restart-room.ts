/**
 * Builds placements that survive f failures under in-place-restart by keeping room together on f hosts.
 *
 * Small gaps on every host are of no use to a large machine. So f hosts hold protected machines only (they lose
 * nothing that must restart) and keep the same room free; every other host holds no more unprotected machines than
 * fit into that room. Whatever fails, each surviving roomy host takes what one failed host has lost. This is again
 * a packing, so the packer's full strength applies; it finds, it does not prove.
 */
import { bestPattern } from './best-pattern.ts';
import type { Contents } from './greedy.ts';
import type { ListQuestion } from './decide.ts';
import type { Meter } from './meter.ts';
import { partOf } from './meter.ts';
import type { MachineClass, Vector } from './model.ts';
import { decidePacking } from './packing.ts';

/** Shares of the host that the roomy hosts keep free, tried in this order, between the least and all. */
const tried = [0, 0.15, 0.3, 0.5, 0.75, 0.05, 0.1, 0.2, 0.4, 0.6];

/**
 * Packings on identical hosts, of which the first `failures` keep room; to be verified by the caller.
 *
 * `stepsEach` is the effort for each amount of room tried.
 */
export function* roomyPackings(
  { model, capacities, failures }: Pick<ListQuestion, 'model' | 'capacities' | 'failures'>,
  stepsEach: number,
  meter: Meter,
): Generator<Contents> {
  const { classes } = model;
  const capacity = capacities[0]!;
  const least = leastRoom(classes, capacities.length - failures);
  const seen = new Set<string>();
  for (const cpuShare of tried) {
    for (const memoryShare of tried) {
      if (meter.exhausted()) return;
      const room = [cpuShare, memoryShare].map((share, r) => least[r]! + share * (capacity[r]! - least[r]!));
      const kept = fillRoomyHosts(classes, capacity, room, failures, meter);
      if (kept === null || seen.has(kept.join('|'))) continue;
      seen.add(kept.join('|'));
      const rest = classes.map((c, k) => ({ ...c, copies: c.copies - sum(kept.map((counts) => counts[k]!)) }));
      const limit = [...capacity.slice(0, 4), ...freeEverywhere(kept, classes, capacity)];
      const others = capacities.slice(failures).map(() => limit);
      const decision = decidePacking(rest, others, partOf(meter, stepsEach));
      if (decision.kind === 'packed') yield [...kept, ...decision.contents];
    }
  }
}

/** Cores and GiB free on each of the hosts. */
function freeEverywhere(contents: Contents, classes: readonly MachineClass[], capacity: Vector): readonly number[] {
  return [0, 1].map((r) =>
    Math.min(...contents.map((counts) => capacity[r]! - sum(counts.map((n, k) => n * classes[k]!.size[r]!)))),
  );
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}

/** Room for the largest unprotected machine, and for an even share of all of them. */
function leastRoom(classes: readonly MachineClass[], hosts: number): readonly number[] {
  return [0, 1].map((r) => {
    const unprotected = classes.filter((c) => !c.ft);
    const sum = unprotected.reduce((total, c) => total + c.copies * c.size[r]!, 0);
    return Math.max(0, sum / hosts, ...unprotected.map((c) => c.size[r]!));
  });
}

/** Protected machines for the roomy hosts: as much of what the FT caps count as fits beside the free room. */
function fillRoomyHosts(
  classes: readonly MachineClass[],
  capacity: Vector,
  room: readonly number[],
  failures: number,
  meter: Meter,
): Contents | null {
  const beside = [capacity[0]! - room[0]!, capacity[1]! - room[1]!, ...capacity.slice(2)];
  if (beside[0]! < 0 || beside[1]! < 0) return null;
  const left = classes.map((c) => (c.ft ? c.copies : 0));
  const kept: Contents = [];
  for (let host = 0; host < failures; host++) {
    const values = classes.map((c) =>
      c.ft ? c.size[0]! / capacity[0]! + c.size[1]! / capacity[1]! + share(c.size[3]!, capacity[3]!) : 0,
    );
    const available = classes.map((c, k) => ({ ...c, copies: left[k]!, perHost: Math.min(c.perHost, left[k]!) }));
    const pattern = bestPattern(values, available, beside, meter);
    if (pattern === null) return null;
    kept.push([...pattern.counts]);
    pattern.counts.forEach((n, k) => (left[k]! -= n));
  }
  return kept;
}

function share(amount: number, capacity: number): number {
  return Number.isFinite(capacity) ? amount / capacity : 0;
}
