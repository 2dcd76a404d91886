/** Where the value of an input came from: the leaf of every trace. */
import type { Figure } from '../model/figure.ts';

export type Origin =
  /** Written in the project file at `path`. */
  | { readonly kind: 'project'; readonly path: string }
  /** A figure of a catalogue entry. */
  | { readonly kind: 'catalogue'; readonly entry: string; readonly figure: Figure<number> }
  /** The catalogue's planning default of that name. */
  | { readonly kind: 'planning'; readonly figure: Figure<number> }
  /** The user's own value instead of a default. */
  | {
      readonly kind: 'override';
      readonly path: string;
      readonly reason: string | null;
      readonly instead: Origin;
      readonly insteadValue: number;
    }
  /** A what-if put this value in. */
  | { readonly kind: 'variation'; readonly instead: Origin; readonly insteadValue: number };

export interface ResolvedInput {
  readonly value: number;
  readonly origin: Origin;
}
