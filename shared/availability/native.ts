/**
 * MX-ONE's own server redundancy: one standby server takes over for one of N regular servers.
 *
 * Separate physical servers, no vSphere; the users of one regular server (the tagged one)
 * are followed. Calls in progress are lost at every change-over. Mitel states the change-over
 * time and that the standby replaces one server at a time (29/1551-ASP 113 01, "Unavailability
 * for IP Extensions"; 157/154 31-ANF 901 14, "Known Limitations").
 */
import { assert } from '../base/assert.ts';
import { measureChain } from './markov.ts';
import type { Chain } from './markov.ts';
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
  /** Repairs at the same time; all servers when absent. */
  readonly crews?: number;
}

export interface NativeRedundancy {
  readonly availability: number;
  readonly unavailability: number;
  readonly mttfHours: number | null;
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

/** Other regular servers down together that are told apart; more have no weight at any sensible rate. */
const deepestLevel = 16;

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
  const chain = nativeChain(rates);
  const measures = measureChain(chain);
  const pi = measures.probabilities;
  let switchShare = 0;
  let waitShare = 0;
  let noStandby = 0;
  for (let o = 0; o <= levelsOf(rates); o++) {
    switchShare += pi[stateOf(o, switching)]!;
    waitShare += pi[stateOf(o, allDown)]! + (o > 0 ? pi[stateOf(o, waiting)]! : 0);
    noStandby += pi[stateOf(o, standbyDown)]! + (o > 0 ? pi[stateOf(o, bothUp)]! : 0);
  }
  return {
    availability: measures.availability,
    unavailability: measures.unavailability,
    mttfHours: measures.mttfHours,
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
 * (o, switching)    1/T_sw → carried; T repaired → bothUp; S fails → allDown
 * (o, carried)      T repaired → bothUp (moving back is planned work); S fails → allDown
 * (o, waiting)      T repaired → bothUp; S fails → allDown; the server S carries is repaired → S turns to
 *                   one of the o servers waiting, each alike: (o−1, switching) 1/o, (o−1, waiting) otherwise
 * (o, allDown)      T repaired → standbyDown; S repaired → S turns to one of the o + 1 down servers, each alike
 * every state       (N−1−o)·λ → o + 1; repair of a server that S does not carry → o − 1
 *
 * Every server fails with λ, the standby too. With f servers down, min(f, crews) repairs go on and each
 * of the f gets an equal share of them. The start of the software after a repair counts as repair time.
 */
export function nativeChain(rates: NativeRates): Chain {
  const { regularServers, failure, changeOver } = rates;
  const levels = levelsOf(rates);
  const size = 5 + levelStates * levels;
  const q = new Float64Array(size * size);
  const isUp = new Uint8Array(size);
  const add = (from: number, to: number, rate: number): void => {
    q[from * size + to] = q[from * size + to]! + rate;
  };
  for (let o = 0; o <= levels; o++) {
    const at = (state: number): number => stateOf(o, state);
    const states = o > 0 ? levelStates : levelStates - 1;
    const crewShare = (otherwiseDown: number): number => repairShare(rates, o + otherwiseDown);
    for (let state = 0; state < states; state++) {
      isUp[at(state)] = state === bothUp || state === standbyDown || state === carried ? 1 : 0;
      if (o < levels) add(at(state), stateOf(o + 1, state), (regularServers - 1 - o) * failure);
      if (o > 0 && state !== waiting) add(at(state), stateOf(o - 1, state), o * crewShare(downWith(state)));
    }
    add(at(bothUp), at(o > 0 ? waiting : switching), failure);
    add(at(bothUp), at(standbyDown), failure);
    add(at(standbyDown), at(allDown), failure);
    add(at(standbyDown), at(bothUp), crewShare(1));
    add(at(switching), at(carried), changeOver);
    add(at(switching), at(bothUp), crewShare(1));
    add(at(switching), at(allDown), failure);
    add(at(carried), at(bothUp), crewShare(1));
    add(at(carried), at(allDown), failure);
    add(at(allDown), at(standbyDown), crewShare(2));
    add(at(allDown), at(switching), crewShare(2) / (o + 1));
    if (o > 0) {
      add(at(allDown), at(waiting), crewShare(2) * (o / (o + 1)));
      add(at(waiting), at(bothUp), crewShare(1));
      add(at(waiting), at(allDown), failure);
      add(at(waiting), stateOf(o - 1, switching), crewShare(1) / o);
      if (o > 1) add(at(waiting), stateOf(o - 1, waiting), crewShare(1) * ((o - 1) / o + (o - 1)));
    }
  }
  return { size, rates: q, isUp, band: 9 };
}

/** Of the tagged server and the standby, how many are down in a state. */
function downWith(state: number): number {
  if (state === bothUp) return 0;
  return state === allDown ? 2 : 1;
}

/** Repair rate of one of `down` servers that share the crews [per hour]. */
function repairShare(rates: NativeRates, down: number): number {
  const crews = Math.max(1, rates.crews ?? down);
  return rates.repair * (Math.min(down, crews) / down);
}

function levelsOf(rates: NativeRates): number {
  return Math.min(rates.regularServers - 1, deepestLevel);
}

/** Number of a state; level 0 has no waiting state. */
function stateOf(o: number, state: number): number {
  return (o === 0 ? 0 : levelStates * o - 1) + state;
}
