/** A workbook as tables of cells: sheets in their order, hidden ones left out, macros and links never followed. */
import { err, ok, type Result } from '../../../shared/base/result.ts';
import type { PriceTable } from '../../../shared/model/price-book.ts';
import { readSheet } from './sheet.ts';
import { attribute, plainText, replacedUpTo, stringOf, upToLast } from './xml-text.ts';
import { openZip, type ZipArchive, type ZipLimits } from './zip.ts';

/** A sheet of 100,000 rows with twelve columns has some 60 MB of XML. */
const limits: ZipLimits = { entriesMax: 2000, partBytesMax: 80_000_000, bytesMax: 200_000_000 };

/** The tables of the visible sheets, or of the one that is named. */
export function readWorkbook(bytes: Uint8Array, wanted: string | null): Result<readonly PriceTable[], string> {
  const opened = openWorkbook(bytes);
  if (!opened.ok) return opened;
  const { archive, book, paths } = opened.value;
  const sheets = paths.filter(({ name, isHidden }) => (wanted === null ? !isHidden : name === wanted));
  if (sheets.length === 0) return err(noSheet(paths, wanted));
  return readSheets(archive, book, sheets);
}

/** A sheet by its name, as the workbook lists it. */
export interface SheetName {
  readonly name: string;
  readonly isHidden: boolean;
}

/** The names of the sheets, without reading any. */
export function sheetNames(bytes: Uint8Array): Result<readonly SheetName[], string> {
  const opened = openWorkbook(bytes);
  return opened.ok ? ok(opened.value.paths.map(({ name, isHidden }) => ({ name, isHidden }))) : opened;
}

interface OpenWorkbook {
  readonly archive: ZipArchive;
  /** The workbook part. */
  readonly book: string;
  readonly paths: readonly SheetPath[];
}

function openWorkbook(bytes: Uint8Array): Result<OpenWorkbook, string> {
  const opened = openZip(bytes, limits);
  if (!opened.ok) return opened;
  const archive = opened.value;
  const foreign = foreignKind(archive);
  if (foreign !== null) return err(foreign);
  const book = readText(archive, workbookPath(archive));
  if (!book.ok) return book;
  if (book.value === null) return err('the file is a zip, but no workbook: choose the .xlsx file itself');
  const paths = sheetPaths(archive, book.value);
  return paths.ok ? ok({ archive, book: book.value, paths: paths.value }) : paths;
}

function foreignKind({ names }: ZipArchive): string | null {
  if (names.includes('xl/workbook.bin')) return 'the file is a binary workbook (.xlsb): save it as .xlsx';
  if (names.includes('content.xml') && names.includes('mimetype'))
    return 'the file is an OpenDocument table: save it as .xlsx or .csv';
  return null;
}

function noSheet(sheets: readonly { readonly name: string }[], wanted: string | null): string {
  const names = sheets.map(({ name }) => `"${name}"`).join(', ');
  return wanted === null
    ? `all sheets are hidden (${names}): name one`
    : `there is no sheet "${wanted}": the file has ${names}`;
}

/** Text of a part; refused where it declares a document type, which no spreadsheet writes and bombs are made of. */
function readText(archive: ZipArchive, name: string): Result<string | null, string> {
  const part = archive.read(name);
  if (!part.ok || part.value === null) return part.ok ? ok(null) : part;
  const [first, second] = part.value;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  const text = new TextDecoder(encoding).decode(part.value);
  if (/<!DOCTYPE|<!ENTITY/i.test(text))
    return err('the file declares XML entities of its own, which no spreadsheet does: it is not read');
  return ok(replacedUpTo(text, '-->', /<!--[\s\S]*?-->/g, () => ''));
}

function workbookPath(archive: ZipArchive): string {
  const relations = readText(archive, '_rels/.rels');
  const target = relations.ok
    ? /Type="[^"]*\/officeDocument"[^<>]{0,2000}?Target="([^"]*)"|Target="([^"]*)"[^<>]{0,2000}?Type="[^"]*\/officeDocument"/.exec(
        relations.value ?? '',
      )
    : null;
  return (target?.[1] ?? target?.[2] ?? 'xl/workbook.xml').replace(/^\//, '');
}

interface SheetPath extends SheetName {
  readonly path: string;
}

function sheetPaths(archive: ZipArchive, book: string): Result<readonly SheetPath[], string> {
  const relations = readText(archive, 'xl/_rels/workbook.xml.rels');
  if (!relations.ok) return relations;
  const targets = new Map<string, string>();
  for (const [, tag = ''] of (relations.value ?? '').matchAll(/<(?:\w+:)?Relationship\b([^<>]*)>/g)) {
    targets.set(attribute(tag, 'Id') ?? '', attribute(tag, 'Target') ?? '');
  }
  const sheets = [...book.matchAll(/<(?:\w+:)?sheet\b([^<>]*)>/g)].map(([, tag = ''], index): SheetPath => {
    const target =
      targets.get(/(?:^|\s)\w+:id\s*=\s*"([^"]*)"/.exec(tag)?.[1] ?? '') ?? `worksheets/sheet${index + 1}.xml`;
    return {
      name: attribute(tag, 'name') ?? `Sheet ${index + 1}`,
      path: target.startsWith('/') ? target.slice(1) : `xl/${target}`,
      isHidden: (attribute(tag, 'state') ?? 'visible') !== 'visible',
    };
  });
  return sheets.length === 0 ? err('the workbook has no sheets') : ok(sheets);
}

