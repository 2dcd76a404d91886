/**
 * The open project and the edits that led to it: do, undo, redo. Pure; the store holds one of these.
 *
 * A step of this session keeps the projects themselves, which share all they have in common. A step of an earlier
 * session is known as the change of the project's text that the shell's journal kept.
 */
import type { Project } from '../../shared/model/project.ts';
import type { HistoryEntry } from '../../shared/ipc/shapes.ts';
import { applyChange, inverseOf } from '../../shared/ipc/text-change.ts';
import { parseProjectFile } from '../../shared/project-file/parse.ts';
import { serialiseProject } from '../../shared/project-file/serialise.ts';

export interface Step {
  /** As the menu names it: "Change users". */
  readonly name: string;
  /** Edits with the same key that follow closely become one step: typing in one field. */
  readonly joinKey: string | null;
  /** Milliseconds since 1970. */
  readonly when: number;
  /** The project on the other side of the step, or the change of text that leads there. */
  readonly other: { readonly project: Project } | { readonly entry: HistoryEntry; readonly isDone: boolean };
}

export interface History {
  readonly project: Project;
  /** Done, the latest last. */
  readonly past: readonly Step[];
  /** Undone, the next to be redone last. */
  readonly future: readonly Step[];
}

/** Typing in one field goes on as one step for as long as the pauses are shorter [ms]. */
const joinWithin = 1500;
const stepsMost = 1000;

export interface NamedEdit {
  readonly name: string;
  readonly joinKey: string | null;
  readonly when: number;
}

/** Whether the edit becomes part of the step before it. */
export function joins({ past, future }: History, { joinKey, when }: NamedEdit): boolean {
  const last = past.at(-1);
  return (
    joinKey !== null &&
    future.length === 0 &&
    last?.joinKey === joinKey &&
    when - last.when < joinWithin &&
    'project' in last.other
  );
}

export function edited(history: History, project: Project, edit: NamedEdit): History {
  const last = history.past.at(-1);
  if (last !== undefined && joins(history, edit)) {
    return { project, past: [...history.past.slice(0, -1), { ...last, when: edit.when }], future: [] };
  }
  const step: Step = { ...edit, other: { project: history.project } };
  return { project, past: [...history.past.slice(-(stepsMost - 1)), step], future: [] };
}

/** Null when there is nothing to undo. */
export function undone({ project, past, future }: History): History | null {
  const step = past.at(-1);
  if (step === undefined) return null;
  const before = acrossStep(project, step);
  return {
    project: before,
    past: past.slice(0, -1),
    future: [...future, { ...step, joinKey: null, other: { project } }],
  };
}

/** Null when there is nothing to redo. */
export function redone({ project, past, future }: History): History | null {
  const step = future.at(-1);
  if (step === undefined) return null;
  const after = acrossStep(project, step);
  return {
    project: after,
    past: [...past, { ...step, joinKey: null, other: { project } }],
    future: future.slice(0, -1),
  };
}

function acrossStep(project: Project, { other }: Step): Project {
  if ('project' in other) return other.project;
  const change = other.isDone ? inverseOf(other.entry.change) : other.entry.change;
  const text = applyChange(serialiseProject(project), change);
  const parsed = text.ok ? parseProjectFile(text.value) : null;
  if (parsed === null || !parsed.ok) throw new Error(`Defect: the step "${other.entry.name}" does not fit the project`);
  return parsed.value;
}

/** The history of an earlier session, as the shell kept it: `future` comes with the next to be redone first. */
export function restoredSteps(entries: readonly HistoryEntry[], isDone: boolean): readonly Step[] {
  return entries.map((entry) => ({
    name: entry.name,
    joinKey: null,
    when: Date.parse(entry.when),
    other: { entry, isDone },
  }));
}
