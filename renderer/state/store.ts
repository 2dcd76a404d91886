/**
 * What the window holds: the open document with its history, fields with something that cannot be taken, the plan.
 *
 * Everything goes through the functions of this folder; screens read with `useStore` and never set anything themselves.
 */
import { createStore, useStore as useZustand } from 'zustand';
import type { DiskChange, DocumentFacts } from '../../shared/ipc/shapes.ts';
import type { Plan } from '../../shared/planner/plan.ts';
import type { Problem } from '../../shared/model/problem.ts';
import type { PreparedProject } from '../../shared/planner/prepare.ts';
import type { History } from './history.ts';
import type { KeyFigures } from './key-figures.ts';

/** What stands in a field and did not reach the project. */
export interface Draft {
  readonly text: string;
  /** A sentence of the window, or what a door says of the value. */
  readonly problem: string | Problem;
}

/** An edit that was asked for by a button and could not be done. */
export interface Refusal {
  readonly name: string;
  readonly problems: readonly Problem[];
  /** Where a scenario is shown and cannot hold the edit: the scenario's name, and the same edit on the project itself. */
  readonly notOfScenario?: { readonly scenario: string; readonly onProject: () => void };
}

export interface OpenDocument {
  readonly history: History;
  readonly facts: DocumentFacts;
  /** Text on the disk is that of this project; by identity. Null when what is on the disk is unknown. */
  readonly savedProject: unknown;
  readonly prepared: PreparedProject;
  /** The last plan there is; null right after opening, while placements are worked out. */
  readonly plan: Plan | null;
  /** The plan is that of an earlier state of the project. */
  readonly isStale: boolean;
  /** The plan rests on a first look at the placements; the search goes on beside the window. */
  readonly isFirstLook: boolean;
  /** Key figures before the last edit, and of the project as it was opened. */
  readonly figuresBefore: KeyFigures | null;
  readonly figuresAtStart: KeyFigures | null;
}

export interface WindowStore {
  readonly document: OpenDocument | null;
  /** By path of the field. */
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly refusal: Refusal | null;
  readonly diskChange: DiskChange | null;
}

export const store = createStore<WindowStore>(() => ({ document: null, drafts: {}, refusal: null, diskChange: null }));

export function useStore<Part>(select: (state: WindowStore) => Part): Part {
  return useZustand(store, select);
}

/** Whether the project differs from the file. */
export function isUnsaved(document: OpenDocument): boolean {
  return document.savedProject !== document.history.project;
}
