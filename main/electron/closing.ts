/** A window closes only after its last edits were recorded and the user had a say about what is not saved. */
import type { BrowserWindow } from 'electron';

/** A page that does not answer for so long is closed on what the shell knows. */
const patienceMs = 4000;

export interface Closing {
  /** The window may go now. */
  readonly agree: () => void;
  /** The page took the question up, or the user stays. */
  readonly answered: () => void;
}

/** `ask` tells the page to close; `closeWithout` does it without the page. */
export function askBeforeClosing(window: BrowserWindow, ask: () => void, closeWithout: () => void): Closing {
  let isAgreed = false;
  let timer: NodeJS.Timeout | undefined;
  window.on('close', (event) => {
    if (isAgreed) return;
    event.preventDefault();
    if (window.webContents.isCrashed()) return closeWithout();
    ask();
    timer ??= setTimeout(closeWithout, patienceMs);
  });
  const answered = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    answered,
    agree: () => {
      answered();
      isAgreed = true;
      if (!window.isDestroyed()) window.close();
    },
  };
}
