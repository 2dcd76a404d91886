/** Which findings are shown and how they are grouped, without a screen. */
import {
  findingStages,
  type FindingStage,
  type ReviewedFinding,
  type Severity,
} from '../../../shared/model/finding.ts';
import { isSettled } from '../../parts/settled.ts';

export const severities: readonly Severity[] = ['blocking', 'warning', 'note'];

export interface FindingChoice {
  readonly severities: readonly Severity[];
  readonly stage: FindingStage | null;
  /** Null = any; '' = those of the whole project. */
  readonly site: string | null;
  readonly state: 'open' | 'reviewed' | 'all';
  readonly search: string;
  readonly groupBy: 'severity' | 'stage';
}

export const noChoice: FindingChoice = {
  severities,
  stage: null,
  site: null,
  state: 'open',
  search: '',
  groupBy: 'severity',
};

/** Every word of the search must stand in sentence, code, subject or site. */
export function chosen(
  findings: readonly ReviewedFinding[],
  choice: FindingChoice,
  sentence: (finding: ReviewedFinding) => string,
): readonly ReviewedFinding[] {
  const words = choice.search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return findings.filter((finding) => {
    if (!choice.severities.includes(finding.severity)) return false;
    if (choice.stage !== null && finding.stage !== choice.stage) return false;
    if (choice.site !== null && (finding.site ?? '') !== choice.site) return false;
    if (choice.state !== 'all' && isSettled(finding) !== (choice.state === 'reviewed')) return false;
    if (words.length === 0) return true;
    const text = `${finding.code} ${finding.subject} ${finding.site ?? ''} ${sentence(finding)}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

export interface FindingGroup {
  readonly key: Severity | FindingStage;
  readonly findings: readonly ReviewedFinding[];
}

/** Groups in the order of the list, without empty ones; the graver first within a topic. */
export function grouped(
  findings: readonly ReviewedFinding[],
  groupBy: FindingChoice['groupBy'],
): readonly FindingGroup[] {
  const keys: readonly (Severity | FindingStage)[] = groupBy === 'severity' ? severities : findingStages;
  return keys
    .map((key) => ({ key, findings: findings.filter((finding) => finding[groupBy] === key) }))
    .filter((group) => group.findings.length > 0);
}
