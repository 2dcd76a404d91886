/** The supplier's list that is being imported: chosen or dropped, or why it could not be opened; and what was kept last. */
import { createStore, useStore } from 'zustand';
import { bridge } from '../bridge.ts';
import type { OpenedList } from '../../shared/ipc/price-list-shapes.ts';
import type { ShellFailure } from '../../shared/ipc/shapes.ts';
import { showOverlay } from './view.ts';

interface PriceLists {
  readonly opened: OpenedList | null;
  readonly failure: ShellFailure | null;
  /** The book kept last, until the list of books has shown it. */
  readonly kept: { readonly id: string; readonly name: string; readonly prices: number } | null;
}

const lists = createStore<PriceLists>(() => ({ opened: null, failure: null, kept: null }));

export function usePriceLists<Part>(select: (state: PriceLists) => Part): Part {
  return useStore(lists, select);
}

/** Asks for a list, or takes the one that was dropped, and shows what it would give. */
export async function importPrices(from: 'choose' | 'open-dropped'): Promise<void> {
  const reply = await bridge().ask(`price-lists:${from}`, {});
  if (reply === null) return;
  lists.setState({
    opened: reply.ok ? reply.value : null,
    failure: reply.ok ? null : reply.error,
  });
  showOverlay('price-list');
}

/** Puts the list away; the shell forgets it. */
export function closePriceList(): void {
  const { opened } = lists.getState();
  if (opened !== null) void bridge().ask('price-lists:close', { list: opened.list });
  lists.setState({ opened: null, failure: null });
  showOverlay('settings');
}

export function tellKept(kept: PriceLists['kept']): void {
  lists.setState({ kept });
}
