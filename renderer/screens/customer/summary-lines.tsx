/** The five lines of the summary: what is proposed, why this size, what it costs, what it survives, what to confirm. */
import { summarySection } from '../../../shared/report/summary.ts';
import { useReportContext } from '../../parts/use-report.ts';
import './customer.css';

export function SummaryLines() {
  const context = useReportContext();
  const lines = summarySection(context).blocks.flatMap((block) => (block.kind === 'lines' ? block.lines : []));
  return (
    <dl className="summary-lines">
      {lines.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
