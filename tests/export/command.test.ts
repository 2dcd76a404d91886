/** `lockstep export` as its users meet it. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { billCsv } from '../../main/node/export/csv.ts';
import { renderPlanXlsx } from '../../main/node/export/xlsx/render-plan-xlsx.ts';
import { exampleNames, readExample } from '../builders/examples.ts';
import { planOf } from '../builders/project.ts';
import { readPdf } from '../fixtures/read-pdf.ts';
import { buildCli, lockstep, lockstepEach } from '../e2e/built-cli.ts';

beforeAll(buildCli, 120_000);

const hotel = 'examples/hotel-ha-only.lockstep';
const folder = (): string => mkdtempSync(join(tmpdir(), 'lockstep-'));

describe('export', () => {
  test('writes all examples, and what the planner says is what the files say', { timeout: 120_000 }, async () => {
    const out = folder();
    const call = (name: string): string[] => ['export', `examples/${name}.lockstep`, '--xlsx', '--csv', '--out', out];
    const ended = await lockstepEach(exampleNames.map((name) => [...call(name), '--locale', 'de']));

    exampleNames.forEach((name, i) => {
      const plan = planOf(readExample(name));
      const blocked = plan.findings.some(({ severity }) => severity === 'blocking');
      expect([ended[i]?.code, ended[i]?.err], name).toEqual([blocked ? 1 : 0, '']);
      const [xlsx = '', csv = ''] = ended[i]!.out.trimEnd().split('\n');
      expect(new Uint8Array(readFileSync(xlsx))).toEqual(renderPlanXlsx(plan, { locale: 'de' }));
      expect(new Uint8Array(readFileSync(csv))).toEqual(billCsv(plan.bill, 'de'));
    });
    expect(readdirSync(out)).toHaveLength(2 * exampleNames.length);
  });

  test('writes the document in the language asked for, and costs only for internal readers', async () => {
    const out = folder();
    const [, swedish] = await lockstepEach([
      ['export', hotel, '--json', '--for', 'internal', '--out', folder()],
      ['export', hotel, '--pdf', '--json', '--language', 'sv', '--out', out],
    ]);
    const [pdf = '', json = ''] = swedish!.out.trimEnd().split('\n');
    const { pages } = await readPdf(new Uint8Array(readFileSync(pdf)));

    expect(pages[1]).toContain('Sammanfattning');
    expect(JSON.parse(readFileSync(json, 'utf8'))).not.toHaveProperty('inside');
  });

  test('names the files after the project, prints their paths, and replaces them', async () => {
    const out = folder();
    const call = ['export', hotel, '--pdf', '--json', '--out', out];
    const first = await lockstep(call);
    const paths = first.out.trimEnd().split('\n');
    const before = paths.map((path) => readFileSync(path));
    const second = await lockstep(call);

    expect(paths.map((path) => basename(path)).sort()).toEqual(readdirSync(out).sort());
    expect(paths.map((path) => basename(path).split('.').at(-1))).toEqual(['pdf', 'json']);
    expect(before[0]?.subarray(0, 5).toString()).toBe('%PDF-');
    expect(before[1]?.toString()).toBe((await lockstep(['plan', hotel, '--json'])).out);
    expect(second.out).toBe(first.out);
    expect(paths.map((path) => readFileSync(path))).toEqual(before);
  });

  test('the same bytes in another time zone', async () => {
    const plan = planOf(readExample('hotel-ha-only'));
    const zone = process.env['TZ'];
    const bytes = ['Pacific/Kiritimati', 'America/Los_Angeles', 'UTC'].map((name) => {
      process.env['TZ'] = name;
      return renderPlanXlsx(plan);
    });
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(bytes[1]).toEqual(bytes[0]);
    expect(bytes[2]).toEqual(bytes[0]);
  });

  test.each([
    { words: [], says: 'nothing is asked for' },
    { words: ['--pdf', '--language', 'no'], says: 'languages are en, de, sv' },
    { words: ['--pdf', '--for', 'friends'], says: 'give --for customer or --for internal' },
    { words: ['--csv', '--locale', 'fr'], says: 'locales are en, de, sv' },
    { words: ['--csv', '--out', 'no/such/folder'], says: 'The folder no/such/folder does not exist' },
    { words: ['--xls'], says: 'did you mean --xlsx?' },
  ])('$words is refused', async ({ words, says }) => {
    const { code, out, err } = await lockstep(['export', hotel, ...words]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(says);
  });

  test('a project whose name is a path stays in the folder', async () => {
    const out = folder();
    const project = { ...(JSON.parse(readFileSync(hotel, 'utf8')) as object), name: '../../=1+1' };
    const file = join(out, 'in.lockstep');
    writeFileSync(file, JSON.stringify(project));
    expect((await lockstep(['export', file, '--csv', '--out', out])).out).toBe(`${join(out, '1-1.csv')}\n`);
  });
});
