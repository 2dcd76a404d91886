/**
 * The sentence of a problem in the reader's language: where, what stands there, what would mend it.
 *
 * A code without words does not compile, in any language.
 */
import { required } from '../base/assert.ts';
import type { Fault } from '../base/fault.ts';
import type { KeptFaultCode } from '../catalog/kept-problems.ts';
import type { FormulaFaultCode } from '../engine/formula-fault.ts';
import type { HeldCode, Problem } from '../model/problem.ts';
import type { PlannerFaultCode } from '../planner/codes.ts';
import type { FieldFaultCode, FileFaultCode, JsonFaultCode } from '../project-file/codes.ts';
import type { Locale } from './numbers.ts';
import { capital, factsOf, type Facts } from './sentence.ts';

export type FaultCode =
  FieldFaultCode | FileFaultCode | FormulaFaultCode | JsonFaultCode | KeptFaultCode | PlannerFaultCode;

type Sentence = (facts: Facts, held: string) => string;
export type FaultWords = Readonly<Record<FaultCode, Sentence>>;

export interface ProblemWords {
  readonly locale: Locale;
  /** What stands in a field, as the second part of the sentence. */
  readonly held: Readonly<Record<HeldCode, (facts: Facts) => string>>;
  /** What would mend it; the whole sentence for the codes of a file. Without a full stop but for those. */
  readonly faults: FaultWords;
  /** '' for the project as a whole. */
  readonly ofField: (where: string, held: string, mend: string) => string;
  readonly atPlace: (line: string, column: string, fault: string) => string;
  /** Beside a formula that reads no site although there are several. */
  readonly needsSite: string;
}

const facts = ({ figures }: Fault, locale: Locale): Facts =>
  factsOf(figures, '', (value, unit) => `${exactNumber(value, locale)}${unit === '' ? '' : ` ${unit}`}`, locale);

/** A number as it was given, every digit; English as the file has it. */
function exactNumber(value: number, locale: Locale): string {
  const plain = String(value);
  if (locale === 'en' || plain.includes('e')) return plain;
  const [whole = '', fraction] = plain.replace('-', '\u2212').split('.');
  const group = locale === 'de' ? '.' : '\u202f';
  const grouped = whole.length <= 4 ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

function heldText({ held }: Problem, words: ProblemWords): string {
  return held === null
    ? ''
    : required(words.held[held.code as HeldCode], `words of ${held.code}`)(facts(held, words.locale));
}

/** The fault alone, without a full stop; `held` is for the few that tell what stands there. */
export function faultText(fault: Fault, words: ProblemWords, held = ''): string {
  const sentence = required(words.faults[fault.code as FaultCode], `words of fault ${fault.code}`);
  const said = sentence(facts(fault, words.locale), held);
  return fault.figures['needsSite'] === undefined ? said : `${said} (${words.needsSite})`;
}

/** What would mend it, for where the field itself is in sight: capital, full stop. */
export function mendText(problem: Problem, words: ProblemWords): string {
  return stopped(capital(faultText(problem.fault, words, heldText(problem, words))));
}

/** The whole sentence with its place, on a line of its own. */
export function problemText(problem: Problem, words: ProblemWords): string {
  const { where, fault } = problem;
  const held = heldText(problem, words);
  const said = faultText(fault, words, held);
  if (fault.code.startsWith('file-') || fault.code.startsWith('book-')) return said;
  if (fault.code.startsWith('json-')) {
    const { count } = facts(fault, words.locale);
    return stopped(words.atPlace(count('line'), count('column'), said));
  }
  if (problem.held !== null) return stopped(words.ofField(where, held, said));
  return stopped(where === '' ? said : `${where}: ${said}`);
}

const stopped = (text: string): string => (/[.?]$/.test(text) ? text : `${text}.`);
