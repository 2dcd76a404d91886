/** Tells that a point has become a scenario, with the way there. */
import { createContext, useContext } from 'react';
import type { Change } from '../../../shared/model/scenario.ts';

export type Keep = (changes: readonly Change[]) => void;

export const KeptContext = createContext<Keep>(() => undefined);

export function useKept(): Keep {
  return useContext(KeptContext);
}
