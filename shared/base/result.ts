/**
 * Success or expected failure, as a plain value.
 *
 * Used where outside data enters (files, catalogues, formulas a user typed, the command line).
 * Calculations do not return Result: they return figures plus findings.
 */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

export function err<E>(error: E): Result<never, E> {
  return { ok: false, error };
}
