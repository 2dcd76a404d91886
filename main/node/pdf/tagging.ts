/**
 * The structure of a document written into its file, so that a screen reader reads it as it was meant.
 *
 * The printer's own renderer sets lines, shapes and pictures one after the other and offers no place to step in, so its
 * methods are wrapped, once. What has no place in the structure (rules, heads and feet of pages, the head of a table on
 * its further pages) is marked as decoration: ISO 32000-1, 14.8.2.2.
 */
import type PDFDocument from 'pdfkit';
// @ts-expect-error -- of its parts the package publishes no types
import exported from 'pdfmake/js/Renderer.js';
import type { Tag } from './structure.ts';

type Pdf = InstanceType<typeof PDFDocument>;

interface Run {
  readonly text: string;
  readonly tag?: Tag;
  readonly style?: { readonly entries?: ReadonlyMap<string, Tag> };
  /** null where the text is no link. */
  readonly linkToDestination: string | null;
}

interface Line {
  readonly inlines: readonly Run[];
}

interface Shape {
  readonly tag?: Tag;
}

interface Rendering {
  readonly pdfDocument: Pdf;
  renderLine(line: Line, x: number, y: number): void;
  renderVector(shape: Shape): void;
  renderImage(image: Shape): void;
  renderSVG(drawing: Shape): void;
}

/** What is being marked on the page being set. */
interface Marking {
  page: unknown;
  /** null: decoration. */
  tag: Tag | null;
}

/** Documents that are tagged, by what they have marked last. */
const markings = new WeakMap<object, Marking>();
/** The page on which a head over a column stands first; it is said there, however often it is set. */
const headPages = new WeakMap<Tag, unknown>();

interface RendererClass {
  readonly prototype: Rendering;
}

/** The package is CommonJS: what it exports stands under `default`, which some loaders take off. */
const renderer = exported as RendererClass | { readonly default: RendererClass };
wrap(('default' in renderer ? renderer.default : renderer).prototype);

function wrap(rendering: Rendering): void {
  const { renderLine, renderVector, renderImage, renderSVG } = rendering;
  rendering.renderLine = function (this: Rendering, line, x, y) {
    if (line.inlines.some(({ text }) => text.trim() !== '')) mark(this.pdfDocument, placeOf(line.inlines[0]));
    renderLine.call(this, line, x, y);
  };
  rendering.renderVector = function (this: Rendering, shape) {
    mark(this.pdfDocument, shape.tag ?? null);
    renderVector.call(this, shape);
  };
  rendering.renderImage = function (this: Rendering, image) {
    mark(this.pdfDocument, image.tag ?? null);
    renderImage.call(this, image);
  };
  rendering.renderSVG = function (this: Rendering, drawing) {
    mark(this.pdfDocument, drawing.tag ?? null);
    renderSVG.call(this, drawing);
  };
}

/** The printer sets a line of the contents from the heading's own text, and a page number of its own. */
function placeOf(run: Run | undefined): Tag | null {
  const target = run?.linkToDestination;
  const entry = typeof target === 'string' ? (run?.tag?.entry ?? run?.style?.entries?.get(target)) : undefined;
  return entry ?? run?.tag ?? null;
}

/** What is drawn from now on belongs to the tag, or is decoration. */
function mark(pdf: Pdf, wanted: Tag | null): void {
  const now = markings.get(pdf) ?? { page: null, tag: null };
  const isNewPage = now.page !== pdf.page;
  const tag = wanted === null || isRepeated(wanted, pdf.page) ? null : wanted;
  if (!isNewPage && now.tag === tag) return;
  // The printer ends what is still marked on a page when it goes on to the next one.
  if (!isNewPage) pdf.endMarkedContent();
  if (tag === null) pdf.markContent('Artifact');
  else tag.marks.push(pdf.markStructureContent(tag.type));
  markings.set(pdf, { page: pdf.page, tag });
}

function isRepeated(tag: Tag, page: unknown): boolean {
  if (tag.scope !== 'Column') return false;
  const first = headPages.get(tag) ?? page;
  headPages.set(tag, first);
  return first !== page;
}

/** Writes the tree once everything is set, before the document is ended. */
export function writeStructure(pdf: Pdf, root: Tag): void {
  pdf.addStructure(elementOf(pdf, root));
}

/** Attributes of tables are no option of the package's, its types do not know the dictionary they go into. */
type Element = ReturnType<Pdf['struct']> & { readonly dictionary: { readonly data: Record<string, unknown> } };

function elementOf(pdf: Pdf, { type, alt, scope, columns, marks, children }: Tag): Element {
  const element = pdf.struct(type, alt === undefined ? {} : { alt }) as Element;
  if (scope !== undefined)
    element.dictionary.data['A'] = { O: 'Table', Scope: scope, ...(columns === undefined ? {} : { ColSpan: columns }) };
  for (const content of marks) element.add(content as never);
  for (const each of children) if (!isEmpty(each)) element.add(elementOf(pdf, each));
  element.end();
  return element;
}

/** A cell is part of its table even where nothing stands in it. */
const isEmpty = ({ type, marks, children }: Tag): boolean =>
  type !== 'TD' && type !== 'TH' && marks.length === 0 && children.every(isEmpty);
