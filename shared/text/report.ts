/** Everything a document says, in one language: words, sentences, reasons, labels of figures, prose of the catalogue. */
import { documentLabels as germanDocument } from './de/document-labels.ts';
import * as germanMethod from './de/method.ts';
import { partName as germanPartName } from './de/part-names.ts';
import { problems as germanProblems } from './de/problems.ts';
import { prose as germanProse } from './de/prose.ts';
import * as germanQuantities from './de/quantities.ts';
import { reasons as germanReasons } from './de/reasons.ts';
import { reportLabels as germanLabels } from './de/report-labels.ts';
import { reportSentences as germanSentences } from './de/report-sentences.ts';
import { ruleTitles as germanRules } from './de/rule-titles.ts';
import { solverReasons as germanSolverReasons } from './de/solver-reasons.ts';
import { whatIfWords as germanWhatIf } from './de/what-if.ts';
import { workbookLabels as germanWorkbook } from './de/workbook-labels.ts';
import { documentLabels, type DocumentLabels } from './en/document-labels.ts';
import { problems } from './en/problems.ts';
import { reasons } from './en/reasons.ts';
import { reportLabels, type ReportLabels } from './en/report-labels.ts';
import { reportSentences, type ReportSentences } from './en/report-sentences.ts';
import { solverReasons } from './en/solver-reasons.ts';
import { whatIfWords, type WhatIfWords } from './en/what-if.ts';
import { workbookLabels, type WorkbookLabels } from './en/workbook-labels.ts';
import type { Locale } from './numbers.ts';
import type { ProblemWords } from './problems.ts';
import type { Reasons } from './reasons.ts';
import type { SolverReasonWords } from './solver-reasons.ts';
import { documentLabels as swedishDocument } from './sv/document-labels.ts';
import * as swedishMethod from './sv/method.ts';
import { partName as swedishPartName } from './sv/part-names.ts';
import { problems as swedishProblems } from './sv/problems.ts';
import { prose as swedishProse } from './sv/prose.ts';
import * as swedishQuantities from './sv/quantities.ts';
import { reasons as swedishReasons } from './sv/reasons.ts';
import { reportLabels as swedishLabels } from './sv/report-labels.ts';
import { reportSentences as swedishSentences } from './sv/report-sentences.ts';
import { ruleTitles as swedishRules } from './sv/rule-titles.ts';
import { solverReasons as swedishSolverReasons } from './sv/solver-reasons.ts';
import { whatIfWords as swedishWhatIf } from './sv/what-if.ts';
import { workbookLabels as swedishWorkbook } from './sv/workbook-labels.ts';

export type { DocumentLabels } from './en/document-labels.ts';
export type { ReportLabels } from './en/report-labels.ts';
export type { ReportSentences } from './en/report-sentences.ts';
export type { WhatIfWords } from './en/what-if.ts';
export type { WorkbookLabels } from './en/workbook-labels.ts';

/** What stands over a chapter of the method book. */
export interface ChapterWords {
  readonly title: string;
  readonly intro: string;
}

export interface ReportText {
  /** Of the words, and of how numbers and dates are written. */
  readonly locale: Locale;
  readonly labels: ReportLabels;
  readonly document: DocumentLabels;
  readonly workbook: WorkbookLabels;
  readonly sentences: ReportSentences;
  readonly reasons: Reasons;
  readonly solverReasons: SolverReasonWords;
  readonly whatIf: WhatIfWords;
  /** Why a project cannot be planned. */
  readonly problems: ProblemWords;
  /** A quantity's label by its name; English has it from the method book itself. */
  readonly quantityLabel: (name: string, english: string) => string;
  readonly quantityWhy: (name: string, english: string) => string;
  readonly solverWhy: (id: string, english: string) => string;
  /** Title and opening words of a chapter of the method book. */
  readonly chapter: (id: string, english: ChapterWords) => ChapterWords;
  readonly solverTitle: (id: string, english: string) => string;
  /** What a rule says, in one line, by its code. */
  readonly ruleTitle: (code: string, english: string) => string;
  /** Prose of the catalogue and the stages; English where the language does not have it. */
  readonly prose: (english: string) => string;
  /** Name of a part, licence, service or machine of the catalogue; product names stay as they are. */
  readonly partName: (english: string) => string;
  /** What a bill line says it is: a part of the catalogue, or the user's own words, which stay. */
  readonly lineName: (line: string, english: string) => string;
  /** The same for remarks that can be done without: '' where the language does not have it. */
  readonly note: (english: string) => string;
}

const asItIs = (_name: string, english: string): string => english;

const english: ReportText = {
  locale: 'en',
  labels: reportLabels,
  document: documentLabels,
  workbook: workbookLabels,
  sentences: reportSentences,
  reasons,
  solverReasons,
  whatIf: whatIfWords,
  problems,
  quantityLabel: asItIs,
  quantityWhy: asItIs,
  solverWhy: asItIs,
  chapter: (_, english) => english,
  solverTitle: asItIs,
  ruleTitle: asItIs,
  prose: (text) => text,
  partName: (text) => text,
  lineName: (_line, text) => text,
  note: (text) => text,
};

type Words = Readonly<Record<string, string>>;

/** What a language has of the method book and the catalogue, beside its own sentences. */
function fromTables(
  quantities: { readonly quantityLabels: Words; readonly solverTitles: Words },
  method: {
    readonly quantityWhys: Words;
    readonly solverWhys: Words;
    readonly chapters: Readonly<Record<string, ChapterWords>>;
  },
  rules: Words,
  prose: (english: string) => string,
  partName: (english: string) => string,
): Pick<
  ReportText,
  | 'quantityLabel'
  | 'quantityWhy'
  | 'solverTitle'
  | 'ruleTitle'
  | 'solverWhy'
  | 'chapter'
  | 'prose'
  | 'partName'
  | 'lineName'
  | 'note'
> {
  const from = (words: Words) => (name: string, text: string) => words[name] ?? text;
  return {
    quantityLabel: from(quantities.quantityLabels),
    quantityWhy: from(method.quantityWhys),
    solverWhy: from(method.solverWhys),
    chapter: (id, english) => method.chapters[id] ?? english,
    solverTitle: from(quantities.solverTitles),
    ruleTitle: from(rules),
    prose,
    partName,
    lineName: (line, english) => (line.startsWith('line.') ? prose(english) : partName(english)),
    note: (text) => {
      const translated = prose(text);
      return translated === text ? '' : translated;
    },
  };
}

const texts: Readonly<Record<Locale, ReportText>> = {
  en: english,
  de: {
    locale: 'de',
    labels: germanLabels,
    document: germanDocument,
    workbook: germanWorkbook,
    sentences: germanSentences,
    reasons: germanReasons,
    solverReasons: germanSolverReasons,
    whatIf: germanWhatIf,
    problems: germanProblems,
    ...fromTables(germanQuantities, germanMethod, germanRules, germanProse, germanPartName),
  },
  sv: {
    locale: 'sv',
    labels: swedishLabels,
    document: swedishDocument,
    workbook: swedishWorkbook,
    sentences: swedishSentences,
    reasons: swedishReasons,
    solverReasons: swedishSolverReasons,
    whatIf: swedishWhatIf,
    problems: swedishProblems,
    ...fromTables(swedishQuantities, swedishMethod, swedishRules, swedishProse, swedishPartName),
  },
};

/** What documents say in that language. */
export function reportText(locale: Locale = 'en'): ReportText {
  return texts[locale];
}
