// @vitest-environment happy-dom
/** The machine table: which wish a row belongs to, typing and pasting into it, machines set apart. */
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bundledCatalogue } from '../../../../shared/catalog/bundled.ts';
import { entriesOf } from '../../../../shared/catalog/entries.ts';
import { MachinesScreen } from '../../../../renderer/screens/machines/machines-screen.tsx';
import { withSize } from '../../../../renderer/screens/machines/machine-edits.ts';
import { pastedMachines } from '../../../../renderer/screens/machines/machine-paste.ts';
import { machineRows, withOneApart, wishesOf } from '../../../../renderer/screens/machines/machine-rows.ts';
import { cellChanges } from '../../../../renderer/screens/machines/use-machines.ts';
import { defaultSettings, settingsRead } from '../../../../renderer/state/settings.ts';
import { exampleNames, readExample } from '../../../builders/examples.ts';
import { openExample, openNow, planOf } from '../open-example.ts';

beforeEach(() => settingsRead({ ...defaultSettings, language: 'en' }));
afterEach(cleanup);

const profiles = entriesOf(bundledCatalogue(), 'machineProfiles');

describe('wishes', () => {
  test.each(exampleNames.filter((name) => !name.startsWith('campus')))(
    '%s: every machine has the wish it follows from',
    (name) => {
      for (const plan of planOf(name).sites) {
        const wishes = wishesOf(plan, plan.site);
        expect(machineRows(wishes).map(({ machine }) => machine)).toEqual(plan.machines);
        for (const { kind, machines, companion } of wishes)
          for (const { role, profile } of machines) {
            if (kind === 'serviceNodes' || kind === 'standbys') expect(role).toBe('service-node');
            if (kind === 'vcenter') expect(role).toBe('vcenter');
            if (companion !== null) expect(profile).toBe(plan.site.companions[companion]?.profile);
          }
      }
    },
  );

  test('a companion that has gone since cannot be changed', () => {
    const [plan] = planOf('regional-hospital').sites;
    const wishes = wishesOf(plan!, { ...plan!.site, companions: plan!.site.companions.slice(1) });
    const companions = wishes.filter(({ kind }) => kind === 'companion');
    expect(companions[0]?.path).toBeNull();
    expect(companions[1]?.path).toBe('companions[0]');
  });

  test('one machine set apart keeps the number of machines', () => {
    const wish = { profile: 'micollab-5000', count: 3, uses: [] };
    expect(withOneApart([wish], 0).map(({ count }) => count)).toEqual([2, 1]);
    expect(withOneApart([{ ...wish, count: 1 }], 0).map(({ count }) => count)).toEqual([1]);
  });
});

describe('sizes', () => {
  const project = readExample('regional-hospital');
  const [plan] = planOf('regional-hospital').sites;
  const nodes = wishesOf(plan!, plan!.site)[0]!;

  test('a value taken out that was never given changes nothing', () => {
    expect(withSize(project, 'sites[0]', { ...nodes, size: {} }, 'vcpus', undefined)).toBe(project);
  });

  test('an own value comes and goes without a trace', () => {
    const own = withSize(project, 'sites[0]', nodes, 'memoryGib', 24);
    expect(own.sites[0]?.serviceNodes.size).toMatchObject({ memoryGib: 24 });
    const back = withSize(own, 'sites[0]', { ...nodes, size: { memoryGib: 24 } }, 'memoryGib', undefined);
    expect(back.sites[0]?.serviceNodes).toEqual(project.sites[0]?.serviceNodes);
  });
});

describe('pasting', () => {
  test('rows of a spreadsheet become machines; what is none is told', () => {
    const { companions, notUnderstood } = pastedMachines(
      [
        ['CMG', '2', '8', '32', '250'],
        ['Attendant', 'InAttend', '1', 'FT'],
        ['Printer', '1'],
        ['', ''],
      ],
      profiles,
      'en',
    );
    expect(companions).toEqual([
      { profile: 'cmg', count: 2, uses: [], size: { vcpus: 8, memoryGib: 32, diskGib: 250 } },
      { profile: 'inattend', count: 1, uses: [], name: 'Attendant', protection: 'ft' },
    ]);
    expect(notUnderstood).toEqual(['Printer']);
  });

  test('numbers go into the cells from the cursor on, also in the other way of writing', () => {
    const project = readExample('regional-hospital');
    const [plan] = planOf('regional-hospital').sites;
    const rows = wishesOf(plan!, plan!.site).map((wish) => ({ wish, machine: wish.machines[0] ?? null }));
    const { changes, notUnderstood } = cellChanges(
      [
        ['8', '1.024,5'],
        ['x', ''],
      ],
      { rows, columns: ['vcpus', 'memoryGib'] },
      'sites[0]',
      'de',
    );
    const after = changes.reduce((before, change) => change(before), project);
    expect(after.sites[0]?.serviceNodes.size).toMatchObject({ vcpus: 8, memoryGib: 1024.5 });
    expect(notUnderstood).toEqual(['x']);
  });
});

test('a size is typed in its cell, named in the history, and refused with the range', () => {
  openExample('regional-hospital');
  render(<MachinesScreen />);
  const cell = (): HTMLElement => document.querySelector('[data-cell="0-3"]') as HTMLElement;
  const type = (text: string): void => {
    fireEvent.mouseDown(cell());
    fireEvent.doubleClick(cell());
    const input = screen.getByRole('textbox', { name: 'vCPU' });
    fireEvent.change(input, { target: { value: text } });
    fireEvent.keyDown(input, { key: 'Enter' });
  };
  type('6');
  expect(openNow().history.project.sites[0]?.serviceNodes.size).toMatchObject({ vcpus: 6 });
  expect(openNow().history.past.at(-1)?.name).toBe('Change vCPU');
  expect(openNow().plan?.sites[0]?.machines[0]?.vcpus).toBe(6);
  type('4000');
  expect(screen.getByRole('alert').textContent).toMatch(/1.*128/);
  expect(openNow().history.project.sites[0]?.serviceNodes.size).toMatchObject({ vcpus: 6 });
});
