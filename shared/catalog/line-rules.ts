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
    const exactness = exactnessOf(rule);
    // Judged first: most rules lose by it, and it costs less than looking at the line.
    if (exactness <= bestWeight || !holdsFor(rule, line)) continue;
    best = rule;
    bestWeight = exactness;
  }
  return best;
}

function holdsFor({ line: id, vendor, section, category }: LineCriteria, line: RuledLine): boolean {
  if (id !== undefined && id !== line.id) return false;
  if (section !== undefined && section !== line.section) return false;
  if (vendor !== undefined && !sameWord(vendor, line.vendor)) return false;
  return category === undefined || sameWord(category, line.category);
}

/** Sum of the weights of what the rule names. */
function exactnessOf({ line: id, vendor, section, category }: LineCriteria): number {
  return (
    (id === undefined ? 0 : weight.line) +
    (category === undefined ? 0 : weight.category) +
    (vendor === undefined ? 0 : weight.vendor) +
    (section === undefined ? 0 : weight.section)
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
