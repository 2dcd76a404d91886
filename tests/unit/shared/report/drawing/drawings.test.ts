import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bundledCatalogue } from '../../../../../shared/catalog/bundled.ts';
import { decades, roundSteps } from '../../../../../shared/report/chart/scale.ts';
import { barChartScene } from '../../../../../shared/report/chart/bar-chart.ts';
import { logBarsScene } from '../../../../../shared/report/chart/log-bars.ts';
import { drawingScene } from '../../../../../shared/report/drawing/drawing.ts';
import { racked, type RackDevice } from '../../../../../shared/report/drawing/racks-drawing.ts';
import { planReport } from '../../../../../shared/report/report.ts';
import { textWidth } from '../../../../../shared/report/text-width.ts';
import { locales } from '../../../../../shared/text/numbers.ts';
import { reportText } from '../../../../../shared/text/report.ts';
import { exampleNames, readExample } from '../../../../builders/examples.ts';
import { planOf } from '../../../../builders/project.ts';

const width = 495;
const heightMax = 500;
const catalogue = bundledCatalogue();

describe.each(exampleNames)('the drawings of %s', (name) => {
  const plan = planOf(readExample(name));

  test.each(locales)('stay inside their frame and say what they should, in %s', (locale) => {
    const report = planReport(plan, reportText(locale), catalogue);
    const drawings = report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'drawing' ? [block.drawing] : [])),
    );
    expect(drawings.map(({ kind }) => kind)).toContain('topology');
    expect(drawings.map(({ kind }) => kind)).toContain('log-bars');
    for (const drawing of drawings) {
      const { shapes, height } = drawingScene(drawing, width, heightMax);
      expect(shapes.length, drawing.kind).toBeGreaterThan(3);
      // Racks may take a page of their own, everything else keeps to the height asked for.
      expect(height, drawing.kind).toBeLessThanOrEqual(drawing.kind === 'racks' ? 650 : heightMax);
      for (const shape of shapes) {
        if (shape.kind === 'rect') {
          expect(shape.x + shape.width, drawing.kind).toBeLessThanOrEqual(width + 1);
          expect(shape.y + shape.height, drawing.kind).toBeLessThanOrEqual(height + 1);
          expect(shape.height, drawing.kind).toBeGreaterThanOrEqual(0);
        }
        if (shape.kind === 'text') {
          const own = textWidth(shape.text, shape.size);
          const left = shape.anchor === 'end' ? shape.x - own : shape.anchor === 'middle' ? shape.x - own / 2 : shape.x;
          expect(left, `${drawing.kind}: ${shape.text}`).toBeGreaterThanOrEqual(-1);
          expect(left + own, `${drawing.kind}: ${shape.text}`).toBeLessThanOrEqual(width + 8);
          expect(shape.text).not.toMatch(/undefined|NaN|Infinity/);
        }
      }
    }
  });
});

describe('a host failure', () => {
  test('leaves every machine where the replay says it is, and no more copies than before', () => {
    const plan = planOf(readExample('regional-hospital'));
    const report = planReport(plan, reportText('en'), catalogue);
    const drawing = report.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) =>
        block.kind === 'drawing' && block.drawing.kind === 'replay' ? [block.drawing.content] : [],
      )[0];
    const replay = plan.sites[0]!.placement.replay;
    const failed = drawing?.hosts.find((host) => host.failed);
    const failure = replay.find(
      ({ failedHosts }) => plan.sites[0]!.placement.hosts[failedHosts[0]!]?.name === failed?.name,
    );
    const after = drawing?.hosts.flatMap((host) => host.after) ?? [];
    const before = drawing?.hosts.flatMap((host) => host.before) ?? [];

    expect(failed?.after).toEqual([]);
    expect(after.filter(({ changed }) => changed)).toHaveLength(
      failure!.failovers.length + failure!.newSecondaries.length + failure!.restarts.length,
    );
    expect(after.length).toBeLessThanOrEqual(before.length);
    for (const { kind } of [{ kind: 'primary' }, { kind: 'single' }])
      expect(
        after
          .filter((chip) => chip.kind === kind)
          .map(({ label }) => label)
          .sort(),
      ).toEqual(
        before
          .filter((chip) => chip.kind === kind)
          .map(({ label }) => label)
          .sort(),
      );
  });
});

describe('racks', () => {
  const device = fc.record({
    name: fc.constant('a'),
    model: fc.constant('b'),
    kind: fc.constantFrom<RackDevice['kind']>('switch', 'host', 'array'),
    units: fc.integer({ min: 1, max: 6 }),
    watts: fc.constant(100),
    text: fc.constant(''),
  });

  test('hold every device once, none on another and none outside', () => {
    fc.assert(
      fc.property(fc.array(device, { maxLength: 80 }), (devices) => {
        const placed = racked(devices, 42);
        expect(placed).toHaveLength(devices.length);
        const taken = new Set<string>();
        for (const { rack, lowestUnit, units } of placed) {
          expect(lowestUnit).toBeGreaterThanOrEqual(1);
          expect(lowestUnit + units - 1).toBeLessThanOrEqual(42);
          for (let unit = lowestUnit; unit < lowestUnit + units; unit++) {
            expect(taken.has(`${rack}/${unit}`)).toBe(false);
            taken.add(`${rack}/${unit}`);
          }
        }
      }),
    );
  });
});

describe('charts', () => {
  test('an axis has round steps and reaches its largest value', () => {
    expect(roundSteps(238_399, 4)).toEqual([0, 100_000, 200_000, 300_000]);
    expect(roundSteps(7, 4)).toEqual([0, 2, 4, 6, 8]);
    expect(roundSteps(0, 4)).toEqual([0]);
    expect(decades(16.28, 69.38)).toEqual([10, 100]);
    expect(decades(0.004, 1200)).toHaveLength(8);
    expect(decades(10, 10)).toEqual([10, 100]);
  });

  test('parts of a bar are as tall as their values', () => {
    const bars = [{ label: '1', values: [30, 10], sum: '40' }];
    const { shapes } = barChartScene({ parts: ['a', 'b'], bars, locale: 'en', unit: 'EUR' }, width);
    const [first, second] = shapes.flatMap((shape) =>
      shape.kind === 'rect' && shape.width > 20 ? [shape.height] : [],
    );

    expect(first! / second!).toBeCloseTo(3, 6);
  });

  test('on a logarithmic scale ten times as much is one decade longer', () => {
    const bar = (value: number) => ({ label: 'x', value, text: '', strong: true });
    const lengths = (values: readonly number[]): readonly number[] =>
      logBarsScene({ bars: values.map(bar), locale: 'en' }, width).shapes.flatMap((shape) =>
        shape.kind === 'rect' ? [shape.width] : [],
      );
    const [small = 0, large = 0, largest = 0] = lengths([1.5, 15, 150]);

    expect(large - small).toBeCloseTo(largest - large, 6);
    expect(logBarsScene({ bars: [bar(0)], locale: 'en' }, width).shapes).toEqual([]);
  });
});
