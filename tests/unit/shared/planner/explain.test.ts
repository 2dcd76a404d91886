/** Every figure of every example can be followed home: to its formula, its inputs and a source that exists. */
import { describe, expect, test } from 'vitest';
import { bundledCatalogue } from '../../../../shared/catalog/bundled.ts';
import { explainer, type Explainer, type Trace } from '../../../../shared/planner/explain.ts';
import type { Origin } from '../../../../shared/planner/origin.ts';
import { planProject } from '../../../../shared/planner/plan-project.ts';
import type { PreparedProject } from '../../../../shared/planner/prepare.ts';
import { exampleNames, readExample } from '../../../builders/examples.ts';
import { allQuantities, aProject, aSite, prepared } from '../../../builders/project.ts';

const show = (value: number, unit: string) => `${value} ${unit}`.trim();
const { sources } = bundledCatalogue();

const traceOf = (why: Explainer, name: string, site?: string): Trace => {
  const found = why.explain(name, site);
  if (!found.ok) throw new Error(`${name}: ${found.error}`);
  return found.value;
};

/** Sources an origin names, down to what it replaced. */
const sourcesOf = (origin: Origin): readonly string[] => {
  switch (origin.kind) {
    case 'project':
      return [];
    case 'catalogue':
    case 'planning':
      return [origin.figure.source];
    case 'override':
    case 'variation':
      return sourcesOf(origin.instead);
  }
};

/** Follows a figure to its leaves; calls `visit` once for each trace on the way. */
function follow(
  why: Explainer,
  name: string,
  site: string | undefined,
  seen: Set<string>,
  visit: (trace: Trace) => void,
): void {
  if (seen.has(name)) return;
  seen.add(name);
  const trace = traceOf(why, name, site);
  visit(trace);
  for (const input of trace.inputs) follow(why, input, site, seen, visit);
}

function namesOf(ready: PreparedProject): readonly { readonly name: string; readonly site: string | undefined }[] {
  const plan = planProject(ready);
  return [
    ...plan.sites.flatMap(({ name: site, quantities, hostKinds }) =>
      [...quantities.names, ...hostKinds.flatMap((kind) => kind.quantities.names)].map((name) => ({ name, site })),
    ),
    ...plan.quantities.names.map((name) => ({ name, site: undefined })),
  ];
}

describe.each(exampleNames)('%s', (example) => {
  test('explains every quantity down to leaves that come from somewhere', () => {
    const ready = prepared(readExample(example));
    const why = explainer(ready, show);
    const seenBySite = new Map<string | undefined, Set<string>>();
    let leaves = 0;

    for (const { name, site } of namesOf(ready)) {
      const seen = seenBySite.get(site) ?? new Set();
      seenBySite.set(site, seen);
      follow(why, name, site, seen, (trace) => {
        expect(Number.isFinite(trace.value), trace.name).toBe(true);
        expect(Object.hasOwn(sources, trace.source), `${trace.name}: ${trace.source}`).toBe(true);
        if (trace.kind === 'formula') {
          expect(trace.formula?.tex.length, trace.name).toBeGreaterThan(0);
          // No name is left standing where a figure belongs.
          for (const input of trace.inputs) expect(trace.formula?.withFigures, trace.name).not.toContain(input);
        }
        if (trace.kind !== 'input') return;
        leaves += 1;
        expect(trace.origin, trace.name).not.toBeNull();
        for (const source of sourcesOf(trace.origin!))
          expect(Object.hasOwn(sources, source), `${trace.name}: ${source}`).toBe(true);
      });
    }
    expect(leaves).toBeGreaterThan(80);
  });
});

