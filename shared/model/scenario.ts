/** A what-if as the project file keeps it: changes by name, laid over the project or over another scenario. */

/** A number for a named input; a number, a catalogue id, a word or yes/no for a choice of the site. */
export type ChangeValue = number | string | boolean;

export interface Change {
  /** Site it holds for; absent = every site that has such a field, or the whole project. */
  readonly site?: string;
  /** Name of an input of the method book, or of a choice. */
  readonly name: string;
  readonly value: ChangeValue;
}

export interface Scenario {
  /** Short and stable: commands and other scenarios name it. */
  readonly id: string;
  readonly name: string;
  readonly note?: string;
  readonly author?: string;
  /** Id of the scenario it builds on; absent = the project itself. */
  readonly basedOn?: string;
  readonly changes: readonly Change[];
}
