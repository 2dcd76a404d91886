/** Words of the optimiser: the answer, the counts, the front, why not a design, least regret. */

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

export interface OptimiseFacts {
  readonly size: string;
  readonly looked: string;
  readonly planned: string;
  readonly feasible: string;
  readonly hasBest: boolean;
  readonly best: string;
  readonly second: string;
  readonly isComplete: boolean;
  readonly isByParts: boolean;
}

/** What was looked at, and whether the answer is proven. */
export function optimiseParagraph(f: OptimiseFacts): string {
  const how = f.isByParts
    ? `Designs that differ in their drives alone were priced exactly from their parts: ${f.planned} plans in full.`
    : `Every one was planned in full unless a rule of the hardware had ruled out the same server before: ${f.planned} plans.`;
  if (!f.isComplete) {
    return `A part of the answer: ${f.looked} of ${f.size} designs were looked at, ${f.feasible} are feasible. The best of these is not proven to be the best of all.`;
  }
  const answer = f.hasBest
    ? `The best is ${f.best}, with ${f.second}. It is proven: no design of the list is better.`
    : optimiseLabels.none;
  return `All ${f.size} designs were looked at, ${f.feasible} are feasible. ${answer} ${how}`;
}

export interface WhyNotFacts {
  readonly isBest: boolean;
  readonly objective: string;
  readonly second: string;
  readonly blocking: readonly string[];
  readonly broken: readonly {
    readonly label: string;
    readonly value: string;
    readonly limit: string;
    readonly by: string;
    readonly kind: 'most' | 'least';
  }[];
  readonly behind: string | null;
  readonly beatenBy: string | null;
}

export function whyNotParagraph(f: WhyNotFacts): string {
  if (f.isBest) return `It is the best: ${f.objective}, ${f.second}.`;
  const limits = f.broken.map(
    ({ label, value, limit, by, kind }) =>
      `${label} is ${value}, ${by} ${kind === 'most' ? 'above' : 'below'} the limit of ${limit}.`,
  );
  const parts = [
    `It has ${f.objective}, ${f.second}.`,
    ...f.blocking.map((finding) => `Blocked: ${finding}`),
    ...limits,
    f.behind === null ? '' : `It is ${f.behind} behind the best.`,
    f.beatenBy === null ? '' : `Better in both, or equal in one: ${f.beatenBy}.`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

export function regretParagraph(f: { readonly largest: string }): string {
  return `Whatever of these futures comes, this design is at most ${f.largest} behind the best of that future; no other design promises less.`;
}

/** A rule that has ruled designs out, for people: the code of a finding, a limit, or that it cannot be planned. */
export function ruleText(rule: string, titleOf: (code: string) => string): string {
  if (rule === 'refused') return optimiseLabels.refused;
  if (rule.startsWith('finding ')) {
    const code = rule.slice('finding '.length);
    return `${code}: ${titleOf(code)}`;
  }
  return rule;
}

export const optimiseProblems = {
  limit: (text: string): string => `“${text}” is no limit: write FIGURE<=VALUE or FIGURE>=VALUE`,
  tooMany: (size: number, most: number): string =>
    `the list has ${size} designs, and at most ${most} can be looked at: leave values out`,
  future: (text: string): string => `“${text}” is no future: write NAME: NAME=VALUE, NAME=VALUE`,
};
