import { describe, expect, test } from 'vitest';
import { bundledCatalogue } from '../../shared/catalog/bundled.ts';
import { entriesOf, entryOf, pinEntries, withPinnedEntries } from '../../shared/catalog/entries.ts';
import type { Catalogue } from '../../shared/model/catalogue.ts';
import { said } from '../builders/said.ts';

const catalogue = bundledCatalogue();
const asSaved = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function overlaid(pinned: unknown): Catalogue {
  const result = withPinnedEntries(catalogue, pinned);
  if (!result.ok) throw new Error(result.error.map(said).join('; '));
  return result.value;
}

function refusal(pinned: unknown): string {
  const result = withPinnedEntries(catalogue, pinned);
  return result.ok ? 'accepted' : result.error.map(said).join('; ');
}

describe('look-up', () => {
  test('entries come in the order of the data', () => {
    expect(entriesOf(catalogue, 'releases').map(({ id }) => id)).toEqual([
      '5.5',
      '6.0',
      '6.5',
      '6.7',
      '7.0',
      '8.0',
      '9.0',
      '9.1',
    ]);
  });

  test('an unknown id gives nothing, not an inherited name', () => {
    expect(entryOf(catalogue, 'cpus', 'intel-xeon-gold-6426y')?.name).toBe('Xeon Gold 6426Y');
    expect(entryOf(catalogue, 'cpus', 'constructor')).toBeUndefined();
  });
});

describe('pinned entries', () => {
  const used = { cpus: ['intel-xeon-gold-6426y'], planning: ['bill.pue'], prices: ['memory:gib'] };

  test('carry the sources they cite, and nothing else', () => {
    const pinned = pinEntries(catalogue, used);

    expect(Object.keys(pinned)).toEqual(['cpus', 'planning', 'prices', 'sources']);
    expect(Object.keys(pinned.sources ?? {})).toEqual(['cpu:intel-ark', 'lic:S81', 'lockstep:estimate']);
  });

  test('leave a catalogue unchanged from which they come', () => {
    expect(overlaid(asSaved(pinEntries(catalogue, used)))).toEqual(catalogue);
  });

  test('replace the entry of today, and only that', () => {
    const pinned = structuredClone(pinEntries(catalogue, { planning: ['bill.pue'] })) as unknown as {
      planning: Record<string, { value: number }>;
    };
    pinned.planning['bill.pue']!.value = 1.3;

    const result = overlaid(pinned);

    expect(result.planning['bill.pue']?.value).toBe(1.3);
    expect(catalogue.planning['bill.pue']?.value).toBe(1.56);
    expect(result.planning['bill.vatShare']).toEqual(catalogue.planning['bill.vatShare']);
  });

  test('bring back an entry and a source since removed', () => {
    const { 'memory:gib': memory, ...otherPrices } = catalogue.prices.prices;
    const { 'cpu:intel-ark': ark, ...otherSources } = catalogue.sources;
    const today = { ...catalogue, sources: otherSources, prices: { ...catalogue.prices, prices: otherPrices } };

    const result = withPinnedEntries(today, { sources: { 'cpu:intel-ark': ark }, prices: { 'memory:gib': memory } });

    expect(result.ok && result.value.prices.prices['memory:gib']).toEqual(memory);
    expect(result.ok && result.value.sources['cpu:intel-ark']).toEqual(ark);
  });

  test('of an old release need not know a feature added since', () => {
    const { usb: _usb, ...ftSupports } = catalogue.releases['6.7']!.ftSupports;

    const result = overlaid({ releases: { '6.7': { ...catalogue.releases['6.7'], ftSupports } } });

    expect(result.releases['6.7']?.ftSupports['usb']).toBeUndefined();
  });

  test('none change nothing', () => {
    expect(overlaid({})).toEqual(catalogue);
  });

  test('unknown ids are left out when pinning', () => {
    expect(pinEntries(catalogue, { cpus: ['none', '__proto__'], prices: ['toString'] })).toEqual({});
  });

  test('do not depend on the order in which they are named', () => {
    const forth = pinEntries(catalogue, { editions: ['vvf', 'vcf', 'vvf'] });
    const back = pinEntries(catalogue, { editions: ['vcf', 'vvf'] });

    expect(JSON.stringify(forth)).toBe(JSON.stringify(back));
  });

  test.each<[string, unknown, string]>([
    ['a kind nobody knows', { toys: {} }, 'the catalogue has no entries called "toys"'],
    [
      'an entry that is no entry',
      { cpus: { x: { id: 'x' } } },
      'catalogue.entries.cpus.x.name is missing: a text belongs here (and 5 more fields of the entry are wrong)',
    ],
    [
      'a source that is nowhere',
      { planning: { 'bill.pue': { ...catalogue.planning['bill.pue'], source: 'lic:S9999' } } },
      'catalogue.entries.planning["bill.pue"]: the entry names "lic:S9999", which is not in the catalogue',
    ],
    [
      'an id that differs from its key',
      { planning: { 'bill.other': catalogue.planning['bill.pue'] } },
      'catalogue.entries.planning["bill.other"]: the id of the entry differs',
    ],
    ['no object at all', null, 'catalogue.entries is null'],
  ])('%s is refused', (_what, pinned, message) => {
    expect(refusal(pinned)).toContain(message);
  });

  test('a hostile key reaches no prototype', () => {
    refusal(JSON.parse('{"cpus": {"__proto__": {"polluted": true}}}'));

    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
