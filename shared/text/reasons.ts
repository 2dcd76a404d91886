/** What every language says about reasons: pairs of hosts, editions, what decided a placement and how it is proven. */
import { required } from '../base/assert.ts';
import type { reasonWords as englishWords } from './en/reasons.ts';
import type { Locale } from './numbers.ts';
import { factsOf, type Facts, type Figures, type ShowFigure } from './sentence.ts';

/** Words by code; English has them all, so that another language that lacks one does not compile. */
export interface ReasonWords {
  readonly pairs: Readonly<Record<keyof typeof englishWords.pairs, string>>;
  /** Why an edition does not qualify, in short and as a sentence. */
  readonly editionsShort: Readonly<Record<keyof typeof englishWords.editionsShort, string>>;
  readonly editions: Readonly<Record<keyof typeof englishWords.editions, (facts: Facts) => string>>;
  readonly resources: Readonly<Record<keyof typeof englishWords.resources, string>>;
  readonly policies: Readonly<Record<keyof typeof englishWords.policies, string>>;
  readonly decisions: Readonly<Record<keyof typeof englishWords.decisions, string>>;
  readonly proof: ProofWords;
}

export interface Reasons {
  readonly pairReasonText: (code: string) => string;
  readonly editionReasonText: (code: string, figures: Figures, show: ShowFigure) => string;
  /** In short, for a list of reasons; what is no code is taken as words already. */
  readonly editionReasonShort: (code: string) => string;
  readonly resourceText: (resource: string) => string;
  readonly policyText: (policy: string) => string;
  /** What decided the number of hosts, as words for "decided by …". */
  readonly decisionText: (decidedBy: string) => string;
  /** Why fewer hosts would not do, in one or two sentences. */
  readonly proofText: (proof: Proof, decidedBy: string, show: ShowFigure) => string;
}

export interface Proof {
  readonly kind: string;
  readonly figures: readonly { readonly name: string; readonly value: number; readonly unit: string }[];
}

/** The sentences a proof is put together from. Numbers of hosts come as numbers, because words depend on them. */
export interface ProofWords {
  readonly notProven: string;
  readonly trivial: (decision: string) => string;
  readonly searched: string;
  readonly searchedPool: string;
  readonly fromPool: (hosts: string) => string;
  /** Hosts that stand in for failures. */
  readonly reserve: (hosts: number, show: ShowFigure) => string;
  /** What must be left, and how many may fail. */
  readonly survivors: (left: number, failing: number, show: ShowFigure) => string;
  readonly standbyApart: string;
  readonly separation: string;
  readonly packing: (hosts: string) => string;
  readonly decided: (decision: string) => string;
  readonly atLeastOne: string;
  /** Fewer hosts cannot: what is needed against what each offers. */
  readonly against: (fewer: number, needed: string, capacity: string, show: ShowFigure) => string;
  /** Units of a demand as they stand in a proof. */
  readonly demandUnits: Readonly<Record<string, string>>;
}

const figureOf = (proof: Proof, name: string): Proof['figures'][number] | undefined =>
  proof.figures.find((figure) => figure.name === name);

/** The texts of a language from its words. */
export function reasonsIn(locale: Locale, words: ReasonWords): Reasons {
  const named = (table: object, code: string, what: string): string =>
    required((table as Readonly<Record<string, string>>)[code], `words of ${what} ${code}`);
  const known = (table: object, code: string): string => (table as Readonly<Record<string, string>>)[code] ?? code;
  const editions: Readonly<Record<string, (facts: Facts) => string>> = words.editions;
  const decisionText = (decidedBy: string): string => named(words.decisions, decidedBy, 'placement decision');
  return {
    pairReasonText: (code) => named(words.pairs, code, 'pair reason'),
    editionReasonText: (code, figures, show) =>
      required(editions[code], `words of edition reason ${code}`)(factsOf(figures, '', show, locale)),
    editionReasonShort: (code) => known(words.editionsShort, code),
    resourceText: (resource) => known(words.resources, resource),
    policyText: (policy) => known(words.policies, policy),
    decisionText,
    proofText: proofIn(words.proof, decisionText),
  };
}

/** Memory is the only resource with a unit. */
export const resourceUnit = (resource: string): string => (resource === 'memory' ? 'GiB' : '');

function proofIn(words: ProofWords, decision: Reasons['decisionText']): Reasons['proofText'] {
  return (proof, decidedBy, show) => {
    if (proof.kind === 'not-proven') return words.notProven;
    if (proof.kind === 'trivial') return words.trivial(decision(decidedBy));
    const pool = figureOf(proof, 'pool');
    if (proof.kind === 'exhausted-search') {
      const searched = pool === undefined ? words.searched : words.searchedPool;
      return `${searched}${reserveText(proof, words, show)}`;
    }
    if (pool !== undefined) return words.fromPool(show(pool.value, ''));
    if (decidedBy === 'failures') return survivorsText(proof, words, show);
    return `${boundText(proof, decidedBy, words, decision, show)}${reserveText(proof, words, show)}`;
  };
}

/** The hosts added for failures; none where survivors only restart what was lost. */
function reserveText(proof: Proof, words: ProofWords, show: ShowFigure): string {
  const reserve = figureOf(proof, 'reserve')?.value ?? 0;
  if (reserve === 0 || figureOf(proof, 'runningAfterFailure') !== undefined) return '';
  return ` ${words.reserve(reserve, show)}`;
}

/** Where the reserve decides: what must be left, and what may fail. */
function survivorsText(proof: Proof, words: ProofWords, show: ShowFigure): string {
  const left = figureOf(proof, 'runningAfterFailure')?.value ?? figureOf(proof, 'countingBound')?.value ?? 1;
  return words.survivors(left, figureOf(proof, 'reserve')?.value ?? 0, show);
}

function boundText(
  proof: Proof,
  decidedBy: string,
  words: ProofWords,
  decision: Reasons['decisionText'],
  show: ShowFigure,
): string {
  const fewer = (figureOf(proof, 'countingBound')?.value ?? 0) - 1;
  const demand = figureOf(proof, 'demand');
  const capacity = figureOf(proof, 'capacityPerHost');
  const pattern = figureOf(proof, 'patternBound');
  if (decidedBy === 'standby-apart') return words.standbyApart;
  if (decidedBy === 'ft-separation') return words.separation;
  if (decidedBy === 'packing' && pattern !== undefined) return words.packing(show(pattern.value, ''));
  if (demand === undefined || capacity === undefined || fewer < 0) return words.decided(decision(decidedBy));
  if (fewer === 0) return words.atLeastOne;
  const unit = words.demandUnits[demand.unit];
  const needed = unit === undefined ? show(demand.value, demand.unit) : `${show(demand.value, '')} ${unit}`;
  return words.against(fewer, needed, show(capacity.value, ''), show);
}
