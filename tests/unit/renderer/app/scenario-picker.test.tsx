// @vitest-environment happy-dom
/** A scenario chosen in the title row: its figures on show, against the project's; edits become part of it. */
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { KeyFigureStrip } from '../../../../renderer/app/key-figure-strip.tsx';
import { fetchProjectParts } from '../../../../renderer/app/late-parts.ts';
import { Messages } from '../../../../renderer/app/messages.tsx';
import { TitleRow } from '../../../../renderer/app/title-row.tsx';
import { scenarioCell } from '../../../../renderer/parts/edit-column.ts';
import { NumberInput } from '../../../../renderer/parts/fields.tsx';
import { edit, editField, undo } from '../../../../renderer/state/document.ts';
import { withValueAt } from '../../../../renderer/state/path.ts';
import { keyFiguresOf, type KeyFigures } from '../../../../renderer/state/key-figures.ts';
import { defaultSettings, settingsRead } from '../../../../renderer/state/settings.ts';
import { shownScenario } from '../../../../renderer/state/shown-scenario.ts';
import { store } from '../../../../renderer/state/store.ts';
import { traceOf } from '../../../../renderer/state/explain.ts';
import { showScenario } from '../../../../renderer/state/view.ts';
import { scenarioPlan } from '../../../../shared/whatif/scenario.ts';
import { openExample, openNow } from '../open-example.ts';

beforeAll(fetchProjectParts);
beforeEach(() => {
  settingsRead({ ...defaultSettings, language: 'en' });
  showScenario(null);
  openExample('regional-hospital');
});
afterEach(cleanup);

function renderFrame(): void {
  render(
    <>
      <TitleRow />
      <Messages />
      <KeyFigureStrip />
    </>,
  );
}

const picker = (): HTMLElement => screen.getByRole('combobox', { name: 'Scenario shown' });
const strip = (): HTMLElement => screen.getByRole('region', { name: 'Key figures' });

