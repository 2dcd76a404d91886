/** Rules of the licences stage. */
import type { EditionOption } from '../../licences/plan.ts';
import type { Rule } from '../../model/finding.ts';
import type { SiteRuleContext } from '../rule-context.ts';
import { rulesOf } from './stage-rule.ts';

const rule = rulesOf<SiteRuleContext>('licences');

const chosenOption = ({ context: { licences } }: SiteRuleContext): EditionOption | undefined =>
  licences.options.find(({ edition }) => edition === licences.chosen);

const nameOf = ({ context: { catalogue } }: SiteRuleContext, edition: string): string =>
  catalogue.editions[edition]?.name ?? edition;

/** Cores that one order had to have under the disputed rule of 2025. */
const disputedMinimumCores = 72;

export const licenceRules: readonly Rule<SiteRuleContext>[] = [
  rule('LIC-01', 'blocking', 'The kit does not cover the cores', 'lic:S30', (site) => {
    const option = chosenOption(site);
    const reasons = (option?.reasons ?? []).filter(({ code }) => code === 'kit-cores');
    if (option === undefined || reasons.length === 0) return [];
    const edition = nameOf(site, option.edition);
    return [{ subject: edition, figures: { edition, reasons: reasons.map(({ code }) => code).join(',') } }];
  }),
  rule('LIC-02', 'blocking', 'No edition qualifies', 'lic:S10', ({ context: { licences } }) =>
    licences.options.some(({ qualifies }) => qualifies) ? [] : [{ figures: {} }],
  ),
  rule('LIC-03', 'blocking', 'The edition is not sold on the order date', 'lic:S31', (site) => {
    const option = chosenOption(site);
    const notSold = option?.reasons.find(({ code }) => code === 'not-sold');
    if (option === undefined || notSold === undefined) return [];
    const edition = nameOf(site, option.edition);
    return [{ subject: edition, figures: { edition, until: notSold.figures['until'] ?? '' } }];
  }),
  rule('LIC-04', 'note', 'A disputed minimum order would add cores', 'lic:S45', (site) => {
    const option = chosenOption(site);
    if (option === undefined || option.metric !== 'per-core' || site.get('licences.minimumOrderCores') > 0) return [];
    const added = disputedMinimumCores - option.licences;
    return added > 0 ? [{ figures: { added, minimum: disputedMinimumCores } }] : [];
  }),
  rule('LIC-05', 'warning', 'No vCenter edition manages the hosts', 'lic:S13', (site) =>
    chosenOption(site)?.vcenter === null ? [{ figures: {} }] : [],
  ),
  rule('LIC-08', 'warning', 'vSAN is licensed apart from the edition', 'lic:S40', (site) => {
    const { catalogue, licences } = site.context;
    const edition = licences.chosen === null ? undefined : catalogue.editions[licences.chosen];
    const tib = site.get('licences.vsanRaw');
    return tib === 0 || edition === undefined || edition.vsan !== undefined
      ? []
      : [{ subject: edition.name, figures: { edition: edition.name, tib } }];
  }),
  rule('LIC-09', 'note', 'vSAN capacity beyond what the cores entitle to', 'lic:S44', (site) => {
    const tib = site.get('licences.vsanAddOn');
    const raw = site.get('licences.vsanRaw');
    return tib === 0 ? [] : [{ figures: { tib, raw, edition: nameOf(site, chosenOption(site)?.edition ?? '') } }];
  }),
  rule('LIC-07', 'warning', 'Sources disagree on whether the edition is sold', 'lic:S25', (site) => {
    const { catalogue, licences, site: wish } = site.context;
    const until = licences.chosen === null ? undefined : catalogue.editions[licences.chosen]?.soldUntil;
    if (wish.platform.ownership === 'owned' || until === undefined || until.value !== null || until.note === undefined)
      return [];
    const edition = nameOf(site, licences.chosen ?? '');
    return [
      { subject: edition, figures: { edition, note: until.note.replace(/^disputed: /, '') }, source: until.source },
    ];
  }),
  rule('LIC-06', 'note', 'A cheaper edition qualifies', 'lockstep:method', (site) => {
    const { licences } = site.context;
    const option = chosenOption(site);
    const cheapest = licences.options.find(({ edition }) => edition === licences.cheapest);
    if (
      option === undefined ||
      cheapest === undefined ||
      option.edition === cheapest.edition ||
      site.context.site.platform.ownership === 'owned'
    )
      return [];
    const saving = (option.overHorizonMinor ?? 0) - (cheapest.overHorizonMinor ?? 0);
    if (saving <= 0) return [];
    return [
      {
        figures: {
          edition: nameOf(site, option.edition),
          cheaper: nameOf(site, cheapest.edition),
          saving,
          currency: site.project.currency,
        },
      },
    ];
  }),
];
