/**
 * What a document means, for those who do not see it: its headings, paragraphs, lists, tables with their heads, pictures
 * with their words, in the order in which they are read.
 *
 * The tree is read off the content before it is laid out, and every text and shape is told its place in it. The printer
 * copies that along onto each line it sets, whatever page the line ends on, and `tagging.ts` writes it down.
 *
 * Types of structure and what belongs into which: ISO 32000-1, 14.8.4.
 */
import type { Content, ContentStack, ContentText } from 'pdfmake/interfaces.js';

/** A place in the structure. `marks` are the pieces of pages that show it; only who writes the file knows what they are. */
export interface Tag {
  readonly type: TagType;
  readonly children: Tag[];
  readonly marks: unknown[];
  /** Words in place of a picture or a formula. */
  readonly alt?: string;
  /** Of a head: whether it stands over a column or before a row. */
  readonly scope?: 'Column' | 'Row';
  /** Columns a cell covers. */
  readonly columns?: number;
  /** Of a heading: its line in the contents, which the printer sets from the same text. */
  entry?: Tag;
}

type TagType =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'P'
  | 'Span'
  | 'Caption'
  | 'TOC'
  | 'TOCI'
  | 'L'
  | 'LI'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Formula';

/** What a node is, where its kind does not say it. */
export type Role =
  | 'H1'
  | 'H2'
  /** A paragraph, of however many parts. */
  | 'P'
  /** Of the next table. */
  | 'Caption'
  /** Of the rows below, inside the first cell of the first of them. */
  | 'group-head'
  | { readonly type: 'Figure' | 'Formula'; readonly alt: string };

const roleKey = Symbol('role');

/** The node, told what it is. */
export function as<Part extends ContentText | ContentStack>(role: Role, node: Part): Part {
  return Object.assign(node, { [roleKey]: role });
}

/** A node as the printer takes it, as far as it matters here. */
interface Node {
  [roleKey]?: Role;
  text?: unknown;
  stack?: unknown[];
  columns?: unknown[];
  ul?: unknown[];
  table?: { readonly body: unknown[][]; readonly headerRows?: number };
  toc?: { readonly title?: unknown; readonly textStyle?: { entries?: ReadonlyMap<string, Tag> } };
  id?: string;
  canvas?: { tag?: Tag }[];
  image?: string;
  svg?: string;
  tag?: Tag;
}

const tagOf = (type: TagType, more: Pick<Tag, 'alt' | 'scope' | 'columns'> = {}): Tag => ({
  type,
  children: [],
  marks: [],
  ...more,
});

function child(parent: Tag, type: TagType, more?: Pick<Tag, 'alt' | 'scope' | 'columns'>): Tag {
  const tag = tagOf(type, more);
  parent.children.push(tag);
  return tag;
}

/** The tree of a document's content, whose texts and shapes are told their places. Heads and feet of pages have none. */
export function structureOf(content: readonly Content[]): Tag {
  const root = tagOf('Document');
  const walk = new Walk();
  content.forEach((node) => walk.block(node as unknown as Node, root));
  return root;
}

class Walk {
  /** A caption waits for its table. */
  private caption: Tag | null = null;
  private contents: Tag | null = null;
  /** The lines of the contents by the ids they lead to. */
  private readonly entries = new Map<string, Tag>();

  block(node: Node, parent: Tag): void {
    const role = node[roleKey];
    if (typeof role === 'object') return tellAll(node, child(parent, role.type, { alt: role.alt }));
    if (role === 'P') return tellAll(node, child(parent, 'P'));
    if (role === 'H1' || role === 'H2') return this.heading(node, child(parent, role));
    if (role === 'Caption') {
      this.caption = tagOf('Caption');
      return tellText(node, this.caption);
    }
    if (node.stack !== undefined) node.stack.forEach((each) => this.block(each as Node, parent));
    else if (node.columns !== undefined) node.columns.forEach((each) => this.block(each as Node, parent));
    else if (node.ul !== undefined) this.list(node.ul, parent);
    else if (node.table !== undefined) this.table(node.table, parent);
    else if (node.toc !== undefined) this.listOfContents(node.toc, parent);
    else if (hasText(node)) tellText(node, child(parent, 'P'));
  }

