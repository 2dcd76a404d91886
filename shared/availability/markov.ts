/**
 * Steady state and failure frequency of a continuous-time Markov chain.
 *
 * Works by GTH state reduction (Grassmann, Taksar and Heyman, Operations Research 33,
 * 1985), which never subtracts: every probability comes out to a few units in the last
 * place, however stiff the chain. Unavailability is the sum of the down states, never
 * 1 − A, for the same reason (availability reference 4.10). Building a chain from names
 * and checking it is markov-case.ts.
 */

/** A chain over states 0 … size−1; state 0 is the start. */
export interface Chain {
  readonly size: number;
  /** Rate from i to j at [i·size + j], per hour; the diagonal is not read. */
  readonly rates: Float64Array;
  /** 1 where the service is up. */
  readonly isUp: Uint8Array;
  /** No transition spans more than this many state numbers; size when unknown. */
  readonly band: number;
}

export interface ChainMeasures {
  readonly availability: number;
  /** Σ π over the down states. */
  readonly unavailability: number;
  /** ω = Σ over up i of π_i · Σ over down j of q_ij [per hour]. */
  readonly failureFrequencyPerHour: number;
  /** Steady-state probability of each state. */
  readonly probabilities: readonly number[];
}

/** A chain without transitions, all of whose states are down: builders fill it in. */
export type Blank = (size: number, band: number) => Chain;

export const blankChain: Blank = (size, band) => {
  return { size, rates: new Float64Array(size * size), isUp: new Uint8Array(size), band };
};

/** Up to here room is kept from chain to chain: to make it anew costs more than to solve a small chain. */
const keptSize = 48;
const passing = new Map<number, Chain>();

/** The same for a chain that is done with when the next one is built: of one size they all use the same room. */
export const passingChain: Blank = (size, band) => {
  if (size > keptSize) return blankChain(size, band);
  const before = passing.get(size);
  if (before === undefined || before.band !== band) {
    const made = blankChain(size, band);
    passing.set(size, made);
    return made;
  }
  before.rates.fill(0);
  before.isUp.fill(0);
  return before;
};

const work = new Float64Array(keptSize * keptSize);

/**
 * Availability, unavailability and failure frequency of a chain.
 *
 * Assumes that every state can reach state 0 and state 0 is up, as the builders in
 * chains.ts and native.ts guarantee; states that nothing reaches get probability 0.
 */
export function measureChain(chain: Chain): ChainMeasures {
  const { size, isUp } = chain;
  const probabilities = steadyState(usedUp(chain), size, chain.band);
  let availability = 0;
  let unavailability = 0;
  let frequency = 0;
  for (let i = 0; i < size; i++) {
    if (isUp[i] === 1) {
      availability += probabilities[i]!;
      frequency += probabilities[i]! * rateDown(chain, i);
    } else {
      unavailability += probabilities[i]!;
    }
  }
  return {
    availability,
    unavailability,
    failureFrequencyPerHour: frequency,
    probabilities,
  };
}

/** A copy of the rates that may be spoilt. */
function usedUp({ size, rates }: Chain): Float64Array {
  if (size > keptSize) return rates.slice();
  work.set(rates);
  return work;
}

/**
 * Stationary probabilities by GTH; `q` is used up.
 *
 * for k = n−1 … 1:  s_k = Σ_{j<k} q_kj,  q_ij += q_ik · q_kj / s_k  for i, j < k
 * π_0 = 1,  π_k = Σ_{i<k} π_i · q_ik / s_k,  then normalised
 *
 * Elimination keeps a band: a state only has neighbours at most `band` away, or an
 * arrow to state 0. Needs every state to reach state 0.
 */
export function steadyState(q: Float64Array, size: number, band: number): readonly number[] {
  for (let k = size - 1; k > 0; k--) {
    const row = k * size;
    const from = Math.max(0, k - band);
    let s = from > 0 ? q[row]! : 0;
    for (let j = from; j < k; j++) s += q[row + j]!;
    for (let i = from; i < k; i++) {
      const line = i * size;
      const into = q[line + k]!;
      if (into === 0) continue;
      const share = into / s;
      // From here on the column holds the share π_k takes from π_i.
      q[line + k] = share;
      if (from > 0) q[line] = q[line]! + share * q[row]!;
      // The diagonal (j = i) is filled too, but never read.
      for (let j = from; j < k; j++) q[line + j] = q[line + j]! + share * q[row + j]!;
    }
  }
  let sum = 1;
  const pi = [1];
  for (let k = 1; k < size; k++) {
    let p = 0;
    for (let i = Math.max(0, k - band); i < k; i++) p += pi[i]! * q[i * size + k]!;
    pi.push(p);
    sum += p;
    if (sum > 1e150) {
      // State 0 is hardly ever visited: scale down before the weights run over.
      for (let i = 0; i <= k; i++) pi[i] = pi[i]! / sum;
      sum = 1;
    }
  }
  for (let k = 0; k < size; k++) pi[k] = pi[k]! / sum;
  return pi;
}

/** Total rate from up state i into the down states [per hour]. */
function rateDown(chain: Chain, i: number): number {
  const { size, rates, isUp, band } = chain;
  const last = Math.min(size - 1, i + band);
  let rate = 0;
  for (let j = Math.max(0, i - band); j <= last; j++) if (isUp[j] === 0) rate += rates[i * size + j]!;
  return rate;
}
