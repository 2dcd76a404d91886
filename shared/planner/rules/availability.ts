/** Rules of the availability stage. */
import { estimateFor } from '../../availability/stage.ts';
import type { Rule } from '../../model/finding.ts';
import type { SiteRuleContext } from '../rule-context.ts';
import { rulesOf } from './stage-rule.ts';

const rule = rulesOf<SiteRuleContext>('availability');

export const availabilityRules: readonly Rule<SiteRuleContext>[] = [
  rule('AVAIL-01', 'note', 'Guest software dominates the downtime', 'av:71', ({ context }) => {
    const { blocks } = estimateFor(context.site.serviceNodes, context.availability);
    const share = blocks['guestSoftware']?.criticality ?? 0;
    const most = Math.max(...Object.values(blocks).map(({ criticality }) => criticality));
    return share > 0 && share === most ? [{ figures: { share } }] : [];
  }),
  rule('AVAIL-02', 'warning', 'Nothing restarts a guest that hangs', 'av:55', ({ get }) =>
    get('availability.guestCoverage') === 0 ? [{ figures: {} }] : [],
  ),
  rule('AVAIL-03', 'note', 'Power and cooling of the site not counted', 'av:30', ({ get }) =>
    get('availability.siteAvailability') === 1 ? [{ figures: {} }] : [],
  ),
  rule('AVAIL-04', 'note', 'No field figure for the failure of vSAN', 'lockstep:estimate', ({ context }) => {
    const { blocks } = estimateFor(context.site.serviceNodes, context.availability);
    const minutes = blocks['vsan']?.minutesPerYear;
    return minutes === undefined ? [] : [{ figures: { minutes } }];
  }),
];
