/** The design of least regret over futures: what may come, and what is never far from the best whatever does. */
import { TextField } from '../../ui/field.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { acceptChanges } from '../../../shared/whatif/door.ts';
import { Section } from '../../parts/screen.tsx';
import { useText } from '../../parts/use-text.ts';
import { useForm, useRun } from '../../state/workbench.ts';
import type { Asked, DesignQuestion } from '../../state/workbench-question.ts';
import type { PreparedProject } from '../../../shared/planner/prepare.ts';
import { ChangeFields } from './change-fields.tsx';
import type { FutureForm, RegretForm } from './forms.ts';
import { RegretAnswer } from './regret-answer.tsx';
import { RunBar } from './run-bar.tsx';
import { firstFutures } from './starts.ts';
import { usePrepared } from './use-workbench.ts';

export function Regret({ design }: { readonly design: DesignQuestion }) {
  const words = useText().workbench;
  const prepared = usePrepared();
  const run = useRun('regret');
  const [form, setForm] = useForm('regret', (): RegretForm => ({ futures: firstFutures(prepared, words.futures) }));
  const { futures } = form;
  const set = (at: number, future: FutureForm | null): void =>
    setForm({ futures: futures.flatMap((each, index) => (index !== at ? [each] : future === null ? [] : [future])) });
  return (
    <Section title={words.regret} lead={words.regretHelp}>
      <div className="wb-futures">
        {futures.map((future, at) => (
          <fieldset key={at} className="wb-future">
            <legend className="hidden-text">{future.name}</legend>
            <div className="wb-future-head">
              <TextField
                frame={{
                  label: words.future,
                  isBare: true,
                  problem: nameFault(futures, at) ? words.fault.futureName : null,
                }}
                value={future.name}
                onType={(name) => set(at, { ...future, name })}
              />
              <Button look="quiet" name={words.removeChoice(future.name)} onClick={() => set(at, null)}>
                <Icon name="trash" />
              </Button>
            </div>
            {future.changes.length === 0 && <p className="soft small">{words.asPlanned}</p>}
            <ChangeFields changes={future.changes} onChange={(changes) => set(at, { ...future, changes })} />
          </fieldset>
        ))}
      </div>
      <Button
        look="link"
        onClick={() => setForm({ futures: [...futures, { name: words.newFuture(futures.length + 1), changes: [] }] })}
      >
        <Icon name="plus" />
        {words.addFuture}
      </Button>
      <RunBar run={run} asked={askedOf(form, design, prepared)} label={words.askRegret} />
      {run !== null && run.answer !== null && (
        <RegretAnswer key={run.id} found={run.answer} design={run.question.design} />
      )}
    </Section>
  );
}

const nameFault = (futures: readonly FutureForm[], at: number): boolean => {
  const name = futures[at]?.name.trim() ?? '';
  return name === '' || futures.some((each, index) => index < at && each.name.trim() === name);
};

/** Null while a field keeps it from being a question. */
function askedOf({ futures }: RegretForm, design: DesignQuestion, prepared: PreparedProject): Asked | null {
  const fits = futures.every(
    ({ changes }, at) =>
      !nameFault(futures, at) && acceptChanges(changes, prepared.project, prepared.catalogue).problems.length === 0,
  );
  return futures.length === 0 || !fits ? null : { kind: 'regret', question: { design, futures } };
}
