/** "Why not this one?": a design that the user names, against the answer there is. */
import type { Change } from '../../../shared/model/scenario.ts';
import { whyNotWords } from '../../../shared/report/what-if/optimise.ts';
import type { Optimised } from '../../../shared/whatif/optimise/optimise.ts';
import { Section } from '../../parts/screen.tsx';
import { useText } from '../../parts/use-text.ts';
import { useForm, useRun } from '../../state/workbench.ts';
import type { DesignQuestion } from '../../state/workbench-question.ts';
import { useWhatIfContext } from '../scenarios/use-scenarios.ts';
import { ChangeFields } from './change-fields.tsx';
import { Readout } from './chart-parts.tsx';
import type { WhyNotForm } from './forms.ts';
import { useKept } from './kept.ts';
import { RunBar } from './run-bar.tsx';
import { changesOfDesign, useAxisNames } from './use-designs.ts';

interface WhyNotProps {
  readonly found: Optimised;
  readonly design: DesignQuestion;
}

export function WhyNot({ found, design }: WhyNotProps) {
  const words = useText().workbench;
  const run = useRun('whyNot');
  const keep = useKept();
  const context = useWhatIfContext();
  const axisNames = useAxisNames();
  const [form, setForm] = useForm('whyNot', (): WhyNotForm => ({ changes: firstDesignOf(found) }));
  const { changes } = form;
  const answer = run !== null && run.question.found === found ? run.answer : null;
  return (
    <Section title={words.whyNot} lead={words.whyNotHelp}>
      <ChangeFields changes={changes} onChange={(next) => setForm({ changes: next })} />
      <RunBar
        run={run}
        asked={changes.length === 0 ? null : { kind: 'whyNot', question: { design, found, changes } }}
        label={words.askWhyNot}
      />
      {answer !== null && (
        <Readout onKeep={() => keep(answer.changes)}>
          {whyNotWords(answer, found, found.axes.map(axisNames), context)}
        </Readout>
      )}
    </Section>
  );
}

/** The design to begin with: what is planned now, which the choices begin with; where that is the best, another one. */
function firstDesignOf(found: Optimised): readonly Change[] {
  const now = found.axes.flatMap(({ values: [first], ...place }) =>
    first === undefined ? [] : [{ ...place, value: first }],
  );
  const isBest = found.best?.values.every((value, i) => value === now[i]?.value) === true;
  if (!isBest) return now;
  const [next] = found.runnersUp;
  const last = found.axes.flatMap(({ values }) => values.at(-1) ?? []);
  return changesOfDesign(next ?? { values: last }, found);
}
