/** The document as it will be, in the language and for the reader chosen, and the ways out: PDF, workbook, CSV, JSON. */
import { lazy, Suspense, useState } from 'react';
import type { ExportFormat, ExportOptions } from '../../../shared/ipc/shapes.ts';
import type { Locale } from '../../../shared/text/numbers.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/choice.tsx';
import { Mark } from '../../ui/mark.tsx';
import { useProjectPlan } from '../../parts/use-plan.ts';
import { useLanguage, useText } from '../../parts/use-text.ts';
import { exportPlan } from '../../state/exports.ts';
import './report.css';

const PreviewPane = lazy(async () => ({ default: (await import('./preview-pane.tsx')).PreviewPane }));

const formats: readonly ExportFormat[] = ['pdf', 'xlsx', 'csv', 'json'];

export function ReportScreen() {
  const text = useText();
  const words = text.report;
  // Documents are always those of the project, whatever scenario is shown.
  const findings = useProjectPlan()?.findings ?? [];
  const own = useLanguage();
  const [language, setLanguage] = useState<Locale>(own);
  const [kind, setKind] = useState<'customer' | 'internal'>('customer');
  const options: ExportOptions = { language, kind };
  const isBlocked = findings.some(
    ({ severity, review, acceptable }) => severity === 'blocking' && (review === null || !acceptable),
  );
  return (
    <div className="report">
      <aside className="report-side" aria-label={words.export}>
        <header>
          <h1>{words.title}</h1>
          <p className="soft">{words.lead}</p>
        </header>
        {isBlocked && (
          <p className="report-blocked">
            <Mark kind="blocking" /> <span>{words.blocking}</span>
          </p>
        )}
        <Select
          frame={{ label: words.language }}
          value={language}
          options={(['en', 'de', 'sv'] as const).map((value) => ({
            value,
            label: text.frame.languageNames[value],
          }))}
          onChoose={(value) => setLanguage(value as Locale)}
        />
        <Select
          frame={{ label: words.form }}
          value={kind}
          options={(['customer', 'internal'] as const).map((value) => ({ value, label: words.forms[value] }))}
          onChoose={(value) => setKind(value as 'customer' | 'internal')}
        />
        <h2>{words.export}</h2>
        <ul className="report-formats">
          {formats.map((format) => (
            <li key={format}>
              <Button look={format === 'pdf' ? 'main' : 'plain'} onClick={() => void exportPlan(format, options)}>
                {`${words.formats[format]}…`}
              </Button>
              <span className="small soft">{words.formatHelp[format]}</span>
            </li>
          ))}
        </ul>
      </aside>
      <Suspense fallback={<p className="report-waiting soft">{words.making}</p>}>
        <PreviewPane language={language} kind={kind} />
      </Suspense>
    </div>
  );
}
