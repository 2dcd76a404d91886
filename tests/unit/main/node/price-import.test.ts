/** Price lists from outside: each is read rightly or refused in plain words, in seconds, whatever is in it. */
import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { priceFileBytesMax, readPriceFile } from '../../../../main/node/price-import/read-price-file.ts';
import type { Result } from '../../../../shared/base/result.ts';
import type { ImportPreview } from '../../../../shared/model/price-book.ts';
import { previewImport, type ImportWish } from '../../../../shared/pricebook/read-table.ts';
import {
  lyingZip,
  rowsXml,
  utf16,
  windows1252,
  workbook,
  workbookParts,
  workbookXml,
  type FixtureCell,
} from '../../../fixtures/price-lists.ts';

const plainWish: ImportWish = { mapping: {}, currency: null, decimalMark: null };

function importOf(
  bytes: Uint8Array,
  wish: Partial<ImportWish> = {},
  sheet: string | null = null,
): Result<ImportPreview, string> {
  const tables = readPriceFile(bytes, 'list', sheet);
  return tables.ok ? previewImport(tables.value, { ...plainWish, ...wish }) : tables;
}

/** What was read, one line a price; faults and refusals in their words. */
function told(bytes: Uint8Array, wish: Partial<ImportWish> = {}, sheet: string | null = null): readonly string[] {
  const preview = importOf(bytes, wish, sheet);
  if (!preview.ok) return [`refused: ${preview.error}`];
  const { rows, faults } = preview.value;
  return [
    ...rows.map(
      ({ part, minor, currency, validTo, termMonths }) =>
        `${part} ${minor} ${currency}${validTo === null ? '' : ` until ${validTo}`}${termMonths === 0 ? '' : ` for ${termMonths} months`}`,
    ),
    ...faults.map(({ row, column, message }) => `fault in row ${row}, ${column}: ${message}`),
  ];
}

const heads: readonly FixtureCell[] = ['Part Number', 'Description', 'List Price', 'Currency'];
const one: readonly FixtureCell[] = ['R660', 'A server', 4950.5, 'EUR'];
const oneRead = ['R660 495050 EUR'];
const remarksOf = (bytes: Uint8Array): readonly string[] => {
  const preview = importOf(bytes);
  return preview.ok ? preview.value.remarks.map(({ message }) => message) : [preview.error];
};
const csv = (text: string): Uint8Array => strToU8(text);

describe('an ordinary list', () => {
  test('a workbook', () => {
    expect(told(workbook({ rows: [heads, one] }))).toEqual(oneRead);
  });

  test('heads are looked for below titles and addresses, as exports have them', () => {
    const ccw: readonly FixtureCell[] = [
      'Line Number',
      'Part Number',
      'Description',
      'Service Duration (Months)',
      'Unit List Price',
      'Pricing Term',
      'Qty',
      'Unit Net Price',
      'Disc(%)',
      'Extended Net Price',
    ];
    const rows = [
      ['Price Estimate'],
      ['All prices are shown in USD; not a binding offer'],
      [],
      ccw,
      ['1.0', 'C9300-24T', 'Switch', '---', 3500, '', 2, 2100, 40, 4200],
      ['1.1', 'CON-SNT-C9300', 'Support', '36', '1,200.00', '', 2, 720, 40, 1440],
      ['Product Total', null, null, null, null, null, null, null, null, 4200],
      ['Total Price', null, null, null, null, null, null, null, null, 5640],
    ];
    expect(told(workbook({ rows }), { currency: 'USD' })).toEqual([
      'C9300-24T 350000 USD',
      'CON-SNT-C9300 120000 USD for 36 months',
    ]);
  });

  test.each([
    [
      'German',
      'Artikelnummer;Bezeichnung;Hersteller;Listenpreis;Währung;Gültig bis;Laufzeit\nR660;Server;Dell;4.950,50;EUR;31.12.2026;3 Jahre\n',
      'R660 495050 EUR until 2026-12-31 for 36 months',
    ],
    [
      'Swedish',
      'Artikelnr;Benämning;Tillverkare;Listpris;Valuta;Giltig till;Avtalstid\nR660;Server;Dell;"49 505,00 kr";SEK;2026-12-31;36 mån\n',
      'R660 4950500 SEK until 2026-12-31 for 36 months',
    ],
    [
      'English',
      'SKU,Name,Vendor,Price (GBP),Valid until,Term\nR660,Server,Dell,"4,950.50",2026-12-31,1 year\n',
      'R660 495050 GBP until 2026-12-31 for 12 months',
    ],
  ])('heads in %s', (_, text, expected) => {
    expect(told(csv(text))).toEqual([expected]);
  });
});

