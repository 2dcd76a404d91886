/** Which figures the window shows: the project's own or those of a scenario laid over it. */
import { useEffect } from 'react';
import { Select } from '../ui/choice.tsx';
import { useOwnProject, useShownScenario } from '../parts/use-plan.ts';
import { useText } from '../parts/use-text.ts';
import { placeScenarios } from '../state/scenario-plans.ts';
import { showScenario } from '../state/view.ts';

export function ScenarioPicker() {
  const text = useText().frame;
  const project = useOwnProject();
  const shown = useShownScenario();
  const { scenarios = [] } = project;
  const waiting = shown?.kind === 'working' ? shown.scenario.id : null;
  // After every render: a search that another screen stopped is asked for again.
  useEffect(() => {
    if (waiting !== null) placeScenarios(project, [waiting]);
  });
  if (scenarios.length === 0) return null;
  return (
    <div className={`title-scenario${shown === null ? '' : ' title-scenario-on'}`}>
      <Select
        frame={{ label: text.scenarioShown, isBare: true }}
        value={shown?.scenario.id ?? ''}
        options={[{ value: '', label: text.base }, ...scenarios.map(({ id, name }) => ({ value: id, label: name }))]}
        onChoose={(id) => showScenario(id === '' ? null : id)}
      />
    </div>
  );
}
