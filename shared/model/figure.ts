/** A fact with its pedigree: nothing enters a plan without one. */

/** quoted: stands in the source. derived: computed from quoted facts. estimate: ours, to be confirmed by the user. */
export type Confidence = 'quoted' | 'derived' | 'estimate';

export interface Figure<T = number> {
  readonly value: T;
  /** Unit of the engine's unit table; '' for counts, texts, dates and yes/no. */
  readonly unit: string;
  /** Id of an entry of `sources`. */
  readonly source: string;
  readonly confidence: Confidence;
  /** ISO date on which the figure was compared with its source. */
  readonly checkedOn: string;
  /** What a reader must know to use the figure rightly: conflict, range, condition. */
  readonly note?: string;
}

export interface Source {
  readonly title: string;
  /** Public address, or null when only an excerpt without an address was read. */
  readonly address: string | null;
}
