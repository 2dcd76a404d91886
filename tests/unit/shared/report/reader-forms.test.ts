import { describe, expect, test } from 'vitest';
import { bundledCatalogue } from '../../../../shared/catalog/bundled.ts';
import type { Project } from '../../../../shared/model/project.ts';
import { customerPlan } from '../../../../shared/planner/customer-plan.ts';
import { derivationsOf } from '../../../../shared/planner/derivations.ts';
import { planProject } from '../../../../shared/planner/plan-project.ts';
import { prepareProject } from '../../../../shared/planner/prepare.ts';
import { planReport } from '../../../../shared/report/report.ts';
import { locales } from '../../../../shared/text/numbers.ts';
import { reportText } from '../../../../shared/text/report.ts';
import { readExample } from '../../../builders/examples.ts';

const catalogue = bundledCatalogue();

function preparedOf(project: Project) {
  const prepared = prepareProject(project, catalogue);
  if (!prepared.ok) throw new Error(prepared.error.join('\n'));
  return prepared.value;
}

const withCosts = (share: number): Project => ({
  ...readExample('regional-hospital'),
  inside: { costs: [{ section: 'services', share, reason: 'Own staff, rate of the secret agreement' }] },
});

function reportsOf(project: Project) {
  const prepared = preparedOf(project);
  const plan = planProject(prepared);
  const derivations = derivationsOf(prepared);
  return {
    customer: planReport(customerPlan(plan), reportText('en'), catalogue, { derivations }),
    internal: planReport(customerPlan(plan), reportText('en'), catalogue, { derivations, own: plan }),
  };
}

describe('the customer’s form', () => {
  test('says the same whatever the partner pays', () => {
    const [dear, cheap] = [reportsOf(withCosts(0.1)), reportsOf(withCosts(0.6))];

    expect(dear.customer).toEqual(cheap.customer);
    expect(dear.internal).not.toEqual(cheap.internal);
  });

  test('names no cost, no margin and no reason of the partner’s', () => {
    const { customer, internal } = reportsOf(withCosts(0.1));

    expect(JSON.stringify(customer)).not.toMatch(/secret agreement|Cost and margin|Framework agreement of the region/);
    expect(JSON.stringify(internal)).toMatch(/secret agreement/);
    expect(customer.sections.map(({ id }) => id)).not.toContain('inside');
    expect(internal.sections.map(({ id }) => id)).toContain('inside');
    expect(internal.title.statement).toBe('Internal: not for the customer');
  });

  test('leaves the list of all figures to the internal form, and derives the key ones', () => {
    const { customer, internal } = reportsOf(readExample('regional-hospital'));
    const ids = customer.sections.map(({ id }) => id);

    expect(ids).toContain('derivations');
    expect(ids).not.toContain('figures');
    expect(internal.sections.map(({ id }) => id)).toContain('figures');
  });
});

describe('the ledger', () => {
  test('lists every assumption once, what the customer must confirm first', () => {
    const plan = planProject(preparedOf(readExample('regional-hospital')));
    const ledger = planReport(customerPlan(plan), reportText('en'), catalogue).sections.find(
      ({ id }) => id === 'assumptions',
    );
    const tables = ledger?.blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])) ?? [];
    const words = JSON.stringify(tables);

    expect(tables[0]?.id).toBe('to-confirm');
    for (const { name } of plan.assumptions) {
      const shown = /^machineProfiles\/([^.]+)/.exec(name)?.[1] ?? name;
      expect(words.split(JSON.stringify(shown)).length + words.split(`"${shown} · `).length, name).toBeGreaterThan(2);
    }
  });
});

describe.each(locales)('in %s', (locale) => {
  test('no English sentence is left where the language has its own', () => {
    if (locale === 'en') return;
    const prepared = preparedOf(readExample('two-site-municipality'));
    const plan = customerPlan(planProject(prepared));
    const report = planReport(plan, reportText(locale), catalogue, { derivations: derivationsOf(prepared) });
    // Names the project gives, sources and ids stay as they are.
    const sentences = JSON.stringify(report.sections.filter(({ id }) => id !== 'sources'));

    expect(sentences).not.toMatch(
      /\b(?:the customer|which |without a|planning value|are the fewest|may fail|Service Nodes needed|by HA\b|host \d)/,
    );
  });
});