function readSheets(
  archive: ZipArchive,
  book: string,
  sheets: readonly SheetPath[],
): Result<readonly PriceTable[], string> {
  const shared = readText(archive, 'xl/sharedStrings.xml');
  if (!shared.ok) return shared;
  const styles = readText(archive, 'xl/styles.xml');
  if (!styles.ok) return styles;
  const dates = dateStyles(styles.value ?? '');
  const facts = {
    strings: sharedStrings(shared.value ?? ''),
    isDate: (style: number) => dates.has(style),
    dayShift: /<(?:\w+:)?workbookPr\b[^<>]*date1904="(?:1|true)"/.test(book) ? 1462 : 0,
  };
  const tables: PriceTable[] = [];
  for (const { name, path } of sheets) {
    const xml = readText(archive, path);
    if (!xml.ok) return xml;
    // Charts and dialogs are sheets of another kind.
    if (xml.value === null || !/<(?:\w+:)?worksheet\b/.test(xml.value.slice(0, 2000))) continue;
    const read = readSheet(xml.value, facts);
    if (!read.ok) return err(`sheet "${name}": ${read.error}`);
    const { rows, formulas, outside, filledFromMerged } = read.value;
    tables.push({ name, rows, notes: notesOf(archive, formulas, outside, filledFromMerged) });
  }
  return tables.length === 0 ? err('the workbook has no sheet with cells') : ok(tables);
}

function notesOf({ names }: ZipArchive, formulas: number, outside: number, merged: number): readonly string[] {
  return [
    ...(names.some((name) => name.endsWith('vbaProject.bin'))
      ? ['the workbook holds macros: they were neither read nor run']
      : []),
    ...(formulas > 0 ? [`${formulas} cells are formulas: their stored results were taken`] : []),
    ...(outside > 0
      ? [`${outside} of them read another workbook, which was not opened: check that it was up to date`]
      : []),
    ...(merged > 0 ? [`${merged} cells were filled from merged ones above them`] : []),
  ];
}

function sharedStrings(xml: string): readonly string[] {
  const closed = upToLast(xml, 'si');
  const strings: string[] = [];
  for (const [whole, inside] of closed.matchAll(/<(?:\w+:)?si\b[^<>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?si>)/g))
    strings.push(whole.endsWith('/>') && inside === undefined ? '' : stringOf(inside ?? ''));
  const empty = [...xml.slice(closed.length).matchAll(/<(?:\w+:)?si\b[^<>]*?\/>/g)].map(() => '');
  return [...strings, ...empty];
}

/** Formats of days that every spreadsheet knows by number (ECMA-376, 18.8.30). */
const builtInDates = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** No spreadsheet writes longer formats of numbers. */
const formatMax = 1000;

/** Styles whose numbers are days: the format has a year or day letter outside quotes and brackets. */
function dateStyles(xml: string): ReadonlySet<number> {
  const own = new Map<number, boolean>();
  for (const [, tag = ''] of xml.matchAll(/<(?:\w+:)?numFmt\b([^<>]*)>/g)) {
    // Quoted text, colours and currencies in brackets, and signs that stand for themselves hold no letters of a day.
    const format = plainText(attribute(tag, 'formatCode') ?? '').slice(0, formatMax);
    const code = format.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, '');
    own.set(Number(attribute(tag, 'numFmtId')), code !== 'General' && /[yd]/i.test(code));
  }
  const cells = /<(?:\w+:)?cellXfs\b[\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(upToLast(xml, 'cellXfs'))?.[0] ?? '';
  const styles = [...cells.matchAll(/<(?:\w+:)?xf\b([^<>]*)>/g)].map(([, tag = '']) =>
    Number(attribute(tag, 'numFmtId') ?? 0),
  );
  return new Set(
    styles.flatMap((format, index) => (builtInDates.has(format) || own.get(format) === true ? [index] : [])),
  );
}
