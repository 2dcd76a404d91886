/** Fields bound to the project by path: what is typed becomes a named edit, what cannot be taken stays with the problem. */
import { useCallback, type ReactNode } from 'react';
import { entriesOf, type CatalogueEntry } from '../../shared/catalog/entries.ts';
import type { CatalogueKind } from '../../shared/model/catalogue.ts';
import type { Problem } from '../../shared/model/problem.ts';
import type { Project } from '../../shared/model/project.ts';
import { mendText } from '../../shared/text/problems.ts';
import { Combobox, Select, Switch, type Option } from '../ui/choice.tsx';
import { NumberField, TextField, type FieldFrame } from '../ui/field.tsx';
import { edit, editField, forgetDraft, keepDraft } from '../state/document.ts';
import { valueAt, withValueAt } from '../state/path.ts';
import { useStore, type Draft } from '../state/store.ts';
import { languageNow } from '../state/settings.ts';
import { fieldFound, useView } from '../state/view.ts';
import { problemWords } from '../text/text.ts';
import { TakeBack } from './take-back.tsx';
import { useCatalogue, useOwnProject, useProject } from './use-plan.ts';
import { useReportText } from './use-report.ts';
import { useText, useWriting } from './use-text.ts';

interface Bound {
  /** "sites[0].hosts.groups[0].memoryGib" */
  readonly path: string;
  readonly label: string;
  readonly help?: ReactNode;
  readonly beside?: ReactNode;
  readonly isBare?: boolean;
  /** Called what in the undo menu; the label when absent. */
  readonly what?: string;
}

interface Binding {
  readonly value: unknown;
  readonly draft: Draft | undefined;
  readonly frame: FieldFrame;
  readonly isWanted: boolean;
  readonly onFound: () => void;
  readonly editName: string;
}

/** What every bound field needs: its value, what stands in it instead, its frame, whether the cursor is wanted here. */
export function useBinding({ path, label, help, beside, isBare, what }: Bound): Binding {
  const project = useProject();
  const own = useOwnProject();
  const text = useText();
  const draft = useStore(({ drafts }) => drafts[path]);
  const value = valueAt(project, path);
  const ownValue = valueAt(own, path);
  const editName = text.fields.change(what ?? label);
  const isOther = project !== own && JSON.stringify(value) !== JSON.stringify(ownValue);
  const isWanted = useView(({ wanted }) => wanted === path);
  return {
    value,
    draft,
    frame: {
      label,
      problem: draft === undefined ? null : mendOf(draft.problem),
      ...(help === undefined ? {} : { help }),
      ...(isOther
        ? {
            isOther: true,
            beside: (
              <>
                {beside}
                <TakeBack label={label} onTakeBack={() => editField(editName, path, ownValue, '')} />
              </>
            ),
          }
        : beside === undefined
          ? {}
          : { beside }),
      ...(isBare === undefined ? {} : { isBare }),
    },
    isWanted,
    onFound: useCallback(() => fieldFound(), []),
    editName,
  };
}

/** What would mend it, in the language of the window; the field itself is in sight. */
export function mendOf(problem: string | Problem): string {
  return typeof problem === 'string' ? problem : mendText(problem, problemWords(languageNow()));
}

interface NumberBound extends Bound {
  readonly unit?: string;
  readonly min: number;
  readonly max: number;
  readonly isWhole?: boolean;
  readonly step?: number;
  /** The field may be left empty: then the value is taken out, and this shows in its place. */
  readonly whenEmpty?: string;
  /** What is shown is the value times this: 100 for a share shown in per cent. */
  readonly scale?: number;
  /** What an empty field leaves behind: nothing, or null. */
  readonly empty?: null;
}

export function NumberInput(props: NumberBound) {
  const { path, unit = '', min, max, isWhole = false, step = 1, whenEmpty, scale = 1, empty } = props;
  const binding = useBinding(props);
  const writing = useWriting();
  const words = useText().fields;
  const shown = typeof binding.value === 'number' ? Number((binding.value * scale).toPrecision(12)) : null;
  const onType = (typed: number | null | undefined, text: string): void => {
    if (typed === null && whenEmpty !== undefined) return editField(binding.editName, path, empty, text);
    const low = writing.number(min * scale);
    const high = writing.number(max * scale);
    if (typed === null) return keepDraft(path, text, words.needed);
    if (typed === undefined) return keepDraft(path, text, words.notANumber);
    const value = Number((typed / scale).toPrecision(15));
    if (value < min || value > max) return keepDraft(path, text, words.range(low, high, unit));
    if (isWhole && !Number.isInteger(value)) return keepDraft(path, text, words.wholeRange(low, high));
    editField(binding.editName, path, value, text);
  };
  return (
    <NumberField
      {...binding}
      draft={binding.draft?.text ?? null}
      value={shown}
      unit={unit}
      locale={writing.locale}
      min={min * scale}
      max={max * scale}
      step={step}
      placeholder={whenEmpty ?? ''}
      onType={onType}
    />
  );
}

