/** Solver of the licences chapter: judges every edition, counts those that qualify, finds the cheapest. */
import { memoFor } from '../base/memo.ts';
import { yearFactors } from '../base/recurring.ts';
import { needsVcenterLicence, type PriceLookup } from '../catalog/price-lookup.ts';
import type { Read, Solver } from '../engine/definition.ts';
import type { Catalogue, LicenceEdition, VsphereRelease } from '../model/catalogue.ts';
import type { Project, Site } from '../model/project.ts';
import type { StageReason } from '../model/solver-reason.ts';
import type { PlacementPlan } from '../placement/plan.ts';
import { editionCost, editionSums, type EditionSums } from './cost.ts';
import { licencesFor, type LicenceMetric, type LicensedHosts } from './count.ts';
import type { EditionOption, LicencePlan } from './plan.ts';
import { vsanAddOnTib } from './vsan.ts';

export interface LicencesContext {
  readonly project: Project;
  readonly site: Site;
  readonly catalogue: Catalogue;
  readonly release: VsphereRelease;
  /** One entry a host group; `get` reads a quantity of the host chapter. */
  readonly hostKinds: readonly { readonly get: (name: string) => number }[];
  readonly placement: PlacementPlan;
  readonly prices: PriceLookup;
  licences: LicencePlan;
}

/** What the judgement of the editions reads: which qualify, how many licences, at which price. */
const judged = [
  'machines.ftCount',
  'machines.ftVcpusLargest',
  'hosts.count',
  'hosts.cpusTotal',
  'hosts.coresTotal',
  'licences.minimumOrderCores',
  'licences.vsanRaw',
  'licences.lateFeeShare',
  'bill.snsShare',
] as const;

const inputs = [...judged, 'bill.horizonYears', 'bill.escalationPerYear', 'bill.discountRatePerYear'] as const;

const licences: Solver<LicencesContext> = {
  id: 'licences',
  title: 'Licence editions',
  why: 'Which editions carry what the plan needs, how many licences each takes, and what they cost over the horizon.',
  source: 'lic:S40',
  inputs,
  after: ['machine-table', 'placement'],
  run: (read, context) => {
    const judgements = judgementsOf(context.placement, judged.map(read), () => judgeEditions(read, context));
    const plan = licencePlan(read, context, judgements);
    context.licences = plan;
    const chosen = plan.options.find(({ edition }) => edition === plan.chosen);
    return {
      'licences.vsphere': chosen?.licences ?? 0,
      'licences.vsanAddOn': chosen?.vsanTib ?? 0,
      'licences.vcenter': needsVcenterLicence(plan.vcenter) ? 1 : 0,
      'licences.editionsQualifying': plan.options.filter(({ qualifies }) => qualifies).length,
    };
  },
  reason: ({ licences: { chosen, cheapest, options }, catalogue }): StageReason => {
    const option = options.find(({ edition }) => edition === chosen);
    if (option === undefined) return { code: 'no-edition', figures: {} };
    const { edition, metric } = option;
    const code = edition === cheapest ? 'edition-cheapest' : 'edition-chosen';
    return { code, figures: { edition: catalogue.editions[edition]?.name ?? edition, metric } };
  },
};

/** A placement belongs to one prepared site, so editions and prices are the same for its whole life. */
const judgementsOf = memoFor<PlacementPlan, readonly Judgement[]>();

export const licencesSolvers: readonly Solver<LicencesContext>[] = [licences];

/** Metric in force for an edition on the day of the order. */
export function metricOn(edition: LicenceEdition, orderDate: string): LicenceEdition['metric'] {
  const capFrom = edition.coreCapFrom.value;
  return edition.metric === 'per-cpu-32' && capFrom !== null && orderDate < capFrom ? 'per-cpu' : edition.metric;
}

function licencePlan(read: Read, { site }: LicencesContext, judgements: readonly Judgement[]): LicencePlan {
  const factors = yearFactors({
    horizonYears: read('bill.horizonYears'),
    escalationPerYear: read('bill.escalationPerYear'),
    discountRatePerYear: read('bill.discountRatePerYear'),
  });
  const options = judgements.map(
    ({ sums, edition, qualifies, reasons, licences, metric, vcenter, vsanTib }): EditionOption => {
      const { oneOffMinor, yearlyMinor, overHorizonMinor } = editionCost(sums, factors);
      return {
        edition,
        qualifies,
        reasons,
        licences,
        metric,
        vcenter,
        vsanTib,
        oneOffMinor,
        yearlyMinor,
        overHorizonMinor,
      };
    },
  );
  let cheapest: EditionOption | null = null;
  for (const option of options) {
    const { qualifies, overHorizonMinor } = option;
    if (!qualifies || overHorizonMinor === null) continue;
    if (cheapest === null || overHorizonMinor < (cheapest.overHorizonMinor ?? 0)) cheapest = option;
  }
  const wanted = site.platform.edition;
  const anyQualifying = options.find(({ qualifies }) => qualifies);
  const chosen = wanted === 'cheapest' ? (cheapest ?? anyQualifying)?.edition : wanted;
  const option = options.find(({ edition }) => edition === chosen);
  return {
    cpus: read('hosts.cpusTotal'),
    cores: read('hosts.coresTotal'),
    options,
    chosen: chosen ?? null,
    cheapest: cheapest?.edition ?? null,
    vcenter: option?.vcenter ?? null,
  };
}

