/**
 * What is wrong with the catalogue entries a project keeps, a problem an entry: whoever mends one takes it out whole.
 *
 * The catalogue's schema speaks to whoever edits its files; here its issues become faults that a user can read.
 */
import type { z } from 'zod';
import { fault, type Fault } from '../base/fault.ts';
import { pathText, valueAtPath } from '../base/field-path.ts';
import { nearestName } from '../base/nearest.ts';
import { heldOf, type Problem } from '../model/problem.ts';
import type { DanglingReference } from './failure.ts';
import { catalogueKinds } from './kinds.ts';

export type KeptFaultCode =
  | 'kept-kind'
  | 'kept-field'
  | 'kept-text'
  | 'kept-number'
  | 'kept-yes-or-no'
  | 'kept-list'
  | 'kept-object'
  | 'kept-value'
  | 'kept-reference'
  | 'kept-id'
  | 'kept-dates';

/** In a project's file. */
const above = ['catalogue', 'entries'];

/** The first problem of each entry, with how many more fields of it are wrong. */
export function shapeProblems(issues: readonly z.core.$ZodIssue[], pinned: unknown): readonly Problem[] {
  return [...grouped(issues).values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : problemsOf(first, others.length, pinned),
  );
}

function grouped(issues: readonly z.core.$ZodIssue[]): ReadonlyMap<string, readonly z.core.$ZodIssue[]> {
  const byEntry = new Map<string, z.core.$ZodIssue[]>();
  for (const issue of issues) {
    const entry = issue.path.slice(0, 2).map(String).join('/');
    byEntry.set(entry, [...(byEntry.get(entry) ?? []), issue]);
  }
  return byEntry;
}

function problemsOf(issue: z.core.$ZodIssue, more: number, pinned: unknown): readonly Problem[] {
  const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
  const where = pathText([...above, ...path]);
  const entry = String(path[1] ?? '');
  if (issue.code === 'unrecognized_keys' && path.length === 0) {
    return issue.keys.map((kind) => ({
      where,
      held: null,
      fault: fault<KeptFaultCode>('kept-kind', {
        kind,
        nearest: nearestName(kind, [...catalogueKinds, 'prices']) ?? '',
      }),
    }));
  }
  if (issue.code === 'unrecognized_keys') {
    const field = issue.keys[0] ?? '';
    return [{ where, held: null, fault: fault<KeptFaultCode>('kept-field', { field, entry, more }) }];
  }
  const code = issue.code === 'invalid_type' ? (kinds[issue.expected] ?? 'kept-value') : 'kept-value';
  return [{ where, held: heldOf(valueAtPath(pinned, issue.path)), fault: fault<KeptFaultCode>(code, { entry, more }) }];
}

/** What zod expects → what a reader is told belongs there. */
const kinds: Readonly<Record<string, KeptFaultCode>> = {
  string: 'kept-text',
  number: 'kept-number',
  int: 'kept-number',
  boolean: 'kept-yes-or-no',
  array: 'kept-list',
  object: 'kept-object',
  record: 'kept-object',
};

/** Kept entries that name what neither they nor the catalogue of today have. */
export function danglingProblems(dangling: readonly DanglingReference[]): readonly Problem[] {
  return dangling.map(({ path, fault: { code, figures } }) => {
    const [kind = '', entry = ''] = path.replace(/^prices\/prices\//, 'prices/').split('/');
    const told: Fault<KeptFaultCode> = fault(code, { ...figures, entry, more: 0 });
    return { where: pathText([...above, kind, entry]), held: null, fault: told };
  });
}
