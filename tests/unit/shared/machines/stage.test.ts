/** The machine table: who is in it, how large, under which name. */
import { describe, expect, test } from 'vitest';
import { sitePlanOf, type SiteWish } from '../../../builders/project.ts';

const table = (wish: SiteWish) => sitePlanOf({ host: { memoryGib: 1024 }, ...wish }).machines;
const ids = (wish: SiteWish) => table(wish).map(({ id }) => id);

describe('the machine table', () => {
  test.each<{ why: string; wish: SiteWish; count: number }>([
    { why: 'no users still need a node', wish: { users: 0 }, count: 1 },
    { why: 'users decide', wish: { users: 12_000 }, count: 3 },
    { why: 'spare nodes come on top', wish: { users: 12_000, inputs: { 'demand.spareServiceNodes': 1 } }, count: 4 },
    {
      why: 'a number of one’s own stands, spare or not',
      wish: { users: 12_000, nodes: 2, inputs: { 'demand.spareServiceNodes': 1 } },
      count: 2,
    },
  ])('Service Nodes: $why', ({ wish, count }) => {
    expect(table(wish).filter(({ role }) => role === 'service-node')).toHaveLength(count);
  });

  test('every id once, however often a profile is asked for', () => {
    const names = ids({
      nodes: 12,
      mediaServers: { profile: 'media-server', protection: 'ha', count: 3 },
      companions: [
        { profile: 'mbg-large', count: 2, uses: [] },
        { profile: 'mbg-large', count: 2, uses: [] },
        { profile: 'micollab-1500', count: 1, uses: [] },
        { profile: 'mpa', count: 1, name: 'Service Node', uses: [] },
        { profile: 'mpa', count: 1, name: 'Überwachung (alt)', uses: [] },
      ],
      platform: { vcenterHere: true },
    });

    expect(new Set(names).size).toBe(names.length);
    expect(names).toHaveLength(12 + 3 + 2 + 2 + 1 + 1 + 1 + 1);
    expect(names.filter((id) => !/^[\p{L}\p{N}]+$/u.test(id))).toEqual([]);
  });

  test('a profile’s size unless the project gives another, field by field', () => {
    const [own] = table({ nodes: 1, serviceNodes: { size: { vcpus: 8, networkInMbit: 0 } } });

    expect(own).toMatchObject({ vcpus: 8, memoryGib: 16, diskGib: 120, networkInMbit: 0 });
  });

  test('FT reserves all memory, whatever the project says', () => {
    const reservation = (protection: 'ft' | 'ha') =>
      table({ nodes: 1, serviceNodes: { protection, size: { memoryReservation: 0.25 } } })[0]?.memoryReservation;

    expect([reservation('ft'), reservation('ha')]).toEqual([1, 0.25]);
  });

  test('swap is what is not reserved, and FT machines have none', () => {
    const swap = (protection: 'ft' | 'ha') =>
      sitePlanOf({ nodes: 2, serviceNodes: { protection, size: { memoryReservation: 0.25 } } }).quantities.get(
        'machines.swap',
      );

    expect([swap('ft'), swap('ha')]).toEqual([0, 24]);
  });

  test('vCenter is a machine of the cluster only when it runs there', () => {
    expect(table({ platform: { vcenterHere: true } }).some(({ role }) => role === 'vcenter')).toBe(true);
    expect(table({ platform: { vcenterHere: false } }).some(({ role }) => role === 'vcenter')).toBe(false);
  });

  test('media servers follow the traffic, and none are made when hardware does the work', () => {
    const mediaServers = (wish: SiteWish) => table(wish).filter(({ role }) => role === 'media-server').length;
    const software = { profile: 'media-server', protection: 'ha' } as const;

    expect(mediaServers({ users: 12_000 })).toBe(0);
    expect(mediaServers({ users: 12_000, mediaServers: software })).toBe(2);
    expect(mediaServers({ users: 0, mediaServers: software })).toBe(1);
    expect(mediaServers({ users: 12_000, mediaServers: { ...software, count: 5 } })).toBe(5);
  });
});
