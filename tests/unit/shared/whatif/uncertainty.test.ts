/** Bands, tornado, price levels and draws: against closed forms of lognormals, and the same for the same seed. */
import { describe, expect, test } from 'vitest';
import { contextOf } from '../../../../cli/what-if/open.ts';
import { priceLookup } from '../../../../shared/catalog/price-lookup.ts';
import { planProject } from '../../../../shared/planner/plan-project.ts';
import { tornadoSection, uncertaintySection } from '../../../../shared/report/what-if/uncertainty.ts';
import { defaultBands, drawableBands, givenBand, valueAt, type Band } from '../../../../shared/whatif/bands.ts';
import { normalQuantile, z95 } from '../../../../shared/whatif/exact-math.ts';
import { figureNamed, type Figure } from '../../../../shared/whatif/figures.ts';
import { levelAsChanges, levelSections, totalsAt } from '../../../../shared/whatif/price-level.ts';
import { tornado } from '../../../../shared/whatif/tornado.ts';
import { planAtPoint, pointOf, readFigures } from '../../../../shared/whatif/evaluate.ts';
import { drawBand } from '../../../../shared/whatif/sample.ts';
import { quantileOf, spreadsOf } from '../../../../shared/whatif/spread.ts';
import { uncertainty } from '../../../../shared/whatif/uncertainty.ts';
import { planVaried, vary } from '../../../../shared/whatif/vary.ts';
import { advance, finish } from '../../../../shared/whatif/work.ts';
import { exampleNames, readExample } from '../../../builders/examples.ts';
import { aProject, prepared } from '../../../builders/project.ts';

const base = prepared(readExample('regional-hospital'));
const small = prepared(aProject());
const figure = (name: string, of = small): Figure => {
  const found = figureNamed(name, planProject(of));
  if (!found.ok) throw new Error(name);
  return found.value;
};
const given = (name: string, low: number, high: number, of = small): Band => {
  const band = givenBand(name, low, high, of);
  if ('code' in band) throw new Error(band.code);
  return band;
};
/** Φ by Abramowitz and Stegun 26.2.17, off by less than 7.5e-8. */
function normalShare(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  const tail =
    density * t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return z < 0 ? tail : 1 - tail;
}
const sigmaOf = (low: number, high: number): number => Math.log(high / low) / (2 * z95);

describe('bands', () => {
  const bands = defaultBands(base);
  const band = (name: string): Band => bands.find((each) => each.name === name)!;

  test('an error factor is p95/p50: the host’s MTBF of ten years with a factor of 3', () => {
    expect(band('availability.hostHardwareMtbf')).toMatchObject({
      from: 'error factor',
      shape: 'lognormal',
      median: 87_600,
    });
    expect(band('availability.hostHardwareMtbf').low).toBeCloseTo(29_200, 6);
    expect(band('availability.hostHardwareMtbf').high).toBeCloseTo(262_800, 6);
  });

  test('a share stays one: 99.999 % with a factor of 5 on the odds', () => {
    const { low, high, shape } = band('availability.sanAvailability');
    expect(shape).toBe('logit-normal');
    expect((1 - low) / low / ((1 - 0.99999) / 0.99999)).toBeCloseTo(5, 6);
    expect((1 - 0.99999) / 0.99999 / ((1 - high) / high)).toBeCloseTo(5, 6);
  });

  test('what the project gives or confirms has none', () => {
    // Given: bill.electricityPrice, demand.growthPerYear. Confirmed: hosts.hypervisorCores.
    for (const name of ['bill.electricityPrice', 'demand.growthPerYear', 'hosts.hypervisorCores', 'bill.horizonYears'])
      expect(band(name), name).toBeUndefined();
  });

  test.each(exampleNames)('all bands of %s are in range and in order', (name) => {
    for (const { low, median, high, min, max, name: of } of defaultBands(prepared(readExample(name)))) {
      expect(low, of).toBeGreaterThanOrEqual(min);
      expect(high, of).toBeLessThanOrEqual(max);
      expect(low <= median && median <= high, of).toBe(true);
    }
  });

  test('a given band has its ends at 5 % and 95 %', () => {
    const mtbf = given('availability.guestMtbf', 3000, 20_000);
    expect(valueAt(mtbf, mtbf.median, -z95)).toBeCloseTo(3000, 6);
    expect(valueAt(mtbf, mtbf.median, z95)).toBeCloseTo(20_000, 6);
    expect(mtbf.median).toBeCloseTo(Math.sqrt(3000 * 20_000), 6);
    expect(given('hosts.failuresToSurvive', 0, 2).shape).toBe('uniform');
    expect(givenBand('bill.hoursPerYear', 8000, 8760, small)).toMatchObject({
      code: 'out-of-range',
      min: 8760,
      max: 8760,
    });
    expect(givenBand('nothing', 1, 2, small)).toEqual({ code: 'unknown', name: 'nothing' });
    expect(givenBand('bill.pue', 2, 1, small)).toEqual({ code: 'not-a-number', name: 'bill.pue' });
  });
});

