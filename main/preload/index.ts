/** The bridge between the sandboxed window and the shell: two functions, and the place of what is dropped. */
import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { bridgeName, channels, droppedFileChannel, signalChannel } from '../../shared/ipc/channels.ts';
import type { LockstepBridge } from '../../shared/ipc/contract.ts';

const bridge: LockstepBridge = {
  ask: async (channel, request) => {
    if (!channels.includes(channel)) throw new Error(`Unknown channel ${channel}`);
    return ipcRenderer.invoke(channel, request);
  },
  listen: (hear) => {
    const on = (_event: unknown, signal: Parameters<typeof hear>[0]): void => hear(signal);
    ipcRenderer.on(signalChannel, on);
    return () => void ipcRenderer.off(signalChannel, on);
  },
};
contextBridge.exposeInMainWorld(bridgeName, bridge);
// webUtils is there since Electron 29; before, a dropped file carries its path itself. A file made by a script has none.
window.addEventListener('drop', ({ dataTransfer }) => {
  const [file] = dataTransfer?.files ?? [];
  if (file !== undefined)
    ipcRenderer.send(droppedFileChannel, webUtils?.getPathForFile(file) ?? Reflect.get(file, 'path'));
});
