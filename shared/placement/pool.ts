/**
 * The fewest hosts to switch on out of a given pool.
 *
 * Choices are decided in order of their number of hosts. Equal hosts are interchangeable, and a host is chosen only
 * when every larger one (at least as large in all four capacities) is: swapping it for the larger one never hurts.
 */
import { arrange } from './arrange.ts';
import { decideOnHosts, oneRunning } from './decide.ts';
import type { Meter } from './meter.ts';
import { partOf } from './meter.ts';
import type { HostGroup, Model, PackClass, Vector } from './model.ts';
import { dominates, fitsIn, groupHosts, hostCapacity, resourceCount, totalDemand } from './model.ts';
import type { PlacementDecision, PlacementHost, PlacementPolicy, PlacementResult, ProofKind } from './problem.ts';

export function fewestFromPool(
  model: Model,
  hosts: readonly PlacementHost[],
  failures: number,
  policy: PlacementPolicy,
  meter: Meter,
): PlacementResult {
  const capacities = hosts.map(hostCapacity);
  const groups = largestFirst(groupHosts(capacities));
  const mustRun = policy === 'in-place-restart' ? oneRunning(model.classes) : model.classes;
  const tooLarge = model.classes.some((c) => !capacities.some((capacity) => fitsIn(c.size, capacity)));
  const none = (decidedBy: PlacementDecision, kind: ProofKind): PlacementResult => ({
    hosts: null,
    proven: true,
    bound: null,
    decidedBy,
    proof: { kind, figures: [{ name: 'pool', value: hosts.length, unit: 'hosts' }] },
    placement: [],
    chosenHosts: [],
    steps: meter.used(),
  });
  if (tooLarge) return none('machine-too-large', 'trivial');
  const floor = Math.max(
    failures + 1,
    byCapacity(model.classes, capacities, 0),
    byCapacity(mustRun, capacities, failures),
  );
  let bound = floor;
  let undecided = false;
  let decidedBy: PlacementDecision = 'pool-too-small';
  let kind: ProofKind = 'bound';
  for (let n = floor; n <= hosts.length; n++) {
    let openAtThisNumber = false;
    for (const chosen of choices(groups, n)) {
      if (!meter.spend(2)) break;
      const question = { model, capacities: chosen.map((h) => capacities[h]!), failures, policy };
      const decision = decideOnHosts(question, partOf(meter, 4_000_000));
      if (decision.kind === 'placed') {
        return {
          hosts: n,
          proven: bound === n,
          bound,
          decidedBy: decidedBy === 'pool-too-small' ? firstReason(model, capacities, failures, n) : decidedBy,
          proof: {
            kind: bound === n ? kind : 'not-proven',
            figures: [{ name: 'pool', value: hosts.length, unit: 'hosts' }],
          },
          placement: arrange(question, decision.assignment),
          chosenHosts: chosen,
          steps: meter.used(),
        };
      }
      if (decision.kind === 'unknown') openAtThisNumber = true;
      else {
        decidedBy = decision.decidedBy;
        if (decision.proofKind === 'exhausted-search') kind = 'exhausted-search';
      }
    }
    undecided ||= openAtThisNumber || meter.exhausted();
    if (!undecided) bound = n + 1;
  }
  if (!undecided) return none('pool-too-small', kind);
  return { ...none('pool-too-small', 'not-proven'), proven: false, bound };
}

/** Which resource, or rule, sets the number where the first number tried will do. */
function firstReason(model: Model, capacities: readonly Vector[], failures: number, hosts: number): PlacementDecision {
  const total = totalDemand(model.classes);
  const deciding = [3, 2, 1, 0].find((r) => byResource(total[r]!, capacities, failures, r) >= hosts);
  if (deciding !== undefined && hosts > failures + 1) {
    return (['cpu', 'memory', 'ft-machines', 'ft-vcpus'] as const)[deciding]!;
  }
  if (hosts === failures + 1) return failures > 0 ? 'failures' : 'cpu';
  return model.classes.some((c) => c.ft) ? 'ft-separation' : 'packing';
}

/** Hosts needed by sums alone: the largest first, without the `spare` largest. */
function byCapacity(classes: readonly PackClass[], capacities: readonly Vector[], spare: number): number {
  const total = totalDemand(classes);
  let most = Math.max(...classes.map((c) => Math.ceil(c.copies / c.perHost))) + spare;
  for (let r = 0; r < resourceCount; r++) most = Math.max(most, byResource(total[r]!, capacities, spare, r));
  return most;
}

function byResource(demand: number, capacities: readonly Vector[], spare: number, r: number): number {
  const sorted = capacities.map((c) => c[r]!).sort((a, b) => b - a);
  let held = 0;
  let hosts = spare;
  while (held < demand && hosts < sorted.length) held += sorted[hosts++]!;
  return held < demand ? sorted.length + 1 : hosts;
}

function largestFirst(groups: readonly HostGroup[]): readonly HostGroup[] {
  const size = (g: HostGroup): number => groups.filter((other) => dominates(g.capacity, other.capacity)).length;
  return [...groups].sort((a, b) => size(b) - size(a) || a.hosts[0]! - b.hosts[0]!);
}

/** Choices of n hosts, without those that leave a larger host out in favour of a smaller one. */
function* choices(groups: readonly HostGroup[], n: number): Generator<readonly number[]> {
  const above = groups.map((g) =>
    groups.flatMap((other, i) => (other !== g && dominates(other.capacity, g.capacity) ? [i] : [])),
  );
  const taken = groups.map(() => 0);
  const roomAfter = groups.map((_, i) => groups.slice(i).reduce((sum, g) => sum + g.hosts.length, 0));
  function* extend(g: number, left: number): Generator<readonly number[]> {
    if (left === 0) {
      yield groups.flatMap((group, i) => group.hosts.slice(0, taken[i])).sort((a, b) => a - b);
      return;
    }
    if (g === groups.length || roomAfter[g]! < left) return;
    const allowed = above[g]!.every((other) => taken[other] === groups[other]!.hosts.length);
    for (let count = allowed ? Math.min(left, groups[g]!.hosts.length) : 0; count >= 0; count--) {
      taken[g] = count;
      yield* extend(g + 1, left - count);
      taken[g] = 0;
    }
  }
  yield* extend(0, n);
}
