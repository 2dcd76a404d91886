/** The codes of what keeps a well-formed project from being planned. */
import type { CatalogueKind } from '../model/catalogue.ts';

export type PlannerFaultCode =
  | 'not-in-catalogue'
  | 'fibre-channel'
  | 'of-whole-project'
  | 'follows-from'
  | 'outside'
  | 'not-whole'
  | 'computed'
  | 'no-input'
  | 'line-unit'
  | 'line-name'
  | 'line-circle';

/** What an id can be missing from: a kind of the catalogue, or its prices. */
export type NamedKind = CatalogueKind | 'prices';
