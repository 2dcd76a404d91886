import { describe, expect, test } from 'vitest';
import { bundledCatalogueRaw } from '../../shared/catalog/bundled.ts';
import { catalogueFailureText } from '../../shared/catalog/failure.ts';
import { parseCatalogue } from '../../shared/catalog/parse.ts';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the point is to spoil what the types forbid
type Loose = any;

/** What the door says to the bundled catalogue after one change. */
function refusal(spoil: (catalogue: Loose) => void): string {
  const catalogue = structuredClone(bundledCatalogueRaw);
  spoil(catalogue);
  const result = parseCatalogue(catalogue);
  return result.ok ? 'accepted' : catalogueFailureText(result.error);
}

const cpu = 'intel-xeon-gold-6426y';

describe('the door refuses', () => {
  test.each<[string, (c: Loose) => void, string]>([
    [
      'an unknown source',
      (c) => (c.cpus[cpu].cores.source = 'mx:S999'),
      `cpus/${cpu}/cores/source: unknown source "mx:S999"`,
    ],
    ['a missing figure', (c) => delete c.cpus[cpu].cores, `cpus/${cpu}/cores:`],
    ['a figure without a date', (c) => delete c.cpus[cpu].cores.checkedOn, `cpus/${cpu}/cores/checkedOn:`],
    [
      'a word that is no confidence',
      (c) => (c.cpus[cpu].cores.confidence = 'certain'),
      `cpus/${cpu}/cores/confidence:`,
    ],
    ['negative cores', (c) => (c.cpus[cpu].cores.value = -16), `cpus/${cpu}/cores/value:`],
    ['half a core', (c) => (c.cpus[cpu].cores.value = 16.5), `cpus/${cpu}/cores/value:`],
    ['a text for a number', (c) => (c.cpus[cpu].cores.value = '16'), `cpus/${cpu}/cores/value:`],
    ['an infinite figure', (c) => (c.cpus[cpu].baseGhz.value = Infinity), `cpus/${cpu}/baseGhz/value:`],
    ['another unit', (c) => (c.cpus[cpu].baseGhz.unit = 'MHz'), `cpus/${cpu}/baseGhz/unit:`],
    [
      'an unknown family',
      (c) => (c.cpus[cpu].family = 'intel-none'),
      `cpus/${cpu}/family: unknown CPU family "intel-none"`,
    ],
    [
      'a family no server knows',
      (c) => c.servers['dell-r660'].cpuFamilies.push('vax'),
      'servers/dell-r660/cpuFamilies/2: unknown CPU family "vax"',
    ],
    [
      'an estimate without a note',
      (c) => delete c.planning['hosts.hypervisorCores'].note,
      'planning/hosts.hypervisorCores/note: an estimate must say',
    ],
    [
      'an estimated figure without a note',
      (c) => delete c.machineProfiles['service-node'].vcpus.note,
      'machineProfiles/service-node/vcpus/note:',
    ],
    ['a field nobody knows', (c) => (c.cpus[cpu].colour = 'red'), `cpus/${cpu}: Unrecognized key`],
    ['a key that is not the id', (c) => (c.cpus[cpu].id = 'other'), `cpus/${cpu}/id: the id "other" differs`],
    [
      'a release without a word on a feature',
      (c) => delete c.releases['8.0'].ftSupports.usb,
      'releases/8.0/ftSupports/usb: no word',
    ],
    ['a feature nobody described', (c) => delete c.ftFeatures.usb, 'releases/5.5/ftSupports/usb: unknown FT feature'],
    [
      'a family without a word on a release',
      (c) => delete c.cpuFamilies['amd-rome'].esxiSupport['9.1'],
      'cpuFamilies/amd-rome/esxiSupport/9.1: no word',
    ],
    [
      'an edition for an unknown release',
      (c) => c.editions.vvf.releases.push('10.0'),
      'editions/vvf/releases/3: unknown release "10.0"',
    ],
    ['broken cents', (c) => (c.prices.prices['memory:gib'].minor.value = 0.5), 'prices/prices/memory:gib/minor/value:'],
    [
      'a price that ends before it begins',
      (c) => (c.prices.prices['memory:gib'].validTo = '2020-01-01'),
      'prices/prices/memory:gib/validTo: ends before',
    ],
    [
      'a day that does not exist',
      (c) => (c.releases['8.0'].generalAvailability.value = '2022-02-30'),
      'releases/8.0/generalAvailability/value:',
    ],
    [
      'an address that is no web page',
      (c) => (c.sources['ft:F1'].address = 'javascript:alert(1)'),
      'sources/ft:F1/address:',
    ],
    ['an empty kind', (c) => (c.drives = {}), 'drives: the kind has no entry'],
    ['a kind left out', (c) => delete c.drives, 'drives:'],
  ])('%s', (_what, spoil, message) => {
    expect(refusal(spoil)).toContain(message);
  });

  test.each([null, undefined, 7, 'catalogue', [], {}])('%j', (raw) => {
    expect(parseCatalogue(raw)).toMatchObject({ ok: false, error: { kind: 'catalogue-shape' } });
  });

  test('with every problem at once', () => {
    const text = refusal((c) => {
      c.cpus[cpu].cores.value = -1;
      c.servers['dell-r660'].powerMaxW.unit = 'kW';
    });

    expect(text).toContain(`cpus/${cpu}/cores/value`);
    expect(text).toContain('servers/dell-r660/powerMaxW/unit');
  });
});

test('a long list of problems is cut, with the number of those left out', () => {
  const problems = Array.from({ length: 25 }, (_, n) => ({ path: `cpus/${n}`, message: 'bad' }));

  const text = catalogueFailureText({ kind: 'catalogue-shape', problems });

  expect(text.split('\n')).toHaveLength(21);
  expect(text).toContain('… and 5 more');
});
