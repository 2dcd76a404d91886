/** What the optimiser found, and why not another design, in the sentences of any language. */
import type { OptimiseLabels, OptimiseSentences } from '../en/what-if/optimise.ts';

interface Words {
  readonly labels: OptimiseLabels;
  readonly sentences: OptimiseSentences;
}

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
export function optimiseParagraph(f: OptimiseFacts, { labels, sentences }: Words): string {
  if (!f.isComplete) return sentences.partial(f.looked, f.size, f.feasible);
  const answer = f.hasBest ? sentences.best(f.best, f.second) : labels.none;
  const how = f.isByParts ? sentences.byParts(f.planned) : sentences.inFull(f.planned);
  return `${sentences.looked(f.size, f.feasible)} ${answer} ${how}`;
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

/** Why a design is not the best, each reason with its figures. */
export function whyNotParagraph(f: WhyNotFacts, words: OptimiseSentences): string {
  if (f.isBest) return words.isBest(f.objective, f.second);
  return [
    words.has(f.objective, f.second),
    ...f.blocking.map(words.blocked),
    ...f.broken.map((each) => (each.kind === 'most' ? words.above(each) : words.below(each))),
    ...(f.behind === null ? [] : [words.behind(f.behind)]),
    ...(f.beatenBy === null ? [] : [words.beatenBy(f.beatenBy)]),
  ].join(' ');
}
