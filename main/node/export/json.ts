/** The plan as a JSON file, the same as `plan --json` prints. */
import type { CustomerPlan } from '../../../shared/planner/plan.ts';
import { planJson, type InsideView } from '../../../shared/report/plan-json.ts';
import { findingText } from '../../../shared/text/findings.ts';
import { formatFigure } from '../../../shared/text/numbers.ts';

export function planJsonFile(plan: CustomerPlan, own: InsideView | null = null): Uint8Array {
  const show = (value: number, unit: string): string => formatFigure(value, unit, 'en');
  const content = planJson(plan, (finding) => findingText(finding, show), own);
  return new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`);
}
