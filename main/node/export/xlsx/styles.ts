/** The styles a workbook uses, each once, in the order in which they are met. */
import type { CellStyle } from './cell.ts';
import { xmlHead, xmlText } from './xml.ts';

export interface StyleBook {
  /** The number that a cell of that style carries. */
  readonly indexOf: (style: CellStyle) => number;
  /** styles.xml; to be asked for when all cells are written. */
  readonly xml: () => string;
}

/** Numbers below are the spreadsheet's own formats. */
const firstOwnFormat = 164;

export function styleBook(): StyleBook {
  const formats = new Map<string, number>();
  const styles = new Map<string, { readonly index: number; readonly xml: string }>();
  const formatId = (format: string | undefined): number => {
    if (format === undefined || format === 'General') return 0;
    const id = formats.get(format) ?? firstOwnFormat + formats.size;
    formats.set(format, id);
    return id;
  };
  const indexOf = (style: CellStyle): number => {
    const key = JSON.stringify([
      style.format ?? '',
      style.bold ?? false,
      style.wrap ?? false,
      style.align ?? '',
      style.head ?? false,
    ]);
    const known = styles.get(key) ?? { index: styles.size, xml: styleXml(style, formatId(style.format)) };
    styles.set(key, known);
    return known.index;
  };
  // The first style is that of cells that name none.
  indexOf({});
  return {
    indexOf,
    xml: () =>
      stylesXml(
        formats,
        [...styles.values()].map(({ xml }) => xml),
      ),
  };
}

function styleXml({ format, bold, wrap, align, head }: CellStyle, formatId: number): string {
  // Text stands off the figures of the column before it.
  const isLeft = align === 'left' || (align === undefined && format === undefined);
  const horizontal = isLeft ? ' horizontal="left" indent="1"' : align === undefined ? '' : ' horizontal="right"';
  const alignment = `<alignment vertical="top"${horizontal}${wrap === true ? ' wrapText="1"' : ''}/>`;
  const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
  const shade = head === true ? 'fillId="2" borderId="1"' : 'fillId="0" borderId="0"';
  return `<xf numFmtId="${formatId}" fontId="${bold === true ? 1 : 0}" ${shade} xfId="0" ${applied}>${alignment}</xf>`;
}

function stylesXml(formats: ReadonlyMap<string, number>, styles: readonly string[]): string {
  const own = [...formats].map(([code, id]) => `<numFmt numFmtId="${id}" formatCode="${xmlText(code)}"/>`);
  const font = (inside: string): string => `<font>${inside}<sz val="10"/><name val="Arial"/><family val="2"/></font>`;
  return [
    `${xmlHead}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,
    own.length === 0 ? '' : `<numFmts count="${own.length}">${own.join('')}</numFmts>`,
    `<fonts count="2">${font('')}${font('<b/>')}</fonts>`,
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    '<fill><patternFill patternType="solid"><fgColor rgb="FFE8ECF1"/><bgColor indexed="64"/></patternFill></fill></fills>',
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>',
    '<border><left/><right/><top/><bottom style="thin"><color rgb="FF5B6B7F"/></bottom><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${styles.length}">${styles.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('');
}
