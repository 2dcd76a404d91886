/** The sentences of findings: one table from code to what is wrong and what would mend it. */
import { required } from '../base/assert.ts';
import type { Finding } from '../model/finding.ts';
import { billSentences } from './en/findings/bill.ts';
import { ftClusterSentences } from './en/findings/ft-cluster.ts';
import { ftHostSentences } from './en/findings/ft-hosts.ts';
import { ftMachineSentences } from './en/findings/ft-machines.ts';
import { licenceSentences } from './en/findings/licences.ts';
import { mxOneSentences } from './en/findings/mx-one.ts';
import { networkSentences } from './en/findings/network.ts';
import { placementSentences } from './en/findings/placement.ts';
import { platformSentences } from './en/findings/platform.ts';
import { scenarioSentences } from './en/findings/scenario.ts';
import { storageSentences } from './en/findings/storage.ts';
import { factsOf, type FindingSentence, type ShowFigure } from './sentence.ts';

export type { ShowFigure } from './sentence.ts';

export const findingSentences: Readonly<Record<string, FindingSentence>> = {
  ...platformSentences,
  ...ftMachineSentences,
  ...ftHostSentences,
  ...ftClusterSentences,
  ...mxOneSentences,
  ...placementSentences,
  ...storageSentences,
  ...networkSentences,
  ...licenceSentences,
  ...billSentences,
  ...scenarioSentences,
};

/** What is wrong, where and by how much, and what would mend it ('' where nothing needs mending). */
export function findingText(
  finding: Pick<Finding, 'code' | 'figures' | 'subject'>,
  show: ShowFigure,
): { readonly text: string; readonly remedy: string } {
  const sentence = required(findingSentences[finding.code], `sentence of ${finding.code}`);
  const facts = factsOf(finding.figures, finding.subject, show);
  return { text: sentence.text(facts), remedy: sentence.remedy(facts) };
}
