import { describe, expect, test } from 'vitest';
import { bundledCatalogue } from '../../shared/catalog/bundled.ts';
import { entriesOf } from '../../shared/catalog/entries.ts';

const catalogue = bundledCatalogue();
const releases = [...entriesOf(catalogue, 'releases')].sort((a, b) => a.order - b.order);
const ids = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(({ id }) => id);

/** Neighbouring releases as [earlier, later]. */
const steps = releases.slice(1).map((later, index) => [releases[index]!, later] as const);

describe('releases', () => {
  /** Known oddities, id → reason. The tests also fail once an entry is no longer odd. */
  const leavesSupportEarly = new Map([['9.0', 'The vendor gives 9.x 27 months; 8.0 keeps its five years.']]);
  const leavesGuidanceEarly = new Map([['9.0', 'The vendor gives 9.x 39 months; 8.0 keeps its seven years.']]);

  test('have orders without gaps, in the order of their appearance', () => {
    expect(releases.map(({ order }) => order)).toEqual(releases.map((_, index) => index + 1));
    expect(steps.filter(([a, b]) => b.generalAvailability.value <= a.generalAvailability.value)).toEqual([]);
  });

  test('end general support after appearing and technical guidance after that', () => {
    const disordered = releases.filter(
      (r) =>
        !(
          r.generalAvailability.value < r.endOfGeneralSupport.value &&
          r.endOfGeneralSupport.value < r.endOfTechnicalGuidance.value
        ),
    );

    expect(ids(disordered)).toEqual([]);
  });

  test('leave general support no earlier than the release before, or the reason is listed', () => {
    const early = steps.filter(([a, b]) => b.endOfGeneralSupport.value < a.endOfGeneralSupport.value);

    expect(early.map(([, later]) => later.id)).toEqual([...leavesSupportEarly.keys()]);
  });

  test('leave technical guidance no earlier than the release before, or the reason is listed', () => {
    const early = steps.filter(([a, b]) => b.endOfTechnicalGuidance.value < a.endOfTechnicalGuidance.value);

    expect(early.map(([, later]) => later.id)).toEqual([...leavesGuidanceEarly.keys()]);
  });

  test('never allow a higher licence class fewer vCPUs', () => {
    const ranked = ['essentials', 'essentials-plus', 'standard', 'enterprise', 'enterprise-plus'] as const;
    const falling = releases.filter(({ ftVcpusMax }) =>
      ranked.slice(1).some((rank, index) => ftVcpusMax[rank].value < ftVcpusMax[ranked[index]!].value),
    );

    expect(ids(falling)).toEqual([]);
  });

  test('never take back an FT limit', () => {
    const fewer = steps.filter(
      ([a, b]) =>
        b.ftVcpusMax['enterprise-plus'].value < a.ftVcpusMax['enterprise-plus'].value ||
        b.ftMemoryGibMax.value < a.ftMemoryGibMax.value ||
        b.hostsPerClusterMax.value < a.hostsPerClusterMax.value,
    );

    expect(fewer.map(([, later]) => later.id)).toEqual([]);
  });

  test('double the disks exactly with Fast Checkpointing', () => {
    const odd = releases.filter(
      ({ ftTechnology, ftDiskCopies }) => (ftTechnology.value === 'fast-checkpointing') !== (ftDiskCopies.value === 2),
    );

    expect(ids(odd)).toEqual([]);
  });
});

describe('CPUs', () => {
  const cpus = entriesOf(catalogue, 'cpus');

  test('have as many threads as cores or twice as many', () => {
    const odd = cpus.filter(({ cores, threads }) => ![cores.value, 2 * cores.value].includes(threads.value));

    expect(ids(odd)).toEqual([]);
  });

  test('have no more cores than their family reaches', () => {
    const odd = cpus.filter(
      ({ family, cores }) => cores.value > (catalogue.cpuFamilies[family]?.coresPerSocketMax.value ?? 0),
    );

    expect(ids(odd)).toEqual([]);
  });

  test('have a credible clock and power', () => {
    const odd = cpus.filter(({ baseGhz, powerW }) => baseGhz.value > 5 || powerW.value > 500 || powerW.value < 20);

    expect(ids(odd)).toEqual([]);
  });
});

describe('CPU families', () => {
  const families = entriesOf(catalogue, 'cpuFamilies');

  test('with legacy FT belong to a group, those without to none', () => {
    const odd = families.filter(
      ({ legacyFt, legacyFtGroup }) => (legacyFt.value === 'yes') !== (legacyFtGroup !== null),
    );

    expect(ids(odd)).toEqual([]);
  });

  test('need a hardware MMU for Fast Checkpointing', () => {
    const odd = families.filter((f) => f.checkpointingFt.value === 'yes' && f.hardwareMmu.value !== 'yes');

    expect(ids(odd)).toEqual([]);
  });

  test('of one legacy FT group have one vendor', () => {
    const vendorOf = new Map<string, string>();
    const mixed = families.filter(({ legacyFtGroup, vendor }) => {
      if (legacyFtGroup === null) return false;
      const first = vendorOf.get(legacyFtGroup) ?? vendor;
      vendorOf.set(legacyFtGroup, first);
      return first !== vendor;
    });

    expect(ids(mixed)).toEqual([]);
  });

  test('do not come back once a release refuses them, and do not precede themselves', () => {
    const odd = families.filter(({ esxiSupport }) => {
      const states = releases.map(({ id }) => esxiSupport[id]?.value);
      const refused = states.indexOf('discontinued');
      const began = states.findIndex((state) => state !== 'predates-cpu');
      return (
        (refused >= 0 && states.slice(refused).some((state) => state !== 'discontinued')) ||
        states.slice(began).includes('predates-cpu')
      );
    });

    expect(ids(odd)).toEqual([]);
  });
});

