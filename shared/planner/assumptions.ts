/**
 * The assumption ledger: every figure of ours that the plan rests on, and every value the user put in its place.
 *
 * A figure counts as an assumption when its confidence is 'estimate' and nobody has confirmed it. The same assumption
 * on every site is one line. Prices are one line for the whole book: each bill line carries its own mark.
 */
import { required } from '../base/assert.ts';
import type { Quantity } from '../engine/definition.ts';
import type { Figure } from '../model/figure.ts';
import type { Project } from '../model/project.ts';
import { hostBook, projectBook, siteBook } from './method-book.ts';
import type { Origin, ResolvedInput } from './origin.ts';
import type { Assumption } from './plan.ts';
import type { ProjectRun, SiteRun } from './plan-project.ts';
import type { PreparedProject, ResolvedInputs } from './prepare.ts';
import { shownUnit } from './quantities.ts';

/** All assumptions, project-wide ones first, then site by site, in the order of the method book. */
export function assumptionLedger(
  { project, inputs, catalogue }: PreparedProject,
  { sites, plan }: ProjectRun,
): readonly Assumption[] {
  const lines = [
    ...fromInputs(inputs, projectBook().quantities, null, project, () => true),
    ...sites.flatMap((site) => siteAssumptions(site, project)),
  ];
  const merged = mergeSites(lines, sites.length);
  const priced = plan.bill.lines.filter(({ price }) => price.illustrative).length;
  if (priced === 0) return merged;
  const { id, name } = catalogue.prices;
  return [
    ...merged,
    {
      name: `prices/${id}`,
      label: name,
      site: null,
      value: priced,
      unit: '',
      confidence: 'estimate',
      source: 'lockstep:estimate',
      note: 'bill lines with an illustrative price; replace with the distributor’s price book',
      state: reviewOf(project, `prices/${id}`) === null ? 'assumed' : 'confirmed',
      reason: reviewOf(project, `prices/${id}`),
      defaultValue: null,
    },
  ];
}

function siteAssumptions({ prepared, context, plan }: SiteRun, project: Project): readonly Assumption[] {
  const relevant = relevanceOf(
    context.site.storage.kind,
    context.machines.some(({ protection }) => protection === 'ft'),
    plan,
  );
  return [
    ...fromInputs(prepared.inputs, siteBook().quantities, plan.name, project, relevant),
    ...prepared.hostInputs.flatMap((inputs) => fromInputs(inputs, hostBook().quantities, plan.name, project, relevant)),
    ...profileAssumptions(context, plan.name, project),
  ];
}

/** Leaves out assumptions of parts the site does not have. */
function relevanceOf(
  storage: string,
  hasFt: boolean,
  { site, compatibility }: SiteRun['plan'],
): (name: string) => boolean {
  const legacy = compatibility.technology === 'vlockstep';
  return (name) => {
    if (name.startsWith('storage.vsan')) return storage === 'vsan';
    if (name.startsWith('availability.vsan')) return storage === 'vsan';
    if (name.startsWith('availability.san')) return storage === 'array';
    if (name.startsWith('availability.fabric')) return storage !== 'none';
    if (name === 'demand.streamsPerVcpu' || name === 'demand.mediaServerShare') return site.mediaServers !== undefined;
    if (name === 'network.legacyMargin') return hasFt && legacy;
    if (name.startsWith('network.dirty') || name.startsWith('network.checkpoint') || name === 'network.pageSize')
      return hasFt && !legacy;
    if (name.startsWith('hosts.ft') || name.startsWith('compatibility.ft') || name === 'storage.snapshotShareFt')
      return hasFt;
    return true;
  };
}

function fromInputs(
  inputs: ResolvedInputs,
  quantities: ReadonlyMap<string, Quantity>,
  site: string | null,
  project: Project,
  relevant: (name: string) => boolean,
): readonly Assumption[] {
  return [...inputs].flatMap(([name, resolved]): readonly Assumption[] => {
    if (!relevant(name)) return [];
    const { label, unit } = required(quantities.get(name), name);
    const line = assumption(name, label, shownUnit(unit, project.currency), site, resolved, project);
    return line === null ? [] : [line];
  });
}

