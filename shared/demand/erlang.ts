/**
 * Exact Erlang B and C: blocking, channels for a blocking, traffic for a blocking, waiting.
 *
 * Erlang B is the trunk formula (blocked calls are cleared), Erlang C the queue formula
 * (waiting calls stay). Traffic is in erlang, the mean number of calls in progress.
 * Formulas: ITU-T E.501 and the ITU/ITC Teletraffic Engineering Handbook, chapters 7 and 12.
 */
import { assert } from '../base/assert.ts';
import { readCase } from '../base/case.ts';
import type { CaseProblem, CaseReader } from '../base/case.ts';
import { ok } from '../base/result.ts';
import type { Result } from '../base/result.ts';

/**
 * Share of calls blocked when `traffic` erlang is offered to `channels` channels [0…1].
 *
 * With traffic and no channel everything is blocked. With no traffic nothing is, whatever the channels: B is taken as
 * the share of calls lost (call congestion), and of no calls none is lost. Read as the share of time in which every
 * channel is busy, the formula would give 1 for no traffic on no channels; plans ask about calls.
 */
export function erlangB(traffic: number, channels: number): number {
  assert(traffic >= 0 && channels >= 0, 'traffic and channels are not negative');
  return traffic === 0 ? 0 : 1 / inverseBlocking(traffic, channels);
}

/**
 * 1/B for traffic a > 0 and c channels.
 *
 * The recursion 1/B(0) = 1, 1/B(n) = 1 + (n/a)/B(n−1), written out from its far end:
 * 1/B(c) = 1 + c/a + c(c−1)/a² + … + c!/a^c
 * All terms are positive, and they die out about 8·√c after the larger of c − a and 0, so
 * that thousands of channels take hundreds of steps. Infinite when B is below 1e-308.
 */
function inverseBlocking(traffic: number, channels: number): number {
  let sum = 1;
  let term = 1;
  for (let n = channels; n > 0; n--) {
    term *= n / traffic;
    sum += term;
    // Terms fall from here on, by at least n/a each: the rest is below term·a/(a − n).
    if (n < traffic && term * traffic < sum * (traffic - n) * 1e-17) break;
  }
  return sum;
}

/**
 * Fewest channels that block at most `target` of the calls.
 *
 * Starts from the exact blocking at a count that is surely too small, c = a·(1 − target)
 * (c channels cannot carry more than c erlang), and goes up by the recursion. No traffic needs no channel.
 */
export function channelsFor(traffic: number, target: number): number {
  assert(traffic >= 0 && target > 0 && target <= 1, 'a blocking target is a share above zero');
  if (traffic === 0) return 0;
  // The slack covers the rounding of 1/B, so that a target met exactly is met.
  const wanted = (1 / target) * (1 - 1e-13);
  let channels = Math.max(0, Math.ceil(traffic * (1 - target)) - 1);
  let inverse = inverseBlocking(traffic, channels);
  while (inverse < wanted) {
    channels += 1;
    inverse = 1 + (channels / traffic) * inverse;
  }
  return channels;
}

/**
 * Most traffic that `channels` channels carry with at most `target` blocked [erlang].
 *
 * Newton's method on ln B over ln a; the slope is the mean number of idle channels,
 * c − a·(1 − B). ln B is concave in ln a, so that the method climbs to the root from below
 * after one step. The root lies between (target · c!)^(1/c), because B ≤ a^c/c!, and
 * c/(1 − target), because c channels carry at most c; a step that leaves these bounds,
 * where B is too small to be told from zero, is replaced by halving them.
 */
export function trafficFor(channels: number, target: number): number {
  assert(channels >= 0 && target > 0 && target < 1, 'a blocking target is a share between zero and one');
  if (channels === 0) return 0;
  let lower = (Math.log(target) + logFactorialBelow(channels)) / channels;
  let upper = Math.log(channels / (1 - target));
  let at = upper;
  for (let round = 0; round < 200; round++) {
    const traffic = Math.exp(at);
    const blocking = erlangB(traffic, channels);
    if (blocking > target) upper = at;
    else lower = at;
    const idle = channels - traffic * (1 - blocking);
    const newton = at - Math.log(blocking / target) / idle;
    const next = newton >= lower && newton <= upper ? newton : (lower + upper) / 2;
    if (Math.abs(next - at) <= 4e-16 * Math.max(1, Math.abs(at))) return Math.exp(next);
    at = next;
  }
  return Math.exp(lower);
}

