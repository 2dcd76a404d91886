/**
 * The shape a catalogue must have: one strict schema per kind, units included.
 *
 * A figure's unit is fixed by its field, so a field called `memoryGib` cannot arrive in gigabytes. Whether the ids
 * that entries name exist is not judged here (see references.ts). zod is used nowhere else in the catalogue.
 */
import { z } from 'zod';
import type {
  Catalogue,
  CatalogueKind,
  CpuFamily,
  CpuModel,
  DriveModel,
  FtFeature,
  LicenceEdition,
  MachineProfile,
  MxOneRelease,
  NetworkAdapter,
  PlanningFigure,
  Price,
  RaidLevel,
  RepairContract,
  ServerModel,
  StorageAdapter,
  StorageArray,
  SwitchModel,
  UserKind,
  VcenterEdition,
  VsanEntitlement,
  VsanPolicy,
  VsphereRelease,
} from '../model/catalogue.ts';
import type { Source } from '../model/figure.ts';
import {
  atLeastOne,
  catalogueUnits,
  count,
  countOf,
  explained,
  figure,
  id,
  isoDate,
  notNegative,
  note,
  pedigree,
  positive,
  share,
  text,
  yes,
  yesNo,
} from './figure-schema.ts';

const vsphereRelease = z.strictObject({
  id,
  name: text,
  order: z.int().min(1),
  generalAvailability: figure(isoDate),
  endOfGeneralSupport: figure(isoDate),
  endOfTechnicalGuidance: figure(isoDate),
  ftTechnology: figure(z.enum(['vlockstep', 'fast-checkpointing'])),
  ftVcpusMax: z.strictObject({
    essentials: countOf,
    'essentials-plus': countOf,
    standard: countOf,
    enterprise: countOf,
    'enterprise-plus': countOf,
  }),
  ftMemoryGibMax: positive('GiB'),
  ftDisksMax: atLeastOne,
  ftDiskTibMax: positive('TiB'),
  ftMachinesPerHost: countOf,
  ftVcpusPerHost: countOf,
  ftDiskCopies: figure(z.int().min(1).max(2)),
  ftLinkGbitMin: positive('Gbit/s'),
  hostsPerClusterMax: atLeastOne,
  ftSupports: z.record(id, yes),
  note,
}) satisfies z.ZodType<VsphereRelease>;

const ftFeature = z.strictObject({
  id,
  name: text,
  kind: z.enum(['feature', 'device']),
  remedy: text,
}) satisfies z.ZodType<FtFeature>;

const vsanEntitlement = z.strictObject({
  offered: yesNo,
  tibPerCore: notNegative('TiB'),
  nettedFrom: figure(isoDate.nullable()),
  trialTibPerCore: notNegative('TiB'),
}) satisfies z.ZodType<VsanEntitlement>;

const licenceEdition = z.strictObject({
  id,
  name: text,
  aliases: z.array(text),
  ftClass: z.enum(['essentials', 'essentials-plus', 'standard', 'enterprise', 'enterprise-plus']),
  model: z.enum(['perpetual', 'subscription']),
  metric: z.enum(['per-cpu', 'per-cpu-32', 'per-core', 'kit']),
  releases: z.array(id).min(1),
  soldFrom: figure(isoDate.nullable()),
  soldUntil: figure(isoDate.nullable()),
  includesVcenter: yesNo,
  includesHa: yesNo,
  includesVmotion: yesNo,
  includesDrs: yesNo,
  includesDistributedSwitch: yesNo,
  hostsMax: countOf,
  cpusPerHostMax: countOf,
  coresPerCpuMin: countOf,
  kitCores: countOf,
  coreCapFrom: figure(isoDate.nullable()),
  vsan: vsanEntitlement.exactOptional(),
  note,
}) satisfies z.ZodType<LicenceEdition>;

const vcenterEdition = z.strictObject({
  id,
  name: text,
  hostsMax: countOf,
  releases: z.array(id).min(1),
  note,
}) satisfies z.ZodType<VcenterEdition>;

const esxiSupport = z.enum(['supported', 'deprecated', 'discontinued', 'not-listed', 'predates-cpu', 'unverified']);

const cpuFamily = z.strictObject({
  id,
  vendor: z.enum(['Intel', 'AMD']),
  name: text,
  series: z.array(text).min(1),
  launched: figure(z.string().regex(/^\d{4}-Q[1-4]$/)),
  evcBaseline: figure(text.nullable()),
  hardwareMmu: yes,
  legacyFt: yes,
  legacyFtGroup: id.nullable(),
  checkpointingFt: yes,
  coresPerSocketMax: figure(z.int().min(1).nullable()),
  esxiSupport: z.record(id, figure(esxiSupport)),
  note,
}) satisfies z.ZodType<CpuFamily>;

