/** The printed plan read back: text must come back whole, not only look right. */
import { beforeAll, describe, expect, test } from 'vitest';
import { renderPlanPdf, type PdfOptions } from '../../main/node/pdf/render-plan-pdf.ts';
import type { Plan } from '../../shared/planner/plan.ts';
import { formatMoney } from '../../shared/text/numbers.ts';
import { reportText } from '../../shared/text/report.ts';
import { planFixture } from '../fixtures/plan-fixture.ts';
import { readPdf, type ReadPdf } from '../fixtures/read-pdf.ts';

const print = async (plan: Plan, options: PdfOptions = {}): Promise<ReadPdf> =>
  readPdf(await renderPlanPdf(plan, options));

/** Without what line breaks and column gaps do to a text. */
const tight = (text: string): string => text.replace(/\s+/g, '');
const amount = (minor: number | null): string => formatMoney(minor, 'EUR', 'en');

describe('a plan of a hospital', () => {
  const plan = planFixture();
  let printed: ReadPdf;
  let raw: string;

  beforeAll(async () => {
    printed = await print(plan);
    raw = printed.raw;
  });

  test('names customer, project, partner, date, revision and catalogue on the first page', () => {
    const { project } = plan;
    const cover = tight(printed.pages[0] ?? '');

    for (const words of [
      project.name,
      project.customer.name,
      project.partner?.name ?? '',
      '23 November 2026',
      plan.catalogueVersion,
      'Planning figures, not an offer',
    ]) {
      expect(cover).toContain(tight(words));
    }
  });

  test('shows every bill line with its description and its total', () => {
    const text = tight(raw);

    for (const line of plan.bill.lines) {
      expect(text).toContain(tight(line.description));
      if (line.totalMinor !== null) expect(text).toContain(amount(line.totalMinor));
    }
  });

  test('adds up to the totals of the plan', () => {
    const { bill } = plan;
    const lines = printed.pages.flatMap((page) => page.split('\n'));
    const numbersOf = (start: string): string => tight(lines.find((line) => line.trim().startsWith(start)) ?? '');

    expect(numbersOf('Whole bill')).toBe(tight(`Whole bill ${amount(bill.oneOffMinor)} ${amount(bill.yearlyMinor)}`));
    expect(numbersOf('All years')).toContain(amount(bill.overHorizonMinor));
    for (const { oneOffMinor, yearlyMinor } of bill.sectionTotals) {
      if (oneOffMinor !== 0) expect(raw).toContain(amount(oneOffMinor));
      if (yearlyMinor !== 0) expect(raw).toContain(amount(yearlyMinor));
    }
  });

  test('marks every illustrative price and says what the mark means', () => {
    const text = tight(raw);
    const marked = plan.bill.lines.filter(({ price, unitNetMinor }) => price.illustrative && unitNetMinor !== null);

    for (const line of marked) expect(text).toContain(`≈${amount(line.unitNetMinor)}`);
    expect(text).toContain(tight('≈ marks an illustrative price'));
  });

  test('brings Nordic, Polish and Greek letters, signs and typographic quotes back whole', () => {
    const text = tight(raw);

    for (const words of ['Łódź Komunikacja', 'Zbigniew Żółć', 'Åsa Öberg', 'Þórshöfn og Ærø', 'Περιβάλλον χρήστη']) {
      expect(text).toContain(tight(words));
    }
    for (const words of ['gęsto perforowane', '“OM4”', 'für Glasfaser', '2 × Xeon', '→'])
      expect(text).toContain(tight(words));
  });

  test('numbers its pages', () => {
    const { pages } = printed;

    expect(pages.length).toBeGreaterThan(5);
    pages.forEach((page, index) => expect(page).toContain(`Page ${index + 1} of ${pages.length}`));
    pages.forEach((page) => expect(tight(page)).toContain(tight('23 November 2026 · Revision 3 · Planning figures')));
  });

  test('lists findings with their remedies, assumptions and sources', () => {
    const text = tight(raw);

    expect(text).toContain(tight('vMotion has a link of 0.1 Gbit/s; it needs at least 1 Gbit/s.'));
    expect(text).toContain(tight('Plan 10 Gbit/s for vMotion.'));
    // Sizes of a profile stand in one row under the profile's id.
    for (const { name } of plan.assumptions.filter(({ state }) => state === 'assumed'))
      expect(text).toContain(tight(/^machineProfiles\/([^.]+)/.exec(name)?.[1] ?? name));
    expect(text).toContain('https://www.mitel.com/');
  });

  test('has the names of the machines in the drawing as text', () => {
    const page = printed.pages.find((each) => each.includes('FT primary')) ?? '';

    for (const name of ['SN1', 'SN6', 'host 1', 'FT vCPUs', 'FT logging']) expect(page).toContain(name);
  });

  test('carries title, author and the project’s date, and embeds its fonts', () => {
    const { info, fonts } = printed;

    expect(info).toEqual({
      title: 'Telephony for Västra Götaland University Hospital – Deployment plan',
      author: 'Łódź Komunikacja Sp. z o.o.',
      createdOn: 'D:20261123000000Z',
    });
    expect(fonts.length).toBe(2);
    for (const font of fonts) expect(font).toEqual({ name: expect.stringContaining('IBMPlexSans'), embedded: true });
  });
});

