/** What a site runs on, as it stands in a project file: vSphere, hosts, storage and network. */
import { z } from 'zod';
import {
  catalogueId,
  isoDate,
  listOf,
  numberIn,
  objectOf,
  oneOf,
  text,
  wanted,
  wholeNumberIn,
  yesOrNo,
} from './rules.ts';

const ownership = oneOf('new', 'owned').default('new');

export const platformWish = objectOf('an object with at least a release', {
  release: catalogueId('a vSphere release'),
  update: wholeNumberIn(0, 20).nullable().default(null),
  edition: catalogueId('a licence edition, or "cheapest"').default('cheapest'),
  ownership,
  purchaseDate: isoDate().exactOptional(),
  termYears: oneOf(1, 3, 5).default(3),
  evc: text(60).nullable().default(null),
  stretched: yesOrNo().default(false),
  vcenterHere: yesOrNo().default(true),
  virtualDisks: oneOf('thin', 'thick-lazy', 'thick-eager').default('thick-eager'),
  admissionControl: oneOf('percentage', 'slots', 'off').default('percentage'),
});

const hostGroup = objectOf('an object with server, cpu, cpus and memoryGib', {
  name: text(60).exactOptional(),
  server: catalogueId('a server model'),
  cpu: catalogueId('a CPU model'),
  cpus: wholeNumberIn(1, 8, 'CPUs'),
  memoryGib: numberIn(1, 24_576, 'GiB'),
  count: wholeNumberIn(1, 96, 'hosts').exactOptional(),
});

/** `use` follows the groups: counts are hosts there are, no count asks for the fewest. */
export const hostWish = objectOf('an object with groups', {
  groups: listOf(hostGroup, 'host groups', 1, 20),
  use: oneOf('fewest', 'all').exactOptional(),
  policy: oneOf('static', 'repack-reprotect', 'in-place-reprotect', 'in-place-restart').default('repack-reprotect'),
  ftMachinesPerHost: wholeNumberIn(0, 512, '(0 switches the check off)').exactOptional(),
  ftVcpusPerHost: wholeNumberIn(0, 4096, '(0 switches the check off)').exactOptional(),
  networkAdapter: catalogueId('a network adapter'),
  storageAdapter: catalogueId('an FC adapter').exactOptional(),
  repairContract: catalogueId('a repair contract'),
  ownership,
}).transform((wish) => ({
  ...wish,
  use: wish.use ?? (wish.groups.some(({ count }) => count !== undefined) ? ('all' as const) : ('fewest' as const)),
}));

const arrayStorage = objectOf('an object', {
  kind: z.literal('array'),
  protocol: oneOf('fc', 'iscsi', 'nfs'),
  array: catalogueId('a storage array'),
  arrays: oneOf(1, 2).default(1),
  drive: catalogueId('a drive model'),
  raid: catalogueId('a RAID level'),
  drivesPerGroup: wholeNumberIn(1, 64, 'drives'),
  ownership,
});

const vsanStorage = objectOf('an object', {
  kind: z.literal('vsan'),
  policy: catalogueId('a vSAN policy'),
  drive: catalogueId('a drive model'),
  ownership,
});

/** The kind decides which other fields there are. */
export const storageWish = z.discriminatedUnion(
  'kind',
  [arrayStorage, vsanStorage, objectOf('an object', { kind: z.literal('none') })],
  {
    error: ({ input }) =>
      typeof input === 'object' && input !== null
        ? wanted('one-of', { list: '"array", "vsan", "none"', meant: '' })
        : wanted('kind-of-storage'),
  },
);

export const networkWish = objectOf('an object with at least a lanSwitch', {
  layout: oneOf('minimum', 'recommended', 'converged').default('recommended'),
  ftLinkGbit: numberIn(0.1, 800, 'Gbit/s').default(10),
  vmotionLinkGbit: numberIn(0.1, 800, 'Gbit/s').default(10),
  ftDedicated: yesOrNo().default(true),
  ftRoundTripMs: numberIn(0, 1000, 'ms').nullable().default(null),
  nsxSegments: yesOrNo().default(false),
  lanSwitch: catalogueId('an Ethernet switch'),
  fcSwitch: catalogueId('an FC switch').exactOptional(),
  ownership,
});
