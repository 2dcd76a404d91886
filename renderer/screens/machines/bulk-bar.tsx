/** One change for all selected rows: what, to which value. */
import { useState } from 'react';
import type { Protection } from '../../../shared/model/project.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/choice.tsx';
import { TextField } from '../../ui/field.tsx';
import { parseNumber } from '../../ui/number-text.ts';
import { cellEdit } from '../../parts/edit-column.ts';
import { useSite } from '../../parts/use-plan.ts';
import { useText, useWriting } from '../../parts/use-text.ts';
import { scaleOf, sizeFields, unitOf, withProtection, withSize } from './machine-edits.ts';
import type { Wish } from './machine-rows.ts';

type What = 'protection' | (typeof sizeFields)[number];

export function BulkBar({ wishes, rows }: { readonly wishes: readonly Wish[]; readonly rows: number }) {
  const text = useText();
  const words = text.machines;
  const writing = useWriting();
  const { path } = useSite();
  const [what, setWhat] = useState<What>('protection');
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  if (rows === 0) return null;
  const head = words.columns[what];
  const apply = (): void => {
    const name = words.bulkEdit(head);
    const meant = wishes.filter((wish) => wish.path !== null);
    if (what === 'protection') {
      const protection = typed === '' ? undefined : (typed as Protection);
      setProblem(
        cellEdit(name, (project) =>
          meant.reduce((before, wish) => withProtection(before, path, wish, protection), project),
        ),
      );
      return;
    }
    const number = typed.trim() === '' ? undefined : parseNumber(typed, writing.locale);
    if (number === null) return setProblem(text.fields.notANumber);
    const value = number === undefined ? undefined : Number((number / scaleOf(what)).toPrecision(15));
    setProblem(
      cellEdit(name, (project) => meant.reduce((before, wish) => withSize(before, path, wish, what, value), project)),
    );
  };
  const units = what === 'protection' ? '' : unitOf[what];
  return (
    <form
      className="bulk-bar"
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <strong>{words.selected(rows)}</strong>
      <Select
        frame={{ label: words.setWhat }}
        value={what}
        options={(['protection', ...sizeFields] as const).map((value) => ({ value, label: words.columns[value] }))}
        onChoose={(value) => {
          setWhat(value as What);
          setTyped('');
          setProblem(null);
        }}
      />
      {what === 'protection' ? (
        <Select
          frame={{ label: words.setTo, problem }}
          value={typed}
          options={[
            { value: '', label: words.setEmpty },
            ...(['ft', 'ha', 'none'] as const).map((value) => ({ value, label: words.protections[value] })),
          ]}
          onChoose={setTyped}
        />
      ) : (
        <TextField
          frame={{ label: units === '' ? words.setTo : `${words.setTo} (${units})`, problem }}
          value={typed}
          placeholder={words.setEmpty}
          onType={setTyped}
        />
      )}
      <Button look="main" onClick={apply}>
        {words.set}
      </Button>
    </form>
  );
}
