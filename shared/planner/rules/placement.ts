/** Rules of the placement stage. */
import { subjectOf } from '../../compatibility/questions.ts';
import type { Offence, Rule } from '../../model/finding.ts';
import { placementMachine, shortResource } from '../../placement/demand.ts';
import type { SiteRuleContext } from '../rule-context.ts';
import { rulesOf } from './stage-rule.ts';

const rule = rulesOf<SiteRuleContext>('placement');

export const placementRules: readonly Rule<SiteRuleContext>[] = [
  rule('PLACE-01', 'blocking', 'A machine fits on no host', 'lockstep:method', tooLarge),
  rule('PLACE-02', 'blocking', 'Fewer hosts than the machines need', 'ft:F1', ({ context: { placement } }) => {
    const given = placement.hosts.length;
    const needed = placement.ofFitting.neededStatic;
    return needed !== null && given < needed ? [{ figures: { given, needed } }] : [];
  }),
  rule(
    'PLACE-03',
    'warning',
    'Hosts do not keep what the policy promises',
    'ft:F7',
    ({ context: { placement, machines } }) => {
      const { policy, policyHolds } = placement;
      const { needed, neededStatic } = placement.ofFitting;
      // Hosts that cannot restore protection are the compatibility stage's finding.
      if (policy.endsWith('reprotect') && machines.some(({ protection }) => protection === 'ft')) return [];
      const given = placement.hosts.length;
      if (policyHolds === 'yes' || needed === null || given >= needed || given < (neededStatic ?? 0)) return [];
      return [{ figures: { given, needed, policy } }];
    },
  ),
  rule('PLACE-04', 'warning', 'The number of hosts is not proven', 'lockstep:method', ({ context: { placement } }) => {
    const { proven, bound, needed } = placement;
    return proven ? [] : [{ figures: { bound: bound ?? 0, found: needed ?? 0 } }];
  }),
  rule(
    'PLACE-06',
    'warning',
    'After a host failure machines stay unprotected or down (a note where moving others makes room)',
    'ft:F20',
    leftOut,
  ),
  rule(
    'MX-RED-03',
    'warning',
    'A standby server shares a host with servers it stands by for',
    'mx:S11',
    ({ get, context: { placement } }) => {
      const together = get('hosts.standbySharing');
      if (together <= 1) return [];
      return [{ figures: { together, given: placement.hosts.length, needed: get('demand.nodesPerStandby') + 1 } }];
    },
  ),
  rule('PLACE-07', 'note', 'More hosts than the policy needs', 'lockstep:method', ({ context: { placement } }) => {
    const given = placement.hosts.length;
    const { needed } = placement.ofFitting;
    return needed !== null && given > needed ? [{ figures: { given, needed } }] : [];
  }),
];

function tooLarge({ context, get }: SiteRuleContext): readonly Offence[] {
  const { placement, machines, hostKinds } = context;
  return machines
    .filter(({ id }) => placement.tooLarge.includes(id))
    .flatMap((machine): readonly Offence[] => {
      const demand = placementMachine(machine, get);
      const shortages = hostKinds.map(({ get: host }) =>
        shortResource(demand, {
          cpu: host('host.coresUsable'),
          memoryGib: host('host.memoryUsable'),
          ftMachines: get('hosts.ftMachineCap'),
          ftVcpus: get('hosts.ftVcpuCap'),
        }),
      );
      const [first] = shortages;
      if (first === undefined || first === null || shortages.includes(null)) return [];
      return [{ subject: machine.id, figures: { machine: machine.name, ...first } }];
    });
}

/** A list as a figure of a finding: an entry a line. */
const listFigure = (entries: readonly string[]): string => entries.join('\n');

/** More findings of one kind than this say less than one that sums them up. */
const separateMost = 4;

/**
 * Machines left out when survivors stay where they are: hosts with the same machines share one finding.
 *
 * A policy that lets survivors move promises room for them all the same; then it is a note on what has to be moved.
 */
function leftOut({ context: { placement } }: SiteRuleContext): readonly Offence[] {
  const alike = new Map<string, { readonly down: string; readonly unprotected: string; readonly hosts: string[] }>();
  let most = 0;
  for (const { failedHosts, down, unprotected } of placement.replay) {
    const [failed, ...others] = failedHosts;
    if (failed === undefined || others.length > 0 || down.length + unprotected.length === 0) continue;
    const left = { down: listFigure(down), unprotected: listFigure(unprotected), hosts: [] };
    const key = JSON.stringify(left);
    alike.set(key, alike.get(key) ?? left);
    alike.get(key)?.hosts.push(placement.hosts[failed]?.name ?? '');
    most = Math.max(most, down.length + unprotected.length);
  }
  const moves = placement.policy === 'repack-reprotect' && placement.policyHolds === 'yes' ? 1 : 0;
  const severity = moves === 1 ? { severity: 'note' as const } : {};
  const all = [...alike.values()];
  if (all.length > separateMost) {
    const hosts = all.flatMap((each) => each.hosts);
    const figures = { hosts: '', hostCount: hosts.length, down: '', unprotected: '', machines: most, moves };
    return [{ ...severity, subject: subjectOf(hosts), figures }];
  }
  return all.map(({ hosts, down, unprotected }) => ({
    ...severity,
    subject: hosts.join(', '),
    figures: { hosts: listFigure(hosts), hostCount: hosts.length, down, unprotected, machines: most, moves },
  }));
}
