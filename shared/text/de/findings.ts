/** All German sentences of findings. */
import type { findingSentences as english } from '../en/findings.ts';
import type { FindingSentence } from '../sentence.ts';
import { billSentences } from './findings/bill.ts';
import { ftClusterSentences } from './findings/ft-cluster.ts';
import { ftHostSentences } from './findings/ft-hosts.ts';
import { ftMachineSentences } from './findings/ft-machines.ts';
import { licenceSentences } from './findings/licences.ts';
import { mxOneSentences } from './findings/mx-one.ts';
import { networkSentences } from './findings/network.ts';
import { placementSentences } from './findings/placement.ts';
import { platformSentences } from './findings/platform.ts';
import { scenarioSentences } from './findings/scenario.ts';
import { storageSentences } from './findings/storage.ts';

export const findingSentences: Readonly<Record<keyof typeof english, FindingSentence>> = {
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
