/** Where the window was, and where it may open: never on a screen that is not there any more. */

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is kept of a window. */
export interface WindowPlace {
  readonly bounds: Rectangle;
  readonly isMaximized: boolean;
}

export const smallest = { width: 900, height: 600 };
const usual = { width: 1360, height: 860 };
/** So much of a window must be on a screen to be found and moved. */
const graspable = { width: 120, height: 60 };

/** Size, and position where there is one, for the window to open with. */
export function placeFor(
  raw: unknown,
  screens: readonly Rectangle[],
): {
  readonly width: number;
  readonly height: number;
  readonly x?: number;
  readonly y?: number;
  readonly isMaximized: boolean;
} {
  if (!isPlace(raw)) return { ...usual, isMaximized: false };
  const { bounds, isMaximized } = raw;
  const size = { width: Math.max(bounds.width, smallest.width), height: Math.max(bounds.height, smallest.height) };
  const isSeen = screens.some(
    (screen) =>
      overlap(bounds.x, bounds.width, screen.x, screen.width) >= graspable.width &&
      overlap(bounds.y, bounds.height, screen.y, screen.height) >= graspable.height,
  );
  return isSeen ? { ...size, x: bounds.x, y: bounds.y, isMaximized } : { ...size, isMaximized };
}

/** By hand: the first window does not wait for a library that checks shapes. */
function isPlace(raw: unknown): raw is WindowPlace {
  const { bounds, isMaximized } = (raw ?? {}) as { readonly [Key in keyof WindowPlace]?: unknown };
  const { x, y, width, height } = (bounds ?? {}) as { readonly [Key in keyof Rectangle]?: unknown };
  const isSize = (size: unknown): boolean => Number.isSafeInteger(size) && (size as number) >= 1;
  return [x, y].every(Number.isSafeInteger) && isSize(width) && isSize(height) && typeof isMaximized === 'boolean';
}

const overlap = (a: number, aLength: number, b: number, bLength: number): number =>
  Math.min(a + aLength, b + bLength) - Math.max(a, b);
