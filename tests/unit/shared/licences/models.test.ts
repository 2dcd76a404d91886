/** Perpetual beside subscription, and the positions of contradicting sources. */
import { describe, expect, test } from 'vitest';
import { bundledCatalogue } from '../../../../shared/catalog/bundled.ts';
import { compareModels } from '../../../../shared/licences/models.ts';
import type { EditionOption } from '../../../../shared/licences/plan.ts';
import { licenceConflicts } from '../../../../shared/planner/licence-conflicts.ts';
import type { Project } from '../../../../shared/model/project.ts';
import { aProject, aSite, planOf, prepared } from '../../../builders/project.ts';

const option = (
  edition: string,
  oneOffMinor: number | null,
  yearlyMinor: number | null,
  reasons: readonly string[] = [],
): EditionOption => ({
  edition,
  qualifies: reasons.length === 0,
  reasons: reasons.map((code) => ({ code, figures: {} })),
  licences: 1,
  vsanTib: 0,
  metric: 'per-core',
  oneOffMinor,
  yearlyMinor,
  overHorizonMinor: null,
  vcenter: null,
});
const { editions } = bundledCatalogue();

describe('perpetual and subscription on one horizon', () => {
  test('by hand: 1,000 once and 250 a year against 480 a year cross in year 5', () => {
    // Perpetual 1250 1500 1750 2000 2250, subscription 480 960 1440 1920 2400.
    const { models, perpetualCheaperFrom } = compareModels(
      [option('standard', 1000, 250, ['not-sold']), option('vvs', 0, 480), option('vvf', 0, 900)],
      editions,
      5,
    );
    expect(models.map(({ edition, isSold, cumulativeMinor }) => [edition, isSold, cumulativeMinor])).toEqual([
      ['standard', false, [1250, 1500, 1750, 2000, 2250]],
      ['vvs', true, [480, 960, 1440, 1920, 2400]],
    ]);
    expect(perpetualCheaperFrom).toBe(5);
  });

  test('what does not carry the plan or has no price is not compared', () => {
    const found = compareModels(
      [option('standard', 1, 1, ['no-ft']), option('essentials', null, null), option('vvs', 0, 1)],
      editions,
      3,
    );
    expect(found).toMatchObject({ models: [{ edition: 'vvs' }], perpetualCheaperFrom: null });
  });
});

describe('contradicting sources', () => {
  const of = (project: Project, id: string) =>
    licenceConflicts(prepared(project), bundledCatalogue()).find((each) => each.id === id);
  /** Two hosts with one CPU of eight cores each: 32 cores with the floor, L11 of the reference. */
  const small = (inputs: Readonly<Record<string, number>> = {}): Project =>
    aProject({
      inputs,
      sites: [
        aSite({
          host: { cpu: 'intel-xeon-silver-4208', cpus: 1, count: 2 },
          hosts: { use: 'all' },
          platform: { edition: 'vvs' },
        }),
      ],
    });

  test('a least order of 72 cores costs 40 cores more at USD 50: 2,000 a year', () => {
    const positions = of(small(), 'minimum-order')?.positions ?? [];
    expect(positions.map(({ id, isTaken }) => [id, isTaken])).toEqual([
      ['withdrawn', true],
      ['binding', false],
    ]);
    const [without, withIt] = positions.map(({ cost }) => cost?.yearlyMinor ?? Number.NaN);
    expect((withIt ?? 0) - (without ?? 0)).toBe(200_000);
  });

  test('the position taken is the project’s, and its cost is the plan’s', () => {
    const project = small({ 'licences.minimumOrderCores': 72 });
    const taken = of(project, 'minimum-order')?.positions.find(({ isTaken }) => isTaken);
    expect(taken?.id).toBe('binding');
    expect(taken?.cost?.yearlyMinor).toBe(planOf(project).bill.yearlyMinor);
  });

  test('only what concerns the plan is shown, every source is in the catalogue', () => {
    const shown = licenceConflicts(prepared(small()), bundledCatalogue());
    expect(shown.map(({ id }) => id)).toEqual(['minimum-order', 'core-packs', 'vvs-availability']);
    const { sources } = bundledCatalogue();
    for (const { positions } of shown)
      for (const { sources: cited } of positions) for (const id of cited) expect(sources[id], id).toBeDefined();
  });

  test('the price of Foundation at each position', () => {
    const project = aProject({ sites: [aSite({ platform: { edition: 'vvf' } })] });
    const positions = of(project, 'vvf-price')?.positions ?? [];
    const cores = planOf(project).sites[0]?.quantities.get('licences.vsphere') ?? 0;
    const [a, b] = positions.map(({ cost }) => cost?.yearlyMinor ?? Number.NaN);
    expect((b ?? 0) - (a ?? 0)).toBe(cores * 1500);
    expect(positions.filter(({ isTaken }) => isTaken).map(({ id }) => id)).toEqual(['150']);
  });
});
