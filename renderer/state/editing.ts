/**
 * What opens and edits a project, with planner and catalogue behind it: far more code than the start screen, so it is
 * fetched once that is painted, or with the first project.
 */
const load = () => import('./document.ts');
let fetched: ReturnType<typeof load> | null = null;

export function editing(): ReturnType<typeof load> {
  return (fetched ??= load());
}
