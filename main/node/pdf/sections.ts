/** Sections of the report on paper: headings stay with what follows, notes stay with their table. */
import type { Content } from 'pdfmake/interfaces.js';
import type { Report, Section } from '../../../shared/report/model.ts';
import type { Writing } from '../../../shared/report/number-text.ts';
import { fittingTable } from './column-widths.ts';
import { derivationContent } from './derivation.ts';
import { captionNode, layBlock, type LaidBlock } from './blocks.ts';
import { printable } from './printable.ts';
import { as } from './structure.ts';
import { color, contentHeight, contentWidth, size, type Page } from './style.ts';
import { layTable, type LaidTable } from './table.ts';
import type { Table } from '../../../shared/report/model.ts';

export interface LaidSections {
  readonly content: readonly Content[];
  /** How many entries the contents have. */
  readonly listed: number;
  /** Tables with sums to be carried from page to page. */
  readonly carried: readonly { readonly table: Table; readonly laid: LaidTable }[];
}

/** More headings than this do not fit under the title block; the contents then name the sites without their topics. */
const contentsMax = 21;

/** A derivation's head with its first formula, roughly. */
const formulaHeight = 120;

/** A table up to this share of a page is not divided. */
const wholeShare = 0.35;

export function laySections(report: Report, writing: Writing, page: Page): LaidSections {
  const carried: { table: Table; laid: LaidTable }[] = [];
  const isListed = ({ level }: Section): boolean => level === 1 || report.sections.length <= contentsMax;
  const content = report.sections.flatMap((section, index) => {
    const before = report.sections.slice(0, index + 1).findLast(({ level }) => level === 1);
    return laySection(section, section.level === 2 ? (before?.id ?? null) : null, {
      writing,
      page,
      isListed: isListed(section),
      startsPage: startsPage(report.sections, index),
      carry: (table, laid) => carried.push({ table, laid }),
    });
  });
  return { content, carried, listed: report.sections.filter(isListed).length };
}

/** The summary has its page; what follows it, and every site, begins one, unless only the picture of all sites is above. */
function startsPage(sections: readonly Section[], index: number): boolean {
  const [section, before] = [sections[index], sections[index - 1]];
  if (section === undefined || section.level !== 1) return false;
  if (before === undefined || before.id === 'summary') return true;
  return section.blocks.length === 0 && before.id !== 'sites';
}

interface Circumstances {
  readonly writing: Writing;
  readonly page: Page;
  readonly startsPage: boolean;
  /** Named in the contents; all sections are among the bookmarks. */
  readonly isListed: boolean;
  readonly carry: (table: Table, laid: LaidTable) => void;
}

function laySection(section: Section, parent: string | null, at: Circumstances): readonly Content[] {
  const result: Content[] = [];
  // What must not be left behind at the foot of a page: heading, text and caption, until their table or picture comes.
  let pending: LaidBlock[] = [heading(section, parent, at.isListed)];
  let startsPage = at.startsPage;
  if (!startsPage) result.push(space(section.level === 1 ? 20 : 14));
  const flush = (room: number): void => {
    if (pending.length > 0) result.push(...keep(pending, room, startsPage, at));
    pending = [];
    startsPage = false;
  };
  let isAfterTable = false;
  for (const block of section.blocks) {
    if (block.kind === 'derivation') {
      // Under a heading the first formula stays with it; nothing is pending at the others.
      const [first, ...others] = derivationContent(block.derivation, at.writing, at.page);
      if (pending.length === 0 || first === undefined) result.push(...(first === undefined ? [] : [first]));
      else pending.push({ content: first, height: formulaHeight });
      flush(0);
      result.push(...others);
    } else if (block.kind === 'table') {
      const table = fittingTable(block.table, at.writing, contentWidth(at.page));
      const laid = layTable(table, at.writing, contentWidth(at.page));
      const caption = captionNode(table.caption);
      if (table.caption !== '')
        pending.push({ content: laid.content === null ? caption : as('Caption', caption), height: 24 });
      if (laid.content === null) pending.push(layBlock({ kind: 'text', text: table.empty, tone: 'quiet' }, at.page));
      if (laid.height < contentHeight(at.page) * wholeShare && table.carry.length === 0) {
        pending.push({ content: laid.content ?? [], height: laid.height });
        flush(0);
      } else {
        const room = Math.min(laid.startHeight, contentHeight(at.page) / 3);
        flush(room);
        if (room > 0) result.push(space(-room));
        result.push(laid.content ?? []);
        if (table.carry.length > 0) at.carry(table, laid);
      }
      isAfterTable = true;
    } else {
      const laid = layBlock(block, at.page);
      if (isAfterTable && block.kind === 'text' && block.tone === 'quiet') result.push(laid.content);
      else pending.push(laid);
      if (block.kind === 'drawing') flush(0);
    }
  }
  flush(0);
  return result;
}

/** The blocks and `room` below them on one page, unless together they are about as tall as it. */
function keep(
  blocks: readonly LaidBlock[],
  room: number,
  startsPage: boolean,
  { page }: Circumstances,
): readonly Content[] {
  const height = blocks.reduce((sum, block) => sum + block.height, 0);
  const stack = blocks.map(({ content }) => content);
  const spacer = room > 0 ? [space(room)] : [];
  const pageBreak = startsPage ? { pageBreak: 'before' as const } : {};
  const isLong = height + room > contentHeight(page) * 0.97;
  return [{ ...(isLong ? {} : { unbreakable: true }), ...pageBreak, stack: [...stack, ...spacer] }];
}

/** Empty room that vanishes at the foot of a page, so that the next page starts at its top. */
function space(height: number): Content {
  return { text: '', margin: [0, 0, 0, height], fontSize: 0.1, lineHeight: 0 };
}

function heading({ id, title, level, blocks }: Section, parent: string | null, isListed: boolean): LaidBlock {
  const isSite = level === 1 && blocks.length === 0;
  return {
    content: as(level === 1 ? 'H1' : 'H2', {
      text: printable(title),
      id,
      ...(isListed ? { tocItem: true } : {}),
      tocMargin: [level === 1 ? 0 : 14, 0, 0, 0],
      outline: true,
      outlineText: title,
      outlineExpanded: isSite,
      ...(parent === null ? {} : { outlineParentId: parent }),
      fontSize: level === 1 ? size.heading : size.subheading,
      bold: true,
      color: color.text,
      margin: [0, 0, 0, 7],
    }),
    height: 44,
  };
}