describe('a trace', () => {
  const project = aProject({
    inputs: { 'bill.horizonYears': 7 },
    sites: [
      aSite({ name: 'North', users: 1000, inputs: { 'storage.freeShare': 0.3 } }),
      aSite({ name: 'South', users: 6000 }),
    ],
  });
  const why = explainer(prepared(project), show);

  test('gives the figure of the plan', () => {
    const ready = prepared(project);
    const planned = allQuantities(planProject(ready));

    for (const { name, site } of namesOf(ready)) {
      const expected = planned[site === undefined ? name : `${site} ${name}`] ?? planned[`${site} host 0 ${name}`];
      expect(traceOf(why, name, site).value, name).toBe(expected);
    }
  });

  test('belongs to the site that is asked for', () => {
    expect(['North', 'South'].map((site) => traceOf(why, 'demand.users', site).value)).toEqual([1000, 6000]);
    expect(traceOf(why, 'demand.users', 'South').site).toBe('South');
    expect(traceOf(why, 'bill.oneOff').site).toBeNull();
  });

  test('shows the working with figures and units', () => {
    const { formula, inputs } = traceOf(why, 'storage.requiredUsable', 'North');

    expect(inputs).toEqual(['storage.net', 'storage.freeShareApplied']);
    expect(formula?.withFigures).toMatch(/^[\d.]+ GiB \/ \(1 - 0\.3 share\)$/);
    expect(formula?.tex).toContain('\\frac');
  });

  test('ends in the project file where the user gave the value, and keeps what it replaced', () => {
    expect(traceOf(why, 'storage.freeShare', 'North').origin).toMatchObject({
      kind: 'override',
      path: 'sites[0].inputs["storage.freeShare"]',
      insteadValue: 0.2,
      instead: { kind: 'planning' },
    });
    expect(traceOf(why, 'storage.freeShare', 'South').origin).toMatchObject({ kind: 'planning' });
    expect(traceOf(why, 'bill.horizonYears').origin).toMatchObject({
      kind: 'override',
      path: 'inputs["bill.horizonYears"]',
    });
  });

  test('ends in the catalogue where an entry gave it', () => {
    expect(traceOf(why, 'host.coresPerCpu', 'North').origin).toMatchObject({
      kind: 'catalogue',
      entry: 'cpus/intel-xeon-gold-6426y.cores',
    });
  });

  test('says what decided a solver’s answer', () => {
    expect(traceOf(why, 'hosts.count', 'North').solver).toMatchObject({
      id: 'placement',
      reason: { code: 'placement', figures: { decidedBy: 'ft-separation', proof: 'theorem', reserve: 1 } },
    });
  });

  test('is as sure as its weakest leaf, and names the assumptions it rests on', () => {
    const trace = traceOf(why, 'storage.requiredUsable', 'South');

    expect(trace.confidence).toBe('estimate');
    expect(trace.restsOn).toContain('storage.freeShare');
    expect(traceOf(why, 'storage.freeShare', 'North')).toMatchObject({ confidence: 'quoted', restsOn: [] });
  });

  test('speaks the project’s currency', () => {
    expect(traceOf(why, 'bill.oneOff').unit).toBe('USD');
  });

  test.each([
    {
      why: 'a mistyped name',
      name: 'storage.requiredUsabel',
      site: undefined,
      says: 'did you mean "storage.requiredUsable"?',
    },
    {
      why: 'an own property of every object',
      name: 'constructor',
      site: undefined,
      says: 'there is no quantity "constructor"',
    },
    {
      why: 'a site that does not exist',
      name: 'hosts.count',
      site: 'East',
      says: 'there is no site "East": the sites are "North", "South"',
    },
  ])('refuses $why', ({ name, site, says }) => {
    const found = why.explain(name, site);

    expect(found.ok ? '' : found.error).toContain(says);
  });
});

