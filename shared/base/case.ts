/**
 * The door for solver cases: plain JSON in, checked numbers or one clear problem out.
 *
 * Every `solve…Case` function reads its input through this reader, so that all of
 * them say what is wrong, where, and what would mend it in the same way. Keys a
 * solver does not ask for (id, note, …) are left alone.
 */
import { err, ok } from './result.ts';
import type { Result } from './result.ts';

/** What is wrong with a case and what would mend it; `where` is a path such as "host.mtbfHardwareHours". */
export interface CaseProblem {
  readonly message: string;
  readonly where: string;
}

/** The range a number must lie in. */
export interface NumberRule {
  /** Smallest value allowed. */
  readonly min?: number;
  /** The value must be larger than this. */
  readonly above?: number;
  /** Largest value allowed. */
  readonly max?: number;
  /** The value must be smaller than this. */
  readonly below?: number;
  /** Only whole numbers. */
  readonly whole?: boolean;
}

/** Reads one object of a case. A bad value is reported once and read as NaN, so that reading can go on. */
export interface CaseReader {
  readonly where: string;
  has(key: string): boolean;
  number(key: string, rule: NumberRule): number;
  /** Absent or null reads as undefined. */
  optionalNumber(key: string, rule: NumberRule): number | undefined;
  text(key: string): string;
  /** The raw value, for what the other methods do not cover. */
  raw(key: string): unknown;
  object(key: string): CaseReader;
  /** The objects of a list; an absent list reads as empty. */
  objects(key: string): readonly CaseReader[];
  /** Reports a problem found by the caller at `key` (or at this object when the key is empty). */
  report(key: string, message: string): void;
}

/** The value `read` builds, or the first problem met while it was read. */
export function readCase<T>(json: unknown, read: (at: CaseReader) => T): Result<T, CaseProblem> {
  const problems: CaseProblem[] = [];
  const value = read(readerOf(json, '', problems));
  const first = problems[0];
  return first === undefined ? ok(value) : err(first);
}

function readerOf(json: unknown, where: string, problems: CaseProblem[]): CaseReader {
  const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
  const fields = (isObject ? json : {}) as Readonly<Record<string, unknown>>;
  const pathOf = (key: string): string => (where === '' ? key : key === '' ? where : `${where}.${key}`);
  const report = (key: string, message: string): void => {
    problems.push({ where: pathOf(key), message });
  };
  // Own keys only: "constructor" and the like are not part of a case.
  const raw = (key: string): unknown => (Object.hasOwn(fields, key) ? fields[key] : undefined);
  const has = (key: string): boolean => raw(key) !== undefined && raw(key) !== null;
  const number = (key: string, rule: NumberRule): number => {
    const fault = numberFault(raw(key), rule);
    if (fault === null) return raw(key) as number;
    report(key, `${pathOf(key)} ${fault}.`);
    return Number.NaN;
  };

  if (!isObject)
    report('', `${where === '' ? 'The case' : where} is ${nameOf(json)}: give an object with named values.`);
  return {
    where,
    has,
    number,
    raw,
    report,
    optionalNumber: (key, rule) => (has(key) ? number(key, rule) : undefined),
    text: (key) => {
      const value = raw(key);
      if (typeof value === 'string' && value !== '') return value;
      report(key, `${pathOf(key)} is ${nameOf(value)}: give a text that is not empty.`);
      return '';
    },
    object: (key) => readerOf(raw(key), pathOf(key), problems),
    objects: (key) => {
      if (!has(key)) return [];
      const value = raw(key);
      if (Array.isArray(value)) return value.map((item, i) => readerOf(item, `${pathOf(key)}[${i}]`, problems));
      report(key, `${pathOf(key)} is ${nameOf(value)}: give a list of objects.`);
      return [];
    },
  };
}

/** What is wrong with a number, as the rest of a sentence; null when nothing is. */
export function numberFault(value: unknown, rule: NumberRule): string | null {
  const wanted = ruleText(rule);
  if (typeof value !== 'number' || !Number.isFinite(value)) return `is ${nameOf(value)}: give ${wanted}`;
  const inRange =
    value >= (rule.min ?? -Infinity) &&
    value <= (rule.max ?? Infinity) &&
    value > (rule.above ?? -Infinity) &&
    value < (rule.below ?? Infinity) &&
    (rule.whole !== true || Number.isInteger(value));
  return inRange ? null : `is ${value}: give ${wanted}`;
}

function ruleText(rule: NumberRule): string {
  const parts = [
    rule.min === undefined ? '' : `of at least ${rule.min}`,
    rule.above === undefined ? '' : `above ${rule.above}`,
    rule.max === undefined ? '' : `of at most ${rule.max}`,
    rule.below === undefined ? '' : `below ${rule.below}`,
  ].filter((part) => part !== '');
  return `${rule.whole === true ? 'a whole number' : 'a number'} ${parts.join(' and ')}`.trim();
}

function nameOf(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return `the text "${value.slice(0, 40)}"`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return `a ${typeof value}`;
}
