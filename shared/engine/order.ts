/** Order of evaluation: what is read comes first. */
import { err, ok, type Result } from '../base/result.ts';

/** Keys in an order in which each comes after all it depends on, or the keys of one cycle. Stable for equal input. */
export function topologicalOrder(
  dependenciesOf: ReadonlyMap<string, readonly string[]>,
): Result<readonly string[], readonly string[]> {
  const done = new Set<string>();
  const order: string[] = [];
  const path: string[] = [];

  const visit = (key: string): readonly string[] | null => {
    if (done.has(key)) return null;
    const seenAt = path.indexOf(key);
    if (seenAt >= 0) return [...path.slice(seenAt), key];
    path.push(key);
    for (const dependency of dependenciesOf.get(key) ?? []) {
      const cycle = visit(dependency);
      if (cycle !== null) return cycle;
    }
    path.pop();
    done.add(key);
    order.push(key);
    return null;
  };

  for (const key of dependenciesOf.keys()) {
    const cycle = visit(key);
    if (cycle !== null) return err(cycle);
  }
  return ok(order);
}
