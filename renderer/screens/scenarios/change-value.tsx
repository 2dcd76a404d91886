/** The value of a change in a field of its kind; what does not fit says so beside it. */
import type { Catalogue } from '../../../shared/model/catalogue.ts';
import type { Project } from '../../../shared/model/project.ts';
import { entriesOf } from '../../../shared/catalog/entries.ts';
import type { Change, ChangeValue } from '../../../shared/model/scenario.ts';
import { valueWord } from '../../../shared/text/what-if/choices.ts';
import { changeProblemText } from '../../../shared/text/what-if/problems.ts';
import { acceptChanges } from '../../../shared/whatif/door.ts';
import { Combobox, Select, type Option } from '../../ui/choice.tsx';
import { NumberField, TextField } from '../../ui/field.tsx';
import { nameOf } from '../../parts/fields.tsx';
import { useCatalogue } from '../../parts/use-plan.ts';
import { useReportText } from '../../parts/use-report.ts';
import { useText, useWriting } from '../../parts/use-text.ts';
import { kindOf, type ChangeKind } from './change-values.ts';

interface ChangeValueProps {
  readonly change: Change;
  /** What is changed, in the words of the window. */
  readonly label: string;
  /** What the change is laid over. */
  readonly over: { readonly project: Project; readonly catalogue: Catalogue };
  readonly onChange: (value: ChangeValue) => void;
}

export function ChangeValueField({ change, label, over: { project, catalogue }, onChange }: ChangeValueProps) {
  const words = useText().scenarios;
  const writing = useWriting();
  const report = useReportText();
  const [problem] = acceptChanges([change], project, catalogue).problems;
  return (
    <ValueField
      kind={kindOf(change.name, catalogue)}
      label={`${words.value}: ${label}`}
      problem={problem === undefined ? null : changeProblemText(problem, writing.figure, report)}
      value={change.value}
      onChange={onChange}
    />
  );
}

interface ValueFieldProps {
  readonly kind: ChangeKind | null;
  readonly label: string;
  readonly problem: string | null;
  readonly value: ChangeValue;
  readonly onChange: (value: ChangeValue) => void;
}

function ValueField({ kind, label, problem, value, onChange }: ValueFieldProps) {
  const words = useText().scenarios;
  const report = useReportText();
  const writing = useWriting();
  const catalogue = useCatalogue();
  const frame = { label, problem, isBare: true };
  const word = (each: string | number): Option => ({ value: String(each), label: valueWord(String(each), report) });
  const values = kind?.values;
  switch (values?.type) {
    case 'id':
      return (
        <Combobox
          frame={frame}
          value={String(value)}
          options={[
            ...(values.words ?? []).map(word),
            ...entriesOf(catalogue, values.of).map((entry) => ({
              value: entry.id,
              label: report.partName(nameOf(entry)),
            })),
          ]}
          onChoose={onChange}
        />
      );
    case 'word':
      return (
        <Select
          frame={frame}
          value={String(value)}
          options={values.words.map(word)}
          onChoose={(chosen) => onChange(values.words.find((each) => String(each) === chosen) ?? chosen)}
        />
      );
    case 'flag':
      return (
        <Select
          frame={frame}
          value={String(value)}
          options={[
            { value: 'true', label: words.yes },
            { value: 'false', label: words.no },
          ]}
          onChoose={(chosen) => onChange(chosen === 'true')}
        />
      );
    case 'number': {
      // An empty field is the word that stands beside the numbers: "as few as will do".
      const [empty] = values.words ?? [];
      const scale = kind?.unit === 'share' ? 100 : 1;
      return (
        <NumberField
          frame={frame}
          value={typeof value === 'number' ? Number((value * scale).toPrecision(12)) : null}
          unit={writing.parts(0, kind?.unit ?? '').unit}
          locale={writing.locale}
          min={values.min * scale}
          max={values.max * scale}
          placeholder={empty === undefined ? '' : valueWord(empty, report)}
          onType={(typed) => {
            if (typed === undefined) return;
            if (typed !== null) onChange(Number((typed / scale).toPrecision(15)));
            else if (empty !== undefined) onChange(empty);
          }}
        />
      );
    }
    default:
      return <TextField frame={frame} value={String(value)} onType={onChange} />;
  }
}
