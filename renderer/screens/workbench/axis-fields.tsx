/** Fields of one input to be varied: which, where, and the values it takes, with what is wrong beside the field. */
import { useState } from 'react';
import type { ChangeValue } from '../../../shared/model/scenario.ts';
import { valueWord } from '../../../shared/text/what-if/choices.ts';
import { changeProblemText } from '../../../shared/text/what-if/problems.ts';
import { Button } from '../../ui/button.tsx';
import { Combobox, Select } from '../../ui/choice.tsx';
import { NumberField, TextField } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { fieldText, parseNumber } from '../../ui/number-text.ts';
import { useCatalogue, useOwnProject } from '../../parts/use-plan.ts';
import { useReportText } from '../../parts/use-report.ts';
import { useText, useWriting } from '../../parts/use-text.ts';
import { kindOf, valueNow } from '../scenarios/change-values.ts';
import { asList, axisFormOf, axisOf, listOf, valuesMax, type AxisFault, type AxisForm } from './axis-form.ts';
import { useInputOptions } from '../scenarios/use-scenarios.ts';
import { useNames, usePrepared } from './use-workbench.ts';

interface AxisFieldsProps {
  readonly label: string;
  readonly form: AxisForm;
  readonly onChange: (form: AxisForm) => void;
  /** Takes the input out, where it may be. */
  readonly onRemove?: { readonly name: string; readonly run: () => void };
  /** Every input takes a list of values, numbers too. */
  readonly isAlwaysList?: boolean;
}

export function AxisFields({ label, form, onChange, onRemove, isAlwaysList = false }: AxisFieldsProps) {
  const words = useText().workbench;
  const names = useNames();
  const prepared = usePrepared();
  const { sites } = useOwnProject();
  const options = useInputOptions();
  const kind = kindOf(form.name, prepared.catalogue);
  const axis = axisOf(form, prepared);
  const now = valueNow(form.name, form.site === '' ? undefined : form.site, prepared);
  const count = axis.ok ? ` · ${words.points(axis.value.values.length)}` : '';
  return (
    <div className="wb-axis">
      <Combobox
        frame={{ label, help: `${words.now(names.value(form.name, now))}${count}` }}
        value={form.name}
        options={options}
        onChoose={(name) => {
          const next = axisFormOf(name, prepared);
          onChange(isAlwaysList ? asList(next, prepared) : next);
        }}
      />
      {sites.length > 1 && kind?.isOfSite === true && (
        <Select
          frame={{ label: words.site }}
          value={form.site}
          options={[{ value: '', label: words.everySite }, ...sites.map(({ name }) => ({ value: name, label: name }))]}
          onChoose={(site) => onChange({ ...form, site })}
        />
      )}
      <Values form={form} fault={axis.ok ? null : axis.error} onChange={onChange} />
      {onRemove !== undefined && (
        <Button look="quiet" name={onRemove.name} onClick={onRemove.run}>
          <Icon name="trash" />
        </Button>
      )}
    </div>
  );
}

interface ValuesProps {
  readonly form: AxisForm;
  readonly fault: AxisFault | null;
  readonly onChange: (form: AxisForm) => void;
}

function Values({ form, fault, onChange }: ValuesProps) {
  const catalogue = useCatalogue();
  const problemAt = useFaultText(fault);
  if (!form.isList) return <Range form={form} problemAt={problemAt} onChange={onChange} />;
  const listed = listOf(form.name, catalogue);
  const props = { form, problem: problemAt('chosen'), onChange };
  return listed === null ? (
    <NumberList key={form.name} {...props} />
  ) : (
    <Checks key={form.name} {...props} listed={listed} />
  );
}

