// @vitest-environment happy-dom
/** The workbench: forms and what is wrong with them, scales, ready-made questions, answers, points kept as scenarios. */
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { axisFormOf, axisOf, valuesMax, type AxisForm } from '../../../../renderer/screens/workbench/axis-form.ts';
import { bandFault, bandFormOf, bandNames } from '../../../../renderer/screens/workbench/band-form.ts';
import { isOld } from '../../../../renderer/screens/workbench/run-bar.tsx';
import { niceStep, scaleOf } from '../../../../renderer/screens/workbench/scales.ts';
import { firstFutures, grown, startsOf } from '../../../../renderer/screens/workbench/starts.ts';
import { marksOf } from '../../../../renderer/screens/workbench/sweep-answer.tsx';
import { WorkbenchScreen } from '../../../../renderer/screens/workbench/workbench-screen.tsx';
import { edit } from '../../../../renderer/state/document.ts';
import { withValueAt } from '../../../../renderer/state/path.ts';
import { defaultSettings, settingsRead } from '../../../../renderer/state/settings.ts';
import { ask, heard, showTab, startFrom, stop, workbench } from '../../../../renderer/state/workbench.ts';
import { workOf } from '../../../../renderer/state/workbench-work.ts';
import { view } from '../../../../renderer/state/view.ts';
import type { Asked, DesignQuestion, GivenBands, ToWorker } from '../../../../renderer/state/workbench-question.ts';
import type { Optimised } from '../../../../shared/whatif/optimise/optimise.ts';
import type { LeastRegret } from '../../../../shared/whatif/optimise/regret.ts';
import type { WhyNot as WhyNotAnswer } from '../../../../shared/whatif/optimise/why-not.ts';
import type { SweepJump } from '../../../../shared/whatif/sweep.ts';
import { advance, finish } from '../../../../shared/whatif/work.ts';
import { openExample, openNow } from '../open-example.ts';

/** Stands in for the thread: what it was told, and an end. */
class Thread {
  static readonly told: ToWorker[] = [];
  static ended = 0;
  addEventListener(): void {}
  postMessage(message: ToWorker): void {
    Thread.told.push(message);
  }
  terminate(): void {
    Thread.ended++;
  }
}

beforeEach(() => {
  settingsRead({ ...defaultSettings, language: 'en' });
  Thread.told.length = 0;
  Thread.ended = 0;
  (globalThis as { Worker?: unknown }).Worker = Thread;
  openExample('textbook-two-hosts');
  openExample('regional-hospital');
  showTab('sweep');
});
afterEach(() => {
  stop();
  cleanup();
});

describe('an input and its values', () => {
  const users = (): AxisForm => axisFormOf('users.total', openNow().prepared);
  const fault = (form: AxisForm) => {
    const axis = axisOf(form, openNow().prepared);
    return axis.ok ? null : { field: axis.error.field, code: axis.error.code };
  };

  test('begins about the value there is', () => {
    const { from, to, isList } = users();
    expect(isList).toBe(false);
    expect(from).toBeLessThan(6500);
    expect(to).toBeGreaterThan(6500);
    expect(axisFormOf('serviceNodes.protection', openNow().prepared).chosen[0]).toBe('ft');
  });

  test('a range is its values, both ends included', () => {
    const axis = axisOf({ ...users(), from: 5000, to: 14_000, step: 1500 }, openNow().prepared);
    expect(axis.ok && axis.value.values).toEqual([5000, 6500, 8000, 9500, 11_000, 12_500, 14_000]);
    const price = { ...axisFormOf('bill.electricityPrice', openNow().prepared), from: 0.1, to: 0.4, step: 0.1 };
    const prices = axisOf(price, openNow().prepared);
    expect(prices.ok && prices.value.values).toEqual([0.1, 0.2, 0.3, 0.4]);
  });

  test('what is wrong is said at its field', () => {
    expect(fault({ ...users(), from: null })).toEqual({ field: 'from', code: 'empty' });
    expect(fault({ ...users(), from: -1 })).toEqual({ field: 'from', code: 'door' });
    expect(fault({ ...users(), to: 2_000_000 })).toEqual({ field: 'to', code: 'door' });
    expect(fault({ ...users(), from: 9000, to: 8000 })).toEqual({ field: 'to', code: 'order' });
    expect(fault({ ...users(), step: 0 })).toEqual({ field: 'step', code: 'step' });
    expect(fault({ ...users(), from: 1, to: valuesMax + 1, step: 1 })).toEqual({ field: 'step', code: 'too-many' });
    expect(fault({ ...users(), from: 1000, to: 2000, step: 0.5 })).toEqual({ field: 'step', code: 'too-many' });
    expect(fault({ ...users(), from: 1000, to: 1010, step: 0.5 })).toEqual({ field: 'step', code: 'door' });
    expect(fault({ ...users(), isList: true, chosen: [] })).toEqual({ field: 'chosen', code: 'choose' });
  });
});