const cpuModel = z.strictObject({
  id,
  name: text,
  family: id,
  cores: atLeastOne,
  threads: atLeastOne,
  baseGhz: positive('GHz'),
  powerW: positive('W'),
}) satisfies z.ZodType<CpuModel>;

const rackAndPower = {
  rackHeightU: figure(z.int().min(1), 'U'),
  powerTypicalW: positive('W'),
  powerMaxW: positive('W'),
};

const serverModel = z.strictObject({
  id,
  vendor: text,
  name: text,
  cpuSocketsMax: atLeastOne,
  cpuFamilies: z.array(id).min(1),
  memorySlots: atLeastOne,
  memoryGibMax: positive('GiB'),
  pcieSlots: countOf,
  ...rackAndPower,
  note,
}) satisfies z.ZodType<ServerModel>;

const networkAdapter = z.strictObject({
  id,
  name: text,
  ports: atLeastOne,
  portGbit: positive('Gbit/s'),
}) satisfies z.ZodType<NetworkAdapter>;

const storageAdapter = z.strictObject({
  id,
  name: text,
  ports: atLeastOne,
  portGbit: positive('Gbit/s'),
  protocol: z.literal('fc'),
}) satisfies z.ZodType<StorageAdapter>;

const storageArray = z.strictObject({
  id,
  vendor: text,
  name: text,
  protocols: z.array(z.enum(['fc', 'iscsi', 'nfs'])).min(1),
  controllers: atLeastOne,
  hostPorts: atLeastOne,
  drivesMax: atLeastOne,
  ...rackAndPower,
}) satisfies z.ZodType<StorageArray>;

const driveModel = z.strictObject({
  id,
  name: text,
  technology: z.enum(['nl-sas', 'sas-10k', 'sas-15k', 'sata-ssd', 'sas-ssd', 'nvme']),
  capacityGb: positive('GB'),
  iops: positive('1/s'),
  rebuildMbPerSecond: positive('MB/s'),
}) satisfies z.ZodType<DriveModel>;

const raidLevel = z.strictObject({
  id,
  name: text,
  parityDrives: countOf,
  mirrored: z.boolean(),
  writePenalty: atLeastOne,
  drivesPerGroupMin: atLeastOne,
  groupsMin: atLeastOne,
}) satisfies z.ZodType<RaidLevel>;

const vsanPolicy = z.strictObject({
  id,
  name: text,
  architecture: z.enum(['osa', 'esa']),
  rawFactor: figure(z.number().min(1)),
  hostsMin: atLeastOne,
}) satisfies z.ZodType<VsanPolicy>;

const switchModel = z.strictObject({
  id,
  vendor: text,
  name: text,
  kind: z.enum(['ethernet', 'fc']),
  ports: atLeastOne,
  portGbit: positive('Gbit/s'),
  ...rackAndPower,
}) satisfies z.ZodType<SwitchModel>;

const mxOneRelease = z.strictObject({
  id,
  name: text,
  serviceNodesMax: atLeastOne,
  vsphereNamed: z.array(id),
  note,
}) satisfies z.ZodType<MxOneRelease>;

const machineProfile = z.strictObject({
  id,
  name: text,
  role: z.enum(['service-node', 'media-server', 'management', 'database', 'application', 'vcenter']),
  vcpus: atLeastOne,
  memoryGib: positive('GiB'),
  diskGib: positive('GiB'),
  disks: atLeastOne,
  readIops: notNegative('1/s'),
  writeIops: notNegative('1/s'),
  networkInMbit: notNegative('Mbit/s'),
  nics: atLeastOne,
  vcpusPerCore: positive(''),
  memoryReservation: share,
  protection: figure(z.enum(['ft', 'ha', 'none'])),
  realTimeMedia: z.boolean(),
  purpose: text,
  usersMax: countOf,
}) satisfies z.ZodType<MachineProfile>;

const userKind = z.strictObject({
  id,
  name: text,
  internalErlang: notNegative('erlang'),
  externalErlang: notNegative('erlang'),
}) satisfies z.ZodType<UserKind>;

const repairContract = z.strictObject({
  id,
  name: text,
  repairHours: positive('h'),
  priceShare: share,
}) satisfies z.ZodType<RepairContract>;

