/**
 * The shape of a project file in format 1, with the defaults that let a person write a short one by hand.
 *
 * Ranges here only keep nonsense out; what a release, a server or MX-ONE allows is judged by the rules of the stages.
 */
import { z } from 'zod';
import { brandSchema } from './schema-brand.ts';
import type { Project } from '../model/project.ts';
import { billWish, findingReview, insideWish, party, quoteWish } from './schema-quote.ts';
import { hostWish, networkWish, platformWish, storageWish } from './schema-platform.ts';
import {
  byName,
  catalogueId,
  currencyCode,
  isoDate,
  listOf,
  note,
  numberIn,
  objectOf,
  oneOf,
  text,
  wanted,
  wholeNumberIn,
  yesOrNo,
} from './rules.ts';

/** A bare number stands for a value without a reason. */
const givenInput = z.preprocess(
  (value) => (typeof value === 'number' ? { value } : value),
  objectOf('a number, or {"value": a number, "reason": "why"}', {
    value: numberIn(-1e15, 1e15),
    reason: note().nullable().default(null),
  }),
);
const inputs = byName('input values', givenInput).default({});

/** A bare text stands for the reason. */
const assumptionReview = z.preprocess(
  (value) => (typeof value === 'string' ? { reason: value } : value),
  objectOf('the reason as a text', {
    confirmed: z.literal(true, { error: wanted('exactly', { value: 'true' }) }).default(true),
    reason: note(),
  }),
);

const userGroup = objectOf('an object with kind and count', {
  kind: catalogueId('a user kind'),
  count: wholeNumberIn(0, 100_000, 'users'),
  name: text().exactOptional(),
  internalErlang: numberIn(0, 1, 'erlang per user').exactOptional(),
  externalErlang: numberIn(0, 1, 'erlang per user').exactOptional(),
});

const machineSize = objectOf('an object of sizes', {
  vcpus: wholeNumberIn(1, 128, 'vCPU').exactOptional(),
  memoryGib: numberIn(0.25, 24_576, 'GiB').exactOptional(),
  diskGib: numberIn(1, 63_488, 'GiB').exactOptional(),
  disks: wholeNumberIn(1, 64, 'disks').exactOptional(),
  readIops: numberIn(0, 1_000_000, 'operations per second').exactOptional(),
  writeIops: numberIn(0, 1_000_000, 'operations per second').exactOptional(),
  networkInMbit: numberIn(0, 100_000, 'Mbit/s').exactOptional(),
  memoryReservation: numberIn(0, 1, '(a share of the memory)').exactOptional(),
});

const protection = oneOf('ft', 'ha', 'none');
const uses = listOf(catalogueId('an FT feature or device'), 'features', 0, 50).default([]);

const serviceNodes = objectOf('an object with a profile', {
  profile: catalogueId('a machine profile for Service Nodes'),
  count: wholeNumberIn(1, 124, 'Service Nodes').exactOptional(),
  protection: protection.default('ft'),
  size: machineSize.exactOptional(),
  uses,
  nativeRedundancy: yesOrNo().default(false),
});

const mediaServers = objectOf('an object with a profile', {
  profile: catalogueId('a machine profile for Media Servers'),
  count: wholeNumberIn(0, 500, 'Media Servers').exactOptional(),
  protection: protection.default('ha'),
  size: machineSize.exactOptional(),
});

const companion = objectOf('an object with a profile', {
  profile: catalogueId('a machine profile'),
  count: wholeNumberIn(0, 500, 'machines').default(1),
  name: text().exactOptional(),
  protection: protection.exactOptional(),
  size: machineSize.exactOptional(),
  uses,
});

const site = objectOf('an object that describes a site', {
  name: text(60),
  inputs,
  users: listOf(userGroup, 'user groups', 0, 100).default([]),
  serviceNodes,
  mediaServers: mediaServers.exactOptional(),
  companions: listOf(companion, 'companion machines', 0, 200).default([]),
  platform: platformWish,
  hosts: hostWish,
  storage: storageWish,
  network: networkWish,
});

/** Entries are raw: the catalogue's own door checks them. */
const pinnedCatalogue = objectOf('an object with version and entries, or null', {
  version: text(60),
  entries: byName('kinds', byName('catalogue entries', z.unknown())),
});

const scenarioId = z
  .string({ error: wanted('scenario-id') })
  .regex(/^[a-z][a-z0-9-]{0,39}$/, { error: wanted('scenario-id') });

/** Names and values are judged with the method book and the catalogue at hand: what no longer fits is a finding. */
const change = objectOf('an object with name and value', {
  site: text(60).exactOptional(),
  name: text(120),
  value: z.union([numberIn(-1e15, 1e15), text(), z.boolean()], {
    error: wanted('change-value'),
  }),
});

const scenario = objectOf('an object with id, name and changes', {
  id: scenarioId,
  name: text(),
  note: note().exactOptional(),
  author: text().exactOptional(),
  basedOn: scenarioId.exactOptional(),
  changes: listOf(change, 'changes', 0, 200),
});

export const projectSchema = objectOf('an object that describes a project', {
  formatVersion: z.literal(1, { error: wanted('exactly', { value: '1' }) }),
  name: text(),
  date: isoDate(),
  revision: wholeNumberIn(1, 10_000).default(1),
  customer: party,
  partner: party.nullable().default(null),
  brand: brandSchema.exactOptional(),
  language: z.enum(['en', 'de', 'sv'], { error: wanted('either-of', { list: '"en", "de", "sv"' }) }).exactOptional(),
  currency: currencyCode().default('EUR'),
  mxOneRelease: catalogueId('an MX-ONE release'),
  inputs,
  assumptions: byName('reviewed assumptions', assumptionReview).default({}),
  sites: listOf(site, 'sites', 1, 50),
  bill: billWish.prefault({}),
  quote: quoteWish.prefault({}),
  inside: insideWish.prefault({}),
  reviews: listOf(findingReview, 'reviews of findings', 0, 1000).default([]),
  catalogue: pinnedCatalogue.nullable().default(null),
  scenarios: listOf(scenario, 'scenarios', 0, 100).exactOptional(),
}) satisfies z.ZodType<Project>;
