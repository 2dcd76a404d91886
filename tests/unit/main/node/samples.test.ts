/** What a new plan begins with: templates that plan without a blocking finding, of today, with their entries pinned. */
import { describe, expect, test } from 'vitest';
import { brandOf, newFromTemplate, partnerOf } from '../../../../main/node/new-project.ts';
import { defaultSettings } from '../../../../main/node/settings-store.ts';
import { describeSample, projectOf, readExamples, readSamples } from '../../../../main/node/samples.ts';
import { bundledCatalogue } from '../../../../shared/catalog/bundled.ts';
import { planProject } from '../../../../shared/planner/plan-project.ts';
import type { PriceBookFile } from '../../../../shared/model/price-book.ts';
import { prepareProject } from '../../../../shared/planner/prepare.ts';
import { aKeptPrice, aPriceBook } from '../../../builders/price-book.ts';

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

describe('a new project as the settings ask', () => {
  const partner = { ...defaultSettings.partner, name: 'Telephony Ltd', email: 'sales@telephony.example' };
  const book = (id: string): PriceBookFile =>
    aPriceBook({ id, rows: [aKeptPrice(), aKeptPrice({ id: '', part: 'NOT-ASKED' })] });

  test('has currency, language, partner and the price books, the strongest first', () => {
    const text = newFromTemplate(templates[0]!.text, '2027-02-28', {
      currency: 'SEK',
      language: 'sv',
      ...partnerOf(partner),
      priceBooks: [book('strong'), book('weak')],
    });
    const made = projectOf('new', text);
    expect(made).toMatchObject({
      currency: 'SEK',
      language: 'sv',
      partner: { name: 'Telephony Ltd', email: 'sales@telephony.example' },
    });
    expect(made.bill.priceBooks.map(({ id, prices }) => [id, prices.map(({ part }) => part)])).toEqual([
      ['strong', ['R760']],
      ['weak', ['R760']],
    ]);
  });

  test('names no partner where the settings name no company', () => {
    expect(partnerOf({ ...partner, name: ' ' })).toEqual({});
  });

  test('carries the logo as a project can', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
    const base64 = Buffer.from(svg).toString('base64');
    expect(brandOf({ logo: { mediaType: 'image/svg+xml', base64 } })).toEqual({ brand: { logo: { svg } } });
    expect(brandOf({ logo: { mediaType: 'image/png', base64: 'AAAA' } })).toEqual({ brand: { logo: { png: 'AAAA' } } });
    expect(brandOf({ logo: null })).toEqual({});
  });
});