  private list(items: unknown[], parent: Tag): void {
    const list = child(parent, 'L');
    items.forEach((item) => tellAll(item as Node, child(child(list, 'LI'), 'LBody')));
  }

  /** The printer sets the lines, out of the texts of the headings; the style of their page numbers leads here. */
  private listOfContents(toc: NonNullable<Node['toc']>, parent: Tag): void {
    if (toc.title !== undefined) this.block(toc.title as Node, parent);
    this.contents = child(parent, 'TOC');
    if (toc.textStyle !== undefined) toc.textStyle.entries = this.entries;
  }

  private heading(node: Node, heading: Tag): void {
    if (this.contents !== null && node.id !== undefined) {
      heading.entry = child(this.contents, 'TOCI');
      this.entries.set(node.id, heading.entry);
    }
    tellText(node, heading);
  }

  private table({ body, headerRows = 0 }: NonNullable<Node['table']>, parent: Tag): void {
    const table = child(parent, 'Table');
    if (this.caption !== null) table.children.push(this.caption);
    this.caption = null;
    body.forEach((cells, index) => {
      const groupHead = groupHeadOf(cells[0] as Node);
      if (groupHead !== undefined)
        tellText(groupHead, child(child(table, 'TR'), 'TH', { scope: 'Row', columns: cells.length }));
      const row = child(table, 'TR');
      cells.forEach((cell, column) => {
        const isHead = index < headerRows;
        // A table without a head over its columns has its heads before its rows.
        const isLabel = headerRows === 0 && column === 0;
        const place = isHead
          ? child(row, 'TH', { scope: 'Column' })
          : isLabel
            ? child(row, 'TH', { scope: 'Row' })
            : child(row, 'TD');
        tellAll(cell as Node, place);
      });
    });
  }
}

function groupHeadOf(cell: Node): Node | undefined {
  return (cell.stack as Node[] | undefined)?.find((node) => node[roleKey] === 'group-head');
}

const hasText = ({ text }: Node): boolean => Array.isArray(text) || (typeof text === 'string' && text.trim() !== '');

/** Everything in a node is of one place, each of several texts in it a part of its own; but what has a role of its own. */
function tellAll(node: Node, tag: Tag): void {
  const isPicture = tag.alt !== undefined;
  const texts = isPicture ? [] : textsOf(node);
  const placeOf = (): Tag => (texts.length > 1 ? child(tag, tag.type === 'P' ? 'Span' : 'P') : tag);
  tellParts(node, tag, placeOf);
}

function tellParts(node: Node, tag: Tag, placeOf: () => Tag): void {
  const role = node[roleKey];
  if (role === 'group-head') return;
  if (typeof role === 'object' && tag.alt === undefined) return tellAll(node, child(tag, role.type, { alt: role.alt }));
  for (const part of [node.stack, node.columns]) part?.forEach((each) => tellParts(each as Node, tag, placeOf));
  if (tag.alt !== undefined) node.canvas?.forEach((shape) => (shape.tag = tag));
  if (node.image !== undefined || node.svg !== undefined) node.tag = tag;
  if (hasText(node)) tellText(node, placeOf());
}

/** The texts that `tellParts` tells their place. */
function textsOf(node: Node): readonly Node[] {
  const role = node[roleKey];
  if (role === 'group-head' || typeof role === 'object') return [];
  const parts = [...(node.stack ?? []), ...(node.columns ?? [])] as Node[];
  return [...parts.flatMap(textsOf), ...(hasText(node) ? [node] : [])];
}

/** The printer copies what belongs to a run onto its lines, and not what belongs to a paragraph. */
function tellText(node: Node, tag: Tag): void {
  node.text = runsOf(node.text, tag);
}

function runsOf(text: unknown, tag: Tag): unknown[] {
  const parts: readonly unknown[] = Array.isArray(text) ? text : [text];
  return parts.map((part) => {
    if (typeof part !== 'object' || part === null) return { text: part, tag };
    if (Array.isArray(part)) return { text: runsOf(part, tag) };
    const run = part as Node;
    return Array.isArray(run.text) ? { ...run, text: runsOf(run.text, tag) } : Object.assign(run, { tag });
  });
}
