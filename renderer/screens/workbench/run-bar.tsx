/** Starts, pauses and ends the work of a tab, and says how far it is and what keeps it from being done. */
import type { Project } from '../../../shared/model/project.ts';
import { formatFigure } from '../../../shared/text/numbers.ts';
import { changeProblemText } from '../../../shared/text/what-if/problems.ts';
import { scenarioChanges } from '../../../shared/whatif/scenario.ts';
import { Button } from '../../ui/button.tsx';
import { Mark } from '../../ui/mark.tsx';
import { useOwnProject } from '../../parts/use-plan.ts';
import { useReportText } from '../../parts/use-report.ts';
import { useText, useWriting } from '../../parts/use-text.ts';
import { ask, goOn, pause, stop, type Run } from '../../state/workbench.ts';
import type { Asked, Refusal } from '../../state/workbench-question.ts';

interface RunBarProps {
  readonly run: Run | null;
  /** Null while a field keeps it from being a question. */
  readonly asked: Asked | null;
  /** Of the button, where it is not "work it out". */
  readonly label?: string;
}

export function RunBar({ run, asked, label }: RunBarProps) {
  const words = useText().workbench;
  const { locale } = useWriting();
  const project = useOwnProject();
  const share = formatFigure(Math.floor((run?.share ?? 0) * 100) / 100, 'share', locale);
  const state = run?.state ?? null;
  const isBusy = state === 'working' || state === 'paused';
  return (
    <div className="wb-run">
      <Button
        look={label === undefined ? 'main' : 'plain'}
        disabled={asked === null}
        onClick={() => asked !== null && ask(asked)}
      >
        {label ?? (run === null || isBusy ? words.run : words.again)}
      </Button>
      {isBusy && (
        <>
          {state === 'working' ? (
            <Button onClick={pause}>{words.pause}</Button>
          ) : (
            <Button onClick={goOn}>{words.goOn}</Button>
          )}
          <Button onClick={stop}>{words.cancel}</Button>
          <progress max={1} value={run?.share ?? 0} aria-label={words.progress(share)} />
          <span className="soft small" role="status">
            {state === 'paused' ? words.paused(share) : words.progress(share)}
          </span>
        </>
      )}
      {state === 'stopped' && <Note>{words.partialStopped}</Note>}
      {run !== null && !isBusy && isOld(run, project) && <Note>{words.stale}</Note>}
      {run?.refusal !== null && run?.refusal !== undefined && <Refused refusal={run.refusal} />}
    </div>
  );
}

function Note({ children }: { readonly children: string }) {
  return (
    <span className="wb-note" role="status">
      <Mark kind="warning" />
      {children}
    </span>
  );
}

function Refused({ refusal }: { readonly refusal: Refusal }) {
  const words = useText().workbench.refused;
  const report = useReportText();
  const writing = useWriting();
  const lines = (): readonly string[] => {
    switch (refusal.code) {
      case 'changes':
        return refusal.problems.map((problem) => changeProblemText(problem, writing.figure, report));
      case 'figure':
        return [words.figure(refusal.name)];
      case 'band': {
        const { code, name, min = 0, max = 0 } = refusal.fault;
        return [report.whatIf.problems.band[code](name, min, max)];
      }
      case 'too-many':
        return [words.tooMany(writing.number(refusal.size), writing.number(refusal.most))];
      case 'defect':
        return [words.defect(refusal.message)];
    }
  };
  return (
    <div className="field-problem wb-refused" role="alert">
      <Mark kind="blocking" />
      <span>{lines().join(' ')}</span>
    </div>
  );
}

/** Scenarios added since change no answer about the project itself; changed ones that of the question built on them. */
export function isOld({ project: asked, under }: Pick<Run, 'project' | 'under'>, now: Project): boolean {
  if (asked === now) return false;
  if (under !== null) {
    const [then, today] = [scenarioChanges(asked, under), scenarioChanges(now, under)];
    if (JSON.stringify(then) !== JSON.stringify(today)) return true;
  }
  const keys = new Set([...Object.keys(asked), ...Object.keys(now)]) as ReadonlySet<keyof Project>;
  return [...keys].some((key) => key !== 'scenarios' && asked[key] !== now[key]);
}
