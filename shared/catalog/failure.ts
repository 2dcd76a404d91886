/** What is wrong with a catalogue, as data, and the line for whoever edits its files; users never see it. */
import type { Fault } from '../base/fault.ts';
import type { KeptFaultCode } from './kept-problems.ts';

export interface CatalogueProblem {
  /** Where, from the top of the catalogue: `cpus/intel-xeon-gold-6426y/cores/value`. */
  readonly path: string;
  readonly message: string;
}

/** A name that leads nowhere; a project's own entry may have one too, and then a user reads the fault. */
export interface DanglingReference extends CatalogueProblem {
  readonly fault: Fault<KeptFaultCode>;
}

export interface CatalogueFailure {
  readonly kind: 'catalogue-shape' | 'catalogue-reference';
  readonly problems: readonly CatalogueProblem[];
}

const shown = 20;

/** One line a problem, at most twenty, with the number of those left out. */
export function catalogueFailureText(failure: CatalogueFailure): string {
  const lines = failure.problems.slice(0, shown).map(({ path, message }) => `${path}: ${message}`);
  const rest = failure.problems.length - lines.length;
  return rest > 0 ? [...lines, `… and ${rest} more`].join('\n') : lines.join('\n');
}
