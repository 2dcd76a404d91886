/** Scenarios of the project: side by side, one in detail against another, and what each changes. */
import { useMemo, useState } from 'react';
import { comparisonSection } from '../../../shared/report/what-if/compare.ts';
import { comparePlans, type Compared } from '../../../shared/whatif/compare.ts';
import { Select } from '../../ui/choice.tsx';
import { ReportTable } from '../../parts/report-table.tsx';
import { Empty, Screen, Section } from '../../parts/screen.tsx';
import { useText } from '../../parts/use-text.ts';
import { chooseScenario, useView } from '../../state/view.ts';
import { NewScenario } from './new-scenario.tsx';
import { ScenarioEditor } from './scenario-editor.tsx';
import { ScenarioTable } from './scenario-table.tsx';
import { useScenarios, useWhatIfContext, type ScenariosAt } from './use-scenarios.ts';
import './scenarios.css';

export function ScenariosScreen() {
  const words = useText().scenarios;
  const at = useScenarios();
  const { scenarios } = at;
  const wanted = useView(({ scenarioInDetail }) => scenarioInDetail);
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const chosen = scenarios.find(({ id }) => id === wanted) ?? scenarios[0] ?? null;
  if (chosen === null)
    return (
      <Screen title={words.title} lead={words.lead}>
        <Empty action={<NewScenario onMade={chooseScenario} />}>{words.none}</Empty>
      </Screen>
    );
  return (
    <Screen title={words.title} lead={words.lead} actions={<NewScenario onMade={chooseScenario} />}>
      <Section title={words.sideBySide}>
        {scenarios.length > 2 && (
          <fieldset className="scenario-shown">
            <legend>{words.shown}</legend>
            {scenarios.map(({ id, name }) => (
              <label key={id}>
                <input
                  type="checkbox"
                  checked={!hidden.includes(id)}
                  onChange={({ target }) =>
                    setHidden(target.checked ? hidden.filter((each) => each !== id) : [...hidden, id])
                  }
                />
                {name}
              </label>
            ))}
          </fieldset>
        )}
        <ScenarioTable
          at={at}
          chosen={chosen.id}
          onChoose={chooseScenario}
          shown={scenarios.map(({ id }) => id).filter((id) => !hidden.includes(id))}
        />
      </Section>
      <ScenarioEditor key={chosen.id} scenario={chosen} onChoose={chooseScenario} />
      <Details key={`details ${chosen.id}`} at={at} id={chosen.id} />
    </Screen>
  );
}

/** One scenario against the project or another scenario, in words and tables. */
function Details({ at, id }: { readonly at: ScenariosAt; readonly id: string }) {
  const words = useText().scenarios;
  const context = useWhatIfContext();
  const [against, setAgainst] = useState('');
  const { base, scenarios, states } = at;
  const section = useMemo(() => {
    const compared = (each: string): Compared | null => {
      const state = states.get(each);
      if (each === '') return base === null ? null : { label: words.base, scenario: base };
      const label = scenarios.find((scenario) => scenario.id === each)?.name ?? each;
      return state?.kind === 'ready' ? { label, scenario: state.plan } : null;
    };
    const [from, to] = [compared(against), compared(id)];
    return from === null || to === null ? null : comparisonSection(comparePlans(from, to), context);
  }, [against, id, base, scenarios, states, words, context]);
  const name = scenarios.find((scenario) => scenario.id === id)?.name ?? id;
  return (
    <Section
      title={words.details(name)}
      actions={
        <div className="scenario-against">
          <span className="small soft">{words.against}</span>
          <Select
            frame={{ label: words.against, isBare: true }}
            value={against}
            options={[
              { value: '', label: words.base },
              ...scenarios.filter((each) => each.id !== id).map((each) => ({ value: each.id, label: each.name })),
            ]}
            onChoose={setAgainst}
          />
        </div>
      }
    >
      {section === null ? (
        <p className="soft" role="status">
          {words.working}
        </p>
      ) : (
        <div className="scenario-details">
          {section.blocks.map((block, index) =>
            block.kind === 'text' ? (
              <p key={index} className="scenario-words">
                {block.text}
              </p>
            ) : block.kind === 'table' ? (
              <div key={index}>
                <h3>{block.table.caption}</h3>
                <ReportTable table={block.table} />
              </div>
            ) : null,
          )}
        </div>
      )}
    </Section>
  );
}
