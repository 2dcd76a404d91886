/** The rule of scenarios: it is judged where a scenario is laid over its base, in shared/whatif. */
import type { RuleSummary } from '../../compatibility/rules.ts';

export const scenarioRule: RuleSummary = {
  code: 'SCEN-01',
  severity: 'warning',
  stage: 'project',
  title: 'A change of a scenario no longer fits the project it is laid over',
  source: 'lockstep:method',
};
