/** The page that is read when no other is: five lines, then the key figures. */
import type { AvailabilityEstimate } from '../availability/input.ts';
import type { Bill } from '../model/bill.ts';
import type { SitePlan } from '../planner/plan.ts';
import { row, table, texts, words } from './build.ts';
import { countOf, isBlocked, isOffer, keyFigure, quantityText, siteLabel, type ReportContext } from './context.ts';
import type { Block, KeyFigure, Section } from './model.ts';
import { figureText, moneyText, type Writing } from './number-text.ts';
import { formatMoney } from '../text/numbers.ts';
import type { ReportText } from '../text/report.ts';

export function summarySection(context: ReportContext): Section {
  const { labels, sentences } = context.text;
  const { lines, sections } = labels;
  const { plan } = context;
  const each = (sentence: (site: SitePlan) => string): string => plan.sites.map(sentence).join('\n');
  return {
    id: 'summary',
    title: sections.summary,
    level: 1,
    blocks: [
      {
        kind: 'lines',
        lines: [
          { label: lines.proposed, text: each((site) => proposed(context, site)) },
          { label: lines.size, text: each((site) => sizeText(context, site, siteLabel(context, site))) },
          { label: lines.cost, text: cost(context) },
          { label: lines.survives, text: each((site) => survives(context, site)) },
          { label: lines.confirm, text: toConfirm(context) },
        ],
      },
      { kind: 'figures', figures: figures(context) },
      ...(plan.sites.length > 1 ? [siteTable(context)] : []),
      ...texts('quiet', isOffer(plan) ? sentences.offerNote : sentences.planningNote),
    ],
  };
}

function proposed(context: ReportContext, site: SitePlan): string {
  const { names, text } = context;
  const hardware = [...new Set(site.site.hosts.groups.map(({ server }) => names.of('servers', server)))];
  return text.sentences.proposed({
    site: siteLabel(context, site),
    hosts: site.placement.hosts.length,
    machines: site.machines.length,
    ftMachines: countOf(site.machines, 'ft'),
    haMachines: countOf(site.machines, 'ha'),
    hardware: text.sentences.list(hardware),
    release: names.of('releases', site.site.platform.release),
    edition: site.licences.chosen === null ? null : names.of('editions', site.licences.chosen),
    storage: site.storage.kind === 'none' ? null : quantityText(context, site.quantities, 'storage.requiredUsable'),
  });
}

/** Whether the hosts are enough, what decided their number and why fewer would not do. */
export function sizeText(context: ReportContext, { placement }: SitePlan, site: string): string {
  const { reasons, sentences } = context.text;
  return sentences.size({
    site,
    hosts: placement.hosts.length,
    needed: placement.needed,
    bound: placement.bound,
    static: placement.neededStatic,
    failures: placement.failures,
    proven: placement.proven,
    decidedBy: reasons.decisionText(placement.decidedBy),
    proof: reasons.proofText(placement.proof, placement.decidedBy, context.show),
  });
}

function cost({ plan, text, writing }: ReportContext): string {
  const { bill } = plan;
  const priced = bill.lines.filter(({ totalMinor }) => totalMinor !== null);
  const illustrative = priced.filter(({ price }) => price.illustrative).length;
  const sentence = text.sentences.cost({
    oneOff: moneyText(bill.oneOffMinor, writing),
    yearly: moneyText(bill.yearlyMinor, writing),
    total: moneyText(bill.overHorizonMinor, writing),
    years: bill.years.length,
    unpriced: bill.unpricedLines.length,
  });
  const parts = [sentence, withVat(bill, text, writing), text.sentences.illustrative(illustrative, priced.length)];
  return parts.filter((part) => part !== '').join(' ');
}

/** What is paid for what the partner sells; '' where the quote names no tax. */
function withVat({ vat, years }: Bill, { sentences }: ReportText, writing: Writing): string {
  return vat === null
    ? ''
    : sentences.withVat({
        oneOff: moneyText(vat.oneOffGrossMinor, writing),
        yearly: moneyText(vat.yearlyGrossMinor, writing),
        total: moneyText(vat.overHorizon.grossMinor, writing),
        years: years.length,
      });
}

