/** A list of changes outside a scenario: a design that is asked about, a future. What does not fit says so at the field. */
import type { Change } from '../../../shared/model/scenario.ts';
import { Button } from '../../ui/button.tsx';
import { Combobox } from '../../ui/choice.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useText } from '../../parts/use-text.ts';
import { ChangeValueField } from '../scenarios/change-value.tsx';
import { firstValue } from '../scenarios/change-values.ts';
import { useInputOptions } from '../scenarios/use-scenarios.ts';
import { useNames, usePrepared } from './use-workbench.ts';

interface ChangeFieldsProps {
  readonly changes: readonly Change[];
  readonly onChange: (changes: readonly Change[]) => void;
}

export function ChangeFields({ changes, onChange }: ChangeFieldsProps) {
  const words = useText().scenarios;
  const names = useNames();
  const prepared = usePrepared();
  const options = useInputOptions();
  const set = (at: number, change: Change | null): void =>
    onChange(changes.flatMap((each, index) => (index !== at ? [each] : change === null ? [] : [change])));
  return (
    <>
      {changes.map((change, at) => {
        const label = names.label(change.name, change.site);
        return (
          <div key={`${change.name} ${change.site ?? ''}`} className="wb-change">
            <span>{label}</span>
            <ChangeValueField
              change={change}
              label={label}
              over={prepared}
              onChange={(value) => set(at, { ...change, value })}
            />
            <Button look="quiet" name={words.removeChange(label)} onClick={() => set(at, null)}>
              <Icon name="trash" />
            </Button>
          </div>
        );
      })}
      <div className="wb-add">
        <Combobox
          frame={{ label: words.addChange, isBare: true }}
          value=""
          placeholder={words.addChange}
          options={options.filter(({ value }) => !changes.some(({ name }) => name === value))}
          onChoose={(name) => onChange([...changes, { name, value: firstValue(name, prepared) }])}
        />
      </div>
    </>
  );
}
