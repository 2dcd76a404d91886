/** The plan as a JSON file, the same as `plan --json` prints. */
import type { Plan } from '../../../shared/planner/plan.ts';
import { planJson } from '../../../shared/report/plan-json.ts';
import { findingText } from '../../../shared/text/findings.ts';
import { formatFigure } from '../../../shared/text/numbers.ts';

export function planJsonFile(plan: Plan): Uint8Array {
  const show = (value: number, unit: string): string => formatFigure(value, unit, 'en');
  const content = planJson(plan, (finding) => findingText(finding, show));
  return new TextEncoder().encode(`${JSON.stringify(content, null, 2)}\n`);
}
