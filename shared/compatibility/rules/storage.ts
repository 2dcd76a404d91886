/** Shared storage: that there is some, that FT accepts it, and what still hangs on one datastore. */
import type { Offence } from '../../model/finding.ts';
import type { Machine } from '../../model/machine.ts';
import type { CompatibilityContext } from '../context.ts';
import { ftMachines, haMachines, hasFt, subjectOf, type CompatibilityRule } from '../questions.ts';

const stage = 'compatibility';

function judgeUnshared(context: CompatibilityContext, machines: readonly Machine[]): readonly Offence[] {
  if (context.site.storage.kind !== 'none' || machines.length === 0) return [];
  return [{ subject: subjectOf(machines.map(({ id }) => id)), figures: { machines: machines.length } }];
}

function judgeMetadata(context: CompatibilityContext): readonly Offence[] {
  const { storage } = context.site;
  if (storage.kind === 'none' || !hasFt(context)) return [];
  const arrays = storage.kind === 'array' ? storage.arrays : 1;
  return [{ figures: { storage: storage.kind, arrays, copies: context.release.ftDiskCopies.value } }];
}

export const storageRules: readonly CompatibilityRule[] = [
  {
    code: 'FT-STO-01',
    severity: 'blocking',
    stage,
    title: 'FT machines without shared storage',
    source: 'ft:F7',
    judge: (context) => judgeUnshared(context, ftMachines(context)),
  },
  {
    code: 'HA-STO-01',
    severity: 'blocking',
    stage,
    title: 'HA machines without shared storage',
    source: 'ft:F40',
    judge: (context) => judgeUnshared(context, haMachines(context)),
  },
  {
    code: 'FT-STO-03',
    severity: 'note',
    stage,
    title: 'The FT metadata datastore is a single point of failure',
    source: 'ft:F73',
    judge: judgeMetadata,
  },
  {
    code: 'FT-STO-05',
    severity: 'blocking',
    stage,
    title: 'FT machines on vSAN (a warning where support is not verified)',
    source: 'ft:F3',
    judge: (context) => {
      const support = context.release.ftSupports['vsan-datastore'];
      const answer = support?.value ?? 'unknown';
      if (!hasFt(context) || context.site.storage.kind !== 'vsan' || answer === 'yes') return [];
      const figures = { release: context.release.name, answer };
      return [answer === 'no' ? { figures } : { figures, severity: 'warning' }];
    },
  },
  {
    code: 'FT-STO-06',
    severity: 'note',
    stage,
    title: 'NFS under FT needs a dedicated NAS with at least 1 Gbit/s',
    source: 'ft:F11',
    judge: (context) => {
      const { storage } = context.site;
      return hasFt(context) && storage.kind === 'array' && storage.protocol === 'nfs' ? [{ figures: {} }] : [];
    },
  },
];
