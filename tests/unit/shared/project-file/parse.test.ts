import { plainBill, plainOffer } from '../../../builders/quote.ts';
import { describe, expect, test } from 'vitest';
import { parseProjectFile, projectCharactersMax } from '../../../../shared/project-file/parse.ts';
import { serialiseProject } from '../../../../shared/project-file/serialise.ts';
import { shortProject } from './short-project.ts';
import { failureLines } from '../../../builders/said.ts';

const linesOf = (file: unknown): readonly string[] => {
  const parsed = parseProjectFile(typeof file === 'string' ? file : JSON.stringify(file));
  return parsed.ok ? [] : failureLines(parsed.error);
};
const parsed = (file: unknown) => {
  const result = parseProjectFile(JSON.stringify(file));
  if (!result.ok) throw new Error(failureLines(result.error).join('\n'));
  return result.value;
};

describe('a short file written by hand', () => {
  test('gets the defaults a person would expect', () => {
    const project = parsed(shortProject());
    const site = project.sites[0]!;
    expect(project).toMatchObject({ revision: 1, partner: null, currency: 'EUR', inputs: {}, catalogue: null });
    expect(project.customer).toEqual({ name: 'Example Ltd' });
    expect(project.bill).toEqual(plainBill);
    expect(project).toMatchObject(plainOffer);
    expect(site.serviceNodes).toEqual({
      profile: 'mx-one-service-node',
      count: 2,
      protection: 'ft',
      uses: [],
      nativeRedundancy: false,
    });
    expect(site.platform).toMatchObject({ edition: 'cheapest', termYears: 3, evc: null, vcenterHere: true });
    expect(site.storage).toMatchObject({ arrays: 1, ownership: 'new' });
    expect(site.network).toMatchObject({ layout: 'recommended', ftLinkGbit: 10, ftRoundTripMs: null });
  });

  test('plans on all hosts when their number is given, on the fewest otherwise', () => {
    const file = shortProject();
    expect(parsed(file).sites[0]!.hosts.use).toBe('fewest');
    file.sites[0].hosts.groups[0].count = 3;
    expect(parsed(file).sites[0]!.hosts.use).toBe('all');
    file.sites[0].hosts.use = 'fewest';
    expect(parsed(file).sites[0]!.hosts.use).toBe('fewest');
  });

  test('takes a bare number, name or reason for the object it stands for', () => {
    const file = { ...shortProject(), inputs: { 'bill.years': 5 }, assumptions: { 'bill.years': 'agreed' } };
    expect(parsed(file)).toMatchObject({
      inputs: { 'bill.years': { value: 5, reason: null } },
      assumptions: { 'bill.years': { confirmed: true, reason: 'agreed' } },
    });
  });

  test('may begin with a byte order mark', () => {
    expect(parseProjectFile(`\ufeff${JSON.stringify(shortProject())}`).ok).toBe(true);
  });
});

describe('what is wrong is said with path, finding and mend', () => {
  const cases: readonly [string, (file: ReturnType<typeof shortProject>) => void, string][] = [
    [
      'a number out of range',
      (file) => (file.sites[0].hosts.groups[0].memoryGib = -4),
      'sites[0].hosts.groups[0].memoryGib is -4: give a number from 1 to 24576 GiB.',
    ],
    [
      'a mistyped field',
      (file) => (file.sites[0].hosts.polcy = 'static'),
      'sites[0].hosts has the unknown field "polcy" (did you mean "policy"?): correct the name or take it out.',
    ],
    [
      'a mistyped word',
      (file) => (file.sites[0].hosts.policy = 'statik'),
      'sites[0].hosts.policy is the text "statik": did you mean "static"? Allowed are "static", "repack-reprotect", "in-place-reprotect", "in-place-restart".',
    ],
    [
      'a missing field',
      (file) => delete file.sites[0].network.lanSwitch,
      'sites[0].network.lanSwitch is missing: give the id of an Ethernet switch, as `lockstep catalogue list` shows it.',
    ],
    [
      'a day that does not exist',
      (file) => (file.date = '2026-02-29'),
      'date is the text "2026-02-29": give a day of the calendar as year-month-day, for example 2026-11-23.',
    ],
    [
      'NaN as text',
      (file) => (file.inputs = { 'storage.freeShare': 'NaN' }),
      'inputs["storage.freeShare"] is the text "NaN": give a number, or {"value": a number, "reason": "why"}.',
    ],
    [
      'two sites of one name',
      (file) => file.sites.push(file.sites[0]),
      'sites[1].name is "Main", which sites[0].name already is: give each its own.',
    ],
    [
      'text that turns the reading direction',
      (file) => (file.name = 'a\u202eb'),
      'name is the text "a<U+202E>b": give a text of 1 to 200 characters without line breaks or invisible characters.',
    ],
  ];

  test.each(cases)('%s', (_, breakIt, line) => {
    const file = shortProject();
    breakIt(file);
    expect(linesOf(file)).toEqual([line]);
  });

  test('the first ten problems are listed, the others counted', () => {
    const file = shortProject();
    file.sites = Array.from({ length: 20 }, (_, i) => ({ ...file.sites[0], name: `S${i}`, storage: 1 }));
    const lines = linesOf(file);
    expect(lines).toHaveLength(11);
    expect(lines[10]).toBe('… and 10 more problems after these.');
  });
});

test('a file from a newer release is refused, not guessed at', () => {
  expect(parseProjectFile('{ "formatVersion": 99 }')).toEqual({
    ok: false,
    error: { kind: 'newer-format', found: 99, supported: 1 },
  });
});

test.each([
  ['[]', 'This is not a Lockstep project: the file holds an empty list instead of an object with fields.'],
  ['{}', 'This is not a Lockstep project: formatVersion is missing; a project begins with "formatVersion": 1.'],
  ['', 'Line 1, column 1: there is nothing in it.'],
])('%j is no project', (text, line) => {
  expect(linesOf(text)).toEqual([line]);
});

test('a file beyond the size limit is refused before it is read', () => {
  expect(linesOf(' '.repeat(projectCharactersMax + 1))).toEqual([
    'The file has 5.1 MB, and a project has at most 5.0 MB: this is probably another file.',
  ]);
});

test('saved text has sorted keys, two spaces and a newline at the end', () => {
  const text = serialiseProject(parsed(shortProject()));
  expect(text.startsWith('{\n  "assumptions": {},\n  "bill": {\n')).toBe(true);
  expect(text.endsWith('}\n')).toBe(true);
});
