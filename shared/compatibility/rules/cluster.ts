/** The cluster around FT and HA: admission control, stretched clusters, what must be checked or left alone. */
import type { Offence } from '../../model/finding.ts';
import type { CompatibilityContext } from '../context.ts';
import {
  ftMachines,
  haMachines,
  hasFt,
  isAtLeast,
  releaseName,
  subjectOf,
  usesFastCheckpointing,
  type CompatibilityRule,
} from '../questions.ts';

const stage = 'compatibility';

const isStretched = (context: CompatibilityContext): boolean =>
  context.site.platform.stretched ||
  ftMachines(context).some(({ uses }) => uses.includes('stretched-cluster') || uses.includes('vsan-stretched-cluster'));

const isStretchedVsan = (context: CompatibilityContext): boolean =>
  (context.site.platform.stretched && context.site.storage.kind === 'vsan') ||
  ftMachines(context).some(({ uses }) => uses.includes('vsan-stretched-cluster'));

/** One offence that names the FT machines. */
function forFtMachines(context: CompatibilityContext, figures: Offence['figures'] = {}): readonly Offence[] {
  const machines = ftMachines(context);
  if (machines.length === 0) return [];
  return [{ subject: subjectOf(machines.map(({ id }) => id)), figures }];
}

function judgeMetro(context: CompatibilityContext): readonly Offence[] {
  const reached = isAtLeast(context, '8.0', 3);
  if (!hasFt(context) || !isStretched(context) || reached === 'yes') return [];
  const figures = { release: releaseName(context), answer: reached };
  return [reached === 'no' ? { figures } : { figures, severity: 'warning' }];
}

function judgeMetroVsan(context: CompatibilityContext): readonly Offence[] {
  const answer = context.release.ftSupports['vsan-stretched-cluster']?.value ?? 'unknown';
  if (!hasFt(context) || !isStretchedVsan(context) || answer === 'yes') return [];
  const figures = { release: releaseName(context), answer };
  return [answer === 'no' ? { figures, severity: 'blocking' } : { figures }];
}

export const clusterRules: readonly CompatibilityRule[] = [
  {
    code: 'FT-HA-01',
    severity: 'warning',
    stage,
    title: 'Slot policy with FT: one large reservation inflates every slot',
    source: 'ft:F87',
    judge: (context) => {
      const largest = Math.max(0, ...ftMachines(context).map(({ memoryGib }) => memoryGib));
      const isSlots = context.site.platform.admissionControl === 'slots';
      return hasFt(context) && isSlots ? [{ figures: { memory: largest } }] : [];
    },
  },
  {
    code: 'FT-HA-02',
    severity: 'warning',
    stage,
    title: 'Admission control is off: nothing keeps room for new secondaries',
    source: 'ft:F40',
    judge: (context) => (context.site.platform.admissionControl === 'off' ? forFtMachines(context) : []),
  },
  {
    code: 'HA-AC-01',
    severity: 'warning',
    stage,
    title: 'Admission control is off: nothing keeps room for restarts',
    source: 'ft:F40',
    judge: (context) => {
      const machines = haMachines(context);
      if (hasFt(context) || machines.length === 0 || context.site.platform.admissionControl !== 'off') return [];
      return [{ subject: subjectOf(machines.map(({ id }) => id)), figures: {} }];
    },
  },
  {
    code: 'FT-METRO-01',
    severity: 'blocking',
    stage,
    title: 'FT in a stretched cluster before vSphere 8.0 U3 (a warning where the update is not known)',
    source: 'ft:F25',
    judge: judgeMetro,
  },
  {
    code: 'FT-METRO-02',
    severity: 'note',
    stage,
    title: 'Metro Cluster FT needs two disjoint host groups, set before FT is turned on',
    source: 'ft:F25',
    judge: (context) =>
      isStretched(context) && isAtLeast(context, '8.0', 3) === 'yes'
        ? forFtMachines(context, { release: releaseName(context) })
        : [],
  },
  {
    code: 'FT-METRO-03',
    severity: 'warning',
    stage,
    title: 'FT on a stretched vSAN (blocking where a source refuses it)',
    source: 'ft:F3',
    judge: judgeMetroVsan,
  },
  {
    code: 'FT-SW-01',
    severity: 'note',
    stage,
    title: 'FT does not cure faults of guest or application: both copies have them',
    source: 'lockstep:general-knowledge',
    judge: (context) => forFtMachines(context),
  },
  {
    code: 'FT-OPS-01',
    severity: 'note',
    stage,
    title: 'What is frozen while FT is on',
    source: 'ft:F3',
    judge: (context) => forFtMachines(context),
  },
  {
    code: 'FT-PRE-01',
    severity: 'note',
    stage,
    title: 'Set-up conditions of FT that a plan cannot see',
    source: 'ft:F7',
    judge: (context) =>
      forFtMachines(context, { technology: usesFastCheckpointing(context) ? 'fast-checkpointing' : 'vlockstep' }),
  },
];
