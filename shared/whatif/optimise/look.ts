/**
 * Looks at every design of a space: its objective, its second figure, and what rules it out. In slices.
 *
 * Designs that share all but their drives are planned once and priced exactly from their parts (parts.ts). Where that
 * cannot be trusted, every design is planned. Combinations of server, CPU and memory that a rule of the hardware has
 * ruled out once are not planned again.
 */
import type { Plan } from '../../planner/plan.ts';
import type { PreparedProject } from '../../planner/prepare.ts';
import type { Change } from '../../model/scenario.ts';
import type { Figure } from '../figures.ts';
import { planVaried, vary } from '../vary.ts';
import {
  canBeSplit,
  compose,
  composedFigure,
  hostPart,
  isStorageAxis,
  sideOf,
  storagePart,
  type HostPart,
  type StoragePart,
} from './parts.ts';
import { changesOf, digitsOf, indexOf, spaceOf, type Space } from './space.ts';

export interface Limit {
  readonly figure: Figure;
  readonly kind: 'most' | 'least';
  readonly value: number;
}

export interface LookWish {
  readonly space: Space;
  readonly objective: Figure;
  readonly second: Figure;
  readonly limits: readonly Limit[];
  /** Laid under every design. */
  readonly changes: readonly Change[];
}

/** Why designs are out: a blocking finding, a broken limit, or changes that do not fit. */
export type RuleKey = string;
export const refusedRule = 'refused';
export const limitRule = ({ figure, kind, value }: Limit): RuleKey =>
  `limit ${figure.name} ${kind === 'most' ? '≤' : '≥'} ${value}`;
export const findingRule = (code: string): RuleKey => `finding ${code}`;

/** What has been found out about each design, by its number. */
export interface Looked {
  readonly wish: LookWish;
  readonly objective: Float64Array;
  readonly second: Float64Array;
  /** 0 not looked at yet, 1 feasible, 2 + i: ruled out by rules[i]. */
  readonly state: Uint16Array;
  readonly rules: readonly RuleKey[];
  readonly looked: number;
  /** Plans made in full. */
  readonly planned: number;
  readonly method: 'parts' | 'every design';
}

interface Table {
  readonly wish: LookWish;
  readonly objective: Float64Array;
  readonly second: Float64Array;
  readonly state: Uint16Array;
  readonly rules: RuleKey[];
  looked: number;
  planned: number;
  method: Looked['method'];
}

/** Yields after each plan, with what is known so far. */
export function* look(base: PreparedProject, wish: LookWish): Generator<Looked, Looked, void> {
  const { size } = wish.space;
  const table: Table = {
    wish,
    objective: new Float64Array(size),
    second: new Float64Array(size),
    state: new Uint16Array(size),
    rules: [],
    looked: 0,
    planned: 0,
    method: 'parts',
  };
  const figures = figuresOf(wish);
  const splits = wish.space.axes.some(isStorageAxis) && canBeSplit(planVaried(vary(base, wish.changes)), figures);
  if (splits && (yield* lookByParts(base, table, figures))) return table;
  table.state.fill(0);
  table.looked = 0;
  table.rules.length = 0;
  table.method = 'every design';
  yield* lookAtEach(base, table, figures);
  return table;
}

const figuresOf = ({ objective, second, limits }: LookWish): readonly Figure[] => [
  objective,
  second,
  ...limits.map(({ figure }) => figure),
];

function ruleIndex(table: Table, rule: RuleKey): number {
  const known = table.rules.indexOf(rule);
  if (known >= 0) return known;
  table.rules.push(rule);
  return table.rules.length - 1;
}

/** Notes a design; the first rule that holds is the one that counts. */
function note(table: Table, index: number, values: readonly number[], blocking: readonly string[]): void {
  const [objective = NaN, second = NaN] = values;
  table.objective[index] = objective;
  table.second[index] = second;
  table.looked++;
  const [code] = blocking;
  if (code !== undefined) {
    table.state[index] = 2 + ruleIndex(table, findingRule(code));
    return;
  }
  const broken = table.wish.limits.find((limit, i) => breaks(limit, values[2 + i] ?? NaN));
  table.state[index] = broken === undefined ? 1 : 2 + ruleIndex(table, limitRule(broken));
}

/** Whether the figure is on the wrong side; equal is allowed. */
export const breaks = ({ kind, value }: Limit, figure: number): boolean =>
  kind === 'most' ? !(figure <= value) : !(figure >= value);

function noteRefused(table: Table, index: number, rule: RuleKey): void {
  table.objective[index] = NaN;
  table.second[index] = NaN;
  table.state[index] = 2 + ruleIndex(table, rule);
  table.looked++;
}

/** Blocking rules of the hardware, and the choices that alone decide them. */
const hardwareRules: Readonly<Record<string, readonly string[]>> = {
  'HW-01': ['hosts.server', 'hosts.cpu'],
  'HW-02': ['hosts.server', 'hosts.cpus'],
  'HW-03': ['hosts.server', 'hosts.memoryGib'],
};

/** Remembers combinations that the hardware's rules have ruled out. */
class KnownConflicts {
  readonly #space: Space;
  readonly #seen = new Set<string>();

  constructor(space: Space) {
    this.#space = space;
  }

