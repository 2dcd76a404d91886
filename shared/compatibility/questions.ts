/** Questions that several rules ask of a site: which machines are meant, which update is reached, who shares a fault. */
import { required } from '../base/assert.ts';
import type { Offence, Rule } from '../model/finding.ts';
import type { Machine } from '../model/machine.ts';
import type { CompatibilityContext } from './context.ts';

export type CompatibilityRule = Rule<CompatibilityContext>;
export type Answer = 'yes' | 'no' | 'unknown';

export function ftMachines(context: CompatibilityContext): readonly Machine[] {
  return context.machines.filter((machine) => machine.protection === 'ft');
}

export function haMachines(context: CompatibilityContext): readonly Machine[] {
  return context.machines.filter((machine) => machine.protection === 'ha');
}

export function hasFt(context: CompatibilityContext): boolean {
  return ftMachines(context).length > 0;
}

/** Machines whose calls or media suffer when a core is shared. */
export function isVoice(machine: Machine): boolean {
  return machine.role === 'service-node' || machine.role === 'media-server' || machine.realTimeMedia;
}

export function usesFastCheckpointing(context: CompatibilityContext): boolean {
  return context.release.ftTechnology.value === 'fast-checkpointing';
}

/** Whether the site runs the named release at the update or anything later. */
export function isAtLeast(context: CompatibilityContext, releaseId: string, update: number): Answer {
  const { order } = required(context.catalogue.releases[releaseId], `release ${releaseId}`);
  if (context.release.order !== order) return context.release.order > order ? 'yes' : 'no';
  const known = context.site.platform.update;
  if (known === null) return update === 0 ? 'yes' : 'unknown';
  return known >= update ? 'yes' : 'no';
}

/** The release with its update, as people write it: 'vSphere 7.0 U2'. */
export function releaseName(context: CompatibilityContext): string {
  const { update } = context.site.platform;
  return update === null || update === 0 ? context.release.name : `${context.release.name} U${update}`;
}

const namesShown = 4;

/** 'SN1, SN2' or, for many, 'SN1, SN2, SN3 +5'. */
export function subjectOf(names: readonly string[]): string {
  if (names.length <= namesShown) return names.join(', ');
  const shown = names.slice(0, namesShown - 1);
  return `${shown.join(', ')} +${names.length - shown.length}`;
}

/** One offence for all machines with the same fault and figures, so that ten equal Service Nodes give one finding. */
export function perMachines(
  machines: readonly Machine[],
  judgeOne: (machine: Machine) => readonly Offence[],
): readonly Offence[] {
  const groups = new Map<string, { readonly offence: Offence; readonly names: string[] }>();
  for (const machine of machines) {
    for (const offence of judgeOne(machine)) {
      const key = JSON.stringify(offence);
      const group = groups.get(key) ?? { offence, names: [] };
      group.names.push(machine.id);
      groups.set(key, group);
    }
  }
  return [...groups.values()].map(({ offence, names }) => ({
    ...offence,
    subject: subjectOf(names),
    figures: { ...offence.figures, machines: names.length },
  }));
}
