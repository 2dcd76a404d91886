/** What leaves the house: totals that recalculate elsewhere, and nothing of costs and margins for the customer. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { billCsv } from '../../main/node/export/csv.ts';
import { planJsonFile } from '../../main/node/export/json.ts';
import { renderPlanXlsx } from '../../main/node/export/xlsx/render-plan-xlsx.ts';
import { renderPlanPdf } from '../../main/node/pdf/render-plan-pdf.ts';
import { readPriceFile } from '../../main/node/price-import/read-price-file.ts';
import type { TaxedSum, VatTotals } from '../../shared/model/bill.ts';
import type { PriceCell } from '../../shared/model/price-book.ts';
import { customerPlan } from '../../shared/planner/customer-plan.ts';
import type { Plan } from '../../shared/planner/plan.ts';
import { previewImport } from '../../shared/pricebook/read-table.ts';
import { findingText } from '../../shared/text/findings.ts';
import { formatFigure, formatMoney } from '../../shared/text/numbers.ts';
import { reportText } from '../../shared/text/report.ts';
import { exampleNames, readExample } from '../builders/examples.ts';
import { planOf } from '../builders/project.ts';
import { hasOffice, officeIsDue, openCsv, recalculateAll } from '../fixtures/libre-office.ts';
import { planFixture } from '../fixtures/plan-fixture.ts';
import { discountedProject, quotedPlan, secrets } from '../fixtures/quoted-plan.ts';
import { readPdf } from '../fixtures/read-pdf.ts';

const plans: Readonly<Record<string, Plan>> = {
  quoted: quotedPlan(),
  'rounded-by-line': quotedPlan('line'),
  discounted: planOf(discountedProject()),
  'five-hundred-lines': planFixture({ billLines: 500, dear: 0.37 }),
  ...Object.fromEntries(exampleNames.map((name) => [name, planOf(readExample(name))])),
};

type Sheets = ReadonlyMap<string, readonly (readonly PriceCell[])[]>;

function sheetsOf(bytes: Uint8Array): Sheets {
  const tables = readPriceFile(bytes, 'plan.xlsx');
  if (!tables.ok) throw new Error(tables.error);
  return new Map(tables.value.map(({ name, rows }) => [name, rows.map(({ cells }) => cells)]));
}

/** The workbook with a wrong result behind every formula: whoever shows the right one has computed it. */
function withWrongResults(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] => [
    name,
    name.includes('/worksheets/') ? strToU8(strFromU8(part).replace(/<\/f><v>[^<]*<\/v>/g, '</f><v>-1</v>')) : part,
  ]);
  return zipSync(Object.fromEntries(parts));
}

/** Numbers of the rows whose first cell says that. */
const rowsNamed = (sheets: Sheets, sheet: string, label: string): readonly (readonly number[])[] =>
  (sheets.get(sheet) ?? [])
    .filter(([first]) => first === label)
    .map((cells) => cells.filter((cell): cell is number => typeof cell === 'number'));

function expectTotals(sheets: Sheets, { bill, quote }: Plan): void {
  const cents = (values: readonly number[]): readonly number[] => values.map((value) => Math.round(value * 100));
  const only = (sheet: string, label: string): readonly number[] => cents(rowsNamed(sheets, sheet, label)[0] ?? []);
  expect(only('Bill', 'Whole bill')).toEqual([bill.oneOffMinor, bill.yearlyMinor]);
  expect(only('Summary', 'All years').at(-1)).toBe(bill.overHorizonMinor);
  for (const { years, minor } of bill.horizons)
    expect(only('Summary', years === 1 ? 'Over 1 year' : `Over ${years} years`)).toEqual([minor]);
  if (bill.vat !== null) {
    expect(only('Bill', 'Sum with VAT')).toEqual([bill.vat.oneOffGrossMinor, bill.vat.yearlyGrossMinor]);
    const taxes = rowsNamed(sheets, 'Bill', 'VAT').map(([once = 0, year = 0]) => cents([once, year]));
    expect(taxes).toEqual(bill.vat.rates.map(({ oneOffVatMinor, yearlyVatMinor }) => [oneOffVatMinor, yearlyVatMinor]));
    expectTaxes(sheets, bill.vat);
  }
  if (bill.optionalLines.length > 0)
    expect(only('Options', 'All options')).toEqual([bill.options.oneOffMinor, bill.options.yearlyMinor]);
  if (quote.changes !== null) {
    const last = quote.history.at(-1);
    const sums = (sheets.get('Changes') ?? []).at(-1)?.filter((cell): cell is number => typeof cell === 'number') ?? [];
    expect(cents(sums)).toEqual([
      bill.oneOffMinor - (last?.oneOffMinor ?? 0),
      bill.yearlyMinor - (last?.yearlyMinor ?? 0),
    ]);
  }
}

