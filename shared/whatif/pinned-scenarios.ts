/** The catalogue entries of a project and of all its scenarios, so that a what-if of an old quote opens to old figures too. */
import type { PinnedCatalogue } from '../model/project.ts';
import { pinnedEntries } from '../planner/pinned.ts';
import type { PreparedProject } from '../planner/prepare.ts';
import { scenarioChanges } from './scenario.ts';
import { vary } from './vary.ts';

/** Version and entries to keep in the project file. */
export function pinnedWithScenarios(prepared: PreparedProject): PinnedCatalogue {
  const own = pinnedEntries(prepared);
  const { scenarios = [] } = prepared.project;
  return scenarios.reduce((kept, { id }) => {
    const changes = scenarioChanges(prepared.project, id);
    return changes.ok ? merged(kept, pinnedEntries(vary(prepared, changes.value).prepared)) : kept;
  }, own);
}

function merged(one: PinnedCatalogue, other: PinnedCatalogue): PinnedCatalogue {
  const kinds = new Set([...Object.keys(one.entries), ...Object.keys(other.entries)]);
  const entries = [...kinds].map((kind) => [kind, { ...other.entries[kind], ...one.entries[kind] }]);
  return { version: one.version, entries: Object.fromEntries(entries) as PinnedCatalogue['entries'] };
}
