/** The hospital's document in every language: read back, its totals are the plan's, and its parts stand where they should. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderPlanPdf } from '../../main/node/pdf/render-plan-pdf.ts';
import { customerPlan } from '../../shared/planner/customer-plan.ts';
import { derivationsOf } from '../../shared/planner/derivations.ts';
import { planProject } from '../../shared/planner/plan-project.ts';
import { formatMoney, locales } from '../../shared/text/numbers.ts';
import { reportText } from '../../shared/text/report.ts';
import { readExample } from '../builders/examples.ts';
import { prepared } from '../builders/project.ts';
import { readPdf, type ReadPdf } from '../fixtures/read-pdf.ts';

const ready = prepared(readExample('regional-hospital'));
const plan = planProject(ready);
const tight = (text: string): string => text.replace(/\s+/gu, '');

describe.each(locales)('in %s', (locale) => {
  const text = reportText(locale);
  let bytes: Uint8Array;
  let read: ReadPdf;
  beforeAll(async () => {
    bytes = await renderPlanPdf(customerPlan(plan), { locale, derivations: derivationsOf(ready) });
    read = await readPdf(bytes);
  }, 60_000);

  test('the totals are the plan’s', () => {
    const amount = (minor: number): string => tight(formatMoney(minor, plan.bill.currency, locale));
    const lines = read.pages.flatMap((page) => page.split('\n')).map(tight);
    const after = (label: string): string => lines.find((line) => line.startsWith(tight(label))) ?? '';

    expect(after(text.labels.wholeBill)).toBe(
      `${tight(text.labels.wholeBill)}${amount(plan.bill.oneOffMinor)}${amount(plan.bill.yearlyMinor)}`,
    );
    expect(after(text.labels.allYears)).toContain(amount(plan.bill.overHorizonMinor));
    for (const { years, minor } of plan.bill.horizons)
      expect(after(text.document.quote.horizon(years))).toContain(amount(minor));
  });

  test('the summary has the second page, and every page its number', () => {
    expect(read.pages[1]).toContain(text.labels.sections.summary);
    expect(read.pages[1]).toContain(text.labels.lines.confirm);
    expect(read.pages[1]).not.toContain(text.labels.captions.hosts);
    read.pages.forEach((page, index) => expect(page).toContain(text.labels.pageOf(index + 1, read.pages.length)));
  });

  test('every key figure is derived, with its value', () => {
    const raw = tight(read.raw);

    expect(raw).toContain(tight(text.document.sections.derivations));
    for (const name of ['storage.requiredUsable', 'network.ftLoggingPerHost', 'bill.energyPerYear'])
      expect(raw).toContain(tight(text.quantityLabel(name, plan.sites[0]!.quantities.label(name))));
  });

  test('says its language, its title and its chapters to readers', async () => {
    const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
    const { info } = await document.getMetadata();
    const outline = await document.getOutline();

    expect((info as { Language?: string }).Language).toBe(locale);
    expect((info as { Title?: string }).Title).toContain(text.labels.document);
    expect(outline.map(({ title }) => title)).toContain(text.labels.sections.bill);
    expect(outline.length).toBeGreaterThan(12);
    await document.destroy();
  });
});

test('the contents end on the cover, also of the longest of them: the internal form of a plan with a long name', async () => {
  const own = prepared(readExample('current-release-subscription'));
  const whole = planProject(own);
  const { pages } = await readPdf(
    await renderPlanPdf(customerPlan(whole), { own: whole, derivations: derivationsOf(own) }),
  );

  expect(pages[0]).toContain('Sources');
  expect(pages[1]).toContain('Proposed');
}, 60_000);
