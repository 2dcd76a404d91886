/** English words of the optimiser: the answer, the counts, the front, why not a design, least regret. */

export const optimiseLabels = {
  title: (figure: string): string => `Best design by ${figure}`,
  columns: { what: 'Choice', value: 'Value', rule: 'Ruled out by', designs: 'Designs', behind: 'Behind', rank: 'Rank' },
  best: 'The best design',
  runnersUp: 'Runners-up',
  front: (a: string, b: string): string => `No design beats these in both: ${a} against ${b}`,
  ruledOut: 'What is ruled out',
  refused: 'cannot be planned: a part is missing',
  none: 'No design of the space holds: every one is ruled out.',
  noRunnersUp: 'There is no other feasible design.',
  nothingOut: 'Nothing is ruled out.',
  whyNot: 'Why not this one?',
  regret: 'Least regret over the futures',
  future: 'Future',
  bestThere: 'Best there',
  chosen: 'This choice',
  regretHead: 'Regret',
  noRegretChoice: 'No design is feasible in every future.',
};

/** Figures come ready to be printed. */
export const optimiseSentences = {
  byParts: (planned: string): string =>
    `Designs that differ in their drives alone were priced exactly from their parts: ${planned} plans in full.`,
  inFull: (planned: string): string =>
    `Every one was planned in full unless a rule of the hardware had ruled out the same server before: ${planned} plans.`,
  partial: (looked: string, size: string, feasible: string): string =>
    `A part of the answer: ${looked} of ${size} designs were looked at, ${feasible} are feasible. The best of these is not proven to be the best of all.`,
  looked: (size: string, feasible: string): string => `All ${size} designs were looked at, ${feasible} are feasible.`,
  best: (best: string, second: string): string =>
    `The best is ${best}, with ${second}. It is proven: no design of the list is better.`,
  isBest: (objective: string, second: string): string => `It is the best: ${objective}, ${second}.`,
  has: (objective: string, second: string): string => `It has ${objective}, ${second}.`,
  blocked: (finding: string): string => `Blocked: ${finding}`,
  above: (f: { readonly label: string; readonly value: string; readonly by: string; readonly limit: string }): string =>
    `${f.label} is ${f.value}, ${f.by} above the limit of ${f.limit}.`,
  below: (f: { readonly label: string; readonly value: string; readonly by: string; readonly limit: string }): string =>
    `${f.label} is ${f.value}, ${f.by} below the limit of ${f.limit}.`,
  behind: (amount: string): string => `It is ${amount} behind the best.`,
  beatenBy: (design: string): string => `Better in both, or equal in one: ${design}.`,
  regret: (largest: string): string =>
    `Whatever of these futures comes, this design is at most ${largest} behind the best of that future; no other design promises less.`,
  limit: (label: string, kind: 'most' | 'least', value: string): string => `limit: ${label} at ${kind} ${value}`,
};

export const optimiseProblems = {
  limit: (text: string): string => `“${text}” is no limit: write FIGURE<=VALUE or FIGURE>=VALUE`,
  tooMany: (size: number, most: number): string =>
    `the list has ${size} designs, and at most ${most} can be looked at: leave values out`,
  future: (text: string): string => `“${text}” is no future: write NAME: NAME=VALUE, NAME=VALUE`,
};

export type OptimiseLabels = typeof optimiseLabels;
export type OptimiseSentences = typeof optimiseSentences;
export type OptimiseProblems = typeof optimiseProblems;
