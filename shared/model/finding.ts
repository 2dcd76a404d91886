/**
 * What the planner has to say about a plan, as data.
 *
 * The code is stable: tests, saved reports and documents refer to it. The sentence and the remedy shown to people are
 * made from code and figures in shared/text, never stored.
 */

export type Severity = 'blocking' | 'warning' | 'note';

export const findingStages = [
  'demand',
  'machines',
  'compatibility',
  'placement',
  'storage',
  'network',
  'licences',
  'bill',
  'availability',
  'project',
] as const;
export type FindingStage = (typeof findingStages)[number];

export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly stage: FindingStage;
  /** Name of the site, or null for the whole project. */
  readonly site: string | null;
  /** What it is about: a machine, a host, an edition …; '' for the whole site. */
  readonly subject: string;
  /** Figures and words the sentence is made of. */
  readonly figures: Readonly<Record<string, number | string>>;
  /** Catalogue source id, or a section of the method book. */
  readonly source: string;
}

/** The user's word on a finding: it stays listed, with the word beside it. */
export interface FindingReview {
  readonly code: string;
  /** Site of the finding; null = the whole project, or the only site there is. */
  readonly site: string | null;
  readonly subject: string;
  /** accepted: it holds and is lived with. dismissed: it does not concern this project. */
  readonly decision: 'accepted' | 'dismissed';
  readonly reason: string;
  readonly by?: string;
  readonly date?: string;
}

/** A finding as the plan lists it. */
export interface ReviewedFinding extends Finding {
  readonly review: FindingReview | null;
  /** Whether a review may take it out of the way; a fact that blocks the plan stays, whatever the review says. */
  readonly acceptable: boolean;
}

/**
 * One rule of a stage: judged on every plan, listed in the documentation.
 *
 * `judge` gives one object per offence: the subject and the figures of the sentence. No offence, no finding.
 */
export interface Rule<Context> {
  readonly code: string;
  readonly severity: Severity;
  readonly stage: FindingStage;
  /** One line for the rule list. */
  readonly title: string;
  readonly source: string;
  readonly judge: (context: Context) => readonly Offence[];
}

export interface Offence {
  readonly subject?: string;
  /** When a rule of the whole project speaks of one site. */
  readonly site?: string | null;
  readonly figures: Readonly<Record<string, number | string>>;
  /** When the circumstances change the rule's own severity. */
  readonly severity?: Severity;
  /** When the fact's own source says more than the rule's. */
  readonly source?: string;
}

/** All findings of a list of rules, in the order of the list. */
export function judge<Context>(
  rules: readonly Rule<Context>[],
  context: Context,
  site: string | null,
): readonly Finding[] {
  return rules.flatMap((rule) =>
    rule.judge(context).map((offence) => ({
      code: rule.code,
      severity: offence.severity ?? rule.severity,
      stage: rule.stage,
      site: offence.site === undefined ? site : offence.site,
      subject: offence.subject ?? '',
      figures: offence.figures,
      source: offence.source ?? rule.source,
    })),
  );
}
