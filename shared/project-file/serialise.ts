/** A project as text for the disk: sorted keys, so that the differences between two saved files are readable. */
import type { Project } from '../model/project.ts';

/** Reading the text again gives an equal project. */
export function serialiseProject(project: Project): string {
  return `${JSON.stringify(sorted(project), null, 2)}\n`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
