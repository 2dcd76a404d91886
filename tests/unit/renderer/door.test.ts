/** What the doors say in English, the window says in its own language: held against the sentences as they are made. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodeText, failureOf } from '../../../main/node/project-store.ts';
import { adviceOf, doorPatterns } from '../../../renderer/text/door.ts';
import { doorText, fetchText } from '../../../renderer/text/text.ts';
import { bundledCatalogue } from '../../../shared/catalog/bundled.ts';
import type { Project } from '../../../shared/model/project.ts';
import { prepareProject } from '../../../shared/planner/prepare.ts';
import { projectFileFailureLines } from '../../../shared/project-file/failure.ts';
import { checkProject, parseProjectFile } from '../../../shared/project-file/parse.ts';
import { readExample } from '../../builders/examples.ts';

const root = resolve(import.meta.dirname, '../../..');
await Promise.all([fetchText('de'), fetchText('sv')]);

const hospital = readExample('regional-hospital');
const [site] = hospital.sites;
if (site === undefined) throw new Error('no site');

type Spoiled = { readonly [Field in keyof Project]?: unknown };
const ofSite = (change: object): Spoiled => ({ sites: [{ ...site, ...change }] });
const inBill = (change: object): Spoiled => ({ bill: { ...hospital.bill, ...change } });
const [line] = hospital.bill.customLines;
const [group] = site.hosts.groups;

/** Projects with something wrong, of every kind that a window can send. */
const wrong: readonly Spoiled[] = [
  { name: '' },
  { name: 'a\nb' },
  { customer: { name: 'A', address: 'x'.repeat(3000) } },
  { date: 'tomorrow' },
  { currency: 'euro' },
  { mxOneRelease: 7 },
  { mxOneRelease: '99.9' },
  { revision: 1.5 },
  { language: 'fr' },
  { language: 'den' },
  { sites: [] },
  { sites: [site, site] },
  { inputs: { 'storage.freeShare': { value: 7, reason: null }, 'demand.users': { value: 7, reason: null } } },
  ofSite({ users: Array.from({ length: 101 }, () => site.users[0]) }),
  ofSite({ users: [{ ...site.users[0], count: -4 }] }),
  ofSite({ platform: { ...site.platform, stretched: 'yes' } }),
  ofSite({ platform: { ...site.platform, release: '9.9' } }),
  ofSite({ hosts: { ...site.hosts, groups: [{ ...group, memoryGib: 1e9 }] } }),
  ofSite({ hosts: { ...site.hosts, use: 'all', groups: [{ ...group, count: undefined }] } }),
  ofSite({ hosts: { ...site.hosts, groups: [{ ...group, server: 'dell-r761', count: 4 }] } }),
  ofSite({ storage: { ...site.storage, protocol: 'fc' }, network: { ...site.network, fcSwitch: undefined } }),
  ofSite({
    inputs: { 'bill.horizonYears': { value: 5, reason: null }, 'network.ftLinkGbit': { value: 5, reason: null } },
  }),
  ofSite({ inputs: { 'hosts.failuresToSurvive': { value: 1.5, reason: null } } }),
  { quote: { ...hospital.quote, terms: 'x'.repeat(30_000) } },
  ofSite({ hosts: { ...site.hosts, use: 'fewes' } }),
  ofSite({ hosts: { ...site.hosts, use: 7 } }),
  { inputs: { 'quite.unlike': { value: 5, reason: null } } },
  ofSite({ inputs: { 'storage.virtualDisks': { value: 5, reason: null } } }),
  ofSite({ inputs: { 'network.fcPortsPerHost': { value: 5, reason: null } } }),
  { scenarios: [{ id: 'a', name: 'A', basedOn: 'nothing-like-it', changes: [] }] },
  inBill({ customLines: [{ ...line, site: 'Nowhere' }] }),
  inBill({ customLines: [{ ...line, quantity: '2 * hosts.count', unit: 'furlong' }] }),
  inBill({
    customLines: [
      { ...line, id: 'one', quantity: 'line.two' },
      { ...line, id: 'two', quantity: 'line.one' },
    ],
  }),
  { scenarios: [{ id: 'a', name: 'A', basedOn: 'c', changes: [] }] },
  {
    scenarios: [
      { id: 'aaaa', name: 'A', changes: [] },
      { id: 'b', name: 'B', basedOn: 'aaab', changes: [] },
    ],
  },
  {
    scenarios: [
      { id: 'a', name: 'A', basedOn: 'b', changes: [] },
      { id: 'b', name: 'B', basedOn: 'a', changes: [] },
    ],
  },
];

