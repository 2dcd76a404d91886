/**
 * The kinds of fields a project file is made of: each refuses what it cannot take and tells what it can, as a fault.
 *
 * The fault of a field gives the second half of a sentence that begins with the field's path and what was found there:
 * "sites[0].hosts.groups[0].memoryGib is -4: give a number from 1 to 24576 GiB."
 */
import { z } from 'zod';
import { fault, type Fault, type FaultFigures } from '../base/fault.ts';
import { nearestName } from '../base/nearest.ts';
import type { CatalogueNoun, FieldFaultCode, ListNoun, NumberUnit, TableNoun } from './codes.ts';

// A file is read once: compiling its schema into code costs more than it saves, and the window's rules forbid it.
z.config({ jitless: true });

/** A fault as zod carries it: an issue has room for one text. */
export function wanted(code: FieldFaultCode, figures: FaultFigures = {}): string {
  return JSON.stringify(fault(code, figures));
}

/** The fault of an issue; what zod itself has to say is of no use to a reader. */
export function wantedBy(message: string): Fault {
  return message.startsWith('{"code":') ? (JSON.parse(message) as Fault) : fault('as-described');
}

/** Invisible characters and those that turn the reading direction: they make a printed document say something else. */
const hidden = '\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069\\ufeff';
const oneLine = new RegExp(`^[^${hidden}]*$`, 'u');
const manyLines = new RegExp(`^(?:[^${hidden}]|\\n)*$`, 'u');

export const longestName = 200;
export const longestNote = 2000;

/** A text on one line. */
export function text(max = longestName, min = 1): z.ZodType<string> {
  return textLike(oneLine, min, max, 1);
}

/** A text that may have several lines: reasons, addresses. */
export function note(min = 1): z.ZodType<string> {
  return textLike(manyLines, min, longestNote, Infinity);
}

/** A long text with line breaks, which may be empty: terms of a quote. */
export function longText(max: number): z.ZodType<string> {
  return textLike(manyLines, 0, max, Infinity);
}

function textLike(pattern: RegExp, min: number, max: number, lines: 1 | typeof Infinity): z.ZodType<string> {
  const error = wanted('text', { min, max, lines: lines === 1 ? 'one' : 'many' });
  const fits = (value: string): boolean => value.length >= min && value.length <= max && pattern.test(value);
  const saysSomething = (value: string): boolean => min === 0 || value.trim() !== '';
  return z.string({ error }).refine((value) => fits(value) && saysSomething(value), { error });
}

/** Id of a catalogue entry; whether it exists is judged with the catalogue at hand. */
export function catalogueId(kind: CatalogueNoun): z.ZodType<string> {
  const error = wanted('catalogue-id', { kind });
  return z.string({ error }).regex(/^[\w][\w.+/-]{0,99}$/, { error });
}

export function numberIn(min: number, max: number, unit: NumberUnit = ''): z.ZodType<number> {
  return numberLike(min, max, () => true, wanted('number', { min, max, unit }));
}

export function wholeNumberIn(min: number, max: number, unit: NumberUnit = ''): z.ZodType<number> {
  return numberLike(min, max, Number.isInteger, wanted('whole-number', { min, max, unit }));
}

function numberLike(min: number, max: number, isAllowed: (value: number) => boolean, error: string): z.ZodType<number> {
  return z
    .number({ error })
    .refine((value) => value >= min && value <= max && isAllowed(value), { error })
    .overwrite(withoutNegativeZero);
}

/** JSON writes -0 as 0: taking it as 0 keeps a saved project equal to the one in memory. */
const withoutNegativeZero = (value: number): number => (value === 0 ? 0 : value);

export function yesOrNo(): z.ZodType<boolean> {
  return z.boolean({ error: wanted('yes-or-no') });
}

/** One of a few words or numbers. */
export function oneOf<const T extends string | number>(...values: readonly T[]): z.ZodType<T> {
  const list = values.map((value) => JSON.stringify(value)).join(', ');
  return z.literal(values, {
    error: ({ input }) => {
      const meant = typeof input === 'string' ? nearestName(input, values.map(String)) : null;
      return wanted('one-of', { list, meant: meant ?? '' });
    },
  });
}

/** A day of the calendar, written 2026-11-23. */
export function isoDate(): z.ZodType<string> {
  const error = wanted('day', { example: '2026-11-23' });
  return z.string({ error }).refine(isCalendarDay, { error });
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
  const error = wanted('currency');
  return z.string({ error }).regex(/^[A-Z]{3}$/, { error });
}

export function listOf<T extends z.ZodType>(item: T, what: ListNoun, min: number, max: number): z.ZodArray<T> {
  const error = wanted('list', { min, max, what });
  return z.array(item, { error }).min(min, { error }).max(max, { error });
}

/** An object of fields; a field it does not know is refused with the name that was probably meant. */
export function objectOf<S extends z.core.$ZodLooseShape>(what: string, shape: S): z.ZodObject<S, z.core.$strict> {
  const known = Object.keys(shape);
  // What is said of unknown fields follows from their names: field-problems.ts makes it.
  const error = wanted('object', { what, fields: known.join(', ') });
  return z.strictObject(shape, { error });
}

const nameOfQuantity = /^[A-Za-z0-9][\w.:/@ +-]{0,119}$/;

/** Values by name; the names are judged with the method book at hand. */
export function byName<T extends z.ZodType>(what: TableNoun, value: T): z.ZodRecord<z.ZodType<string, string>, T> {
  const name = z.string().regex(nameOfQuantity, { error: wanted('quantity-name', { most: 120 }) });
  return z.record(name, value, { error: wanted('by-name', { what }) });
}
