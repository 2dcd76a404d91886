/** One scenario: its name, what it builds on, and the changes it consists of. */
import type { Scenario } from '../../../shared/model/scenario.ts';
import { Button } from '../../ui/button.tsx';
import { Combobox, Select } from '../../ui/choice.tsx';
import { TextField } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Section } from '../../parts/screen.tsx';
import { useOwnProject } from '../../parts/use-plan.ts';
import { useText } from '../../parts/use-text.ts';
import { editProject, tryProjectEdit } from '../../state/document.ts';
import { useStore } from '../../state/store.ts';
import { promoteScenario } from '../../../shared/whatif/scenario.ts';
import { ChangeRow } from './change-row.tsx';
import {
  changedScenario,
  freshId,
  possibleBases,
  withChange,
  withoutScenario,
  withScenario,
} from './scenario-edits.ts';
import { firstValue } from './change-values.ts';
import { useInputOptions } from './use-scenarios.ts';

export function ScenarioEditor({
  scenario,
  onChoose,
}: {
  readonly scenario: Scenario;
  readonly onChoose: (id: string) => void;
}) {
  const words = useText().scenarios;
  const { scenarios = [] } = useOwnProject();
  const editName = words.changeEdit(scenario.name);
  const change = (part: (before: Scenario) => Scenario, key: string): void =>
    void tryProjectEdit(
      editName,
      (project) => changedScenario(project, scenario.id, part),
      `scenario ${scenario.id} ${key}`,
    );
  const text = (field: 'name' | 'note' | 'author') => (typed: string) =>
    change((before) => {
      const { [field]: _before, ...rest } = before;
      return (typed === '' && field !== 'name' ? rest : { ...before, [field]: typed }) as Scenario;
    }, field);
  const bases = possibleBases(scenarios, scenario.id);
  return (
    <Section title={words.edit} actions={<Actions scenario={scenario} onChoose={onChoose} />}>
      <div className="scenario-fields">
        <TextField
          frame={{ label: words.name }}
          value={scenario.name}
          onType={(typed) => typed.trim() !== '' && text('name')(typed)}
        />
        <TextField frame={{ label: words.note }} value={scenario.note ?? ''} onType={text('note')} />
        <TextField frame={{ label: words.author }} value={scenario.author ?? ''} onType={text('author')} />
        <Select
          frame={{ label: words.basedOn }}
          value={scenario.basedOn ?? ''}
          options={[
            { value: '', label: words.onProject },
            ...bases.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChoose={(id) =>
            editProject(editName, (project) =>
              changedScenario(project, scenario.id, ({ basedOn: _before, ...rest }) =>
                id === '' ? rest : { ...rest, basedOn: id },
              ),
            )
          }
        />
      </div>
      <h3 className="scenario-changes-head">{words.changes}</h3>
      {scenario.changes.length === 0 && <p className="soft">{words.noChanges}</p>}
      <ul className="scenario-changes">
        {scenario.changes.map((each, at) => (
          <ChangeRow key={`${at} ${each.name}`} scenario={scenario} at={at} />
        ))}
      </ul>
      <AddChange scenario={scenario} />
    </Section>
  );
}

function Actions({ scenario, onChoose }: { readonly scenario: Scenario; readonly onChoose: (id: string) => void }) {
  const words = useText().scenarios;
  const { scenarios = [] } = useOwnProject();
  const prepared = useStore(({ document }) => document?.prepared);
  const copy = (): void => {
    const name = words.copyOf(scenario.name);
    const id = freshId(name, scenarios);
    editProject(words.copyEdit(scenario.name), (project) => withScenario(project, { ...scenario, id, name }));
    onChoose(id);
  };
  const promote = (): void => {
    if (prepared === undefined) return;
    const promoted = promoteScenario(prepared, scenario.id);
    if (promoted.ok) editProject(words.promoteEdit(scenario.name), () => promoted.value.project);
  };
  return (
    <div className="scenario-actions">
      <Button onClick={promote}>{words.promote}</Button>
      <Button look="quiet" name={words.copyEdit(scenario.name)} onClick={copy}>
        <Icon name="copy" />
      </Button>
      <Button
        look="quiet"
        name={words.remove(scenario.name)}
        onClick={() => editProject(words.remove(scenario.name), (project) => withoutScenario(project, scenario.id))}
      >
        <Icon name="trash" />
      </Button>
    </div>
  );
}

/** Every choice and every input that does not follow from one. */
function AddChange({ scenario }: { readonly scenario: Scenario }) {
  const words = useText().scenarios;
  const options = useInputOptions();
  const prepared = useStore(({ document }) => document?.prepared);
  const add = (name: string): void => {
    if (prepared === undefined) return;
    const value = firstValue(name, prepared);
    editProject(words.changeEdit(scenario.name), (project) =>
      changedScenario(project, scenario.id, (before) => withChange(before, before.changes.length, { name, value })),
    );
  };
  return (
    <div className="scenario-add">
      <Combobox
        frame={{ label: words.addChange, isBare: true }}
        value=""
        placeholder={words.addChange}
        options={options}
        onChoose={add}
      />
    </div>
  );
}
