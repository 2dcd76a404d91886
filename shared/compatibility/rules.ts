/**
 * Every compatibility rule, in the order in which findings are shown. All are judged on every site.
 *
 * FT-… speak of machines under Fault Tolerance and stay silent without one, HA-… of vSphere HA, VS-… of the vSphere
 * platform whatever runs on it, MX-… of MX-ONE.
 */
import type { Rule } from '../model/finding.ts';
import type { CompatibilityContext, ProjectContext } from './context.ts';

export const compatibilityRules: readonly Rule<CompatibilityContext>[] = [];

/** Rules about the project as a whole; their findings belong to no site. */
export const projectRules: readonly Rule<ProjectContext>[] = [];

/** A rule as the documentation lists it. */
export type RuleSummary = Omit<Rule<never>, 'judge'>;

export const allRules: readonly RuleSummary[] = [...compatibilityRules, ...projectRules].map(
  ({ code, severity, stage, title, source }) => ({ code, severity, stage, title, source }),
);
