/** What the compatibility stage says: FT technology and which hosts may hold the two copies of one machine. */
export type PairVerdict = 'yes' | 'no' | 'unknown';

/** One pair of host kinds and whether they may hold the two copies of one FT machine. */
export interface HostPair {
  readonly a: string;
  readonly b: string;
  readonly verdict: PairVerdict;
  /** Stable reason codes; the sentence is in shared/text. */
  readonly reasons: readonly string[];
}

export interface CompatibilityPlan {
  readonly release: string;
  readonly technology: 'vlockstep' | 'fast-checkpointing';
  readonly pairs: readonly HostPair[];
}
