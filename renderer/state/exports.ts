/** Exports that run or have ended: how far each is, where its file lies, why it failed. */
import { createStore, useStore as useZustand } from 'zustand';
import { bridge } from '../bridge.ts';
import type { ExportFormat, ExportOptions, ShellFailure } from '../../shared/ipc/shapes.ts';
import { serialiseProject } from '../../shared/project-file/serialise.ts';
import { recordEdits } from './journal.ts';
import { store } from './store.ts';

export interface RunningExport {
  readonly id: string;
  readonly format: ExportFormat;
  readonly stage: 'planning' | 'drawing' | 'writing';
  /** From 0 to 1. */
  readonly share: number;
  /** Null while it runs. */
  readonly ended:
    | null
    | { readonly kind: 'saved'; readonly fileName: string; readonly shownFolder: string }
    | { readonly kind: 'failed'; readonly failure: ShellFailure };
}

const exports = createStore<{ readonly running: readonly RunningExport[] }>(() => ({ running: [] }));

export function useExports(): readonly RunningExport[] {
  return useZustand(exports, ({ running }) => running);
}

let lastId = 0;

const change = (id: string, part: Partial<RunningExport>): void =>
  exports.setState(({ running }) => ({
    running: running.map((each) => (each.id === id ? { ...each, ...part } : each)),
  }));

export function dismissExport(id: string): void {
  exports.setState(({ running }) => ({ running: running.filter((each) => each.id !== id) }));
}

export function exportProgress(id: string, stage: RunningExport['stage'], share: number): void {
  change(id, { stage, share });
}

export function cancelExport(id: string): void {
  void bridge().ask('export:cancel', { id });
  dismissExport(id);
}

/** Asks for a place and writes the plan there; what became of it stays until it is dismissed. */
export async function exportPlan(format: ExportFormat, options: ExportOptions = {}): Promise<void> {
  const project = store.getState().document?.history.project;
  if (project === undefined) return;
  await recordEdits();
  const id = `export-${++lastId}`;
  const started: RunningExport = { id, format, stage: 'planning', share: 0, ended: null };
  exports.setState(({ running }) => ({ running: [...running.filter(({ ended }) => ended === null), started] }));
  const reply = await bridge().ask('export:save', { id, format, text: serialiseProject(project), options });
  if (reply === null) return dismissExport(id);
  change(id, {
    share: 1,
    ended: reply.ok ? { kind: 'saved', ...reply.value } : { kind: 'failed', failure: reply.error },
  });
}
