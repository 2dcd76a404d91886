/** Projects, files and formulas with something wrong, of every kind that a door refuses. */
import { required } from '../../../../shared/base/assert.ts';
import { bundledCatalogue } from '../../../../shared/catalog/bundled.ts';
import type { Project } from '../../../../shared/model/project.ts';
import { readExample } from '../../../builders/examples.ts';

export const hospital = readExample('regional-hospital');
const [site] = hospital.sites;
if (site === undefined) throw new Error('no site');

export type Spoiled = { readonly [Field in keyof Project]?: unknown } & Readonly<Record<string, unknown>>;
const ofSite = (change: object): Spoiled => ({ sites: [{ ...site, ...change }] });
const inBill = (change: object): Spoiled => ({ bill: { ...hospital.bill, ...change } });
const [line] = hospital.bill.customLines;
const [group] = site.hosts.groups;

const kept = (entries: object): Spoiled => ({ catalogue: { version: 'x', entries } });
const { servers, editions, prices } = bundledCatalogue();
const server = required(servers['dell-r740'], 'server');
const edition = required(editions['vvf'], 'edition');
const memory = required(prices.prices['memory:gib'], 'price');

/** Projects with something wrong, of every kind that a window can send. */
export const spoiledProjects: readonly Spoiled[] = [
  { name: '' },
  { name: 'a\nb' },
  { customer: { name: 'A', address: 'x'.repeat(3000) } },
  { date: 'tomorrow' },
  { currency: 'euro' },
  { mxOneRelease: 7 },
  { mxOneRelease: '99.9' },
  { revision: 1.5 },
  { language: 'fr' },
  { language: 'den' },
  { sites: [] },
  { sites: [site, site] },
  { inputs: { 'storage.freeShare': { value: 7, reason: null }, 'demand.users': { value: 7, reason: null } } },
  ofSite({ users: Array.from({ length: 101 }, () => site.users[0]) }),
  ofSite({ users: [{ ...site.users[0], count: -4 }] }),
  ofSite({ platform: { ...site.platform, stretched: 'yes' } }),
  ofSite({ platform: { ...site.platform, release: '9.9' } }),
  ofSite({ hosts: { ...site.hosts, groups: [{ ...group, memoryGib: 1e9 }] } }),
  ofSite({ hosts: { ...site.hosts, use: 'all', groups: [{ ...group, count: undefined }] } }),
  ofSite({ hosts: { ...site.hosts, groups: [{ ...group, server: 'dell-r761', count: 4 }] } }),
  ofSite({ storage: { ...site.storage, protocol: 'fc' }, network: { ...site.network, fcSwitch: undefined } }),
  ofSite({
    inputs: { 'bill.horizonYears': { value: 5, reason: null }, 'network.ftLinkGbit': { value: 5, reason: null } },
  }),
  ofSite({ inputs: { 'hosts.failuresToSurvive': { value: 1.5, reason: null } } }),
  { quote: { ...hospital.quote, terms: 'x'.repeat(30_000) } },
  ofSite({ hosts: { ...site.hosts, use: 'fewes' } }),
  ofSite({ hosts: { ...site.hosts, use: 7 } }),
  { inputs: { 'quite.unlike': { value: 5, reason: null } } },
  ofSite({ inputs: { 'storage.virtualDisks': { value: 5, reason: null } } }),
  ofSite({ inputs: { 'network.fcPortsPerHost': { value: 5, reason: null } } }),
  { scenarios: [{ id: 'a', name: 'A', basedOn: 'nothing-like-it', changes: [] }] },
  inBill({ customLines: [{ ...line, site: 'Nowhere' }] }),
  inBill({ customLines: [{ ...line, quantity: '2 * hosts.count', unit: 'furlong' }] }),
  inBill({
    customLines: [
      { ...line, id: 'one', quantity: 'line.two' },
      { ...line, id: 'two', quantity: 'line.one' },
    ],
  }),
  { scenarios: [{ id: 'a', name: 'A', basedOn: 'c', changes: [] }] },
  {
    scenarios: [
      { id: 'aaaa', name: 'A', changes: [] },
      { id: 'b', name: 'B', basedOn: 'aaab', changes: [] },
    ],
  },
  {
    scenarios: [
      { id: 'a', name: 'A', basedOn: 'b', changes: [] },
      { id: 'b', name: 'B', basedOn: 'a', changes: [] },
    ],
  },
  // Fields and names nobody knows.
  { sitez: [], nonsense: 1 },
  ofSite({ qqqqqqqq: 1 }),
  ofSite({ inputs: { '!': { value: 1, reason: null } } }),
  { inputs: 7 },
  { customer: 7 },
  { assumptions: { 'bill.pue': { confirmed: false, reason: 'no' } } },
  ofSite({ storage: 7 }),
  ofSite({ storage: { kind: 'tape' } }),
  { brand: { logo: 7 } },
  { brand: { logo: { png: 'AAAA' } } },
  { brand: { logo: { svg: 'no picture' } } },
  { brand: { color: 'blue' } },
  { scenarios: [{ id: 'A B', name: 'A', changes: [] }] },
  { scenarios: [{ id: 'a', name: 'A', changes: [{ name: 'x', value: null }] }] },
  inBill({ customLines: [{ ...line, id: '1' }] }),
  inBill({ customLines: [{ ...line, quantity: null }] }),
  inBill({ prices: { nothing: { minor: 1, reason: 'none' } } }),
  // Entries of the catalogue that a project keeps.
  kept({ toys: {}, serverz: {} }),
  kept({ servers: { x: { id: 'x', vendor: 7 } } }),
  kept({ servers: { x: { ...server, wheels: 4 } } }),
  kept({ servers: { x: { ...server, id: 'x', memorySlots: { ...server.memorySlots, value: 'many' } } } }),
  kept({ servers: { x: { ...server, id: 'x', cpuFamilies: {} } } }),
  kept({ servers: { x: { ...server, id: 'x', cpuFamilies: ['none'] } } }),
  kept({ servers: { x: { ...server, id: 'x', memorySlots: 7 } } }),
  kept({ servers: { x: server } }),
  kept({ editions: { x: { ...edition, id: 'x', includesHa: { ...edition.includesHa, value: 'yes' } } } }),
  kept({ servers: { x: { ...server, id: 'x', memorySlots: { ...server.memorySlots, confidence: 'sure' } } } }),
  kept({ prices: { 'memory:gib': { ...memory, validFrom: '2026-01-02', validTo: '2026-01-01' } } }),
];

