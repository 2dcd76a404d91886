/**
 * The fewest identical hosts under a policy.
 *
 * Re-protection needs the static minimum plus f: f empty hosts can take what f failed ones held, and fewer survivors
 * than the static minimum cannot hold everything. For in-place-restart the numbers from the best lower bound up to
 * that are decided one by one.
 */
import { arrange } from './arrange.ts';
import type { ListQuestion } from './decide.ts';
import { decideOnHosts, oneRunning } from './decide.ts';
import type { Meter } from './meter.ts';
import { partOf } from './meter.ts';
import type { Assignment, Model, Vector } from './model.ts';
import { assignMembers } from './model.ts';
import type { FewestHosts } from './packing.ts';
import { fewestHosts } from './packing.ts';
import type { PlacementDecision, PlacementPolicy, PlacementResult, ProofFigure, ProofKind } from './problem.ts';

export interface IdenticalQuestion {
  readonly model: Model;
  readonly capacity: Vector;
  readonly failures: number;
  readonly policy: PlacementPolicy;
}

/** What is found, before it is arranged. */
interface Found {
  readonly hosts: number;
  readonly assignment: Assignment;
  readonly bound: number;
  readonly decidedBy: PlacementDecision;
  readonly proofKind: ProofKind;
  readonly figures: readonly ProofFigure[];
}

export function fewestIdentical(question: IdenticalQuestion, meter: Meter): PlacementResult {
  const { model, capacity, failures, policy } = question;
  const packed = fewestHosts(model.classes, capacity, meter);
  if (packed.hosts === null) return machineTooLarge(meter);
  const found =
    policy === 'in-place-restart' && failures > 0
      ? fewestForRestart(question, packed, meter)
      : staticPlusSpares(question, packed);
  const proven = found.bound === found.hosts;
  return {
    hosts: found.hosts,
    proven,
    bound: found.bound,
    decidedBy: found.decidedBy,
    proof: { kind: proven ? found.proofKind : 'not-proven', figures: found.figures },
    placement: arrange(onHosts(question, found.hosts), found.assignment),
    chosenHosts: null,
    steps: meter.used(),
  };
}

function machineTooLarge(meter: Meter): PlacementResult {
  return {
    hosts: null,
    proven: true,
    bound: null,
    decidedBy: 'machine-too-large',
    proof: { kind: 'trivial', figures: [] },
    placement: [],
    chosenHosts: null,
    steps: meter.used(),
  };
}

function onHosts({ model, capacity, failures, policy }: IdenticalQuestion, hosts: number): ListQuestion {
  return { model, capacities: Array.from({ length: hosts }, () => capacity), failures, policy };
}

/** The packing on the static minimum and f empty hosts. */
function staticPlusSpares({ model, failures }: IdenticalQuestion, packed: FewestHosts): Found {
  const spares = Array.from({ length: failures }, () => model.classes.map(() => 0));
  return {
    hosts: packed.contents.length + failures,
    assignment: assignMembers(model, [...packed.contents, ...spares]),
    bound: packed.bound + failures,
    decidedBy: packed.contents.length === 1 && failures > 0 ? 'failures' : packed.decidedBy,
    proofKind: failures > 0 && packed.proofKind === 'bound' ? 'theorem' : packed.proofKind,
    figures: [...packed.figures, { name: 'reserve', value: failures, unit: 'hosts' }],
  };
}

/** Between the static minimum and that plus f: the first number of hosts on which a placement survives. */
function fewestForRestart(question: IdenticalQuestion, packed: FewestHosts, meter: Meter): Found {
  const { model, capacity, failures } = question;
  const most = staticPlusSpares(question, packed);
  const running = fewestHosts(oneRunning(model.classes), capacity, partOf(meter, 500_000));
  const afterFailure = running.bound + failures;
  const figures = [...most.figures, { name: 'runningAfterFailure', value: running.bound, unit: 'hosts' }];
  let bound = Math.max(packed.bound, afterFailure);
  let reason: Pick<Found, 'decidedBy' | 'proofKind'> =
    packed.bound >= afterFailure ? packed : { decidedBy: 'failures', proofKind: running.proofKind };
  let undecided = false;
  for (let hosts = bound; hosts < most.hosts; hosts++) {
    const share = hosts + 1 < most.hosts ? partOf(meter, meter.left() / 2) : meter;
    const list = { ...onHosts(question, hosts), hints: { patterns: packed.patterns, packing: packed.contents } };
    const decision = decideOnHosts(list, share);
    if (decision.kind === 'placed') return { ...answer(), hosts, assignment: decision.assignment };
    if (decision.kind === 'unknown') undecided = true;
    else if (!undecided) {
      bound = hosts + 1;
      reason = decision;
    }
  }
  return { ...answer(), hosts: most.hosts, assignment: most.assignment };

  function answer(): Omit<Found, 'hosts' | 'assignment'> {
    return { bound, decidedBy: reason.decidedBy, proofKind: provenKind(reason.proofKind), figures };
  }
}

/** A reason taken over from a part that was itself not proven still bounds; the whole says whether it is proven. */
function provenKind(kind: ProofKind): ProofKind {
  return kind === 'not-proven' ? 'bound' : kind;
}
