/** Stops on defects of ours. What users type and files contain is judged elsewhere, with a Result or a finding. */

/** Stops on a defect of ours. Never use it to judge what a user typed or a file contains. */
export function assert(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(`Defect: ${message}`);
}

/** The value, which must be there; a missing one is a defect of ours. */
export function required<T>(value: T | undefined | null, what: string): T {
  if (value === undefined || value === null) throw new Error(`Defect: missing ${what}`);
  return value;
}

/** Closes a switch over a union: a forgotten case becomes a compile error. */
export function unreachable(value: never): never {
  throw new Error(`Defect: unhandled case ${JSON.stringify(value)}`);
}
