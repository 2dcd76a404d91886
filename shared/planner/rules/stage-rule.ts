/** Shorthand for the rules of one stage. */
import type { FindingStage, Rule, Severity } from '../../model/finding.ts';

type MakeRule<Context> = (
  code: string,
  severity: Severity,
  title: string,
  source: string,
  judge: Rule<Context>['judge'],
) => Rule<Context>;

/** A maker of rules that all belong to `stage`. */
export function rulesOf<Context>(stage: FindingStage): MakeRule<Context> {
  return (code, severity, title, source, judge) => ({ code, severity, stage, title, source, judge });
}
