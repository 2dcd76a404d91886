/** What a new plan begins with: templates that plan without a blocking finding, of today, with their entries pinned. */
import { describe, expect, test } from 'vitest';
import { newFromTemplate } from '../../../../main/node/new-project.ts';
import { describeSample, projectOf, readExamples, readSamples } from '../../../../main/node/samples.ts';
import { bundledCatalogue } from '../../../../shared/catalog/bundled.ts';
import { planProject } from '../../../../shared/planner/plan-project.ts';
import { prepareProject } from '../../../../shared/planner/prepare.ts';

const templates = await readSamples('template');

test('there are templates, and examples apart from them', async () => {
  expect(templates.map(({ name }) => name)).toEqual(['one-site-ft', 'one-site-ha', 'two-sites-ft']);
  expect((await readExamples()).map(({ name }) => name)).toContain('regional-hospital');
});

test('a list shows what a sample calls itself', () => {
  expect(templates.map(describeSample).at(-1)).toEqual({
    kind: 'template',
    name: 'two-sites-ft',
    title: 'New plan: a cluster at each of two sites',
    customer: 'Customer',
    sites: 2,
  });
});

describe.each(templates)('$name', ({ name, text }) => {
  const made = projectOf(name, newFromTemplate(text, '2027-02-28'));

  test('is of the day it is begun, with the catalogue entries it uses', () => {
    expect(made).toMatchObject({ date: '2027-02-28', revision: 1, partner: null });
    expect(Object.keys(made.catalogue?.entries ?? {}).length).toBeGreaterThan(0);
  });

  test('can be planned, and nothing blocks the plan', () => {
    const prepared = prepareProject(made, bundledCatalogue());
    if (!prepared.ok) throw new Error(JSON.stringify(prepared.error));
    expect(planProject(prepared.value).findings.filter(({ severity }) => severity === 'blocking')).toEqual([]);
  });
});
