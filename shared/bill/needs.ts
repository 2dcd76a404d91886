/**
 * What a project of this kind also needs and a bill often lacks: the completeness check as data.
 *
 * A need applies to a site or to the whole project, is met by a line of the plan, by an own line that names the need or
 * says one of its words, and comes with the line that would meet it. `lockstep:checklist` is Lockstep's own list.
 */
import type { BillLine } from '../model/bill.ts';
import type { BillSection, CustomLine } from '../model/bill-wish.ts';
import type { Site } from '../model/project.ts';

export interface Need {
  /** Stable: own lines and reviews refer to it. */
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly source: string;
  /** Sites it applies to; absent = once for the whole project. */
  readonly at?: (site: Site) => boolean;
  readonly section: BillSection;
  /** Formula over the site's or the project's quantities; 0 = nothing is needed. */
  readonly quantity: string | ((site: Site) => string);
  readonly unit: '' | 'd';
  readonly term: 'once' | 'year';
  /** Price id of the books; null where only the partner can say. */
  readonly price: string | ((site: Site) => string) | null;
  /** Nouns of planned lines that meet it, such as 'backup' of 'backup@Main'. */
  readonly lines: readonly string[];
  /** Words that an own line's description may meet it with, in English, German and Swedish. */
  readonly words: readonly string[];
}

const checklist = 'lockstep:checklist';
const newHosts = ({ hosts }: Site): boolean => hosts.ownership === 'new';
const once = { unit: '', term: 'once', lines: [] } as const;

/** Applications that as a rule run on Windows Server; Mitel's other machines are appliances. */
const windowsProfiles = ['micontact-center', 'inattend', 'cmg', 'mpa'];
const windowsMachines = ({ companions }: Site): number =>
  companions.reduce((sum, { profile, count }) => sum + (windowsProfiles.includes(profile) ? count : 0), 0);

/** Standard covers two machines each time every core of every host they may run on is licensed, 16 a host at least. */
const windowsPacks = (site: Site): string =>
  `${Math.ceil(windowsMachines(site) / 2)} * max(hosts.coresTotal, 16 * hosts.count) / 16`;