function problemsOf(spoiled: Spoiled): readonly string[] {
  const project = JSON.parse(JSON.stringify({ ...hospital, ...spoiled })) as Project;
  const checked = checkProject(project);
  if (!checked.ok) return checked.error.map(({ message }) => message);
  const prepared = prepareProject(project, bundledCatalogue());
  return prepared.ok ? [] : prepared.error.map(({ message }) => message);
}

const manyFaults = JSON.stringify({ ...hospital, sites: Array.from({ length: 12 }, () => ({})) });
const fileLines = [
  '',
  '[]',
  '{ "a": 1, }',
  '{ "formatVersion": 99 }',
  '{ "formatVersion": 1 }',
  manyFaults,
  ' '.repeat(5_000_001),
].flatMap((text) => {
  const parsed = parseProjectFile(text);
  return parsed.ok ? [] : projectFileFailureLines(parsed.error);
});

const diskLines = (['ENOENT', 'EACCES', 'ENOTDIR', 'ENOSPC', 'EIO'] as const)
  .flatMap((code) => {
    const cause = Object.assign(new Error(code), { code });
    return [failureOf(cause, '/plans/a.lockstep', 'read'), failureOf(cause, '/plans/a.lockstep', 'write')];
  })
  .map(({ message }) => message);
const textLines = [new Uint8Array([0xff, 0xfe, 0]), new Uint8Array([0xc3, 0x28]), new Uint8Array(9)].flatMap(
  (bytes) => {
    const text = decodeText('a.lockstep', bytes, 8);
    return text.ok ? [] : [text.error.message];
  },
);

/** Sentences that the shell makes, as they stand in its source; what is put in shows as a figure. */
function sentencesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap(({ name }) => {
      const source = readFileSync(join(root, folder, name), 'utf8');
      const made = source.matchAll(
        /(?:fault|gone|failure|message:|mend =|new Error)\(?\s*(?:'[\w-]+',\s*)?([`'])((?:\\.|(?!\1).)*)\1/gs,
      );
      return [...made].map(([, , text = '']) => text.replace(/\$\{(?:[^{}]|\{[^}]*\})*\}/g, '7'));
    })
    .filter((text) => /^[^\n]*[a-z] [^\n]*[.:7]$/.test(text));
}

/** Never seen by a user: refusals and defects of ours, told to the log. */
const forTheLog = /^Refused |^Defect|^7: 7$|^You may not 7 7|^7 cannot be 7/;
const shellLines = ['main/electron/channels', 'main/node/document', 'main/node', 'main/node/export', 'main/electron']
  .flatMap(sentencesIn)
  .filter((text) => !forTheLog.test(text));
const all = [...wrong.flatMap(problemsOf), ...fileLines, ...diskLines, ...textLines, ...shellLines];

test('every spoiled project is refused', () => {
  expect(wrong.filter((spoiled) => problemsOf(spoiled).length === 0)).toEqual([]);
});

describe.each(['de', 'sv'] as const)('in %s', (language) => {
  test('what the doors say is said', () => {
    expect(all.filter((message) => doorText(message, language) === message)).toEqual([]);
  });

  test('and beside a field, without its path', () => {
    const halves = wrong.flatMap(problemsOf).map((message) => adviceOf(message));
    expect(halves.filter((message) => doorText(message, language) === message)).toEqual([]);
  });
});

test('every pattern is of a sentence that is made', () => {
  const halves = all.flatMap((message) => [message, adviceOf(message)]);
  const texts = halves.flatMap((text) => [text, text.replace(/\.$/, '')]);
  const unused = Object.entries(doorPatterns).filter(([, pattern]) => !texts.some((text) => pattern.test(text)));
  expect(unused.map(([name]) => name)).toEqual([]);
});
