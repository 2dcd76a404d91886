/** Solvers of the project's bill: sums over the sites, lines and totals. */
import { memoFor } from '../base/memo.ts';
import type { Read, Solver } from '../engine/definition.ts';
import { minorDigits, type PriceLookup } from '../catalog/price-lookup.ts';
import type { Bill, BillLine } from '../model/bill.ts';
import type { CustomLine } from '../model/bill-wish.ts';
import type { Catalogue, PriceBook } from '../model/catalogue.ts';
import type { Project } from '../model/project.ts';
import type { StageReason } from '../model/solver-reason.ts';
import type { BillContext, PreparedCustomLine, PricedLines } from './context.ts';
import { billLine, pricedDraft, type LineDraft, type LineTerms } from './line.ts';
import { offerTotals } from './offer.ts';
import { lineReads, siteLines } from './site-lines.ts';
import { billTotals, sectionTotals, yearCosts, type CostTerms } from './totals.ts';

const projectSums: Solver<BillContext> = {
  id: 'project-sums',
  title: 'Sums over the sites',
  why: 'What the project has in all its sites together.',
  source: 'lockstep:method',
  inputs: [],
  after: [],
  run: (_read, { sites }) => {
    const sum = (name: string): number => sites.reduce((total, { get }) => total + get(name), 0);
    const users = sum('demand.usersAtHorizon');
    const weighted = sites.reduce(
      (total, { get }) => total + get('demand.usersAtHorizon') * get('availability.downtimePerYear'),
      0,
    );
    const plain = sites.length === 0 ? 0 : sum('availability.downtimePerYear') / sites.length;
    return {
      'project.hosts': sum('hosts.count'),
      'project.users': users,
      'project.serviceNodes': sum('demand.serviceNodes'),
      'project.downtimePerYear': users === 0 ? plain : weighted / users,
    };
  },
};

const bill: Solver<BillContext> = {
  id: 'bill',
  title: 'Bill of materials',
  why: 'Lines that follow from the plan and the project’s own lines, priced and added up in whole minor units.',
  source: 'lockstep:method',
  inputs: [
    'bill.horizonYears',
    'bill.escalationPerYear',
    'bill.discountRatePerYear',
    'bill.electricityPrice',
    'bill.snsShare',
    'project.hosts',
    'project.users',
    'project.serviceNodes',
  ],
  after: ['project-sums'],
  run: (read, context) => {
    const terms = {
      horizonYears: read('bill.horizonYears'),
      escalationPerYear: read('bill.escalationPerYear'),
      discountRatePerYear: read('bill.discountRatePerYear'),
    };
    const all = [...plannedLines(read, context), ...customLines(read, context)];
    const { currency } = context.project;
    const totals = pricedLines(all, terms, currency);
    context.priced = totals;
    const major = 10 ** minorDigits(currency);
    return {
      'bill.oneOff': totals.oneOffMinor / major,
      'bill.yearly': totals.yearlyMinor / major,
      'bill.overHorizon': totals.overHorizonMinor / major,
    };
  },
  reason: ({ priced: { lines: all, unpricedLines } }): StageReason => {
    const [lines, unpriced] = [all.length, unpricedLines.length];
    return unpriced === 0
      ? { code: 'bill', figures: { lines } }
      : { code: 'bill-unpriced', figures: { lines, unpriced } };
  },
};

export const billSolvers: readonly Solver<BillContext>[] = [projectSums, bill];

/** Quantities of the sites that are summed up. */
const summed = ['hosts.count', 'demand.usersAtHorizon', 'demand.serviceNodes', 'availability.downtimePerYear'];

/** What a solver of the project book reads of the sites. */
export interface SiteReads {
  readonly quantities: readonly string[];
  /** Solvers of the site whose structured results are read. */
  readonly solvers: readonly string[];
}

/** By the id of the project's solver. */
export function siteReads(customLines: readonly PreparedCustomLine[]): Readonly<Record<string, SiteReads>> {
  const custom = customLines.flatMap(({ formula }) => formula?.names ?? []);
  const ofSites = custom.filter((name) => !name.startsWith('line.') && !name.startsWith('project.'));
  return {
    [projectSums.id]: { quantities: summed, solvers: [] },
    [bill.id]: { quantities: [...lineReads, ...ofSites], solvers: ['placement', 'licences'] },
  };
}

/** Lines that count and those beside them, with their totals. */
function pricedLines(all: readonly BillLine[], terms: CostTerms, currency: string): PricedLines {
  const lines: BillLine[] = [];
  const optionalLines: BillLine[] = [];
  for (const line of all) (line.standing === 'included' ? lines : optionalLines).push(line);
  const { oneOffMinor, yearlyMinor, overHorizonMinor, unpricedLines } = billTotals(lines, terms);
  return { currency, lines, optionalLines, terms, oneOffMinor, yearlyMinor, overHorizonMinor, unpricedLines };
}