describe('against closed forms', () => {
  const draws = 4000;

  test('a product of lognormals: memory that changes is vCPUs × pages a second × page size', () => {
    const bands = [given('network.dirtyPagesConservative', 5000, 30_000), given('network.pageSize', 2048, 16_384)];
    const of = figure('network.dirtyRateWorst');
    const { figures } = finish(uncertainty(small, { bands, figures: [of], draws, seed: 3 }));
    const [{ p5, p50, p95, mean, planned }] = figures as [(typeof figures)[0]];
    const { get } = planProject(small).sites[0]!.quantities;
    const unit = planned / (get('network.dirtyPagesConservative') * get('network.pageSize'));
    const median = unit * Math.sqrt(5000 * 30_000) * Math.sqrt(2048 * 16_384);
    const sigma = Math.hypot(sigmaOf(5000, 30_000), sigmaOf(2048, 16_384));
    // Standard error of a quantile at 4,000 draws is below σ/25; a hypercube does better.
    expect(Math.abs(Math.log(p50 / median))).toBeLessThan(sigma / 20);
    expect(Math.abs(Math.log(p95 / (median * Math.exp(z95 * sigma))))).toBeLessThan(sigma / 10);
    expect(Math.abs(Math.log(p5 / (median * Math.exp(-z95 * sigma))))).toBeLessThan(sigma / 10);
    expect(Math.abs(mean / (median * Math.exp((sigma * sigma) / 2)) - 1)).toBeLessThan(0.03);
  });

  test('a sum of lognormals: the mean and the variance add up', () => {
    const bands = [given('network.detectTime', 2, 60), given('network.placeTime', 20, 200)];
    const of = figure('network.reprotectTime');
    const { figures } = finish(uncertainty(small, { bands, figures: [of], draws, seed: 5 }));
    const plan = planProject(small);
    const read = (name: string): number => plan.sites[0]!.quantities.get(name);
    // Seconds in, minutes out; the rest of the time is copying and does not move.
    const rest = of.read(plan) - (read('network.detectTime') + read('network.placeTime')) / 60;
    const meanOf = (low: number, high: number): number => Math.sqrt(low * high) * Math.exp(sigmaOf(low, high) ** 2 / 2);
    const expected = rest + (meanOf(2, 60) + meanOf(20, 200)) / 60;
    expect(figures[0]!.mean / expected).toBeCloseTo(1, 2);
    const varianceOf = (low: number, high: number): number =>
      meanOf(low, high) ** 2 * Math.expm1(sigmaOf(low, high) ** 2);
    const [a, b] = [varianceOf(2, 60), varianceOf(20, 200)];
    const [first] = figures[0]!.drivers;
    expect(first!.name).toBe(a > b ? 'network.detectTime' : 'network.placeTime');
    expect(figures[0]!.drivers.every(({ rises }) => rises)).toBe(true);
  });

  test('a sum of lognormals: its quantiles are those of the folded distribution', () => {
    const bands = [given('network.detectTime', 2, 60), given('network.placeTime', 20, 200)];
    const of = figure('network.reprotectTime');
    const { figures } = finish(uncertainty(small, { bands, figures: [of], draws, seed: 11 }));
    const plan = planProject(small);
    const read = (name: string): number => plan.sites[0]!.quantities.get(name);
    const rest = of.read(plan) - (read('network.detectTime') + read('network.placeTime')) / 60;
    /** Share of sums up to `seconds`: Φ of what is left for the second, averaged over the quantiles of the first. */
    const shareUpTo = (seconds: number): number => {
      const steps = 20_000;
      let sum = 0;
      for (let i = 0; i < steps; i++) {
        const first = Math.sqrt(2 * 60) * Math.exp(sigmaOf(2, 60) * normalQuantile((i + 0.5) / steps));
        const left = seconds - first;
        if (left > 0) sum += normalShare(Math.log(left / Math.sqrt(20 * 200)) / sigmaOf(20, 200));
      }
      return sum / steps;
    };
    const { p5, p50, p95 } = figures[0]!;
    for (const [value, p] of [
      [p5, 0.05],
      [p50, 0.5],
      [p95, 0.95],
    ] as const) {
      // Three standard errors of a share at so many plain draws; a hypercube does better.
      const error = 3 * Math.sqrt((p * (1 - p)) / draws);
      expect(Math.abs(shareUpTo((value - rest) * 60) - p)).toBeLessThan(error);
    }
  });

  test('one input alone: the quantiles are its own', () => {
    const bands = [given('bill.pue', 1.2, 2)];
    const { figures } = finish(uncertainty(small, { bands, figures: [figure('bill.pue')], draws, seed: 1 }));
    expect(figures[0]!.p5).toBeCloseTo(1.2, 2);
    expect(figures[0]!.p95).toBeCloseTo(2, 2);
    expect(figures[0]!.drivers).toEqual([{ name: 'bill.pue', label: expect.any(String), share: 1, rises: true }]);
  });
});

