/** From what the schema refuses to problems: the path, what was found there, what would mend it. */
import type { z } from 'zod';
import { fault, type Fault } from '../base/fault.ts';
import { pathText, valueAtPath } from '../base/field-path.ts';
import { nearestName } from '../base/nearest.ts';
import { heldOf, type HeldCode, type Problem } from '../model/problem.ts';
import type { FieldFaultCode } from './codes.ts';
import { wantedBy } from './rules.ts';

/** One problem a field, in the order of the file's schema. */
export function fieldProblems(issues: readonly z.core.$ZodIssue[], file: unknown): readonly Problem[] {
  const problemByPath = new Map<string, Problem>();
  for (const issue of issues) {
    const where = pathText(issue.path.map((key) => (typeof key === 'number' ? key : String(key))));
    if (!problemByPath.has(where)) problemByPath.set(where, { where, ...problemOf(issue, file) });
  }
  return [...problemByPath.values()];
}

function problemOf(issue: z.core.$ZodIssue, file: unknown): Omit<Problem, 'where'> {
  if (issue.code === 'unrecognized_keys') {
    const fields = String(wantedBy(issue.message).figures['fields'] ?? '');
    return unknownFields(issue.keys, fields === '' ? [] : fields.split(', '));
  }
  if (issue.code === 'invalid_key')
    return { held: fault('bad-name'), fault: wantedBy(issue.issues[0]?.message ?? issue.message) };
  return { held: heldOf(valueAtPath(file, issue.path)), fault: wantedBy(issue.message) };
}

/** The most unknown fields of one object that are named. */
const fieldsNamed = 3;

/** Fields an object does not have, each with the name that was probably meant. */
export function unknownFields(keys: readonly string[], known: readonly string[]): Omit<Problem, 'where'> {
  const named = keys.slice(0, fieldsNamed).map((key) => [key.slice(0, 60), nearestName(key, known) ?? ''] as const);
  const figures: Record<string, number | string> = { count: keys.length, named: named.length };
  named.forEach(([key, meant], index) => {
    figures[`field${index}`] = key;
    figures[`meant${index}`] = meant;
  });
  const mend: Fault<FieldFaultCode> = named.every(([, meant]) => meant === '')
    ? fault('take-out', { fields: known.join(', ') })
    : fault('correct-name');
  return { held: fault<HeldCode>('unknown-fields', figures), fault: mend };
}
