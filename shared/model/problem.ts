/**
 * One thing that keeps a project from being planned: where, what stands there, what would mend it.
 *
 * Doors make problems as data; `shared/text/problems.ts` makes the sentence, so that the command line says it in English
 * and the window in its own language.
 */
import { fault, type Fault } from '../base/fault.ts';
import { shortened } from '../base/field-path.ts';

export interface Problem {
  /** Path of the field, for example 'sites[0].hosts.groups[0].server'; '' for the file as a whole. */
  readonly where: string;
  /** What stands there; null where the fault itself tells it. */
  readonly held: Fault | null;
  readonly fault: Fault;
}

export type HeldCode =
  | 'missing'
  | 'empty-list'
  | 'list'
  | 'object'
  | 'empty-text'
  | 'text'
  | 'too-large'
  | 'value'
  // What no field knows by itself.
  | 'unknown-fields'
  | 'bad-name'
  | 'same-name'
  | 'missing-count'
  | 'no-such-site'
  | 'no-such-scenario'
  | 'circle';

/** What stands in a field, short enough for one line. */
export function heldOf(value: unknown): Fault<HeldCode> {
  if (value === undefined) return fault('missing');
  if (Array.isArray(value)) return value.length === 0 ? fault('empty-list') : fault('list', { count: value.length });
  if (typeof value === 'object' && value !== null) return fault('object');
  if (typeof value === 'string')
    return value === '' ? fault('empty-text') : fault('text', { text: JSON.stringify(shortened(value, 40)) });
  if (typeof value === 'number' && !Number.isFinite(value)) return fault('too-large');
  return fault('value', { value: String(value) });
}
