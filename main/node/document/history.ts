/** The undo history of a project's text: what one step does to it. Pure; the journal replays it, the shell follows it. */
import { err, ok, type Result } from '../../../shared/base/result.ts';
import type { History, HistoryEntry, Step } from '../../../shared/ipc/shapes.ts';
import { applyChange, changeBetween, inverseOf } from '../../../shared/ipc/text-change.ts';

/** A text with what was done to it and what was undone. */
export interface Edited extends History {
  readonly text: string;
}

/** Older edits are forgotten beyond these: more than anybody walks back, and a bound for the disk. */
export const entriesMax = 1000;
const charactersMax = 20_000_000;

/** The text and its history after one step; refused when the step does not fit the text. */
export function applyStep(edited: Edited, step: Step, when: string): Result<Edited, 'does-not-fit'> {
  switch (step.kind) {
    case 'edit':
      return edit(edited, { name: step.name, when, change: step.change }, step.joinsPrevious);
    case 'undo':
      return undo(edited);
    case 'redo':
      return redo(edited);
  }
}

function edit(edited: Edited, entry: HistoryEntry, joinsPrevious: boolean): Result<Edited, 'does-not-fit'> {
  const text = applyChange(edited.text, entry.change);
  if (!text.ok) return text;
  const previous = edited.past.at(-1);
  const past =
    joinsPrevious && previous !== undefined && edited.future.length === 0
      ? [...edited.past.slice(0, -1), joined(edited.text, previous, entry, text.value)]
      : [...edited.past, entry];
  return ok({ text: text.value, past: bounded(past), future: [] });
}

/** Both edits as one: from before the first to after the second. */
function joined(text: string, previous: HistoryEntry, { when }: HistoryEntry, after: string): HistoryEntry {
  const before = applyChange(text, inverseOf(previous.change));
  return { name: previous.name, when, change: changeBetween(before.ok ? before.value : text, after) };
}

function undo({ text, past, future }: Edited): Result<Edited, 'does-not-fit'> {
  const last = past.at(-1);
  if (last === undefined) return err('does-not-fit');
  const before = applyChange(text, inverseOf(last.change));
  return before.ok ? ok({ text: before.value, past: past.slice(0, -1), future: [last, ...future] }) : before;
}

function redo({ text, past, future }: Edited): Result<Edited, 'does-not-fit'> {
  const [next, ...later] = future;
  if (next === undefined) return err('does-not-fit');
  const after = applyChange(text, next.change);
  return after.ok ? ok({ text: after.value, past: [...past, next], future: later }) : after;
}

function bounded(past: HistoryEntry[]): HistoryEntry[] {
  let characters = 0;
  let kept = 0;
  for (let i = past.length - 1; i >= 0 && kept < entriesMax; i -= 1, kept += 1) {
    const change = past[i]?.change;
    characters += (change?.removed.length ?? 0) + (change?.inserted.length ?? 0);
    // The newest edit can always be undone.
    if (characters > charactersMax && kept > 0) break;
  }
  return kept === past.length ? past : past.slice(past.length - kept);
}
