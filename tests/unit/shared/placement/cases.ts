/** Builders, arbitraries and an independent checker for placements; shares no code with the solver. */
import fc from 'fast-check';
import type {
  Placement,
  PlacementHost,
  PlacementMachine,
  PlacementPolicy,
} from '../../../../shared/placement/problem.ts';

export const policies: readonly PlacementPolicy[] = [
  'static',
  'repack-reprotect',
  'in-place-reprotect',
  'in-place-restart',
];

export function aMachine(id: string, over: Partial<PlacementMachine> = {}): PlacementMachine {
  return { id, cpu: 1, memoryGib: 1, ftVcpus: over.cpu ?? 1, ft: false, ...over };
}

export function aServiceNode(id: string): PlacementMachine {
  return { id, cpu: 4, memoryGib: 16, ftVcpus: 4, ft: true };
}

export function aHost(over: Partial<PlacementHost> = {}): PlacementHost {
  return { cpu: 32, memoryGib: 256, ftMachines: 4, ftVcpus: 8, ...over };
}

/** Numbers in [0, 1) from a seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function machinesOf(max: number): fc.Arbitrary<readonly PlacementMachine[]> {
  const one = fc.record({
    cpu: fc.integer({ min: 1, max: 6 }),
    memoryGib: fc.integer({ min: 1, max: 8 }),
    ft: fc.boolean(),
  });
  return fc
    .array(one, { minLength: 1, maxLength: max })
    .map((list) => list.map((m, i) => ({ ...m, id: `m${i}`, ftVcpus: m.cpu })));
}

export const hostArbitrary: fc.Arbitrary<PlacementHost> = fc.record({
  cpu: fc.integer({ min: 6, max: 16 }),
  memoryGib: fc.integer({ min: 8, max: 20 }),
  ftMachines: fc.integer({ min: 0, max: 4 }),
  ftVcpus: fc.constantFrom(0, 6, 8, 10),
});

type Where = readonly (readonly number[])[];

const within = (demand: number, capacity: number): boolean => demand <= capacity + 1e-9 * Math.max(1, capacity);

export function hostHolds(host: PlacementHost, machines: readonly PlacementMachine[]): boolean {
  const sum = (of: (m: PlacementMachine) => number): number => machines.reduce((total, m) => total + of(m), 0);
  const ft = machines.filter((m) => m.ft);
  return (
    within(
      sum((m) => m.cpu),
      host.cpu,
    ) &&
    within(
      sum((m) => m.memoryGib),
      host.memoryGib,
    ) &&
    (host.ftMachines === 0 || ft.length <= host.ftMachines) &&
    (host.ftVcpus === 0 ||
      within(
        ft.reduce((total, m) => total + m.ftVcpus, 0),
        host.ftVcpus,
      ))
  );
}

/** Hosts of each machine, read from a placement. */
export function whereOf(machines: readonly PlacementMachine[], placement: Placement): Where {
  return machines.map((m) => placement.flatMap((list, h) => list.flatMap((i) => (i.machineId === m.id ? [h] : []))));
}

export function isStaticallyValid(
  hosts: readonly PlacementHost[],
  machines: readonly PlacementMachine[],
  placement: Placement,
): boolean {
  const where = whereOf(machines, placement);
  const roles = placement.flat();
  return (
    placement.length === hosts.length &&
    where.every((list, i) => list.length === (machines[i]!.ft ? 2 : 1) && new Set(list).size === list.length) &&
    machines.every((m) =>
      m.ft
        ? ['primary', 'secondary'].every(
            (role) => roles.filter((i) => i.machineId === m.id && i.role === role).length === 1,
          )
        : roles.some((i) => i.machineId === m.id && i.role === 'single'),
    ) &&
    hosts.every((host, h) => {
      const here = machines.filter((_, i) => where[i]!.includes(h));
      return hostHolds(host, here);
    })
  );
}

export function subsets(count: number, size: number): readonly (readonly number[])[] {
  if (size === 0) return [[]];
  return Array.from({ length: count }, (_, last) => last).flatMap((last) =>
    subsets(last, size - 1).map((rest) => [...rest, last]),
  );
}

/** Tries every way to create again what `failed` took; the plain definition of both in-place policies. */
export function recovers(
  hosts: readonly PlacementHost[],
  machines: readonly PlacementMachine[],
  where: Where,
  failed: readonly number[],
  reprotect: boolean,
): boolean {
  const alive = hosts.map((_, h) => h).filter((h) => !failed.includes(h));
  const on: PlacementMachine[][] = hosts.map(() => []);
  const todo: { machine: PlacementMachine; sets: readonly (readonly number[])[] }[] = [];
  where.forEach((list, i) => {
    const machine = machines[i]!;
    const left = list.filter((h) => !failed.includes(h));
    for (const h of left) on[h]!.push(machine);
    const wanted = machine.ft && reprotect ? 2 : 1;
    const missing = wanted - left.length;
    const free = alive.filter((h) => !left.includes(h));
    if (missing > 0) todo.push({ machine, sets: subsets(free.length, missing).map((s) => s.map((j) => free[j]!)) });
  });
  const place = (i: number): boolean => {
    const task = todo[i];
    if (task === undefined) return true;
    return task.sets.some((set) => {
      for (const h of set) on[h]!.push(task.machine);
      const done = set.every((h) => hostHolds(hosts[h]!, on[h]!)) && place(i + 1);
      for (const h of set) on[h]!.pop();
      return done;
    });
  };
  return place(0);
}

/** Every static placement, one after the other. */
export function* placements(hosts: readonly PlacementHost[], machines: readonly PlacementMachine[]): Generator<Where> {
  const on: PlacementMachine[][] = hosts.map(() => []);
  function* extend(where: Where): Generator<Where> {
    const machine = machines[where.length];
    if (machine === undefined) return void (yield where);
    for (const set of subsets(hosts.length, machine.ft ? 2 : 1)) {
      for (const h of set) on[h]!.push(machine);
      if (set.every((h) => hostHolds(hosts[h]!, on[h]!))) yield* extend([...where, set]);
      for (const h of set) on[h]!.pop();
    }
  }
  yield* extend([]);
}

/** Feasibility straight from the definition. */
export function holdsByDefinition(
  hosts: readonly PlacementHost[],
  machines: readonly PlacementMachine[],
  failures: number,
  policy: PlacementPolicy,
): boolean {
  const fitsOn = (some: readonly PlacementHost[]): boolean => !placements(some, machines).next().done;
  if (policy === 'static') return fitsOn(hosts);
  if (hosts.length <= failures) return machines.length === 0;
  const losses = subsets(hosts.length, failures);
  if (policy === 'repack-reprotect') return losses.every((lost) => fitsOn(hosts.filter((_, h) => !lost.includes(h))));
  for (const where of placements(hosts, machines)) {
    if (losses.every((lost) => recovers(hosts, machines, where, lost, policy === 'in-place-reprotect'))) return true;
  }
  return false;
}

/** Fewest hosts straight from the definition; null when not even all of them will do. */
export function fewestByDefinition(
  hosts: readonly PlacementHost[],
  machines: readonly PlacementMachine[],
  failures: number,
  policy: PlacementPolicy,
): number | null {
  for (let n = 1; n <= hosts.length; n++) {
    for (const chosen of subsets(hosts.length, n)) {
      const some = chosen.map((h) => hosts[h]!);
      if (holdsByDefinition(some, machines, failures, policy)) return n;
    }
  }
  return null;
}