describe('scales', () => {
  test('steps are round', () => {
    expect([0.7, 3, 6500, 0.012].map(niceStep)).toEqual([1, 5, 10_000, 0.02]);
    expect([0, -1, Infinity, NaN].map(niceStep)).toEqual([1, 1, 1, 1]);
  });

  test('every value lies on its scale, and the ends differ', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 20 }),
        fc.boolean(),
        (values, isWhole) => {
          const { low, high, ticks } = scaleOf(values, 4, isWhole);
          expect(high).toBeGreaterThan(low);
          const span = high - low;
          for (const value of values) {
            expect(value).toBeGreaterThanOrEqual(low - span * 1e-6);
            expect(value).toBeLessThanOrEqual(high + span * 1e-6);
          }
          expect(ticks.length).toBeLessThan(12);
          if (isWhole) expect(ticks.every(Number.isInteger)).toBe(true);
        },
      ),
    );
  });
});

describe('ready-made questions', () => {
  test('the flagship has all of them, and each can be worked on', () => {
    const { prepared, plan } = openNow();
    if (plan === null) throw new Error('no plan');
    expect(grown(6500)).toBe(8000);
    expect(startsOf(prepared, plan).map(({ key }) => key)).toEqual([
      'growth',
      'host',
      'protection',
      'growthByHost',
      'minutes',
      'cost',
      'sure',
      'cheapest',
      'cheapestAsGood',
      'bestForMoney',
    ]);
  });

  test('what does not fit a project is not offered', () => {
    openExample('two-site-municipality');
    const { prepared, plan } = openNow();
    if (plan === null) throw new Error('no plan');
    expect(startsOf(prepared, plan).map(({ key }) => key)).not.toContain('cheapest');
  });

  test('one click asks it', () => {
    render(<WorkbenchScreen />);
    fireEvent.click(screen.getByRole('button', { name: 'HA instead of FT?' }));
    const [told] = Thread.told;
    expect(told).toMatchObject({
      type: 'start',
      asked: { kind: 'sweep', question: { axis: { name: 'serviceNodes.protection', values: ['ft', 'ha'] } } },
    });
  });
});

const catalogueBands = { own: [], areAlone: false };

const protection: Asked = {
  kind: 'sweep',
  question: {
    axis: { name: 'serviceNodes.protection', values: ['ft', 'ha'] },
    down: null,
    figures: ['bill.overHorizon', 'project.downtimePerYear', 'project.hosts'],
    against: null,
  },
};

function made(asked: Asked, under: string | null = null) {
  const work = workOf(openNow().prepared, under, asked);
  if (!work.ok) throw new Error(JSON.stringify(work.error));
  return work.value;
}

describe('the work', () => {
  test('gives the figures of the walkthrough', () => {
    const sweep = finish(made(protection));
    // docs/what-if.md: 3.21 min a year and 101,185.35 EUR between them.
    const [ft, ha] = 'points' in sweep ? sweep.points.map(({ figures }) => figures) : [];
    expect((ft?.[0] ?? 0) - (ha?.[0] ?? 0)).toBeCloseTo(101_185.35, 2);
    expect((ha?.[1] ?? 0) - (ft?.[1] ?? 0)).toBeCloseTo(3.21, 2);
  });

  test('refuses what does not fit, with the reason', () => {
    const asked = { ...protection, question: { ...protection.question, axis: { name: 'users.total', values: [-1] } } };
    expect(workOf(openNow().prepared, null, asked as Asked)).toMatchObject({ ok: false, error: { code: 'changes' } });
    const figure: Asked = { kind: 'tornado', question: { figure: 'no.such', bands: catalogueBands } };
    expect(workOf(openNow().prepared, null, figure)).toMatchObject({
      ok: false,
      error: { code: 'figure', name: 'no.such' },
    });
  });
});

const outage = (bands: GivenBands): Asked => ({
  kind: 'tornado',
  question: { figure: 'project.downtimePerYear', bands },
});