type Reason = EditionOption['reasons'][number];

/** An edition before years pass. */
interface Judgement extends Omit<EditionOption, 'oneOffMinor' | 'yearlyMinor' | 'overHorizonMinor'> {
  readonly sums: EditionSums | null;
}

const judgeEditions = (read: Read, context: LicencesContext): readonly Judgement[] =>
  Object.values(context.catalogue.editions).map((edition) => judge(edition, read, context));

function judge(edition: LicenceEdition, read: Read, context: LicencesContext): Judgement {
  const orderDate = context.site.platform.purchaseDate ?? context.project.date;
  const metric = metricOn(edition, orderDate);
  const hosts = licensedHosts(context);
  const reasons = reasonsAgainst(edition, read, context, orderDate, hosts);
  const count =
    metric === 'kit'
      ? kitsOf(edition)
      : licencesFor(metric satisfies LicenceMetric, hosts, minimumOrder(edition, read)).licences;
  const vcenter = vcenterFor(edition, read('hosts.count'), context);
  const vsanTib = vsanAddOnTib(edition, read('licences.vsanRaw'), count, orderDate);
  return {
    edition: edition.id,
    qualifies: reasons.length === 0,
    reasons,
    licences: count,
    metric,
    vcenter,
    vsanTib,
    sums: editionSums(
      edition,
      { licences: count, vsanTib, vcenter },
      { snsShare: read('bill.snsShare'), lateRenewalShare: read('licences.lateFeeShare') },
      context,
    ),
  };
}

const minimumOrder = (edition: LicenceEdition, read: Read): number =>
  edition.model === 'subscription' ? read('licences.minimumOrderCores') : 0;

/** One kit covers the cluster, whatever its size; a cluster beyond the kit's limits does not qualify. */
const kitsOf = (_edition: LicenceEdition): number => 1;

/** Every host of the plan is licensed, spares too. */
function licensedHosts({ placement, hostKinds }: LicencesContext): readonly LicensedHosts[] {
  const counts = hostKinds.map(() => 0);
  for (const { group } of placement.hosts) counts[group] = (counts[group] ?? 0) + 1;
  return hostKinds.map(({ get }, index) => ({
    count: counts[index] ?? 0,
    cpuCores: Array.from({ length: get('host.cpus') }, () => get('host.coresPerCpu')),
  }));
}

function reasonsAgainst(
  edition: LicenceEdition,
  read: Read,
  { site, release, hostKinds }: LicencesContext,
  orderDate: string,
  hosts: readonly LicensedHosts[],
): readonly Reason[] {
  const reasons: Reason[] = [];
  const no = (code: string, figures: Reason['figures'] = {}): void => void reasons.push({ code, figures });
  if (!edition.releases.includes(release.id)) no('release', { release: release.id });
  if (!edition.includesHa.value) no('no-ha');
  if (!edition.includesVmotion.value) no('no-vmotion');
  if (read('licences.vsanRaw') > 0 && edition.vsan?.offered.value === false) no('no-vsan');
  const ftVcpus = read('machines.ftVcpusLargest');
  if (read('machines.ftCount') > 0) {
    const allowed = release.ftVcpusMax[edition.ftClass].value;
    if (allowed === 0) no('no-ft');
    else if (ftVcpus > allowed) no('ft-vcpus', { needed: ftVcpus, allowed });
  }
  const hostCount = read('hosts.count');
  if (edition.hostsMax.value > 0 && hostCount > edition.hostsMax.value)
    no('hosts-max', { hosts: hostCount, allowed: edition.hostsMax.value });
  const cpus = Math.max(0, ...hostKinds.map(({ get }) => get('host.cpus')));
  if (edition.cpusPerHostMax.value > 0 && cpus > edition.cpusPerHostMax.value)
    no('cpus-max', { cpus, allowed: edition.cpusPerHostMax.value });
  if (edition.kitCores.value > 0) {
    const cores = licencesFor('per-core', hosts).licences;
    if (cores > edition.kitCores.value) no('kit-cores', { cores, allowed: edition.kitCores.value });
  }
  if (site.platform.ownership === 'new') {
    const from = edition.soldFrom.value;
    const until = edition.soldUntil.value;
    if ((from !== null && orderDate < from) || (until !== null && orderDate > until)) {
      no('not-sold', { date: orderDate, from: from ?? '', until: until ?? '' });
    }
  }
  return reasons;
}

/** vCenter edition that goes with the licences: Foundation where it manages enough hosts, otherwise Standard. */
function vcenterFor(
  edition: LicenceEdition,
  hosts: number,
  { catalogue, release, site }: LicencesContext,
): string | null {
  if (edition.includesVcenter.value) return edition.model === 'subscription' ? 'included' : 'essentials';
  const update = site.platform.update;
  const candidates = ['foundation', 'foundation-3', 'standard'].filter((id) => {
    const vcenter = catalogue.vcenters[id];
    if (vcenter === undefined || !vcenter.releases.includes(release.id)) return false;
    // Four hosts came with 6.5 Update 1; an unknown update level is taken as the older one.
    if (id === 'foundation' && release.id === '6.5' && (update === null || update < 1)) return false;
    return vcenter.hostsMax.value === 0 || hosts <= vcenter.hostsMax.value;
  });
  return candidates[0] ?? null;
}
