/** The shared storage of a site in one line, for the picture and the summary. */
import type { SitePlan } from '../planner/plan.ts';
import type { ReportLabels } from '../text/report.ts';
import { formatNumber, type Locale } from '../text/numbers.ts';
import type { ReportNames } from './names.ts';

export function storageLine(plan: SitePlan, labels: ReportLabels, locale: Locale, names: ReportNames): string {
  const { storage, site, quantities } = plan;
  const array = site.storage.kind === 'array' ? names.of('arrays', site.storage.array) : '';
  const protocol = site.storage.kind === 'array' ? labels.protocols[site.storage.protocol] : '';
  const required = 'storage.requiredUsable';
  const usable = quantities.has(required)
    ? `${formatNumber(quantities.get(required), locale)}\u00a0${quantities.unit(required)}`
    : '';
  const drives = storage.drives === 0 ? '' : `${storage.drives} × ${names.of('drives', storage.drive)}`;
  return [array === '' ? labels.storageKinds[storage.kind] : array, protocol, drives, usable]
    .filter((part) => part !== '')
    .join(' · ');
}