describe('bands of one’s own', () => {
  test('stand in place of the catalogue’s, or alone', () => {
    const own = [{ name: 'availability.guestMtbf', low: 5000, high: 6000 }];
    const beside = finish(made(outage({ own, areAlone: false })));
    const alone = finish(made(outage({ own, areAlone: true })));
    if (!('bars' in beside) || !('bars' in alone)) throw new Error('no tornado');
    expect(beside.bars.find(({ name }) => name === 'availability.guestMtbf')).toMatchObject({ low: 5000, high: 6000 });
    expect(beside.bars.length).toBeGreaterThan(5);
    expect(alone.bars.map(({ name }) => name)).toEqual(['availability.guestMtbf']);
  });

  test('what is no band is said at its field, and refused by the work', () => {
    const { prepared } = openNow();
    const fault = (low: number | null, high: number | null) =>
      bandFault({ name: 'availability.guestCoverage', low, high }, prepared);
    expect(fault(0.5, 0.9)).toBeNull();
    expect(fault(null, 0.9)).toEqual({ field: 'low', code: 'empty' });
    expect(fault(0.9, 0.5)).toEqual({ field: 'high', code: 'order' });
    expect(fault(0.5, 2)).toMatchObject({ field: 'high', code: 'out-of-range', max: 1 });
    const refused = workOf(prepared, null, outage({ own: [{ name: 'no.such', low: 1, high: 2 }], areAlone: false }));
    expect(refused).toMatchObject({ ok: false, error: { code: 'band', fault: { code: 'unknown' } } });
  });

  test('begin with the catalogue’s band, or a little about the value there is', () => {
    const { prepared } = openNow();
    for (const { name } of bandNames()) {
      const form = bandFormOf(name, prepared);
      expect([name, bandFault(form, prepared)]).toEqual([name, null]);
    }
  });
});

describe('a scenario laid under the questions', () => {
  test('is what they are about: the sweep begins where the scenario is', () => {
    const users: Asked = {
      kind: 'sweep',
      question: {
        axis: { name: 'users.total', values: [6500] },
        down: null,
        figures: ['bill.overHorizon'],
        against: null,
      },
    };
    const figureOf = (under: string | null): number => {
      const sweep = finish(made(users, under));
      return 'points' in sweep ? (sweep.points[0]?.figures[0] ?? 0) : 0;
    };
    expect(figureOf(null) - figureOf('ha')).toBeCloseTo(101_185.35, 2);
    expect(figureOf('no such scenario')).toBe(figureOf(null));
  });

  test('what it gives has no band of its own', () => {
    edit('Add', (project) => ({
      ...project,
      scenarios: [{ id: 'given', name: 'Given', changes: [{ name: 'availability.guestMtbf', value: 5000 }] }],
    }));
    const tornado = finish(made(outage(catalogueBands), 'given'));
    if (!('bars' in tornado)) throw new Error('no tornado');
    expect([...tornado.bars.map(({ name }) => name), ...tornado.still]).not.toContain('availability.guestMtbf');
  });

  test('points kept from it build on it, and a change of it makes the answer old', () => {
    startFrom('ha');
    ask(protection);
    expect(Thread.told.at(-1)).toMatchObject({ type: 'start', under: 'ha' });
    const answer = finish(made(protection, 'ha'));
    heard({ id: workbench.getState().runs.sweep?.id ?? 0, type: 'finished', done: 1, total: 1, answer });
    render(<WorkbenchScreen />);
    fireEvent.keyDown(screen.getAllByRole('listbox')[0] as HTMLElement, { key: 'Enter' });
    const kept = openNow().history.project.scenarios?.at(-1);
    expect(kept).toMatchObject({ basedOn: 'ha' });
    fireEvent.click(screen.getByRole('button', { name: 'Show the scenarios' }));
    expect(view.getState()).toMatchObject({ topic: 'scenarios', scenarioInDetail: kept?.id });
    const asked = workbench.getState().runs.sweep;
    if (asked === null) throw new Error('nothing was asked');
    expect(isOld(asked, openNow().history.project)).toBe(false);
    const at = openNow().history.project.scenarios?.findIndex(({ id }) => id === 'ha');
    edit('Empty it', (project) => withValueAt(project, `scenarios[${at}].changes`, []));
    expect(isOld(asked, openNow().history.project)).toBe(true);
  });
});

const designs: DesignQuestion = {
  axes: [{ name: 'serviceNodes.protection', values: ['ft', 'ha'] }],
  objective: 'bill.overHorizon',
  second: 'project.downtimePerYear',
  limits: [{ figure: 'project.downtimePerYear', kind: 'most', value: 23 }],
};

