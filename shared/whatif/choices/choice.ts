/**
 * What a choice is: a field of the project that is no number of the method book, with a name of its own, the values it
 * may take, how it is read and how it is set. Nothing is changed in place.
 */
import type { CatalogueKind } from '../../model/catalogue.ts';
import type { Project, Site } from '../../model/project.ts';
import type { ChangeValue } from '../../model/scenario.ts';

export type ValueKind =
  /** Id of a catalogue entry; `words` are allowed beside the ids. */
  | { readonly type: 'id'; readonly of: CatalogueKind; readonly words?: readonly string[] }
  | { readonly type: 'word'; readonly words: readonly (string | number)[] }
  /** `words` are allowed beside the numbers. */
  | {
      readonly type: 'number';
      readonly min: number;
      readonly max: number;
      readonly whole: boolean;
      readonly words?: readonly string[];
    }
  | { readonly type: 'flag' }
  | { readonly type: 'text'; readonly words: readonly string[] };

interface Named {
  readonly name: string;
  /** Heading for people, without the unit. */
  readonly label: string;
  readonly unit: string;
  readonly values: ValueKind;
}

/** `read` gives null where the site has no such field: it is then not to be set either. */
export interface SiteChoice extends Named {
  readonly scope: 'site';
  readonly read: (site: Site) => ChangeValue | null;
  readonly apply: (site: Site, value: ChangeValue) => Site;
}

export interface ProjectChoice extends Named {
  readonly scope: 'project';
  readonly read: (project: Project) => ChangeValue | null;
  readonly apply: (project: Project, value: ChangeValue) => Project;
}

export type Choice = SiteChoice | ProjectChoice;

export const idOf = (of: CatalogueKind, ...words: readonly string[]): ValueKind =>
  words.length === 0 ? { type: 'id', of } : { type: 'id', of, words };
export const word = (...words: readonly (string | number)[]): ValueKind => ({ type: 'word', words });
export const wholeNumber = (min: number, max: number, ...words: readonly string[]): ValueKind => ({
  type: 'number',
  min,
  max,
  whole: true,
  ...(words.length === 0 ? {} : { words }),
});
export const amount = (min: number, max: number): ValueKind => ({ type: 'number', min, max, whole: false });
export const flag: ValueKind = { type: 'flag' };

export const protection = word('ft', 'ha', 'none');
export const ownership = word('new', 'owned');

/** A copy of the object without a field, so that an absent field stays absent. */
export function without<T extends object, K extends keyof T>(object: T, key: K): Omit<T, K> {
  const { [key]: _left, ...rest } = object;
  return rest;
}
