/**
 * What vSphere HA admission control would say of a cluster: the slot policy and the percentage policy.
 *
 * Slot size is set by the largest reservation, so one protected machine with all its memory reserved inflates it;
 * the percentage policy is the one to use with Fault Tolerance. Count both copies of protected machines.
 */
import { assert } from '../base/assert.ts';
import { floorCount } from '../base/rounding.ts';

export interface AdmissionHost {
  readonly cpuMhz: number;
  readonly memoryMb: number;
}

/** One powered-on instance. */
export interface AdmissionMachine {
  /** 0: no reservation; counted as 32 MHz. */
  readonly cpuReservationMhz: number;
  readonly memoryReservationMb: number;
  readonly memoryOverheadMb: number;
}

export interface AdmissionQuestion {
  readonly hosts: readonly AdmissionHost[];
  readonly machines: readonly AdmissionMachine[];
  /** Host failures the slot policy is to tolerate [count]. */
  readonly hostFailures: number;
  /** Share to be kept free under the percentage policy [%], 25 for a quarter. */
  readonly percent: number;
}

export interface AdmissionControl {
  readonly slotCpuMhz: number;
  readonly slotMemoryMb: number;
  readonly slotsPerHost: readonly number[];
  /** Most host failures that leave a slot for every machine [count]; 0 also where there are too few to begin with. */
  readonly failoverCapacityHosts: number;
  readonly slotPolicyOk: boolean;
  /** Share of CPU not reserved [0…1]; negative when more is reserved than there is. */
  readonly cpuFailoverCapacity: number;
  readonly memoryFailoverCapacity: number;
  readonly percentagePolicyOk: boolean;
}

/** CPU counted for a machine without reservation [MHz]; the default of das.vmcpuminmhz. */
const cpuWithoutReservationMhz = 32;

/**
 * Both admission control policies for one cluster.
 *
 * slot CPU = largest CPU reservation, slot memory = largest (reservation + overhead)
 * slots of a host = floor( min( CPU / slot CPU, memory / slot memory ) ); memory is left out when its slot is 0
 * failover capacity = most hosts, those with most slots first, that can go with slots ≥ machines
 * percentage: (total − Σ reservations) / total ≥ percent, for CPU and for memory
 * Source: vSphere Availability, "vSphere HA Admission Control".
 */
export function admissionControl(question: AdmissionQuestion): AdmissionControl {
  const { hosts, machines, hostFailures, percent } = question;
  assert(percent >= 0 && percent <= 100, 'the reserved share is a percentage');
  const cpuOf = (m: AdmissionMachine): number =>
    m.cpuReservationMhz > 0 ? m.cpuReservationMhz : cpuWithoutReservationMhz;
  const memoryOf = (m: AdmissionMachine): number => m.memoryReservationMb + m.memoryOverheadMb;
  const slotCpuMhz = machines.length === 0 ? cpuWithoutReservationMhz : Math.max(...machines.map(cpuOf));
  const slotMemoryMb = Math.max(0, ...machines.map(memoryOf));
  const slotsPerHost = hosts.map((host) => {
    const byCpu = host.cpuMhz / slotCpuMhz;
    return floorCount(slotMemoryMb === 0 ? byCpu : Math.min(byCpu, host.memoryMb / slotMemoryMb));
  });
  const failoverCapacityHosts = failoverCapacity(slotsPerHost, machines.length);
  const cpuFailoverCapacity = freeShare(sum(hosts.map((h) => h.cpuMhz)), sum(machines.map(cpuOf)));
  const memoryFailoverCapacity = freeShare(sum(hosts.map((h) => h.memoryMb)), sum(machines.map(memoryOf)));
  const enough = (share: number): boolean => share * 100 >= percent - 1e-9;
  return {
    slotCpuMhz,
    slotMemoryMb,
    slotsPerHost,
    failoverCapacityHosts,
    slotPolicyOk: failoverCapacityHosts >= hostFailures && sum(slotsPerHost) >= machines.length,
    cpuFailoverCapacity,
    memoryFailoverCapacity,
    percentagePolicyOk: enough(cpuFailoverCapacity) && enough(memoryFailoverCapacity),
  };
}

function failoverCapacity(slotsPerHost: readonly number[], machines: number): number {
  const descending = [...slotsPerHost].sort((a, b) => b - a);
  let failures = 0;
  while (failures < descending.length && sum(descending.slice(failures + 1)) >= machines) failures++;
  return failures;
}

/** Nothing reserved on nothing is all free. */
function freeShare(total: number, reserved: number): number {
  if (total === 0) return reserved === 0 ? 1 : 0;
  return (total - reserved) / total;
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
