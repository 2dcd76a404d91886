/** Rules of the storage stage. */
import type { Rule } from '../../model/finding.ts';
import { raidFault } from '../../storage/raid.ts';
import { raidLevel } from '../../storage/stage.ts';
import type { SiteRuleContext } from '../rule-context.ts';
import { rulesOf } from './stage-rule.ts';

const rule = rulesOf<SiteRuleContext>('storage');

export const storageRules: readonly Rule<SiteRuleContext>[] = [
  rule(
    'STO-01',
    'blocking',
    'More drives than the array holds',
    'lockstep:method',
    ({ context: { site, entries }, get }) => {
      if (site.storage.kind !== 'array' || entries.array === null) return [];
      const needed = get('storage.drives');
      const max = entries.array.drivesMax.value * site.storage.arrays;
      return needed > max ? [{ figures: { needed, max, array: entries.array.name } }] : [];
    },
  ),
  rule('STO-02', 'warning', 'IOPS, not capacity, decide the number of drives', 'ft:F44', ({ context: { storage } }) =>
    storage.decidedBy === 'iops'
      ? [{ figures: { drives: storage.drives, forCapacity: storage.drivesForCapacity } }]
      : [],
  ),
  rule('STO-03', 'blocking', 'The RAID group cannot be built', 'av:76', ({ context: { site } }) => {
    if (site.storage.kind !== 'array') return [];
    const { raid, drivesPerGroup } = site.storage;
    const level = raidLevel(raid);
    const fault = raidFault(level, drivesPerGroup, Number.MAX_SAFE_INTEGER);
    return fault === null
      ? []
      : [{ figures: { raid: level, drives: drivesPerGroup, fault: fault.kind, limit: fault.limit } }];
  }),
  rule('STO-04', 'blocking', 'The vSAN policy needs more hosts', 'ft:F82', ({ context: { entries, placement } }) => {
    const policy = entries.vsanPolicy;
    if (policy === null) return [];
    const hosts = placement.hosts.length;
    return hosts < policy.hostsMin.value
      ? [{ figures: { needed: policy.hostsMin.value, hosts, policy: policy.name } }]
      : [];
  }),
  rule(
    'STO-06',
    'blocking',
    'The array does not offer the protocol',
    'lockstep:general-knowledge',
    ({ context: { site, entries } }) => {
      if (site.storage.kind !== 'array' || entries.array === null) return [];
      const { protocol } = site.storage;
      return entries.array.protocols.includes(protocol) ? [] : [{ figures: { protocol, array: entries.array.name } }];
    },
  ),
  rule(
    'STO-07',
    'blocking',
    'RAID 0: the first drive that fails takes the datastore with it',
    'ft:F44',
    ({ context: { site } }) =>
      site.storage.kind === 'array' && raidLevel(site.storage.raid) === 0 ? [{ figures: {} }] : [],
  ),
];