export function TextInput(
  props: Bound & {
    readonly lines?: number;
    readonly isOptional?: boolean;
    readonly placeholder?: string;
    /** What an empty field leaves behind: nothing, or an empty text. */
    readonly empty?: '';
  },
) {
  const { path, lines = 1, isOptional = false, placeholder = '', empty } = props;
  const binding = useBinding(props);
  const words = useText().fields;
  const onType = (text: string): void => {
    if (text === '' && isOptional) return editField(binding.editName, path, empty, text);
    if (text.trim() === '') return keepDraft(path, text, words.needed);
    editField(binding.editName, path, text, text);
  };
  return (
    <TextField
      {...binding}
      draft={binding.draft?.text ?? null}
      value={typeof binding.value === 'string' ? binding.value : ''}
      lines={lines}
      placeholder={placeholder}
      onType={onType}
    />
  );
}

interface ChoiceBound extends Bound {
  readonly options: readonly Option[];
  /** From the option's value to what stands in the project; the text itself when absent. */
  readonly toValue?: (option: string) => unknown;
  readonly fromValue?: (value: unknown) => string;
  /** More than the one field changes with the choice. */
  readonly change?: (project: Project, option: string) => Project;
}

/** One of a few. */
export function ChoiceInput(props: ChoiceBound) {
  const { path, options, change, toValue = (option) => option, fromValue = (value) => String(value ?? '') } = props;
  const binding = useBinding(props);
  return (
    <Select
      {...binding}
      value={fromValue(binding.value)}
      options={options}
      onChoose={(option) =>
        change === undefined
          ? editField(binding.editName, path, toValue(option), option)
          : edit(binding.editName, (project) => change(project, option))
      }
    />
  );
}

interface CatalogueBound<K extends CatalogueKind> extends Bound {
  readonly kind: K;
  readonly filter?: (entry: CatalogueEntry<K>) => boolean;
  readonly detail?: (entry: CatalogueEntry<K>) => string;
  /** Offers "none", which takes the field out. */
  readonly isOptional?: boolean;
  /** More than the one field changes with the choice. */
  readonly onChoose?: (id: string) => void;
}

/** One of the catalogue's entries, with search. */
export function CatalogueInput<K extends CatalogueKind>(props: CatalogueBound<K>) {
  const { path, kind, filter = () => true, detail, isOptional = false, onChoose } = props;
  const binding = useBinding(props);
  const catalogue = useCatalogue();
  const words = useText().fields;
  const { partName } = useReportText();
  const options = entriesOf(catalogue, kind)
    .filter((entry) => filter(entry) || entry.id === binding.value)
    .map((entry): Option => ({
      value: entry.id,
      label: partName(nameOf(entry)),
      ...(detail === undefined ? {} : { detail: detail(entry) }),
    }));
  return (
    <Combobox
      {...binding}
      value={typeof binding.value === 'string' ? binding.value : ''}
      options={isOptional ? [{ value: '', label: words.none }, ...options] : options}
      onChoose={(id) =>
        onChoose === undefined ? editField(binding.editName, path, id === '' ? undefined : id, id) : onChoose(id)
      }
    />
  );
}

/** Vendor and name where the entry has both. */
export function nameOf(entry: { readonly name?: string; readonly id: string; readonly vendor?: string }): string {
  const name = entry.name ?? entry.id;
  return entry.vendor === undefined || name.startsWith(entry.vendor) ? name : `${entry.vendor} ${name}`;
}

export function SwitchInput({
  path,
  label,
  what,
  help,
}: {
  readonly path: string;
  readonly label: string;
  readonly what?: string;
  readonly help?: string;
}) {
  const project = useProject();
  const own = useOwnProject();
  const text = useText();
  const isOn = valueAt(project, path) === true;
  const editName = text.fields.change(what ?? label);
  const set = (next: unknown): void => {
    forgetDraft(path);
    edit(editName, (before) => withValueAt(before, path, next));
  };
  return (
    <div className="switch-row">
      <Switch label={label} isOn={isOn} {...(help === undefined ? {} : { help })} onChange={set} />
      {isOn !== (valueAt(own, path) === true) && <TakeBack label={label} onTakeBack={() => set(valueAt(own, path))} />}
    </div>
  );
}

/** Options from a table of words, in its order. */
export function optionsOf(words: Readonly<Record<string, string>>): readonly Option[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}