describe('the same plan', () => {
  test('gives the same bytes twice, and other bytes for another plan', async () => {
    const plan = planFixture();

    const [first, second] = [await renderPlanPdf(plan), await renderPlanPdf(planFixture())];
    const other = await renderPlanPdf(planFixture({ billLines: 44 }));

    expect(Buffer.compare(first, second)).toBe(0);
    expect(Buffer.compare(first, other)).not.toBe(0);
  });
});

describe('a bill of 1,000 lines with prices of nine digits', () => {
  const plan = planFixture({ billLines: 1000, dear: 60, findings: 0, assumptions: 0 });
  let billPages: readonly (readonly string[])[] = [];
  beforeAll(async () => {
    const { pages } = await print(plan);
    const lines = pages.map((page) => page.split('\n'));
    const isOfBill = (page: readonly string[]): boolean => page.some((line) => /^Item +Quantity +Unit/.test(line));
    billPages = lines.filter(isOfBill);
  });

  const sumsOf = (page: readonly string[] | undefined, label: string): string =>
    tight(page?.find((line) => line.includes(label)) ?? '').replace(tight(label), '');

  test('repeats its heads once on every page and carries its sums from page to page', () => {
    expect(billPages.length).toBeGreaterThan(20);
    billPages.forEach((page, index) => {
      expect(page.filter((line) => /Quantity +Unit/.test(line))).toHaveLength(1);
      if (index > 0) expect(sumsOf(page, 'Brought forward')).toBe(sumsOf(billPages[index - 1], 'Carried forward'));
    });
    expect(billPages.slice(0, -1).every((page) => sumsOf(page, 'Carried forward') !== '')).toBe(true);
  });

  test('names each section once, and never as the last line of a page', () => {
    const titles = new Set(plan.bill.sectionTotals.map(({ section }) => reportText('en').labels.billSections[section]));
    const met: string[] = [];
    for (const page of billPages) {
      page.forEach((line, index) => {
        if (!titles.has(line.trim())) return;
        met.push(line.trim());
        // Its first line of the bill follows, with its quantity.
        expect(page[index + 1]).toMatch(/ {2}(?:pcs|days|kWh) /);
      });
    }
    expect(met.toSorted()).toEqual([...titles].toSorted());
  });

  test('cuts no row: first line, end of the description and part number stand on one page', () => {
    let rows = 0;
    for (const page of billPages) {
      const [table = ''] = page.join('\n').split('Whole bill');
      const count = (pattern: RegExp): number => table.match(pattern)?.length ?? 0;
      const begun = count(/ {2}(?:pcs|days|kWh) /g);
      expect([count(/position\s+\d+\b/g), count(/Dell · 210-\d+/g)]).toEqual([begun, begun]);
      rows += begun;
    }
    expect(rows).toBe(1000);
  });

  test('carries exactly the lines printed so far', async () => {
    const plan = planFixture({ billLines: 300, dear: 60, findings: 0, assumptions: 0 });
    const { pages } = await print(plan);
    const minorByPosition = new Map(plan.bill.lines.map((line, i) => [i + 1, line]));
    let once = 0;
    let year = 0;
    let checked = 0;

    for (const page of pages) {
      for (const [, position] of page.matchAll(/position\s+(\d+)\b/g)) {
        const line = minorByPosition.get(Number(position));
        if (line?.term === 'once') once += line.totalMinor ?? 0;
        else year += line?.totalMinor ?? 0;
      }
      const carried = page.split('\n').find((line) => line.includes('Carried forward'));
      if (carried === undefined) continue;
      expect(tight(carried)).toBe(tight(`Carried forward ${amount(once)} ${amount(year)}`));
      checked++;
    }

    expect(checked).toBeGreaterThan(5);
  });
});

describe('an empty plan', () => {
  test('says what is missing instead of printing empty tables', async () => {
    const nothing = { billLines: 0, ftMachines: 0, haMachines: 0, findings: 0, assumptions: 0 };
    const { pages } = await print(planFixture(nothing));
    const text = pages.join('\n');

    for (const words of ['The bill has no lines.', 'No machines are planned', 'No findings', 'No hosts are planned.']) {
      expect(text).toContain(words);
    }
  });
});

describe('paper and language', () => {
  test('Letter is Letter', async () => {
    const { size } = await print(planFixture(), { paper: 'LETTER' });

    expect(size).toEqual([612, 792]);
  });

  test('Swedish figures have a comma and thin spaces', async () => {
    const plan = planFixture();
    const { raw } = await print(plan, { locale: 'sv' });

    expect(tight(raw)).toContain(tight(formatMoney(plan.bill.oneOffMinor, 'EUR', 'sv')));
  });
});