function survives(context: ReportContext, site: SitePlan): string {
  const { sentences } = context.text;
  const { placement } = site;
  const most = (count: (replay: (typeof placement.replay)[number]) => number): number =>
    Math.max(0, ...placement.replay.map(count));
  const effect = sentences.survives({
    site: siteLabel(context, site),
    failures: placement.failures,
    replayed: placement.failures === 0 ? 0 : placement.replay.length,
    down: most(({ down }) => down.length),
    notRestarted: most(({ notRestarted }) => notRestarted.length),
    unprotected: most(({ unprotected }) => unprotected.length),
    restarts: most(({ restarts }) => restarts.length),
    failsOver: most(({ failovers }) => failovers.length),
  });
  const { planned, other } = comparedKinds(site);
  const minutes = (estimate: AvailabilityEstimate): string =>
    figureText(estimate.userMinutesPerYear, 'min', context.writing);
  const proviso = isBlocked(context, site) ? ` ${sentences.blocked}` : '';
  return `${effect}${proviso} ${sentences.outage({
    kind: sentences.kinds[planned.kind],
    minutes: minutes(planned),
    other: sentences.kinds[other.kind],
    otherMinutes: minutes(other),
  })}`;
}

/** The protection the Service Nodes get, and the next weaker one to hold it against. */
export function comparedKinds(site: SitePlan): { planned: AvailabilityEstimate; other: AvailabilityEstimate } {
  const { ft, ha, single, native } = site.availability;
  const { protection, nativeRedundancy } = site.site.serviceNodes;
  if (protection === 'ft' && ft !== null) return { planned: ft, other: ha };
  if (protection === 'none' && nativeRedundancy) return { planned: native, other: single };
  return protection === 'none' ? { planned: single, other: ha } : { planned: ha, other: single };
}

function toConfirm({ plan, text }: ReportContext): string {
  const count = (severity: string): number => plan.findings.filter((finding) => finding.severity === severity).length;
  return text.sentences.confirm({
    blocking: count('blocking'),
    warnings: count('warning'),
    assumed: plan.assumptions.filter(({ state }) => state === 'assumed').length,
  });
}

function figures(context: ReportContext): readonly KeyFigure[] {
  const { plan, writing, text } = context;
  const { labels } = text;
  const amount = (label: string, minor: number): KeyFigure => ({
    label,
    value: formatMoney(minor, writing.currency, writing.locale),
    unit: writing.currency,
    detail: plan.bill.lines.some(({ price }) => price.illustrative) ? labels.keyFigures.illustrative : '',
  });
  const only = plan.sites.length === 1 ? plan.sites[0] : undefined;
  const technical =
    only === undefined
      ? []
      : siteFigures.filter((name) => speaks(only, name)).flatMap((name) => keyFigure(context, only.quantities, name));
  return [
    amount(labels.keyFigures.oneOff, plan.bill.oneOffMinor),
    amount(labels.keyFigures.yearly, plan.bill.yearlyMinor),
    amount(labels.keyFigures.horizon, plan.bill.overHorizonMinor),
    ...technical,
  ];
}

const siteFigures = [
  'hosts.count',
  'hosts.countStatic',
  'storage.requiredUsable',
  'storage.drives',
  'network.ftLoggingPerHost',
  'network.reprotectTime',
  'licences.vsphere',
  'availability.downtimePerYear',
];

/** FT logging and re-protection say nothing where no machine is under FT. */
function speaks({ quantities }: SitePlan, name: string): boolean {
  return quantities.has(name) && !(name.startsWith('network.') && quantities.get(name) === 0);
}

/** The same figures, one column a site. */
function siteTable(context: ReportContext): Block {
  const { plan, text, writing } = context;
  const { labels } = text;
  const named = siteFigures.filter((name) => plan.sites.some((site) => speaks(site, name)));
  const first = (name: string): SitePlan | undefined => plan.sites.find(({ quantities }) => quantities.has(name));
  const rows = named.map((name) =>
    row(
      text.quantityLabel(name, first(name)?.quantities.label(name) ?? name),
      ...plan.sites.map((site) => quantityText(context, site.quantities, name)),
    ),
  );
  const costs = plan.sites.map(({ name }) => {
    const lines = plan.bill.lines.filter(({ site, term }) => site === name && term === 'once');
    return lines.reduce((sum, { totalMinor }) => sum + (totalMinor ?? 0), 0);
  });
  const cost = row(labels.keyFigures.siteOneOff, ...costs.map((sum) => moneyText(sum, writing)));
  const columns = plan.sites.map(({ name }) => ({ ...words(name, name), align: 'right' as const }));
  return table(
    'sites',
    labels.captions.perSite,
    [words('figure', labels.columns.figure), ...columns],
    [...rows, cost],
    text.sentences.empty.table,
  );
}
