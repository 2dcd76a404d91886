/**
 * Where the sources on VMware licences contradict each other: each position with its dates and sources, what it would
 * cost, which one this plan takes, and the switch that takes another. Nothing is decided in silence.
 */
import { roundMoney } from '../base/rounding.ts';
import { rateFrom } from '../catalog/price-lookup.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Project } from '../model/project.ts';
import type { Plan } from './plan.ts';
import { planProject } from './plan-project.ts';
import { prepareProject, type PreparedProject } from './prepare.ts';

export interface ConflictPosition {
  readonly id: string;
  readonly says: string;
  /** When it was said, or holds. */
  readonly when: string;
  readonly sources: readonly string[];
  readonly isTaken: boolean;
  /** Bill with this position; null where the position changes no figure or cannot be planned. */
  readonly cost: {
    readonly oneOffMinor: number;
    readonly yearlyMinor: number;
    readonly overHorizonMinor: number;
  } | null;
}

export interface LicenceConflict {
  readonly id: string;
  readonly topic: string;
  /** What in the project takes another position. */
  readonly switch: string;
  readonly positions: readonly ConflictPosition[];
}

interface Position {
  readonly id: string;
  readonly says: string;
  readonly when: string;
  readonly sources: readonly string[];
  readonly isTaken: (plan: Plan, catalogue: Catalogue) => boolean;
  /** The project with this position taken; absent where none of its fields says it. */
  readonly take?: (project: Project) => Project | null;
}

interface Conflict {
  readonly id: string;
  readonly topic: string;
  readonly switch: string;
  readonly concerns: (plan: Plan, catalogue: Catalogue) => boolean;
  readonly positions: readonly Position[];
}

const chose = ({ sites }: Plan, editions: readonly string[]): boolean =>
  sites.some(({ licences }) => licences.chosen !== null && editions.includes(licences.chosen));
const bySubscription = ({ sites }: Plan, { editions }: Catalogue): boolean =>
  sites.some(({ licences }) => editions[licences.chosen ?? '']?.metric === 'per-core');
const byCpu = ({ sites }: Plan, { editions }: Catalogue): boolean =>
  sites.some(({ licences }) => editions[licences.chosen ?? '']?.metric === 'per-cpu-32');
/** Ordered before Foundation's vSAN was netted (November 2024), as the catalogue has it. */
const beforeNetting = ({ project, sites }: Plan, { editions }: Catalogue): boolean => {
  const from = editions['vvf']?.vsan?.nettedFrom.value ?? null;
  return from !== null && sites.every(({ site }) => (site.platform.purchaseDate ?? project.date) < from);
};
const always = (): boolean => true;
const never = (): boolean => false;

const minimumOrder = 'licences.minimumOrderCores';
const withMinimum =
  (cores: number) =>
  (project: Project): Project => ({
    ...project,
    inputs: { ...project.inputs, [minimumOrder]: { value: cores, reason: 'position of the sources' } },
    sites: project.sites.map((site) => {
      const { [minimumOrder]: _own, ...inputs } = site.inputs;
      return { ...site, inputs };
    }),
  });
const hasMinimum = ({ sites }: Plan, cores: number): boolean =>
  sites.every(({ quantities }) => quantities.get(minimumOrder) === cores);

/** VVF at that many US dollars a core and year, for every term. */
const withVvf =
  (dollars: number) =>
  (project: Project): Project | null => {
    const rate = project.currency === 'USD' ? 1 : (rateFrom('USD', project.bill)?.rate ?? null);
    if (rate === null) return null;
    const price = { minor: roundMoney(dollars * 100 * rate), reason: 'position of the sources' };
    const own = Object.fromEntries([1, 3, 5].map((years) => [`licence:vvf:${years}y`, price]));
    return { ...project, bill: { ...project.bill, prices: { ...project.bill.prices, ...own } } };
  };
const paysVvf = ({ bill }: Plan, dollars: number): boolean =>
  bill.lines.some(({ price }) => price.id.startsWith('licence:vvf:') && price.book?.minor === dollars * 100);

