/**
 * The Markov chains of one virtual machine: on a single host, under HA, as an FT pair.
 *
 * A state is (j, s): j hosts are down, s says how the machine fares. States are numbered
 * level by level (j = 0 first), so that no arrow spans more than five numbers. The chains
 * are ours; no published chain of vSphere FT with re-protection was found. Solving them
 * is markov.ts.
 */
import { assert } from '../base/assert.ts';
import { blankChain, type Blank, type Chain } from './markov.ts';

/** Rates all chains share [per hour]. */
export interface HostRates {
  readonly hosts: number;
  /** Independent failures of one host: (1 − β) · λ_h. */
  readonly failure: number;
  /** Repair of one host by one crew: 1 / T_h. */
  readonly repair: number;
  /** Repairs at the same time [1…hosts]. */
  readonly crews: number;
}

export interface HaRates extends HostRates {
  /** 1 / T_ha. */
  readonly restart: number;
  /** c_ha: share of restarts that work by themselves. */
  readonly restartCoverage: number;
  /** 1 / T_man. */
  readonly manual: number;
  /** n_ha: live hosts on which this machine finds room. */
  readonly hostsForRestart: number;
}

export interface FtRates extends HostRates {
  /** c: share of primary losses the failover covers. */
  readonly coverage: number;
  /** 1 / T_rp. */
  readonly reprotect: number;
  /** n_rp: live hosts on which every pair finds room. */
  readonly hostsForReprotect: number;
  readonly restart: number;
  readonly hostsForRestart: number;
}

/** Widest arrow of both chains: from the first state of a level to the last of the next. */
const levelBand = 5;

/**
 * The chain of a machine under HA; with one host and full coverage, of a machine on a single host.
 *
 * s is U up, R restarting, M waiting for a person; n = H − j live hosts (availability reference 4.2):
 * (j,U) → (j+1,R) λ·c_ha, (j+1,M) λ·(1−c_ha), (j+1,U) (n−1)·λ
 * (j,R) and (j,M) → (j+1, same) n·λ; → (j,U) with 1/T_ha and 1/T_man when n ≥ n_ha
 * every state → (j−1, same) min(j, crews)·μ
 * Numbers: (j,U) 3j, (j,R) 3j+1, (j,M) 3j+2; at j = H, where U does not exist, R 3H and M 3H+1.
 */
export function haChain(rates: HaRates, blank: Blank = blankChain): Chain {
  const { hosts, failure, restart, restartCoverage, manual, hostsForRestart } = rates;
  const size = 3 * hosts + 2;
  const chain = blank(size, levelBand);
  const { rates: q, isUp } = chain;
  for (let j = 0; j <= hosts; j++) {
    const alive = hosts - j;
    const up = 3 * j;
    const restarting = alive > 0 ? up + 1 : up;
    const waiting = restarting + 1;
    if (alive > 0) {
      const next = 3 * (j + 1);
      const nextRestarting = alive > 1 ? next + 1 : next;
      isUp[up] = 1;
      q[up * size + nextRestarting] = failure * restartCoverage;
      q[up * size + nextRestarting + 1] = failure * (1 - restartCoverage);
      if (alive > 1) q[up * size + next] = (alive - 1) * failure;
      q[restarting * size + nextRestarting] = alive * failure;
      q[waiting * size + nextRestarting + 1] = alive * failure;
      if (alive >= hostsForRestart) {
        q[restarting * size + up] = restart;
        q[waiting * size + up] = manual;
      }
    }
    if (j > 0) {
      const repair = Math.min(j, rates.crews) * rates.repair;
      const before = 3 * (j - 1);
      if (alive > 0) q[up * size + before] = repair;
      q[restarting * size + before + 1] = repair;
      q[waiting * size + before + 2] = repair;
    }
  }
  return chain;
}

/** A machine on one host without HA: it waits for the repair, then restarts. */
export function singleHostChain(
  { failure, repair, restart }: Pick<HaRates, 'failure' | 'repair' | 'restart'>,
  blank: Blank = blankChain,
): Chain {
  // The waiting states are never entered; their way out only keeps the chain solvable.
  const alone = { hosts: 1, crews: 1, restartCoverage: 1, manual: restart, hostsForRestart: 1 };
  return haChain({ ...alone, failure, repair, restart }, blank);
}

/**
 * The chain of an FT pair in a cluster of at least two hosts.
 *
 * s is P protected, X exposed (one copy), R restarting; n = H − j live hosts (availability reference 4.3):
 * (j,P) → (j+1,X) λ·c + λ (a lost secondary needs no failover), (j+1,R) λ·(1−c), (j+1,P) (n−2)·λ
 * (j,X) → (j,P) 1/T_rp when n ≥ n_rp, (j+1,R) λ, (j+1,X) (n−1)·λ
 * (j,R) → (j,X) 1/T_ha when n ≥ n_ha, (j+1,R) n·λ
 * every state → (j−1, same) min(j, crews)·μ
 * Numbers: (j,P) 3j, (j,X) 3j+1, (j,R) 3j+2 up to j = H−2; then (H−1,X), (H−1,R), (H,R).
 */
export function ftChain(rates: FtRates, blank: Blank = blankChain): Chain {
  const { hosts, failure, coverage, reprotect, hostsForReprotect, restart, hostsForRestart } = rates;
  assert(hosts >= 2, 'an FT pair lives on two hosts');
  const size = 3 * hosts;
  const chain = blank(size, levelBand);
  const { rates: q, isUp } = chain;
  for (let j = 0; j <= hosts; j++) {
    const alive = hosts - j;
    const exposed = exposedState(hosts, j);
    const restarting = exposed + (alive > 0 ? 1 : 0);
    const nextExposed = exposedState(hosts, j + 1);
    const nextRestarting = nextExposed + (alive > 1 ? 1 : 0);
    if (alive > 1) {
      const here = 3 * j * size;
      isUp[3 * j] = 1;
      q[here + nextExposed] = failure * coverage + failure;
      q[here + nextRestarting] = failure * (1 - coverage);
      if (alive > 2) q[here + 3 * (j + 1)] = (alive - 2) * failure;
      if (alive >= hostsForReprotect) q[exposed * size + 3 * j] = reprotect;
    }
    if (alive > 0) {
      isUp[exposed] = 1;
      q[exposed * size + nextRestarting] = failure;
      if (alive > 1) q[exposed * size + nextExposed] = (alive - 1) * failure;
      q[restarting * size + nextRestarting] = alive * failure;
      if (alive >= hostsForRestart) q[restarting * size + exposed] = restart;
    }
    if (j > 0) {
      const repair = Math.min(j, rates.crews) * rates.repair;
      const before = exposedState(hosts, j - 1);
      if (alive > 1) q[3 * j * size + 3 * (j - 1)] = repair;
      if (alive > 0) q[exposed * size + before] = repair;
      q[restarting * size + before + 1] = repair;
    }
  }
  return chain;
}

/** P(the pair is protected) from the state probabilities of an FT chain. */
export function protectedShare(hosts: number, probabilities: readonly number[]): number {
  let share = 0;
  for (let j = 0; j <= hosts - 2; j++) share += probabilities[3 * j]!;
  return share;
}

/** Number of (j,X); at j = H, where no copy runs, of (H,R). */
function exposedState(hosts: number, j: number): number {
  if (j <= hosts - 2) return 3 * j + 1;
  return j === hosts - 1 ? 3 * j : 3 * hosts - 1;
}
