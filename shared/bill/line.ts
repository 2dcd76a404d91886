/** One bill line from a draft: price, discount, total in whole minor units. */
import { netAmounts, ruleFor } from '../catalog/line-rules.ts';
import type { FoundPrice } from '../catalog/price-lookup.ts';
import type { BillLine, PriceOrigin } from '../model/bill.ts';
import type { BillSection, Discount, Standing } from '../model/bill-wish.ts';
import type { RoundingRule, VatWish } from '../model/quote.ts';

export interface LineDraft {
  /** Noun of the line; the site is added to make the id. */
  readonly key: string;
  readonly section: BillSection;
  readonly description: string;
  readonly vendor: string;
  readonly part: string;
  readonly category?: string;
  readonly quantity: number;
  readonly unit: string;
  readonly quantityFrom: string;
  readonly unitListMinor: number | null;
  readonly origin: PriceOrigin;
  readonly term?: 'year';
  readonly escalates?: true;
  /** The line's own discount, before those of the project. */
  readonly discountShare?: number;
  readonly standing?: Standing;
  readonly alternativeTo?: string;
}

/** What the quote says about every line. */
export interface LineTerms {
  readonly discounts: readonly Discount[];
  readonly rounding: RoundingRule;
  readonly vat: VatWish | null;
  /** Standing of lines by id, where the user gave one. */
  readonly standings: ReadonlyMap<string, Standing>;
}

export const plainTerms: LineTerms = { discounts: [], rounding: 'unit', vat: null, standings: new Map() };

/** The finished line: net price and total rounded to whole minor units as the quote's rounding rule says. */
export function billLine(draft: LineDraft, site: string | null, terms: LineTerms): BillLine {
  const id = site === null ? draft.key : `${draft.key}@${site}`;
  const { section, vendor, category = '', unitListMinor } = draft;
  const discountShare = draft.discountShare ?? ruleFor(terms.discounts, { id, vendor, section, category })?.share ?? 0;
  const net = unitListMinor === null ? null : netAmounts(unitListMinor, discountShare, draft.quantity, terms.rounding);
  const offered = section !== 'energy';
  return {
    id,
    site,
    section,
    category,
    vendor,
    part: draft.part,
    description: draft.description,
    quantity: draft.quantity,
    unit: draft.unit,
    quantityFrom: draft.quantityFrom,
    unitListMinor,
    discountShare,
    unitNetMinor: net?.unitMinor ?? null,
    totalMinor: net?.totalMinor ?? null,
    term: draft.term ?? 'once',
    escalates: draft.escalates ?? false,
    standing: terms.standings.get(id) ?? draft.standing ?? 'included',
    alternativeTo: draft.alternativeTo ?? null,
    offered,
    vatShare: offered ? vatShareOf(section, terms.vat) : null,
    price: draft.origin,
  };
}

/** The line with another quantity; nothing else of it depends on that. */
export function recounted(line: BillLine, quantity: number, { rounding }: LineTerms): BillLine {
  if (line.quantity === quantity) return line;
  const { unitListMinor, discountShare } = line;
  const net = unitListMinor === null ? null : netAmounts(unitListMinor, discountShare, quantity, rounding);
  return { ...line, quantity, totalMinor: net?.totalMinor ?? null };
}

function vatShareOf(section: BillSection, vat: VatWish | null): number | null {
  return vat === null ? null : (vat.sections.find((each) => each.section === section)?.share ?? vat.share);
}

/** Draft of a line whose price comes from the books. */
export function pricedDraft(
  price: FoundPrice,
  draft: Pick<LineDraft, 'key' | 'section' | 'quantity' | 'quantityFrom'> & Partial<LineDraft>,
): LineDraft {
  return {
    description: price.name,
    vendor: price.vendor,
    part: price.part,
    category: price.category,
    unit: '',
    unitListMinor: price.minor,
    origin: price.origin,
    ...draft,
  };
}