const planningFigure = z
  .strictObject({
    id,
    value: z.number().min(0),
    unit: z.enum(catalogueUnits),
    ...pedigree,
    errorFactor: z.exactOptional(z.number().gt(1)),
  })
  .refine(explained, {
    path: ['note'],
    message: 'an estimate must say in its note what it rests on',
  }) satisfies z.ZodType<PlanningFigure>;

export const priceSchema = z.strictObject({
  id,
  name: text,
  vendor: z.string(),
  category: text,
  unit: z.enum([
    'each',
    'core-year',
    'cpu',
    'kit-year',
    'instance',
    'tb',
    'tib',
    'gb',
    'gib',
    'day',
    'machine-year',
    'kwh',
  ]),
  minor: figure(count.nullable()),
  currency: z.string().regex(/^[A-Z]{3}$/),
  termMonths: count,
  validFrom: isoDate,
  validTo: isoDate.nullable(),
}) satisfies z.ZodType<Price>;

export const sourceSchema = z.strictObject({
  title: text,
  address: z.url({ protocol: /^https?$/ }).nullable(),
}) satisfies z.ZodType<Source>;

/** The schema of one entry, by kind. */
export const entrySchemas = {
  releases: vsphereRelease,
  ftFeatures: ftFeature,
  editions: licenceEdition,
  vcenters: vcenterEdition,
  cpuFamilies: cpuFamily,
  cpus: cpuModel,
  servers: serverModel,
  networkAdapters: networkAdapter,
  storageAdapters: storageAdapter,
  arrays: storageArray,
  drives: driveModel,
  raidLevels: raidLevel,
  vsanPolicies: vsanPolicy,
  switches: switchModel,
  mxOneReleases: mxOneRelease,
  machineProfiles: machineProfile,
  userKinds: userKind,
  repairContracts: repairContract,
  planning: planningFigure,
} satisfies { readonly [K in CatalogueKind]: z.ZodType<Catalogue[K][string]> };

const byId = <T extends z.ZodType>(entry: T) => z.record(id, entry);
const nonEmpty = <T extends z.ZodType>(entry: T) =>
  byId(entry).refine((entries) => Object.keys(entries).length > 0, { message: 'the kind has no entry' });

const sourceId = z.string().regex(/^[a-z]+:[A-Za-z0-9-]+$/);

export const catalogueSchema = z.strictObject({
  version: z.string().regex(/^\d{4}\.\d{2}\.\d+$/),
  checkedOn: isoDate,
  sources: z.record(sourceId, sourceSchema),
  releases: nonEmpty(entrySchemas.releases),
  ftFeatures: nonEmpty(entrySchemas.ftFeatures),
  editions: nonEmpty(entrySchemas.editions),
  vcenters: nonEmpty(entrySchemas.vcenters),
  cpuFamilies: nonEmpty(entrySchemas.cpuFamilies),
  cpus: nonEmpty(entrySchemas.cpus),
  servers: nonEmpty(entrySchemas.servers),
  networkAdapters: nonEmpty(entrySchemas.networkAdapters),
  storageAdapters: nonEmpty(entrySchemas.storageAdapters),
  arrays: nonEmpty(entrySchemas.arrays),
  drives: nonEmpty(entrySchemas.drives),
  raidLevels: nonEmpty(entrySchemas.raidLevels),
  vsanPolicies: nonEmpty(entrySchemas.vsanPolicies),
  switches: nonEmpty(entrySchemas.switches),
  mxOneReleases: nonEmpty(entrySchemas.mxOneReleases),
  machineProfiles: nonEmpty(entrySchemas.machineProfiles),
  userKinds: nonEmpty(entrySchemas.userKinds),
  repairContracts: nonEmpty(entrySchemas.repairContracts),
  planning: nonEmpty(entrySchemas.planning),
  prices: z.strictObject({ id, name: text, illustrative: z.boolean(), prices: byId(priceSchema) }),
}) satisfies z.ZodType<Catalogue>;

/** What a project file keeps of the catalogue: whole entries by kind and id, price rows, and the sources they cite. */
export const pinnedSchema = z.strictObject({
  ...(Object.fromEntries(Object.entries(entrySchemas).map(([kind, entry]) => [kind, z.exactOptional(byId(entry))])) as {
    [K in CatalogueKind]: z.ZodExactOptional<z.ZodRecord<typeof id, (typeof entrySchemas)[K]>>;
  }),
  prices: z.exactOptional(byId(priceSchema)),
  sources: z.exactOptional(z.record(sourceId, sourceSchema)),
});
