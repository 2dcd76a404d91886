/** Cases of the rules about CPUs, each kind of host by itself and beside others. */
import type { HostKind } from '../../../../../shared/compatibility/context.ts';
import { aKind, aMachine, atGhz } from '../builders.ts';
import { aCase, type RuleCase } from './case.ts';

const onRelease = (release: string, update: number | null, cpu: string) => ({
  release,
  edition: null,
  site: { platform: { release, update } },
  hostKinds: [aKind(cpu)],
});
export const cpuCases: readonly RuleCase[] = [
  aCase(
    'VS-CPU-01',
    'blocking',
    'Westmere was removed in 7.0',
    onRelease('7.0', 3, 'intel-xeon-x5650'),
    onRelease('6.7', 3, 'intel-xeon-x5650'),
  ),
  aCase(
    'VS-CPU-01',
    'blocking',
    '5.5 is older than Skylake',
    onRelease('5.5', 3, 'intel-xeon-gold-6526y'),
    onRelease('5.5', 3, 'intel-xeon-x5650'),
  ),
  aCase(
    'VS-CPU-01',
    'warning',
    'Sandy Bridge on 8.0 was never read',
    onRelease('8.0', 1, 'intel-xeon-e5-2670'),
    onRelease('7.0', 3, 'intel-xeon-e5-2670'),
  ),
  aCase(
    'VS-CPU-01',
    'warning',
    'EPYC 7002 is deprecated in 9.x',
    onRelease('9.1', 0, 'amd-epyc-7302p'),
    onRelease('8.0', 3, 'amd-epyc-7302p'),
  ),
  aCase(
    'VS-CPU-02',
    'blocking',
    '8.0 U2 needs XSAVE',
    onRelease('8.0', 2, 'intel-xeon-x5650'),
    onRelease('8.0', 1, 'intel-xeon-x5650'),
  ),
  aCase(
    'VS-CPU-02',
    'warning',
    'an unknown update of 8.0 may need XSAVE',
    onRelease('8.0', null, 'intel-xeon-x5650'),
    onRelease('8.0', null, 'intel-xeon-e5-2670'),
  ),
  aCase(
    'FT-CPU-01',
    'blocking',
    'Westmere is too old for Fast Checkpointing',
    onRelease('6.7', 3, 'intel-xeon-x5650'),
    onRelease('6.7', 3, 'intel-xeon-e5-2670'),
  ),
  aCase('FT-CPU-02', 'warning', 'SMP-FT not verified', { hostKinds: [unverified(aKind('intel-xeon-gold-6526y'))] }, {}),
  aCase(
    'FT-CPU-07',
    'blocking',
    'four threads',
    { hostKinds: [withThreads(aKind('intel-xeon-gold-6526y'), 4)] },
    { hostKinds: [withThreads(aKind('intel-xeon-gold-6526y'), 6)] },
  ),
  aCase(
    'FT-CPU-08',
    'blocking',
    'legacy FT stops at Haswell',
    onRelease('5.5', 3, 'intel-xeon-gold-6526y'),
    onRelease('5.5', 3, 'intel-xeon-e5-2670'),
  ),
  aCase(
    'FT-CPU-09',
    'warning',
    'Westmere class outside the named group',
    { ...onRelease('5.5', 3, 'intel-xeon-x5650'), hostKinds: [aKind('intel-xeon-x5650', {}, 'intel-clarkdale')] },
    onRelease('5.5', 3, 'intel-xeon-x5650'),
  ),
];

function unverified(kind: HostKind): HostKind {
  const { family } = kind;
  return { ...kind, family: { ...family, checkpointingFt: { ...family.checkpointingFt, value: 'unknown' } } };
}

function withThreads(kind: HostKind, threads: number): HostKind {
  return { ...kind, cpu: { ...kind.cpu, threads: { ...kind.cpu.threads, value: threads } } };
}

