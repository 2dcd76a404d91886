/** The networks of a site as the plan shows them. */
export interface Segment {
  readonly id: 'management' | 'vmotion' | 'ft-logging' | 'storage' | 'voice' | 'out-of-band';
  readonly linkGbit: number;
  readonly uplinksPerHost: number;
  /** Segments that share the same uplinks carry the same group letter. */
  readonly uplinkGroup: string;
  /** Conservative load [Gbit/s], null where nothing is computed. */
  readonly loadGbit: number | null;
}

export interface NetworkPlan {
  readonly layout: 'minimum' | 'recommended' | 'converged';
  readonly technology: 'vlockstep' | 'fast-checkpointing';
  readonly segments: readonly Segment[];
}
