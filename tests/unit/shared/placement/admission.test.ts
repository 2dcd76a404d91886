import { describe, expect, test } from 'vitest';
import { admissionControl } from '../../../../shared/placement/admission.ts';

const machine = { cpuReservationMhz: 2000, memoryReservationMb: 2000, memoryOverheadMb: 0 };
const hosts = [
  { cpuMhz: 9000, memoryMb: 9000 },
  { cpuMhz: 9000, memoryMb: 6000 },
  { cpuMhz: 6000, memoryMb: 6000 },
];

describe('admissionControl', () => {
  test('the worked example of the vSphere manual: slots 4, 3, 3, one failure', () => {
    const result = admissionControl({ hosts, machines: Array(5).fill(machine), hostFailures: 1, percent: 25 });

    expect(result).toEqual({
      slotCpuMhz: 2000,
      slotMemoryMb: 2000,
      slotsPerHost: [4, 3, 3],
      failoverCapacityHosts: 1,
      slotPolicyOk: true,
      cpuFailoverCapacity: 14 / 24,
      memoryFailoverCapacity: 11 / 21,
      percentagePolicyOk: true,
    });
  });

  test('machines without CPU reservation count 32 MHz', () => {
    const machines = [{ cpuReservationMhz: 0, memoryReservationMb: 0, memoryOverheadMb: 100 }];

    const result = admissionControl({ hosts, machines, hostFailures: 2, percent: 99 });

    expect(result).toMatchObject({
      slotCpuMhz: 32,
      slotMemoryMb: 100,
      slotsPerHost: [90, 60, 60],
      failoverCapacityHosts: 2,
      cpuFailoverCapacity: 1 - 32 / 24000,
      percentagePolicyOk: true,
    });
  });

  test('without machines every host may fail, and a slot is 32 MHz', () => {
    expect(admissionControl({ hosts, machines: [], hostFailures: 3, percent: 100 })).toMatchObject({
      slotCpuMhz: 32,
      slotMemoryMb: 0,
      slotsPerHost: [281, 281, 187],
      failoverCapacityHosts: 3,
      slotPolicyOk: true,
      percentagePolicyOk: true,
    });
  });

  test('too few slots with every host up: the slot policy fails without a failure too', () => {
    const result = admissionControl({ hosts, machines: Array(11).fill(machine), hostFailures: 0, percent: 0 });

    expect(result).toMatchObject({ slotsPerHost: [4, 3, 3], failoverCapacityHosts: 0, slotPolicyOk: false });
  });

  test('one large reservation inflates the slot, not the percentage', () => {
    const large = { cpuReservationMhz: 6000, memoryReservationMb: 6000, memoryOverheadMb: 0 };

    const result = admissionControl({ hosts, machines: [large, machine, machine], hostFailures: 1, percent: 25 });

    expect(result).toMatchObject({ slotsPerHost: [1, 1, 1], slotPolicyOk: false, percentagePolicyOk: true });
  });
});
