/** Everything the what-if workbench says. */
export { scenarioLabels } from './en/what-if/scenarios.ts';
export { compareLabels, compareParagraph, type CompareFacts } from './en/what-if/compare.ts';
export {
  changeProblemCodes,
  changeProblemText,
  figureProblems,
  readProblems,
  scenarioProblems,
} from './en/what-if/problems.ts';
export {
  bandNote,
  bandProblems,
  crossingText,
  jumpReason,
  jumpText,
  sweepLabels,
  tornadoLabels,
  uncertaintyLabels,
} from './en/what-if/sweep.ts';
export {
  optimiseLabels,
  optimiseParagraph,
  optimiseProblems,
  regretParagraph,
  ruleText,
  whyNotParagraph,
} from './en/what-if/optimise.ts';
