// @vitest-environment happy-dom
/** Scenarios on the screen: ids, bases, made from edits, made the project. */
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freshId, possibleBases, withoutScenario } from '../../../../renderer/screens/scenarios/scenario-edits.ts';
import { ScenariosScreen } from '../../../../renderer/screens/scenarios/scenarios-screen.tsx';
import { edit } from '../../../../renderer/state/document.ts';
import { defaultSettings, settingsRead } from '../../../../renderer/state/settings.ts';
import { readExample } from '../../../builders/examples.ts';
import { openExample, openNow } from '../open-example.ts';
import { withValueAt } from '../../../../renderer/state/path.ts';

beforeEach(() => settingsRead({ ...defaultSettings, language: 'en' }));
afterEach(cleanup);

const hospital = readExample('regional-hospital');
const scenarios = hospital.scenarios ?? [];

test('ids are short, plain and different', () => {
  expect(freshId('HA statt FT, größer!', [])).toBe('ha-statt-ft-gro-er');
  expect(freshId('Ha', scenarios)).toBe('ha-2');
  expect(freshId('…', [])).toBe('scenario');
});

test('a scenario builds on no scenario that builds on it', () => {
  expect(possibleBases(scenarios, 'growth-8000').map(({ id }) => id)).toEqual(['ha', 'fifth-host']);
});

test('what built on a scenario that goes builds on what it built on', () => {
  const left = withoutScenario(hospital, 'growth-8000').scenarios ?? [];
  expect(left.find(({ id }) => id === 'growth-8000-ha')).not.toHaveProperty('basedOn');
});

test('edits become a scenario, and the project goes back', () => {
  openExample('regional-hospital');
  edit('Fewer Gbit/s', (project) => withValueAt(project, 'sites[0].network.ftLinkGbit', 10));
  render(<ScenariosScreen />);
  fireEvent.click(screen.getByRole('button', { name: 'From the edits so far' }));
  fireEvent.click(screen.getAllByRole('button', { name: 'From the edits so far' })[1] as HTMLElement);
  const { project } = openNow().history;
  expect(project.sites[0]?.network.ftLinkGbit).toBe(hospital.sites[0]?.network.ftLinkGbit);
  expect(project.scenarios?.at(-1)).toEqual({
    id: 'fewer-gbit-s',
    name: 'Fewer Gbit/s',
    changes: [{ name: 'network.ftLinkGbit', value: 10 }],
  });
});

test('a scenario is made the project in one step that can be undone', () => {
  openExample('regional-hospital');
  render(<ScenariosScreen />);
  fireEvent.click(screen.getByRole('button', { name: 'Make it the project' }));
  const { project, past } = openNow().history;
  expect(project.sites[0]?.serviceNodes.protection).toBe('ha');
  expect(project.scenarios?.some(({ id }) => id === 'ha')).toBe(false);
  expect(past.at(-1)?.name).toBe('Make HA instead of FT the project');
});
