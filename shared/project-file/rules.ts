/**
 * The kinds of fields a project file is made of: each refuses what it cannot take and says what it can.
 *
 * The message of a field is the second half of a sentence that begins with the field's path and what was found there:
 * "sites[0].hosts.groups[0].memoryGib is -4: give a number from 1 to 24576 GiB."
 */
import { z } from 'zod';
import { nearestName } from '../base/nearest.ts';

// A file is read once: compiling its schema into code costs more than it saves, and the window's rules forbid it.
z.config({ jitless: true });

/** Invisible characters and those that turn the reading direction: they make a printed document say something else. */
const hidden = '\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069\\ufeff';
const oneLine = new RegExp(`^[^${hidden}]*$`, 'u');
const manyLines = new RegExp(`^(?:[^${hidden}]|\\n)*$`, 'u');

export const longestName = 200;
export const longestNote = 2000;

/** A text on one line. */
export function text(max = longestName, min = 1): z.ZodType<string> {
  return textLike(oneLine, min, max, 'without line breaks or invisible characters');
}

/** A text that may have several lines: reasons, addresses. */
export function note(min = 1): z.ZodType<string> {
  return textLike(manyLines, min, longestNote, 'without invisible characters');
}

/** A long text with line breaks, which may be empty: terms of a quote. */
export function longText(max: number): z.ZodType<string> {
  return textLike(manyLines, 0, max, 'without invisible characters');
}

function textLike(pattern: RegExp, min: number, max: number, how: string): z.ZodType<string> {
  const wanted =
    min === 0 ? `give a text of up to ${max} characters ${how}` : `give a text of ${min} to ${max} characters ${how}`;
  const fits = (value: string): boolean => value.length >= min && value.length <= max && pattern.test(value);
  const saysSomething = (value: string): boolean => min === 0 || value.trim() !== '';
  return z.string({ error: wanted }).refine((value) => fits(value) && saysSomething(value), { error: wanted });
}

/** Id of a catalogue entry; whether it exists is judged with the catalogue at hand. */
export function catalogueId(kind: string): z.ZodType<string> {
  const wanted = `give the id of ${kind}, as \`lockstep catalogue list\` shows it`;
  return z.string({ error: wanted }).regex(/^[\w][\w.+/-]{0,99}$/, { error: wanted });
}

export function numberIn(min: number, max: number, unit = ''): z.ZodType<number> {
  return numberLike(min, max, unit, () => true, 'number');
}

export function wholeNumberIn(min: number, max: number, unit = ''): z.ZodType<number> {
  return numberLike(min, max, unit, Number.isInteger, 'whole number');
}

function numberLike(
  min: number,
  max: number,
  unit: string,
  isAllowed: (value: number) => boolean,
  name: string,
): z.ZodType<number> {
  const wanted = `give a ${name} from ${min} to ${max}${unit === '' ? '' : ` ${unit}`}`;
  return z
    .number({ error: wanted })
    .refine((value) => value >= min && value <= max && isAllowed(value), { error: wanted })
    .overwrite(withoutNegativeZero);
}

/** JSON writes -0 as 0: taking it as 0 keeps a saved project equal to the one in memory. */
const withoutNegativeZero = (value: number): number => (value === 0 ? 0 : value);

export function yesOrNo(): z.ZodType<boolean> {
  return z.boolean({ error: 'give true or false, without quotes' });
}

/** One of a few words or numbers. */
export function oneOf<const T extends string | number>(...values: readonly T[]): z.ZodType<T> {
  const list = values.map((value) => JSON.stringify(value)).join(', ');
  return z.literal(values, {
    error: ({ input }) => {
      const meant = typeof input === 'string' ? nearestName(input, values.map(String)) : null;
      return meant === null ? `give one of ${list}` : `did you mean "${meant}"? Allowed are ${list}`;
    },
  });
}

/** A day of the calendar, written 2026-11-23. */
export function isoDate(): z.ZodType<string> {
  const wanted = 'give a day of the calendar as year-month-day, for example 2026-11-23';
  return z.string({ error: wanted }).refine(isCalendarDay, { error: wanted });
}

function isCalendarDay(value: string): boolean {
  const parts = /^((?:19|20|21)\d\d)-(\d\d)-(\d\d)$/.exec(value);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}

export function currencyCode(): z.ZodType<string> {
  const wanted = 'give the three capital letters of a currency, for example EUR, SEK or USD';
  return z.string({ error: wanted }).regex(/^[A-Z]{3}$/, { error: wanted });
}

export function listOf<T extends z.ZodType>(item: T, what: string, min: number, max: number): z.ZodArray<T> {
  const wanted = min === 0 ? `give a list of at most ${max} ${what}` : `give a list of ${min} to ${max} ${what}`;
  return z.array(item, { error: wanted }).min(min, { error: wanted }).max(max, { error: wanted });
}

/** An object of fields; a field it does not know is refused with the name that was probably meant. */
export function objectOf<S extends z.core.$ZodLooseShape>(what: string, shape: S): z.ZodObject<S, z.core.$strict> {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? unknownFields(issue.keys, known) : `give ${what}`),
  });
}

function unknownFields(keys: readonly string[], known: readonly string[]): string {
  const first = keys.slice(0, 3).map((key) => {
    const meant = nearestName(key, known);
    return `"${key.slice(0, 60)}"${meant === null ? '' : ` (did you mean "${meant}"?)`}`;
  });
  const more = keys.length > first.length ? ` and ${keys.length - first.length} more` : '';
  const fields = keys.length === 1 ? 'the unknown field' : 'unknown fields';
  const allowed = first.every((text) => !text.includes('did you mean'));
  const mend = allowed ? `take it out; the fields here are ${known.join(', ')}` : 'correct the name or take it out';
  return `has ${fields} ${first.join(', ')}${more}: ${mend}`;
}

const nameOfQuantity = /^[A-Za-z0-9][\w.:/@ +-]{0,119}$/;

/** Values by name; the names are judged with the method book at hand. */
export function byName<T extends z.ZodType>(what: string, value: T): z.ZodRecord<z.ZodType<string, string>, T> {
  const name = z.string().regex(nameOfQuantity, {
    error: 'has a name that is none: names are letters, digits, dots, colons and dashes, at most 120 of them',
  });
  return z.record(name, value, { error: `give an object of ${what} by name` });
}
