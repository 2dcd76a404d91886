/**
 * Markov chains given by name, from outside: checks them, orders them for the solver, and solves them.
 *
 * Deals with what the planner's own chains never have: states out of reach, states that are
 * left for good, down states without a way back, and chains without one answer.
 */
import { err, ok } from '../base/result.ts';
import type { Result } from '../base/result.ts';
import { numberFault, readCase } from '../base/case.ts';
import type { CaseProblem, CaseReader } from '../base/case.ts';
import { steadyState } from './markov.ts';

/** A chain given by the names of its states; rates per hour. */
export interface MarkovCase {
  readonly states: readonly string[];
  readonly initial: string;
  readonly up: readonly string[];
  /** From, to, rate; several rates between the same two states add up. */
  readonly rates: readonly (readonly [string, string, number])[];
}

export interface MarkovSolution {
  readonly availability: number;
  readonly unavailability: number;
  /** From the initial state to the first down state [h]; 0 when it is down, null when it may never come to that. */
  readonly mttfHours: number | null;
  readonly failureFrequencyPerHour: number;
}

/** A checked chain: rates dense and row by row, states by number. */
interface NamedChain {
  readonly names: readonly string[];
  readonly size: number;
  readonly initial: number;
  readonly isUp: readonly boolean[];
  readonly rates: Float64Array;
}

/** The largest case that is worth a dense matrix. */
const mostStates = 1000;

/** Rates other than 0 whose products and quotients stay within double precision [per hour]. */
const sensibleRate = { min: 1e-100, max: 1e100 };

/**
 * The long-run measures of a chain given by name, or what is wrong with it.
 *
 * States out of reach of the initial one are dropped; states that are left for good have
 * probability 0. When several sets of states can never be left, the long run depends on
 * chance and the case is refused.
 */
export function solveMarkovCase(json: unknown): Result<MarkovSolution, CaseProblem> {
  const read = readCase(json, readChain);
  if (!read.ok) return read;
  const chain = read.value;
  const reached = reachable(chain, chain.initial, () => true);
  const classes = closedClasses(chain, reached);
  if (classes.length > 1) {
    const shown = classes.slice(0, 3).map((members) => `"${chain.names[members[0]!]!}"`);
    const message = `The chain can end for good around ${shown.join(' or ')}, so it has no single long-run state: add the missing way back between them.`;
    return err({ where: 'rates', message });
  }
  const solution = solve(chain, reached, classes[0] ?? [chain.initial]);
  if (solution !== null) return ok(solution);
  const message = 'The rates lie too far apart for double precision: give rates that span fewer decades.';
  return err({ where: 'rates', message });
}

/** The measures; null when a probability is too small, or a time too long, for a double. */
function solve(chain: NamedChain, reached: readonly boolean[], recurrent: readonly number[]): MarkovSolution | null {
  const pi = steadyState(submatrix(chain, recurrent), recurrent.length, recurrent.length);
  let availability = 0;
  let unavailability = 0;
  let frequency = 0;
  recurrent.forEach((state, k) => {
    if (chain.isUp[state]!) {
      availability += pi[k]!;
      frequency += pi[k]! * rateDown(chain, state);
    } else {
      unavailability += pi[k]!;
    }
  });
  // Single states may be too rare for a double without harm; all down or all up states together may not.
  const visitsUp = recurrent.some((state) => chain.isUp[state]!);
  const visitsDown = recurrent.some((state) => !chain.isUp[state]!);
  const isLost =
    (visitsUp && availability === 0) ||
    (visitsDown && unavailability === 0) ||
    (visitsUp && visitsDown && frequency === 0);
  const mttfHours = reached.some((is, i) => is && !chain.isUp[i]!) ? firstFailure(chain) : null;
  if (isLost || !Number.isFinite(mttfHours ?? 0) || !Number.isFinite(frequency)) return null;
  return { availability, unavailability, mttfHours, failureFrequencyPerHour: frequency };
}

/** Mean time to the first down state: the up states met before it, with every failure leading back to the start. */
function firstFailure(chain: NamedChain): number | null {
  const { initial, isUp, size } = chain;
  if (!isUp[initial]!) return 0;
  const before = reachable(chain, initial, (state) => isUp[state]!);
  const states = [initial];
  for (let i = 0; i < size; i++) if (before[i]! && isUp[i]! && i !== initial) states.push(i);
  if (!allCanFail(chain, states)) return null;
  const count = states.length;
  const q = submatrix(chain, states);
  const exits = states.map((state) => rateDown(chain, state));
  for (let a = 1; a < count; a++) q[a * count] = q[a * count]! + exits[a]!;
  const pi = steadyState(q, count, count);
  return 1 / exits.reduce((sum, exit, a) => sum + exit * pi[a]!, 0);
}

/** Whether each of these up states can come to a down state. */
function allCanFail(chain: NamedChain, states: readonly number[]): boolean {
  const canFail = new Set(states.filter((state) => rateDown(chain, state) > 0));
  const todo = [...canFail];
  for (let to = todo.pop(); to !== undefined; to = todo.pop()) {
    for (const from of states) {
      if (canFail.has(from) || chain.rates[from * chain.size + to]! === 0) continue;
      canFail.add(from);
      todo.push(from);
    }
  }
  return canFail.size === states.length;
}

