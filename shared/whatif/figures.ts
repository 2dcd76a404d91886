/**
 * The figures a what-if is judged by: the key figures, each with the way it is put together over several sites, and
 * any other quantity by name.
 */
import { required } from '../base/assert.ts';
import { nearestName } from '../base/nearest.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { FigureNeeds, FigureSource } from '../planner/figure-run.ts';
import type { Plan } from '../planner/plan.ts';
import { projectBook, siteBook } from '../planner/method-book.ts';

export interface Figure {
  /** Name of the quantity, with '@' and the site where one is meant. */
  readonly name: string;
  readonly label: string;
  /** Unit of the method book; 'money' stands for the project's currency. */
  readonly unit: string;
  /** Which way is better; 'neither' where it depends. */
  readonly better: 'less' | 'more' | 'neither';
  /** The quantities it is read from. */
  readonly needs: FigureNeeds;
  readonly read: (from: FigureSource) => number;
}

/** How a quantity of the sites becomes one of the project. */
type Over = 'project' | 'sum' | 'largest';

const key: readonly (readonly [name: string, over: Over, better: Figure['better']])[] = [
  ['bill.oneOff', 'project', 'less'],
  ['bill.yearly', 'project', 'less'],
  ['bill.overHorizon', 'project', 'less'],
  ['project.downtimePerYear', 'project', 'less'],
  ['project.hosts', 'project', 'less'],
  ['project.serviceNodes', 'project', 'neither'],
  ['project.users', 'project', 'neither'],
  ['machines.count', 'sum', 'neither'],
  ['licences.vsphere', 'sum', 'less'],
  ['storage.requiredUsable', 'sum', 'less'],
  ['storage.drives', 'sum', 'less'],
  ['network.ftLoggingPerHost', 'largest', 'less'],
  ['network.reprotectTime', 'largest', 'less'],
  ['hosts.rackUnits', 'sum', 'less'],
  ['hosts.powerTotal', 'sum', 'less'],
];

type SiteFigures = FigureSource['sites'][number];

const total = ({ sites }: FigureSource, of: (site: SiteFigures) => number): number =>
  sites.reduce((sum, site) => sum + of(site), 0);

const needsOf = (name: string, over: Over): FigureNeeds =>
  over === 'project' ? { project: [name], site: [] } : { project: [], site: [name] };

function reader(name: string, over: Over): Figure['read'] {
  switch (over) {
    case 'project':
      return (plan) => plan.quantities.get(name);
    case 'sum':
      return (plan) => total(plan, ({ quantities }) => quantities.get(name));
    case 'largest':
      return (plan) => plan.sites.reduce((most, { quantities }) => Math.max(most, quantities.get(name)), 0);
  }
}

const quantityOf = (name: string) => projectBook().quantities.get(name) ?? siteBook().quantities.get(name);

/** Name of the one key figure that is no quantity: calls dropped on all Service Nodes together. */
export const droppedCalls = 'project.droppedCalls';

const droppedCallsFigure: Figure = {
  name: droppedCalls,
  label: 'Calls dropped a year, all Service Nodes',
  unit: '1/a',
  better: 'less',
  needs: { project: [], site: ['availability.droppedCallsPerYear', 'demand.serviceNodes'] },
  read: (plan) =>
    total(
      plan,
      ({ quantities }) => quantities.get('availability.droppedCallsPerYear') * quantities.get('demand.serviceNodes'),
    ),
};

let made: readonly Figure[] | undefined;

/** The figures of every comparison, in the order in which they are shown. */
export function keyFigures(): readonly Figure[] {
  made ??= [
    ...key.map(([name, over, better]): Figure => {
      const { label, unit } = required(quantityOf(name), name);
      return { name, label, unit, better, needs: needsOf(name, over), read: reader(name, over) };
    }),
    droppedCallsFigure,
  ];
  return made;
}

export interface FigureFault {
  readonly code: 'unknown' | 'unknown-site' | 'needs-site';
  readonly name: string;
  readonly nearest: string | null;
  readonly sites: readonly string[];
}

/** A figure by name: a key figure, a quantity of the project, or one of a site ('hosts.needed@North'). */
export function figureNamed(text: string, plan: Plan): Result<Figure, FigureFault> {
  const at = text.indexOf('@');
  const [name, siteName] = at < 0 ? [text, null] : [text.slice(0, at), text.slice(at + 1)];
  const sites = plan.sites.map((site) => site.name);
  const fault = (code: FigureFault['code'], nearest: string | null): Result<Figure, FigureFault> =>
    err({ code, name: text, nearest, sites });
  if (siteName === null) {
    const known = keyFigures().find((figure) => figure.name === name);
    if (known !== undefined) return ok(known);
    const ofProject = projectBook().quantities.get(name);
    if (ofProject !== undefined) return ok(plain(name, name, 'project'));
  }
  if (!siteBook().quantities.has(name)) {
    const names = [...keyFigures().map((figure) => figure.name), ...projectBook().quantities.keys()];
    return fault('unknown', nearestName(name, [...names, ...siteBook().quantities.keys()]));
  }
  if (siteName === null && sites.length > 1) return fault('needs-site', null);
  const index = siteName === null ? 0 : sites.indexOf(siteName);
  if (index < 0) return fault('unknown-site', nearestName(siteName ?? '', sites));
  return ok({
    ...plain(text, name, 'sum'),
    read: (each) => required(each.sites[index], `site ${index}`).quantities.get(name),
  });
}

function plain(shown: string, name: string, over: Over): Figure {
  const { label, unit } = required(quantityOf(name), name);
  return { name: shown, label, unit, better: 'neither', needs: needsOf(name, over), read: reader(name, over) };
}
