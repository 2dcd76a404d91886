/** Boxes that a formula is set from: each has a width, a height above and below its axis, and draws itself at a place. */
import { textWidth } from '../text-width.ts';
import { ink } from '../drawing/draw-host.ts';
import type { Shape } from '../drawing/scene.ts';

export interface Box {
  readonly width: number;
  /** Above and below the axis, the height of a minus sign and of a fraction's bar. */
  readonly above: number;
  readonly below: number;
  readonly draw: (x: number, axis: number) => readonly Shape[];
}

const stroke = { color: ink.text, width: 0.5 };
/** The axis lies this much above the baseline, as a share of the size. */
const axisShare = 0.3;
/** The estimate of a width may be short by a few per cent. */
const slack = 1.01;

/** A text on one line. */
export function textBox(text: string, size: number, quiet = false): Box {
  return {
    width: textWidth(text, size) * slack,
    above: size * 0.62,
    below: size * 0.5,
    draw: (x, axis) => [
      { kind: 'text', x, y: axis + size * axisShare, text, size, color: quiet ? ink.quiet : ink.text },
    ],
  };
}

/** A text in as many lines as it takes to stay within `widthMax`, centred. */
export function wordsBox(text: string, size: number, widthMax: number): Box {
  if (textWidth(text, size) * slack <= widthMax) return textBox(text, size);
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size) * slack <= widthMax) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return stackBox(
    lines.map((line) => textBox(line, size)),
    'center',
    0,
  );
}

export function rowBox(boxes: readonly Box[], gap: number): Box {
  const width = boxes.reduce((sum, box) => sum + box.width, 0) + gap * Math.max(0, boxes.length - 1);
  return {
    width,
    above: Math.max(0, ...boxes.map(({ above }) => above)),
    below: Math.max(0, ...boxes.map(({ below }) => below)),
    draw: (x, axis) => {
      let left = x;
      return boxes.flatMap((box) => {
        const shapes = box.draw(left, axis);
        left += box.width + gap;
        return shapes;
      });
    },
  };
}

/** Boxes one under the other; the axis is in the middle. */
export function stackBox(boxes: readonly Box[], align: 'left' | 'center', gap: number): Box {
  const [only] = boxes;
  if (only !== undefined && boxes.length === 1) return only;
  const width = Math.max(0, ...boxes.map((box) => box.width));
  const height = boxes.reduce((sum, { above, below }) => sum + above + below, 0) + gap * Math.max(0, boxes.length - 1);
  return {
    width,
    above: height / 2,
    below: height / 2,
    draw: (x, axis) => {
      let top = axis - height / 2;
      return boxes.flatMap((box) => {
        const left = align === 'left' ? x : x + (width - box.width) / 2;
        const shapes = box.draw(left, top + box.above);
        top += box.above + box.below + gap;
        return shapes;
      });
    },
  };
}

export function fractionBox(numerator: Box, denominator: Box): Box {
  const gap = 1.8;
  const width = Math.max(numerator.width, denominator.width) + 6;
  return {
    width,
    above: numerator.above + numerator.below + gap,
    below: denominator.above + denominator.below + gap,
    draw: (x, axis) => [
      ...numerator.draw(x + (width - numerator.width) / 2, axis - gap - numerator.below),
      { kind: 'segments', segments: [[x, axis, x + width, axis]], stroke },
      ...denominator.draw(x + (width - denominator.width) / 2, axis + gap + denominator.above),
    ],
  };
}

export function raisedBox(base: Box, exponent: Box): Box {
  const rise = base.above * 0.7;
  return {
    width: base.width + exponent.width + 0.5,
    above: rise + exponent.above,
    below: base.below,
    draw: (x, axis) => [...base.draw(x, axis), ...exponent.draw(x + base.width + 0.5, axis - rise)],
  };
}

export type Fence = 'round' | 'ceil' | 'floor' | 'absolute' | 'cases';

/** Fences as tall as what they hold, drawn and not typed: the typeface has no tall ones, and no brackets for rounding. */
export function fencedBox(inner: Box, fence: Fence): Box {
  const side = fence === 'cases' ? 6 : 4.5;
  const hasRight = fence !== 'cases';
  const width = inner.width + side * (hasRight ? 2 : 1);
  return {
    width,
    above: inner.above + 0.8,
    below: inner.below + 0.8,
    draw: (x, axis) => {
      const top = axis - inner.above - 0.5;
      const bottom = axis + inner.below + 0.5;
      return [
        { kind: 'segments', segments: fenceSegments(fence, x + 1.2, top, bottom, 1), stroke },
        ...inner.draw(x + side, axis),
        ...(hasRight
          ? [
              {
                kind: 'segments' as const,
                segments: fenceSegments(fence, x + width - 1.2, top, bottom, -1),
                stroke,
              },
            ]
          : []),
      ];
    },
  };
}

/** `inward` is 1 for a left fence and −1 for a right one. */
function fenceSegments(
  fence: Fence,
  x: number,
  top: number,
  bottom: number,
  inward: 1 | -1,
): readonly (readonly [number, number, number, number])[] {
  const bend = 1.8 * inward;
  const middle = (top + bottom) / 2;
  const upright = [x, top, x, bottom] as const;
  switch (fence) {
    case 'absolute':
      return [upright];
    case 'ceil':
      return [upright, [x, top, x + bend * 1.3, top]];
    case 'floor':
      return [upright, [x, bottom, x + bend * 1.3, bottom]];
    case 'round': {
      const turn = Math.min(4, (bottom - top) / 4);
      return [
        [x + bend, top, x, top + turn],
        [x, top + turn, x, bottom - turn],
        [x, bottom - turn, x + bend, bottom],
      ];
    }
    case 'cases':
      return [
        [x + 2.6, top, x + 1.2, top + 1.4],
        [x + 1.2, top + 1.4, x + 1.2, middle - 1.6],
        [x + 1.2, middle - 1.6, x - 0.4, middle],
        [x - 0.4, middle, x + 1.2, middle + 1.6],
        [x + 1.2, middle + 1.6, x + 1.2, bottom - 1.4],
        [x + 1.2, bottom - 1.4, x + 2.6, bottom],
      ];
  }
}
