/** How two texts differ, as the one stretch that changed: small to keep, quick to make, and its own undo. */
import { err, ok, type Result } from '../base/result.ts';
import type { TextChange } from './shapes.ts';

/** The stretch between the common beginning and the common end of two texts. */
export function changeBetween(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length);
  let at = 0;
  while (at < shorter && before.charCodeAt(at) === after.charCodeAt(at)) at += 1;
  let kept = 0;
  while (
    kept < shorter - at &&
    before.charCodeAt(before.length - 1 - kept) === after.charCodeAt(after.length - 1 - kept)
  ) {
    kept += 1;
  }
  return { at, removed: before.slice(at, before.length - kept), inserted: after.slice(at, after.length - kept) };
}

/** The text after the change; refused when the text does not hold what the change removes. */
export function applyChange(text: string, { at, removed, inserted }: TextChange): Result<string, 'does-not-fit'> {
  if (!text.startsWith(removed, at) || at > text.length) return err('does-not-fit');
  return ok(text.slice(0, at) + inserted + text.slice(at + removed.length));
}

/** The change that takes this one back. */
export function inverseOf({ at, removed, inserted }: TextChange): TextChange {
  return { at, removed: inserted, inserted: removed };
}