  /** The rule that is known to rule the design out, or null. */
  find(digits: readonly number[]): string | null {
    if (this.#seen.size === 0) return null;
    return Object.keys(hardwareRules).find((code) => this.#seen.has(this.#key(code, digits))) ?? null;
  }

  learn(codes: readonly string[], digits: readonly number[]): void {
    for (const code of codes) if (Object.hasOwn(hardwareRules, code)) this.#seen.add(this.#key(code, digits));
  }

  #key(code: string, digits: readonly number[]): string {
    const names = hardwareRules[code] ?? [];
    const part = this.#space.axes.map(({ name }, i) => (names.includes(name) ? (digits[i] ?? 0) : ''));
    return `${code}:${part.join(',')}`;
  }
}

interface Planned {
  readonly plan: Plan;
  readonly supportShare: number;
}

function planDesign(base: PreparedProject, { wish }: Table, changes: readonly Change[]): Planned | null {
  const varied = vary(base, [...wish.changes, ...changes]);
  if (varied.problems.length > 0) return null;
  const plan = planVaried(varied);
  const [site] = varied.prepared.sites;
  return { plan, supportShare: site?.entries.repairContract.priceShare.value ?? 0 };
}

const blockingCodes = ({ findings }: Plan): readonly string[] => [
  ...new Set(findings.filter(({ severity }) => severity === 'blocking').map(({ code }) => code)),
];

function* lookAtEach(base: PreparedProject, table: Table, figures: readonly Figure[]): Generator<Looked, void, void> {
  const { space } = table.wish;
  const conflicts = new KnownConflicts(space);
  for (let index = 0; index < space.size; index++) {
    const digits = digitsOf(space, index);
    const known = conflicts.find(digits);
    if (known !== null) {
      noteRefused(table, index, findingRule(known));
      continue;
    }
    const planned = planDesign(base, table, changesOf(space, index));
    if (planned === null) noteRefused(table, index, refusedRule);
    else {
      table.planned++;
      const blocking = blockingCodes(planned.plan);
      conflicts.learn(blocking, digits);
      note(
        table,
        index,
        figures.map(({ read }) => read(planned.plan)),
        blocking,
      );
    }
    yield table;
  }
}

/** False when a part does not add up to its plan: then the split does not hold here and nothing of it is used. */
function* lookByParts(
  base: PreparedProject,
  table: Table,
  figures: readonly Figure[],
): Generator<Looked, boolean, void> {
  const { space } = table.wish;
  const hostSpace = spaceOf(
    space.axes.map((axis) => (isStorageAxis(axis) ? { ...axis, values: axis.values.slice(0, 1) } : axis)),
  );
  const driveSpace = spaceOf(
    space.axes.map((axis) => (isStorageAxis(axis) ? axis : { ...axis, values: axis.values.slice(0, 1) })),
  );
  const sides = figures.map(sideOf);
  // The number of a design is a sum over its digits, so that of both parts together is the sum of theirs.
  const driveOffsets = Float64Array.from({ length: driveSpace.size }, (_, d) =>
    indexOf(space, digitsOf(driveSpace, d)),
  );
  const storageBySignature = new Map<string, readonly (StoragePart | null)[]>();
  const conflicts = new KnownConflicts(space);
  for (let h = 0; h < hostSpace.size; h++) {
    const hostDigits = digitsOf(hostSpace, h);
    const hostOffset = indexOf(space, hostDigits);
    const known = conflicts.find(hostDigits);
    const planned = known === null ? planDesign(base, table, changesOf(hostSpace, h)) : null;
    if (planned === null) {
      const rule = known === null ? refusedRule : findingRule(known);
      for (const offset of driveOffsets) noteRefused(table, hostOffset + offset, rule);
      if (known === null) yield table;
      continue;
    }
    table.planned++;
    const host = hostPart(planned.plan, figures, planned.supportShare);
    conflicts.learn(host.blocking, hostDigits);
    let parts = storageBySignature.get(host.signature);
    if (parts === undefined) {
      const made: (StoragePart | null)[] = [];
      for (const offset of driveOffsets) {
        const whole = planDesign(base, table, changesOf(space, hostOffset + offset));
        if (whole !== null) table.planned++;
        const part = whole === null ? null : storagePart(whole.plan, figures);
        if (whole !== null && part !== null && !addsUp(whole, host, part, figures)) return false;
        made.push(part);
        yield table;
      }
      parts = made;
      storageBySignature.set(host.signature, parts);
    }
    for (let d = 0; d < parts.length; d++) {
      const index = hostOffset + (driveOffsets[d] as number);
      const part = parts[d];
      if (part === null || part === undefined) {
        noteRefused(table, index, refusedRule);
        continue;
      }
      const money = compose(host, part);
      const values = figures.map((figure, i) => composedFigure(figure, i, sides[i] ?? 'unknown', host, part, money));
      note(table, index, values, host.blocking.length > 0 ? host.blocking : part.blocking);
    }
    yield table;
  }
  return true;
}

/** Whether the parts give what the whole plan says: money, figures and blocking findings. */
function addsUp(
  { plan, supportShare }: Planned,
  host: HostPart,
  part: StoragePart,
  figures: readonly Figure[],
): boolean {
  const own = hostPart(plan, figures, supportShare);
  const money = compose(host, part);
  const { bill } = plan;
  return (
    money.oneOffMinor === bill.oneOffMinor &&
    money.yearlyMinor === bill.yearlyMinor &&
    money.overHorizonMinor === bill.overHorizonMinor &&
    own.signature === host.signature &&
    own.blocking.join() === host.blocking.join() &&
    figures.every((figure, i) => {
      const side = sideOf(figure);
      return side === 'money' || composedFigure(figure, i, side, host, part, money) === figure.read(plan);
    })
  );
}
