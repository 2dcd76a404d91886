/**
 * The door of the packer: the fewest hosts for a set of machines under a policy, and whether given hosts will do.
 */
import { assert } from '../base/assert.ts';
import { arrange } from './arrange.ts';
import { decideOnHosts } from './decide.ts';
import { fewestIdentical } from './identical.ts';
import { startMeter } from './meter.ts';
import { buildModel, hostCapacity } from './model.ts';
import { fewestFromPool } from './pool.ts';
import type {
  PlaceOnResult,
  PlacementBudget,
  PlacementHost,
  PlacementMachine,
  PlacementPolicy,
  PlacementProblem,
  PlacementResult,
} from './problem.ts';

/** Fewest hosts, exact when `proven`. */
export function placeMachines(problem: PlacementProblem): PlacementResult {
  checkProblem(problem.machines, problem.failures);
  const meter = startMeter(problem.budget);
  const model = buildModel(problem.machines);
  const failures = problem.policy === 'static' ? 0 : problem.failures;
  if (model.machines.length === 0) return { ...nothing, chosenHosts: problem.supply.kind === 'pool' ? [] : null };
  if (problem.supply.kind === 'pool')
    return fewestFromPool(model, problem.supply.hosts, failures, problem.policy, meter);
  return fewestIdentical(
    { model, capacity: hostCapacity(problem.supply.host), failures, policy: problem.policy },
    meter,
  );
}

const nothing: Omit<PlacementResult, 'chosenHosts'> = {
  hosts: 0,
  proven: true,
  bound: 0,
  decidedBy: 'no-machines',
  proof: { kind: 'trivial', figures: [] },
  placement: [],
  steps: 0,
};

/** Whether the machines can run on exactly these hosts under the policy. */
export function placeOn(
  hosts: readonly PlacementHost[],
  machines: readonly PlacementMachine[],
  policy: PlacementPolicy,
  failures: number,
  budget?: PlacementBudget,
): PlaceOnResult {
  checkProblem(machines, failures);
  const meter = startMeter(budget);
  const model = buildModel(machines);
  const capacities = hosts.map(hostCapacity);
  const effective = policy === 'static' ? 0 : failures;
  const decision = decideOnHosts({ model, capacities, failures: effective, policy }, meter);
  if (decision.kind === 'placed') {
    const placement = arrange({ model, capacities, failures: effective, policy }, decision.assignment);
    return { kind: 'feasible', placement, steps: meter.used() };
  }
  if (decision.kind === 'unknown') return { kind: 'unknown', steps: meter.used() };
  const proof = { kind: decision.proofKind, figures: [{ name: 'hosts', value: hosts.length, unit: 'hosts' }] };
  return { kind: 'infeasible', decidedBy: decision.decidedBy, proof, steps: meter.used() };
}

function checkProblem(machines: readonly PlacementMachine[], failures: number): void {
  assert(Number.isInteger(failures) && failures >= 0, 'failures is a count');
  assert(new Set(machines.map((m) => m.id)).size === machines.length, 'machine ids are unique');
}
