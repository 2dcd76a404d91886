/** Every case of every rule that judges a site. */
import type { RuleCase } from './case.ts';
import { clusterCases, mxOneCases, networkCases, storageCases } from './cluster.ts';
import { cpuCases, pairingCases } from './cpu.ts';
import { featureCases, limitCases, realTimeCases } from './machines.ts';
import { hostCases, licenceCases, releaseCases } from './platform.ts';

export const ruleCases: readonly RuleCase[] = [
  ...releaseCases,
  ...licenceCases,
  ...hostCases,
  ...cpuCases,
  ...pairingCases,
  ...limitCases,
  ...featureCases,
  ...networkCases,
  ...storageCases,
  ...clusterCases,
  ...realTimeCases,
  ...mxOneCases,
];
