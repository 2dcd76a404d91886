// @vitest-environment happy-dom
/** Findings on the screen: which are shown, one click that mends, a reason that settles, and taking it back. */
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ReviewedFinding } from '../../../../shared/model/finding.ts';
import { findingText } from '../../../../shared/text/findings.ts';
import { exampleNames } from '../../../builders/examples.ts';
import { CompatibilityScreen } from '../../../../renderer/screens/compatibility/compatibility-screen.tsx';
import { chosen, grouped, noChoice } from '../../../../renderer/screens/compatibility/choose-findings.ts';
import { fieldOfFinding } from '../../../../renderer/parts/finding-place.ts';
import { defaultSettings, settingsRead } from '../../../../renderer/state/settings.ts';
import { edit } from '../../../../renderer/state/document.ts';
import { parsePath, withValueAt } from '../../../../renderer/state/path.ts';
import { openExample, openNow, planOf } from '../open-example.ts';

beforeEach(() => settingsRead({ ...defaultSettings, language: 'en' }));
afterEach(cleanup);

const plan = planOf('legacy-5-5-cluster');
const code = ({ code: each }: ReviewedFinding): string => each;

test('findings are chosen by severity, words and state, and lose none between the states', () => {
  const all = chosen(plan.findings, { ...noChoice, state: 'all' }, code);
  expect(all).toEqual(plan.findings);
  const open = chosen(plan.findings, noChoice, code);
  const reviewed = chosen(plan.findings, { ...noChoice, state: 'reviewed' }, code);
  expect(open.length + reviewed.length).toBe(all.length);
  expect(chosen(plan.findings, { ...noChoice, search: 'ft-cpu-11' }, code).map(code)).toEqual(['FT-CPU-11']);
  expect(chosen(plan.findings, { ...noChoice, severities: [] }, code)).toEqual([]);
});

test.each(exampleNames.filter((name) => !name.startsWith('campus')))(
  'every finding of %s can be said in every language',
  (name) => {
    for (const finding of planOf(name).findings)
      for (const language of ['en', 'de', 'sv'] as const) {
        const { text } = findingText(finding, (value, unit) => `${value} ${unit}`, language);
        expect(text, `${finding.code} ${language}`).not.toMatch(/undefined|NaN/);
        expect(text.trim()).not.toBe('');
      }
  },
);

test('groups hold every finding once, the graver group first', () => {
  for (const groupBy of ['severity', 'stage'] as const) {
    const groups = grouped(plan.findings, groupBy);
    expect(groups.flatMap(({ findings }) => findings).length).toBe(plan.findings.length);
  }
  expect(grouped(plan.findings, 'severity')[0]?.key).toBe('blocking');
});

test.each(['legacy-5-5-cluster', 'regional-hospital', 'two-site-municipality', 'hotel-ha-only'])(
  'findings of %s lead to fields of the site they are about',
  (name) => {
    const own = planOf(name);
    const led = own.findings.flatMap((finding) => {
      const path = fieldOfFinding(finding, own);
      return path === null ? [] : [{ finding, path }];
    });
    expect(led.length).toBeGreaterThan(0);
    for (const { finding, path } of led) {
      const [, index] = parsePath(path);
      expect(own.sites[Number(index)]?.name).toBe(finding.site ?? own.sites[0]?.name);
    }
  },
);

test('a remedy is one click, under its own name in the history', () => {
  openExample('regional-hospital');
  edit('Fewer hosts', (project) => {
    const one = withValueAt(project, 'sites[0].hosts.groups[0].count', 2);
    return withValueAt(one, 'sites[0].hosts.use', 'all');
  });
  render(<CompatibilityScreen />);
  const before = openNow().plan?.findings.map(code) ?? [];
  expect(before).toContain('FT-HOST-03');
  const item = screen.getAllByRole('listitem').find((each) => within(each).queryByText('FT-HOST-03') !== null);
  const [button] = within(item as HTMLElement).getAllByRole('button', { name: /^Use \d+ hosts$/ });
  fireEvent.click(button as HTMLElement);
  expect(openNow().history.past.at(-1)?.name).toMatch(/^Use \d+ hosts$/);
  expect(openNow().plan?.findings.map(code)).not.toContain('FT-HOST-03');
});

test('a review needs a reason, takes the finding out of sight and can be taken back', () => {
  openExample('regional-hospital');
  render(<CompatibilityScreen />);
  const count = (): number => openNow().history.project.reviews.length;
  const start = count();
  fireEvent.click(screen.getAllByRole('button', { name: 'Review…' })[0] as HTMLElement);
  fireEvent.click(screen.getByRole('button', { name: 'Keep the review' }));
  expect(screen.getByRole('alert').textContent).toContain('Say why first.');
  fireEvent.change(screen.getByLabelText('Reason'), { target: { value: 'Agreed with the customer' } });
  fireEvent.click(screen.getByRole('button', { name: 'Keep the review' }));
  expect(count()).toBe(start + 1);
  expect(openNow().history.project.reviews.at(-1)).toMatchObject({
    decision: 'accepted',
    reason: 'Agreed with the customer',
  });
  expect(screen.queryByText('Agreed with the customer')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: /^Reviewed: / }));
  expect(screen.getByText(/Agreed with the customer/)).toBeTruthy();
  fireEvent.click(screen.getAllByRole('button', { name: 'Take back' })[0] as HTMLElement);
  expect(count()).toBe(start);
});
