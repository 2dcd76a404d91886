/** A new scenario: empty, or made of the edits since a moment of the undo history. */
import { useState } from 'react';
import type { Project } from '../../../shared/model/project.ts';
import { changesFromEdits } from '../../../shared/whatif/from-edits.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/choice.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useOwnProject } from '../../parts/use-plan.ts';
import { useText } from '../../parts/use-text.ts';
import { editProject } from '../../state/document.ts';
import { prepared as preparedOf } from '../../state/plan-of.ts';
import { useStore } from '../../state/store.ts';
import { freshId, withScenario } from './scenario-edits.ts';

/** Steps back that are offered. */
const stepsOffered = 30;

export function NewScenario({ onMade }: { readonly onMade: (id: string) => void }) {
  const words = useText().scenarios;
  const { scenarios = [] } = useOwnProject();
  const [isChoosing, setIsChoosing] = useState(false);
  const add = (): void => {
    const id = freshId(words.newName, scenarios);
    editProject(words.addEdit, (project) => withScenario(project, { id, name: words.newName, changes: [] }));
    onMade(id);
  };
  return (
    <div className="scenario-new">
      <Button look={scenarios.length === 0 ? 'main' : 'plain'} onClick={add}>
        <Icon name="plus" />
        {words.add}
      </Button>
      <Button aria-expanded={isChoosing} onClick={() => setIsChoosing(!isChoosing)}>
        {words.fromEdits}
      </Button>
      {isChoosing && <FromEdits onMade={onMade} onDone={() => setIsChoosing(false)} />}
    </div>
  );
}

function FromEdits({ onMade, onDone }: { readonly onMade: (id: string) => void; readonly onDone: () => void }) {
  const text = useText();
  const words = text.scenarios;
  const past = useStore(({ document }) => document?.history.past);
  const now = useStore(({ document }) => document?.prepared);
  const [chosen, setChosen] = useState('0');
  const [problem, setProblem] = useState<string | null>(null);
  const steps = (past ?? [])
    .slice(-stepsOffered)
    .flatMap(({ name, other }): { name: string; project: Project }[] =>
      'project' in other ? [{ name, project: other.project }] : [],
    );
  if (steps.length === 0 || now === undefined) return <p className="soft">{words.noEdits}</p>;
  const step = steps[Number(chosen)] ?? steps[0];
  const make = (): void => {
    const before = step === undefined ? null : preparedOf(step.project);
    if (before?.ok !== true || step === undefined) return;
    const { project, changes } = changesFromEdits(before.value, now);
    if (changes.length === 0) return setProblem(words.nothingToMove);
    const id = freshId(step.name, project.scenarios ?? []);
    editProject(words.fromEditsEdit, () => withScenario(project, { id, name: step.name, changes }));
    onMade(id);
    onDone();
  };
  return (
    <form
      className="scenario-from"
      onSubmit={(event) => {
        event.preventDefault();
        make();
      }}
    >
      <Select
        frame={{ label: words.fromStart, problem, help: step === undefined ? '' : words.fromEditsHelp(step.name) }}
        value={chosen}
        options={steps.map(({ name }, at) => ({ value: String(at), label: name }))}
        onChoose={(value) => {
          setChosen(value);
          setProblem(null);
        }}
      />
      <Button look="main" onClick={make}>
        {words.fromEdits}
      </Button>
    </form>
  );
}
