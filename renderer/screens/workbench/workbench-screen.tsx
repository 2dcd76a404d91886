/** What if: four kinds of question about the open project, ready-made ones first; every answer can become a scenario. */
import { useMemo, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { Screen } from '../../parts/screen.tsx';
import { useProjectPlan } from '../../parts/use-plan.ts';
import { useText, useWriting } from '../../parts/use-text.ts';
import { goTo } from '../../state/view.ts';
import { ask, setForm, showTab, useTab } from '../../state/workbench.ts';
import type { Asked, QuestionKind } from '../../state/workbench-question.ts';
import type { PreparedProject } from '../../../shared/planner/prepare.ts';
import { askedOf as askedOfDesign, DesignTab } from './design-tab.tsx';
import { KeptContext } from './kept.ts';
import { startsOf, type Start } from './starts.ts';
import { askedOf as askedOfSweep, SweepTab } from './sweep-tab.tsx';
import { askedOf as askedOfTornado, TornadoTab } from './tornado-tab.tsx';
import { askedOf as askedOfUncertainty, UncertaintyTab } from './uncertainty-tab.tsx';
import { useKeep, usePrepared } from './use-workbench.ts';
import './workbench.css';

const tabs = { sweep: SweepTab, tornado: TornadoTab, uncertainty: UncertaintyTab, design: DesignTab } as const;
const kinds = Object.keys(tabs) as readonly QuestionKind[];

export function WorkbenchScreen() {
  const words = useText().workbench;
  const tab = useTab();
  const keepAs = useKeep();
  const [kept, setKept] = useState<string | null>(null);
  const Tab = tabs[tab];
  return (
    <Screen title={words.title} lead={words.lead}>
      <KeptContext value={(changes) => setKept(keepAs(changes))}>
        <div role="status" className="wb-kept">
          {kept !== null && (
            <>
              <Mark kind="good" />
              <span>{words.kept(kept)}</span>
              <Button look="link" onClick={() => goTo('scenarios')}>
                {words.showScenarios}
              </Button>
            </>
          )}
        </div>
        <Tabs
          label={words.title}
          tabs={kinds.map((kind) => ({ key: kind, label: words.tabs[kind] }))}
          chosen={tab}
          onChoose={(key) => showTab(key as QuestionKind)}
        >
          <p className="soft wb-lead">{words.leads[tab]}</p>
          <Starts kind={tab} />
          <Tab />
        </Tabs>
      </KeptContext>
    </Screen>
  );
}

function Starts({ kind }: { readonly kind: QuestionKind }) {
  const words = useText().workbench;
  const writing = useWriting();
  const prepared = usePrepared();
  // Questions are about the project itself, whatever scenario is on show.
  const plan = useProjectPlan();
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
      return askedOfTornado(start.form);
    case 'uncertainty':
      return askedOfUncertainty(start.form);
    case 'design':
      return askedOfDesign(start.form, prepared);
  }
}
