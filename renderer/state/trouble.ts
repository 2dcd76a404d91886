/** The last thing that did not work, told in the window until it is dismissed. */
import { createStore, useStore } from 'zustand';
import type { ShellFailure } from '../../shared/ipc/shapes.ts';

const trouble = createStore<{ readonly failure: ShellFailure | null }>(() => ({ failure: null }));

export function tellTrouble(failure: ShellFailure | null): void {
  trouble.setState({ failure });
}

export function useTrouble(): ShellFailure | null {
  return useStore(trouble, (state) => state.failure);
}
