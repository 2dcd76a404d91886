/** Reviews of findings, and the completeness check that asks for them. */
import { describe, expect, test } from 'vitest';
import { needs } from '../../../../shared/bill/needs.ts';
import { bundledCatalogue } from '../../../../shared/catalog/bundled.ts';
import type { FindingReview } from '../../../../shared/model/finding.ts';
import type { Project } from '../../../../shared/model/project.ts';
import { unmetNeeds, withNeedMet } from '../../../../shared/planner/needs.ts';
import type { Plan } from '../../../../shared/planner/plan.ts';
import { isOpenBlock, settledByReason } from '../../../../shared/planner/review-findings.ts';
import { ruleList } from '../../../../shared/planner/findings.ts';
import { aProject, aSite, planOf } from '../../../builders/project.ts';

const word = (review: Partial<FindingReview> & Pick<FindingReview, 'code'>): FindingReview => ({
  site: null,
  subject: '',
  decision: 'accepted',
  reason: 'agreed with the customer',
  ...review,
});
const found = (plan: Plan, code: string) => plan.findings.filter((finding) => finding.code === code);

/** One host only: an FT pair is impossible, whatever anyone says. */
const oneHost = (reviews: readonly FindingReview[]): Project =>
  aProject({ reviews, sites: [aSite({ host: { count: 1 }, hosts: { use: 'all' } })] });
/** No longer sold, but perhaps in stock. */
const oldEdition = (reviews: readonly FindingReview[]): Project =>
  aProject({ reviews, sites: [aSite({ platform: { edition: 'enterprise-plus' } })] });

describe('a review', () => {
  test('stands beside its finding, which stays listed', () => {
    const before = planOf(aProject());
    const after = planOf(aProject({ reviews: [word({ code: 'BILL-02', decision: 'dismissed' })] }));

    expect(after.findings.map(({ code }) => code)).toEqual(before.findings.map(({ code }) => code));
    expect(found(after, 'BILL-02')[0]?.review).toMatchObject({
      decision: 'dismissed',
      reason: 'agreed with the customer',
    });
  });

  test('concerns the finding of its site and subject alone', () => {
    const ups = word({ code: 'BILL-05', site: 'Main', subject: 'UPS' });
    const reviewed = found(planOf(aProject({ reviews: [ups] })), 'BILL-05').filter(({ review }) => review !== null);

    expect(reviewed.map(({ subject }) => subject)).toEqual(['UPS']);
  });

  test('of another site, subject or code is itself a finding, with the code that was meant', () => {
    const idle = [word({ code: 'BILL-2' }), word({ code: 'BILL-05', site: 'Elsewhere', subject: 'UPS' })];
    expect(found(planOf(aProject({ reviews: idle })), 'REV-02').map(({ figures }) => figures)).toMatchObject([
      { code: 'BILL-2', meant: 'BILL-02' },
      { code: 'BILL-05', subject: 'UPS' },
    ]);
  });
});

describe('what blocks', () => {
  test('a fact goes on blocking, and the vain review is a finding', () => {
    const blocking = found(planOf(oneHost([])), 'FT-HOST-02')[0];
    expect(blocking?.severity).toBe('blocking');

    const plan = planOf(oneHost([word({ code: 'FT-HOST-02', site: 'Main', subject: blocking?.subject ?? '' })]));

    expect(found(plan, 'FT-HOST-02').map(isOpenBlock)).toEqual([true]);
    expect(found(plan, 'REV-01')).toHaveLength(1);
  });

  test('what a reason settles blocks no more', () => {
    const open = found(planOf(oldEdition([])), 'LIC-03')[0];
    expect([open?.severity, open === undefined ? null : isOpenBlock(open)]).toEqual(['blocking', true]);

    const settled = planOf(
      oldEdition([word({ code: 'LIC-03', site: 'Main', subject: open?.subject ?? '', reason: 'In stock.' })]),
    );

    expect(found(settled, 'LIC-03').map(isOpenBlock)).toEqual([false]);
    expect(found(settled, 'REV-01')).toEqual([]);
  });

  test('only rules that exist and block are settled by a reason', () => {
    const blocking = new Set(ruleList.filter(({ severity }) => severity === 'blocking').map(({ code }) => code));
    expect(Object.keys(settledByReason).filter((code) => !blocking.has(code))).toEqual([]);
  });
});

