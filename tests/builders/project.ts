/**
 * Projects for tests: valid defaults, so that a test states only what matters to it.
 *
 * The default is one site with two Service Nodes under FT on as many hosts as they need, an iSCSI array, ESXi 8.0,
 * no growth, and a price for everything, so that money answers to every change.
 */
import { bundledCatalogue } from '../../shared/catalog/bundled.ts';
import type { Catalogue } from '../../shared/model/catalogue.ts';
import type {
  ArrayStorageWish,
  BillWish,
  GivenInput,
  HostGroup,
  HostWish,
  NetworkWish,
  PlatformWish,
  Project,
  ServiceNodeWish,
  Site,
  UserGroup,
} from '../../shared/model/project.ts';
import { plainBill, plainOffer } from './quote.ts';
import { planProject } from '../../shared/planner/plan-project.ts';
import type { Plan, SitePlan } from '../../shared/planner/plan.ts';
import { prepareProject, type PreparedProject } from '../../shared/planner/prepare.ts';
import type { Variation } from '../../shared/planner/variation.ts';
import { said } from './said.ts';

type Inputs = Readonly<Record<string, number>>;

export interface SiteWish extends Partial<Pick<Site, 'name' | 'mediaServers' | 'companions'>> {
  /** A number of plain extensions, or groups. */
  readonly users?: number | readonly UserGroup[];
  /** A fixed number of Service Nodes; derived from the users when absent and no wish says so. */
  readonly nodes?: number;
  readonly serviceNodes?: Partial<ServiceNodeWish>;
  readonly platform?: Partial<PlatformWish>;
  /** The one host group, unless `hosts` gives groups. */
  readonly host?: Partial<HostGroup>;
  readonly hosts?: Partial<HostWish>;
  readonly storage?: Partial<ArrayStorageWish> | Exclude<Site['storage'], ArrayStorageWish>;
  readonly network?: Partial<NetworkWish>;
  readonly inputs?: Inputs;
}

export interface ProjectWish extends Partial<Omit<Project, 'sites' | 'inputs' | 'bill'>> {
  readonly sites?: readonly Site[];
  readonly inputs?: Inputs;
  readonly bill?: Partial<BillWish>;
}

const given = (inputs: Inputs): Record<string, GivenInput> =>
  Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, { value, reason: null }]));

/** Today's users, not those of the horizon: examples from books have no growth. */
const noGrowth: Inputs = { 'demand.growthPerYear': 0, 'storage.growthPerYear': 0 };

export function aSite(wish: SiteWish = {}): Site {
  const { users = 1000, nodes, host, inputs = {} } = wish;
  const defaultStorage: ArrayStorageWish = {
    kind: 'array',
    protocol: 'iscsi',
    array: 'dell-me5024',
    arrays: 1,
    drive: 'sas-ssd-1920gb',
    raid: 'raid-10',
    drivesPerGroup: 4,
    ownership: 'new',
  };
  const { storage = {} } = wish;
  return {
    name: wish.name ?? 'Main',
    inputs: given({ ...noGrowth, ...inputs }),
    users: typeof users === 'number' ? [{ kind: 'extension', count: users }] : users,
    serviceNodes: {
      profile: 'service-node',
      ...(nodes === undefined ? {} : { count: nodes }),
      protection: 'ft',
      uses: [],
      nativeRedundancy: false,
      ...wish.serviceNodes,
    },
    ...(wish.mediaServers === undefined ? {} : { mediaServers: wish.mediaServers }),
    companions: wish.companions ?? [],
    platform: {
      release: '8.0',
      update: 3,
      edition: 'cheapest',
      ownership: 'new',
      termYears: 3,
      evc: null,
      stretched: false,
      vcenterHere: false,
      virtualDisks: 'thin',
      admissionControl: 'percentage',
      ...wish.platform,
    },
    hosts: {
      groups: [{ server: 'dell-r660', cpu: 'intel-xeon-gold-6426y', cpus: 2, memoryGib: 256, ...host }],
      use: 'fewest',
      policy: 'repack-reprotect',
      networkAdapter: 'eth-25g-4p',
      repairContract: '24x7-4h',
      ownership: 'new',
      ...wish.hosts,
    },
    storage: storage.kind === 'vsan' || storage.kind === 'none' ? storage : { ...defaultStorage, ...storage },
    network: {
      layout: 'recommended',
      ftLinkGbit: 10,
      vmotionLinkGbit: 10,
      ftDedicated: true,
      ftRoundTripMs: null,
      nsxSegments: false,
      lanSwitch: 'dell-s5224f-on',
      ownership: 'new',
      ...wish.network,
    },
  };
}

/** The prices that the bundled book leaves open. */
const ownPrices = {
  ...Object.fromEntries(
    ['mx-one:user', 'mx-one:system', 'mx-one:redundancy'].map((id) => [id, { minor: 4900, reason: 'for the test' }]),
  ),
  // In euro in the book; a rate in every test would say nothing.
  'service:engineer-day': { minor: 100_000, reason: 'for the test' },
};

export function aProject(wish: ProjectWish = {}): Project {
  return {
    formatVersion: 1,
    name: 'A test',
    date: '2026-11-23',
    revision: 1,
    customer: { name: 'A customer' },
    partner: null,
    currency: 'USD',
    mxOneRelease: '8.0',
    assumptions: {},
    catalogue: null,
    ...plainOffer,
    ...wish,
    inputs: given(wish.inputs ?? {}),
    sites: wish.sites ?? [aSite()],
    bill: { ...plainBill, prices: ownPrices, ...wish.bill },
  };
}

export function prepared(project: Project, catalogue: Catalogue = bundledCatalogue()): PreparedProject {
  const result = prepareProject(project, catalogue);
  if (!result.ok) throw new Error(result.error.map(said).join('\n'));
  return result.value;
}

export const planOf = (project: Project, variation: readonly Variation[] = []): Plan =>
  planProject(prepared(project), variation);

/** The plan of a project with that one site. */
export function sitePlanOf(wish: SiteWish = {}, variation: readonly Variation[] = []): SitePlan {
  const [site] = planOf(aProject({ sites: [aSite(wish)] }), variation).sites;
  if (site === undefined) throw new Error('a site in, a site out');
  return site;
}

/** Reads quantities of a site with those wishes. */
export const figuresOf = (wish: SiteWish = {}): ((name: string) => number) => sitePlanOf(wish).quantities.get;

/** Every quantity of a plan that is a number people may read, by 'site name' or 'name'. */
export function allQuantities(plan: Plan): Readonly<Record<string, number>> {
  const read = (scope: string, { names, get }: Plan['quantities']) =>
    names.map((name): [string, number] => [`${scope}${name}`, get(name)]);
  return Object.fromEntries([
    ...plan.sites.flatMap(({ name, quantities, hostKinds }) => [
      ...read(`${name} `, quantities),
      ...hostKinds.flatMap((kind, group) => read(`${name} host ${group} `, kind.quantities)),
    ]),
    ...read('', plan.quantities),
  ]);
}
