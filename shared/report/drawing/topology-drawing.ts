/** What the picture of a site's connections shows: switches, hosts, fabrics, storage, and the links between them. */
import type { SitePlan } from '../../planner/plan.ts';
import { formatFigure, formatNumber } from '../../text/numbers.ts';
import type { ReportContext } from '../context.ts';

export interface DrawnBox {
  readonly title: string;
  readonly detail: string;
}

/** Links of one group of uplinks: segments that share them, and how much of them is used. */
export interface LinkGroup {
  readonly id: string;
  readonly segments: string;
  /** '2 × 10 Gbit/s'. */
  readonly links: string;
  /** Conservative load with its share of the link; '' where nothing is computed. */
  readonly load: string;
}

export interface TopologyDrawing {
  readonly core: string;
  readonly coreLinks: string;
  readonly lanSwitches: readonly DrawnBox[];
  readonly hosts: readonly DrawnBox[];
  /** Hosts beyond those drawn; 0 when all are. */
  readonly moreHosts: number;
  readonly moreHostsText: string;
  readonly groups: readonly LinkGroup[];
  /** Which of the groups reaches the storage; null where none of them does. */
  readonly storageGroup: string | null;
  /** 'fabric' = through FC switches; 'lan' = through the LAN switches; 'inside' = in the hosts; 'none'. */
  readonly reach: 'fabric' | 'lan' | 'inside' | 'none';
  readonly fabricSwitches: readonly DrawnBox[];
  readonly storage: readonly DrawnBox[];
}

/** More hosts than this side by side are too narrow to read. */
const hostsMax = 6;
const boxesMax = 4;

export function topologyDrawing(context: ReportContext, site: SitePlan): TopologyDrawing {
  const { names, text } = context;
  const { drawing } = text.document;
  const count = (name: string): number => (site.quantities.has(name) ? site.quantities.get(name) : 0);
  const { network, storage, hosts } = site.site;
  const all = site.placement.hosts;
  const shown = all.length > hostsMax ? all.slice(0, hostsMax - 1) : all;
  const reach =
    storage.kind === 'none'
      ? 'none'
      : storage.kind === 'vsan'
        ? 'inside'
        : storage.protocol === 'fc'
          ? 'fabric'
          : 'lan';
  const fabricNames = ['A', 'B', 'C', 'D'];
  return {
    core: drawing.coreNetwork,
    coreLinks: `${count('network.uplinkPorts')} ×`,
    lanSwitches: boxes(count('network.lanSwitches'), (index, more) => ({
      title: `${drawing.lanSwitch} ${index + 1}${more}`,
      detail: names.of('switches', network.lanSwitch),
    })),
    hosts: shown.map((host) => {
      const kind = hosts.groups[host.group];
      return { title: host.name, detail: kind === undefined ? '' : names.of('servers', kind.server) };
    }),
    moreHosts: all.length - shown.length,
    moreHostsText: drawing.moreHosts(all.length - shown.length),
    groups: linkGroups(context, site),
    storageGroup: site.network.segments.find(({ id }) => id === 'storage')?.uplinkGroup ?? null,
    reach,
    fabricSwitches:
      reach === 'fabric'
        ? boxes(count('network.fcSwitches'), (index, more) => ({
            title: `${drawing.fabric} ${fabricNames[index] ?? index + 1}${more}`,
            detail: network.fcSwitch === undefined ? '' : names.of('switches', network.fcSwitch),
          }))
        : [],
    storage: storageBoxes(context, site, count('storage.arrays')),
  };
}

/** At most four boxes; the last says how many more there are. */
function boxes(count: number, box: (index: number, more: string) => DrawnBox): readonly DrawnBox[] {
  const shown = Math.min(count, boxesMax);
  return Array.from({ length: shown }, (_, index) =>
    box(index, index === shown - 1 && count > shown ? ` … ${count}` : ''),
  );
}

function linkGroups({ text }: ReportContext, { network }: SitePlan): readonly LinkGroup[] {
  const { locale, labels } = text;
  const ids = [...new Set(network.segments.map(({ uplinkGroup }) => uplinkGroup))];
  return ids.map((id) => {
    const members = network.segments.filter(({ uplinkGroup }) => uplinkGroup === id);
    const [first] = members;
    const loads = members.flatMap(({ id: segment, loadGbit, linkGbit }) => {
      if (loadGbit === null) return [];
      const share =
        linkGbit === 0 ? '' : ` (${formatFigure(Math.round((loadGbit / linkGbit) * 100) / 100, 'share', locale)})`;
      return [`${labels.segments[segment]} ${formatFigure(loadGbit, 'Gbit/s', locale)}${share}`];
    });
    return {
      id,
      segments: members.map(({ id: segment }) => labels.segments[segment]).join(' · '),
      links: first === undefined ? '' : linksText(first.uplinksPerHost, first.linkGbit, locale),
      load: loads.join(', '),
    };
  });
}

function linksText(count: number, gbit: number, locale: ReportContext['text']['locale']): string {
  return gbit === 0 ? `${count} ×` : `${count} × ${formatNumber(gbit, locale)}\u00a0Gbit/s`;
}

function storageBoxes(
  { names, text }: ReportContext,
  { site, storage }: SitePlan,
  arrays: number,
): readonly DrawnBox[] {
  if (site.storage.kind === 'none') return [];
  const drives = storage.drives === 0 ? '' : `${storage.drives} × ${names.of('drives', storage.drive)}`;
  if (site.storage.kind === 'vsan') return [{ title: text.labels.storageKinds.vsan, detail: drives }];
  const { array } = site.storage;
  return boxes(Math.max(1, arrays), (index, more) => ({
    title: `${text.document.drawing.array}${arrays > 1 ? ` ${index + 1}` : ''}${more}`,
    detail: [names.of('arrays', array), arrays > 1 ? '' : drives].filter((part) => part !== '').join(' · '),
  }));
}
