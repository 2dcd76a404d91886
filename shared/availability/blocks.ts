/**
 * Star blocks, and the series they form with the host layer.
 *
 * A star is one part that fails at rate λ and is back after T hours on average,
 * whatever the law of T (availability reference 4.5 and 4.6). The series is
 * evaluated without ever forming 1 − A (4.8).
 */
import type { BlockEstimate, GuestSoftware, SharedPart } from './input.ts';
import { hoursPerYear, minutesPerYear } from './input.ts';

/** How one block of the series behaves in the long run. */
export interface Block {
  readonly name: string;
  readonly availability: number;
  readonly unavailability: number;
  /** ω [per hour]. */
  readonly failureFrequencyPerHour: number;
}

/**
 * One part with failure rate λ [per hour] and mean outage T [h].
 *
 * x = λ·T, U = x/(1+x), A = 1/(1+x), ω = λ/(1+x)
 */
export function starBlock(name: string, rate: number, hours: number): Block {
  const x = rate * hours;
  return {
    name,
    availability: 1 / (1 + x),
    unavailability: x / (1 + x),
    failureFrequencyPerHour: rate / (1 + x),
  };
}

/** Guest software of one node: T = c_s·T_auto + (1 − c_s)·T_man; no faults when undefined. */
export function softwareBlock(software: GuestSoftware | undefined): Block {
  const name = 'guestSoftware';
  if (software === undefined) return starBlock(name, 0, 0);
  const { mtbfHours, coverage, autoHours, manualHours } = software;
  return starBlock(name, 1 / mtbfHours, coverage * autoHours + (1 - coverage) * manualHours);
}

/**
 * A shared part: its mean outage is its repair plus the guests' restart where it stopped them.
 *
 * λ = 1/MTBF, or (1 − A)/(A·MTTR) when its own availability is given. A part with neither never fails.
 */
export function sharedBlock(part: SharedPart): Block {
  const hours = part.mttrHours + part.restartTailHours;
  if (part.mtbfHours !== undefined) return starBlock(part.name, 1 / part.mtbfHours, hours);
  const own = part.availability ?? 1;
  return starBlock(part.name, own === 1 ? 0 : (1 - own) / (own * part.mttrHours), hours);
}

export interface Series {
  readonly unavailability: number;
  readonly availability: number;
  readonly failureFrequencyPerHour: number;
  /** I_B of each block. */
  readonly birnbaum: Float64Array;
}

/**
 * Independent blocks that must all be up.
 *
 * U = Σ_k U_k · Π_{j<k} (1 − U_j);  I_B(b) = Π_{j≠b} (1 − U_j);  ω = Σ_b ω_b · I_B(b)
 */
export function seriesOf(blocks: readonly Block[]): Series {
  const birnbaum = new Float64Array(blocks.length);
  let after = 1;
  for (let k = blocks.length - 1; k >= 0; k--) {
    birnbaum[k] = after;
    after *= blocks[k]!.availability;
  }

  let unavailability = 0;
  let frequency = 0;
  let before = 1;
  for (let k = 0; k < blocks.length; k++) {
    const block = blocks[k]!;
    unavailability += before * block.unavailability;
    birnbaum[k] = before * birnbaum[k]!;
    frequency += birnbaum[k]! * block.failureFrequencyPerHour;
    before *= block.availability;
  }
  return { unavailability, availability: before, failureFrequencyPerHour: frequency, birnbaum };
}

/** What each block has to do with the outages of the series, by name. */
export function blockEstimates(
  blocks: readonly Block[],
  { unavailability, birnbaum }: Series,
): Readonly<Record<string, BlockEstimate>> {
  const estimates: Record<string, BlockEstimate> = {};
  for (let k = 0; k < blocks.length; k++) {
    const block = blocks[k]!;
    estimates[block.name] = {
      unavailability: block.unavailability,
      minutesPerYear: block.unavailability * minutesPerYear,
      failuresPerYear: block.failureFrequencyPerHour * hoursPerYear,
      birnbaum: birnbaum[k]!,
      criticality: unavailability === 0 ? 0 : (birnbaum[k]! * block.unavailability) / unavailability,
    };
  }
  return estimates;
}