/** Net, tax and gross of each rate and of all, of each year and over years. */
function expectTaxes(sheets: Sheets, { years, horizons }: VatTotals): void {
  const rowsOf = (label: string | number): readonly (readonly number[])[] =>
    (sheets.get('VAT') ?? [])
      .filter(([first]) => first === label)
      .map((cells) => cells.slice(6, 9).map((cell) => Math.round(Number(cell) * 100)));
  const sums = ({ rates, ...all }: TaxedSum): readonly (readonly number[])[] => [
    ...rates.map(({ netMinor, vatMinor }) => [netMinor, vatMinor, netMinor + vatMinor]),
    [all.netMinor, all.vatMinor, all.grossMinor],
  ];
  expect(years.length).toBeGreaterThan(0);
  for (const year of years) expect([...rowsOf(year.year), ...rowsOf(`Year ${year.year}`)]).toEqual(sums(year));
  for (const horizon of horizons)
    expect(rowsOf(horizon.years === 1 ? 'Over 1 year' : `Over ${horizon.years} years`)).toEqual(sums(horizon));
}

describe('the workbook', () => {
  test.each(Object.entries(plans))('of %s stores the totals of the plan', (_, plan) => {
    expectTotals(sheetsOf(renderPlanXlsx(customerPlan(plan))), plan);
  });

  test.each(['de', 'sv'] as const)('says findings, assumptions and lines in the language: %s', (locale) => {
    const plan = plans['regional-hospital']!;
    const text = reportText(locale);
    const sheets = sheetsOf(renderPlanXlsx(customerPlan(plan), { locale }));
    const cellsOf = (sheet: string): ReadonlySet<PriceCell> => new Set((sheets.get(sheet) ?? []).flat());
    const show = (value: number, unit: string): string => formatFigure(value, unit, locale);
    const [findings, assumptions, bill] = [
      cellsOf(text.workbook.sheets.findings),
      cellsOf(text.workbook.sheets.assumptions),
      cellsOf(text.workbook.sheets.bill),
    ];
    for (const finding of plan.findings) {
      const said = findingText(finding, show, locale);
      expect(findings).toContain(said.text);
      expect(said.text).not.toBe(findingText(finding, show).text);
    }
    for (const { note } of plan.assumptions) if (note !== '') expect(assumptions).toContain(text.prose(note));
    for (const { id, description } of plan.bill.lines) expect(bill).toContain(text.lineName(id, description));
  });

  test('has costs and margins on a sheet of their own when they are asked for', () => {
    const plan = plans['quoted']!;
    const sheets = sheetsOf(renderPlanXlsx(customerPlan(plan), { inside: plan.inside }));
    const [once = [], year = []] = (sheets.get('Inside') ?? [])
      .slice(-2)
      .map((cells) => cells.filter((cell) => typeof cell === 'number'));
    const figures = ({ netMinor, costMinor, marginMinor, marginShare }: Plan['inside']['oneOff']) => [
      netMinor / 100,
      costMinor / 100,
      marginMinor / 100,
      ...(marginShare === null ? [] : [marginShare]),
    ];
    expect([once, year]).toEqual([figures(plan.inside.oneOff), figures(plan.inside.yearly)]);
  });

  test('can be read as a price list: the bill comes back, part by part', () => {
    const { bill } = plans['quoted']!;
    const tables = readPriceFile(renderPlanXlsx(customerPlan(plans['quoted']!)), 'plan.xlsx', 'Bill');
    const preview = tables.ok
      ? previewImport(tables.value, { mapping: {}, currency: null, decimalMark: null })
      : tables;
    if (!preview.ok) throw new Error(preview.error);
    const read = new Map(preview.value.rows.map(({ part, minor }) => [part, minor]));
    // Support lines carry the part of what they support, with another price: faults of the list, rightly.
    const once = bill.lines.filter(
      ({ part, unitListMinor }) =>
        part !== '' && unitListMinor !== null && bill.lines.filter((line) => line.part === part).length === 1,
    );
    expect(once.length).toBeGreaterThan(8);
    for (const { part, unitListMinor } of once) {
      expect(read.get(part), part).toBe(unitListMinor);
    }
  });
});

