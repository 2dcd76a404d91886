/** The pages of a document one below another; each is drawn when it comes into sight, with its words for readers. */
import { useEffect, useRef, useState } from 'react';
import { useText, useWriting } from '../../parts/use-text.ts';
import { pageText, type OpenPdf, type PDFPageProxy } from './pdf-document.ts';

export type PageZoom = 'width' | 'page' | '100' | '150';

/** CSS pixels of a point at 100 %. */
const pixelsPerPoint = 96 / 72;
/** Pages drawn sharper than this only cost memory. */
const sharpest = 2;

interface PagesProps {
  readonly pdf: OpenPdf;
  readonly zoom: PageZoom;
  /** Number of the page in the middle of the view. */
  readonly onPage: (number: number) => void;
}

export function PdfPages({ pdf, zoom, onPage }: PagesProps) {
  const words = useText().report;
  const writing = useWriting();
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setRoom({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      ref={box}
      className="pdf-pages"
      tabIndex={0}
      role="group"
      aria-label={words.pages(writing.number(pdf.pages))}
      onScroll={({ currentTarget: { children, scrollTop, clientHeight, offsetTop } }) => {
        const middle = offsetTop + scrollTop + clientHeight / 2;
        const above = [...children].filter((page) => (page as HTMLElement).offsetTop <= middle);
        onPage(Math.max(1, above.length));
      }}
    >
      {room.width > 0 &&
        Array.from({ length: pdf.pages }, (_, index) => (
          <PdfPage key={index} pdf={pdf} number={index + 1} zoom={zoom} room={room} />
        ))}
    </div>
  );
}

interface PageProps {
  readonly pdf: OpenPdf;
  readonly number: number;
  readonly zoom: PageZoom;
  readonly room: { readonly width: number; readonly height: number };
}

function scaleOf(page: PDFPageProxy, zoom: PageZoom, { width, height }: PageProps['room']): number {
  const size = page.getViewport({ scale: 1 });
  if (zoom === '100' || zoom === '150') return (pixelsPerPoint * Number(zoom)) / 100;
  const wide = Math.min(1400, width - 48) / size.width;
  return zoom === 'width' ? wide : Math.min(wide, (height - 24) / size.height);
}

function PdfPage({ pdf, number, zoom, room }: PageProps) {
  const words = useText().report;
  const writing = useWriting();
  const frame = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [page, setPage] = useState<PDFPageProxy | null>(null);
  const [text, setText] = useState('');
  const [isNear, setIsNear] = useState(number <= 2);
  useEffect(() => {
    let isWanted = true;
    void pdf.page(number).then((found) => isWanted && setPage(found));
    return () => {
      isWanted = false;
    };
  }, [pdf, number]);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting === true && setIsNear(true), {
      rootMargin: '800px 0px',
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const scale = page === null ? 1 : scaleOf(page, zoom, room);
  useEffect(() => {
    const element = canvas.current;
    if (page === null || element === null || !isNear) return undefined;
    const sharpness = Math.min(sharpest, window.devicePixelRatio || 1);
    const viewport = page.getViewport({ scale: scale * sharpness });
    element.width = Math.floor(viewport.width);
    element.height = Math.floor(viewport.height);
    const drawing = page.render({ canvas: element, viewport });
    // Cancelled when another size is wanted: that is no error.
    drawing.promise.catch(() => undefined);
    return () => drawing.cancel();
  }, [page, scale, isNear]);
  useEffect(() => {
    if (page === null || !isNear) return undefined;
    let isWanted = true;
    void pageText(page).then((found) => isWanted && setText(found));
    return () => {
      isWanted = false;
    };
  }, [page, isNear]);
  const size = page?.getViewport({ scale });
  return (
    <figure ref={frame} className="pdf-page" aria-label={words.page(writing.number(number), writing.number(pdf.pages))}>
      <canvas
        ref={canvas}
        aria-hidden="true"
        style={size === undefined ? { width: 600, height: 848 } : { width: size.width, height: size.height }}
      />
      <div className="hidden-text">{text}</div>
    </figure>
  );
}