const conflicts: readonly Conflict[] = [
  {
    id: 'minimum-order',
    topic: 'Least order of 72 cores',
    switch: `input ${minimumOrder}: 0 or 72`,
    concerns: bySubscription,
    positions: [
      {
        id: 'withdrawn',
        says: 'Announced for 10 April 2025 and withdrawn in EMEA within weeks: no least order.',
        when: '2025-04',
        sources: ['lic:S45', 'lic:S46', 'lic:S119'],
        isTaken: (plan) => hasMinimum(plan, 0),
        take: withMinimum(0),
      },
      {
        id: 'binding',
        says: 'Still binding for new orders and changes of tier: at least 72 cores an order.',
        when: '2026-03 to 2026-07',
        sources: ['lic:S47', 'lic:S25'],
        isTaken: (plan) => hasMinimum(plan, 72),
        take: withMinimum(72),
      },
    ],
  },
  {
    id: 'core-packs',
    topic: 'Core licences singly or in packs',
    switch: 'none: the vendor’s own article is followed; enter an own line for the rest of a pack',
    concerns: bySubscription,
    positions: [
      { id: 'single', says: 'Core licences come singly.', when: 'KB 313548', sources: ['lic:S40'], isTaken: always },
      {
        id: 'packs',
        says: 'Sold in steps of 32 cores: 73 become 96.',
        when: '2026',
        sources: ['lic:S42'],
        isTaken: never,
      },
    ],
  },
  {
    id: 'vvf-price',
    topic: 'List price of vSphere Foundation',
    switch: 'own prices of licence:vvf:1y, licence:vvf:3y and licence:vvf:5y, or a price book',
    concerns: (plan) => chose(plan, ['vvf']),
    positions: [
      ...[
        { dollars: 135, when: '2024-01 to 2026-02', sources: ['lic:S11', 'lic:S21'] },
        { dollars: 150, when: '2025-08, three years', sources: ['lic:S25'] },
        { dollars: 190, when: '2025-08, one year', sources: ['lic:S25'] },
      ].map(({ dollars, when, sources }): Position => ({
        id: String(dollars),
        says: `USD ${dollars} for a core and year.`,
        when,
        sources,
        isTaken: (plan) => paysVvf(plan, dollars),
        take: withVvf(dollars),
      })),
    ],
  },
  {
    id: 'vvs-availability',
    topic: 'Whether vSphere Standard is still sold',
    switch: 'edition of the site’s platform',
    concerns: (plan) => chose(plan, ['vvs']),
    positions: [
      {
        id: 'sold',
        says: 'Listed and sold.',
        when: '2024-01 to 2026-07',
        sources: ['lic:S11', 'lic:S25'],
        isTaken: always,
      },
      { id: 'ended', says: 'Its end has been reported.', when: 'undated', sources: ['lic:S26'], isTaken: never },
    ],
  },
  {
    id: 'ft-in-standard',
    topic: 'Fault Tolerance in vSphere Standard 6.7',
    switch: 'edition of the site’s platform',
    concerns: ({ sites }) => sites.some(({ site }) => site.platform.release === '6.7'),
    positions: [
      {
        id: 'two',
        says: 'Standard has FT with two vCPUs, as in the documents of 8.0.',
        when: '6.7 to 8.0',
        sources: ['lic:S8', 'lic:S10'],
        isTaken: always,
      },
      {
        id: 'none',
        says: 'A note on the same page allows FT in Enterprise and Enterprise Plus only.',
        when: '6.7',
        sources: ['lic:S8'],
        isTaken: never,
      },
    ],
  },
  {
    id: 'core-rule-start',
    topic: 'From when a CPU licence covers 32 cores',
    switch: 'order date of the site’s platform',
    concerns: byCpu,
    positions: [
      {
        id: 'date',
        says: 'Every licence per CPU bought from 2 April 2020 on.',
        when: '2020-04-02',
        sources: ['lic:S37'],
        isTaken: always,
      },
      { id: 'release', says: 'Licences of vSphere 7.0 and later.', when: '7.0', sources: ['lic:S19'], isTaken: never },
    ],
  },
  {
    id: 'vvf-vsan',
    topic: 'vSAN that vSphere Foundation brings along',
    switch: 'order date of the site’s platform',
    concerns: (plan) => chose(plan, ['vvf']) && plan.sites.some(({ site }) => site.storage.kind === 'vsan'),
    positions: [
      {
        id: 'netted',
        says: '0.25 TiB a core, taken off what is needed.',
        when: 'from 2024-11',
        sources: ['lic:S44'],
        isTaken: (plan, catalogue) => !beforeNetting(plan, catalogue),
      },
      {
        id: 'trial',
        says: '100 GiB a core to try, taken off nothing.',
        when: '2024-01 to 2024-11',
        sources: ['lic:S43'],
        isTaken: beforeNetting,
      },
    ],
  },
];

/** The contradictions that concern the project, each position planned where a field of the project can say it. */
export function licenceConflicts(prepared: PreparedProject, bundled: Catalogue): readonly LicenceConflict[] {
  const { project, catalogue } = prepared;
  const plan = planProject(prepared);
  return conflicts
    .filter(({ concerns }) => concerns(plan, catalogue))
    .map(({ id, topic, switch: by, positions }) => ({
      id,
      topic,
      switch: by,
      positions: positions.map(({ take, isTaken, ...position }) => ({
        ...position,
        isTaken: isTaken(plan, catalogue),
        cost: costOf(take?.(project) ?? null, bundled),
      })),
    }));
}

function costOf(project: Project | null, bundled: Catalogue): ConflictPosition['cost'] {
  const prepared = project === null ? null : prepareProject(project, bundled);
  if (prepared === null || !prepared.ok) return null;
  const { oneOffMinor, yearlyMinor, overHorizonMinor } = planProject(prepared.value).bill;
  return { oneOffMinor, yearlyMinor, overHorizonMinor };
}
