/**
 * MX-ONE's own server redundancy: one standby server takes over for one of N regular servers.
 *
 * Separate physical servers, no vSphere; the users of one regular server (the tagged one)
 * are followed. Calls in progress are lost at every change-over. Mitel states the change-over
 * time and that the standby replaces one server at a time (29/1551-ASP 113 01, "Unavailability
 * for IP Extensions"; 157/154 31-ANF 901 14, "Known Limitations").
 */
import { assert } from '../base/assert.ts';
import { blankChain, measureChain, passingChain, type Blank, type Chain } from './markov.ts';
import { hoursPerYear } from './input.ts';

export interface NativeRates {
  /** Regular servers that share the standby, the tagged one included [servers]. */
  readonly regularServers: number;
  /** λ of one server, standby included [per hour]. */
  readonly failure: number;
  /** μ of one server under repair by one crew [per hour]. */
  readonly repair: number;
  /** 1 / T_sw [per hour]. */
  readonly changeOver: number;
  /** Repairs at the same time [≥ 1]; all servers when absent. */
  readonly crews?: number;
}

export interface NativeRedundancy {
  readonly availability: number;
  readonly unavailability: number;
  readonly failureFrequencyPerHour: number;
  /** Share of time spent in change-overs. */
  readonly switchUnavailability: number;
  /** Share of time spent waiting for a repair because the standby is taken or down. */
  readonly waitUnavailability: number;
  /** Failures of the tagged server that find no standby [per year]. */
  readonly uncoveredFailuresPerYear: number;
}

/** States of a level: how the tagged server and the standby fare while o other regular servers are down. */
const bothUp = 0;
const standbyDown = 1;
const switching = 2;
const carried = 3;
const allDown = 4;
const waiting = 5;
const levelStates = 6;

/** Where the levels end at the latest, to bound the work for absurd rates. */
const deepestLevel = 128;

/**
 * Unavailability of the users of one regular server, split into change-over and waiting.
 *
 * Leading order: U ≈ λ·T_sw + U_wait. Of the failures of the tagged server, a share
 * N·λ·MTTR finds the standby down or carrying one of the other N − 1, so that
 * MTBF²/(MTTR·N) passes between them: 21,900 years for N = 10, 87,600 h and 4 h, Mitel's
 * own double-failure figure.
 */
export function nativeRedundancy(rates: NativeRates): NativeRedundancy {
  assert(rates.regularServers >= 1, 'a standby stands by for at least one server');
  const chain = nativeChain(rates, passingChain);
  const measures = measureChain(chain);
  const pi = measures.probabilities;
  let switchShare = 0;
  let waitShare = 0;
  let noStandby = 0;
  const levels = levelsOf(rates);
  for (let o = 0; o <= levels; o++) {
    switchShare += pi[stateOf(o, switching)]!;
    waitShare += pi[stateOf(o, allDown)]! + (o > 0 ? pi[stateOf(o, waiting)]! : 0);
    noStandby += pi[stateOf(o, standbyDown)]! + (o > 0 ? pi[stateOf(o, bothUp)]! : 0);
  }
  return {
    availability: measures.availability,
    unavailability: measures.unavailability,
    failureFrequencyPerHour: measures.failureFrequencyPerHour,
    switchUnavailability: switchShare,
    waitUnavailability: waitShare,
    uncoveredFailuresPerYear: hoursPerYear * rates.failure * noStandby,
  };
}

