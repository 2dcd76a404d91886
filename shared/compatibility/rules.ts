/**
 * Every compatibility rule, in the order in which findings are shown. All are judged on every site.
 *
 * FT-… speak of machines under Fault Tolerance and stay silent without one, HA-… of vSphere HA, VS-… of the vSphere
 * platform whatever runs on it, HW-… of the servers, MX-… of MX-ONE.
 */
import type { Rule } from '../model/finding.ts';
import type { CompatibilityContext, ProjectContext } from './context.ts';
import { clusterRules } from './rules/cluster.ts';
import { cpuRules } from './rules/cpu.ts';
import { featureRules } from './rules/features.ts';
import { hostRules } from './rules/hosts.ts';
import { licenceRules } from './rules/licences.ts';
import { machineLimitRules } from './rules/machine-limits.ts';
import { mxOneProjectRules, mxOneRules } from './rules/mx-one.ts';
import { networkRules } from './rules/network.ts';
import { pairingRules } from './rules/pairing.ts';
import { realTimeRules } from './rules/real-time.ts';
import { releaseRules } from './rules/release.ts';
import { storageRules } from './rules/storage.ts';

export const compatibilityRules: readonly Rule<CompatibilityContext>[] = [
  ...releaseRules,
  ...licenceRules,
  ...hostRules,
  ...cpuRules,
  ...pairingRules,
  ...machineLimitRules,
  ...featureRules,
  ...networkRules,
  ...storageRules,
  ...clusterRules,
  ...realTimeRules,
  ...mxOneRules,
];

/** Rules about the project as a whole; their findings belong to no site. */
export const projectRules: readonly Rule<ProjectContext>[] = mxOneProjectRules;

/** A rule as the documentation lists it. */
export type RuleSummary = Omit<Rule<never>, 'judge'>;

export const allRules: readonly RuleSummary[] = [...compatibilityRules, ...projectRules].map(
  ({ code, severity, stage, title, source }) => ({ code, severity, stage, title, source }),
);
