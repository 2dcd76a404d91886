/** Solvers of the project's bill: sums over the sites, lines and totals. */
import type { Read, Solver } from '../engine/definition.ts';
import { minorDigits } from '../catalog/price-lookup.ts';
import type { BillLine } from '../model/bill.ts';
import type { BillContext } from './context.ts';
import { billLine, pricedDraft } from './line.ts';
import { siteDrafts } from './site-lines.ts';
import { billTotals } from './totals.ts';

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
    const { project, catalogue } = context;
    const lines = [...plannedLines(read, context), ...customLines(read, context)];
    const totals = billTotals(lines, {
      horizonYears: read('bill.horizonYears'),
      escalationPerYear: read('bill.escalationPerYear'),
      discountRatePerYear: read('bill.discountRatePerYear'),
    });
    const { id, name, illustrative } = catalogue.prices;
    context.bill = { currency: project.currency, lines, ...totals, priceBook: { id, name, illustrative } };
    const major = 10 ** minorDigits(project.currency);
    return {
      'bill.oneOff': totals.oneOffMinor / major,
      'bill.yearly': totals.yearlyMinor / major,
      'bill.overHorizon': totals.overHorizonMinor / major,
    };
  },
  reason: ({ bill: { lines, unpricedLines } }) =>
    `${lines.length} lines${unpricedLines.length === 0 ? '' : `, ${unpricedLines.length} of them without a price and not in the totals`}`,
};

export const billSolvers: readonly Solver<BillContext>[] = [projectSums, bill];

function plannedLines(read: Read, context: BillContext): readonly BillLine[] {
  const { project, sites, prices } = context;
  const { discounts } = project.bill;
  const system = pricedDraft(prices('mx-one:system'), {
    key: 'mx-one-system',
    section: 'mitel',
    quantity: 1,
    quantityFrom: '1',
  });
  return [
    ...sites.flatMap((billed) =>
      siteDrafts(billed, context, read).map((draft) => billLine(draft, billed.site.name, discounts)),
    ),
    billLine(system, null, discounts),
  ];
}

function customLines(read: Read, context: BillContext): readonly BillLine[] {
  const quantityOf = new Map<string, number>();
  const broken: string[] = [];
  const finished = new Map<string, BillLine>();
  for (const { line, site, formula } of context.customLines) {
    const billed = context.sites.find((each) => each.site.name === site);
    const valueOf = (name: string): number => {
      if (name.startsWith('line.')) return quantityOf.get(name.slice('line.'.length)) ?? 0;
      if (name.startsWith('project.')) return read(name);
      return billed?.get(name) ?? 0;
    };
    const value = formula === null ? Number(line.quantity) : formula.evaluate(valueOf);
    if (value === null) broken.push(line.id);
    quantityOf.set(line.id, value ?? 0);
    finished.set(
      line.id,
      billLine(
        {
          key: `line.${line.id}`,
          section: line.section,
          description: line.description,
          vendor: line.vendor ?? '',
          part: line.part ?? '',
          quantity: value ?? 0,
          unit: line.unit,
          quantityFrom: String(line.quantity),
          unitListMinor: line.unitPriceMinor,
          origin: { id: 'custom', confidence: 'quoted', source: 'user', illustrative: false, note: '' },
          discountShare: line.discountShare,
          ...(line.term === 'year' ? { term: 'year' as const, escalates: true as const } : {}),
        },
        line.site ?? null,
        [],
      ),
    );
  }
  context.brokenLines = broken;
  // In the order in which the user wrote them.
  return context.project.bill.customLines.flatMap(({ id }) => finished.get(id) ?? []);
}
