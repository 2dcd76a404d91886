/** Everything the what-if questions are told in, in Swedish. */
import type { WhatIfWords } from '../en/what-if.ts';
import { choiceLabels, familyHeads, valueWords } from './what-if/choices.ts';
import { compareLabels, compareSentences } from './what-if/compare.ts';
import { optimiseLabels, optimiseProblems, optimiseSentences } from './what-if/optimise.ts';
import { changeProblems, figureProblems, readProblems, scenarioProblems } from './what-if/problems.ts';
import { scenarioLabels } from './what-if/scenarios.ts';
import {
  bandNote,
  bandProblems,
  crossingText,
  jumpWords,
  sweepLabels,
  tornadoLabels,
  uncertaintyLabels,
} from './what-if/sweep.ts';

export const whatIfWords: WhatIfWords = {
  values: valueWords,
  families: familyHeads,
  choices: choiceLabels,
  compare: compareLabels,
  compareSentences,
  sweep: sweepLabels,
  jumps: jumpWords,
  crossing: crossingText,
  tornado: tornadoLabels,
  uncertainty: uncertaintyLabels,
  bandNote,
  optimise: optimiseLabels,
  optimiseSentences,
  scenarios: scenarioLabels,
  problems: {
    change: changeProblems,
    scenario: scenarioProblems,
    figure: figureProblems,
    read: readProblems,
    band: bandProblems,
    optimise: optimiseProblems,
  },
};
