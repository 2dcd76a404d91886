/**
 * The fewest hosts for a set of machines under a policy, with a placement and the reason why fewer will not do.
 *
 * Identical hosts: reprotect policies need the static minimum plus f (f empty hosts can take what f failed ones
 * held; fewer than the static minimum cannot hold everything). For in-place-restart the numbers from the best
 * lower bound up to that are decided one by one.
 * Pool: choices of hosts are decided in order of their number; see pool.ts.
 */
import { assert } from '../base/assert.ts';
import type { ListDecision } from './decide.ts';
import { decideOnHosts, oneRunning } from './decide.ts';
import type { Meter } from './meter.ts';
import { partOf, startMeter } from './meter.ts';
import type { Assignment, Model, Vector } from './model.ts';
import { assignMembers, buildModel, hostCapacity } from './model.ts';
import type { FewestHosts } from './packing.ts';
import { fewestHosts } from './packing.ts';
import { fewestFromPool } from './pool.ts';
import type {
  PlaceOnResult,
  PlacementBudget,
  PlacementDecision,
  PlacementHost,
  PlacementMachine,
  PlacementPolicy,
  PlacementProblem,
  PlacementResult,
  ProofFigure,
  ProofKind,
} from './problem.ts';
import { arrange } from './arrange.ts';

/** Fewest hosts, exact when `proven`. */
export function placeMachines(problem: PlacementProblem): PlacementResult {
  checkProblem(problem.machines, problem.failures);
  const meter = startMeter(problem.budget);
  const model = buildModel(problem.machines);
  const failures = problem.policy === 'static' ? 0 : problem.failures;
  if (model.machines.length === 0) return { ...nothing, chosenHosts: problem.supply.kind === 'pool' ? [] : null };
  if (problem.supply.kind === 'pool')
    return fewestFromPool(model, problem.supply.hosts, failures, problem.policy, meter);
  return fewestIdentical(model, hostCapacity(problem.supply.host), failures, problem.policy, meter);
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

function fewestIdentical(
  model: Model,
  capacity: Vector,
  failures: number,
  policy: PlacementPolicy,
  meter: Meter,
): PlacementResult {
  const packed = fewestHosts(model.classes, capacity, meter);
  if (packed.hosts === null) return impossible(null, packed.decidedBy, meter);
  const question = (n: number): Parameters<typeof decideOnHosts>[0] => ({
    model,
    capacities: Array.from({ length: n }, () => capacity),
    failures,
    policy,
    patterns: packed.patterns,
  });
  const finish = (n: number, assignment: Assignment, answer: Answer): PlacementResult => ({
    hosts: n,
    proven: answer.bound === n,
    bound: answer.bound,
    decidedBy: answer.decidedBy,
    proof: { kind: answer.bound === n ? answer.kind : 'not-proven', figures: answer.figures },
    placement: arrange(question(n), assignment),
    chosenHosts: null,
    steps: meter.used(),
  });
  const spares = Array.from({ length: failures }, () => model.classes.map(() => 0));
  const withSpares = assignMembers(model, [...packed.contents, ...spares]);
  const most = packed.hosts + failures;
  const figures = [...packed.figures, { name: 'reserve', value: failures, unit: 'hosts' }];
  if (policy !== 'in-place-restart' || failures === 0) {
    const kind = failures > 0 && packed.proofKind === 'bound' ? 'theorem' : packed.proofKind;
    const decidedBy = packed.hosts === 1 && failures > 0 ? 'failures' : packed.decidedBy;
    return finish(most, withSpares, { bound: packed.bound + failures, decidedBy, kind, figures });
  }
  return fewestForRestart(packed, most, figures, model, capacity, failures, meter, question, finish, withSpares);
}

interface Answer {
  readonly bound: number;
  readonly decidedBy: PlacementDecision;
  readonly kind: ProofKind;
  readonly figures: readonly ProofFigure[];
}

function fewestForRestart(
  packed: FewestHosts,
  most: number,
  figures: readonly ProofFigure[],
  model: Model,
  capacity: Vector,
  failures: number,
  meter: Meter,
  question: (n: number) => Parameters<typeof decideOnHosts>[0],
  finish: (n: number, assignment: Assignment, answer: Answer) => PlacementResult,
  withSpares: Assignment,
): PlacementResult {
  const running = fewestHosts(oneRunning(model.classes), capacity, partOf(meter, 500_000));
  const floor = Math.max(packed.bound, running.bound + failures);
  let bound = floor;
  let undecided = false;
  let answer: Omit<Answer, 'bound' | 'figures'> =
    packed.bound >= running.bound + failures
      ? { decidedBy: packed.decidedBy, kind: packed.proofKind }
      : { decidedBy: 'failures', kind: running.proofKind };
  const all = [...figures, { name: 'runningAfterFailure', value: running.bound, unit: 'hosts' }];
  for (let n = floor; n < most; n++) {
    const decision: ListDecision = decideOnHosts(question(n), n + 1 < most ? partOf(meter, 3_000_000) : meter);
    if (decision.kind === 'placed') return finish(n, decision.assignment, { bound, ...answer, figures: all });
    if (decision.kind === 'unknown') undecided = true;
    else if (!undecided) {
      bound = n + 1;
      answer = { decidedBy: decision.decidedBy, kind: decision.proofKind };
    }
  }
  return finish(most, withSpares, { bound, ...answer, figures: all });
}

export function impossible(
  chosenHosts: readonly number[] | null,
  decidedBy: PlacementDecision,
  meter: Meter,
  kind: ProofKind = 'trivial',
): PlacementResult {
  return {
    hosts: null,
    proven: true,
    bound: null,
    decidedBy,
    proof: { kind, figures: [] },
    placement: [],
    chosenHosts,
    steps: meter.used(),
  };
}