describe('thirty lists that are not ordinary', () => {
  const semicolons = 'Artikelnummer;Listpris;Valuta;Benämning\nR660;4950,50;EUR;Räckskena\n';
  const dateStyle =
    '<numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>';
  const dated: readonly FixtureCell[] = ['Part Number', 'List Price (EUR)', 'Valid to'];
  const formula = (inside: string): FixtureCell => ({ xml: `<c>${inside}</c>` });
  const huge = new Uint8Array(120_000_000).fill(32);

  const cases: readonly (readonly [name: string, bytes: () => Uint8Array, expected: readonly (string | RegExp)[]])[] = [
    [
      'zip bomb: a sheet of 120 MB in 120 kB',
      () => zipSync({ ...workbookParts({ rows: [heads, one] }), 'xl/worksheets/sheet1.xml': huge }),
      [/unpacks to more than 80 MB/],
    ],
    [
      'zip bomb that says it is small',
      () => lyingZip('xl/worksheets/sheet1.xml', huge, 1000, workbookParts({ rows: [heads] })),
      [/unpacks to more than 80 MB/],
    ],
    [
      'shared texts as a bomb',
      () => zipSync({ ...workbookParts({ rows: [heads, one] }), 'xl/sharedStrings.xml': huge }),
      [/unpacks to more than 80 MB/],
    ],
    [
      'a million rows',
      () => workbook({ sheetData: `${rowsXml([heads])}${'<row><c t="str"><v>A</v></c></row>'.repeat(1_000_000)}` }),
      [/more than 100000 rows/],
    ],
    [
      'a million empty rows with styles, as spreadsheets leave behind',
      () => workbook({ sheetData: `${rowsXml([heads, one])}${'<row s="1"><c s="1"/></row>'.repeat(1_000_000)}` }),
      oneRead,
    ],
    [
      'a cell in the last column',
      () => workbook({ sheetData: '<row r="1"><c r="XFD1"><v>1</v></c></row>' }),
      [/column 16384/],
    ],
    ['macros', () => workbook({ rows: [heads, one], more: { 'xl/vbaProject.bin': strToU8('macro') } }), oneRead],
    [
      'links to other workbooks',
      () =>
        workbook({
          rows: [heads, ['R660', '', formula('<f>[1]Prices!A1*2</f><v>4950.5</v>'), 'EUR']],
          more: { 'xl/externalLinks/externalLink1.xml': strToU8('<x/>') },
        }),
      oneRead,
    ],
    [
      'a formula without a result',
      () => workbook({ rows: [heads, ['R660', '', formula('<f>A1*2</f>'), 'EUR']] }),
      [/row 2, List Price: is a formula without a stored result/],
    ],
    [
      'an error for a price',
      () => workbook({ rows: [heads, ['R660', '', { xml: '<c t="e"><v>#REF!</v></c>' }, 'EUR']] }),
      [/holds the spreadsheet's error #REF!/],
    ],
    ['cut in the middle', () => workbook({ rows: [heads, one] }).subarray(0, 700), [/damaged or not complete/]],
    [
      'one bit turned',
      () => {
        const bytes = zipSync(workbookParts({ rows: [heads, one] }), { level: 0 });
        const at = Buffer.from(bytes).indexOf('4950.5');
        bytes[at] = 0x35;
        return bytes;
      },
      [/damaged/],
    ],
    [
      'a sheet that ends in the middle',
      () =>
        zipSync({ ...workbookParts({}), 'xl/worksheets/sheet1.xml': strToU8('<worksheet><sheetData><row r="1"><c>') }),
      [/ends in the middle/],
    ],
    ['a zip that is no workbook', () => zipSync({ 'readme.txt': strToU8('hello') }), [/no workbook/]],
    [
      'an OpenDocument table',
      () =>
        zipSync({
          mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
          'content.xml': strToU8('<x/>'),
        }),
      [/OpenDocument/],
    ],
    ['a binary workbook', () => zipSync({ 'xl/workbook.bin': strToU8('x') }), [/\.xlsb/]],
    [
      'an old .xls, or one with a password',
      () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
      [/old \.xls or a workbook with a password/],
    ],
    [
      'XML that defines a billion laughs',
      () =>
        zipSync({
          ...workbookParts({}),
          'xl/worksheets/sheet1.xml': strToU8(
            '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><worksheet><sheetData/></worksheet>',
          ),
        }),
      [/entities of its own/],
    ],
    ['UTF-16 with a mark', () => utf16(semicolons, true, true), oneRead],
    ['UTF-16 big end first, without a mark', () => utf16(semicolons, false, false), oneRead],
    ['Windows-1252', () => windows1252(semicolons), oneRead],
    ['UTF-8 with a mark and a hint for spreadsheets', () => csv(`\ufeffsep=;\r\n${semicolons}`), [/R660 495050/]],
    ['tabs', () => csv(semicolons.replaceAll(';', '\t')), oneRead],
    [
      'a vendor merged over its rows',
      () =>
        workbook({
          rows: [
            ['Vendor', ...heads],
            ['Dell', ...one],
            [null, 'R760', '', 100, 'EUR'],
          ],
          after: '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>',
        }),
      ['R660 495050 EUR', 'R760 10000 EUR'],
    ],
    [
      'dates as numbers',
      () => workbook({ rows: [dated, ['R660', 4950.5, 46387]] }),
      ['R660 495050 EUR until 2026-12-31'],
    ],
    [
      'dates as numbers with a date format',
      () => workbook({ rows: [dated, ['R660', 4950.5, { xml: '<c s="1"><v>46387</v></c>' }]], styles: dateStyle }),
      ['R660 495050 EUR until 2026-12-31'],
    ],
    [
      'dates counted from 1904',
      () =>
        workbook({
          rows: [dated, ['R660', 4950.5, { xml: '<c s="1"><v>44925</v></c>' }]],
          styles: dateStyle,
          workbook: workbookXml(undefined, '<workbookPr date1904="1"/>'),
        }),
      ['R660 495050 EUR until 2026-12-31'],
    ],
    [
      'a date that could be two',
      () => csv('part,price,currency,valid to\nR660,10,EUR,03/04/2026\n'),
      [/row 2, valid to: is "03\/04\/2026", in which day and month could change places/],
    ],
    [
      'amounts that could be two',
      () => csv('part;price;currency\nR660;1.234;EUR\n'),
      [/row 2, price: is "1\.234", which can be read in two ways/],
    ],
    [
      'amounts told apart by their neighbours',
      () => csv('part;price;currency\nR660;1.234;EUR\nR760;1.234,50;EUR\n'),
      ['R660 123400 EUR', 'R760 123450 EUR'],
    ],
    [
      'words for a price',
      () => csv('part,price,currency\nR660,on request,EUR\n'),
      [/row 2, price: is "on request", which is no amount/],
    ],
    ['no currency anywhere', () => csv('part,price\nR660,10\n'), [/row 2, price: names no currency/]],
    [
      'the same part with two prices',
      () => csv('part,price,currency\nR660,10,EUR\nR660,11,EUR\n'),
      ['R660 1000 EUR', /row 3, : "R660" stands in row 2 with another price/],
    ],
    [
      'a quotation mark never closed',
      () => csv('part,price,currency\n"R660,10,EUR\n'),
      [/line 2: a quotation mark is never closed/],
    ],
    [
      'bytes of no kind',
      () => Uint8Array.from({ length: 500 }, (_, i) => (i * 37) % 256),
      [/neither a workbook nor a text/],
    ],
    ['a PDF', () => csv('%PDF-1.7'), [/PDF/]],
    ['nothing at all', () => new Uint8Array(0), [/empty/]],
    ['larger than any list', () => new Uint8Array(priceFileBytesMax + 1), [/41 MB, and at most 40 MB/]],
    [
      'no heads',
      () => csv('hello,world\n1,2\n'),
      [/no row names a part number and a list price; row 1 holds "hello", "world"/],
    ],
    [
      'a formula as a description stays a text',
      () => csv('part,description,price,currency\nR660,"=cmd|\' /C calc\'!A0",4950.50,EUR\n'),
      oneRead,
    ],
    [
      'shared texts with phonetic guides and parts',
      () =>
        workbook({
          rows: [heads, [{ xml: '<c t="s"><v>0</v></c>' }, '', 4950.5, 'EUR']],
          shared: '<si><r><t>R6</t></r><r><t>60</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>',
        }),
      oneRead,
    ],
    [
      'prefixed XML',
      () =>
        zipSync({
          ...workbookParts({}),
          'xl/workbook.xml': strToU8(workbookXml().replaceAll('<', '<x:').replaceAll('<x:/', '</x:')),
          'xl/worksheets/sheet1.xml': strToU8(
            `<worksheet><sheetData>${rowsXml([heads, one])}</sheetData></worksheet>`
              .replaceAll('<', '<x:')
              .replaceAll('<x:/', '</x:'),
          ),
        }),
      oneRead,
    ],
  ];

  test.each(cases)('%s', (_, bytes, expected) => {
    const started = process.cpuUsage();
    const lines = told(bytes());
    const { user, system } = process.cpuUsage(started);

    expect(lines).toHaveLength(expected.length);
    lines.forEach((line, i) =>
      expect(line).toMatch(
        expected[i] instanceof RegExp ? (expected[i] as RegExp) : new RegExp(`^${expected[i] as string}$`),
      ),
    );
    expect((user + system) / 1e6).toBeLessThan(20);
  });

  test.each([
    ['comments', { 'xl/styles.xml': '<!--'.repeat(500_000) }],
    ['shared texts', { 'xl/sharedStrings.xml': '<si>'.repeat(500_000) }],
    ['shared texts inside one', { 'xl/sharedStrings.xml': `<si>${'<si><t>'.repeat(300_000)}</si>` }],
    ['parts of a text', { 'xl/sharedStrings.xml': `<si>${'<t>'.repeat(500_000)}</si>` }],
    ['phonetic guides', { 'xl/sharedStrings.xml': `<si>${'<rPh>'.repeat(500_000)}</si>` }],
    ['literal texts', { 'xl/sharedStrings.xml': `<si><t>${'<![CDATA['.repeat(300_000)}</t></si>` }],
    ['styles', { 'xl/styles.xml': '<cellXfs '.repeat(300_000) }],
    ['formats', { 'xl/styles.xml': '<numFmt '.repeat(300_000) }],
    ['brackets in a format', { 'xl/styles.xml': `<numFmt numFmtId="1" formatCode="${'['.repeat(500_000)}"/>` }],
    ['relations', { '_rels/.rels': 'Type="/officeDocument" '.repeat(100_000) }],
  ])('a million beginnings without an end: %s', (_, parts) => {
    const more = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
    const started = process.cpuUsage();
    const lines = told(zipSync({ ...workbookParts({ rows: [heads, one] }), ...Object.fromEntries(more) }));
    const { user, system } = process.cpuUsage(started);

    expect(lines).toEqual(oneRead);
    // From each beginning to the end of the file it would be minutes.
    expect(user + system).toBeLessThan(20e6);
  });

  test('there are thirty and more', () => {
    expect(cases.length).toBeGreaterThanOrEqual(30);
  });

  test('what was not read or not sure is said', () => {
    expect(remarksOf(workbook({ rows: [heads, one], more: { 'xl/vbaProject.bin': strToU8('x') } }))).toEqual([
      expect.stringContaining('macros'),
    ]);
    expect(remarksOf(windows1252(semicolons))).toEqual([expect.stringContaining('Windows-1252')]);
    expect(
      remarksOf(workbook({ rows: [heads, ['R660', '', { xml: '<c><f>[1]P!A1</f><v>1</v></c>' }, 'EUR']] })),
    ).toEqual([expect.stringContaining('1 cells are formulas'), expect.stringContaining('another workbook')]);
  });
});

describe('sheets', () => {
  const two = '<sheet name="Cover" sheetId="1" r:id="rId1"/><sheet name="List" sheetId="2" r:id="rId2"/>';
  const second = (state = ''): Uint8Array =>
    workbook({
      rows: [['Welcome to our price list']],
      workbook: workbookXml(two.replace('name="List"', `name="List"${state}`)),
      more: {
        'xl/worksheets/sheet2.xml': strToU8(`<worksheet><sheetData>${rowsXml([heads, one])}</sheetData></worksheet>`),
      },
    });

  test('the first that looks like a list is read', () => {
    expect(told(second())).toEqual(oneRead);
  });

  test('a hidden one only when it is named', () => {
    expect(told(second(' state="hidden"'))).toEqual([expect.stringContaining('no row names a part number')]);
    expect(told(second(' state="hidden"'), {}, 'List')).toEqual(oneRead);
  });

  test('a wrong name is told with the right ones', () => {
    expect(told(second(), {}, 'Prices')).toEqual(['refused: there is no sheet "Prices": the file has "Cover", "List"']);
  });
});

describe('columns', () => {
  test('those the user names go before the guess', () => {
    const text = 'Artikel;Listenpreis;Netto;Währung\nR660;100;80;EUR\n';
    expect(told(csv(text), { mapping: { price: 'Netto' } })).toEqual(['R660 8000 EUR']);
  });

  test('net prices and discounts are not taken for list prices', () => {
    const text = 'Part;Net price;Discount;Price;Currency\nR660;80;20;100;EUR\n';
    expect(told(csv(text))).toEqual(['R660 10000 EUR']);
  });
});

test('any bytes are a list or a refusal, never a crash', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
      expect(typeof importOf(bytes).ok).toBe('boolean');
    }),
    { numRuns: 500 },
  );
});

test('a damaged workbook is a list or a refusal, never a crash', () => {
  const whole = workbook({ rows: [heads, one] });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 }),
      (changes) => {
        const bytes = whole.slice();
        for (const [at, value] of changes) bytes[at] = value;
        const preview = importOf(bytes);
        // Whatever passes the sums of check is the list as it was.
        if (preview.ok) expect(preview.value.rows.every(({ minor }) => minor === 495_050)).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});
