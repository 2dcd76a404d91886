/** Findings as sentences: what is wrong, where, by how much, and what would mend it. */
import type { Finding } from '../../shared/model/finding.ts';
import { findingText } from '../../shared/text/findings.ts';
import { Mark } from '../ui/mark.tsx';
import { usePlan } from './use-plan.ts';
import { useText, useWriting } from './use-text.ts';
import './findings.css';

export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const text = useText().frame;
  const writing = useWriting();
  const isOne = usePlan().sites.length === 1;
  return (
    <ul className="findings">
      {findings.map((finding, index) => {
        const sentence = findingText(finding, writing.figure);
        return (
          <li key={`${finding.code} ${finding.subject} ${finding.site ?? ''} ${index}`}>
            <Mark kind={finding.severity} name={text.severity[finding.severity]} />
            <div>
              <p>
                {!isOne && finding.site !== null && <span className="soft">{finding.site}: </span>}
                {sentence.text}
              </p>
              {sentence.remedy !== '' && <p className="soft">{sentence.remedy}</p>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
