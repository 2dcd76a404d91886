/** Starts, pauses and ends the work of a tab, and says how far it is and what keeps it from being done. */
import type { Project } from '../../../shared/model/project.ts';
import { formatFigure } from '../../../shared/text/numbers.ts';
import { changeProblemText } from '../../../shared/text/what-if/problems.ts';
import { Button } from '../../ui/button.tsx';
import { Mark } from '../../ui/mark.tsx';
import { useProject } from '../../parts/use-plan.ts';
import { useReportText } from '../../parts/use-report.ts';
import { useText, useWriting } from '../../parts/use-text.ts';
import { ask, goOn, pause, stop, type Run } from '../../state/workbench.ts';
import type { Asked, Refusal } from '../../state/workbench-question.ts';

export function RunBar({ run, asked }: { readonly run: Run | null; readonly asked: Asked | null }) {
  const words = useText().workbench;
  const { locale } = useWriting();
  const project = useProject();
  const share = formatFigure(Math.floor((run?.share ?? 0) * 100) / 100, 'share', locale);
  const state = run?.state ?? null;
  const isBusy = state === 'working' || state === 'paused';
  return (
    <div className="wb-run">
      <Button look="main" disabled={asked === null} onClick={() => asked !== null && ask(asked)}>
        {run === null || isBusy ? words.run : words.again}
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
      {run !== null && !isBusy && isOld(run.project, project) && <Note>{words.stale}</Note>}
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
        return refusal.problems.map(({ code, figures, change }) =>
          changeProblemText(code, figures, change, writing.figure, report),
        );
      case 'figure':
        return [words.figure(refusal.name)];
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

/** Scenarios added since change no answer about the project itself. */
export function isOld(asked: Project, now: Project): boolean {
  if (asked === now) return false;
  const keys = new Set([...Object.keys(asked), ...Object.keys(now)]) as ReadonlySet<keyof Project>;
  return [...keys].some((key) => key !== 'scenarios' && asked[key] !== now[key]);
}
