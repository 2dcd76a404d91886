/** Which uncertain input moves a figure how far. */
import type { PreparedProject } from '../../../shared/planner/prepare.ts';
import { Combobox } from '../../ui/choice.tsx';
import { useText } from '../../parts/use-text.ts';
import { useForm, useRun } from '../../state/workbench.ts';
import type { Asked } from '../../state/workbench-question.ts';
import { BandFields } from './band-fields.tsx';
import { bandsOf } from './band-form.ts';
import type { TornadoForm } from './forms.ts';
import { RunBar } from './run-bar.tsx';
import { firstTornado } from './starts.ts';
import { TornadoAnswer } from './tornado-answer.tsx';
import { useFigureOptions, usePrepared } from './use-workbench.ts';

export function TornadoTab() {
  const words = useText().workbench;
  const figures = useFigureOptions();
  const prepared = usePrepared();
  const run = useRun('tornado');
  const [form, setForm] = useForm('tornado', (): TornadoForm => firstTornado);
  return (
    <>
      <div className="wb-form">
        <div className="wb-axis">
          <Combobox
            frame={{ label: words.figure }}
            value={form.figure}
            options={figures}
            onChoose={(figure) => setForm({ ...form, figure })}
          />
        </div>
        <BandFields bands={form.bands} onChange={(bands) => setForm({ ...form, bands })} />
      </div>
      <RunBar run={run} asked={askedOf(form, prepared)} />
      {run?.answer === null || run === null ? (
        run?.state !== 'working' && <p className="soft">{words.empty}</p>
      ) : (
        <TornadoAnswer key={run.id} tornado={run.answer} />
      )}
    </>
  );
}

/** Null while a field keeps it from being a question. */
export function askedOf({ figure, bands: form }: TornadoForm, prepared: PreparedProject): Asked | null {
  const bands = bandsOf(form, prepared);
  return bands === null ? null : { kind: 'tornado', question: { figure, bands } };
}