describe.skipIf(!hasOffice && !officeIsDue)('LibreOffice', () => {
  let recalculated: Readonly<Record<string, Uint8Array>> = {};
  beforeAll(() => {
    const files = Object.entries(plans).map(([name, plan]): [string, Uint8Array] => [
      name,
      withWrongResults(renderPlanXlsx(customerPlan(plan), { inside: plan.inside })),
    ]);
    recalculated = recalculateAll(Object.fromEntries(files));
  }, 300_000);

  test.each(Object.keys(plans))('recalculates %s to the cent', (name) => {
    expectTotals(sheetsOf(recalculated[name]!), plans[name]!);
  });
});

/** Language of the spreadsheet as Windows numbers it. */
const spreadsheets = [
  { locale: 'en', separator: ',', language: 1033 },
  { locale: 'de', separator: ';', language: 1031 },
  { locale: 'sv', separator: ';', language: 1053 },
] as const;

describe.skipIf(!hasOffice && !officeIsDue)('LibreOffice', () => {
  test.each(spreadsheets)(
    'opens the CSV in $locale: columns, numbers and letters, adding up to the bill',
    ({ locale, separator, language }) => {
      const { bill } = plans['regional-hospital']!;
      const { lineName, labels } = reportText(locale);
      const [sheet] = [...sheetsOf(openCsv(billCsv(bill, locale), separator, language)).values()];
      const [heads = [], ...rows] = sheet ?? [];
      const at = (head: string): number => heads.indexOf(head);
      const sumOf = (term: string): number =>
        rows
          .filter((cells) => cells[at('Term')] === term)
          .reduce((sum, cells) => sum + Math.round(Number(cells[at('Extended')] ?? 0) * 100), 0);

      expect(rows).toHaveLength(bill.lines.length);
      expect([sumOf('once'), sumOf('year')]).toEqual([bill.oneOffMinor, bill.yearlyMinor]);
      expect(rows.map((cells) => cells[at('Description')])).toEqual(
        bill.lines.map(({ id, description }) => lineName(id, description)),
      );
      expect(rows.map((cells) => cells[at('Section')])).toEqual(
        bill.lines.map(({ section }) => labels.billSections[section]),
      );
      expect(rows.map((cells) => cells[at('Quantity')])).toEqual(
        bill.lines.map(({ quantity }) => expect.closeTo(quantity, 9) as number),
      );
    },
    120_000,
  );
});

if (!hasOffice && !officeIsDue) {
  process.stderr.write(
    '\nNOT CHECKED: LibreOffice is not installed, so no workbook was recalculated and no CSV opened by it. .ci/run installs it.\n\n',
  );
}