describe('servers', () => {
  const servers = entriesOf(catalogue, 'servers');

  test('draw no more than their maximum', () => {
    expect(ids(servers.filter((s) => s.powerTypicalW.value > s.powerMaxW.value))).toEqual([]);
  });

  test('can feed every CPU the catalogue offers for them', () => {
    const short = servers.filter((server) => {
      const hottest = Math.max(
        0,
        ...entriesOf(catalogue, 'cpus')
          .filter(({ family }) => server.cpuFamilies.includes(family))
          .map(({ powerW }) => powerW.value),
      );
      return server.powerMaxW.value < server.cpuSocketsMax.value * hottest;
    });

    expect(ids(short)).toEqual([]);
  });

  test('fill their memory with modules that exist', () => {
    const odd = servers.filter(({ memoryGibMax, memorySlots }) => memoryGibMax.value / memorySlots.value > 256);

    expect(ids(odd)).toEqual([]);
  });

  test('and CPUs find each other', () => {
    const taken = new Set(servers.flatMap(({ cpuFamilies }) => cpuFamilies));
    const offered = new Set(entriesOf(catalogue, 'cpus').map(({ family }) => family));

    expect(ids(entriesOf(catalogue, 'cpus').filter(({ family }) => !taken.has(family)))).toEqual([]);
    expect(ids(servers.filter((s) => !s.cpuFamilies.some((family) => offered.has(family))))).toEqual([]);
  });

  test('include one for legacy FT and one for today', () => {
    const families = (id: string) => catalogue.servers[id]?.cpuFamilies.map((f) => catalogue.cpuFamilies[f]);

    expect(families('dell-r710')?.every((f) => f?.checkpointingFt.value === 'no')).toBe(true);
    expect(families('dell-r660')?.every((f) => f?.checkpointingFt.value === 'yes')).toBe(true);
  });
});

describe('storage and switches', () => {
  test.each(['arrays', 'switches'] as const)('%s draw no more than their maximum', (kind) => {
    const odd = entriesOf(catalogue, kind).filter((e) => e.powerTypicalW.value > e.powerMaxW.value);

    expect(ids(odd)).toEqual([]);
  });

  test('RAID write penalties are the textbook ones', () => {
    const penalties = Object.fromEntries(entriesOf(catalogue, 'raidLevels').map((r) => [r.id, r.writePenalty.value]));

    expect(penalties).toEqual({
      'raid-0': 1,
      'raid-1': 2,
      'raid-5': 4,
      'raid-6': 6,
      'raid-10': 2,
      'raid-50': 4,
      'raid-60': 6,
    });
  });

  test('RAID groups keep data beside their redundancy', () => {
    const odd = entriesOf(catalogue, 'raidLevels').filter(
      (r) =>
        r.drivesPerGroupMin.value <= r.parityDrives.value ||
        (r.mirrored && r.parityDrives.value * 2 !== r.drivesPerGroupMin.value),
    );

    expect(ids(odd)).toEqual([]);
  });

  test('every technology comes in several sizes, faster ones never with fewer operations', () => {
    const drives = entriesOf(catalogue, 'drives');
    const order = ['nl-sas', 'sas-10k', 'sas-15k', 'sata-ssd', 'sas-ssd', 'nvme'] as const;
    const iops = order.map((technology) => {
      const sizes = drives.filter((d) => d.technology === technology);
      expect(sizes.length).toBeGreaterThan(2);
      return Math.max(...sizes.map((d) => d.iops.value));
    });

    expect(iops).toEqual([...iops].sort((a, b) => a - b));
  });
});

describe('machines and money', () => {
  test('real-time machines share no core, the others two to one', () => {
    const odd = entriesOf(catalogue, 'machineProfiles').filter((m) => {
      const exclusive = m.realTimeMedia || m.role === 'service-node';
      return m.vcpusPerCore.value !== (exclusive ? 1 : 2);
    });

    expect(ids(odd)).toEqual([]);
  });

  test('FT machines fit the highest class of the current releases', () => {
    const tooLarge = entriesOf(catalogue, 'machineProfiles').filter(
      (m) => m.protection.value === 'ft' && m.vcpus.value > 8,
    );

    expect(ids(tooLarge)).toEqual([]);
  });

  test('a longer term never costs more per core and year', () => {
    for (const code of ['vvf', 'vcf']) {
      const perYear = ['1y', '3y', '5y'].map((t) => catalogue.prices.prices[`licence:${code}:${t}`]?.minor.value ?? 0);
      expect(perYear).toEqual([...perYear].sort((a, b) => b - a));
    }
  });

  test('a server with CPUs and memory costs the configured middle price', () => {
    const price = (id: string): number => catalogue.prices.prices[id]?.minor.value ?? Number.NaN;
    const cents = price('server:dell-r660') + 2 * price('cpu:intel-xeon-gold-6426y') + 256 * price('memory:gib');

    expect(cents).toBe(1_550_000);
  });
});
