/** The pages of the document with their size; what keeps it from being made, and another try. */
import { useState } from 'react';
import type { Locale } from '../../../shared/text/numbers.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/choice.tsx';
import { Mark } from '../../ui/mark.tsx';
import { useDoorText, useText, useWriting } from '../../parts/use-text.ts';
import { PdfPages, type PageZoom } from './pdf-pages.tsx';
import { usePreview } from './use-preview.ts';

const zooms: readonly PageZoom[] = ['width', 'page', '100', '150'];

export function PreviewPane({ language, kind }: { readonly language: Locale; readonly kind: 'customer' | 'internal' }) {
  const words = useText().report;
  const writing = useWriting();
  const said = useDoorText();
  const [attempt, setAttempt] = useState(0);
  const [page, setPage] = useState(1);
  const [zoom, setZoom] = useState<PageZoom>('width');
  const { pdf, isMaking, failure } = usePreview({ language, kind }, attempt);
  return (
    <section className="report-preview" aria-label={words.preview} aria-busy={isMaking}>
      <header className="report-bar">
        <span className="soft" role="status">
          {pdf === null ? '' : words.page(writing.number(Math.min(page, pdf.pages)), writing.number(pdf.pages))}{' '}
          {isMaking && pdf !== null && words.renewing}
        </span>
        <Select
          frame={{ label: words.zoom, isBare: true }}
          value={zoom}
          options={zooms.map((value) => ({ value, label: words.zooms[value] }))}
          onChoose={(value) => setZoom(zooms.find((each) => each === value) ?? 'width')}
        />
      </header>
      {failure !== null && (
        <div className="report-failure" role="alert">
          <Mark kind="blocking" />
          <div>
            <p>{said(failure.message)}</p>
            {failure.details.map(said).map((line) => (
              <p key={line} className="soft">
                {line}
              </p>
            ))}
            <Button onClick={() => setAttempt(attempt + 1)}>{words.again}</Button>
          </div>
        </div>
      )}
      {pdf === null ? (
        failure === null && (
          <div className="report-waiting soft" role="status">
            <p>{isMaking ? words.making : words.noPreview}</p>
            {!isMaking && <Button onClick={() => setAttempt(attempt + 1)}>{words.again}</Button>}
          </div>
        )
      ) : (
        <PdfPages pdf={pdf} zoom={zoom} onPage={setPage} />
      )}
    </section>
  );
}