describe('the PDF', () => {
  test.each(['quoted', 'rounded-by-line', 'discounted', 'regional-hospital'])(
    'of %s prints the totals of the plan: bill, years, VAT by year and over years',
    async (name) => {
      const { bill } = plans[name]!;
      const { pages } = await readPdf(await renderPlanPdf(customerPlan(plans[name]!)));
      const printed = pages.flatMap((page) => page.split('\n')).map((line) => line.replace(/\s+/g, ' ').trim());
      const money = (...minors: readonly number[]): string =>
        minors.map((minor) => formatMoney(minor, bill.currency, 'en')).join(' ');

      expect(printed).toContain(`Whole bill ${money(bill.oneOffMinor, bill.yearlyMinor)}`);
      expect(printed.some((line) => line.startsWith('All years') && line.endsWith(money(bill.overHorizonMinor)))).toBe(
        true,
      );
      for (const { years, minor } of bill.horizons)
        expect(printed).toContain(`Over ${years} year${years === 1 ? '' : 's'} ${money(minor)}`);
      if (bill.vat === null) return;
      for (const { year, netMinor, rates, grossMinor } of bill.vat.years)
        expect(printed).toContain(`${year} ${money(netMinor, ...rates.map(({ vatMinor }) => vatMinor), grossMinor)}`);
      const { horizons } = bill.vat;
      expect(printed).toContain(`Net ${money(...horizons.map(({ netMinor }) => netMinor))}`);
      bill.vat.rates.forEach(({ share }, place) => {
        const taxes = horizons.map(({ rates }) => rates[place]?.vatMinor ?? Number.NaN);
        expect(printed).toContain(`VAT ${Math.round(share * 100)} % ${money(...taxes)}`);
      });
      expect(printed).toContain(`With VAT ${money(...horizons.map(({ grossMinor }) => grossMinor))}`);
    },
    60_000,
  );
});

describe('a customer’s document has no cost and no margin', () => {
  const plan = plans['quoted']!;
  const seen = customerPlan(plan);
  const amounts = plan.inside.lines.flatMap(({ unitCostMinor, costMinor, marginMinor }) =>
    [unitCostMinor, costMinor, marginMinor].filter((minor): minor is number => minor !== null && minor !== 0),
  );
  /** Amounts that stand in the customer's own bill by chance prove nothing. */
  const inBill = JSON.stringify(seen.bill);
  const telling = [...new Set(amounts)].filter((minor) => !inBill.includes(String(minor)));
  const words: readonly string[] = [secrets.costReason, secrets.discountReason, String(secrets.costShare)];

  const documents: Readonly<Record<string, () => Promise<string>>> = {
    csv: async () => strFromU8(billCsv(seen.bill)),
    json: async () => strFromU8(planJsonFile(seen)),
    xlsx: async () =>
      Object.values(unzipSync(renderPlanXlsx(seen)))
        .map((part) => strFromU8(part))
        .join('\n'),
    pdf: async () => (await readPdf(await renderPlanPdf(seen))).raw,
  };

  test('there is something to look for, and it is found where it may stand', async () => {
    expect(telling.length).toBeGreaterThan(5);
    const own = strFromU8(planJsonFile(seen, plan));
    for (const word of words) expect(own).toContain(word);
    for (const minor of telling) expect(own).toContain(String(minor));
  });

  test.each(Object.keys(documents))('%s', async (name) => {
    const text = await documents[name]!();
    for (const word of words) expect(text).not.toContain(word);
    for (const minor of telling) {
      expect(text).not.toContain(formatMoney(minor, 'USD', 'en'));
      if (name !== 'pdf') expect(text).not.toMatch(new RegExp(`(?<![\\d.])(?:${minor}|${minor / 100})(?![\\d.])`));
    }
  });

  test('the object itself has no field for them', () => {
    const text = JSON.stringify(seen);
    for (const field of ['inside', 'unitCostMinor', 'costMinor', 'marginMinor', 'marginShare', 'costs'])
      expect(text).not.toContain(`"${field}"`);
  });
});
