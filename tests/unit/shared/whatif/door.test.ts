/** The door of a variation: what may pass, and what is said about the rest. */
import { describe, expect, test } from 'vitest';
import { bundledCatalogue } from '../../../../shared/catalog/bundled.ts';
import { reportText } from '../../../../shared/text/report.ts';
import { changeProblemText } from '../../../../shared/text/what-if/problems.ts';
import type { Change } from '../../../../shared/model/scenario.ts';
import { acceptChanges } from '../../../../shared/whatif/door.ts';
import { vary } from '../../../../shared/whatif/vary.ts';
import { aProject, aSite, prepared } from '../../../builders/project.ts';

const show = (value: number, unit: string): string => (unit === '' ? String(value) : `${value} ${unit}`);
const project = aProject({ sites: [aSite({ name: 'North' }), aSite({ name: 'South' })] });

function said(...changes: readonly Change[]): readonly string[] {
  return vary(prepared(project), changes).problems.map((problem) => changeProblemText(problem, show, reportText('en')));
}

describe('what cannot be applied is refused with what would mend it', () => {
  test.each<[Change, RegExp]>([
    [{ name: 'hosts.polcy', value: 'static' }, /no input and no choice “hosts\.polcy”: did you mean “hosts\.policy”/],
    [{ name: 'zzzzzzzzzz', value: 1 }, /--names/],
    [{ name: 'hosts.count', value: 5 }, /computed, not given/],
    [{ name: 'storage.onVsan', value: 1 }, /follows from the site’s “storage\.kind”/],
    [{ name: 'hosts.policy', value: 'statc' }, /cannot be "statc": did you mean “static”/],
    [{ name: 'hosts.policy', value: 3 }, /allowed are static, repack-reprotect/],
    [{ name: 'hosts.cpu', value: 'intel-xeon-gold-6426z' }, /did you mean “intel-xeon-gold-6426y”/],
    [{ name: 'hosts.number', value: 0 }, /is 0, outside 1 to 96/],
    [{ name: 'hosts.number', value: 2.5 }, /2\.5, not a whole number/],
    [{ name: 'hosts.number', value: 'many' }, /is "many": give a number from 1 to 96/],
    [{ name: 'storage.freeShare', value: 7 }, /outside 0 share to/],
    [{ name: 'storage.freeShare', value: 'much' }, /is "much": give a number/],
    [{ name: 'storage.policy', value: 'raid-1' }, /no site has “storage\.policy”/],
    [{ name: 'hosts.policy', site: 'Nord', value: 'static' }, /no site “Nord”: did you mean “North”/],
    [{ name: 'bill.horizonYears', site: 'North', value: 3 }, /whole project: leave the site “North” out/],
    [{ name: 'mxOneRelease', site: 'North', value: '8.0' }, /whole project/],
    [{ name: 'storage.protocol', value: 'fc' }, /cannot be planned.*FC adapter/],
  ])('%j', (change, words) => {
    const problems = said(change);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(words);
    expect(problems[0]).not.toMatch(/undefined|NaN|\[object/);
  });

  test('every code of the door has its words, and the other way round', () => {
    const seen = new Set(Object.keys(reportText('en').whatIf.problems.change));
    expect(seen.size).toBe(11);
    const { problems } = acceptChanges([{ name: 'x', value: NaN }], project, bundledCatalogue());
    expect(problems.every(({ code }) => seen.has(code))).toBe(true);
  });
});

test('what needs each other passes together, in any order', () => {
  const changes: readonly Change[] = [
    { name: 'storage.protocol', value: 'fc' },
    { name: 'hosts.storageAdapter', value: 'fc-32g-2p' },
    { name: 'network.fcSwitch', value: 'brocade-g620' },
    { name: 'storage.array', value: 'dell-unity-xt-380' },
  ];
  expect(said(...changes)).toEqual([]);
  expect(said(...[...changes].reverse())).toEqual([]);
});

test('the one to blame is left out, the others are applied', () => {
  const varied = vary(prepared(project), [
    { name: 'hosts.policy', value: 'static' },
    { name: 'storage.protocol', value: 'fc' },
    { name: 'storage.freeShare', value: 0.3 },
  ]);
  expect(varied.problems.map(({ index }) => index)).toEqual([1]);
  expect(varied.prepared.project.sites.map(({ hosts }) => hosts.policy)).toEqual(['static', 'static']);
  expect(varied.variation).toEqual([{ site: null, name: 'storage.freeShare', value: 0.3 }]);
});

test('numbers alone need no new preparation, and the same choices are prepared once', () => {
  const base = prepared(project);
  expect(vary(base, [{ name: 'storage.freeShare', value: 0.3 }]).prepared).toBe(base);
  const one = vary(base, [{ name: 'hosts.policy', value: 'static' }]);
  const two = vary(base, [
    { name: 'hosts.policy', value: 'static' },
    { name: 'storage.freeShare', value: 0.1 },
  ]);
  expect(two.prepared).toBe(one.prepared);
  expect(one.prepared).not.toBe(base);
});
