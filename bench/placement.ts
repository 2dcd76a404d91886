/**
 * How long the placement solver takes: 60 machines on identical hosts of 16-32 cores, fifty seeded cases a policy.
 *
 * Run: npm run bench -- placement
 */
import { placeMachines } from '../shared/placement/place.ts';
import type { PlacementPolicy, PlacementProblem } from '../shared/placement/problem.ts';
import { random } from './measure.ts';

const caseCount = 50;
const policies: readonly PlacementPolicy[] = ['static', 'repack-reprotect', 'in-place-reprotect', 'in-place-restart'];

/** Machines of 1-8 vCPU and 2-32 GiB, a third of them protected; hosts with `memories` GiB and the default FT caps. */
function aCase(seed: number, count: number, memories: readonly number[]): Omit<PlacementProblem, 'policy'> {
  const next = random(seed);
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const host = { cpu: whole(16, 32), memoryGib: memories[whole(0, memories.length - 1)]!, ftMachines: 4, ftVcpus: 8 };
  const machines = Array.from({ length: count }, (_, i) => {
    const ft = next() < 1 / 3;
    const cpu = whole(1, 8);
    return { id: `m${i}`, cpu, memoryGib: whole(2, 32), ft, ftVcpus: cpu };
  });
  return { machines, supply: { kind: 'identical', host }, failures: 1 };
}

function measure(name: string, count: number, memories: readonly number[]): void {
  for (const policy of policies) {
    const times: number[] = [];
    let unproven = 0;
    for (let seed = 1; seed <= caseCount; seed++) {
      const problem = { ...aCase(seed, count, memories), policy };
      const start = performance.now();
      const result = placeMachines(problem);
      times.push(performance.now() - start);
      if (!result.proven) unproven++;
    }
    times.sort((a, b) => a - b);
    const at = (share: number): string =>
      times[Math.min(times.length - 1, Math.floor(share * times.length))]!.toFixed(1);
    console.log(
      `${name.padEnd(34)} ${policy.padEnd(20)} median ${at(0.5)} ms, 10-90 % ${at(0.1)}-${at(0.9)} ms, longest ${at(1)} ms, not proven ${unproven} of ${caseCount}`,
    );
  }
}

measure('14 machines', 14, [64, 96, 128, 192, 256, 512]);
measure('60 machines, roomy memory', 60, [256, 384, 512]);
measure('60 machines, memory as scarce', 60, [64, 96, 128]);
