/** The structure of the printed plan as a screen reader gets it, read with PDF.js. */
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, assert, beforeAll, describe, expect, test } from 'vitest';
import { renderReportPdf } from '../../main/node/pdf/render-plan-pdf.ts';
import { parseFormula } from '../../shared/engine/formula.ts';
import { formulaLine } from '../../shared/report/formula/formula-line.ts';
import type { Report } from '../../shared/report/model.ts';
import { derivationsOf } from '../../shared/planner/derivations.ts';
import { planReport } from '../../shared/report/report.ts';
import { reportText } from '../../shared/text/report.ts';
import { readExample } from '../builders/examples.ts';
import { prepared } from '../builders/project.ts';
import { planFixture } from '../fixtures/plan-fixture.ts';

/** An element with what it holds, over all pages; text stands as 'text' with its words in `alt`. */
interface Element {
  readonly role: string;
  readonly alt?: string;
  readonly children: readonly Element[];
}

interface Page {
  readonly tree: Element;
  /** Text that is marked as decoration. */
  readonly decoration: string;
  readonly unmarked: string;
}

async function readPages(document: PDFDocumentProxy): Promise<readonly Page[]> {
  return Promise.all(Array.from({ length: document.numPages }, (_, index) => readPage(document, index + 1)));
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<Page> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const words = new Map<string, string>();
  let [decoration, unmarked] = ['', ''];
  const open: (string | null)[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.at(-1);
      if (id === undefined) unmarked += item.str;
      else if (id === null) decoration += item.str;
      else words.set(id, `${words.get(id) ?? ''}${item.str}`);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.type === 'beginMarkedContentProps' ? (item.id ?? null) : null);
  }
  const tree = await page.getStructTree();
  return { tree: elementOf(tree, words), decoration, unmarked: unmarked.trim() };
}

type Node = NonNullable<Awaited<ReturnType<Awaited<ReturnType<PDFDocumentProxy['getPage']>>['getStructTree']>>>;

function elementOf(node: Node | null, words: ReadonlyMap<string, string>): Element {
  const children = (node?.children ?? []).map((each): Element => {
    if ('role' in each) return elementOf(each as Node, words);
    const { id } = each as { readonly id: string };
    return { role: 'text', alt: words.get(id) ?? '', children: [] };
  });
  const { alt } = (node ?? {}) as { readonly alt?: string };
  return { role: node?.role ?? '', ...(alt === undefined ? {} : { alt }), children };
}

const all = (element: Element, role: string): readonly Element[] => [
  ...(element.role === role ? [element] : []),
  ...element.children.flatMap((child) => all(child, role)),
];
const wordsOf = (element: Element): string =>
  all(element, 'text')
    .map(({ alt }) => alt)
    .join('');
const tight = (text: string): string => text.replace(/\s+/g, '');

describe('a plan of a hospital with a long bill', () => {
  const text = reportText();
  const plan = planFixture({ billLines: 120 });
  let report: Report;
  let pages: readonly Page[];
  let close: (() => Promise<void>) | undefined;

  beforeAll(async () => {
    const derivations = derivationsOf(prepared(readExample('regional-hospital')));
    report = planReport(plan, text, null, { derivations });
    const task = getDocument({ data: Uint8Array.from(await renderReportPdf(report, text)), verbosity: 0 });
    const document = await task.promise;
    expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
    pages = await readPages(document);
    close = () => task.destroy();
  });
  afterAll(() => close?.());

  const found = (role: string): readonly Element[] => pages.flatMap(({ tree }) => all(tree, role));

  test('its headings are the titles of the sections, in their order', () => {
    const titles = (level: number): readonly string[] =>
      report.sections.filter((section) => section.level === level).map(({ title }) => tight(title));

    expect(found('H1').map((heading) => tight(wordsOf(heading)))).toEqual(titles(1));
    expect(found('H2').map((heading) => tight(wordsOf(heading)))).toEqual(titles(2));
  });

  test('its contents have an entry a heading, with the page it is on', () => {
    const entries = found('TOCI').map((entry) => tight(wordsOf(entry)));

    expect(entries.length).toBe(found('H1').length + found('H2').length);
    for (const [index, heading] of [...found('H1')].entries())
      expect(entries[index]?.replace(/\d+$/, '')).toBe(tight(wordsOf(heading)));
  });

  test('all of the text has a place or is decoration, and decoration is what every page repeats', () => {
    for (const { decoration, unmarked } of pages) {
      expect(unmarked).toBe('');
      expect(decoration).not.toContain(text.labels.sections.findings);
    }
    const page = pages[1];
    expect(page?.decoration).toContain(text.labels.pageOf(2, pages.length));
  });

  test('a bill over several pages is one table, whose head is said once', () => {
    const heads = found('TH').map((head) => tight(wordsOf(head)));
    const description = tight(text.labels.columns.item);
    const withBill = pages.filter(({ tree }) =>
      plan.bill.lines.some((line) => wordsOf(tree).includes(line.description)),
    );

    expect(withBill.length).toBeGreaterThan(2);
    expect(heads.filter((head) => head === description).length).toBe(1);
    expect(withBill.slice(1).every(({ decoration }) => tight(decoration).includes(description))).toBe(true);
  });

  test('every row of a table has as many cells as its head', () => {
    const tables = found('Table').filter((table) => all(table, 'TH').length > 1);

    expect(tables.length).toBeGreaterThan(5);
    for (const table of tables) {
      const rows = table.children.filter(({ role }) => role === 'TR').map(({ children }) => children.length);
      // A page holds the rest of a table without its head; titles of groups run over all columns.
      const cells = rows.filter((count) => count > 1);
      expect(new Set(cells).size).toBeLessThanOrEqual(1);
    }
  });

  test('pictures and formulas have words in their place', () => {
    const pictures = [...found('Figure'), ...found('Formula')];

    expect(found('Figure').length).toBeGreaterThan(1);
    expect(found('Formula').length).toBeGreaterThan(0);
    for (const { alt } of pictures) expect(alt?.trim()).toBeTruthy();
    expect(found('Formula').map(({ alt }) => alt)).toContain('= max(1; ceil(6,832 / 5,000))');
  });
});

test.each([
  { formula: 'ceil(a / (b - 1))', line: 'ceil(A / (B - 1))' },
  { formula: 'max(1, a / b)', line: 'max(1; A / B)' },
  { formula: 'a * (1 + b) ^ 5', line: 'A * ((1 + B) ^ 5)' },
  { formula: '-a', line: '−A' },
])('$formula on one line', ({ formula, line }) => {
  const words = { names: { a: 'A', b: 'B' }, locale: 'en', where: 'if', otherwise: 'otherwise' } as const;

  const parsed = parseFormula(formula);
  assert(parsed.ok);

  expect(formulaLine({ expression: parsed.value.expression, ...words })).toBe(line);
});
