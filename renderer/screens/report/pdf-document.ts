/**
 * Opens a PDF for showing, with a library that is loaded only when the first one is.
 *
 * Its legacy build runs on older engines too. It is told to compile nothing at run time, which the window's policy would
 * refuse; its own worker comes from the same place as the window.
 */
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';

export type { PDFPageProxy };

export interface OpenPdf {
  readonly pages: number;
  readonly page: (number: number) => Promise<PDFPageProxy>;
  readonly close: () => void;
}

/** The bytes are handed over to the worker and cannot be used again. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const { getDocument, GlobalWorkerOptions } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  GlobalWorkerOptions.workerPort ??= new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
  const loading = getDocument({
    data: bytes,
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    disableFontFace: false,
    enableXfa: false,
  });
  const document: PDFDocumentProxy = await loading.promise;
  return {
    pages: document.numPages,
    page: (number) => document.getPage(number),
    close: () => void loading.destroy(),
  };
}

/** The words of a page in reading order, for those who do not see it. */
export async function pageText(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ' '}` : '')).join('');
}
