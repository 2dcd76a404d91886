/** What the window has to say about the open document: the disk, edits refused, fields to mend, placements, exports. */
import type { SitePlan } from '../../shared/planner/plan.ts';
import { Button } from '../ui/button.tsx';
import { ExportMessages } from '../parts/export-messages.tsx';
import { mendOf } from '../parts/fields.tsx';
import { useShownScenario } from '../parts/use-plan.ts';
import { useText, useWriting } from '../parts/use-text.ts';
import { dismissRefusal } from '../state/document.ts';
import { store, useStore } from '../state/store.ts';
import { goToField, goToScenario, showScenario, topicOfPath, useView } from '../state/view.ts';
import { run, save, saveAs } from '../state/shell.ts';
import { Dismiss, Message } from './message.tsx';
import { useLate } from './use-late.ts';

export function DocumentMessages() {
  return (
    <>
      <DiskChanged />
      <Refused />
      <Drafts />
      <Placing />
      <OfScenario />
      <ExportMessages />
    </>
  );
}

function DiskChanged() {
  const text = useText().frame;
  const change = useStore(({ diskChange }) => diskChange);
  if (change === null) return null;
  return (
    <Message
      kind="warning"
      actions={
        <>
          {change.kind === 'changed' && (
            <Button look="link" onClick={() => void run('file.reload')}>
              {text.loadTheirs}
            </Button>
          )}
          <Button look="link" onClick={() => void save(change.version)}>
            {text.keepMine}
          </Button>
          <Button look="link" onClick={() => void saveAs()}>
            {text.saveBeside}
          </Button>
          <Dismiss onClick={() => store.setState({ diskChange: null })} />
        </>
      }
    >
      {change.kind === 'changed' ? text.diskChanged(change.fileName) : text.diskDeleted(change.fileName)}
    </Message>
  );
}

function Refused() {
  const text = useText().frame;
  const refusal = useStore((state) => state.refusal);
  if (refusal === null) return null;
  const { notOfScenario } = refusal;
  if (notOfScenario !== undefined)
    return (
      <Message
        kind="warning"
        actions={
          <>
            <Button look="link" onClick={notOfScenario.onProject}>
              {text.changeProject}
            </Button>
            <Dismiss onClick={dismissRefusal} />
          </>
        }
      >
        {text.notOfScenario(refusal.name, notOfScenario.scenario)}
      </Message>
    );
  return (
    <Message kind="blocking" actions={<Dismiss onClick={dismissRefusal} />}>
      {text.refused(refusal.name)} {refusal.problems.map(mendOf).join(' ')}
    </Message>
  );
}

function Drafts() {
  const text = useText().frame;
  const drafts = useStore((state) => state.drafts);
  const topic = useView((view) => view.topic);
  // On its own topic a field says itself what is wrong: nothing moves while one types.
  const paths = Object.keys(drafts).filter((path) => topicOfPath(path) !== topic);
  const [first] = paths;
  if (first === undefined) return null;
  return (
    <Message
      kind="warning"
      actions={
        <Button look="link" onClick={() => goToField(first)}>
          {text.goThere}
        </Button>
      }
    >
      {text.fieldsToMend(paths.length)}
    </Message>
  );
}

function Placing() {
  const text = useText().frame;
  const writing = useWriting();
  const isStale = useStore(({ document }) => document !== null && document.plan !== null && document.isStale);
  const isFirstLook = useStore(({ document }) => document?.isFirstLook === true);
  const sites = useStore(({ document }) => document?.plan?.sites) ?? [];
  const isLong = useLate(isStale || isFirstLook, 300);
  if (!isLong) return null;
  const sum = (of: (site: SitePlan) => number): number => sites.reduce((total, site) => total + of(site), 0);
  const machines = writing.number(sum((site) => site.machines.length));
  if (isStale) return <Message kind="note">{text.placing(machines)}</Message>;
  const most = sum(({ placement }) => placement.needed ?? placement.hosts.length);
  const least = sum(({ placement }) => placement.bound ?? placement.hosts.length);
  return (
    <Message kind="note">
      {least < most
        ? text.firstLook(machines, writing.number(least), writing.number(most))
        : text.firstLookProven(machines, writing.number(most))}
    </Message>
  );
}

/** Says plainly that what is seen and changed is a scenario, not the project. */
function OfScenario() {
  const text = useText().frame;
  const shown = useShownScenario();
  if (shown === null) return null;
  const sentence = { ready: text.scenarioFigures, working: text.scenarioWorking, fault: text.scenarioFault }[
    shown.kind
  ];
  return (
    <Message
      kind={shown.kind === 'fault' ? 'warning' : 'note'}
      actions={
        <>
          <Button look="link" onClick={() => goToScenario(shown.scenario.id)}>
            {text.scenarioChanges(shown.scenario.changes.length)}
          </Button>
          <Button look="link" onClick={() => showScenario(null)}>
            {text.backToBase}
          </Button>
        </>
      }
    >
      {sentence(shown.scenario.name)}
    </Message>
  );
}