/** Formulas of a bill line, each with another fault. */
export const spoiledFormulas: readonly string[] = [
  ' ',
  '1'.repeat(499) + '+1',
  `${'('.repeat(41)}1${')'.repeat(41)}`,
  Array(250).fill('1').join('+'),
  '(1 + 2',
  'end = 1',
  '"a"',
  'x = 2',
  'a[1]',
  'hosts?.count',
  '(a).b',
  'random()',
  'max(1)',
  'ceil(1, 2)',
  '5%',
  '5 GiB',
  '5!',
  '5 % 2',
  'hosts.cuont',
  'quite.unlike',
  'storage.requiredUsable',
  'hosts.count + storage.requiredUsable',
  'max(hosts.count, storage.requiredUsable)',
  'storage.requiredUsable ? 1 : 2',
  'ceil(storage.requiredUsable)',
  '2 ^ storage.requiredUsable',
  'storage.requiredUsable ^ hosts.count',
];

/** Texts that are no project, each for another reason. */
export const spoiledTexts: readonly string[] = [
  '',
  '{} {}',
  '{"a" 1}',
  '{"a":1 "b":2}',
  '{"a":1,}',
  '[1,]',
  '{a:1}',
  '{"__proto__":{}}',
  '{"a":1,"a":2}',
  '['.repeat(65),
  `[${'1,'.repeat(10_000)}1]`,
  '{"a":"x',
  '{"a":"\n"}',
  '{"a":"\\q"}',
  '{"a":NaN}',
  "{'a':1}",
  '{"a":\'x\'}',
  '// x',
  '{"a":01}',
  '{"a":}',
  '{"a":x}',
  '{"a":[',
  '[]',
  '{}',
  '{ "formatVersion": 99 }',
  '{ "formatVersion": 1 }',
  JSON.stringify({ ...hospital, sites: Array.from({ length: 12 }, () => ({})) }),
  ' '.repeat(5_000_001),
];
