/** The other commands, help and manners of the command line, as its users meet them. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { commandList } from '../../cli/commands/list.ts';
import { buildCli, lockstep, root } from './built-cli.ts';

beforeAll(buildCli, 120_000);

const flagship = 'examples/regional-hospital.lockstep';
const temporary = (name: string): string => join(mkdtempSync(join(tmpdir(), 'lockstep-')), name);
const widest = (text: string): number => Math.max(...text.split('\n').map((line) => [...line].length));

describe('new and pin', () => {
  interface Planned {
    readonly catalogueVersion: string;
    readonly sites: unknown;
    readonly bill: unknown;
  }
  const planOf = async (file: string): Promise<Planned> =>
    JSON.parse((await lockstep(['plan', file, '--json'])).out) as Planned;

  test('the examples are listed', async () => {
    const { code, out } = await lockstep(['new']);
    expect(code).toBe(0);
    for (const name of ['textbook-two-hosts', 'regional-hospital', 'two-site-municipality']) {
      expect(out).toContain(name);
    }
  });

  test('a new project keeps its catalogue entries and plans like the example', async () => {
    const file = temporary('mine.lockstep');
    expect((await lockstep(['new', '--from', 'textbook-three-hosts', '--out', file])).code).toBe(0);
    const project = JSON.parse(readFileSync(file, 'utf8')) as { catalogue: { version: string } };
    const [mine, theirs] = [await planOf(file), await planOf('examples/textbook-three-hosts.lockstep')];
    expect(project.catalogue.version).toBe(theirs.catalogueVersion);
    expect(mine.sites).toEqual(theirs.sites);
    expect(mine.bill).toEqual(theirs.bill);
    const again = await lockstep(['new', '--from', 'textbook-three-hosts', '--out', file]);
    expect([again.code, again.out]).toEqual([2, '']);
    expect(again.err).toContain('exists already');
  });

  test('pin keeps the old file, and changes nothing the second time', async () => {
    const file = temporary('mine.lockstep');
    await lockstep(['new', '--from', 'hotel-ha-only', '--out', file]);
    const before = readFileSync(file, 'utf8');
    expect((await lockstep(['pin', file])).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(readFileSync(`${file}.bak`, 'utf8')).toBe(before);
  });

  test('an unknown example is answered with the nearest', async () => {
    const { code, err } = await lockstep(['new', '--from', 'textbook-two-host']);
    expect(code).toBe(2);
    expect(err).toContain('did you mean "textbook-two-hosts"?');
  });
});

describe('catalogue and method', () => {
  test.each([
    [['catalogue', 'list'], 'machineProfiles'],
    [['catalogue', 'list', 'servers'], 'PowerEdge'],
    [['catalogue', 'list', 'planning'], 'storage.freeShare'],
    [['catalogue', 'show', 'releases', '8.0'], 'fast-checkpointing'],
    [['catalogue', 'show', 'prices', 'memory:gib'], 'USD'],
    [['catalogue', 'sources'], 'Source'],
    [['method'], 'storage.requiredUsable'],
    [['method', 'storage'], '='],
  ])('%j', async (words, expected) => {
    const { code, out, err } = await lockstep(words);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(expected);
    expect(widest(out)).toBeLessThanOrEqual(80);
  });

  test.each([
    [['catalogue', 'lst'], 'did you mean "list"?'],
    [['catalogue', 'list', 'server'], 'did you mean "servers"?'],
    [['catalogue', 'show', 'releases', 'toString'], 'there is no entry of releases "toString"'],
    [['catalogue', 'show'], 'show needs a kind and an id'],
    [['method', 'storrage'], 'did you mean "storage"?'],
  ])('%j is refused', async (words, expected) => {
    const { code, out, err } = await lockstep(words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(expected);
  });
});

describe('solve', () => {
  const host = { cores: 10, memoryGib: 128 };
  const nodes = ['a', 'b'].map((id) => ({ id, vcpus: 4, memoryGib: 16, protection: 'ft' }));
  const pair = { cpuMhz: 10_000, memoryMb: 10_000 };
  const rates = [
    ['up', 'hw', 1e-3],
    ['hw', 'up', 0.25],
  ];
  const cases: readonly [string, object, object][] = [
    ['erlang', { trafficErlang: 30, blocking: 0.01 }, { channels: 42 }],
    ['markov', { states: ['up', 'hw'], initial: 'up', up: ['up'], rates }, { mttfHours: 1000 }],
    ['placement', { machines: nodes, host, failures: 1, policy: 'repack-reprotect' }, { hosts: 3, proven: true }],
    ['licences', { metric: 'per-core', hosts: [{ count: 3, cpuCores: [12, 12] }] }, { licences: 96, cores: 72 }],
    ['raid', { raid: 'raid-6', disksPerGroup: 8, groups: 1, hotSpares: 1, driveTb: 1.92 }, { totalDrives: 9 }],
    [
      'admission',
      { hosts: [pair, pair], machines: [{ cpuReservationMhz: 1000, memoryReservationMb: 1000 }], percent: 50 },
      { slotsPerHost: [10, 10], slotPolicyOk: true, percentagePolicyOk: true },
    ],
  ];

  test.each(cases)('%s passes unknown keys through', async (name, one, answer) => {
    const { code, out, err } = await lockstep(['solve', name, '-'], JSON.stringify({ id: 7, note: 'n', ...one }));
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({ id: 7, note: 'n', ...answer });
  });

  test('a bad case of a list gives its error in its place, and exit code 2', async () => {
    const list = [1, -1, 1].map((trafficErlang, id) => ({ id, trafficErlang, channels: 1 }));
    const { code, out, err } = await lockstep(['solve', 'erlang', '-'], JSON.stringify(list));
    expect(code).toBe(2);
    expect(JSON.parse(out)).toEqual([
      { id: 0, blocking: 0.5 },
      { id: 1, error: expect.stringContaining('trafficErlang is -1') as string, where: 'trafficErlang' },
      { id: 2, blocking: 0.5 },
    ]);
    expect(err).toContain('case 2: trafficErlang is -1');
  });

  test('a bad single case prints nothing but the complaint', async () => {
    const { code, out, err } = await lockstep(['solve', 'erlang', '-'], '{"channels": 3}');
    expect([code, out]).toEqual([2, '']);
    expect(err).not.toBe('');
  });

  test.each([
    [['solve', 'erlng', '-'], '{}', 'did you mean "erlang"?'],
    [['solve', 'erlang', '-'], '{', 'line 1, column 2'],
    [['solve', 'erlang'], '', 'FILE is missing'],
  ])('%j is refused', async (words, input, expected) => {
    const { code, out, err } = await lockstep(words, input);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(expected);
  });
});

describe('help and manners', () => {
  const commands = commandList.map(({ name }) => name);

  test.each(commands)('%s --help shows how it is used, with examples', async (command) => {
    const { code, out } = await lockstep([command, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`Usage: lockstep ${command}`);
    expect(out).toContain('Examples:');
    expect(widest(out)).toBeLessThanOrEqual(80);
  });

  test('--help lists every command; --version names the product', async () => {
    const { code, out } = await lockstep(['--help']);
    expect(code).toBe(0);
    for (const command of commands) expect(out).toContain(`  ${command}`);
    expect(widest(out)).toBeLessThanOrEqual(80);
    expect((await lockstep(['--version'])).out).toMatch(/^Lockstep \d+\.\d+\.\d+\n$/);
  });

  test.each([
    [[], 'Usage: lockstep COMMAND'],
    [['pln'], 'did you mean "plan"?'],
    [['plan'], 'FILE is missing'],
    [['plan', flagship, '--jsn'], 'did you mean --json?'],
    [['plan', flagship, '--pdf'], 'needs a value: --pdf OUT'],
  ])('%j is refused on standard error', async (words, expected) => {
    const { code, out, err } = await lockstep(words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(expected);
  });

  test('a reader that closes the pipe early hears no complaint', () => {
    const command = `'${process.execPath}' out/cli/lockstep.js method 2>&1 | head -1`;
    expect(execFileSync('sh', ['-c', command], { cwd: root, encoding: 'utf8' }).split('\n')).toHaveLength(2);
  });
});
