/** What every kind of entry is made of: ids, notes, and figures with unit and pedigree. */
import { z } from 'zod';

/** Units a catalogue figure may carry; a subset of the engine's unit table. */
// prettier-ignore
export const catalogueUnits = [
  '', 'share', 'erlang', 'U', 's', 'min', 'h', 'd', 'a', 'B', 'KiB', 'MiB', 'GiB', 'TiB', 'MB', 'GB', 'TB',
  'MB/s', 'Mbit/s', 'Gbit/s', '1/s', 'W', 'GHz', 'money', 'money/kWh',
] as const;
type Unit = (typeof catalogueUnits)[number];

export const text = z.string().min(1);
/** Ids are lower case with digits, dots and dashes; names of quantities and price rows also use capitals and colons. */
export const id = z.string().regex(/^[a-z0-9][A-Za-z0-9.:-]*$/);
export const isoDate = z.iso.date();
export const note = z.exactOptional(text);

export const pedigree = {
  source: text,
  confidence: z.enum(['quoted', 'derived', 'estimate']),
  checkedOn: isoDate,
  note,
};

/** An estimate must say what it rests on; quoted and derived figures rest on their source. */
export const explained = (figure: { readonly confidence: string; readonly note?: string }): boolean =>
  figure.confidence !== 'estimate' || figure.note !== undefined;

export function figure<T extends z.ZodType>(value: T, unit: Unit = '') {
  return z.strictObject({ value, unit: z.literal(unit), ...pedigree }).refine(explained, {
    path: ['note'],
    message: 'an estimate must say in its note what it rests on',
  });
}

export const count = z.int().min(0);
export const countOf = figure(count);
export const atLeastOne = figure(z.int().min(1));
export const positive = (unit: Unit) => figure(z.number().positive(), unit);
export const notNegative = (unit: Unit) => figure(z.number().min(0), unit);
export const share = figure(z.number().min(0).max(1), 'share');
export const yesNo = figure(z.boolean());
export const yes = figure(z.enum(['yes', 'no', 'unknown', 'not-applicable']));
