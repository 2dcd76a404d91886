/** Keys of the window. Those the menus have too are heard here as well, for a window without a menu. */
import { useEffect } from 'react';
import type { Command } from '../../shared/ipc/signals.ts';
import { view, walkWhy } from '../state/view.ts';
import { run } from '../state/shell.ts';
import { topicEntries } from './topics.tsx';

const isMac = navigator.platform.startsWith('Mac');

/** "⌘K" or "Ctrl+K"; the name of the key is that of the language. */
export function commandKey(key: string, control: string): string {
  return isMac ? `⌘${key}` : `${control}+${key}`;
}

export const shortcuts: readonly { readonly key: string; readonly isShift?: boolean; readonly command: Command }[] = [
  { key: 'k', command: 'view.palette' },
  { key: 'o', command: 'file.open' },
  { key: 's', command: 'file.save' },
  { key: 's', isShift: true, command: 'file.save-as' },
  { key: 'z', command: 'edit.undo' },
  { key: 'z', isShift: true, command: 'edit.redo' },
  { key: 'y', command: 'edit.redo' },
  { key: 'i', command: 'view.why' },
  { key: ',', command: 'app.settings' },
  { key: '/', command: 'help.shortcuts' },
];

export function useShortcuts(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const isCommand = isMac ? event.metaKey : event.ctrlKey;
      const key = event.key.toLowerCase();
      const found = shortcuts.find(
        (each) => isCommand && each.key === key && (each.isShift ?? false) === event.shiftKey && !event.altKey,
      );
      if (found !== undefined) {
        event.preventDefault();
        void run(found.command);
      } else if (
        event.altKey &&
        (event.key === 'ArrowLeft' || event.key === 'ArrowRight') &&
        view.getState().isWhyOpen
      ) {
        event.preventDefault();
        walkWhy(event.key === 'ArrowLeft' ? -1 : 1);
      } else if (isCommand && /^[1-9]$/.test(key)) {
        const entry = topicEntries[Number(key)];
        if (entry === undefined) return;
        event.preventDefault();
        void run(`go.${entry.topic}`);
      } else if (event.key === 'Escape' && view.getState().isWhyOpen) view.setState({ isWhyOpen: false });
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
