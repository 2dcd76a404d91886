/** The user's word on findings: which review belongs to which finding, and which findings a review may settle. */
import { nearestName } from '../base/nearest.ts';
import type { RuleSummary } from '../compatibility/rules.ts';
import type { Finding, FindingReview, ReviewedFinding } from '../model/finding.ts';

/**
 * Blocking rules that a reason may settle, each with the kind of reason that does. What the product, the vendor's
 * limit or arithmetic forbids is not among them: no reason makes an FT pair run on one host.
 */
export const settledByReason: Readonly<Record<string, string>> = {
  'VS-REL-01': 'a release without support runs; the customer may carry the risk knowingly',
  'LIC-03': 'a licence no longer sold may be in stock or under a contract',
  'NET-01': 'the load is an estimate; a measurement of the real machines goes before it',
};

/** What is wrong with reviews themselves. */
export const reviewRules: readonly RuleSummary[] = [
  {
    code: 'REV-01',
    severity: 'warning',
    stage: 'project',
    title: 'A review of a finding that no reason settles',
    source: 'lockstep:method',
  },
  {
    code: 'REV-02',
    severity: 'note',
    stage: 'project',
    title: 'A review of a finding that the plan does not have',
    source: 'lockstep:method',
  },
];

/** Every finding with its review, and a finding for each review that has no effect. */
export function reviewFindings(
  findings: readonly Finding[],
  reviews: readonly FindingReview[],
  onlySite: string | null,
): readonly ReviewedFinding[] {
  const used = new Set<FindingReview>();
  const reviewed = findings.map((finding): ReviewedFinding => {
    const review = reviews.find((each) => concerns(each, finding, onlySite)) ?? null;
    if (review !== null) used.add(review);
    return {
      ...finding,
      review,
      acceptable: finding.severity !== 'blocking' || Object.hasOwn(settledByReason, finding.code),
    };
  });
  const idle = reviews.filter((review) => !used.has(review)).map((review) => idleReview(review, findings));
  const vain = reviewed.filter(({ review, acceptable }) => review !== null && !acceptable).map(vainReview);
  return [...reviewed, ...[...vain, ...idle].map((finding) => ({ ...finding, review: null, acceptable: true }))];
}

/** Whether the finding stands in the way of the plan. */
export function isOpenBlock({ severity, review, acceptable }: ReviewedFinding): boolean {
  return severity === 'blocking' && (review === null || !acceptable);
}

function concerns(review: FindingReview, { code, site, subject }: Finding, onlySite: string | null): boolean {
  return (
    review.code === code &&
    review.subject === subject &&
    (review.site === site || (review.site === null && site === onlySite))
  );
}

function vainReview({ code, site, subject }: Finding): Finding {
  return { ...about('REV-01', 'warning'), site, subject: '', figures: { code, subject } };
}

function idleReview({ code, site, subject }: FindingReview, findings: readonly Finding[]): Finding {
  const meant = nearestName(code, [...new Set(findings.map((finding) => finding.code))]);
  return {
    ...about('REV-02', 'note'),
    site,
    subject: '',
    figures: { code, subject, meant: meant === code ? '' : (meant ?? '') },
  };
}

const about = (
  code: string,
  severity: Finding['severity'],
): Pick<Finding, 'code' | 'severity' | 'stage' | 'source'> => ({
  code,
  severity,
  stage: 'project',
  source: 'lockstep:method',
});
