/** Why a project cannot be opened or planned, in every language: each fault that a door makes has its sentence. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Fault } from '../../../../shared/base/fault.ts';
import { bundledCatalogue } from '../../../../shared/catalog/bundled.ts';
import type { Problem } from '../../../../shared/model/problem.ts';
import type { Project } from '../../../../shared/model/project.ts';
import { parsePriceBook } from '../../../../shared/pricebook/file.ts';
import { prepareProject } from '../../../../shared/planner/prepare.ts';
import { projectFileProblems } from '../../../../shared/project-file/failure.ts';
import { checkProject, parseProjectFile } from '../../../../shared/project-file/parse.ts';
import { faultText, mendText, problemText } from '../../../../shared/text/problems.ts';
import { reportText } from '../../../../shared/text/report.ts';
import { hospital, spoiledFormulas, spoiledProjects, spoiledTexts, type Spoiled } from './spoiled.ts';

const fixtures = resolve(import.meta.dirname, '../../../fixtures/broken');

/** What keeps a project from being planned, from the first door that refuses it. */
function problemsOf(project: Project): readonly Problem[] {
  const prepared = prepareProject(project, bundledCatalogue());
  return prepared.ok ? [] : prepared.error;
}

function ofSpoiled(spoiled: Spoiled): readonly Problem[] {
  const checked = checkProject(JSON.parse(JSON.stringify({ ...hospital, ...spoiled })));
  return checked.ok ? problemsOf(checked.value) : checked.error;
}

function ofText(text: string): readonly Problem[] {
  const parsed = parseProjectFile(text);
  return parsed.ok ? problemsOf(parsed.value) : projectFileProblems(parsed.error);
}

const [line] = hospital.bill.customLines;
const ofFormula = (quantity: string): readonly Problem[] =>
  ofSpoiled({ bill: { ...hospital.bill, customLines: [{ ...line, quantity, unit: '' }] } });
/** The same line in a project with two sites, of which it names none. */
const ofNoSite = (quantity: string): readonly Problem[] => {
  const [site] = hospital.sites;
  const { site: _, ...free } = { ...line, site: '' };
  return ofSpoiled({
    sites: [site, { ...site, name: 'Second' }],
    bill: { ...hospital.bill, customLines: [{ ...free, quantity, unit: '' }] },
  });
};

const broken = readdirSync(fixtures)
  .filter((file) => file.endsWith('.lockstep'))
  .map((file) => readFileSync(join(fixtures, file), 'utf8'));
const book = parsePriceBook(' '.repeat(60_000_001));
const refusals: readonly (readonly Problem[])[] = [
  ...spoiledProjects.map(ofSpoiled),
  ...spoiledFormulas.map(ofFormula),
  ...spoiledTexts.map(ofText),
  ...broken.map(ofText),
  ofNoSite('hosts.count'),
  book.ok ? [] : book.error,
];
const all = refusals.flat();
const english = reportText('en').problems;

test('every spoiled project, formula and text is refused', () => {
  expect(spoiledProjects.filter((each) => ofSpoiled(each).length === 0)).toEqual([]);
  expect(spoiledFormulas.filter((each) => ofFormula(each).length === 0)).toEqual([]);
  expect(spoiledTexts.filter((each) => ofText(each).length === 0)).toEqual([]);
});

/**
 * What no file can make: a user’s formula reads names whose units are in the table, and the schema refuses an empty
 * formula and one too long before the engine sees it. The last stands in for a rule that has told nothing.
 */
const notOfFiles = new Set([
  'formula-unit',
  'formula-unknown-name',
  'formula-incomplete',
  'formula-empty',
  'formula-too-long',
  'as-described',
]);

test('every fault and everything a field may hold is met, so that no words are left over', () => {
  const [made, held] = [all.map(({ fault }) => fault.code), all.flatMap((problem) => problem.held?.code ?? [])];
  expect(Object.keys(english.faults).filter((code) => !made.includes(code) && !notOfFiles.has(code))).toEqual([]);
  expect(Object.keys(english.held).filter((code) => !held.includes(code))).toEqual([]);
});

test('no door says less than its words can tell', () => {
  expect(all.filter(({ fault }) => fault.code === 'as-described')).toEqual([]);
});

describe.each(['en', 'de', 'sv'] as const)('in %s', (locale) => {
  const words = reportText(locale).problems;

  test('every problem is one sentence, whole and beside its field', () => {
    for (const problem of all) {
      for (const sentence of [problemText(problem, words), mendText(problem, words)]) {
        expect(sentence).toMatch(/^\S.*[.?]$/su);
        expect(sentence).not.toMatch(/undefined|\bNaN (?:to|bis|till)|\[object/);
      }
      expect(problemText(problem, words)).toContain(problem.where);
    }
  });
});

describe.each(['de', 'sv'] as const)('in %s', (locale) => {
  const words = reportText(locale).problems;

  test('nothing is left in English', () => {
    const kept = all.filter((problem) => problemText(problem, words) === problemText(problem, english));
    expect(kept).toEqual([]);
    const beside = all.filter((problem) => mendText(problem, words) === mendText(problem, english));
    expect(beside).toEqual([]);
  });

  test('no language has words of English in its sentences', () => {
    const names = /"[^"]*"|„[^“]*“|”[^”]*”|`[^`]*`|\([^)]*\)/g;
    const plain = all.map((problem) => mendText(problem, words).replace(names, ''));
    expect(plain.filter((text) => /\b(?:the|give|is not|take it|with|of|and|or)\b/.test(text))).toEqual([]);
  });
});

describe('worked sentences', () => {
  const memory: Problem = {
    where: 'sites[0].hosts.groups[0].memoryGib',
    held: { code: 'value', figures: { value: '-192' } },
    fault: { code: 'number', figures: { min: 1, max: 24_576, unit: 'GiB' } },
  };
  const differ: Fault = { code: 'formula-differ', figures: { of: '+', left: 'data', right: 'time' } };

  test.each([
    ['en', 'sites[0].hosts.groups[0].memoryGib is -192: give a number from 1 to 24576 GiB.'],
    ['de', 'sites[0].hosts.groups[0].memoryGib (-192): geben Sie eine Zahl von 1 bis 24.576 GiB an.'],
    ['sv', 'sites[0].hosts.groups[0].memoryGib (-192): ange ett tal från 1 till 24\u202f576 GiB.'],
  ] as const)('a number out of range in %s', (locale, sentence) => {
    expect(problemText(memory, reportText(locale).problems)).toBe(sentence);
  });

  test.each([
    ['en', 'the two sides of "+" differ: an amount of data (such as GiB) and a time (such as s)'],
    ['de', 'die beiden Seiten von „+“ passen nicht zusammen: eine Datenmenge (etwa GiB) und eine Zeit (etwa s)'],
    ['sv', 'de båda sidorna av ”+” passar inte ihop: en datamängd (till exempel GiB) och en tid (till exempel s)'],
  ] as const)('a clash of dimensions in %s', (locale, sentence) => {
    expect(faultText(differ, reportText(locale).problems)).toBe(sentence);
  });

  test('kept entries that are nonsense: one problem an entry, with what mends it', () => {
    const [problem, ...more] = ofText(readFileSync(join(fixtures, 'pinned-nonsense.lockstep'), 'utf8'));
    expect(more).toEqual([]);
    expect(problem === undefined ? '' : problemText(problem, english)).toBe(
      'catalogue.entries.servers["dell-r740"].vendor is 5: a text belongs here (and 9 more fields of the entry are wrong): take the entry "dell-r740" out, and the catalogue of today counts.',
    );
  });
});
