/** Rules of the network stage. */
import type { Offence, Rule } from '../../model/finding.ts';
import type { SiteRuleContext } from '../rule-context.ts';
import { rulesOf } from './stage-rule.ts';

const rule = rulesOf<SiteRuleContext>('network');

/** Least link for vMotion [Gbit/s]. */
const vmotionLinkMin = 1;

export const networkRules: readonly Rule<SiteRuleContext>[] = [
  // The typical band is what a design must carry. The conservative one is that of a loaded web server, which a call
  // server need not reach: beyond the limit it asks for a measurement, and says whether the guest would be slowed.
  rule('NET-01', 'blocking', 'FT logging exceeds the planning limit of its link', 'ft:F1', ({ get }) => {
    const load = get('network.ftLoggingPerHost');
    const typical = get('network.ftLoggingPerHostTypical');
    const limit = get('network.ftPlanningLimit');
    const sure = get('network.fastCheckpointing') === 0 ? load : typical;
    return sure > limit ? [{ figures: { load: sure, limit, link: get('network.ftLink') } }] : [];
  }),
  rule(
    'NET-02',
    'warning',
    'FT logging exceeds the planning limit in the conservative band only',
    'ft:F36',
    ({ get }) => {
      if (get('network.fastCheckpointing') === 0) return [];
      const typical = get('network.ftLoggingPerHostTypical');
      const conservative = get('network.ftLoggingPerHost');
      const limit = get('network.ftPlanningLimit');
      const usable = get('network.ftUsableRate');
      return typical <= limit && conservative > limit ? [{ figures: { typical, conservative, limit, usable } }] : [];
    },
  ),
  rule('NET-03', 'warning', 'Protection takes long to return', 'lockstep:estimate', ({ get }) => {
    const minutes = get('network.reprotectTime');
    const limit = get('network.reprotectLimit');
    return minutes > limit ? [{ figures: { minutes, limit } }] : [];
  }),
  rule('NET-04', 'blocking', 'vMotion link too slow', 'ft:F78', ({ get }) => {
    const link = get('network.vmotionLink');
    return link < vmotionLinkMin ? [{ figures: { link } }] : [];
  }),
  rule('NET-05', 'warning', 'More adapters than PCIe slots', 'lockstep:general-knowledge', slots),
  rule('NET-06', 'blocking', 'A link is planned faster than the ports of its adapter', 'lockstep:method', (context) => {
    const { name, portGbit } = context.context.entries.networkAdapter;
    return linksAbove(portGbit.value, context).map((figures) => ({ figures: { ...figures, adapter: name } }));
  }),
  rule('NET-07', 'warning', 'A link is planned faster than the ports of its switch', 'lockstep:method', (context) => {
    const { name, portGbit } = context.context.entries.lanSwitch;
    return linksAbove(portGbit.value, context).map((figures) => ({ figures: { ...figures, switch: name } }));
  }),
  rule('NET-08', 'warning', 'vMotion of the largest machine does not converge by itself', 'ft:F39', ({ get }) =>
    notConverging(get, 'network.vmotionDirtyRate', 'network.vmotionRate'),
  ),
  rule('NET-09', 'warning', 'Re-protection does not converge by itself', 'ft:F14', ({ get }) =>
    notConverging(get, 'network.dirtyRateWorst', 'network.copyRate'),
  ),
];

/** Memory dirtied at 80 % of the copy rate or more: each round of the copy leaves nearly as much as it sent. */
function notConverging(get: SiteRuleContext['get'], dirtyRate: string, copyRate: string): readonly Offence[] {
  const dirty = get(dirtyRate);
  const rate = get(copyRate);
  const left = get('network.copyRateFloor');
  return dirty > 0 && dirty >= (1 - left) * rate ? [{ figures: { dirty, rate } }] : [];
}

/** The fastest link of the plan where a port does not carry it [Gbit/s]; the FT link counts where there is FT. */
function linksAbove(ports: number, { get }: SiteRuleContext): readonly { link: number; ports: number }[] {
  const link = Math.max(get('network.vmotionLink'), get('machines.ftCount') > 0 ? get('network.ftLink') : 0);
  return link > ports ? [{ link, ports }] : [];
}

function slots({ context, get }: SiteRuleContext): readonly Offence[] {
  const needed = get('network.adaptersPerHost') + get('network.fcAdaptersPerHost');
  return context.hostKinds
    .filter(({ server }) => needed > server.pcieSlots.value)
    .map(({ name, server }) => ({
      subject: name,
      figures: { needed, slots: server.pcieSlots.value, server: server.name },
    }));
}