/** States that can be reached from `start` through states that `mayPass`, itself included. */
function reachable(chain: NamedChain, start: number, mayPass: (state: number) => boolean): boolean[] {
  const { rates, size } = chain;
  return spread(size, start, (from, to) => mayPass(from) && rates[from * size + to]! > 0);
}

/**
 * The sets of reached states that are never left again, each found once.
 *
 * A state is in such a set when everything it reaches can reach it back. From one that is
 * not, the search moves on to a state that cannot come back, which reaches fewer states.
 */
function closedClasses(chain: NamedChain, reached: readonly boolean[]): number[][] {
  const { rates, size } = chain;
  const classes: number[][] = [];
  const settled = reached.map((is) => !is);
  for (let start = settled.indexOf(false); start >= 0; start = settled.indexOf(false)) {
    for (let state = start; state >= 0;) {
      const ahead = reachable(chain, state, () => true);
      const back = spread(size, state, (to, from) => rates[from * size + to]! > 0);
      const noReturn = ahead.findLastIndex((is, i) => is && !back[i]!);
      if (noReturn < 0) {
        classes.push(membersOf(ahead));
        // Whatever leads here is settled: it belongs to this set or to none.
        back.forEach((is, i) => (settled[i] = settled[i]! || is));
      }
      state = noReturn;
    }
  }
  return classes;
}

/** States found by following arrows from `start`. */
function spread(size: number, start: number, isArrow: (from: number, to: number) => boolean): boolean[] {
  const seen = Array.from({ length: size }, () => false);
  const todo = [start];
  seen[start] = true;
  for (let from = todo.pop(); from !== undefined; from = todo.pop()) {
    for (let to = 0; to < size; to++) {
      if (seen[to]! || !isArrow(from, to)) continue;
      seen[to] = true;
      todo.push(to);
    }
  }
  return seen;
}

function membersOf(flags: readonly boolean[]): number[] {
  return flags.flatMap((is, i) => (is ? [i] : []));
}

/** Rates between these states, in this order. */
function submatrix(chain: NamedChain, states: readonly number[]): Float64Array {
  const count = states.length;
  const q = new Float64Array(count * count);
  states.forEach((from, a) => {
    states.forEach((to, b) => (q[a * count + b] = chain.rates[from * chain.size + to]!));
  });
  return q;
}

/** Total rate from a state into the down states [per hour]. */
function rateDown(chain: NamedChain, from: number): number {
  let rate = 0;
  for (let to = 0; to < chain.size; to++) if (!chain.isUp[to]!) rate += chain.rates[from * chain.size + to]!;
  return rate;
}

function readChain(at: CaseReader): NamedChain {
  const names = readNames(at, 'states');
  const size = names.length;
  if (size === 0 || size > mostStates) at.report('states', `The chain has ${size} states: give 1 to ${mostStates}.`);
  const numberOf = new Map(names.map((name, i) => [name, i]));
  if (numberOf.size < size) {
    const twice = names.find((name, i) => names.indexOf(name) !== i);
    at.report('states', `The state "${twice}" is listed twice: give each state its own name.`);
  }
  const find = (name: unknown, where: string): number => {
    const found = typeof name === 'string' ? numberOf.get(name) : undefined;
    if (found === undefined)
      at.report(
        where,
        `${where} is ${JSON.stringify(name)}, which is not one of the states: use a name from "states".`,
      );
    return found ?? 0;
  };

  const initial = find(at.raw('initial'), 'initial');
  const isUp = names.map(() => false);
  readNames(at, 'up').forEach((name, i) => (isUp[find(name, `up[${i}]`)] = true));
  const rates = readRates(at, size <= mostStates ? size : 0, find);
  return { names, size, initial, isUp, rates };
}

function readNames(at: CaseReader, key: string): readonly string[] {
  const value = at.raw(key);
  if (Array.isArray(value) && value.every((name): name is string => typeof name === 'string')) return value;
  at.report(key, `"${key}" is not a list of names: give the names of states as texts.`);
  return [];
}

function readRates(at: CaseReader, size: number, find: (name: unknown, where: string) => number): Float64Array {
  const rates = new Float64Array(size * size);
  const list = at.raw('rates');
  if (!Array.isArray(list)) {
    at.report('rates', '"rates" is not a list: give entries of the form ["from", "to", rate per hour].');
    return rates;
  }
  list.forEach((entry: unknown, i) => {
    const where = `rates[${i}]`;
    if (!Array.isArray(entry) || entry.length !== 3) {
      at.report(where, `${where} is not of the form ["from", "to", rate per hour]: give two states and a number.`);
      return;
    }
    const [fromName, toName, rate] = entry as readonly unknown[];
    const from = find(fromName, `${where}[0]`);
    const to = find(toName, `${where}[1]`);
    const fault = rate === 0 ? null : numberFault(rate, sensibleRate);
    if (fault !== null) at.report(`${where}[2]`, `${where}[2] ${fault} per hour.`);
    else if (fromName === toName)
      at.report(where, `${where} leads from "${String(fromName)}" to itself: leave it out, it changes nothing.`);
    else rates[from * size + to] = rates[from * size + to]! + (rate as number);
  });
  return rates;
}
