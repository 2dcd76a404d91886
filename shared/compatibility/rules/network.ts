/** The FT logging network: speed, whether it stands alone, distance, and what the machines are plugged into. */
import type { Offence } from '../../model/finding.ts';
import type { CompatibilityContext } from '../context.ts';
import { ftMachines, hasFt, isAtLeast, releaseName, type CompatibilityRule } from '../questions.ts';

const stage = 'compatibility';

/** Beyond this round trip FT is refused, though no vendor gives a figure from 6.0 on: our own reading of "low latency". */
const roundTripRefusedMs = 5;

function judgeNsx(context: CompatibilityContext): readonly Offence[] {
  const onSegments =
    context.site.network.nsxSegments || ftMachines(context).some(({ uses }) => uses.includes('nsx-segments'));
  const support = context.release.ftSupports['nsx-segments'];
  const answer = support?.value ?? 'unknown';
  if (!hasFt(context) || !onSegments || answer === 'yes') return [];
  const figures = { release: context.release.name, answer };
  const source = support === undefined ? {} : { source: support.source };
  return [{ figures, ...source, ...(answer === 'no' ? {} : { severity: 'warning' as const }) }];
}

function judgeRoundTrip(context: CompatibilityContext): readonly Offence[] {
  const measured = context.site.network.ftRoundTripMs;
  const limit = context.limits.ftRoundTripMsMax;
  if (!hasFt(context) || measured === null || measured <= limit) return [];
  const figures = { measured, limit };
  return [measured > roundTripRefusedMs ? { figures, severity: 'blocking' } : { figures }];
}

export const networkRules: readonly CompatibilityRule[] = [
  {
    code: 'FT-NET-01',
    severity: 'blocking',
    stage,
    title: 'The FT logging link is slower than the release asks for',
    source: 'ft:F1',
    judge: (context) => {
      const { value: needed, source } = context.release.ftLinkGbitMin;
      const link = context.site.network.ftLinkGbit;
      if (!hasFt(context) || link >= needed) return [];
      return [{ source, figures: { link, needed, release: context.release.name } }];
    },
  },
  {
    code: 'FT-NET-03',
    severity: 'warning',
    stage,
    title: 'FT logging shares its links with other traffic',
    source: 'ft:F1',
    judge: (context) => {
      const { layout, ftDedicated } = context.site.network;
      return hasFt(context) && (!ftDedicated || layout === 'converged') ? [{ figures: { layout } }] : [];
    },
  },
  {
    code: 'FT-NET-04',
    severity: 'warning',
    stage,
    title: 'Long round trip between the FT ports (blocking above 5 ms)',
    source: 'ft:F33',
    judge: judgeRoundTrip,
  },
  {
    code: 'FT-NET-05',
    severity: 'blocking',
    stage,
    title: 'FT machines on NSX-T segments (a warning where support is not verified)',
    source: 'ft:F1',
    judge: judgeNsx,
  },
  {
    code: 'FT-NET-06',
    severity: 'warning',
    stage,
    title: 'Stretched cluster whose round trip between the FT ports was not measured',
    source: 'ft:F33',
    judge: (context) => {
      const { platform, network } = context.site;
      if (!hasFt(context) || !platform.stretched || network.ftRoundTripMs !== null) return [];
      return [{ figures: { limit: context.limits.ftRoundTripMsMax } }];
    },
  },
  {
    code: 'FT-NET-07',
    severity: 'note',
    stage,
    title: 'FT traffic is not encrypted before vSphere 7.0 U2',
    source: 'ft:F11',
    judge: (context) =>
      hasFt(context) && isAtLeast(context, '7.0', 2) !== 'yes' ? [{ figures: { release: releaseName(context) } }] : [],
  },
];
