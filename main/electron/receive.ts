/**
 * Hears the window's questions from the first moment on. They wait until the shell is put together, which happens while
 * the window's own process starts.
 */
import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import { channels, type Channel } from '../../shared/ipc/channels.ts';

export type Answer = (channel: Channel, event: IpcMainInvokeEvent, given: readonly unknown[]) => Promise<unknown>;

export function receiveQuestions(answering: Promise<Answer>): void {
  for (const channel of channels)
    ipcMain.handle(channel, async (event, ...given: unknown[]) => (await answering)(channel, event, given));
}
