/** A draw made again from its seed is the very draw: its inputs, its figures, and as a scenario of the project. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planProject } from '../../../../shared/planner/plan-project.ts';
import type { PreparedProject } from '../../../../shared/planner/prepare.ts';
import type { Variation } from '../../../../shared/planner/variation.ts';
import { defaultBands, drawableBands, givenBand, type Band } from '../../../../shared/whatif/bands.ts';
import { acceptChanges } from '../../../../shared/whatif/door.ts';
import { figuresAlong } from '../../../../shared/whatif/evaluate.ts';
import { figureNamed, keyFigures, type Figure } from '../../../../shared/whatif/figures.ts';
import { changesOfDraw, nearestDraws, variationOfDraw } from '../../../../shared/whatif/one-draw.ts';
import { uncertainty } from '../../../../shared/whatif/uncertainty.ts';
import { planVaried, vary } from '../../../../shared/whatif/vary.ts';
import { finish } from '../../../../shared/whatif/work.ts';
import { exampleNames, readExample } from '../../../builders/examples.ts';
import { aProject, prepared } from '../../../builders/project.ts';

const small = prepared(aProject());
/** Figures at the values of a draw, price levels among them. */
function figuresAt(
  of: PreparedProject,
  figures: readonly Figure[],
  variation: readonly Variation[],
): readonly number[] {
  const values = Float64Array.from(variation, ({ value }) => value);
  return [...figuresAlong(vary(of, []), variation, figures).at(values)];
}
const given = (name: string, low: number, high: number): Band => {
  const band = givenBand(name, low, high, small);
  if ('code' in band) throw new Error(band.code);
  return band;
};

describe('the inputs of a draw', () => {
  const bands = [given('bill.pue', 1.2, 2), given('demand.growthYears', 0, 9)];
  const wish = { bands, draws: 40, seed: 9 };

  test('are those the figures were read at', () => {
    const read = (name: string): Figure => {
      const found = figureNamed(name, planProject(small));
      if (!found.ok) throw new Error(name);
      return found.value;
    };
    const seen: [number, number][] = [];
    const spy: Figure = {
      ...read('bill.pue'),
      needs: {
        ...read('bill.pue').needs,
        site: [...read('bill.pue').needs.site, ...read('demand.growthYears').needs.site],
      },
      read: (plan) => {
        const { quantities } = plan.sites[0]!;
        seen.push([quantities.get('bill.pue'), quantities.get('demand.growthYears')]);
        return seen.length;
      },
    };
    finish(uncertainty(small, { ...wish, figures: [spy] }));
    const again = Array.from({ length: 40 }, (_, draw) => variationOfDraw(wish, draw).map(({ value }) => value));
    // The first reading is that of the plan as it stands.
    expect(again).toEqual(seen.slice(1));
  });

  test('another seed or another number of draws has others', () => {
    expect(variationOfDraw({ ...wish, seed: 10 }, 3)).not.toEqual(variationOfDraw(wish, 3));
    expect(variationOfDraw({ ...wish, draws: 41 }, 3)).not.toEqual(variationOfDraw(wish, 3));
  });
});

test('the draws named for the quantiles have figures next to them, and each step has one of its own', () => {
  const base = prepared(readExample('regional-hospital'));
  const { bands } = drawableBands(defaultBands(base));
  const outage = keyFigures().find(({ name }) => name.includes('outage')) ?? keyFigures()[0]!;
  const spread = finish(uncertainty(base, { bands, figures: [outage], draws: 200, seed: 1 }));
  const { p5, p50, p95, nearest, bins, least, most } = spread.figures[0]!;
  const valueOf = (draw: number): number => figuresAt(base, [outage], variationOfDraw(spread, draw))[0]!;
  // 200 draws: the nearest is at most half a rank away, within the steps around the quantile.
  const step = (most - least) / bins.length;
  expect(Math.abs(valueOf(nearest.p50) - p50)).toBeLessThan(step);
  expect(Math.abs(valueOf(nearest.p5) - p5)).toBeLessThan(step);
  expect(Math.abs(valueOf(nearest.p95) - p95)).toBeLessThan(5 * step);
  bins.forEach((count, i) => {
    const draw = nearest.bins[i] ?? -1;
    expect(draw >= 0).toBe(count > 0);
    if (draw < 0) return;
    expect(valueOf(draw)).toBeGreaterThanOrEqual(least + i * step - 1e-9 * most);
    expect(valueOf(draw)).toBeLessThanOrEqual(least + (i + 1) * step + 1e-9 * most);
  });
});

test('no draw of the same step lies nearer to its middle', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 }), (values) => {
      const [least, most] = [Math.min(...values), Math.max(...values)];
      const shape = { bins: new Array<number>(7).fill(0), least, most, p5: least, p50: 0, p95: most };
      const { bins, p5, p95, p50 } = nearestDraws(values, shape);
      const step = (most - least) / 7;
      expect([values[p5], values[p95]]).toEqual([least, most]);
      expect(values.every((value) => Math.abs(value) >= Math.abs(values[p50]!))).toBe(true);
      const binOf = (value: number): number =>
        step === 0 ? 0 : Math.min(6, Math.floor(((value - least) / (most - least)) * 7));
      for (const value of values) {
        const draw = bins[binOf(value)]!;
        const middle = least + (binOf(value) + 0.5) * step;
        expect(Math.abs(values[draw]! - middle)).toBeLessThanOrEqual(Math.abs(value - middle));
      }
    }),
  );
});

/** Placing 124 nodes anew says nothing more here. */
const examples = exampleNames.filter((name) => !name.startsWith('campus'));

describe.each(examples)('as a scenario of %s', (name) => {
  const base = prepared(readExample(name));
  const { bands } = drawableBands(defaultBands(base));
  const plan = planProject(base);
  const wish = { bands, draws: 100, seed: 7 };
  const changes = changesOfDraw(wish, 42, base, plan);

  test('every change is one that a scenario can hold', () => {
    expect(acceptChanges(changes, base.project, base.catalogue).problems).toEqual([]);
    expect(changes.length).toBeLessThanOrEqual(200);
  });

  test('the scenario has the figures of the draw', () => {
    const drawn = figuresAt(base, keyFigures(), variationOfDraw(wish, 42));
    const kept = planVaried(vary(base, changes));
    keyFigures().forEach((figure, i) => {
      const [of, is] = [drawn[i]!, figure.read(kept)];
      // Prices of a level are rounded part by part.
      expect(Math.abs(of - is), figure.name).toBeLessThanOrEqual(1e-4 * Math.max(1, Math.abs(of)));
    });
  });
});
