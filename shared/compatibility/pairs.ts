/** Which kinds of host may hold the two copies of one FT machine, every kind with every other and with itself. */
import type { CompatibilityContext } from './context.ts';
import type { HostPair } from './plan.ts';

export function hostPairs(_context: CompatibilityContext): readonly HostPair[] {
  return [];
}