describe('draws', () => {
  const { bands } = drawableBands(defaultBands(base));
  const figures = ['project.downtimePerYear', 'bill.overHorizon', 'project.hosts'].map((name) => figure(name, base));
  const wish = { bands, figures, draws: 200, seed: 42 };

  test('are the same for the same seed, other for another, and in slices as at once', () => {
    const once = finish(uncertainty(base, wish));
    expect(JSON.stringify(finish(uncertainty(base, wish)))).toBe(JSON.stringify(once));
    expect(finish(uncertainty(base, { ...wish, seed: 43 })).figures).not.toEqual(once.figures);
    const work = uncertainty(base, wish);
    const part = advance(work, 1);
    if (part.state !== 'paused') throw new Error('a part');
    expect(part.progress.soFar()).toMatchObject({ complete: false, draws: 200, drawn: 50 });
    expect(advance(work, 100)).toEqual({ state: 'finished', result: once });
  });

  test('leave out what asks for a placement of its own, unless it is wanted or given', () => {
    const all = defaultBands(base);
    const usual = drawableBands(all);
    expect(usual.leftOut).toContain('hosts.overheadPerVcpu');
    expect(usual.bands.length + usual.leftOut.length).toBe(all.length);
    expect(drawableBands(all, true)).toEqual({ bands: all, leftOut: [] });
    const own = given('hosts.overheadPerVcpu', 0.01, 0.02, base);
    expect(drawableBands([own]).leftOut).toEqual([]);
    // They do move something: power is a cost.
    const hosts = all.filter(({ name }) => usual.leftOut.includes(name));
    const [cost] = finish(uncertainty(base, { ...wish, bands: hosts, draws: 20 })).figures.slice(1);
    expect(cost!.p95).toBeGreaterThan(cost!.p5);
  });

  test('one band more moves no draw of the others', () => {
    const alone = finish(
      uncertainty(small, { bands: [given('bill.pue', 1.2, 2)], figures: [figure('bill.pue')], draws: 50, seed: 9 }),
    );
    const both = finish(
      uncertainty(small, {
        bands: [given('network.detectTime', 2, 60), given('bill.pue', 1.2, 2)],
        figures: [figure('bill.pue')],
        draws: 50,
        seed: 9,
      }),
    );
    expect(both.figures[0]).toMatchObject({ p5: alone.figures[0]!.p5, p95: alone.figures[0]!.p95 });
  });

  test('every slice of the hypercube is drawn once', () => {
    const count = 100;
    const whole = {
      ...given('demand.growthYears', 0, 5),
      shape: 'uniform' as const,
      max: count,
      low: 0,
      high: count - 1,
      whole: true,
    };
    const seen: number[] = [];
    const spy: Figure = {
      ...figure('demand.growthYears'),
      read: (plan) => {
        const value = plan.sites[0]!.quantities.get('demand.growthYears');
        seen.push(value);
        return value;
      },
    };
    finish(uncertainty(small, { bands: [whole], figures: [spy], draws: count, seed: 2 }));
    expect(seen.slice(1).sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, i) => i));
  });

  test('every draw lies in one step of the histogram, as many left and right of the median', () => {
    const [outage] = finish(uncertainty(base, wish)).figures;
    const { bins, least, most, p50 } = outage!;
    expect(bins).toHaveLength(60);
    expect(bins.reduce((sum, count) => sum + count, 0)).toBe(200);
    const middle = ((p50 - least) / (most - least)) * 60;
    const below = bins.slice(0, Math.floor(middle)).reduce((sum, count) => sum + count, 0);
    expect(below).toBeLessThanOrEqual(100);
    expect(below + (bins[Math.floor(middle)] ?? 0)).toBeGreaterThanOrEqual(100);
    const nothing = finish(uncertainty(base, { ...wish, bands: [] })).figures[0]!;
    expect(nothing.bins).toEqual([200]);
  });

  test('one datum for two sites moves both together', () => {
    const two = prepared(readExample('two-site-municipality'));
    const band = defaultBands(two).find(({ name }) => name === 'availability.guestMtbf')!;
    expect(band.places.map(({ site }) => site)).toEqual(two.sites.map(({ site }) => site.name));
    const reads = two.sites.map(({ site }) => figure(`availability.guestMtbf@${site.name}`, two));
    const { figures: spreads } = finish(uncertainty(two, { bands: [band], figures: reads, draws: 100, seed: 4 }));
    expect(spreads[0]).toMatchObject({ p5: spreads[1]!.p5, p50: spreads[1]!.p50, p95: spreads[1]!.p95 });
  });

  test('quantiles between draws are in proportion', () => {
    expect([0, 0.25, 0.5, 1].map((p) => quantileOf([1, 2, 4], p, 0))).toEqual([1, 1.5, 2, 4]);
    expect(quantileOf([], 0.5, 7)).toBe(7);
  });
});