function useFaultText(fault: AxisFault | null): (field: AxisFault['field']) => string | null {
  const words = useText().workbench.fault;
  const report = useReportText();
  const writing = useWriting();
  return (field) => {
    if (fault === null || fault.field !== field) return null;
    switch (fault.code) {
      case 'too-many':
        return words.tooMany(writing.number(fault.count), writing.number(valuesMax));
      case 'door':
        return changeProblemText(fault.problem, writing.figure, report);
      default:
        return words[fault.code];
    }
  };
}

function Range({
  form,
  problemAt,
  onChange,
}: {
  readonly form: AxisForm;
  readonly problemAt: (field: AxisFault['field']) => string | null;
  readonly onChange: (form: AxisForm) => void;
}) {
  const words = useText().workbench;
  const writing = useWriting();
  const names = useNames();
  const unit = names.unit(form.name);
  const scale = unit === 'share' ? 100 : 1;
  return (
    <>
      {(['from', 'to', 'step'] as const).map((field) => (
        <NumberField
          key={field}
          frame={{ label: words[field], problem: problemAt(field) }}
          value={form[field] === null ? null : Number((form[field] * scale).toPrecision(12))}
          unit={writing.parts(0, unit).unit}
          locale={writing.locale}
          step={Number(((form.step ?? 1) * scale).toPrecision(12))}
          onType={(typed) => {
            const value = typed === null || typed === undefined ? null : Number((typed / scale).toPrecision(15));
            onChange({ ...form, [field]: value });
          }}
        />
      ))}
    </>
  );
}

interface ListProps {
  readonly form: AxisForm;
  readonly problem: string | null;
  readonly onChange: (form: AxisForm) => void;
}

function Checks({ form, problem, onChange, listed }: ListProps & { readonly listed: readonly ChangeValue[] }) {
  const words = useText().workbench;
  const names = useNames();
  const { chosen } = form;
  // The chosen ones first, as they were when the list appeared: a box that is ticked stays where it is.
  const [first] = useState(chosen);
  const ordered = [...first.filter((each) => listed.includes(each)), ...listed.filter((each) => !first.includes(each))];
  return (
    <fieldset className="wb-checks">
      <legend>{words.values}</legend>
      <div className="wb-checks-list">
        {ordered.map((value) => (
          <label key={String(value)}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={({ target }) => {
                const rest = chosen.filter((each) => each !== value);
                onChange({ ...form, chosen: target.checked ? [...rest, value] : rest });
              }}
            />
            {names.value(form.name, value)}
          </label>
        ))}
      </div>
      {problem !== null && (
        <div className="field-problem" role="alert">
          {problem}
        </div>
      )}
    </fieldset>
  );
}

/** Numbers parted by semicolons, since a comma may stand in a number. */
function NumberList({ form, problem, onChange }: ListProps) {
  const words = useText().workbench;
  const writing = useWriting();
  const report = useReportText();
  const names = useNames();
  const catalogue = useCatalogue();
  const [typed, setTyped] = useState<string | null>(null);
  const unit = names.unit(form.name);
  const scale = unit === 'share' ? 100 : 1;
  const values = kindOf(form.name, catalogue)?.values;
  const allowed = values?.type === 'number' ? (values.words ?? []) : [];
  const shown = (value: ChangeValue): string =>
    typeof value === 'number'
      ? fieldText(Number((value * scale).toPrecision(12)), writing.locale)
      : valueWord(String(value), report);
  const valueOf = (text: string): ChangeValue => {
    const number = parseNumber(text, writing.locale);
    if (number !== null) return Number((number / scale).toPrecision(15));
    return allowed.find((word) => word === text || valueWord(word, report) === text) ?? text;
  };
  return (
    <TextField
      frame={{
        label: words.valuesOf(writing.parts(0, unit).unit),
        problem,
      }}
      value={typed ?? form.chosen.map(shown).join('; ')}
      onType={(text) => {
        setTyped(text);
        const parts = text.split(';').map((each) => each.trim());
        onChange({ ...form, chosen: [...new Set(parts.filter((each) => each !== '').map(valueOf))] });
      }}
    />
  );
}