export const needs: readonly Need[] = [
  {
    ...once,
    id: 'rails',
    title: 'Rack rails and cable arms',
    why: 'Servers come without them unless they are ordered.',
    source: checklist,
    at: newHosts,
    section: 'rack-power',
    quantity: 'hosts.count',
    price: null,
    words: ['rail', 'schiene', 'skena', 'skenor'],
  },
  {
    ...once,
    id: 'cables',
    title: 'Network cables',
    why: 'Every planned port needs one, also on switches that are there already.',
    source: checklist,
    at: newHosts,
    section: 'network',
    quantity: 'network.lanCables',
    price: 'dac:3m',
    lines: ['lan-cable'],
    words: ['cable', 'kabel', 'patch'],
  },
  {
    ...once,
    id: 'optics',
    title: 'FC optics',
    why: 'Adapters, arrays and switches are delivered without them as a rule.',
    source: checklist,
    at: ({ storage, hosts }) => storage.kind === 'array' && storage.protocol === 'fc' && hosts.ownership === 'new',
    section: 'network',
    quantity: 'network.fcOptics',
    price: 'optic:fc32',
    lines: ['fc-optic'],
    words: ['optic', 'sfp', 'transceiver', 'optik'],
  },
  {
    ...once,
    id: 'uplinks',
    title: 'Optics for the uplinks to the customer’s network',
    why: 'Each switch is joined to the network that is there.',
    source: checklist,
    at: ({ network }) => network.ownership === 'new',
    section: 'network',
    quantity: '2 * network.lanSwitches',
    price: 'optic:10g-sr',
    words: ['uplink'],
  },
  {
    ...once,
    id: 'pdu',
    title: 'Power distribution for two feeds',
    why: 'Two supplies of a server are worth nothing on one feed.',
    source: checklist,
    at: ({ hosts, storage }) => hosts.ownership === 'new' || (storage.kind === 'array' && storage.ownership === 'new'),
    section: 'rack-power',
    quantity: 'bill.pdus',
    price: 'pdu:metered',
    lines: ['pdu'],
    words: ['pdu', 'power distribution', 'steckdosenleiste', 'strömfördelning'],
  },
  {
    ...once,
    id: 'ups',
    title: 'UPS',
    why: 'FT does not help when both hosts lose power.',
    source: checklist,
    at: newHosts,
    section: 'rack-power',
    quantity: 'bill.pdus',
    price: 'ups:3kva',
    words: ['ups', 'usv', 'avbrottsfri'],
  },
  {
    ...once,
    id: 'windows',
    title: 'Windows Server licences',
    why: 'Applications on Windows need every host licensed on which they may run.',
    source: 'lic:S102',
    at: (site) => windowsMachines(site) > 0,
    section: 'software',
    quantity: windowsPacks,
    price: 'os:windows-standard-16-core',
    words: ['windows'],
  },
  {
    ...once,
    id: 'backup',
    title: 'Backup of the machines',
    why: 'FT copies a damaged disk as faithfully as a sound one.',
    source: 'lic:S106',
    at: () => true,
    section: 'software',
    quantity: 'machines.count',
    term: 'year',
    price: 'backup:machine-year',
    lines: ['backup'],
    words: ['backup', 'datensicherung', 'säkerhetskopi'],
  },
  {
    ...once,
    id: 'monitoring',
    title: 'Monitoring of hosts, FT state and storage',
    why: 'A pair without its secondary runs on and says nothing to the users.',
    source: checklist,
    section: 'software',
    quantity: '1',
    term: 'year',
    price: null,
    words: ['monitor', 'überwachung', 'övervakning'],
  },
  {
    ...once,
    id: 'remote-console',
    title: 'Remote consoles of the servers',
    why: 'Hosts in another building are repaired from afar or not tonight.',
    source: checklist,
    at: newHosts,
    section: 'compute',
    quantity: 'hosts.count',
    price: null,
    words: ['idrac', 'ilo', 'xclarity', 'remote console', 'fernwartung', 'fjärrkonsol'],
  },
  {
    ...once,
    id: 'boot-drives',
    title: 'Mirrored boot drives of the servers',
    why: 'ESXi starts from them; the base price of a server may be without.',
    source: checklist,
    at: newHosts,
    section: 'compute',
    quantity: 'hosts.count',
    price: null,
    words: ['boot', 'boss', 'm.2'],
  },
  {
    ...once,
    id: 'spare-drives',
    title: 'Spare drives on the shelf',
    why: 'The second drive that fails does not wait for the first to be delivered.',
    source: checklist,
    at: ({ storage }) => storage.kind !== 'none' && storage.ownership === 'new',
    section: 'storage',
    quantity: 'ceil(storage.drives / 20)',
    price: ({ storage }) => (storage.kind === 'none' ? '' : `drive:${storage.drive}`),
    words: ['spare', 'ersatz', 'reserv'],
  },
  {
    ...once,
    id: 'installation',
    title: 'Installation days',
    why: 'Hosts, cluster and acceptance tests take days that somebody pays.',
    source: checklist,
    at: () => true,
    section: 'services',
    quantity: 'bill.installDays',
    unit: 'd',
    price: 'service:engineer-day',
    lines: ['installation'],
    words: ['installation'],
  },
  {
    ...once,
    id: 'project-management',
    title: 'Project management',
    why: 'Dates, rooms and people of two trades are brought together.',
    source: checklist,
    section: 'services',
    quantity: '2',
    unit: 'd',
    price: 'service:project-manager-day',
    words: ['project manage', 'projektleitung', 'projektledning'],
  },
  {
    ...once,
    id: 'training',
    title: 'Training and failover test with the customer',
    why: 'Who has not seen a failover does not know what to do in one.',
    source: checklist,
    section: 'services',
    quantity: '2',
    unit: 'd',
    price: 'service:engineer-day',
    words: ['training', 'acceptance', 'schulung', 'utbildning'],
  },
  {
    ...once,
    id: 'gateways',
    title: 'Media gateways or session border controllers',
    why: 'Calls to the public network leave through one.',
    source: checklist,
    section: 'mitel',
    quantity: '1',
    price: null,
    words: ['gateway', 'border', 'mgu', 'sbc'],
  },
  {
    ...once,
    id: 'software-assurance',
    title: 'MX-ONE software assurance',
    why: 'Without it upgrades and changes that need a licence are refused.',
    source: 'lic:S99',
    section: 'support',
    quantity: '1',
    term: 'year',
    price: null,
    words: ['assurance', 'swa'],
  },
];

/** Whether a line of the bill, optional ones included, meets a need at a site (null: of the whole project). */
export function meetsNeed(need: Need, site: string | null, line: BillLine, own: CustomLine | undefined): boolean {
  const isHere = site === null || line.site === null || line.site === site;
  if (!isHere) return false;
  if (own?.need === need.id) return true;
  if (need.lines.some((key) => line.id === key || line.id.startsWith(`${key}@`))) return true;
  if (own === undefined) return false;
  return need.words.some((word) => new RegExp(`(?<![\\p{L}])${escaped(word)}`, 'iu').test(line.description));
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
