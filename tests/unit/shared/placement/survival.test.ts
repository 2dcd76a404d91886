/** Survival after a change of place is judged from what was kept, and must come out as if everything were searched anew. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startMeter } from '../../../../shared/placement/meter.ts';
import { buildModel, hostCapacity, type Model } from '../../../../shared/placement/model.ts';
import { survivesAll, type RecoveryGoal } from '../../../../shared/placement/recovery.ts';
import { watchSurvival, type Change } from '../../../../shared/placement/survival.ts';

const machine = fc.record({
  cpu: fc.integer({ min: 1, max: 5 }),
  memoryGib: fc.integer({ min: 1, max: 9 }),
  ft: fc.boolean(),
});
const host = fc.record({
  cpu: fc.integer({ min: 6, max: 16 }),
  memoryGib: fc.integer({ min: 8, max: 24 }),
  ftMachines: fc.constantFrom(0, 3, 4),
  ftVcpus: fc.constantFrom(0, 8, 10),
});
/** A machine, which of its copies, and the host it goes to; taken modulo what there is. */
const wish = fc.tuple(fc.nat(), fc.nat(), fc.nat());

const cases = fc.record({
  machines: fc.array(machine, { minLength: 3, maxLength: 9 }),
  hosts: fc.array(host, { minLength: 3, maxLength: 5 }),
  places: fc.array(fc.nat(), { minLength: 18, maxLength: 18 }),
  wishes: fc.array(fc.array(wish, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 12 }),
  failures: fc.constantFrom(1, 2),
  goal: fc.constantFrom<RecoveryGoal>('restart', 'reprotect'),
});

function startOf(model: Model, places: readonly number[], hostCount: number): number[][] {
  return model.machines.map(({ ft }, i) => {
    const first = places[i * 2]! % hostCount;
    return ft ? [first, (first + 1 + (places[i * 2 + 1]! % (hostCount - 1))) % hostCount] : [first];
  });
}

test('what is kept never changes the answer', () => {
  const seen = { held: 0, broke: 0 };
  fc.assert(
    fc.property(cases, ({ machines, hosts, places, wishes, failures, goal }) => {
      const model = buildModel(machines.map((each, i) => ({ ...each, id: `m${i}`, ftVcpus: each.ft ? each.cpu : 0 })));
      const capacities = hosts.map(hostCapacity);
      const anew = (assignment: readonly (readonly number[])[]): boolean =>
        survivesAll(model, assignment, capacities, failures, goal, startMeter()) === true;
      const survival = watchSurvival(model, capacities, failures, goal);
      let current = startOf(model, places, hosts.length);
      expect(survival.holds(current)).toBe(anew(current));
      for (const moves of wishes) {
        const next = current.map((where) => [...where]);
        const changes: Change[] = [];
        for (const [m, c, h] of moves) {
          const where = next[m % next.length]!;
          const [copy, to] = [c % where.length, h % hosts.length];
          if (where.includes(to)) continue;
          where[copy] = to;
          changes.push([m % next.length, copy, to]);
        }
        const holds = survival.holds(next, changes);
        expect(holds).toBe(anew(next));
        if (holds) current = next;
        seen[holds ? 'held' : 'broke']++;
      }
    }),
    { numRuns: 400 },
  );
  // Both answers are common among the cases, or the law says little.
  expect(Math.min(seen.held, seen.broke)).toBeGreaterThan(100);
});
