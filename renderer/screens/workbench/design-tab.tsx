/** The best design of a list of choices: what may be turned, by which figure, within which limits. */
import type { PreparedProject } from '../../../shared/planner/prepare.ts';
import { Button } from '../../ui/button.tsx';
import { Combobox, Select } from '../../ui/choice.tsx';
import { NumberField } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useText, useWriting } from '../../parts/use-text.ts';
import { useForm, useRun } from '../../state/workbench.ts';
import type { Asked } from '../../state/workbench-question.ts';
import { keyFigures } from '../../../shared/whatif/figures.ts';
import { AxisFields } from './axis-fields.tsx';
import { asList, axisFormOf, axisOf } from './axis-form.ts';
import { DesignAnswer } from './design-answer.tsx';
import type { DesignForm, LimitForm } from './forms.ts';
import { Regret } from './regret.tsx';
import { RunBar } from './run-bar.tsx';
import { firstDesign } from './starts.ts';
import { useInputOptions } from '../scenarios/use-scenarios.ts';
import { WhyNot } from './why-not.tsx';
import { useFigureOptions, useNames, usePrepared } from './use-workbench.ts';

export function DesignTab() {
  const words = useText().workbench;
  const writing = useWriting();
  const prepared = usePrepared();
  const names = useNames();
  const inputs = useInputOptions();
  const figures = useFigureOptions();
  const run = useRun('design');
  const [form, setForm] = useForm('design', () => firstDesign(prepared));
  const { axes, objective, second, limits } = form;
  const asked = askedOf(form, prepared);
  const size = axes.reduce((count, axis) => count * Math.max(1, axis.chosen.length), 1);
  const setAxis = (at: number, axis: DesignForm['axes'][number] | null): void =>
    setForm({ ...form, axes: axes.flatMap((each, index) => (index !== at ? [each] : axis === null ? [] : [axis])) });
  return (
    <>
      <div className="wb-form">
        <details className="wb-choices" open={axes.length === 0 || undefined}>
          <summary>
            {`${words.choices} · ${words.designs(writing.number(size))}`}
            <span className="soft">{axes.map(({ name }) => names.label(name)).join(', ')}</span>
          </summary>
          {axes.length === 0 && <p className="soft">{words.fault.noAxes}</p>}
          <div className="wb-axes">
            {axes.map((axis, at) => (
              <AxisFields
                key={`${at} ${axis.name}`}
                label={words.choice}
                form={axis}
                onChange={(next) => setAxis(at, next)}
                onRemove={{ name: words.removeChoice(names.label(axis.name)), run: () => setAxis(at, null) }}
                isAlwaysList
              />
            ))}
          </div>
          <div className="wb-add">
            <Combobox
              frame={{ label: words.addChoice, isBare: true }}
              value=""
              placeholder={words.addChoice}
              options={inputs.filter(({ value }) => !axes.some(({ name }) => name === value))}
              onChoose={(name) => setForm({ ...form, axes: [...axes, asList(axisFormOf(name, prepared), prepared)] })}
            />
          </div>
        </details>
        <div className="wb-axis wb-axis-wide">
          <Combobox
            frame={{ label: words.figure }}
            value={objective}
            options={figures}
            onChoose={(name) => setForm({ ...form, objective: name })}
          />
          <Combobox
            frame={{ label: words.secondFigure }}
            value={second}
            options={figures}
            onChoose={(name) => setForm({ ...form, second: name })}
          />
        </div>
        <Limits limits={limits} onChange={(next) => setForm({ ...form, limits: next })} />
      </div>
      <RunBar run={run} asked={asked} />
      {run?.answer === null || run === null ? (
        run?.state !== 'working' && <p className="soft">{words.empty}</p>
      ) : (
        <DesignAnswer key={run.id} found={run.answer} />
      )}
      {run !== null && run.answer !== null && run.state !== 'working' && run.state !== 'paused' && (
        <WhyNot key={`why not ${run.id}`} found={run.answer} design={run.question} />
      )}
      {asked?.kind === 'design' && <Regret design={asked.question} />}
    </>
  );
}

interface LimitsProps {
  readonly limits: readonly LimitForm[];
  readonly onChange: (limits: readonly LimitForm[]) => void;
}

function Limits({ limits, onChange }: LimitsProps) {
  const words = useText().workbench;
  const writing = useWriting();
  const figures = useFigureOptions();
  const set = (at: number, limit: LimitForm | null): void =>
    onChange(limits.flatMap((each, index) => (index !== at ? [each] : limit === null ? [] : [limit])));
  const label = (name: string): string => figures.find(({ value }) => value === name)?.label ?? name;
  const unitOf = (name: string): string => keyFigures().find((each) => each.name === name)?.unit ?? '';
  return (
    <>
      <h3>{words.limits}</h3>
      {limits.map((limit, at) => (
        <div key={`${at} ${limit.figure}`} className="wb-limit">
          <span>{label(limit.figure)}</span>
          <Select
            frame={{ label: words.limit(label(limit.figure)), isBare: true }}
            value={limit.kind}
            options={[
              { value: 'most', label: words.atMost },
              { value: 'least', label: words.atLeast },
            ]}
            onChoose={(kind) => set(at, { ...limit, kind: kind === 'least' ? 'least' : 'most' })}
          />
          <NumberField
            frame={{
              label: words.limit(label(limit.figure)),
              isBare: true,
              problem: limit.value === null ? words.fault.empty : null,
            }}
            value={limit.value}
            unit={writing.parts(0, unitOf(limit.figure)).unit}
            locale={writing.locale}
            onType={(typed) => set(at, { ...limit, value: typed ?? null })}
          />
          <Button look="quiet" name={words.removeChoice(label(limit.figure))} onClick={() => set(at, null)}>
            <Icon name="trash" />
          </Button>
        </div>
      ))}
      <div className="wb-add">
        <Combobox
          frame={{ label: words.addLimit, isBare: true }}
          value=""
          placeholder={words.addLimit}
          options={figures}
          onChoose={(figure) => onChange([...limits, { figure, kind: 'most', value: null }])}
        />
      </div>
    </>
  );
}

/** Null while a field keeps it from being a question. */
export function askedOf({ axes, objective, second, limits }: DesignForm, prepared: PreparedProject): Asked | null {
  const made = axes.map((axis) => axisOf(axis, prepared));
  const values = made.flatMap((axis) => (axis.ok ? [axis.value] : []));
  if (axes.length === 0 || values.length < axes.length || limits.some(({ value }) => value === null)) return null;
  return {
    kind: 'design',
    question: {
      axes: values,
      objective,
      second,
      limits: limits.flatMap(({ figure, kind, value }) => (value === null ? [] : [{ figure, kind, value }])),
    },
  };
}
