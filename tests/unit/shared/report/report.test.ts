import { describe, expect, test } from 'vitest';
import type { Block, Report, Table } from '../../../../shared/report/model.ts';
import { planReport } from '../../../../shared/report/report.ts';
import { reportText } from '../../../../shared/text/report.ts';
import { bundledCatalogue } from '../../../../shared/catalog/bundled.ts';
import { aProject, planOf } from '../../../builders/project.ts';
import { plainQuote } from '../../../builders/quote.ts';
import { planFixture } from '../../../fixtures/plan-fixture.ts';

const reportOf = (wish = {}): Report => planReport(planFixture(wish), reportText('en'), bundledCatalogue());

function tablesOf(report: Report, id: string): readonly Table[] {
  const blocks = report.sections.flatMap((section): readonly Block[] => section.blocks);
  return blocks.flatMap((block) => (block.kind === 'table' && block.table.id === id ? [block.table] : []));
}

const linesOf = (report: Report): readonly { label: string; text: string }[] =>
  report.sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'lines' ? block.lines : [])));

describe('planReport', () => {
  test('follows the way a plan is made, from the summary to the sources', () => {
    const ids = reportOf().sections.map(({ id }) => id);

    expect(ids).toEqual([
      'summary',
      'placement',
      'connections',
      'machines',
      'failures',
      'compatibility',
      'storage',
      'network',
      'rack',
      'licences',
      'availability',
      'bill',
      'findings',
      'assumptions',
      'figures',
      'sources',
    ]);
  });

  test('gives every site its own sections under its name', () => {
    const report = reportOf({ sites: ['Kraków', 'Αθήνα'] });
    const titles = report.sections.map(({ title }) => title);

    expect(titles).toContain('Kraków');
    expect(titles).toContain('Αθήνα: Machines');
    expect(new Set(report.sections.map(({ id }) => id)).size).toBe(report.sections.length);
    expect(tablesOf(report, 'sites')[0]?.columns.map(({ head }) => head)).toEqual(['Figure', 'Kraków', 'Αθήνα']);
  });

  test('is an offer only with a number and prices of its own; otherwise it says that it is none', () => {
    const own = (minor: number) => ({ minor, reason: 'own' });
    const titleOf = (number: string, isOwn: boolean): string => {
      const prices = Object.fromEntries(Object.keys(bundledCatalogue().prices.prices).map((id) => [id, own(1000)]));
      const quote = { ...plainQuote, number };
      const plan = planOf(aProject({ quote, ...(isOwn ? { bill: { prices } } : {}) }));
      return planReport(plan, reportText('en'), bundledCatalogue()).title.statement;
    };

    expect(titleOf('', true)).toBe('Planning figures, not an offer');
    expect(titleOf('Q-7', false)).toBe('Planning figures, not an offer');
    expect(titleOf('Q-7', true)).toBe('Quote Q-7, valid until 23 December 2026');
  });

  test('says the plan in five lines', () => {
    const lines = linesOf(reportOf());

    expect(lines.map(({ label }) => label)).toEqual(['Proposed', 'Why this size', 'Cost', 'Survives', 'To confirm']);
    expect(lines[0]?.text).toContain('4 hosts (PowerEdge R440) run 16 machines: 6 under Fault Tolerance');
    expect(lines[2]?.text).toContain('illustrative, not an offer');
    expect(lines[4]?.text).toContain('2 blocking findings and 10 warnings');
  });

  test.each([
    { why: 'nothing to confirm', wish: { findings: 0, assumptions: 0 }, text: 'every figure is confirmed' },
    { why: 'one assumption', wish: { findings: 0, assumptions: 1 }, text: '1 assumed figure in the ledger is to be' },
  ])('the last line fits: $why', ({ wish, text }) => {
    expect(linesOf(reportOf(wish)).at(-1)?.text).toContain(text);
  });

  test('has a cell for every column of every row', () => {
    const report = reportOf({ sites: ['Kraków', 'Αθήνα'] });
    const tables = report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
    );

    for (const { id, columns, groups } of tables) {
      for (const row of groups.flatMap(({ rows }) => rows))
        expect([id, row.cells.length]).toEqual([id, columns.length]);
    }
    expect(tables.length).toBeGreaterThan(15);
  });
});

describe('the bill', () => {
  test('has each line once, in its section, and the sums of the plan', () => {
    const { bill } = planFixture();
    const [table] = tablesOf(reportOf(), 'bill');
    const rows = (table?.groups ?? []).flatMap((group) => group.rows);
    const last = rows.at(-1)?.cells.map(({ value }) => value);

    expect(rows.filter(({ kind }) => kind === 'line').map(({ cells }) => cells[0]?.value)).toEqual(
      bill.lines.map(({ description }) => description),
    );
    expect(last?.slice(-2)).toEqual([bill.oneOffMinor, bill.yearlyMinor]);
    expect(rows.at(-1)?.kind).toBe('total');
  });

  test('marks each illustrative price and only those', () => {
    const { bill } = planFixture();
    const rows = (tablesOf(reportOf(), 'bill')[0]?.groups ?? []).flatMap((group) => group.rows);
    const marked = rows.filter(({ cells }) => cells.some(({ mark }) => mark === 'illustrative'));
    const expected = bill.lines.filter(({ price, unitNetMinor }) => price.illustrative && unitNetMinor !== null);

    expect(marked.map(({ cells }) => cells[0]?.value)).toEqual(expected.map(({ description }) => description));
  });

  test('leaves the discount columns out when nothing is discounted', () => {
    const heads = (discounts: boolean): readonly string[] =>
      (tablesOf(reportOf({ discounts }), 'bill')[0]?.columns ?? []).map(({ key }) => key);

    expect(heads(true)).toEqual(['item', 'quantity', 'unit', 'list', 'discount', 'net', 'once', 'year']);
    expect(heads(false)).toEqual(['item', 'quantity', 'unit', 'net', 'once', 'year']);
  });
});

describe('findings and sources', () => {
  test('every finding stands under its severity, with mark and remedy', () => {
    const groups = tablesOf(reportOf(), 'findings')[0]?.groups ?? [];

    expect(groups.map(({ title }) => title)).toEqual(['Blocking (2)', 'Warning (10)', 'Note (8)']);
    for (const { rows } of groups) for (const { cells } of rows) expect(cells[0]?.mark).toBeDefined();
    expect(groups[0]?.rows[0]?.cells[0]).toMatchObject({ mark: 'blocking', detail: 'Plan 10 Gbit/s for vMotion.' });
  });

  test('every source named is listed once with its title', () => {
    const report = reportOf();
    const rows = tablesOf(report, 'sources')[0]?.groups[0]?.rows ?? [];
    const ids = rows.map(({ cells }) => cells[0]?.value);

    expect(ids).toEqual([...new Set(ids)].sort());
    expect(ids).toContain('mx:S4');
    expect(rows.find(({ cells }) => cells[0]?.value === 'mx:S4')?.cells[1]?.value).toContain('System Planning');
  });

  test('without a catalogue ids stand for names', () => {
    const report = planReport(planFixture(), reportText());

    expect(report.title.facts.find(({ label }) => label === 'MX-ONE release')?.value).toBe('7.8-sp2');
  });
});
