/** The placement problems as mixed-integer programmes in LP format, for an independent solver. */
import type highs from 'highs';
import type { PlacementHost, PlacementMachine } from '../../../../shared/placement/problem.ts';

type Solver = Awaited<ReturnType<typeof highs>>;

/** Fewest identical hosts without failures. */
export function fewestStaticHosts(solver: Solver, machines: readonly PlacementMachine[], host: PlacementHost): number {
  for (let n = 1; ; n++) if (isFeasible(solver, staticModel(machines, host, n))) return n;
}

/** Fewest identical hosts on which any one failure is recovered in place with every machine running. */
export function fewestRestartHosts(solver: Solver, machines: readonly PlacementMachine[], host: PlacementHost): number {
  for (let n = fewestStaticHosts(solver, machines, host); ; n++) {
    if (n > 1 && isFeasible(solver, restartModel(machines, host, n))) return n;
  }
}

interface Programme {
  readonly rows: string[];
  readonly binaries: string[];
}

function isFeasible(solver: Solver, { rows, binaries }: Programme): boolean {
  const text = `Minimize\n obj: 0 ${binaries[0]}\nSubject To\n${rows.map((row, i) => ` r${i}: ${row}`).join('\n')}\nBinary\n ${binaries.join(' ')}\nEnd\n`;
  return solver.solve(text, { output_flag: false }).Status === 'Optimal';
}

const resources: readonly { of: (m: PlacementMachine) => number; cap: (h: PlacementHost) => number }[] = [
  { of: (m) => m.cpu, cap: (h) => h.cpu },
  { of: (m) => m.memoryGib, cap: (h) => h.memoryGib },
  { of: (m) => (m.ft ? 1 : 0), cap: (h) => h.ftMachines || Infinity },
  { of: (m) => (m.ft ? m.ftVcpus : 0), cap: (h) => h.ftVcpus || Infinity },
];

/** x(i,h) = 1: an instance of machine i on host h. */
function staticModel(machines: readonly PlacementMachine[], host: PlacementHost, n: number): Programme {
  const hosts = Array.from({ length: n }, (_, h) => h);
  const rows = machines.map((m, i) => `${hosts.map((h) => `x_${i}_${h}`).join(' + ')} = ${m.ft ? 2 : 1}`);
  for (const { of, cap } of resources) {
    if (!Number.isFinite(cap(host))) continue;
    for (const h of hosts) {
      const terms = machines.flatMap((m, i) => (of(m) > 0 ? [`${of(m)} x_${i}_${h}`] : []));
      if (terms.length > 0) rows.push(`${terms.join(' + ')} <= ${cap(host)}`);
    }
  }
  return { rows, binaries: machines.flatMap((_, i) => hosts.map((h) => `x_${i}_${h}`)) };
}

/** y(i,f,h) = 1: unprotected machine i restarts on host h when host f, which it runs on, fails. */
function restartModel(machines: readonly PlacementMachine[], host: PlacementHost, n: number): Programme {
  const { rows, binaries } = staticModel(machines, host, n);
  const hosts = Array.from({ length: n }, (_, h) => h);
  const unprotected = machines.flatMap((m, i) => (m.ft ? [] : [i]));
  for (const f of hosts) {
    const others = hosts.filter((h) => h !== f);
    for (const i of unprotected) {
      rows.push(`${others.map((h) => `y_${i}_${f}_${h}`).join(' + ')} - x_${i}_${f} = 0`);
      binaries.push(...others.map((h) => `y_${i}_${f}_${h}`));
    }
    for (const { of, cap } of resources.slice(0, 2)) {
      for (const h of others) {
        const stay = machines.map((m, i) => `${of(m)} x_${i}_${h}`);
        const restart = unprotected.map((i) => `${of(machines[i]!)} y_${i}_${f}_${h}`);
        rows.push(`${[...stay, ...restart].join(' + ')} <= ${cap(host)}`);
      }
    }
  }
  return { rows, binaries };
}