/**
 * The chain of the tagged server T and the standby S while o of the other N − 1 servers are down.
 *
 * (o, bothUp)       T fails → switching when o = 0, waiting when o ≥ 1 (S carries another); S fails → standbyDown
 * (o, standbyDown)  T fails → allDown; S repaired → bothUp
 * (o, switching)    1/T_sw → carried (minutes against hours of repair: it is never overtaken); S fails → allDown
 * (o, carried)      T repaired → bothUp (moving back is planned work); S fails → allDown
 * (o, waiting)      T repaired → bothUp; S fails → allDown; the server S carries is repaired → S turns to
 *                   one of the o servers waiting, each alike: (o−1, switching) 1/o, (o−1, waiting) otherwise
 * (o, allDown)      T repaired → standbyDown; S repaired → S turns to one of the o + 1 down servers, each alike
 * every state       (N−1−o)·λ → o + 1; repair of a server that S does not carry → o − 1
 *
 * Every server fails with λ, the standby too. With f servers down, min(f, crews) repairs go on and each
 * of the f gets an equal share of them. The start of the software after a repair counts as repair time.
 */
export function nativeChain(rates: NativeRates, blank: Blank = blankChain): Chain {
  const { regularServers, failure, changeOver } = rates;
  const levels = levelsOf(rates);
  const size = 5 + levelStates * levels;
  const chain = blank(size, 9);
  const { rates: q, isUp } = chain;
  for (let o = 0; o <= levels; o++) {
    const level = stateOf(o, 0);
    const above = stateOf(o + 1, 0);
    const below = stateOf(o - 1, 0);
    const states = o > 0 ? levelStates : levelStates - 1;
    for (let state = 0; state < states; state++) {
      const row = (level + state) * size;
      isUp[level + state] = state === bothUp || state === standbyDown || state === carried ? 1 : 0;
      if (o < levels) q[row + above + state] = (regularServers - 1 - o) * failure;
      if (o > 0 && state !== waiting) q[row + below + state] = o * repairShare(rates, o + downWith(state));
    }
    const oneDown = repairShare(rates, o + 1);
    const twoDown = repairShare(rates, o + 2);
    const rowOf = (state: number): number => (level + state) * size + level;
    q[rowOf(bothUp) + (o > 0 ? waiting : switching)] = failure;
    q[rowOf(bothUp) + standbyDown] = failure;
    q[rowOf(standbyDown) + allDown] = failure;
    q[rowOf(standbyDown) + bothUp] = oneDown;
    q[rowOf(switching) + carried] = changeOver;
    q[rowOf(switching) + allDown] = failure;
    q[rowOf(carried) + bothUp] = oneDown;
    q[rowOf(carried) + allDown] = failure;
    q[rowOf(allDown) + standbyDown] = twoDown;
    q[rowOf(allDown) + switching] = twoDown / (o + 1);
    if (o === 0) continue;
    q[rowOf(allDown) + waiting] = twoDown * (o / (o + 1));
    q[rowOf(waiting) + bothUp] = oneDown;
    q[rowOf(waiting) + allDown] = failure;
    const lower = (level + waiting) * size + below;
    q[lower + switching] = oneDown / o;
    if (o > 1) q[lower + waiting] = oneDown * ((o - 1) / o + (o - 1));
  }
  return chain;
}

/** Of the tagged server and the standby, how many are down in a state. */
function downWith(state: number): number {
  if (state === bothUp) return 0;
  return state === allDown ? 2 : 1;
}

/** Repair rate of one of `down` servers that share the crews [per hour]. */
function repairShare(rates: NativeRates, down: number): number {
  return rates.repair * (Math.min(down, rates.crews ?? down) / down);
}

/**
 * How many of the other regular servers are told apart as down together.
 *
 * Further levels weigh less than Π_l N·λ / (min(l, crews)·μ) < 1e-20 and are left out.
 */
function levelsOf(rates: NativeRates): number {
  const { regularServers, failure, repair } = rates;
  const most = Math.min(regularServers - 1, deepestLevel);
  let weight = 1;
  let level = 0;
  while (level < most && weight >= 1e-20) {
    level += 1;
    weight *= (regularServers * failure) / (Math.min(level, rates.crews ?? level) * repair);
  }
  return level;
}

/** Number of a state; level 0 has no waiting state. */
function stateOf(o: number, state: number): number {
  return (o === 0 ? 0 : levelStates * o - 1) + state;
}
