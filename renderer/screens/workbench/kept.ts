/** Tells that a point has become a scenario, with the way there. */
import { createContext, useContext } from 'react';
import type { Change } from '../../../shared/model/scenario.ts';

/** Named by what changes where no name is given. */
export type Keep = (changes: readonly Change[], name?: string) => void;

export const KeptContext = createContext<Keep>(() => undefined);

export function useKept(): Keep {
  return useContext(KeptContext);
}
