import { describe, expect, test } from 'vitest';
import type { HostKind } from '../../../../shared/compatibility/context.ts';
import { hostPairs } from '../../../../shared/compatibility/pairs.ts';
import { aContext, aKind, atGhz } from './builders.ts';

const emerald = 'intel-xeon-gold-6526y';
const sapphire = 'intel-xeon-gold-6426y';
const iceLake = 'intel-xeon-gold-6326';
const westmere = 'intel-xeon-x5650';
const sandyBridge = 'intel-xeon-e5-2670';

/** The verdict on the pair of two different kinds. */
function pairOf(release: string, evc: string | null, a: HostKind, b: HostKind): string {
  const kinds = [
    { ...a, name: 'a' },
    { ...b, name: 'b' },
  ];
  const pairs = hostPairs(aContext({ release, edition: null, hostKinds: kinds, site: { platform: { evc } } }));
  const pair = pairs.find((candidate) => candidate.a === 'a' && candidate.b === 'b');
  return `${pair?.verdict}: ${pair?.reasons.join(', ')}`;
}

const as = (cpuId: string, familyId: string): HostKind => aKind(cpuId, {}, familyId);

describe('legacy FT of 5.5 pairs one CPU group at nearly one clock', () => {
  test.each([
    ['X5650 with E5-2670', aKind(westmere), aKind(sandyBridge), 'no: legacy-groups-differ'],
    ['Westmere with Nehalem', aKind(westmere), as(westmere, 'intel-nehalem-ep'), 'no: legacy-groups-differ'],
    [
      'Sandy Bridge server with Sandy Bridge desktop',
      aKind(sandyBridge),
      as(sandyBridge, 'intel-sandybridge-dt'),
      'yes: same-legacy-group',
    ],
    [
      'Nehalem with Lynnfield, which no source settles',
      as(westmere, 'intel-nehalem-ep'),
      as(westmere, 'intel-lynnfield'),
      'unknown: legacy-groups-unverified',
    ],
    ['one family', aKind(sandyBridge), aKind(sandyBridge), 'yes: same-family'],
    ['exactly 400 MHz apart', atGhz(aKind(sandyBridge), 2.66), atGhz(aKind(sandyBridge), 2.26), 'yes: same-family'],
    ['410 MHz apart', atGhz(aKind(sandyBridge), 2.67), atGhz(aKind(sandyBridge), 2.26), 'no: clock-difference'],
    [
      'Broadwell, a later generation',
      aKind('intel-xeon-e5-2650-v4'),
      aKind('intel-xeon-e5-2650-v4'),
      'no: legacy-not-offered',
    ],
    [
      'Haswell-EX, not verified',
      as(sandyBridge, 'intel-haswell-ex'),
      as(sandyBridge, 'intel-haswell-ex'),
      'unknown: legacy-unverified',
    ],
    ['Intel with AMD', aKind(sandyBridge), as('amd-epyc-7302p', 'amd-bulldozer'), 'no: different-vendors'],
  ])('%s', (_why, a, b, verdict) => {
    expect(pairOf('5.5', null, a, b)).toBe(verdict);
  });
});

describe('from 6.0 on both hosts do Fast Checkpointing and are vMotion compatible', () => {
  test.each([
    ['one family', null, aKind(emerald), aKind('intel-xeon-gold-6542y'), 'yes: same-family'],
    ['Ice Lake with Emerald Rapids, EVC off', null, aKind(iceLake), aKind(emerald), 'no: generations-differ-no-evc'],
    [
      'the same under EVC Ice Lake',
      'Intel "Ice Lake" Generation',
      aKind(iceLake),
      aKind(emerald),
      'yes: same-evc-baseline',
    ],
    ['the same under EVC Sapphire Rapids', 'Sapphire Rapids', aKind(iceLake), aKind(emerald), 'no: evc-not-reached'],
    ['Sapphire with Emerald Rapids, EVC off', null, aKind(sapphire), aKind(emerald), 'unknown: same-baseline-no-evc'],
    ['the same under EVC', 'Sapphire Rapids', aKind(sapphire), aKind(emerald), 'yes: same-evc-baseline'],
    [
      'Granite Rapids under EVC Sapphire Rapids',
      'Sapphire Rapids',
      aKind('intel-xeon-6507p'),
      aKind(emerald),
      'yes: same-evc-baseline',
    ],
    [
      'Rocket Lake, whose baseline was never read',
      'Ice Lake',
      aKind('intel-xeon-e-2388g'),
      aKind(iceLake),
      'unknown: evc-unknown',
    ],
    ['Intel with AMD', null, aKind(emerald), aKind('amd-epyc-9354p'), 'no: different-vendors'],
    ['Intel with AMD under EVC', 'Ice Lake', aKind(emerald), aKind('amd-epyc-9354p'), 'no: different-vendors'],
    ['Westmere', null, aKind(westmere), aKind(westmere), 'no: not-ft-capable'],
    ['Avoton', null, as(emerald, 'intel-avoton'), as(emerald, 'intel-avoton'), 'no: not-ft-capable'],
    [
      'Denverton, not verified',
      null,
      as(emerald, 'intel-denverton'),
      as(emerald, 'intel-denverton'),
      'unknown: smp-ft-unverified',
    ],
  ])('%s', (_why, evc, a, b, verdict) => {
    expect(pairOf('8.0', evc, a, b)).toBe(verdict);
  });
});

test('every kind is paired with itself and every other, once', () => {
  const hostKinds = [aKind(emerald, { name: 'a' }), aKind(iceLake, { name: 'b' }), aKind(sapphire, { name: 'c' })];

  const pairs = hostPairs(aContext({ hostKinds })).map(({ a, b }) => a + b);

  expect(pairs).toEqual(['aa', 'ab', 'ac', 'bb', 'bc', 'cc']);
});

test('a kind pairs with itself where its CPU is able', () => {
  expect(hostPairs(aContext())).toEqual([
    { a: 'Host with Xeon Gold 6526Y', b: 'Host with Xeon Gold 6526Y', verdict: 'yes', reasons: ['same-kind'] },
  ]);
});
