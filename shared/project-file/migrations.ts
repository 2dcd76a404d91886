/**
 * Steps that bring an old project file to today's shape, one per format version.
 *
 * A step is frozen once released. It never uses current types, defaults or catalogue data: those will move on, and
 * the step must not.
 */

type Json = Readonly<Record<string, unknown>>;

export interface Migration {
  readonly from: number;
  readonly why: string;
  readonly up: (old: Json) => Json;
}

/** Format 1 is the first one: there is nothing to bring forward yet. */
export const migrations: readonly Migration[] = [];

export const currentFormatVersion = migrations.length + 1;

/** The file as a release of today would have written it. `steps` is another list in tests only. */
export function migrate(file: Json, from: number, steps: readonly Migration[] = migrations): Json {
  const upgraded = steps.filter((step) => step.from >= from).reduce((old, step) => step.up(old), file);
  return { ...upgraded, formatVersion: steps.length + 1 };
}