describe('the trace of the bill', () => {
  const custom = (id: string, quantity: number | string, more: object = {}) => ({
    id,
    section: 'software' as const,
    description: `Own line ${id}`,
    unit: '',
    quantity,
    unitPriceMinor: 12_345,
    term: 'once' as const,
    standing: 'included' as const,
    ...more,
  });
  const project = aProject({
    currency: 'EUR',
    sites: [aSite({ name: 'Main', nodes: 2 })],
    bill: {
      exchangeRate: { from: 'USD', rate: 0.92, date: '2026-11-20', source: 'bank' },
      discounts: [{ section: 'compute', share: 0.25, reason: 'frame contract' }],
      prices: { 'backup:machine-year': { minor: 10_000, reason: 'offer 77' } },
      customLines: [custom('ups', '2 * hosts.count'), custom('spare', 'line.ups / 2', { discountShare: 0.1 })],
    },
  });
  const ready = prepared(project);
  const plan = planProject(ready);
  const why = explainer(ready, show);
  const ids = (term: 'once' | 'year') => plan.bill.lines.filter((line) => line.term === term).map(({ id }) => id);

  test('totals walk on to the lines they add up, and the lines add up to them', () => {
    const parts = (name: string) => traceOf(why, name).inputs;

    expect(parts('bill.oneOff')).toEqual(ids('once'));
    expect(parts('bill.yearly')).toEqual(ids('year'));
    expect(parts('bill.overHorizon')).toEqual([
      'bill.horizonYears',
      'bill.escalationPerYear',
      'bill.discountRatePerYear',
      ...plan.bill.lines.map(({ id }) => id),
    ]);
    const sum = parts('bill.oneOff').reduce((total, id) => total + Math.round(traceOf(why, id).value * 100), 0);
    expect(sum).toBe(plan.bill.oneOffMinor);
  });

  test('a planned line: quantity, price with book, day and rate, discount with its reason', () => {
    const { inputs, formula, line, usedBy, site } = traceOf(why, 'server@Main');
    const listed = bundledCatalogue().prices.prices['server:dell-r660']!;

    expect(inputs).toEqual(['hosts.count']);
    expect(site).toBe('Main');
    expect(usedBy).toContain('bill.oneOff');
    expect(formula?.withFigures).toMatch(/^3 \* [\d.]+ EUR \* \(1 - 0\.25 share\)$/);
    expect(line).toMatchObject({
      discountShare: 0.25,
      discountReason: 'frame contract',
      unitListMinor: Math.round(listed.minor.value! * 0.92),
      price: {
        id: 'server:dell-r660',
        confidence: listed.minor.confidence,
        book: {
          currency: 'USD',
          minor: listed.minor.value,
          date: listed.validFrom,
          rate: { rate: 0.92, date: '2026-11-20' },
        },
      },
    });
  });

  test('custom lines: by their id, on to the quantities and lines their formula reads', () => {
    expect(traceOf(why, 'line.ups')).toMatchObject({
      inputs: ['hosts.count'],
      value: 2 * 3 * 123.45,
      line: { price: { id: 'custom' } },
    });
    expect(traceOf(why, 'line.spare')).toMatchObject({ inputs: ['line.ups'], value: expect.closeTo(3 * 111.11, 9) });
    expect(traceOf(why, 'line.ups').usedBy).toContain('line.spare');
  });

  test('an own price says so, and shares of other prices name what they are a share of', () => {
    expect(traceOf(why, 'backup@Main').line!.price).toMatchObject({ id: 'own', note: 'offer 77', book: null });
    expect(traceOf(why, 'hardware-support@Main').inputs).toEqual(
      expect.arrayContaining(['server@Main', 'cpu@Main', 'memory@Main', 'array@Main', 'lan-switch@Main']),
    );
    expect(traceOf(why, 'energy@Main').inputs).toContain('bill.electricityPrice');
    expect(traceOf(why, 'memory@Main').inputs).toEqual(['hosts.count', 'host.memory']);
  });

  test('rests on the illustrative book and on the assumptions of its quantities', () => {
    expect(traceOf(why, 'server@Main').restsOn).toContain(`prices/${plan.bill.priceBook.id}`);
    expect(traceOf(why, 'drive@Main').restsOn).toContain('storage.freeShare');
    expect(traceOf(why, 'bill.oneOff').restsOn).toEqual(
      expect.arrayContaining(['storage.freeShare', `prices/${plan.bill.priceBook.id}`]),
    );
    expect(traceOf(why, 'bill.oneOff').confidence).toBe('estimate');
  });

  test('every line of every total leads to leaves that come from somewhere', () => {
    const seen = new Set<string>();
    follow(why, 'bill.overHorizon', 'Main', seen, (trace) => {
      expect(Number.isFinite(trace.value), trace.name).toBe(true);
      if (trace.kind === 'input') expect(trace.origin, trace.name).not.toBeNull();
    });
    for (const { id } of plan.bill.lines) expect(seen, id).toContain(id);
    expect(seen.size).toBeGreaterThan(150);
  });

  test('of several sites a line is found by its whole id, or with the site', () => {
    const two = explainer(
      prepared(aProject({ sites: [aSite({ name: 'North' }), aSite({ name: 'South', nodes: 4 })] })),
      show,
    );

    expect(traceOf(two, 'server@South').site).toBe('South');
    expect(traceOf(two, 'server', 'South').name).toBe('server@South');
    expect(two.explain('server@East').ok).toBe(false);
    const unclear = two.explain('server');
    expect(unclear.ok ? '' : unclear.error).toContain('"server@North" or "server@South"');
  });
});
