/** Availability cases from outside: checks one JSON object, fills in what may be left out, and solves it. */
import { ok } from '../base/result.ts';
import type { Result } from '../base/result.ts';
import { readCase } from '../base/case.ts';
import type { CaseProblem, CaseReader, NumberRule } from '../base/case.ts';
import type {
  AvailabilityEstimate,
  AvailabilityInput,
  ClusterShape,
  GuestSoftware,
  HostFailures,
  NodeGroup,
  PlannedWork,
  Protection,
  SharedPart,
} from './input.ts';
import { evaluateAvailability } from './model.ts';

/** Times that enter the chains as rates; the bounds keep their products within double precision [h]. */
const positive: NumberRule = { min: 1e-6, max: 1e12 };
const notNegative: NumberRule = { min: 0, max: 1e12 };
const share: NumberRule = { min: 0, max: 1 };
/** More hosts than any vSphere release allows in a cluster. */
const hostCount: NumberRule = { min: 1, max: 128, whole: true };
const wholeCount: NumberRule = { min: 1, max: 10_000, whole: true };

/**
 * The estimate for a case, or what is wrong with it.
 *
 * Left out: a hypervisor that never crashes, β = 0, T_cc = 0, c_ha = 1, no guest faults, no
 * shared parts, one node without traffic, no planned work.
 */
export function solveAvailabilityCase(json: unknown): Result<AvailabilityEstimate, CaseProblem> {
  const read = readCase(json, readInput);
  return read.ok ? ok(evaluateAvailability(read.value)) : read;
}

function readInput(at: CaseReader): AvailabilityInput {
  const cluster = readCluster(at.object('cluster'));
  const protection = readProtection(at.object('protection'), cluster.hosts);
  const shared = readShared(at.objects('shared'));
  return {
    host: readHost(at.object('host')),
    cluster,
    protection,
    shared,
    ...(at.has('software') ? { software: readSoftware(at.object('software')) } : {}),
    ...(at.has('nodes') ? { nodes: readNodes(at.object('nodes')) } : {}),
    ...(at.has('planned') ? { planned: readPlanned(at.object('planned')) } : {}),
  };
}

function readHost(at: CaseReader): HostFailures {
  const crashes = at.has('mtbfHypervisorHours');
  return {
    mtbfHardwareHours: at.number('mtbfHardwareHours', positive),
    mttrHardwareHours: at.number('mttrHardwareHours', positive),
    mtbfHypervisorHours: crashes ? at.number('mtbfHypervisorHours', positive) : null,
    hypervisorDownHours: crashes ? at.number('hypervisorDownHours', notNegative) : 0,
  };
}

function readCluster(at: CaseReader): ClusterShape {
  const crews = at.optionalNumber('crews', { ...wholeCount, min: 0 });
  return {
    hosts: at.number('hosts', hostCount),
    beta: at.optionalNumber('beta', share) ?? 0,
    commonCauseHours: at.optionalNumber('commonCauseHours', notNegative) ?? 0,
    ...(crews === undefined ? {} : { crews }),
  };
}

function readProtection(at: CaseReader, hosts: number): Protection {
  const kind = at.raw('kind');
  const haHours = at.number('haHours', positive);
  const hostsForRestart = at.optionalNumber('hostsForRestart', wholeCount) ?? 1;
  switch (kind) {
    case 'ft':
      if (hosts === 1) {
        const mend = 'give two hosts or more, or the kind "single"';
        at.report('kind', `Fault Tolerance keeps its two copies on two hosts, and cluster.hosts is 1: ${mend}.`);
      }
      return {
        kind,
        haHours,
        hostsForRestart,
        coverage: at.number('coverage', share),
        reprotectHours: at.number('reprotectHours', positive),
        hostsForReprotect: at.optionalNumber('hostsForReprotect', wholeCount) ?? 2,
      };
    case 'ha': {
      const haCoverage = at.optionalNumber('haCoverage', share) ?? 1;
      // With every restart automatic the manual time has no effect, but the chain wants one.
      const needsManual = haCoverage < 1 || at.has('manualHours');
      return {
        kind,
        haHours,
        hostsForRestart,
        haCoverage,
        manualHours: needsManual ? at.number('manualHours', positive) : haHours,
      };
    }
    case 'native':
      return { kind, haHours, switchHours: at.number('switchHours', positive) };
    case 'single':
      return { kind, haHours };
    default:
      at.report('kind', 'protection.kind is not known: give "ft", "ha", "single" or "native".');
      return { kind: 'single', haHours };
  }
}

function readSoftware(at: CaseReader): GuestSoftware {
  const coverage = at.number('coverage', share);
  return {
    mtbfHours: at.number('mtbfHours', positive),
    coverage,
    autoHours: coverage > 0 ? at.number('autoHours', notNegative) : 0,
    manualHours: coverage < 1 ? at.number('manualHours', notNegative) : 0,
  };
}

function readShared(parts: readonly CaseReader[]): readonly SharedPart[] {
  const taken = new Set(['hostLayer', 'guestSoftware', 'clusterCommonCause', '__proto__']);
  return parts.map((at) => {
    const name = at.text('name');
    if (taken.has(name)) at.report('name', `${at.where}.name "${name}" is taken: give each shared part its own name.`);
    taken.add(name);
    return {
      ...readSharedFailures(at),
      name,
      restartTailHours: at.optionalNumber('restartTailHours', notNegative) ?? 0,
    };
  });
}

function readSharedFailures(at: CaseReader): Pick<SharedPart, 'availability' | 'mtbfHours' | 'mttrHours'> {
  if (at.has('availability') === at.has('mtbfHours')) {
    at.report('availability', `${at.where} needs either an availability or an mtbfHours: give one of the two.`);
  }
  if (at.has('mtbfHours')) {
    return { mtbfHours: at.number('mtbfHours', positive), mttrHours: at.number('mttrHours', notNegative) };
  }
  const availability = at.number('availability', { above: 0, max: 1 });
  const mttrHours = availability === 1 && !at.has('mttrHours') ? 0 : at.number('mttrHours', positive);
  return { availability, mttrHours };
}

function readNodes(at: CaseReader): NodeGroup {
  const kOfN = at.optionalNumber('kOfN', { ...wholeCount, min: 0 });
  const holdingSeconds = at.optionalNumber('holdingSeconds', positive);
  const count = at.number('count', wholeCount);
  if (kOfN !== undefined && kOfN > count) {
    at.report('kOfN', `nodes.kOfN is ${kOfN} but there are only ${count} nodes: give at most the number of nodes.`);
  }
  return {
    count,
    erlangPerNode: at.optionalNumber('erlangPerNode', notNegative) ?? 0,
    ...(kOfN === undefined ? {} : { kOfN }),
    ...(holdingSeconds === undefined ? {} : { holdingSeconds }),
  };
}

function readPlanned(at: CaseReader): PlannedWork {
  const orNone = (key: string): number => at.optionalNumber(key, notNegative) ?? 0;
  return {
    guestRestartsPerYear: orNone('guestRestartsPerYear'),
    guestRestartHours: orNone('guestRestartHours'),
    sharedOutagesPerYear: orNone('sharedOutagesPerYear'),
    sharedOutageHours: orNone('sharedOutageHours'),
  };
}
