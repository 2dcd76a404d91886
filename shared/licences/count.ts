/**
 * How many licences a set of hosts needs under each of VMware's metrics.
 *
 * Counts only. Which metric a release and an edition use, kits with host limits and
 * prices are decided elsewhere. Hyper-threads and vCPUs never count; every socket of a
 * licensed host does, spare hosts included.
 */
import { readCase } from '../base/case.ts';
import type { CaseProblem, CaseReader } from '../base/case.ts';
import { ok } from '../base/result.ts';
import type { Result } from '../base/result.ts';
import { ceilCount } from '../base/rounding.ts';
import { unreachable } from '../base/assert.ts';

/**
 * per-cpu: one per populated socket (vSphere 5.1 until 1 April 2020).
 * per-cpu-32: one per started 32 cores of each CPU (from 2 April 2020).
 * per-core: every core, at least 16 per CPU (vSphere+ and all later subscriptions; KB 313548).
 */
export type LicenceMetric = 'per-cpu' | 'per-cpu-32' | 'per-core';

/** Alike hosts, with the physical cores of each CPU in one of them. */
export interface LicensedHosts {
  readonly count: number;
  readonly cpuCores: readonly number[];
}

export interface LicenceCount {
  readonly licences: number;
  readonly cpus: number;
  /** Physical cores, without any floor. */
  readonly cores: number;
}

/** One licence of the 2020 rule covers a CPU up to this many cores. */
const coresPerLicence = 32;
/** Every CPU counts for at least this many cores in the subscriptions. */
const leastCoresPerCpu = 16;

/**
 * Licences for all hosts together.
 *
 * per-cpu: Σ CPUs;  per-cpu-32: Σ over CPUs ceil(cores / 32);  per-core: Σ over CPUs max(cores, 16),
 * raised to `minimumOrderCores` when anything is ordered at all. Core licences come singly.
 */
export function licencesFor(
  metric: LicenceMetric,
  hosts: readonly LicensedHosts[],
  minimumOrderCores = 0,
): LicenceCount {
  let licences = 0;
  let cpus = 0;
  let cores = 0;
  for (const { count, cpuCores } of hosts) {
    for (const coresOfCpu of cpuCores) {
      licences += count * licencesOfCpu(metric, coresOfCpu);
      cores += count * coresOfCpu;
    }
    cpus += count * cpuCores.length;
  }
  const isBelowMinimum = metric === 'per-core' && licences > 0 && licences < minimumOrderCores;
  return { licences: isBelowMinimum ? minimumOrderCores : licences, cpus, cores };
}

function licencesOfCpu(metric: LicenceMetric, cores: number): number {
  switch (metric) {
    case 'per-cpu':
      return 1;
    case 'per-cpu-32':
      return ceilCount(cores / coresPerLicence);
    case 'per-core':
      return Math.max(cores, leastCoresPerCpu);
    default:
      return unreachable(metric);
  }
}

/** The count for { metric, hosts: [{ count, cpuCores }], minimumOrderCores }, or what is wrong with it. */
export function solveLicencesCase(json: unknown): Result<LicenceCount, CaseProblem> {
  const read = readCase(json, (at) => ({
    metric: readMetric(at),
    hosts: readHosts(at),
    minimumOrderCores: at.optionalNumber('minimumOrderCores', { min: 0, max: 1e9, whole: true }) ?? 0,
  }));
  if (!read.ok) return read;
  const { metric, hosts, minimumOrderCores } = read.value;
  return ok(licencesFor(metric, hosts, minimumOrderCores));
}

function readMetric(at: CaseReader): LicenceMetric {
  const metric = at.raw('metric');
  if (metric === 'per-cpu' || metric === 'per-cpu-32' || metric === 'per-core') return metric;
  at.report('metric', 'The metric is not known: give "per-cpu", "per-cpu-32" or "per-core".');
  return 'per-cpu';
}

function readHosts(at: CaseReader): readonly LicensedHosts[] {
  if (!at.has('hosts')) at.report('hosts', 'hosts is missing: give a list of { count, cpuCores }, empty for no hosts.');
  return at.objects('hosts').map((host) => ({
    count: host.number('count', { min: 0, max: 1e6, whole: true }),
    cpuCores: readCpuCores(host),
  }));
}

function readCpuCores(host: CaseReader): readonly number[] {
  const list = host.raw('cpuCores');
  const isGood =
    Array.isArray(list) &&
    list.length > 0 &&
    list.every((cores) => Number.isInteger(cores) && cores > 0 && cores <= 1e4);
  if (isGood) return list as readonly number[];
  const message = `${host.where}.cpuCores is not a list of core counts: give the whole number of cores of each CPU, such as [16, 16].`;
  host.report('cpuCores', message);
  return [];
}
