/** What decided a solver's answer, from its code and figures, in the words of any language. */
import { required } from '../base/assert.ts';
import type { StageReasonCode } from '../model/solver-reason.ts';
import type { Proof } from './reasons.ts';
import type { ReportText } from './report.ts';
import { factsOf, type Facts, type Figures, type ShowFigure } from './sentence.ts';

/** What a sentence is put together from beside its figures. */
export interface Told {
  /** The parts, each told. */
  readonly parts: readonly string[];
  /** A figure that is a name of the catalogue, in the language as far as it is not the product's own. */
  readonly name: (figure: string) => string;
  /** What decided a placement, as words for "decided by …", and why fewer hosts would not do. */
  readonly decision: () => string;
  readonly proof: () => string;
  /** A block of the availability model, and how an edition is counted. */
  readonly block: (figure: string) => string;
  readonly metric: (figure: string) => string;
}

/** Sentences by code; a language that lacks one does not compile. */
export type SolverReasonWords = Readonly<Record<StageReasonCode, (facts: Facts, told: Told) => string>>;

interface Reason {
  readonly code: string;
  readonly figures: Figures;
  readonly parts?: readonly Reason[];
}

/** The reason in one or two sentences. */
export function solverReasonText({ code, figures, parts = [] }: Reason, show: ShowFigure, text: ReportText): string {
  const { locale, labels, reasons, partName } = text;
  const sentences: Readonly<Record<string, (facts: Facts, told: Told) => string>> = text.solverReasons;
  const facts = factsOf(figures, '', show, locale);
  const labelled = (words: Readonly<Record<string, string>>, figure: string): string =>
    words[facts.word(figure)] ?? facts.word(figure);
  return required(sentences[code], `words of solver reason ${code}`)(facts, {
    parts: parts.map((part) => solverReasonText(part, show, text)),
    name: (figure) => partName(facts.word(figure)),
    decision: () => reasons.decisionText(facts.word('decidedBy')),
    proof: () => reasons.proofText(proofOf(figures, facts), facts.word('decidedBy'), show),
    block: (figure) => labelled(labels.blocks, figure),
    metric: (figure) => labelled(labels.metrics, figure),
  });
}

/** The figures of a proof as it has them itself; the demand alone is told with its unit. */
function proofOf(figures: Figures, { word }: Facts): Proof {
  const unitOf = (name: string): string => (name === 'demand' ? word('demandUnit') : '');
  return {
    kind: word('proof'),
    figures: Object.entries(figures).flatMap(([name, value]) =>
      typeof value === 'number' ? [{ name, value, unit: unitOf(name) }] : [],
    ),
  };
}