test.each(exampleNames.filter((name) => name !== 'campus-124-nodes'))(
  'a draw of %s is the plan at its values',
  (name) => {
    const of = prepared(readExample(name));
    const { bands } = drawableBands(defaultBands(of));
    const figures = ['project.downtimePerYear', 'bill.overHorizon', 'bill.oneOff', 'storage.drives'].map((each) =>
      figure(each, of),
    );
    const [draws, seed] = [3, 4];
    const columns = bands.map((band) => {
      const own = band.places.map(() => new Float64Array(draws));
      drawBand(band, draws, seed, own);
      return own;
    });
    const values = Array.from({ length: draws }, (_, draw) => {
      const point = bands.flatMap((band, i) =>
        band.places.map(({ site }, place) => ({ site, name: band.name, value: columns[i]![place]![draw]! })),
      );
      const { inputs, prices } = pointOf(point);
      return readFigures(planAtPoint({ prepared: of, variation: [] }, { inputs, prices }), figures, prices);
    });
    const spreads = finish(uncertainty(of, { bands, figures, draws, seed })).figures;

    spreads.forEach(({ least, p50, most, name: shown }, i) => {
      const sorted = values.map((each) => each[i]!).sort((a, b) => a - b);
      expect([least, p50, most], shown).toEqual(sorted);
    });
  },
);

test('drivers are squares of rank correlations, equal values sharing their mean rank', () => {
  const count = 40;
  const rankOf = (values: readonly number[]): readonly number[] =>
    values.map((value) => {
      const below = values.filter((other) => other < value).length;
      return below + (values.filter((other) => other === value).length - 1) / 2;
    });
  const correlation = (a: readonly number[], b: readonly number[]): number => {
    const mean = (list: readonly number[]): number => list.reduce((sum, each) => sum + each, 0) / list.length;
    const sum = (of: (i: number) => number): number => a.reduce((total, _, i) => total + of(i), 0);
    const [da, db] = [a, b].map((list) => list.map((each) => each - mean(list))) as [number[], number[]];
    return sum((i) => da[i]! * db[i]!) / Math.sqrt(sum((i) => da[i]! ** 2) * sum((i) => db[i]! ** 2));
  };
  const bands = ['network.detectTime', 'network.placeTime'].map((name) => given(name, 2, 60));
  const up = Array.from({ length: count }, (_, i) => (i * 7) % count);
  const down = up.map((each) => count - 1 - (each < 20 ? (each + 5) % 20 : each));
  const values = up.map((each, i) => Math.floor((each + (i % 3)) / 4));
  const [spread] = spreadsOf(
    [{ figure: figure('project.hosts'), planned: 1, values: Float64Array.from(values) }],
    bands,
    [up, down].map((slices) => Uint32Array.from(slices)),
  );
  const [first, second] = [up, down].map((slices) => correlation(slices, rankOf(values))) as [number, number];
  const total = first ** 2 + second ** 2;

  expect(spread!.drivers.map(({ name, rises }) => [name, rises])).toEqual([
    ['network.detectTime', true],
    ['network.placeTime', false],
  ]);
  expect(spread!.drivers[0]!.share).toBeCloseTo(first ** 2 / total, 12);
  expect(spread!.drivers[1]!.share).toBeCloseTo(second ** 2 / total, 12);
});

