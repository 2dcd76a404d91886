/** One case of a rule: a site that offends it and a site, as close as possible, that does not. */
import type { CompatibilityContext } from '../../../../../shared/compatibility/context.ts';
import type { Severity } from '../../../../../shared/model/finding.ts';
import { aContext, type ContextChanges } from '../builders.ts';

export interface RuleCase {
  readonly code: string;
  readonly why: string;
  readonly severity: Severity;
  readonly offending: CompatibilityContext;
  readonly clean: CompatibilityContext;
}

export function aCase(
  code: string,
  severity: Severity,
  why: string,
  offending: ContextChanges,
  clean: ContextChanges = {},
): RuleCase {
  return { code, severity, why, offending: aContext(offending), clean: aContext(clean) };
}
