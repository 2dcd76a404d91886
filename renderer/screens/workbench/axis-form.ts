/** An input with the values it is to take, as it stands in the fields, and as the question it makes. */
import { err, ok, type Result } from '../../../shared/base/result.ts';
import type { Catalogue } from '../../../shared/model/catalogue.ts';
import type { Change, ChangeValue } from '../../../shared/model/scenario.ts';
import type { PreparedProject } from '../../../shared/planner/prepare.ts';
import { choicesOf, listedValues } from '../../../shared/whatif/choices/registry.ts';
import { acceptChanges, type ChangeProblem } from '../../../shared/whatif/door.ts';
import type { Axis } from '../../../shared/whatif/read-changes.ts';
import { kindOf, valueNow } from '../scenarios/change-values.ts';
import { niceStep } from './scales.ts';

export interface AxisForm {
  readonly name: string;
  /** '' = every site. */
  readonly site: string;
  /** Of numbers; null for an empty field. */
  readonly from: number | null;
  readonly to: number | null;
  readonly step: number | null;
  /** Takes the chosen values; otherwise a range of numbers. */
  readonly isList: boolean;
  /** In the order in which they were chosen. */
  readonly chosen: readonly ChangeValue[];
}

export type AxisField = 'from' | 'to' | 'step' | 'chosen';

export type AxisFault = { readonly field: AxisField } & (
  | { readonly code: 'empty' | 'order' | 'step' | 'choose' }
  | { readonly code: 'too-many'; readonly count: number }
  | { readonly code: 'door'; readonly problem: ChangeProblem }
);

/** Most values that an axis is asked for here: more points than a chart of a screen's width can show. */
export const valuesMax = 200;

/** Listed values that an axis begins with; the rest is a click away. */
const listedFirst = 6;

/** What may be chosen from; null where the axis takes numbers. */
export function listOf(name: string, catalogue: Catalogue): readonly ChangeValue[] | null {
  const choice = choicesOf(catalogue).get(name);
  if (choice === undefined || choice.values.type === 'number') return null;
  return listedValues(choice, catalogue) ?? (choice.values.type === 'text' ? choice.values.words : null);
}

/** A first range about the value there is: half of it to twice as much, within what is allowed. */
export function axisFormOf(name: string, prepared: PreparedProject): AxisForm {
  const { catalogue } = prepared;
  const now = valueNow(name, undefined, prepared);
  const empty = { name, site: '', from: null, to: null, step: null, isList: false, chosen: [] };
  const listed = listOf(name, catalogue);
  if (listed !== null) {
    const first = now === null || !listed.includes(now) ? [] : [now];
    return {
      ...empty,
      isList: true,
      chosen: [...first, ...listed.filter((each) => each !== now)].slice(0, listedFirst),
    };
  }
  const values = kindOf(name, catalogue)?.values;
  if (values?.type !== 'number') return empty;
  const { min, max, whole } = values;
  const middle = typeof now === 'number' && now > 0 ? now : Math.max(min, whole ? 2 : 1);
  const rough = niceStep((middle * 1.5) / 8);
  const step = whole ? Math.max(1, Math.round(rough)) : rough;
  const from = Math.max(min, tidy(Math.ceil(middle / 2 / step) * step));
  const to = Math.min(max, tidy(Math.floor((middle * 2) / step) * step));
  return from < to ? { ...empty, from, to, step } : { ...empty, from: min, to: max, step: tidy((max - min) / 8) };
}

/** The first values of a range as a list, for questions that take few. */
export function asList(form: AxisForm, prepared: PreparedProject): AxisForm {
  if (form.isList) return form;
  const now = valueNow(form.name, undefined, prepared);
  const axis = axisOf(form, prepared);
  const values = axis.ok ? axis.value.values : [];
  const chosen = [...(now === null ? [] : [now]), ...values.filter((each) => each !== now)].slice(0, 3);
  return { ...form, isList: true, chosen };
}

/** The axis of a form, or the field that keeps it from being one. */
export function axisOf(form: AxisForm, prepared: PreparedProject): Result<Axis, AxisFault> {
  const { name, site, from, to, step, isList, chosen } = form;
  const place = { name, ...(site === '' ? {} : { site }) };
  const faultOf = (value: ChangeValue, field: AxisField): AxisFault | null => {
    const change: Change = { ...place, value };
    const [problem] = acceptChanges([change], prepared.project, prepared.catalogue).problems;
    return problem === undefined ? null : { field, code: 'door', problem };
  };
  if (isList) {
    if (chosen.length === 0) return err({ field: 'chosen', code: 'choose' });
    const fault = chosen.map((value) => faultOf(value, 'chosen')).find((each) => each !== null);
    return fault === undefined || fault === null ? ok({ ...place, values: chosen }) : err(fault);
  }
  if (from === null) return err({ field: 'from', code: 'empty' });
  if (to === null) return err({ field: 'to', code: 'empty' });
  const fault = faultOf(from, 'from') ?? faultOf(to, 'to');
  if (fault !== null) return err(fault);
  if (to < from) return err({ field: 'to', code: 'order' });
  if (step === null || !(step > 0)) return err({ field: 'step', code: step === null ? 'empty' : 'step' });
  const count = Math.floor((to - from) / step + 1e-9) + 1;
  if (count > valuesMax) return err({ field: 'step', code: 'too-many', count });
  const values = Array.from({ length: count }, (_, i) => tidy(from + i * step));
  const odd = values.map((value) => faultOf(value, 'step')).find((each) => each !== null);
  return odd === undefined || odd === null ? ok({ ...place, values }) : err(odd);
}

/** 0.1 + 2 · 0.1 is 0.3. */
const tidy = (value: number): number => Number(value.toPrecision(12));
