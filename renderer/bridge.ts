/** The only file that knows how the window reaches the desktop shell. */
import { bridgeName } from '../shared/ipc/channels.ts';
import type { LockstepBridge } from '../shared/ipc/contract.ts';

/** The shell's bridge. Without one the page was not opened by Lockstep, and nothing works: say so at once. */
export function bridge(): LockstepBridge {
  const found = (window as unknown as Readonly<Record<string, LockstepBridge | undefined>>)[bridgeName];
  if (found === undefined) throw new Error('This page is a part of Lockstep and works only in its window.');
  return found;
}
