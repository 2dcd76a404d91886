/** Admission control cases from outside: checks one JSON object and answers for both policies. */
import { readCase, type CaseProblem, type NumberRule } from '../shared/base/case.ts';
import { ok, type Result } from '../shared/base/result.ts';
import { admissionControl, type AdmissionControl } from '../shared/placement/admission.ts';

const amount: NumberRule = { min: 0, max: 1e12 };

/** What vCenter would say of the cluster, or what is wrong with the case. */
export function solveAdmissionCase(json: unknown): Result<AdmissionControl, CaseProblem> {
  const read = readCase(json, (at) => ({
    hosts: at.objects('hosts').map((host) => ({
      cpuMhz: host.number('cpuMhz', amount),
      memoryMb: host.number('memoryMb', amount),
    })),
    machines: at.objects('machines').map((machine) => ({
      cpuReservationMhz: machine.optionalNumber('cpuReservationMhz', amount) ?? 0,
      memoryReservationMb: machine.optionalNumber('memoryReservationMb', amount) ?? 0,
      memoryOverheadMb: machine.optionalNumber('memoryOverheadMb', amount) ?? 0,
    })),
    hostFailures: at.optionalNumber('hostFailures', { min: 0, max: 1000, whole: true }) ?? 1,
    percent: at.optionalNumber('percent', { min: 0, max: 100 }) ?? 0,
  }));
  return read.ok ? ok(admissionControl(read.value)) : read;
}
