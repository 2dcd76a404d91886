/** The leaf of a trace: where an input's value comes from; confirm it, or put an own value with a reason in its place. */
import { useState } from 'react';
import type { Trace } from '../../../shared/planner/explain.ts';
import type { Origin } from '../../../shared/planner/origin.ts';
import type { Figure } from '../../../shared/model/figure.ts';
import { Button } from '../../ui/button.tsx';
import { NumberField, TextField } from '../../ui/field.tsx';
import { Mark } from '../../ui/mark.tsx';
import { inputNamed, overridePath } from '../../parts/named-input.tsx';
import { mendOf } from '../../parts/fields.tsx';
import { useReportText } from '../../parts/use-report.ts';
import { usePlan, useProject } from '../../parts/use-plan.ts';
import { useText, useWriting } from '../../parts/use-text.ts';
import { edit, tryEdit } from '../../state/document.ts';
import { withValueAt } from '../../state/path.ts';
import { goToField } from '../../state/view.ts';
import { SourceLine } from './source-line.tsx';

export function OriginOf({ trace }: { readonly trace: Trace }) {
  const text = useText().why;
  const writing = useWriting();
  const { origin, label, name } = trace;
  const [isOwn, setIsOwn] = useState(false);
  if (origin === null) return null;
  const revert = (path: string): void =>
    edit(text.edits.revert(label), (project) => withValueAt(project, path, undefined));
  return (
    <section>
      <h3>{text.origin}</h3>
      {origin.kind === 'project' && (
        <p>
          {text.fromProject}.{' '}
          <Button look="link" onClick={() => goToField(origin.path)}>
            {text.goToField}
          </Button>
        </p>
      )}
      {origin.kind === 'override' && (
        <>
          <p>
            {text.fromOverride}, {text.instead(writing.figure(origin.insteadValue, trace.unit))}.{' '}
            <Button look="link" onClick={() => revert(origin.path)}>
              {text.backToDefault}
            </Button>
          </p>
          {origin.reason !== null && <p className="why-reason">{origin.reason}</p>}
        </>
      )}
      {origin.kind === 'variation' && (
        <p>
          {text.fromVariation}, {text.instead(writing.figure(origin.insteadValue, trace.unit))}.
        </p>
      )}
      <Pedigree origin={origin} />
      {figureOf(origin) !== null && !isOwn && <Review trace={trace} />}
      {inputNamed(name)?.follows === undefined &&
        origin.kind !== 'project' &&
        (isOwn ? (
          <OwnValue trace={trace} onDone={() => setIsOwn(false)} />
        ) : (
          <Button onClick={() => setIsOwn(true)}>{text.override}</Button>
        ))}
    </section>
  );
}

function figureOf(origin: Origin): Figure<number> | null {
  switch (origin.kind) {
    case 'planning':
    case 'catalogue':
      return origin.figure;
    case 'override':
    case 'variation':
      return figureOf(origin.instead);
    case 'project':
      return null;
  }
}

/** Source, confidence and day of the figure in the catalogue. */
function Pedigree({ origin }: { readonly origin: Origin }) {
  const text = useText().why;
  const writing = useWriting();
  const report = useReportText();
  const figure = figureOf(origin);
  if (figure === null) return null;
  const note = figure.note === undefined ? '' : report.note(figure.note) || figure.note;
  return (
    <>
      {(origin.kind === 'planning' || origin.kind === 'catalogue') && (
        <p>
          {origin.kind === 'planning' ? text.fromPlanning : text.fromCatalogue}
          {origin.kind === 'catalogue' && <span className="soft"> ({origin.entry})</span>}
        </p>
      )}
      <SourceLine id={figure.source} />
      <p className="soft small">
        {text.confidence[figure.confidence]}, {text.checkedOn(writing.day(figure.checkedOn))}
      </p>
      {note !== '' && <p className="soft small">{note}</p>}
    </>
  );
}

/** The user's word on an assumption. */
function Review({ trace: { name, label } }: { readonly trace: Trace }) {
  const text = useText().why;
  const line = usePlan().assumptions.find((each) => each.name === name);
  const review = useProject().assumptions[name];
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  if (review !== undefined) {
    return (
      <>
        <p>
          <Mark kind="good" /> {text.confirmed}{' '}
          <Button
            look="link"
            onClick={() =>
              edit(text.edits.takeBack(label), (project) => withValueAt(project, `assumptions["${name}"]`, undefined))
            }
          >
            {text.takeBack}
          </Button>
        </p>
        <p className="why-reason">{review.reason}</p>
      </>
    );
  }
  if (line?.state !== 'assumed') return null;
  const confirm = (): void => {
    if (reason.trim() === '') return setProblem(text.needsReason);
    edit(text.edits.confirm(label), (project) =>
      withValueAt(project, `assumptions["${name}"]`, { confirmed: true, reason }),
    );
  };
  return (
    <div className="why-form">
      <p>
        <Mark kind="assumed" /> {text.confidence.estimate}
      </p>
      <TextField
        frame={{ label: text.reason, help: text.reasonHelp, problem }}
        value={reason}
        lines={2}
        onType={setReason}
      />
      <Button onClick={confirm}>{text.confirm}</Button>
    </div>
  );
}

function OwnValue({ trace, onDone }: { readonly trace: Trace; readonly onDone: () => void }) {
  const text = useText().why;
  const fields = useText().fields;
  const writing = useWriting();
  const project = useProject();
  const scale = trace.unit === 'share' ? 100 : 1;
  const [value, setValue] = useState<number | null | undefined>(Number((trace.value * scale).toPrecision(12)));
  const [typed, setTyped] = useState<string | null>(null);
  const [reason, setReason] = useState(trace.origin?.kind === 'override' ? (trace.origin.reason ?? '') : '');
  const [problem, setProblem] = useState<string | null>(null);
  const [isReasonAsked, setIsReasonAsked] = useState(false);
  const site = project.sites.findIndex(({ name }) => name === trace.site);
  const path = trace.origin?.kind === 'override' ? trace.origin.path : overridePath(trace.name, site < 0 ? null : site);
  const apply = (): void => {
    if (value === null || value === undefined) return setProblem(fields.notANumber);
    if (reason.trim() === '') return setIsReasonAsked(true);
    const given = { value: Number((value / scale).toPrecision(15)), reason };
    const problems = tryEdit(text.edits.override(trace.label), (before) => withValueAt(before, path, given));
    setProblem(problems[0] === undefined ? null : mendOf(problems[0]));
    if (problems.length === 0) onDone();
  };
  return (
    <div className="why-form">
      <NumberField
        frame={{ label: text.ownValue, problem }}
        value={value ?? null}
        draft={typed}
        unit={writing.parts(1, trace.unit).unit}
        locale={writing.locale}
        isWanted
        onType={(next, shown) => {
          setValue(next);
          setTyped(shown);
        }}
      />
      <TextField
        frame={{
          label: text.reason,
          help: text.reasonHelp,
          problem: isReasonAsked && reason.trim() === '' ? text.needsReason : null,
        }}
        value={reason}
        lines={2}
        onType={setReason}
      />
      <div className="why-buttons">
        <Button look="main" onClick={apply}>
          {text.apply}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {text.cancel}
        </Button>
      </div>
    </div>
  );
}
