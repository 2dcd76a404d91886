/** The bill as rows of a table: sections as headings, the planner's lines, the user's own, optional ones last. */
import type { Bill, BillLine } from '../../../shared/model/bill.ts';
import type { BillSection, CustomLine, Project } from '../../../shared/model/project.ts';

export interface LineRow {
  readonly kind: 'line';
  readonly line: BillLine;
  /** The user's own line behind it, with its place in the project. */
  readonly own: { readonly line: CustomLine; readonly at: number } | null;
}

export interface SectionRow {
  readonly kind: 'section';
  readonly section: BillSection;
  readonly oneOffMinor: number;
  readonly yearlyMinor: number;
}

export type BillRow = SectionRow | LineRow;

export const isLine = (row: BillRow): row is LineRow => row.kind === 'line';

/** Sections in the order of the bill, each before its lines; `nameOf` says a planned line in the window's language. */
export function billRows(
  bill: Bill,
  project: Project,
  nameOf: (id: string, english: string) => string,
): readonly BillRow[] {
  const own = new Map(project.bill.customLines.map((line, at) => [`line.${line.id}`, { line, at }]));
  return bill.sectionTotals.flatMap(({ section, oneOffMinor, yearlyMinor }): readonly BillRow[] => {
    const lines = bill.lines.filter((line) => line.section === section);
    if (lines.length === 0) return [];
    return [
      { kind: 'section', section, oneOffMinor, yearlyMinor },
      ...lines.map((line): BillRow => {
        const ownLine = own.get(line.id.split('@')[0] ?? '');
        if (ownLine !== undefined) return { kind: 'line', line, own: ownLine };
        return { kind: 'line', line: { ...line, description: nameOf(line.id, line.description) }, own: null };
      }),
    ];
  });
}

/** An id no other line has, for formulas of other lines to name. */
export function freshLineId(lines: readonly CustomLine[]): string {
  const taken = new Set(lines.map(({ id }) => id.toLowerCase()));
  const numbers = Array.from({ length: lines.length + 1 }, (_, index) => index + 1);
  return `line${numbers.find((each) => !taken.has(`line${each}`)) ?? lines.length + 1}`;
}