function planOfScenario(id: string) {
  const made = scenarioPlan(openNow().prepared, id);
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

test('the strip shows the figures of the scenario and what they change against the project', () => {
  renderFrame();
  const base = keyFiguresOf(openNow().plan!);
  const ha = keyFiguresOf(planOfScenario('ha').plan);
  expect(ha.outage.value).not.toBe(base.outage.value);

  fireEvent.change(picker(), { target: { value: 'ha' } });

  const minutes = (ha.outage.value as number).toPrecision(3);
  expect(within(strip()).getByRole('button', { name: new RegExp(`^Outage: ${minutes.slice(0, 3)}`) })).toBeTruthy();
  expect(within(strip()).getAllByText('against the project').length).toBeGreaterThan(0);
  expect(screen.getByRole('status').textContent).toContain('HA instead of FT');

  fireEvent.click(screen.getByRole('button', { name: 'Show the project' }));
  expect(within(strip()).queryByText('against the project')).toBeNull();
});

test('a change is told in the unit of the figure beside it', () => {
  renderFrame();
  fireEvent.change(picker(), { target: { value: 'ha' } });
  const storage = within(strip()).getByRole('button', { name: /^Usable storage: 4.53 TiB/ }).parentElement;
  expect(storage?.textContent).toContain('\u22120.565');
});

const changesOf = (id: string) => openNow().history.project.scenarios?.find((each) => each.id === id)?.changes;

test('an edit goes to the scenario on show: the project stays, the scenario gives the figures', () => {
  renderFrame();
  const usersBefore = openNow().history.project.sites[0]?.users;
  fireEvent.change(picker(), { target: { value: 'ha' } });
  act(() => editField('Change memory', 'sites[0].hosts.groups[0].memoryGib', 384, '384'));
  expect(openNow().history.project.sites[0]?.hosts.groups[0]?.memoryGib).not.toBe(384);
  expect(openNow().history.project.sites[0]?.users).toBe(usersBefore);
  expect(changesOf('ha')).toEqual([
    { name: 'serviceNodes.protection', value: 'ha' },
    { name: 'hosts.memoryGib', value: 384 },
  ]);
  const shown = shownScenario(openNow().prepared, 'ha');
  expect(shown?.kind === 'ready' && shown.plan.quantities.get('bill.overHorizon')).not.toBe(
    openNow().plan?.quantities.get('bill.overHorizon'),
  );
  expect(openNow().history.past.at(-1)?.name).toBe('Change memory · HA instead of FT');
  act(() => undo());
  expect(changesOf('ha')).toHaveLength(1);
});

test('fields show the scenario, mark what is different, and take it back', () => {
  fireEvent.change((renderFrame(), picker()), { target: { value: 'ha' } });
  render(<NumberInput path="sites[0].hosts.groups[0].memoryGib" label="Memory" min={1} max={9999} />);
  const field = (): HTMLInputElement => screen.getByRole('textbox', { name: 'Memory' });
  const first = field().value;
  expect(screen.queryByRole('button', { name: /^Memory: different/ })).toBeNull();
  act(() => editField('Change memory', 'sites[0].hosts.groups[0].memoryGib', 384, '384'));
  expect(field().value).toBe('384');
  fireEvent.click(screen.getByRole('button', { name: /^Memory: different/ }));
  expect(field().value).toBe(first);
  expect(changesOf('ha')).toEqual([{ name: 'serviceNodes.protection', value: 'ha' }]);
});

test('cells of tables that differ from the project are known, and taken back to it', () => {
  const cell = scenarioCell<string>('Change it', (path) => path);
  const protection = 'sites[0].serviceNodes.protection';
  renderFrame();
  expect(cell.isOther(protection)).toBe(false);
  fireEvent.change(picker(), { target: { value: 'ha' } });
  expect(cell.isOther(protection)).toBe(true);
  expect(cell.isOther('sites[0].serviceNodes.count')).toBe(false);

  const before = JSON.stringify(openNow().history.project.sites);
  act(() => cell.takeBack(protection));
  expect(cell.isOther(protection)).toBe(false);
  // The scenario gave way, not the project below it.
  expect(changesOf('ha')).toEqual([]);
  expect(JSON.stringify(openNow().history.project.sites)).toBe(before);
});

test('what no scenario can hold is not lost in it: it is told, and can be done on the project', () => {
  renderFrame();
  fireEvent.change(picker(), { target: { value: 'ha' } });
  act(() => edit('Remove a group', (project) => withValueAt(project, 'sites[0].users[1]', undefined)));
  const groups = openNow().history.project.sites[0]?.users.length ?? 0;
  expect(changesOf('ha')).toHaveLength(1);
  expect(screen.getByText(/“Remove a group” cannot be part of the scenario/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Change the project instead' }));
  expect(openNow().history.project.sites[0]?.users).toHaveLength(groups - 1);
  expect(screen.queryByText(/cannot be part of the scenario/)).toBeNull();
});

test('what is no input is the project’s own, whatever is on show', () => {
  renderFrame();
  fireEvent.change(picker(), { target: { value: 'ha' } });
  act(() => editField('Change the contact', 'customer.contact', 'Head of telephony', 'Head of telephony'));
  expect(openNow().history.project.customer.contact).toBe('Head of telephony');
  expect(changesOf('ha')).toHaveLength(1);
});

test('“Why?” explains every key figure of every scenario with the value on show', () => {
  for (const { id } of openNow().history.project.scenarios ?? []) {
    const shown = shownScenario(openNow().prepared, id);
    if (shown?.kind !== 'ready') throw new Error(`${id} has no plan`);
    for (const { quantity } of Object.values(keyFiguresOf(shown.plan))) {
      if (quantity === null || quantity.site !== null) continue;
      const trace = traceOf(shown.prepared, quantity.name, null, String);
      expect([id, quantity.name, trace?.value]).toEqual([id, quantity.name, shown.plan.quantities.get(quantity.name)]);
    }
  }
});

test('a scenario that has gone from the project is the project again', () => {
  showScenario('no-such');
  renderFrame();
  expect((picker() as HTMLSelectElement).value).toBe('');
});

test('a change too small to show is none, and one that shows is told', () => {
  const withOutageBefore = (by: number): void => {
    const document = openNow();
    const figures = keyFiguresOf(document.plan!);
    const outage = { ...figures.outage, value: (figures.outage.value as number) - by };
    const figuresBefore: KeyFigures = { ...figures, outage };
    store.setState({ document: { ...document, figuresBefore } });
  };
  withOutageBefore(-5.08e-7);
  renderFrame();
  expect(strip().querySelector('.figure-change')).toBeNull();

  act(() => withOutageBefore(1));
  expect(strip().querySelector('.figure-change')?.textContent).toBe('+1 since the last edit');
});
