/** The figures of the strip at the foot of the window: what a customer asks about first. */
import type { Plan, SitePlan } from '../../shared/planner/plan.ts';
import type { AvailabilityEstimate } from '../../shared/availability/input.ts';

export const keyFigureIds = ['hosts', 'storage', 'ftNetwork', 'edition', 'oneOff', 'yearly', 'outage'] as const;
export type KeyFigureId = (typeof keyFigureIds)[number];

export interface KeyFigure {
  readonly id: KeyFigureId;
  /** A number in `unit`, minor units for money, an edition's id; null where the plan has none. */
  readonly value: number | string | null;
  readonly unit: string;
  /** Quantity behind the figure and the site it belongs to, for "Why?"; null where it is no single quantity. */
  readonly quantity: { readonly name: string; readonly site: string | null } | null;
}

export type KeyFigures = Readonly<Record<KeyFigureId, KeyFigure>>;

/** The protection the Service Nodes of a site are planned with. */
export function plannedEstimate({ site, availability }: SitePlan): AvailabilityEstimate {
  const wish = site.serviceNodes.protection;
  if (wish === 'ft' && availability.ft !== null) return availability.ft;
  return wish === 'none' ? availability.single : availability.ha;
}

export function keyFiguresOf(plan: Plan): KeyFigures {
  const { sites, bill } = plan;
  const only = sites.length === 1 ? (sites[0]?.name ?? null) : null;
  const sum = (name: string): number => sites.reduce((total, { quantities }) => total + quantities.get(name), 0);
  const worst = (name: string): SitePlan | undefined =>
    sites.toSorted((a, b) => b.quantities.get(name) - a.quantities.get(name))[0];
  const money = (name: string, minor: number, unit: string, id: KeyFigureId): KeyFigure => ({
    id,
    value: minor,
    unit,
    quantity: { name, site: null },
  });
  const editions = [...new Set(sites.map(({ licences }) => licences.chosen))];
  const loaded = worst('network.ftLoggingPerHost');
  return {
    hosts: {
      id: 'hosts',
      value: plan.quantities.get('project.hosts'),
      unit: '',
      quantity: { name: 'project.hosts', site: null },
    },
    storage: {
      id: 'storage',
      value: sum('storage.requiredUsable'),
      unit: sites[0]?.quantities.unit('storage.requiredUsable') ?? '',
      quantity: only === null ? null : { name: 'storage.requiredUsable', site: only },
    },
    ftNetwork: {
      id: 'ftNetwork',
      value: loaded?.quantities.get('network.ftLoggingPerHost') ?? null,
      unit: loaded?.quantities.unit('network.ftLoggingPerHost') ?? '',
      quantity: loaded === undefined ? null : { name: 'network.ftLoggingPerHost', site: loaded.name },
    },
    edition: { id: 'edition', value: editions.length === 1 ? (editions[0] ?? null) : '*', unit: '', quantity: null },
    oneOff: money('bill.oneOff', bill.oneOffMinor, bill.currency, 'oneOff'),
    yearly: money('bill.yearly', bill.yearlyMinor, bill.currency, 'yearly'),
    outage: {
      id: 'outage',
      value: plan.quantities.get('project.downtimePerYear'),
      unit: 'min/a',
      quantity: { name: 'project.downtimePerYear', site: null },
    },
  };
}
