/** One bill line from a draft: price, discount, total in whole minor units. */
import type { FoundPrice } from '../catalog/price-lookup.ts';
import type { BillLine, PriceOrigin } from '../model/bill.ts';
import type { BillSection, Discount } from '../model/project.ts';

export interface LineDraft {
  /** Noun of the line; the site is added to make the id. */
  readonly key: string;
  readonly section: BillSection;
  readonly description: string;
  readonly vendor: string;
  readonly part: string;
  readonly quantity: number;
  readonly unit: string;
  readonly quantityFrom: string;
  readonly unitListMinor: number | null;
  readonly origin: PriceOrigin;
  readonly term?: 'year';
  readonly escalates?: true;
  readonly discountShare?: number;
}

/** The finished line: net price rounded to whole minor units, total = quantity × net, rounded once. */
export function billLine(draft: LineDraft, site: string | null, discounts: readonly Discount[]): BillLine {
  const discountShare = draft.discountShare ?? discounts.find(({ section }) => section === draft.section)?.share ?? 0;
  const unitNetMinor = draft.unitListMinor === null ? null : Math.round(draft.unitListMinor * (1 - discountShare));
  return {
    id: site === null ? draft.key : `${draft.key}@${site}`,
    site,
    section: draft.section,
    vendor: draft.vendor,
    part: draft.part,
    description: draft.description,
    quantity: draft.quantity,
    unit: draft.unit,
    quantityFrom: draft.quantityFrom,
    unitListMinor: draft.unitListMinor,
    discountShare,
    unitNetMinor,
    totalMinor: unitNetMinor === null ? null : Math.round(draft.quantity * unitNetMinor),
    term: draft.term ?? 'once',
    escalates: draft.escalates ?? false,
    price: draft.origin,
  };
}

/** Draft of a line whose price comes from the book. */
export function pricedDraft(
  price: FoundPrice,
  draft: Pick<LineDraft, 'key' | 'section' | 'quantity' | 'quantityFrom'> & Partial<LineDraft>,
): LineDraft {
  return {
    description: price.name,
    vendor: price.vendor,
    part: price.origin.id,
    unit: '',
    unitListMinor: price.minor,
    origin: price.origin,
    ...draft,
  };
}