describe('price levels', () => {
  test.each(exampleNames)('level 1 is the bill of %s itself', (name) => {
    const plan = planProject(prepared(readExample(name)));
    const { oneOffMinor, yearlyMinor, overHorizonMinor } = plan.bill;
    const ones = Object.fromEntries(levelSections.map((section) => [section, 1]));
    expect(totalsAt(plan, ones)).toEqual({ oneOffMinor, yearlyMinor, overHorizonMinor });
  });

  test('a level of the hardware is the bill with every such price so much higher, support included', () => {
    const level = 1.3;
    const plan = planProject(base);
    const { prices } = base.catalogue;
    const find = priceLookup(prices, base.project.bill, base.project.currency, base.project.date);
    const raised = Object.fromEntries(
      plan.bill.lines
        .filter(({ section, price }) => ['compute', 'storage', 'network'].includes(section) && price.id !== 'custom')
        .map(({ price }) => [price.id, { minor: Math.round(find(price.id).minor! * level), reason: 'test' }]),
    );
    const dear = planProject(prepared({ ...base.project, bill: { ...base.project.bill, prices: raised } }));
    const at = totalsAt(plan, { compute: level, storage: level, network: level });
    // Rounded at different places: half a unit for each piece at most.
    expect(at.oneOffMinor / dear.bill.oneOffMinor).toBeCloseTo(1, 5);
    expect(at.overHorizonMinor / dear.bill.overHorizonMinor).toBeCloseTo(1, 5);
  });
});

test('a price level can be kept: as own prices of the section, which give the totals of the level', () => {
  const plan = planProject(base);
  for (const section of ['compute', 'virtualisation', 'services'] as const) {
    const changes = levelAsChanges(base, plan, section, 1.25);
    expect(changes.length).toBeGreaterThan(0);
    const varied = vary(base, changes);
    expect(varied.problems).toEqual([]);
    const at = totalsAt(plan, { [section]: 1.25 });
    const { bill } = planVaried(varied);
    // Two roundings each, at different places: 0.5 · 1.25 + 0.5 + 0.5 + 0.5 minor units a piece at most.
    const pieces = plan.bill.lines.reduce((sum, line) => sum + (line.section === section ? line.quantity : 0), 0);
    expect(Math.abs(bill.oneOffMinor - at.oneOffMinor)).toBeLessThan(2.2 * pieces);
    // Support that is a share of the section follows in both.
    expect(bill.overHorizonMinor / at.overHorizonMinor).toBeCloseTo(1, 4);
  }
});

test('a tornado is sorted, and each end is the plan there', () => {
  const of = figure('project.downtimePerYear', base);
  const result = finish(tornado(base, defaultBands(base), of));
  const spans = result.bars.map(({ span }) => span);
  expect(spans).toEqual(spans.toSorted((a, b) => b - a));
  const [first] = result.bars;
  const at = (value: number): number => of.read(planProject(base, [{ site: null, name: first!.name, value }]));
  expect([first!.atLow, first!.atHigh]).toEqual([at(first!.low), at(first!.high)]);
  expect(result.bars.length + result.still.length).toBe(defaultBands(base).length);
});

test('sections can be told', () => {
  const context = contextOf(base, 'en');
  const figures = [figure('project.downtimePerYear', base), figure('bill.overHorizon', base)];
  const { bands, leftOut } = drawableBands(defaultBands(base));
  const words = JSON.stringify([
    ...figures.map((each) => tornadoSection(finish(tornado(base, bands, each)), context)),
    uncertaintySection(finish(uncertainty(base, { bands, figures, draws: 60, seed: 1 })), leftOut, context),
  ]);
  expect(words).not.toMatch(/undefined|NaN|Infinity|\[object/);
});
