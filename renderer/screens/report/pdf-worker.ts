/** The thread that reads PDFs; bundled with the window, so that it comes from the same place. */
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
