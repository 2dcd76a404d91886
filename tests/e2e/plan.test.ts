/** `plan`, `explain` and `check` on the examples, as their users meet them. */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCli, lockstep, lockstepEach, root } from './built-cli.ts';

beforeAll(buildCli, 120_000);

const examples = readdirSync(join(root, 'examples')).filter((file) => file.endsWith('.lockstep'));
const example = (name: string): string => `examples/${name}.lockstep`;
const flagship = example('regional-hospital');
const temporary = (name: string): string => join(mkdtempSync(join(tmpdir(), 'lockstep-')), name);
const widest = (text: string): number => Math.max(...text.split('\n').map((line) => [...line].length));

type Quantities = Readonly<Record<string, { readonly value: number; readonly unit: string }>>;

interface PlanJson {
  readonly quantities: Quantities;
  readonly sites: readonly {
    readonly quantities: Quantities;
    readonly machines: readonly object[];
    readonly placement: { readonly hosts: readonly object[] };
    readonly availability: object;
  }[];
  readonly findings: readonly { readonly severity: string; readonly text: string; readonly remedy: string }[];
}

const siteNames = [
  'hosts.count',
  'hosts.countStatic',
  'storage.requiredUsable',
  'storage.drives',
  'network.ftLoggingPerHost',
  'network.reprotectTime',
  'licences.vsphere',
  'availability.unavailability',
  'availability.downtimePerYear',
];
const projectNames = ['bill.oneOff', 'bill.yearly', 'bill.overHorizon'];

describe('plan', () => {
  test('every example has a plan, and the exit code tells whether it is blocked', async () => {
    const ended = await lockstepEach(examples.map((file) => ['plan', `examples/${file}`, '--json']));
    for (const { code, out, err } of ended) {
      expect(err).toBe('');
      const { findings } = JSON.parse(out) as PlanJson;
      expect(code).toBe(findings.some(({ severity }) => severity === 'blocking') ? 1 : 0);
      expect(out).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  test('the JSON holds the promised names', async () => {
    const { out } = await lockstep(['plan', flagship, '--json']);
    const plan = JSON.parse(out) as PlanJson;
    const keys = ['catalogueVersion', 'project', 'sites', 'quantities', 'bill', 'quote', 'findings', 'assumptions'];
    expect(Object.keys(plan)).toEqual(keys);
    const figure = { value: expect.any(Number) as number, unit: expect.any(String) as string };
    for (const site of plan.sites) {
      for (const name of siteNames) expect(site.quantities[name]).toEqual(figure);
      expect(site.machines.length).toBeGreaterThan(0);
      expect(site.placement.hosts.length).toBe(site.quantities['hosts.count']?.value);
      expect(site.availability).toHaveProperty('ft');
    }
    for (const name of projectNames) expect(plan.quantities[name]).toEqual(figure);
    for (const { text } of plan.findings) expect(text).not.toBe('');
  });

  test('the same file gives the same bytes, from the disk and from standard input', async () => {
    const words = ['plan', flagship, '--json'];
    const [a, b] = await lockstepEach([words, words]);
    const c = await lockstep(['plan', '-', '--json'], readFileSync(join(root, flagship), 'utf8'));
    expect(b?.out).toBe(a?.out);
    expect(c.out).toBe(a?.out);
  });

  test('the screen keeps to 80 columns and tells everything in words', async () => {
    const ended = await lockstepEach(examples.map((file) => ['plan', `examples/${file}`, '--ledger']));
    for (const { out } of ended) {
      expect(widest(out)).toBeLessThanOrEqual(80);
      expect(out).not.toMatch(/NaN|undefined|\bnull\b|\[object/);
      for (const head of ['Summary', 'Machines', 'Storage', 'Licences', 'Bill of materials', 'Findings']) {
        expect(out).toContain(head);
      }
    }
  });

  test('--pdf writes the same document each time', async () => {
    const [a, b] = [temporary('a.pdf'), temporary('b.pdf')];
    const ended = await lockstepEach([a, b].map((file) => ['plan', flagship, '--pdf', file]));
    for (const { code, err } of ended) expect([code, err]).toEqual([0, '']);
    expect(readFileSync(a).subarray(0, 5).toString()).toBe('%PDF-');
    expect(readFileSync(b).equals(readFileSync(a))).toBe(true);
  });

  test('a PDF that cannot be written is a refusal, and nothing is printed', async () => {
    const { code, out, err } = await lockstep(['plan', flagship, '--pdf', '/no/such/folder/a.pdf']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('The folder /no/such/folder does not exist: make it first.');
  });
});

describe('explain', () => {
  test.each([...siteNames, ...projectNames])('%s is followed to its leaves', async (name) => {
    const { code, out, err } = await lockstep(['explain', flagship, name]);
    expect([code, err]).toEqual([0, '']);
    expect(out.startsWith(`${name} = `)).toBe(true);
    expect(out).toMatch(/From the project file|From the catalogue|Planning default/);
    expect(widest(out)).toBeLessThanOrEqual(80);
  });

  test('a reason the user gave is shown', async () => {
    const { out } = await lockstep(['explain', flagship, 'demand.growthPerYear']);
    expect(out).toContain('because: Headcount plan of the region');
  });

  test('a mistyped name is answered with the nearest', async () => {
    const { code, err } = await lockstep(['explain', flagship, 'hosts.cuont']);
    expect(code).toBe(2);
    expect(err).toContain('did you mean "hosts.count"?');
  });

  test('with several sites the site is asked for', async () => {
    const towns = example('two-site-municipality');
    const asked = await lockstep(['explain', towns, 'hosts.count']);
    expect(asked.code).toBe(2);
    expect(asked.err).toContain('--site "Rescue station"');
    const told = await lockstep(['explain', towns, 'hosts.count', '--site', 'Rescue station']);
    expect([told.code, told.err]).toEqual([0, '']);
    expect((await lockstep(['explain', towns, 'bill.oneOff'])).code).toBe(0);
  });
});

describe('check', () => {
  test('blocking findings give exit code 1, with remedy and source', async () => {
    const { code, out } = await lockstep(['check', example('legacy-5-5-cluster')]);
    expect(code).toBe(1);
    expect(out).toMatch(/^■ Blocking: /m);
    expect(out).toContain('Remedy: ');
    expect(out).toContain('Source: ');
    expect(widest(out)).toBeLessThanOrEqual(80);
  });

  test('a plan without them gives 0', async () => {
    expect((await lockstep(['check', flagship])).code).toBe(0);
  });

  test('every example keeps to 80 columns', async () => {
    const ended = await lockstepEach(examples.map((file) => ['check', `examples/${file}`]));
    for (const { out } of ended) expect(widest(out)).toBeLessThanOrEqual(80);
  });
});
