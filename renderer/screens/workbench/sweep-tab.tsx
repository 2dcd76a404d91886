/** One input or two moved over their values. */
import { Button } from '../../ui/button.tsx';
import { Combobox, Select } from '../../ui/choice.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useOwnProject } from '../../parts/use-plan.ts';
import { useText } from '../../parts/use-text.ts';
import { useForm, useRun } from '../../state/workbench.ts';
import type { Asked } from '../../state/workbench-question.ts';
import type { PreparedProject } from '../../../shared/planner/prepare.ts';
import { AxisFields } from './axis-fields.tsx';
import { axisFormOf, axisOf } from './axis-form.ts';
import type { SweepForm } from './forms.ts';
import { HeatAnswer } from './heat-answer.tsx';
import { RunBar } from './run-bar.tsx';
import { firstSweep } from './starts.ts';
import { SweepAnswer } from './sweep-answer.tsx';
import { useFigureOptions, usePrepared } from './use-workbench.ts';

/** Figures beside the chosen one. */
const shownBeside = ['bill.overHorizon', 'project.downtimePerYear', 'project.hosts'] as const;

export function SweepTab() {
  const words = useText().workbench;
  const prepared = usePrepared();
  const { scenarios = [] } = useOwnProject();
  const figures = useFigureOptions();
  const run = useRun('sweep');
  const [form, setForm] = useForm('sweep', (): SweepForm => firstSweep(axisFormOf('users.total', prepared)));
  const { axis, down, figure, against } = form;
  return (
    <>
      <div className="wb-form">
        <AxisFields label={words.input} form={axis} onChange={(next) => setForm({ ...form, axis: next })} />
        {down !== null && (
          <AxisFields
            label={words.secondInput}
            form={down}
            onChange={(next) => setForm({ ...form, down: next })}
            onRemove={{ name: words.removeSecond, run: () => setForm({ ...form, down: null }) }}
          />
        )}
        <div className="wb-axis">
          <Combobox
            frame={{ label: words.figure }}
            value={figure}
            options={figures}
            onChoose={(name) => setForm({ ...form, figure: name })}
          />
          {down === null && scenarios.length > 0 && (
            <Select
              frame={{ label: words.against }}
              value={scenarios.some(({ id }) => id === against) ? against : ''}
              options={[
                { value: '', label: words.noRival },
                ...scenarios.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              onChoose={(id) => setForm({ ...form, against: id })}
            />
          )}
          {down === null && (
            <div className="wb-beside">
              <Button
                look="link"
                onClick={() => setForm({ ...form, down: axisFormOf('bill.electricityPrice', prepared) })}
              >
                <Icon name="plus" />
                {words.addSecond}
              </Button>
            </div>
          )}
        </div>
      </div>
      <RunBar run={run} asked={askedOf(form, prepared)} />
      {run?.answer === null || run === null ? (
        run?.state !== 'working' && <p className="soft">{words.empty}</p>
      ) : 'across' in run.answer ? (
        <HeatAnswer key={run.id} map={run.answer} />
      ) : (
        <SweepAnswer key={run.id} sweep={run.answer} rival={scenarios.find(({ id }) => id === run.question.against)} />
      )}
    </>
  );
}

/** Null while a field keeps it from being a question. */
export function askedOf(form: SweepForm, prepared: PreparedProject): Asked | null {
  const axis = axisOf(form.axis, prepared);
  const down = form.down === null ? null : axisOf(form.down, prepared);
  if (!axis.ok || down?.ok === false) return null;
  const isRival = prepared.project.scenarios?.some(({ id }) => id === form.against) === true;
  return {
    kind: 'sweep',
    question: {
      axis: axis.value,
      down: down === null ? null : down.value,
      figures: [...new Set([form.figure, ...shownBeside])],
      against: form.down === null && isRival ? form.against : null,
    },
  };
}