function assumption(
  name: string,
  label: string,
  unit: string,
  site: string | null,
  { value, origin }: ResolvedInput,
  project: Project,
): Assumption | null {
  const common = { name, label, site, value, unit };
  if (origin.kind === 'override') {
    const figure = figureOf(origin.instead);
    return {
      ...common,
      confidence: figure?.confidence ?? 'derived',
      source: figure?.source ?? 'user',
      note: figure?.note ?? '',
      state: 'overridden',
      reason: origin.reason,
      defaultValue: origin.insteadValue,
    };
  }
  const figure = figureOf(origin);
  if (figure === null || figure.confidence !== 'estimate') return null;
  const reason = reviewOf(project, name);
  return {
    ...common,
    confidence: figure.confidence,
    source: figure.source,
    note: figure.note ?? '',
    state: reason === null ? 'assumed' : 'confirmed',
    reason,
    defaultValue: null,
  };
}

function figureOf(origin: Origin): Figure<number> | null {
  switch (origin.kind) {
    case 'planning':
    case 'catalogue':
      return origin.figure;
    case 'variation':
    case 'override':
      return figureOf(origin.instead);
    case 'project':
      return null;
  }
}

const reviewOf = (project: Project, name: string): string | null => project.assumptions[name]?.reason ?? null;

const profileFields = [
  'vcpus',
  'memoryGib',
  'diskGib',
  'readIops',
  'writeIops',
  'networkInMbit',
  'vcpusPerCore',
] as const;
const fieldLabels: Readonly<Record<(typeof profileFields)[number], string>> = {
  vcpus: 'vCPUs',
  memoryGib: 'memory',
  diskGib: 'disks',
  readIops: 'read IOPS',
  writeIops: 'write IOPS',
  networkInMbit: 'network input',
  vcpusPerCore: 'vCPUs per core',
};

/** Sizes of the machine profiles in use, where no machine of that profile has its own. */
function profileAssumptions(
  { machines, catalogue }: SiteRun['context'],
  site: string,
  project: Project,
): readonly Assumption[] {
  const profiles = [...new Set(machines.map(({ profile }) => profile))];
  return profiles.flatMap((id) => {
    const profile = required(catalogue.machineProfiles[id], id);
    const own = machines.filter((machine) => machine.profile === id);
    return profileFields.flatMap((field): readonly Assumption[] => {
      const figure = profile[field];
      if (figure.confidence !== 'estimate' || !own.some((machine) => machine[field] === figure.value)) return [];
      const name = `machineProfiles/${id}.${field}`;
      const reason = reviewOf(project, name);
      return [
        {
          name,
          label: `${profile.name}: ${fieldLabels[field]}`,
          site,
          value: figure.value,
          unit: figure.unit,
          confidence: figure.confidence,
          source: figure.source,
          note: figure.note ?? '',
          state: reason === null ? 'assumed' : 'confirmed',
          reason,
          defaultValue: null,
        },
      ];
    });
  });
}

/** Lines that are the same on every site become one without a site; repeats within a site are dropped. */
function mergeSites(lines: readonly Assumption[], siteCount: number): readonly Assumption[] {
  const keyOf = (line: Assumption): string => [line.name, line.value, line.state, line.reason ?? ''].join('\n');
  const sitesOf = new Map<string, Set<string | null>>();
  for (const line of lines) sitesOf.set(keyOf(line), (sitesOf.get(keyOf(line)) ?? new Set()).add(line.site));
  const seen = new Set<string>();
  return lines.flatMap((line): readonly Assumption[] => {
    const key = keyOf(line);
    const sites = sitesOf.get(key);
    // A figure that the project's own book reads too is the project's, whatever the number of sites.
    const everywhere = sites === undefined || sites.has(null) || sites.size === siteCount;
    const once = everywhere ? key : `${key}\n${line.site}`;
    if (seen.has(once)) return [];
    seen.add(once);
    return [everywhere ? { ...line, site: null } : line];
  });
}
