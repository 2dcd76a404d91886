// @vitest-environment happy-dom
/** A scenario chosen in the title row: its figures on show, against the project's; edits go to the project. */
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { KeyFigureStrip } from '../../../../renderer/app/key-figure-strip.tsx';
import { fetchProjectParts } from '../../../../renderer/app/late-parts.ts';
import { Messages } from '../../../../renderer/app/messages.tsx';
import { TitleRow } from '../../../../renderer/app/title-row.tsx';
import { editField } from '../../../../renderer/state/document.ts';
import { keyFiguresOf, type KeyFigures } from '../../../../renderer/state/key-figures.ts';
import { defaultSettings, settingsRead } from '../../../../renderer/state/settings.ts';
import { shownScenario } from '../../../../renderer/state/shown-scenario.ts';
import { store } from '../../../../renderer/state/store.ts';
import { traceOf } from '../../../../renderer/state/explain.ts';
import { showScenario, view } from '../../../../renderer/state/view.ts';
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

test('an edit goes to the project, and the scenario laid over it follows', () => {
  renderFrame();
  fireEvent.change(picker(), { target: { value: 'ha' } });
  act(() => editField('Change users', 'sites[0].users[0].count', 3700, '3,700'));
  expect(openNow().history.project.sites[0]?.users[0]?.count).toBe(3700);
  expect(openNow().history.project.sites[0]?.serviceNodes.protection).not.toBe('ha');
  expect(view.getState().scenario).toBe('ha');
  const shown = shownScenario(openNow().prepared, 'ha');
  expect(shown?.kind === 'ready' && shown.plan.quantities.get('project.users')).toBe(
    openNow().plan?.quantities.get('project.users'),
  );
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