const kinds = (...ids: readonly string[]) => ids.map((id) => aKind(id));
const emerald = 'intel-xeon-gold-6526y';
const withEvc = (evc: string | null, hostKinds: readonly HostKind[]) => ({ hostKinds, site: { platform: { evc } } });
const on55 = { release: '5.5', edition: null, site: { platform: { release: '5.5', update: 3 } } };
const ha = [aMachine({ protection: 'ha' })];

export const pairingCases: readonly RuleCase[] = [
  aCase(
    'FT-CPU-03',
    'blocking',
    'Intel beside AMD',
    { hostKinds: kinds(emerald, 'amd-epyc-9354p') },
    { hostKinds: kinds(emerald) },
  ),
  aCase(
    'HA-CPU-01',
    'warning',
    'Intel beside AMD without FT',
    { machines: ha, hostKinds: kinds(emerald, 'amd-epyc-9354p') },
    { machines: ha, hostKinds: kinds('amd-epyc-9354p') },
  ),
  aCase(
    'FT-CPU-04',
    'blocking',
    'Ice Lake beside Emerald Rapids, EVC off',
    withEvc(null, kinds(emerald, 'intel-xeon-gold-6326')),
    withEvc('Intel "Ice Lake" Generation', kinds(emerald, 'intel-xeon-gold-6326')),
  ),
  aCase(
    'FT-CPU-06',
    'warning',
    'clocks 500 MHz apart',
    { hostKinds: [atGhz(aKind(emerald, { name: 'a' }), 2.6), atGhz(aKind(emerald, { name: 'b' }), 3.1)] },
    { hostKinds: [atGhz(aKind(emerald, { name: 'a' }), 2.6), atGhz(aKind(emerald, { name: 'b' }), 3)] },
  ),
  aCase(
    'FT-CPU-10',
    'warning',
    'two families of one EVC generation, EVC off',
    withEvc(null, kinds(emerald, 'intel-xeon-gold-6426y')),
    withEvc('Sapphire Rapids', kinds(emerald, 'intel-xeon-gold-6426y')),
  ),
  aCase(
    'FT-CPU-10',
    'warning',
    'the baseline of Rocket Lake was never read',
    withEvc('Ice Lake', kinds('intel-xeon-gold-6326', 'intel-xeon-e-2388g')),
    withEvc('Ice Lake', kinds('intel-xeon-gold-6326', emerald)),
  ),
  aCase(
    'FT-CPU-11',
    'blocking',
    '5.5: X5650 with E5-2670',
    { ...on55, hostKinds: kinds('intel-xeon-x5650', 'intel-xeon-e5-2670') },
    { ...on55, hostKinds: kinds('intel-xeon-e5-2670') },
  ),
  aCase(
    'FT-CPU-12',
    'blocking',
    '5.5: one group, 410 MHz apart',
    {
      ...on55,
      hostKinds: [
        atGhz(aKind('intel-xeon-e5-2670', { name: 'a' }), 2.6),
        atGhz(aKind('intel-xeon-e5-2670', { name: 'b' }), 3.01),
      ],
    },
    {
      ...on55,
      hostKinds: [
        atGhz(aKind('intel-xeon-e5-2670', { name: 'a' }), 2.6),
        atGhz(aKind('intel-xeon-e5-2670', { name: 'b' }), 3),
      ],
    },
  ),
  aCase(
    'VS-EVC-01',
    'blocking',
    'EVC above what a host reaches',
    withEvc('Sapphire Rapids', kinds('intel-xeon-gold-6326')),
    withEvc('Ice Lake', kinds('intel-xeon-gold-6326')),
  ),
  aCase(
    'VS-EVC-02',
    'note',
    'EVC lower than every host',
    withEvc('Ice Lake', kinds(emerald)),
    withEvc('Ice Lake', kinds(emerald, 'intel-xeon-gold-6326')),
  ),
  aCase(
    'VS-EVC-03',
    'warning',
    'a level that stands in no list',
    withEvc('Intel "Tall Lake" Generation', kinds(emerald)),
    withEvc('Sapphire Rapids', kinds(emerald)),
  ),
];
