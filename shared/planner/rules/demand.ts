/** Rules of the demand stage. */
import { machinesMax } from '../../machines/stage.ts';
import type { Rule } from '../../model/finding.ts';
import type { SiteRuleContext } from '../rule-context.ts';

/** The planning manual gives its traffic defaults for up to so many devices. */
const largestTabulated = 500;

export const demandRules: readonly Rule<SiteRuleContext>[] = [
  {
    code: 'DEM-01',
    severity: 'warning',
    stage: 'demand',
    title: 'More users per Service Node than the planning value',
    source: 'lockstep:estimate',
    judge: ({ get }) => {
      const users = Math.ceil(get('demand.usersPerNode'));
      const value = get('demand.usersPerServiceNode');
      return users > value ? [{ figures: { users, value } }] : [];
    },
  },
  {
    code: 'DEM-02',
    severity: 'note',
    stage: 'demand',
    title: 'Trunks by Erlang B and by the load-per-trunk rule differ',
    source: 'mx:S4',
    judge: ({ get }) => {
      const exact = get('demand.trunks');
      const rule = get('demand.trunksByLoadRule');
      return exact === rule ? [] : [{ figures: { exact, rule } }];
    },
  },
  {
    code: 'DEM-03',
    severity: 'note',
    stage: 'demand',
    title: 'Traffic defaults extrapolated beyond the range of the manual',
    source: 'mx:S4',
    judge: ({ get, context }) => {
      const users = get('demand.usersAtHorizon');
      const byDefaults = context.site.users.some(
        ({ internalErlang, externalErlang }) => internalErlang === undefined || externalErlang === undefined,
      );
      return byDefaults && users > largestTabulated ? [{ figures: { users } }] : [];
    },
  },
  {
    code: 'DEM-04',
    severity: 'note',
    stage: 'demand',
    title: 'Users without external traffic: no trunk is planned',
    source: 'lockstep:method',
    judge: ({ get }) => {
      const users = get('demand.users');
      return users > 0 && get('demand.externalBusyHour') === 0 ? [{ figures: { users } }] : [];
    },
  },
  {
    code: 'MACH-01',
    severity: 'blocking',
    stage: 'machines',
    title: 'More machines than a site can be planned with',
    source: 'lockstep:method',
    judge: ({ get, context: { machines, site } }) => {
      const companions = site.companions.reduce((sum, { count }) => sum + count, 0);
      const needed =
        get('demand.serviceNodes') +
        get('demand.standbyNodes') +
        get('demand.mediaServers') +
        companions +
        (site.platform.vcenterHere ? 1 : 0);
      return needed > machines.length ? [{ figures: { needed, planned: machinesMax } }] : [];
    },
  },
];