describe('the completeness check', () => {
  const check = (project: Project) => {
    const plan = planOf(project);
    return unmetNeeds({
      project,
      bill: plan.bill,
      sites: plan.sites.map(({ site, quantities }) => ({ site, get: quantities.get })),
    });
  };
  const ids = (project: Project): readonly string[] => check(project).map(({ need }) => need.id);

  test('does not ask for what the plan has', () => {
    const asked = ids(aProject());
    for (const planned of ['cables', 'pdu', 'backup', 'installation']) expect(asked).not.toContain(planned);
    expect(asked).toContain('ups');
  });

  test('asks for it where it was taken off the bill, not where it is optional', () => {
    const gone = aProject({ inputs: { 'bill.clusterInstallDays': 0, 'bill.hostInstallDays': 0 } });
    expect(ids(gone)).not.toContain('installation');
    expect(ids(aProject({ bill: { lines: [{ line: 'backup@Main', standing: 'optional' }] } }))).not.toContain('backup');
  });

  test('Windows licences only with Windows machines, counted for every host: three hosts of 2 × 12 cores are 4.5 packs', () => {
    expect(ids(aProject())).not.toContain('windows');
    const site = aSite({
      companions: [{ profile: 'inattend', count: 2, uses: [] }],
      host: { cpu: 'intel-xeon-gold-5317', cpus: 2, count: 3 },
      hosts: { use: 'all' },
    });
    // 24 cores a host over 16 a pack: 1.5 packs a host, 4,810.50 USD at 1,069 a pack.
    expect(check(aProject({ sites: [site] })).find(({ need }) => need.id === 'windows')?.quantity).toBe(4.5);
  });

  test('each need can be added, and is met then; the line has a price where the books have one', () => {
    const rate = { from: 'EUR', rate: 1.1, date: '2026-11-20', source: 'bank' };
    const project = aProject({ bill: { exchangeRates: [rate] } });
    for (const unmet of check(project)) {
      const after = withNeedMet(project, unmet);
      expect(ids(after)).not.toContain(unmet.need.id);
      const line = planOf(after).bill.lines.find(({ id }) =>
        id.startsWith(`line.${unmet.need.id.replaceAll('-', '_')}`),
      );
      expect(line?.quantity).toBeCloseTo(unmet.quantity, 9);
      expect(line?.unitListMinor === null).toBe(unmet.price === null);
    }
  });

  test('an own line meets a need by its words in three languages', () => {
    for (const description of ['UPS 3 kVA', 'USV für das Rack', 'Avbrottsfri kraft']) {
      const line = {
        id: 'own',
        section: 'rack-power',
        description,
        quantity: 1,
        unit: '',
        unitPriceMinor: 1,
        term: 'once',
        standing: 'included',
      } as const;
      expect(ids(aProject({ bill: { customLines: [line] } }))).not.toContain('ups');
    }
    const cups = {
      id: 'own',
      section: 'rack-power',
      description: 'Cups for the coffee',
      quantity: 1,
      unit: '',
      unitPriceMinor: 1,
      term: 'once',
      standing: 'included',
    } as const;
    expect(ids(aProject({ bill: { customLines: [cups] } }))).toContain('ups');
  });

  test('ids are unique, prices are in the book, sources in the catalogue', () => {
    const { prices, sources } = bundledCatalogue();
    expect(new Set(needs.map(({ id }) => id)).size).toBe(needs.length);
    expect(needs.filter(({ price }) => typeof price === 'string' && prices.prices[price] === undefined)).toEqual([]);
    expect(needs.filter(({ source }) => sources[source] === undefined)).toEqual([]);
  });
});
