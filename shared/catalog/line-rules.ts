/** Which of the user's rules about lines (discounts, costs) counts for a line: never two, always the most exact. */
import { roundMoney } from '../base/rounding.ts';
import type { LineCriteria } from '../model/bill-wish.ts';
import type { RoundingRule } from '../model/quote.ts';

/** What the rules look at. */
export interface RuledLine {
  readonly id: string;
  readonly vendor: string;
  readonly section: string;
  readonly category: string;
}

/** A category is narrower than a vendor, a vendor narrower than a section; a rule for the line itself beats all. */
const weight = { line: 8, category: 4, vendor: 2, section: 1 } as const;

/** The rule that counts: of those that hold, the most exact, and among equals the first. */
export function ruleFor<Rule extends LineCriteria>(rules: readonly Rule[], line: RuledLine): Rule | null {
  let best: Rule | null = null;
  let bestWeight = -1;
  for (const rule of rules) {
    const exactness = exactnessFor(rule, line);
    if (exactness === null || exactness <= bestWeight) continue;
    best = rule;
    bestWeight = exactness;
  }
  return best;
}

/** Sum of the weights of what the rule names; null where the line does not meet it. */
function exactnessFor({ line: id, vendor, section, category }: LineCriteria, line: RuledLine): number | null {
  if (id !== undefined && id !== line.id) return null;
  if (section !== undefined && section !== line.section) return null;
  if (vendor !== undefined && !sameWord(vendor, line.vendor)) return null;
  if (category !== undefined && !sameWord(category, line.category)) return null;
  const given = { line: id, vendor, section, category };
  return (Object.keys(weight) as (keyof typeof weight)[]).reduce(
    (sum, name) => sum + (given[name] === undefined ? 0 : weight[name]),
    0,
  );
}

const sameWord = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** Net price of one and of all, whole minor units; the rounding rule says which of them the other follows from. */
export function netAmounts(
  listMinor: number,
  discountShare: number,
  quantity: number,
  rounding: RoundingRule,
): { readonly unitMinor: number; readonly totalMinor: number } {
  const exactMinor = listMinor * (1 - discountShare);
  const unitMinor = roundMoney(exactMinor);
  return { unitMinor, totalMinor: roundMoney(quantity * (rounding === 'unit' ? unitMinor : exactMinor)) };
}
