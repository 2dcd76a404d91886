/** The what-if commands as their users start them: answers, JSON, files, and complaints that say what would do. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseProjectFile } from '../../shared/project-file/parse.ts';
import { buildCli, lockstep, lockstepEach } from './built-cli.ts';

const hospital = 'examples/regional-hospital.lockstep';
let folder = '';

beforeAll(async () => {
  await buildCli();
  folder = mkdtempSync(join(tmpdir(), 'lockstep-what-if-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('compare: words on the screen, the same as data, a CSV and a PDF', async () => {
  const [csv, pdf] = [join(folder, 'ha.csv'), join(folder, 'ha.pdf')];
  const [screen, json] = await lockstepEach([
    ['compare', hospital, 'ha', '--csv', csv, '--pdf', pdf],
    ['compare', hospital, 'ha', '--json'],
  ]);
  expect(screen!.code).toBe(0);
  expect(screen!.out).toMatch(/“HA instead of FT” costs EUR\s[\d,.]+ less than “Project as it stands”/);
  const [comparison] = JSON.parse(json!.out) as {
    words: string;
    bill: { lines: { overHorizonMinor: number }[]; overHorizonMinor: number };
  }[];
  expect(comparison!.words).toContain('HA instead of FT');
  expect(comparison!.bill.lines.reduce((sum, line) => sum + line.overHorizonMinor, 0)).toBe(
    comparison!.bill.overHorizonMinor,
  );
  expect(readFileSync(csv, 'utf8')).toContain('serviceNodes.protection');
  expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
});

test('answers come in the language asked for; one that is not there is refused', async () => {
  const [german, swedish, no] = await lockstepEach([
    ['compare', hospital, 'ha', '--language', 'de'],
    ['sweep', hospital, '--vary', 'users.total=8000,11000', '--language', 'sv'],
    ['tornado', hospital, '--language', 'fr'],
  ]);
  expect(german!.out).toMatch(/„HA instead of FT“ kostet\süber\s5\sJahre\s[\d.,]+\sEUR\sweniger\sals\s„Projekt/);
  expect(german!.out).toContain('Schutz der Service Nodes');
  expect(swedish!.out).toContain('fler värdar: 4 → 5');
  expect(no!.code).toBe(2);
  expect(no!.err).toContain('languages are en, de, sv');
});

test('the same seed gives the same bytes', async () => {
  const words = ['uncertainty', hospital, '--draws', '100', '--seed', '7', '--json'];
  const [one, two, other] = await lockstepEach([words, words, words.map((word) => (word === '7' ? '8' : word))]);
  expect(one!.code).toBe(0);
  expect(one!.out).toBe(two!.out);
  expect(one!.out).not.toBe(other!.out);
});

test('every command answers on the screen and as JSON', async () => {
  const commands = [
    ['scenario', hospital],
    ['sweep', hospital, '--vary', 'users.total=6000..10000:2000'],
    ['sweep', hospital, '--vary', 'users.total=6000,10000; storage.freeShare=0.1,0.3'],
    ['tornado', hospital, '--figure', 'bill.overHorizon'],
    [
      'optimise',
      hospital,
      '--vary',
      'hosts.memoryGib=128,256; storage.raid=raid-5,raid-6',
      '--futures',
      'growth: users.total=9000',
    ],
  ];
  const ended = await lockstepEach(commands.flatMap((words) => [words, [...words, '--json']]));
  ended.forEach(({ code, out, err }, i) => {
    expect({ code, err }).toEqual({ code: 0, err: '' });
    if (i % 2 === 1) expect(() => JSON.parse(out) as unknown).not.toThrow();
    else expect(out.length).toBeGreaterThan(300);
    expect(out).not.toMatch(/undefined|NaN|\[object/);
  });
});

test('a promoted scenario is a project again', async () => {
  const { code, out } = await lockstep(['scenario', hospital, '--promote', 'ha']);
  const parsed = parseProjectFile(out);
  expect(code).toBe(0);
  expect(parsed.ok && parsed.value.sites[0]!.serviceNodes.protection).toBe('ha');
});

describe('what cannot be done is refused with what would do', () => {
  test.each<[readonly string[], RegExp]>([
    [['compare', hospital, 'haa'], /no scenario “haa”: did you mean “ha”/],
    [['compare', 'examples/hotel-ha-only.lockstep'], /no scenarios: name changes with --set/],
    [['compare', hospital, '--set', 'hosts.polcy=static'], /did you mean “hosts\.policy”/],
    [['sweep', hospital], /nothing is varied: add --vary/],
    [['sweep', hospital, '--vary', 'users.total=9..1'], /“9\.\.1” is no range/],
    [['tornado', hospital, '--figure', 'bill.overHorizn'], /did you mean “bill\.overHorizon”/],
    [['uncertainty', hospital, '--draws', '3'], /--draws is "3": give a whole number from 10/],
    [['uncertainty', hospital, '--band', 'bill.pue=1..9'], /leaves 1 to 3/],
    [['optimise', hospital, '--limit', 'bill.oneOff<200'], /“bill\.oneOff<200” is no limit/],
    [['scenario'], /FILE is missing/],
  ])('%j', async (words, complaint) => {
    const { code, out, err } = await lockstep(words);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(complaint);
    expect(err).not.toMatch(/defect|undefined/);
  });
});
