/** A variation: inputs by name that take another value than the project's. Nothing is copied. */
import { required } from '../base/assert.ts';
import type { PreparedProject, PreparedSite } from './prepare.ts';

export interface Variation {
  /** Site it holds for; null = every site and the project. */
  readonly site: string | null;
  readonly name: string;
  readonly value: number;
}

/** Reads an input of the project (site null), of a site (group null) or of one of its host groups. */
export type InputReader = (site: PreparedSite | null, group: number | null, name: string) => number;

/** The inputs of a prepared project with a variation laid over them; the last one given for a name wins. */
export function variedInput(prepared: PreparedProject, variation: readonly Variation[]): InputReader {
  const plain: InputReader = (site, group, name) => {
    if (site === null) return required(prepared.inputs.get(name), name).value;
    const inputs = group === null ? site.inputs : site.hostInputs[group];
    return required(inputs?.get(name), name).value;
  };
  if (variation.length === 0) return plain;
  const shared = new Map(variation.filter(({ site }) => site === null).map(({ name, value }) => [name, value]));
  const own = new Map(
    variation.filter(({ site }) => site !== null).map(({ site, name, value }) => [`${site}\n${name}`, value]),
  );
  return (site, group, name) => {
    const value = (site === null ? undefined : own.get(`${site.site.name}\n${name}`)) ?? shared.get(name);
    return value ?? plain(site, group, name);
  };
}
