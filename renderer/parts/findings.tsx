/** Findings one below another: what is wrong, where, by how much, and what mends it. */
import type { ReviewedFinding } from '../../shared/model/finding.ts';
import { FindingItem } from './finding-item.tsx';
import { isSettled } from './settled.ts';
import { usePlan, useSite } from './use-plan.ts';
import { useText } from './use-text.ts';

interface FindingListProps {
  readonly findings: readonly ReviewedFinding[];
  /** Whether each names its site; absent = where there are several. */
  readonly isSiteShown?: boolean;
}

export function FindingList({ findings, isSiteShown }: FindingListProps) {
  const isSeveral = usePlan().sites.length > 1;
  return (
    <ul className="finding-items">
      {findings.map((finding) => (
        <FindingItem
          key={JSON.stringify([finding.code, finding.site, finding.subject, finding.figures])}
          finding={finding}
          isSiteShown={isSiteShown ?? isSeveral}
        />
      ))}
    </ul>
  );
}

/** Findings that belong to a topic and the site on show; notes and settled ones are left to the list of all. */
export function TopicFindings({ isOfTopic }: { readonly isOfTopic: (finding: ReviewedFinding) => boolean }) {
  const { findings } = usePlan();
  const { plan } = useSite();
  const text = useText().compatibility;
  const shown = findings.filter(
    (finding) =>
      finding.severity !== 'note' &&
      (finding.site === null || finding.site === plan.name) &&
      !isSettled(finding) &&
      isOfTopic(finding),
  );
  if (shown.length === 0) return null;
  return (
    <section className="topic-findings" aria-label={text.findings}>
      <FindingList findings={shown} isSiteShown={false} />
    </section>
  );
}
