/** One change of a scenario: what, where, to which value; and why it does not fit where it does not. */
import { entriesOf } from '../../../shared/catalog/entries.ts';
import type { Change, ChangeValue, Scenario } from '../../../shared/model/scenario.ts';
import { valueWord } from '../../../shared/text/what-if/choices.ts';
import { changeProblemText } from '../../../shared/text/what-if/problems.ts';
import { acceptChanges } from '../../../shared/whatif/door.ts';
import { Button } from '../../ui/button.tsx';
import { Combobox, Select, type Option } from '../../ui/choice.tsx';
import { NumberField, TextField } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { nameOf } from '../../parts/fields.tsx';
import { useCatalogue, useOwnProject } from '../../parts/use-plan.ts';
import { useReportText } from '../../parts/use-report.ts';
import { useText, useWriting } from '../../parts/use-text.ts';
import { editProject, tryProjectEdit } from '../../state/document.ts';
import { useStore } from '../../state/store.ts';
import { kindOf, valueNow, type ChangeKind } from './change-values.ts';
import { changedScenario, withChange } from './scenario-edits.ts';
import { useChangeLabel, useValueText } from './use-scenarios.ts';

export function ChangeRow({ scenario, at }: { readonly scenario: Scenario; readonly at: number }) {
  const words = useText().scenarios;
  const writing = useWriting();
  const catalogue = useCatalogue();
  const project = useOwnProject();
  const report = useReportText();
  const labelOf = useChangeLabel();
  const valueText = useValueText();
  const prepared = useStore(({ document }) => document?.prepared);
  const change = scenario.changes[at];
  if (change === undefined || prepared === undefined) return null;
  const kind = kindOf(change.name, catalogue);
  const label = kind === null ? change.name : labelOf(change.name, kind.label);
  const [problem] = acceptChanges([change], project, catalogue).problems;
  const set = (next: Change | null, key: string | null): void => {
    const change = (before: Scenario): Scenario => withChange(before, at, next);
    const name = next === null ? words.removeChange(label) : words.changeEdit(scenario.name);
    if (key === null) editProject(name, (each) => changedScenario(each, scenario.id, change));
    else tryProjectEdit(name, (each) => changedScenario(each, scenario.id, change), key);
  };
  const now = valueNow(change.name, change.site, prepared);
  const of = kind?.values.type === 'id' ? kind.values.of : null;
  const named = (id: string): string | undefined => {
    const entry = of === null ? undefined : entriesOf(catalogue, of).find((each) => each.id === id);
    return entry === undefined ? undefined : report.partName(nameOf(entry));
  };
  return (
    <li className="change-row">
      <div className="change-what">
        <div>{label}</div>
        <div className="small soft">{change.name}</div>
      </div>
      {project.sites.length > 1 && kind?.isOfSite === true ? (
        <Select
          frame={{ label: `${words.site}: ${label}`, isBare: true }}
          value={change.site ?? ''}
          options={[
            { value: '', label: words.everySite },
            ...project.sites.map(({ name }) => ({ value: name, label: name })),
          ]}
          onChoose={(site) => {
            const { site: _before, ...rest } = change;
            set(site === '' ? rest : { ...rest, site }, null);
          }}
        />
      ) : (
        <span />
      )}
      <ValueField
        kind={kind}
        label={`${words.value}: ${label}`}
        problem={
          problem === undefined
            ? null
            : changeProblemText(problem.code, problem.figures, change, writing.figure, report)
        }
        value={change.value}
        onChange={(value) => set({ ...change, value }, `scenario ${scenario.id} ${at}`)}
      />
      <span className="soft small">{words.now(valueText(now, kind?.unit ?? '', named))}</span>
      <Button look="quiet" name={words.removeChange(label)} onClick={() => set(null, null)}>
        <Icon name="trash" />
      </Button>
    </li>
  );
}

interface ValueFieldProps {
  readonly kind: ChangeKind | null;
  readonly label: string;
  readonly problem: string | null;
  readonly value: ChangeValue;
  readonly onChange: (value: ChangeValue) => void;
}

export function ValueField({ kind, label, problem, value, onChange }: ValueFieldProps) {
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
