/**
 * Fetches what the start screen does without, once it is painted and the window has nothing else to do, so that opening
 * the first project waits for nothing. A piece at a time: what is clicked meanwhile is answered in between.
 */
import { editing } from '../state/editing.ts';
import { spoken } from '../state/settings.ts';
import { fetchText } from '../text/text.ts';
import { fetchAskedParts, fetchProjectParts } from './late-parts.ts';
import { fetchTopic } from './topics.tsx';

/** The start screen fills first: its lists, its font, and whoever clicks at once. */
const startsAfterMs = 500;
/** A window that is never idle still gets it all, a piece every so many milliseconds. */
const patienceMs = 1000;

export async function fetchAhead(): Promise<void> {
  await new Promise((done) => {
    setTimeout(done, startsAfterMs);
  });
  await idle();
  const { methodBooks } = await editing();
  const pieces: readonly (() => unknown)[] = [
    fetchProjectParts,
    () => fetchTopic('customer'),
    ...methodBooks,
    fetchAskedParts,
    ...spoken.map((language) => () => fetchText(language)),
  ];
  for (const piece of pieces) {
    await idle();
    await piece();
  }
}

function idle(): Promise<void> {
  return new Promise((done) => {
    requestIdleCallback(() => done(), { timeout: patienceMs });
  });
}
