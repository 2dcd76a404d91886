/**
 * One sentence on why the placement of a case needs the hosts it needs: what decided, and how sure that is.
 *
 * English, for the answer to a case on the command line; of a plan, shared/text tells it in every language.
 */
import { unreachable } from '../base/assert.ts';
import type { Misfit } from './misfits.ts';
import type { PlacementDecision, PlacementResult, ProofKind } from './problem.ts';

export function placementReason(result: PlacementResult): string {
  const { hosts, bound, decidedBy, proof, proven } = result;
  if (hosts === null && proven) return `No number of hosts will do: ${decisionWords(decidedBy)}.`;
  if (hosts === null) return `No placement was found within the search limit; fewer than ${bound} hosts are ruled out.`;
  const count = hosts === 1 ? '1 host' : `${hosts} hosts`;
  const why = `${decisionWords(decidedBy)} (${proofWords(proof.kind)})`;
  if (proven) return `${count}: ${why}.`;
  return `At most ${count}, at least ${bound}: ${why}.`;
}

/** Why no number of hosts will do, with the machines that fit on none. */
export function misfitReason(misfits: readonly Misfit[]): string {
  const named = misfits
    .slice(0, misfitsNamed)
    .map(({ machineId, needed, offered, unit }) => `${machineId} needs ${needed} ${unit} and a host offers ${offered}`);
  const more = misfits.length - named.length;
  const rest = more === 0 ? '' : `; and ${more} more`;
  return `No number of hosts will do: ${named.join('; ')}${rest}.`;
}

const misfitsNamed = 5;

/** What decided, in words that finish a sentence. */
function decisionWords(decision: PlacementDecision): string {
  switch (decision) {
    case 'no-machines':
      return 'there is nothing to place';
    case 'cpu':
      return 'CPU cores decide';
    case 'memory':
      return 'memory decides';
    case 'ft-machines':
      return 'the limit of FT machines per host decides';
    case 'ft-vcpus':
      return 'the limit of FT vCPUs per host decides';
    case 'ft-separation':
      return 'the two copies of a protected machine need two hosts';
    case 'failures':
      return 'the reserve for failed hosts decides';
    case 'packing':
      return 'the machines do not divide evenly over fewer hosts';
    case 'standby-apart':
      return 'a standby server and each server it stands by for need a host of their own';
    case 'machine-too-large':
      return 'a machine is larger than any host allows';
    case 'pool-too-small':
      return 'the pool cannot hold the machines';
    default:
      return unreachable(decision);
  }
}

/** How it is known. */
function proofWords(kind: ProofKind): string {
  switch (kind) {
    case 'trivial':
      return 'evident';
    case 'bound':
      return 'proven by a lower bound';
    case 'theorem':
      return 'proven: the static minimum and one spare host for each failure';
    case 'exhausted-search':
      return 'proven by exhausting every placement on fewer hosts';
    case 'not-proven':
      return 'not proven within the search limit';
    default:
      return unreachable(kind);
  }
}
