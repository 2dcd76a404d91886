/** What one FT machine may have at most: vCPUs by release and licence class, memory, disks. */
import type { CompatibilityContext } from '../context.ts';
import { ftMachines, perMachines, type CompatibilityRule } from '../questions.ts';

const stage = 'compatibility';

/** vCPUs of one FT machine; with an open edition what the widest licence class of the release allows. */
export function ftVcpusAllowed({ release, edition }: CompatibilityContext): number {
  if (edition !== null) return release.ftVcpusMax[edition.ftClass].value;
  return Math.max(...Object.values(release.ftVcpusMax).map(({ value }) => value));
}

/** The widest memory limit read for an earlier release, where this release's own limit was only concluded. */
function memoryGibConfirmed({ release, catalogue }: CompatibilityContext): number {
  const own = release.ftMemoryGibMax;
  if (own.confidence === 'quoted') return own.value;
  const earlier = Object.values(catalogue.releases).filter(
    (other) => other.order < release.order && other.ftMemoryGibMax.confidence === 'quoted',
  );
  return Math.min(own.value, Math.max(0, ...earlier.map((other) => other.ftMemoryGibMax.value)));
}

export const machineLimitRules: readonly CompatibilityRule[] = [
  {
    code: 'FT-VCPU-01',
    severity: 'blocking',
    stage,
    title: 'An FT machine has more vCPUs than release and edition allow',
    source: 'ft:F1',
    judge: (context) => {
      const allowed = ftVcpusAllowed(context);
      // Without FT in the licence the count of vCPUs does not matter: FT-LIC-01 speaks.
      if (allowed === 0) return [];
      const words = { release: context.release.name, edition: context.edition?.name ?? '' };
      return perMachines(ftMachines(context), ({ vcpus }) =>
        vcpus > allowed ? [{ figures: { ...words, vcpus, allowed } }] : [],
      );
    },
  },
  {
    code: 'FT-RAM-01',
    severity: 'blocking',
    stage,
    title: 'An FT machine has more memory than the release allows',
    source: 'ft:F1',
    judge: (context) => {
      const allowed = context.release.ftMemoryGibMax.value;
      return perMachines(ftMachines(context), ({ memoryGib }) =>
        memoryGib > allowed ? [{ figures: { release: context.release.name, memory: memoryGib, allowed } }] : [],
      );
    },
  },
  {
    code: 'FT-RAM-02',
    severity: 'warning',
    stage,
    title: 'An FT machine has more memory than any source confirms for the release',
    source: 'ft:F23',
    judge: (context) => {
      const allowed = context.release.ftMemoryGibMax.value;
      const confirmed = memoryGibConfirmed(context);
      return perMachines(ftMachines(context), ({ memoryGib }) =>
        memoryGib > confirmed && memoryGib <= allowed
          ? [{ figures: { release: context.release.name, memory: memoryGib, confirmed, allowed } }]
          : [],
      );
    },
  },
  {
    code: 'FT-DISK-01',
    severity: 'blocking',
    stage,
    title: 'An FT machine has more virtual disks than the release allows',
    source: 'ft:F24',
    judge: (context) => {
      const allowed = context.release.ftDisksMax.value;
      return perMachines(ftMachines(context), ({ disks }) =>
        disks > allowed ? [{ figures: { release: context.release.name, disks, allowed } }] : [],
      );
    },
  },
  {
    code: 'FT-DISK-02',
    severity: 'blocking',
    stage,
    title: 'The release keeps FT machines on eager-zeroed thick disks only',
    source: 'ft:F19',
    judge: (context) => {
      const { virtualDisks } = context.site.platform;
      const refused = context.release.ftSupports['thin-disk']?.value === 'no' && virtualDisks !== 'thick-eager';
      if (!refused) return [];
      return perMachines(ftMachines(context), () => [
        { figures: { release: context.release.name, format: virtualDisks } },
      ]);
    },
  },
  {
    code: 'FT-DISK-03',
    severity: 'blocking',
    stage,
    title: 'A virtual disk of an FT machine is larger than allowed (a warning where only the sum of its disks is)',
    source: 'ft:F10',
    judge: (context) => {
      const allowed = context.release.ftDiskTibMax.value * 1024;
      return perMachines(ftMachines(context), ({ diskGib, disks }) => {
        if (diskGib <= allowed) return [];
        const figures = { disk: diskGib / Math.max(1, disks), total: diskGib, disks, allowed };
        return [diskGib > allowed * disks ? { figures } : { figures, severity: 'warning' }];
      });
    },
  },
];
