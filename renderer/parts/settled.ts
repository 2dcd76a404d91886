/** Whether the user's word takes a finding out of the way: lists, counts and marks all go by this. */
import type { ReviewedFinding } from '../../shared/model/finding.ts';

export function isSettled({ review, acceptable }: ReviewedFinding): boolean {
  return review !== null && acceptable;
}
