/** Rows of a spreadsheet as new companions: what is a name, a profile, a number; and what could not be understood. */
import type { MachineProfile } from '../../../shared/model/catalogue.ts';
import type { CompanionWish, Protection } from '../../../shared/model/project.ts';
import type { Locale } from '../../../shared/text/numbers.ts';
import { parseNumber } from '../../ui/number-text.ts';

export interface PastedMachines {
  readonly companions: readonly CompanionWish[];
  /** First cells of the rows that are no machine. */
  readonly notUnderstood: readonly string[];
}

const protections: Readonly<Record<string, Protection>> = {
  ft: 'ft',
  'fault tolerance': 'ft',
  ha: 'ha',
  none: 'none',
};

/**
 * Texts are name, profile and protection; numbers are count, vCPU, memory [GiB], disk [GiB] in this order. A profile is
 * found by id or name, also inside the row's name.
 */
export function pastedMachines(
  rows: readonly (readonly string[])[],
  profiles: readonly MachineProfile[],
  locale: Locale,
): PastedMachines {
  const companions: CompanionWish[] = [];
  const notUnderstood: string[] = [];
  for (const row of rows) {
    const cells = row.filter((cell) => cell !== '');
    if (cells.length === 0) continue;
    const wish = companionOf(cells, profiles, locale);
    if (wish === null) notUnderstood.push(cells[0] ?? '');
    else companions.push(wish);
  }
  return { companions, notUnderstood };
}

function companionOf(
  cells: readonly string[],
  profiles: readonly MachineProfile[],
  locale: Locale,
): CompanionWish | null {
  const numbers = cells.flatMap((cell) => parseNumber(cell, locale) ?? []);
  const texts = cells.filter((cell) => parseNumber(cell, locale) === null);
  const protection = texts.map((cell) => protections[cell.toLowerCase()]).find((each) => each !== undefined);
  const others = texts.filter((cell) => protections[cell.toLowerCase()] === undefined);
  const exact = (cell: string): MachineProfile | undefined =>
    profiles.find(({ id, name }) => [id, name.toLowerCase()].includes(cell.toLowerCase()));
  const named = others.map(exact).find((each) => each !== undefined);
  const inside = profiles.find(({ name }) => others.some((cell) => cell.toLowerCase().includes(name.toLowerCase())));
  const [count = 1, vcpus, memoryGib, diskGib] = numbers;
  const profile = named ?? inside;
  const name = others.find((cell) => exact(cell) === undefined);
  if (profile === undefined) return null;
  if (!Number.isInteger(count) || count < 0) return null;
  const size = {
    ...(vcpus === undefined ? {} : { vcpus }),
    ...(memoryGib === undefined ? {} : { memoryGib }),
    ...(diskGib === undefined ? {} : { diskGib }),
  };
  return {
    profile: profile.id,
    count,
    uses: [],
    ...(name === undefined ? {} : { name }),
    ...(protection === undefined ? {} : { protection }),
    ...(Object.keys(size).length === 0 ? {} : { size }),
  };
}
