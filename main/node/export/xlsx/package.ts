/** Sheets → the bytes of a workbook. Names sorted, times fixed, packed by code of our own choice: same sheets, same bytes. */
import { zipSync, type Zippable } from 'fflate';
import { columnName, onSheet, type Sheet } from './cell.ts';
import { sheetXml } from './sheet-xml.ts';
import { styleBook } from './styles.ts';
import { xmlHead, xmlText } from './xml.ts';

export interface WorkbookFacts {
  readonly title: string;
  /** ISO date that the workbook gives for its making: the project's, never the clock's. */
  readonly date: string;
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function workbookBytes(sheets: readonly Sheet[], facts: WorkbookFacts): Uint8Array {
  const styles = styleBook();
  const pages = sheets.map((sheet, i): [string, string] => [
    `xl/worksheets/sheet${i + 1}.xml`,
    sheetXml(sheet, styles),
  ]);
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', packageRelations()],
    ['docProps/core.xml', coreProperties(facts)],
    ['xl/_rels/workbook.xml.rels', workbookRelations(sheets.length)],
    ['xl/styles.xml', styles.xml()],
    ['xl/workbook.xml', workbookXml(sheets)],
    ...pages,
  ];
  return packed(parts);
}

/** The first moment a zip can name. It has no time zone; noon keeps it on the day in every one. */
const packedAt = { year: 1980, month: 0, day: 1, hour: 12 } as const;

function packed(parts: readonly (readonly [string, string])[]): Uint8Array {
  const sorted = [...parts].sort(([a], [b]) => (a < b ? -1 : 1));
  const encoder = new TextEncoder();
  const files: Zippable = Object.fromEntries(sorted.map(([name, xml]) => [name, encoder.encode(xml)]));
  const { year, month, day, hour } = packedAt;
  return zipSync(files, { level: 6, mtime: new Date(year, month, day, hour) });
}

function contentTypes(sheets: number): string {
  const part = (name: string, type: string): string => `<Override PartName="/${name}" ContentType="${type}"/>`;
  return [
    `${xmlHead}<Types xmlns="${packages}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    part('xl/styles.xml', `${types}.styles+xml`),
    part('xl/workbook.xml', `${types}.sheet.main+xml`),
    ...Array.from({ length: sheets }, (_, i) => part(`xl/worksheets/sheet${i + 1}.xml`, `${types}.worksheet+xml`)),
    '</Types>',
  ].join('');
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`);
  return `${xmlHead}<Relationships xmlns="${packages}/relationships">${each.join('')}</Relationships>`;
}

const packageRelations = (): string =>
  relations([
    [`${office}/officeDocument`, 'xl/workbook.xml'],
    [`${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ]);

const workbookRelations = (sheets: number): string =>
  relations([
    ...Array.from({ length: sheets }, (_, i) => [`${office}/worksheet`, `worksheets/sheet${i + 1}.xml`] as const),
    [`${office}/styles`, 'styles.xml'],
  ]);

function workbookXml(sheets: readonly Sheet[]): string {
  const each = sheets.map(({ name }, i) => `<sheet name="${xmlText(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  return `${xmlHead}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${each.join('')}</sheets>${printTitles(sheets)}</workbook>`;
}

/** The rows that stay in sight stand on every printed page too; of a wide table only some columns are printed. */
function printTitles(sheets: readonly Sheet[]): string {
  const define = (kind: string, sheet: number, range: string): string =>
    `<definedName name="_xlnm.${kind}" localSheetId="${sheet}">${xmlText(range)}</definedName>`;
  const names = sheets.flatMap(({ name, frozenRows, columns, rows }, i) => [
    ...(columns === undefined
      ? []
      : [define('Print_Area', i, `${onSheet(name)}$A$1:$${columnName(columns.printed - 1)}$${rows.length}`)]),
    ...(frozenRows === 0 ? [] : [define('Print_Titles', i, `${onSheet(name)}$1:$${frozenRows}`)]),
  ]);
  return names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`;
}

function coreProperties({ title, date }: WorkbookFacts): string {
  const when = `${date}T00:00:00Z`;
  return [
    `${xmlHead}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties"`,
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:creator>Lockstep</dc:creator><dc:title>${xmlText(title)}</dc:title>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${when}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${when}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
}
