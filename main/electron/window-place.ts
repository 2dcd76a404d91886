/** Where the window was, and where it may open: never on a screen that is not there any more. */
import { z } from 'zod';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const shape = z.object({
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int().min(1), height: z.int().min(1) }),
  isMaximized: z.boolean(),
});
export type WindowPlace = z.infer<typeof shape>;

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
  const parsed = shape.safeParse(raw);
  if (!parsed.success) return { ...usual, isMaximized: false };
  const { bounds, isMaximized } = parsed.data;
  const size = { width: Math.max(bounds.width, smallest.width), height: Math.max(bounds.height, smallest.height) };
  const isSeen = screens.some(
    (screen) =>
      overlap(bounds.x, bounds.width, screen.x, screen.width) >= graspable.width &&
      overlap(bounds.y, bounds.height, screen.y, screen.height) >= graspable.height,
  );
  return isSeen ? { ...size, x: bounds.x, y: bounds.y, isMaximized } : { ...size, isMaximized };
}

const overlap = (a: number, aLength: number, b: number, bLength: number): number =>
  Math.min(a + aLength, b + bLength) - Math.max(a, b);
