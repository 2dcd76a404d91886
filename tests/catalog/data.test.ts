import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bundledCatalogue } from '../../shared/catalog/bundled.ts';
import { catalogueKinds, figuresIn } from '../../shared/catalog/kinds.ts';

const folder = new URL('../../shared/catalog/data/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string): Record<string, unknown> => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const catalogue = bundledCatalogue();

const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);

test('there is one file a kind, and the three that are no kind', () => {
  expect(files).toEqual([...catalogueKinds.map(kebab), 'meta', 'prices', 'sources'].map((n) => `${n}.json`).sort());
});

test('every family and every model of the CPU list is there', () => {
  expect(Object.keys(catalogue.cpuFamilies)).toHaveLength(54);
  expect(Object.keys(catalogue.cpus)).toHaveLength(70);
});

/** No figure of their own: what they say is checked through the entries that use them. */
const withoutFigures = new Set(['meta.json', 'sources.json', 'ft-features.json']);

describe.each(files)('%s', (file) => {
  const content = read(file);
  const figures = figuresIn(content);

  test('holds figures', () => {
    expect(figures.length > 0).toBe(!withoutFigures.has(file));
  });

  test('gives every figure a known source, a confidence and a day', () => {
    const bad = figures.filter(
      ({ figure }) =>
        !Object.hasOwn(catalogue.sources, figure.source) ||
        !['quoted', 'derived', 'estimate'].includes(figure.confidence) ||
        !/^\d{4}-\d\d-\d\d$/.test(figure.checkedOn),
    );

    expect(bad.map(({ path }) => path)).toEqual([]);
  });

  test('says of every estimate what it rests on', () => {
    const silent = figures.filter(({ figure }) => figure.confidence === 'estimate' && (figure.note ?? '').length < 8);

    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test('calls nothing quoted that has no outside source', () => {
    const boasting = figures.filter(
      ({ figure }) => figure.source.startsWith('lockstep:') && figure.confidence !== 'estimate',
    );

    expect(boasting.map(({ path }) => path)).toEqual([]);
  });

  test('was not compared with its sources after the catalogue was closed', () => {
    const late = figures.filter(({ figure }) => figure.checkedOn > catalogue.checkedOn);

    expect(late.map(({ path }) => path)).toEqual([]);
  });
});

test('keys equal ids', () => {
  const differing = catalogueKinds.flatMap((kind) =>
    Object.entries(catalogue[kind]).filter(([key, entry]) => entry.id !== key),
  );

  expect(differing).toEqual([]);
});

test('ids of CPU models follow from vendor and name', () => {
  const expected = Object.values(catalogue.cpus).map(({ name, family }) =>
    `${catalogue.cpuFamilies[family]?.vendor} ${name}`.toLowerCase().replaceAll('+', '-plus').replaceAll(' ', '-'),
  );

  expect(Object.keys(catalogue.cpus)).toEqual(expected);
});

test('source ids name the reference they come from', () => {
  const prefixes = new Set(Object.keys(catalogue.sources).map((id) => id.split(':')[0]));

  expect([...prefixes].sort()).toEqual(['av', 'cpu', 'ft', 'lic', 'lockstep', 'mx']);
});

test('everything that can be bought has a row in the price book, even if its price is not known', () => {
  const { prices } = catalogue.prices;
  const wanted = [
    ...Object.keys(catalogue.servers).map((id) => `server:${id}`),
    ...Object.keys(catalogue.cpus).map((id) => `cpu:${id}`),
    ...Object.keys(catalogue.networkAdapters).map((id) => `nic:${id}`),
    ...Object.keys(catalogue.storageAdapters).map((id) => `hba:${id}`),
    ...Object.keys(catalogue.arrays).map((id) => `array:${id}`),
    ...Object.keys(catalogue.drives).map((id) => `drive:${id}`),
    ...Object.keys(catalogue.switches).map((id) => `switch:${id}`),
    ...Object.keys(catalogue.editions).flatMap((id) =>
      ['vvf', 'vcf'].includes(id) ? ['1y', '3y', '5y'].map((term) => `licence:${id}:${term}`) : [`licence:${id}`],
    ),
    // The other two come with the licences.
    ...Object.keys(catalogue.vcenters)
      .filter((id) => id !== 'essentials' && id !== 'included')
      .map((id) => `vcenter:${id}`),
  ];

  expect(wanted.filter((id) => !Object.hasOwn(prices, id))).toEqual([]);
});

test('an unknown price says where to get it', () => {
  const unknown = Object.values(catalogue.prices.prices).filter(({ minor }) => minor.value === null);

  expect(unknown.length).toBeGreaterThan(0);
  expect(unknown.filter(({ minor }) => !/enter|no longer sold/.test(minor.note ?? ''))).toEqual([]);
});
