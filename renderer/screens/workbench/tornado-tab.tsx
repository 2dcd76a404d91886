/** Which uncertain input moves a figure how far. */
import { Combobox } from '../../ui/choice.tsx';
import { useText } from '../../parts/use-text.ts';
import { useForm, useRun } from '../../state/workbench.ts';
import type { Asked } from '../../state/workbench-question.ts';
import type { TornadoForm } from './forms.ts';
import { RunBar } from './run-bar.tsx';
import { firstTornado } from './starts.ts';
import { TornadoAnswer } from './tornado-answer.tsx';
import { useFigureOptions } from './use-workbench.ts';

export function TornadoTab() {
  const words = useText().workbench;
  const figures = useFigureOptions();
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
            onChoose={(figure) => setForm({ figure })}
          />
        </div>
      </div>
      <RunBar run={run} asked={askedOf(form)} />
      {run?.answer === null || run === null ? (
        run?.state !== 'working' && <p className="soft">{words.empty}</p>
      ) : (
        <TornadoAnswer key={run.id} tornado={run.answer} />
      )}
    </>
  );
}

export const askedOf = ({ figure }: TornadoForm): Asked => ({ kind: 'tornado', question: { figure } });
