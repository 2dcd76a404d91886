/** What if: four kinds of question about the open project, ready-made ones first; every answer can become a scenario. */
import { useMemo, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/choice.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { Screen } from '../../parts/screen.tsx';
import { useOwnProject } from '../../parts/use-plan.ts';
import { useText, useWriting } from '../../parts/use-text.ts';
import { goToScenario } from '../../state/view.ts';
import { ask, setForm, showTab, startFrom, useTab, useUnder, type TabKind } from '../../state/workbench.ts';
import type { Asked } from '../../state/workbench-question.ts';
import type { PreparedProject } from '../../../shared/planner/prepare.ts';
import { askedOf as askedOfDesign, DesignTab } from './design-tab.tsx';
import { KeptContext } from './kept.ts';
import { startsOf, type Start } from './starts.ts';
import { askedOf as askedOfSweep, SweepTab } from './sweep-tab.tsx';
import { askedOf as askedOfTornado, TornadoTab } from './tornado-tab.tsx';
import { askedOf as askedOfUncertainty, UncertaintyTab } from './uncertainty-tab.tsx';
import { useGround, useKeep } from './use-workbench.ts';
import { editProject } from '../../state/document.ts';
import { withoutScenario } from '../scenarios/scenario-edits.ts';
import './workbench.css';

const tabs = { sweep: SweepTab, tornado: TornadoTab, uncertainty: UncertaintyTab, design: DesignTab } as const;
const kinds = Object.keys(tabs) as readonly TabKind[];

export function WorkbenchScreen() {
  const words = useText().workbench;
  const tab = useTab();
  const under = useUnder();
  const keepAs = useKeep();
  const [keptLast, setKept] = useState<{ readonly id: string; readonly name: string } | null>(null);
  const { scenarios = [] } = useOwnProject();
  // Undone or deleted meanwhile, it is none any more.
  const kept = scenarios.find(({ id }) => id === keptLast?.id) ?? null;
  const Tab = tabs[tab];
  return (
    <Screen title={words.title} lead={words.lead} actions={<StartingPoint />}>
      <KeptContext value={(changes, name) => setKept(keepAs(changes, name))}>
        <div role="status" className="wb-kept">
          {kept !== null && (
            <>
              <Mark kind="good" />
              <span>{words.kept(kept.name)}</span>
              <Button look="link" onClick={() => goToScenario(kept.id)}>
                {words.showScenarios}
              </Button>
              <Button
                look="link"
                onClick={() =>
                  editProject(words.takeBackEdit(kept.name), (project) => withoutScenario(project, kept.id))
                }
              >
                {words.takeBack}
              </Button>
            </>
          )}
        </div>
        <Tabs
          label={words.title}
          tabs={kinds.map((kind) => ({ key: kind, label: words.tabs[kind] }))}
          chosen={tab}
          onChoose={(key) => showTab(key as TabKind)}
        >
          <p className="soft wb-lead">{words.leads[tab]}</p>
          <Starts kind={tab} />
          <Tab key={under} />
        </Tabs>
      </KeptContext>
    </Screen>
  );
}

/** The scenario laid under every question, whatever scenario is on show. */
function StartingPoint() {
  const words = useText();
  const { scenarios = [] } = useOwnProject();
  const under = useUnder();
  if (scenarios.length === 0) return null;
  return (
    <div className="wb-under">
      <span className="small soft">{words.workbench.startFrom}</span>
      <Select
        frame={{ label: words.workbench.startFrom, isBare: true }}
        value={under ?? ''}
        options={[
          { value: '', label: words.scenarios.base },
          ...scenarios.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChoose={(id) => startFrom(id === '' ? null : id)}
      />
    </div>
  );
}

function Starts({ kind }: { readonly kind: TabKind }) {
  const words = useText().workbench;
  const writing = useWriting();
  const { prepared, plan } = useGround();
  const starts = useMemo(() => (plan === null ? [] : startsOf(prepared, plan)), [prepared, plan]);
  const begin = (start: Start): void => {
    setForm(start.kind, start.form);
    const asked = askedOfStart(start, prepared);
    if (asked !== null) ask(asked);
  };
  const label = ({ key, figure }: Start): string =>
    key === 'growth' ? words.start.growth(writing.number(figure)) : words.start[key];
  return (
    <div className="wb-starts" role="group" aria-label={words.starts}>
      {starts
        .filter((start) => start.kind === kind)
        .map((start) => (
          <Button key={start.key} onClick={() => begin(start)}>
            {label(start)}
          </Button>
        ))}
    </div>
  );
}

function askedOfStart(start: Start, prepared: PreparedProject): Asked | null {
  switch (start.kind) {
    case 'sweep':
      return askedOfSweep(start.form, prepared);
    case 'tornado':
      return askedOfTornado(start.form, prepared);
    case 'uncertainty':
      return askedOfUncertainty(start.form, prepared);
    case 'design':
      return askedOfDesign(start.form, prepared);
  }
}
