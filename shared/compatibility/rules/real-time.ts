/** Real-time voice on shared hardware: media under FT, shared cores, the delay that checkpoints add. */
import type { Machine } from '../../model/machine.ts';
import type { Offence } from '../../model/finding.ts';
import { ftMachines, isVoice, perMachines, usesFastCheckpointing, type CompatibilityRule } from '../questions.ts';

const stage = 'compatibility';

function judgeSharedCores(machines: readonly Machine[]): readonly Offence[] {
  return perMachines(machines.filter(isVoice), ({ vcpusPerCore }) =>
    vcpusPerCore > 1 ? [{ figures: { ratio: vcpusPerCore } }] : [],
  );
}

export const realTimeRules: readonly CompatibilityRule[] = [
  {
    code: 'FT-RT-01',
    severity: 'warning',
    stage,
    title: 'Real-time media in an FT machine: checkpoints add jitter',
    source: 'ft:F12',
    judge: (context) =>
      perMachines(ftMachines(context), ({ role, realTimeMedia }) =>
        role === 'media-server' || realTimeMedia ? [{ figures: {} }] : [],
      ),
  },
  {
    code: 'FT-RT-02',
    severity: 'warning',
    stage,
    title: 'An FT machine with voice shares its cores',
    source: 'ft:F49',
    judge: (context) => judgeSharedCores(ftMachines(context)),
  },
  {
    code: 'FT-RT-03',
    severity: 'note',
    stage,
    title: 'Fast Checkpointing delays outgoing packets: signalling survives it, media may not',
    source: 'ft:F13',
    judge: (context) =>
      usesFastCheckpointing(context)
        ? perMachines(ftMachines(context), ({ role }) => (role === 'service-node' ? [{ figures: {} }] : []))
        : [],
  },
  {
    code: 'MX-RT-01',
    severity: 'warning',
    stage,
    title: 'A machine with voice shares its cores',
    source: 'ft:F49',
    judge: ({ machines }) => judgeSharedCores(machines.filter(({ protection }) => protection !== 'ft')),
  },
];
