/** From what the schema refuses to sentences: the path, what was found there, what would mend it. */
import type { z } from 'zod';
import type { FieldProblem } from './failure.ts';

type Key = string | number;

/** One problem a field, in the order of the file's schema. */
export function fieldProblems(issues: readonly z.core.$ZodIssue[], file: unknown): readonly FieldProblem[] {
  const problemByPath = new Map<string, FieldProblem>();
  for (const issue of issues) {
    const where = pathText(issue.path.map((key) => (typeof key === 'number' ? key : String(key))));
    if (!problemByPath.has(where)) problemByPath.set(where, { where, message: sentence(issue, where, file) });
  }
  return [...problemByPath.values()];
}

function sentence(issue: z.core.$ZodIssue, where: string, file: unknown): string {
  const subject = where === '' ? 'The project' : where;
  if (issue.code === 'unrecognized_keys') return `${subject} ${issue.message}.`;
  if (issue.code === 'invalid_key') return `${subject} ${issue.issues[0]?.message ?? issue.message}.`;
  return `${subject} is ${foundText(valueAt(file, issue.path))}: ${issue.message}.`;
}

/** `sites[0].hosts.groups[0].memoryGib`, `inputs["storage.freeShare"]`. */
export function pathText(path: readonly Key[]): string {
  return path.reduce<string>((before, key) => {
    if (typeof key === 'number') return `${before}[${key}]`;
    if (!/^[A-Za-z_]\w*$/.test(key)) return `${before}[${JSON.stringify(shortened(key, 60))}]`;
    return before === '' ? key : `${before}.${key}`;
  }, '');
}

function valueAt(file: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    const isContainer = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
    return isContainer ? (value as Readonly<Record<PropertyKey, unknown>>)[key] : undefined;
  }, file);
}

/** What stands in the file, short enough for one line. */
export function foundText(value: unknown): string {
  if (value === undefined) return 'missing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value === 'string')
    return value === '' ? 'an empty text' : `the text ${JSON.stringify(shortened(value, 40))}`;
  if (typeof value === 'number' && !Number.isFinite(value)) return 'a number too large to hold';
  return String(value);
}

function shortened(text: string, most: number): string {
  return visible(text.length <= most ? text : `${text.slice(0, most)}…`);
}

/** Characters that would not show, or would turn what is shown, written as their code instead. */
function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu,
    (character) => `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
}