/** The bill as documents read it. */
export function finishedBill({ terms, ...priced }: PricedLines, project: Project, { prices }: Catalogue): Bill {
  const { lines, optionalLines } = priced;
  const { id, name, illustrative } = prices;
  return {
    ...priced,
    rounding: project.quote.rounding,
    sectionTotals: sectionTotals(lines),
    years: yearCosts(lines, terms),
    ...offerTotals(lines, optionalLines, terms),
    priceBook: { id, name, illustrative },
    priceBooks: booksUsed([...lines, ...optionalLines], project, prices),
  };
}

/** Day of the newest price of a book, found once for each book. */
const newestPrice = memoFor<PriceBook, string>();

function booksUsed(
  lines: readonly BillLine[],
  { bill: { priceBooks } }: Project,
  bundled: PriceBook,
): Bill['priceBooks'] {
  const linesOf = (id: string): number => lines.filter(({ price }) => price.book?.id === id).length;
  const date = newestPrice(bundled, [], () =>
    Object.values(bundled.prices).reduce((last, { validFrom }) => (validFrom > last ? validFrom : last), ''),
  );
  return [
    ...priceBooks.map(({ id, name, date: day }) => ({ id, name, date: day, illustrative: false, lines: linesOf(id) })),
    { id: bundled.id, name: bundled.name, date, illustrative: bundled.illustrative, lines: linesOf(bundled.id) },
  ];
}

const termsOf = memoFor<Project, LineTerms>();

const lineTerms = (project: Project): LineTerms =>
  termsOf(project, [], () => {
    const { bill: wish, quote } = project;
    const standings = new Map(wish.lines.map(({ line, standing }) => [line, standing]));
    return { discounts: wish.discounts, rounding: quote.rounding, vat: quote.vat, standings };
  });

const systemOf = memoFor<PriceLookup, BillLine>();

function plannedLines(read: Read, context: BillContext): readonly BillLine[] {
  const { project, sites, prices } = context;
  const terms = lineTerms(project);
  const system = systemOf(prices, [], () => {
    const line = { key: 'mx-one-system', section: 'mitel', quantity: 1, quantityFrom: '1' } as const;
    return billLine(pricedDraft(prices('mx-one:system'), line), null, terms);
  });
  const lines: BillLine[] = [];
  sites.forEach((billed, index) => siteLines(lines, index, { billed, context, read, terms }));
  lines.push(system);
  return lines;
}

/** By the look-up, which belongs to one prepared project, the place of the line and its quantity. */
const customOf = memoFor<PriceLookup, BillLine>();

function customLines(read: Read, context: BillContext): readonly BillLine[] {
  if (context.customLines.length === 0) {
    context.brokenLines = [];
    return [];
  }
  const { sites, project, prices } = context;
  const terms = lineTerms(project);
  const quantityOf = new Map<string, number>();
  const broken: string[] = [];
  // In the order in which the user wrote them.
  const finished: BillLine[] = [];
  for (const { line, place, site, formula } of context.customLines) {
    const valueOf = (name: string): number => {
      if (name.startsWith('line.')) return quantityOf.get(name.slice('line.'.length)) ?? 0;
      if (name.startsWith('project.')) return read(name);
      for (const billed of sites) if (billed.site.name === site) return billed.get(name);
      return 0;
    };
    const value = formula === null ? Number(line.quantity) : formula.evaluate(valueOf);
    if (value === null) broken.push(line.id);
    const quantity = value ?? 0;
    quantityOf.set(line.id, quantity);
    finished[place] = customOf(prices, [place, quantity], () =>
      billLine(customDraft(line, quantity, prices), line.site ?? null, terms),
    );
  }
  context.brokenLines = broken;
  return finished;
}

/** The user's own price, or that of the book for the id or part number the line names. */
function customDraft(line: CustomLine, quantity: number, prices: PriceLookup): LineDraft {
  const listed = line.price === undefined ? null : prices(line.price);
  const own = {
    id: 'custom',
    confidence: 'quoted',
    source: 'user',
    illustrative: false,
    note: '',
    book: null,
  } as const;
  return {
    key: `line.${line.id}`,
    section: line.section,
    description: line.description,
    vendor: line.vendor ?? listed?.vendor ?? '',
    part: line.part ?? listed?.part ?? '',
    category: listed?.category ?? '',
    quantity,
    unit: line.unit,
    quantityFrom: String(line.quantity),
    unitListMinor: line.unitPriceMinor ?? listed?.minor ?? null,
    origin: line.unitPriceMinor === undefined && listed !== null ? listed.origin : own,
    standing: line.standing,
    ...(line.alternativeTo === undefined ? {} : { alternativeTo: line.alternativeTo }),
    ...(line.discountShare === undefined ? {} : { discountShare: line.discountShare }),
    ...(line.term === 'year' ? { term: 'year', escalates: true } : {}),
  };
}