describe('why not, and least regret', () => {
  test('a design that the user names is held against the answer', () => {
    const found = finish(made({ kind: 'design', question: designs })) as Optimised;
    const changes = [{ name: 'serviceNodes.protection', value: 'ha' }];
    const why = finish(made({ kind: 'whyNot', question: { design: designs, found, changes } })) as WhyNotAnswer;
    expect(why.isBest).toBe(false);
    // 25.59 min against the limit of 23.
    expect(why.broken.map(({ by }) => Number(by.toFixed(2)))).toEqual([2.59]);
    const unfit = [{ name: 'serviceNodes.protection', value: 'maybe' }];
    const asked: Asked = { kind: 'whyNot', question: { design: designs, found, changes: unfit } };
    expect(workOf(openNow().prepared, null, asked)).toMatchObject({ ok: false, error: { code: 'changes' } });
  });

  test('the best design is asked about with one click, and the answer says why', () => {
    showTab('design');
    const asked: Asked = { kind: 'design', question: designs };
    ask(asked);
    heard({
      id: workbench.getState().runs.design?.id ?? 0,
      type: 'finished',
      done: 1,
      total: 1,
      answer: finish(made(asked)),
    });
    render(<WorkbenchScreen />);
    fireEvent.click(screen.getByRole('button', { name: 'Why not?' }));
    const question = workbench.getState().runs.whyNot;
    expect(question?.question.changes).toEqual([{ name: 'serviceNodes.protection', value: 'ha' }]);
    const why = finish(made({ kind: 'whyNot', question: question!.question }));
    cleanup();
    heard({ id: question!.id, type: 'finished', done: 1, total: 1, answer: why });
    render(<WorkbenchScreen />);
    expect(screen.getByText(/above the limit of 23/)).toBeTruthy();
  });

  test('futures to begin with fit the project, and the choice is told with what it gives up', () => {
    const { prepared } = openNow();
    const futures = firstFutures(prepared, { now: 'now', growth: 'growth', power: 'power', failures: 'failures' });
    expect(futures.map(({ name }) => name)).toEqual(['now', 'growth', 'power', 'failures']);
    const asked: Asked = { kind: 'regret', question: { design: { ...designs, limits: [] }, futures } };
    const found = finish(made(asked)) as LeastRegret;
    expect(found.choice?.largest).toBe(Math.max(...(found.choice?.regrets ?? [])));
    showTab('design');
    ask(asked);
    heard({ id: workbench.getState().runs.regret?.id ?? 0, type: 'finished', done: 1, total: 1, answer: found });
    render(<WorkbenchScreen />);
    expect(screen.getByText(/no other design promises less/)).toBeTruthy();
  });
});

describe('on the screen', () => {
  const idNow = (): number => workbench.getState().runs.sweep?.id ?? 0;

  test('a part of an answer is labelled, can be stopped, and stays', () => {
    render(<WorkbenchScreen />);
    ask(protection);
    const part = advance(made(protection), 1);
    if (part.state !== 'paused') throw new Error('too short to be paused');
    heard({ id: idNow(), type: 'progress', done: 1, total: 2, answer: part.progress.soFar() });
    cleanup();
    render(<WorkbenchScreen />);
    expect(screen.getByText('Part of the answer')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Pause' }));
    expect(Thread.told.at(-1)).toEqual({ type: 'pause' });
    fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(Thread.ended).toBe(1);
    expect(screen.getByText('Part of the answer: the work was stopped here.')).toBeTruthy();
    expect(workbench.getState().runs.sweep?.answer).not.toBeNull();
  });

  test('a point becomes a scenario; a change of the project makes the answer old, the scenario does not', () => {
    ask(protection);
    heard({ id: idNow(), type: 'finished', done: 1, total: 1, answer: finish(made(protection)) });
    render(<WorkbenchScreen />);
    const [chart] = screen.getAllByRole('listbox');
    fireEvent.keyDown(chart as HTMLElement, { key: 'ArrowRight' });
    fireEvent.keyDown(chart as HTMLElement, { key: 'Enter' });
    expect(openNow().history.project.scenarios?.at(-1)).toEqual({
      id: 'protection-of-service-nodes-ha-r',
      name: 'Protection of Service Nodes: HA restart',
      changes: [{ name: 'serviceNodes.protection', value: 'ha' }],
    });
    const asked = workbench.getState().runs.sweep;
    if (asked === null) throw new Error('nothing was asked');
    expect(isOld(asked, openNow().history.project)).toBe(false);
    edit('Slower link', (project) => withValueAt(project, 'sites[0].network.ftLinkGbit', 10));
    expect(isOld(asked, openNow().history.project)).toBe(true);
  });

  test('answers go with their document', () => {
    ask(protection);
    openExample('textbook-three-hosts');
    expect(workbench.getState().runs.sweep).toBeNull();
  });

  test('a late answer to a question that was replaced is not taken', () => {
    ask(protection);
    const late = idNow();
    ask(protection);
    heard({ id: late, type: 'finished', done: 1, total: 1, answer: finish(made(protection)) });
    expect(workbench.getState().runs.sweep?.answer).toBeNull();
  });
});

test('jumps between the same values share a mark', () => {
  const jump = (from: number, to: number): SweepJump => ({
    kind: 'hosts',
    site: null,
    from: 4,
    to: 5,
    reason: { code: 'hosts', figures: {} },
    between: [from, to],
  });
  const marks = marksOf([jump(9514, 9515), jump(9514, 9515), jump(14_271, 14_272)], Number);
  expect(marks.map(({ x, jumps }) => [x, jumps.length])).toEqual([
    [9514.5, 2],
    [14_271.5, 1],
  ]);
});
