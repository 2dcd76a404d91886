/** Questions that make sense for the open project, ready to be asked with one click. */
import type { Change } from '../../../shared/model/scenario.ts';
import type { Plan } from '../../../shared/planner/plan.ts';
import type { PreparedProject } from '../../../shared/planner/prepare.ts';
import { defaultAxes } from '../../../shared/whatif/optimise/default-axes.ts';
import type { TabKind } from '../../state/workbench.ts';
import { axisFormOf, axisOf, type AxisForm } from './axis-form.ts';
import { valueNow } from '../scenarios/change-values.ts';
import { niceStep } from './scales.ts';
import { noBands } from './band-form.ts';
import type { DesignForm, FutureForm, SweepForm, TornadoForm, UncertaintyForm } from './forms.ts';

export type StartKey =
  | 'growth'
  | 'host'
  | 'protection'
  | 'growthByHost'
  | 'minutes'
  | 'cost'
  | 'sure'
  | 'cheapest'
  | 'cheapestAsGood'
  | 'bestForMoney';

export type Start = { readonly key: StartKey; readonly figure: number } & {
  [Kind in TabKind]: { readonly kind: Kind; readonly form: FormOf<Kind> };
}[TabKind];

type FormOf<Kind extends TabKind> = {
  sweep: SweepForm;
  tornado: TornadoForm;
  uncertainty: UncertaintyForm;
  design: DesignForm;
}[Kind];

const sweepFigures = ['bill.overHorizon', 'project.downtimePerYear', 'project.hosts'] as const;
export const firstSweep = (axis: AxisForm, down: AxisForm | null = null): SweepForm => ({
  axis,
  down,
  figure: sweepFigures[0],
  against: '',
});
export const firstTornado: TornadoForm = { figure: 'project.downtimePerYear', bands: noBands };
export const firstUncertainty: UncertaintyForm = {
  draws: 2000,
  seed: 1,
  bands: noBands,
  areHostsDrawn: false,
};

export function firstDesign(prepared: PreparedProject): DesignForm {
  const axes = defaultAxes(prepared).map(({ name, values }): AxisForm => ({
    ...axisFormOf(name, prepared),
    isList: true,
    chosen: values,
  }));
  return { axes, objective: 'bill.overHorizon', second: 'project.downtimePerYear', limits: [] };
}

/** Futures to begin with: as it is, growth, dearer power, software that fails more often; those that fit the project. */
export function firstFutures(
  prepared: PreparedProject,
  words: Readonly<Record<'now' | 'growth' | 'power' | 'failures', string>>,
): readonly FutureForm[] {
  const users = numberAxis('users.total', prepared);
  const twice = (name: string, factor: number): readonly Change[] => {
    const now = valueNow(name, undefined, prepared);
    return typeof now === 'number' && now > 0 ? [{ name, value: Number((now * factor).toPrecision(3)) }] : [];
  };
  return [
    { name: words.now, changes: [] },
    ...(users === null ? [] : [{ name: words.growth, changes: [{ name: 'users.total', value: grown(users.now) }] }]),
    { name: words.power, changes: twice('bill.electricityPrice', 2) },
    { name: words.failures, changes: twice('availability.guestMtbf', 0.5) },
  ].filter(({ name, changes }) => name === words.now || changes.length > 0);
}

/** About a fifth more, rounded up to what people say: 6,500 gives 8,000. */
export function grown(users: number): number {
  const step = niceStep(users / 10);
  return Math.ceil((users * 1.2) / step) * step;
}

export function startsOf(prepared: PreparedProject, plan: Plan): readonly Start[] {
  const users = prepared.project.sites.length === 1 ? numberAxis('users.total', prepared) : null;
  const hosts = plan.sites.length === 1 ? plan.quantities.get('project.hosts') : 0;
  const isFt = protectionOf(prepared) === 'ft';
  const design = firstDesign(prepared);
  const outage = Number(plan.quantities.get('project.downtimePerYear').toPrecision(6));
  const start = plan.quantities.get('bill.oneOff');
  const all: (Start | null)[] = [
    users === null
      ? null
      : { key: 'growth', figure: grown(users.now), kind: 'sweep', form: firstSweep(rangeTo(users.form, users.now)) },
    hosts === 0
      ? null
      : {
          key: 'host',
          figure: 0,
          kind: 'sweep',
          form: firstSweep({ ...axisFormOf('hosts.number', prepared), from: hosts, to: hosts + 3, step: 1 }),
        },
    isFt
      ? {
          key: 'protection',
          figure: 0,
          kind: 'sweep',
          form: firstSweep({ ...axisFormOf('serviceNodes.protection', prepared), chosen: ['ft', 'ha'] }),
        }
      : null,
    users === null
      ? null
      : {
          key: 'growthByHost',
          figure: 0,
          kind: 'sweep',
          form: firstSweep(rangeTo(users.form, users.now), axisFormOf('bill.electricityPrice', prepared)),
        },
    { key: 'minutes', figure: 0, kind: 'tornado', form: firstTornado },
    { key: 'cost', figure: 0, kind: 'tornado', form: { ...firstTornado, figure: 'bill.overHorizon' } },
    { key: 'sure', figure: 0, kind: 'uncertainty', form: firstUncertainty },
    ...(design.axes.length === 0
      ? []
      : ([
          { key: 'cheapest', figure: 0, kind: 'design', form: design },
          {
            key: 'cheapestAsGood',
            figure: 0,
            kind: 'design',
            form: {
              ...design,
              limits: [{ figure: 'project.downtimePerYear', kind: 'most', value: Math.ceil(outage * 100) / 100 }],
            },
          },
          {
            key: 'bestForMoney',
            figure: 0,
            kind: 'design',
            form: {
              ...design,
              objective: 'project.downtimePerYear',
              second: 'bill.overHorizon',
              limits: [{ figure: 'bill.oneOff', kind: 'most', value: Math.ceil(start) }],
            },
          },
        ] satisfies Start[])),
  ];
  // A question that does not fit the project is not offered.
  return all.flatMap((each) => (each !== null && fits(each, prepared) ? [each] : []));
}

function fits(start: Start, prepared: PreparedProject): boolean {
  if (start.kind !== 'sweep') return true;
  const { axis, down } = start.form;
  return axisOf(axis, prepared).ok && (down === null || axisOf(down, prepared).ok);
}

const protectionOf = ({ project }: PreparedProject): string | undefined => project.sites[0]?.serviceNodes.protection;

function numberAxis(name: string, prepared: PreparedProject): { readonly now: number; readonly form: AxisForm } | null {
  const form = axisFormOf(name, prepared);
  const now = prepared.project.sites.flatMap(({ users }) => users).reduce((sum, { count }) => sum + count, 0);
  return now > 0 && form.from !== null ? { now, form } : null;
}

/** From the users there are to twice as many, passing the round number of the question. */
function rangeTo(form: AxisForm, now: number): AxisForm {
  const step = niceStep(now / 10);
  const from = Math.max(step, Math.floor((now * 0.8) / step) * step);
  return { ...form, from, to: from + 10 * step, step };
}
