/** Findings that belong to a topic, above its work: what is wrong there and the button that mends it. */
import type { ReviewedFinding } from '../../shared/model/finding.ts';
import { FindingItem } from './finding-item.tsx';
import { usePlan, useSite } from './use-plan.ts';
import { useText } from './use-text.ts';

/** Of the site on show; notes are left to the list of all findings. */
export function TopicFindings({ isOfTopic }: { readonly isOfTopic: (finding: ReviewedFinding) => boolean }) {
  const { findings } = usePlan();
  const { plan } = useSite();
  const text = useText().compatibility;
  const shown = findings.filter(
    (finding) =>
      finding.severity !== 'note' &&
      (finding.site === null || finding.site === plan.name) &&
      (finding.review === null || !finding.acceptable) &&
      isOfTopic(finding),
  );
  if (shown.length === 0) return null;
  return (
    <ul className="findings topic-findings" aria-label={text.findings}>
      {shown.map((finding) => (
        <FindingItem key={`${finding.code} ${finding.site ?? ''} ${finding.subject}`} finding={finding} />
      ))}
    </ul>
  );
}
