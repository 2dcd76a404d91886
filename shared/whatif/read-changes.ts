/**
 * Changes, ranges and lists as people type them: "users.total=8000; hosts.policy=static",
 * "bill.electricityPrice=0.1..0.4", "hosts.cpu@North=a,b". Whether they fit is judged by the door.
 */
import { err, ok, type Result } from '../base/result.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Change, ChangeValue } from '../model/scenario.ts';
import { choicesOf } from './choices/registry.ts';

export interface ReadFault {
  readonly code: 'no-value' | 'bad-range' | 'too-many' | 'twice';
  readonly text: string;
}

/** An input or choice with the values it takes. */
export interface Axis {
  readonly name: string;
  readonly site?: string;
  readonly values: readonly ChangeValue[];
}

/** Most values one axis may have. */
export const axisValuesMax = 1000;

/** Changes parted by ';'. */
export function readChanges(text: string, catalogue: Catalogue): Result<readonly Change[], ReadFault> {
  const changes: Change[] = [];
  for (const part of partsOf(text)) {
    const read = nameAndRest(part);
    if (read === null) return err({ code: 'no-value', text: part });
    changes.push({ ...read.place, value: valueOf(read.rest, read.place.name, catalogue) });
  }
  return ok(changes);
}

/** Axes parted by ';': each a list "a,b,c", or a range "from..to", "from..to:step", "from..to/count". */
export function readAxes(text: string, catalogue: Catalogue): Result<readonly Axis[], ReadFault> {
  const axes: Axis[] = [];
  for (const part of partsOf(text)) {
    const read = nameAndRest(part);
    if (read === null) return err({ code: 'no-value', text: part });
    if (axes.some(({ name, site }) => name === read.place.name && site === read.place.site))
      return err({ code: 'twice', text: read.place.name });
    const values = rangeOf(read.rest) ?? listOf(read.rest, read.place.name, catalogue);
    if (values === 'bad') return err({ code: 'bad-range', text: read.rest });
    if (values === 'too-many' || values.length > axisValuesMax) return err({ code: 'too-many', text: read.rest });
    axes.push({ ...read.place, values });
  }
  return ok(axes);
}

const partsOf = (text: string): readonly string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

function nameAndRest(part: string): { readonly place: Pick<Change, 'name' | 'site'>; readonly rest: string } | null {
  const equals = part.indexOf('=');
  const rest = part.slice(equals + 1).trim();
  if (equals <= 0 || rest === '') return null;
  const [name = '', ...site] = part.slice(0, equals).trim().split('@');
  return { place: site.length === 0 ? { name } : { name, site: site.join('@') }, rest };
}

const numberLike = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** Ids such as "8.0" stay texts: the kind of the choice decides, not how the value looks. */
function valueOf(text: string, name: string, catalogue: Catalogue): ChangeValue {
  const values = choicesOf(catalogue).get(name)?.values;
  if (values?.type === 'id' || values?.type === 'text') return text;
  if (values?.type === 'flag' && /^(true|yes|false|no)$/.test(text)) return text === 'true' || text === 'yes';
  if (values?.type === 'word' && values.words.includes(text)) return text;
  return numberLike.test(text) ? Number(text) : text;
}

const listOf = (text: string, name: string, catalogue: Catalogue): readonly ChangeValue[] => [
  ...new Set(
    text
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== '')
      .map((each) => valueOf(each, name, catalogue)),
  ),
];

const stepsByDefault = 20;

/** Null when the text is no range. */
function rangeOf(text: string): readonly number[] | 'bad' | 'too-many' | null {
  const found = /^([^.,]*(?:\.\d+)?)\.\.([^:/,]+)(?:([:/])(.+))?$/.exec(text);
  if (found === null) return null;
  const [, low = '', high = '', mark, last] = found;
  const [from, to] = [Number(low.trim()), Number(high.trim())];
  if (low.trim() === '' || !Number.isFinite(from) || !Number.isFinite(to) || to < from) return 'bad';
  const given = last === undefined ? undefined : Number(last);
  if (given !== undefined && !(Number.isFinite(given) && given > 0)) return 'bad';
  if (mark === '/') return given === undefined || given < 2 ? 'bad' : evenly(from, to, Math.floor(given) - 1);
  if (given === undefined) {
    const isWhole = Number.isInteger(from) && Number.isInteger(to);
    return isWhole && to - from <= stepsByDefault ? evenly(from, to, to - from) : evenly(from, to, stepsByDefault);
  }
  const steps = Math.floor((to - from) / given + 1e-9);
  if (steps >= axisValuesMax) return 'too-many';
  return Array.from({ length: steps + 1 }, (_, i) => tidy(from + i * given));
}

/** `steps` equal steps from one end to the other; one value where the ends are equal. */
function evenly(from: number, to: number, steps: number): readonly number[] | 'too-many' {
  if (steps >= axisValuesMax) return 'too-many';
  if (from === to || steps <= 0) return [from];
  return Array.from({ length: steps + 1 }, (_, i) => tidy(from + ((to - from) * i) / steps));
}

/** 0.1 + 2 · 0.1 is 0.3. */
const tidy = (value: number): number => Number(value.toPrecision(12));
