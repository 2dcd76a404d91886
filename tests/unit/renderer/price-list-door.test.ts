/** What reading a price list says in English, the window says in its own language: held against the sources that say it. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { priceListPatterns } from '../../../renderer/text/price-list-door.ts';
import { doorText, fetchText } from '../../../renderer/text/text.ts';

await Promise.all([fetchText('de'), fetchText('sv')]);

const root = resolve(import.meta.dirname, '../../..');
const sources = [
  'main/node/price-import/list-reader.ts',
  'main/node/price-import/list-thread.ts',
  'main/node/price-import/read-price-file.ts',
  'main/node/price-import/sheet.ts',
  'main/node/price-import/text-table.ts',
  'main/node/price-import/workbook.ts',
  'main/node/price-import/zip.ts',
  'shared/pricebook/read-row.ts',
  'shared/pricebook/read-table.ts',
];

/** Texts of several words as they stand in a source; what is put into them shows as 7. */
function sentencesIn(file: string): readonly string[] {
  const tree = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text);
    else if (ts.isTemplateExpression(node))
      found.push(node.head.text + node.templateSpans.map(({ literal }) => `7${literal.text}`).join(''));
    ts.forEachChild(node, look);
  };
  look(tree);
  return found.filter((text) => (text.match(/[a-z]{2,} /g) ?? []).length >= 2);
}

/** Halves that are put into another sentence of the same source, which is looked at whole below. */
const halves = [
  'in which day and month could change places',
  'which is no day',
  'did you mean "7"?',
  'no row has the columns 7',
  'no row names a part number and a list price',
];
const whole = [
  'is "1/2/2026", in which day and month could change places: write it as 2026-11-23',
  'is "soon", which is no day: write it as 2026-11-23',
  'no row has the columns "Netto"; row 1 holds "A", "B": say which column holds the part number and which the price',
  'no row names a part number and a list price; row 1 holds "A": say which column holds the part number and which the price',
  'a.xlsx cannot be imported: the file is a PDF: ask for the list as .xlsx or .csv.',
  'a.xlsx cannot be imported: sheet "A": the sheet ends in the middle: save or download the file again.',
  'is "1.234", which is no amount with a decimal comma',
  'is "ask", which is no amount',
  'is "memory:gb", which no line of Lockstep’s asks for: did you mean "memory:gib"?',
  'is "x", which no line of Lockstep’s asks for: leave it empty, or give one of the catalogue',
  'is "1.234", which can be read in two ways: say whether the list writes decimals with comma or point',
  'sheet "A": the sheet ends in the middle: save or download the file again',
];
/** A list whose sheets are all hidden is opened at the first of them, a sheet is chosen among those there are; the rest stand whole above. */
const neverShown =
  /^all sheets are hidden|^there is no sheet|^7; row 7 holds|^is 7, which|^is "7", 7:|^is "7", which no line of Lockstep’s asks for: 7|^leave it empty/;

const all = [...sources.flatMap(sentencesIn), ...whole].filter(
  (text) => !halves.includes(text) && !neverShown.test(text),
);

test('the sources hold sentences', () => {
  expect(all.length).toBeGreaterThan(45);
});

describe.each(['de', 'sv'] as const)('in %s', (language) => {
  test('every sentence is said', () => {
    expect(all.filter((message) => doorText(message, language) === message)).toEqual([]);
  });

  test('a sentence within a sentence is said too', () => {
    const said = doorText(whole[5] ?? '', language);
    expect(said).toContain('a.xlsx');
    expect(said).not.toMatch(/the sheet|cannot be/);
  });
});

test('every pattern is of a sentence that is made', () => {
  const unused = Object.entries(priceListPatterns).filter(([, pattern]) => !all.some((text) => pattern.test(text)));
  expect(unused.map(([name]) => name)).toEqual([]);
});