/** A lower bound of ln c!, from Stirling: c·ln c − c + ½·ln(2πc). */
function logFactorialBelow(c: number): number {
  return c * Math.log(c) - c + 0.5 * Math.log(2 * Math.PI * c);
}

/** What callers of a queue meet. */
export interface QueueService {
  /** Share of calls that wait [0…1]. */
  readonly waitProbability: number;
  /** Mean over all calls [s]; null when the queue grows without end. */
  readonly meanWaitSeconds: number | null;
  /** Share of calls answered within the target [0…1]. */
  readonly serviceLevel: number;
}

/**
 * Erlang C for `agents` agents and calls of `holdingSeconds` on average.
 *
 * C = c·B / (c − a·(1 − B));  mean wait = C·h / (c − a);  service level = 1 − C·e^(−(c − a)·t/h)
 * With traffic of at least `agents` erlang the queue grows without end: everyone waits.
 */
export function erlangC(traffic: number, agents: number, holdingSeconds: number, targetSeconds: number): QueueService {
  if (traffic === 0) return { waitProbability: 0, meanWaitSeconds: 0, serviceLevel: 1 };
  if (traffic >= agents) return { waitProbability: 1, meanWaitSeconds: null, serviceLevel: 0 };
  const blocking = erlangB(traffic, agents);
  const spare = agents - traffic;
  const waitProbability = (agents * blocking) / (spare + traffic * blocking);
  return {
    waitProbability,
    meanWaitSeconds: (waitProbability * holdingSeconds) / spare,
    serviceLevel: 1 - waitProbability * Math.exp((-spare * targetSeconds) / holdingSeconds),
  };
}

export type ErlangSolution =
  { readonly blocking: number } | { readonly channels: number } | { readonly trafficErlang: number } | QueueService;

const trafficRule = { min: 0, max: 1e6 };
const channelsRule = { min: 0, max: 1e6, whole: true };

/**
 * Solves for what a case leaves out: blocking, channels or traffic; with agents, a queue.
 *
 * { trafficErlang, channels } → blocking; { trafficErlang, blocking } → channels;
 * { channels, blocking } → trafficErlang; { trafficErlang, agents, holdingSeconds, targetSeconds } → waiting
 */
export function solveErlangCase(json: unknown): Result<ErlangSolution, CaseProblem> {
  const read = readCase(json, readSolver);
  return read.ok ? ok(read.value()) : read;
}

/** The calculation a case asks for; it runs only when every value is in order. */
function readSolver(at: CaseReader): () => ErlangSolution {
  if (at.has('agents')) {
    const traffic = at.number('trafficErlang', trafficRule);
    const agents = at.number('agents', channelsRule);
    const holdingSeconds = at.number('holdingSeconds', { above: 0, max: 1e9 });
    const targetSeconds = at.number('targetSeconds', { min: 0, max: 1e9 });
    return () => erlangC(traffic, agents, holdingSeconds, targetSeconds);
  }
  const given = ['trafficErlang', 'channels', 'blocking'].filter((key) => at.has(key));
  if (given.length !== 2) {
    const message = `The case gives ${given.join(', ') || 'neither traffic, channels nor blocking'}: give exactly two of trafficErlang, channels and blocking, or trafficErlang with agents, holdingSeconds and targetSeconds.`;
    at.report('', message);
  }
  const [first, second] = given;
  if (first === 'channels') {
    const channels = at.number('channels', channelsRule);
    const target = at.number('blocking', { min: 1e-300, below: 1 });
    return () => ({ trafficErlang: trafficFor(channels, target) });
  }
  const traffic = at.number('trafficErlang', trafficRule);
  if (second === 'channels') {
    const channels = at.number('channels', channelsRule);
    return () => ({ blocking: erlangB(traffic, channels) });
  }
  const target = at.number('blocking', { min: 1e-300, max: 1 });
  return () => ({ channels: channelsFor(traffic, target) });
}
