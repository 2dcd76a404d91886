/** Answers "Why?" for the project on show; made when first asked, kept for as long as the project stays as it is. */
import { explainer, type Explainer, type Trace } from '../../shared/planner/explain.ts';
import type { PreparedProject } from '../../shared/planner/prepare.ts';

type Show = (value: number, unit: string) => string;

const known = new WeakMap<PreparedProject, { readonly show: Show; readonly explainer: Explainer }>();

/** The trace of a figure; null where the plan has no such figure. */
export function traceOf(prepared: PreparedProject, name: string, site: string | null, show: Show): Trace | null {
  const before = known.get(prepared);
  const entry = before?.show === show ? before : { show, explainer: explainer(prepared, show) };
  known.set(prepared, entry);
  const trace = entry.explainer.explain(name, site ?? undefined);
  return trace.ok ? trace.value : null;
}
