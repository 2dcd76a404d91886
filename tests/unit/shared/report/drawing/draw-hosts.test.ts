import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawHosts } from '../../../../../shared/report/drawing/draw-hosts.ts';
import { hostsDrawing, type BlockKind, type HostsDrawing } from '../../../../../shared/report/drawing/hosts-drawing.ts';
import { hatch, sceneToSvg, type Scene, type Shape } from '../../../../../shared/report/drawing/scene.ts';
import { reportNames } from '../../../../../shared/report/names.ts';
import { textWidth } from '../../../../../shared/report/text-width.ts';
import { reportLabels } from '../../../../../shared/text/en/report-labels.ts';
import { planFixture } from '../../../../fixtures/plan-fixture.ts';

const width = 495;
const heightMax = 560;

function drawingOf(wish = {}): HostsDrawing {
  const plan = planFixture(wish);
  const [site] = plan.sites;
  if (site === undefined) throw new Error('the fixture has a site');
  return hostsDrawing(site, reportLabels, 'en', reportNames(plan.project, null));
}

/** Left, top, right, bottom of a shape. */
function extent(shape: Shape): readonly [number, number, number, number] {
  switch (shape.kind) {
    case 'rect':
      return [shape.x, shape.y, shape.x + shape.width, shape.y + shape.height];
    case 'circle':
      return [shape.x - shape.r, shape.y - shape.r, shape.x + shape.r, shape.y + shape.r];
    case 'segments': {
      const xs = shape.segments.flatMap(([x1, , x2]) => [x1, x2]);
      const ys = shape.segments.flatMap(([, y1, , y2]) => [y1, y2]);
      return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
    }
    case 'text': {
      const length = textWidth(shape.text, shape.size);
      const left =
        shape.anchor === 'end' ? shape.x - length : shape.anchor === 'middle' ? shape.x - length / 2 : shape.x;
      return [left, shape.y - shape.size, left + length, shape.y];
    }
  }
}

function expectInside(scene: Scene): void {
  for (const shape of scene.shapes) {
    const [left, top, right, bottom] = extent(shape);
    expect(left).toBeGreaterThanOrEqual(-1);
    expect(top).toBeGreaterThanOrEqual(-1);
    expect(right).toBeLessThanOrEqual(scene.width + 1);
    expect(bottom).toBeLessThanOrEqual(scene.height + 1);
  }
}

const labelsOf = (scene: Scene): readonly string[] =>
  scene.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

describe('drawHosts', () => {
  test.each([
    { why: 'the textbook case', wish: { ftMachines: 2, haMachines: 0 } },
    { why: 'a hospital', wish: {} },
    { why: 'sixty machines', wish: { ftMachines: 12, haMachines: 36 } },
  ])('keeps everything inside the picture: $why', ({ wish }) => {
    const scene = drawHosts(drawingOf(wish), width, heightMax);

    expectInside(scene);
    expect(scene.height).toBeLessThanOrEqual(heightMax);
  });

  test('names every FT machine twice and joins the two by their number', () => {
    const labels = labelsOf(drawHosts(drawingOf({ ftMachines: 2, haMachines: 0 }), width, heightMax));
    const times = (text: string): number => labels.filter((each) => each === text).length;

    expect([times('SN1'), times('SN2'), times('1'), times('2')]).toEqual([2, 2, 2, 2]);
  });

  test('cuts long names instead of letting them run over', () => {
    const labels = labelsOf(drawHosts(drawingOf(), width, heightMax));

    expect(labels.some((text) => text.startsWith('a-very-long') && text.endsWith('…'))).toBe(true);
  });

  test('explains only the fills it uses', () => {
    const kinds = (wish: object): readonly BlockKind[] => drawingOf(wish).legend.map(({ kind }) => kind);

    expect(kinds({ ftMachines: 2, haMachines: 0 })).toEqual(['primary', 'secondary']);
    expect(kinds({})).toEqual(['primary', 'secondary', 'single', 'unprotected']);
  });

  test('no hosts, no picture', () => {
    expect(drawHosts(drawingOf({ ftMachines: 0, haMachines: 0 }), width, heightMax)).toEqual({
      width,
      height: 0,
      shapes: [],
    });
  });

  test('any hosts with any machines stay inside', () => {
    const kind = fc.constantFrom<BlockKind>('primary', 'secondary', 'single', 'unprotected');
    const block = fc.record({
      label: fc.string({ maxLength: 60 }),
      kind,
      cores: fc.double({ min: 0, max: 24, noNaN: true }),
      pair: fc.option(fc.integer({ min: 1, max: 120 })),
    });
    const gauge = fc.record({
      label: fc.constant('cores'),
      used: fc.double({ min: 0, max: 500, noNaN: true }),
      limit: fc.option(fc.integer({ min: 0, max: 100 })),
      text: fc.constant('12.5 / 48'),
    });
    const host = fc.record({
      name: fc.string({ maxLength: 40 }),
      cores: fc.integer({ min: 1, max: 128 }),
      blocks: fc.array(block, { maxLength: 30 }),
      gauges: fc.array(gauge, { minLength: 4, maxLength: 4 }),
    });

    fc.assert(
      fc.property(fc.array(host, { minLength: 1, maxLength: 16 }), (hosts) => {
        const drawing = { hosts, segments: [], storage: 'array', legend: [], moreWord: 'more', freeWord: 'free' };

        expectInside(drawHosts(drawing, width, heightMax));
      }),
      { numRuns: 60 },
    );
  });
});

describe('hatch', () => {
  test('lines stay inside their rectangle and lean the same way', () => {
    for (const [x1, y1, x2, y2] of hatch(10, 20, 30, 8, 3)) {
      expect(Math.min(x1, x2)).toBeGreaterThanOrEqual(10);
      expect(Math.max(x1, x2)).toBeLessThanOrEqual(40);
      expect(Math.min(y1, y2)).toBeGreaterThanOrEqual(20);
      expect(Math.max(y1, y2)).toBeLessThanOrEqual(28);
      expect(x2 - x1).toBeCloseTo(y1 - y2, 9);
    }
  });
});

describe('sceneToSvg', () => {
  test('writes a whole document and escapes what users type', () => {
    const shapes: readonly Shape[] = [{ kind: 'text', x: 1, y: 2.005, text: 'A<B & "C"', size: 7, color: '#000' }];

    const svg = sceneToSvg({ width: 10, height: 5, shapes }, 'IBM Plex Sans');

    expect(svg).toContain('viewBox="0 0 10 5"');
    expect(svg).toContain('A&lt;B &amp; &quot;C&quot;</text>');
  });
});
