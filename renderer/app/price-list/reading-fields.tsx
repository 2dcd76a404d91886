/** How a list is read: its sheet, which column gives what, and what holds where the list says nothing. */
import { useState } from 'react';
import type { ListPreview, ListWish, OpenedList } from '../../../shared/ipc/price-list-shapes.ts';
import { Select } from '../../ui/choice.tsx';
import { TextField } from '../../ui/field.tsx';
import { Fields, Section } from '../../ui/page.tsx';
import { optionsOf } from '../../parts/fields.tsx';
import { useText, useWriting } from '../../parts/use-text.ts';

/** What has to be there first, then what is often there. */
const fieldOrder = [
  'part',
  'price',
  'currency',
  'priceId',
  'description',
  'vendor',
  'category',
  'unit',
  'term',
  'validFrom',
  'validTo',
  'source',
] as const;

interface ReadingProps {
  readonly opened: OpenedList;
  readonly preview: ListPreview;
  readonly wish: ListWish;
  readonly onWish: (wish: ListWish) => void;
}

export function ReadingFields({ opened: { sheets }, preview, wish, onWish }: ReadingProps) {
  const words = useText().priceList;
  const writing = useWriting();
  const lead = words.howLead(preview.sheet, writing.number(preview.headRow));
  return (
    <Section title={words.how} lead={preview.headRow === 0 ? undefined : lead}>
      <Fields columns="narrow">
        {sheets.length > 1 && (
          <Select
            frame={{ label: words.sheet, isWhole: true }}
            value={wish.sheet ?? ''}
            options={[
              ...(sheets.every(({ isHidden }) => isHidden) ? [] : [{ value: '', label: words.firstSheet }]),
              ...sheets.map(({ name, isHidden }) => ({
                value: name,
                label: isHidden ? words.hiddenSheet(name) : name,
              })),
            ]}
            // Another sheet has other heads.
            onChoose={(sheet) => onWish({ ...wish, sheet: sheet === '' ? null : sheet, columns: {} })}
          />
        )}
        {fieldOrder.map((field) => (
          <ColumnChoice
            key={field}
            label={words.fields[field]}
            head={preview.columns[field] ?? ''}
            heads={preview.heads}
            onChoose={(head) => onWish({ ...wish, columns: { ...wish.columns, [field]: head } })}
          />
        ))}
      </Fields>
      <h3 className="list-part">{words.ifNone}</h3>
      <Fields columns="narrow">
        <CheckedField
          label={words.currencyIfNone}
          value={wish.currency}
          rule={/^[A-Z]{3}$/}
          wrong={words.currencyWrong}
          placeholder=""
          onValue={(currency) => onWish({ ...wish, currency })}
        />
        <Select
          frame={{ label: words.decimal }}
          value={wish.decimalMark ?? 'guessed'}
          options={optionsOf(words.decimals)}
          onChoose={(mark) => onWish({ ...wish, decimalMark: mark === 'comma' || mark === 'point' ? mark : null })}
        />
        <DayField
          label={words.validFromIfNone}
          value={wish.validFrom}
          onValue={(validFrom) => onWish({ ...wish, validFrom })}
        />
        <DayField
          label={words.validToIfNone}
          value={wish.validTo}
          onValue={(validTo) => onWish({ ...wish, validTo })}
        />
      </Fields>
    </Section>
  );
}

function ColumnChoice({
  label,
  head,
  heads,
  onChoose,
}: {
  readonly label: string;
  readonly head: string;
  readonly heads: readonly string[];
  readonly onChoose: (head: string) => void;
}) {
  const words = useText().priceList;
  const isMissing = head !== '' && !heads.includes(head);
  return (
    <Select
      frame={{ label }}
      value={head}
      options={[
        { value: '', label: words.notRead },
        ...(isMissing ? [{ value: head, label: words.notInList(head) }] : []),
        ...heads.map((each) => ({ value: each, label: each })),
      ]}
      onChoose={onChoose}
    />
  );
}

/** A field that is empty or right; what is neither stays in it and asks for nothing. */
function CheckedField({
  label,
  help,
  value,
  rule,
  wrong,
  placeholder,
  onValue,
}: {
  readonly label: string;
  readonly help?: string;
  readonly value: string | null;
  readonly rule: RegExp;
  readonly wrong: string;
  readonly placeholder: string;
  readonly onValue: (value: string | null) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? value ?? '';
  const isRight = (text: string): boolean => text === '' || (rule.test(text) && isDayOrCode(text));
  return (
    <TextField
      frame={{ label, problem: isRight(shown) ? null : wrong, ...(help === undefined ? {} : { help }) }}
      value={shown}
      placeholder={placeholder}
      onType={(text) => {
        setTyped(text);
        const next = text.trim() === '' ? null : text.trim();
        if (isRight(text.trim()) && next !== value) onValue(next);
      }}
    />
  );
}

/** A day of the calendar: there is no 31 February. */
const isDayOrCode = (text: string): boolean =>
  !text.includes('-') || new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;

export function DayField({
  label,
  help,
  placeholder = '',
  value,
  onValue,
}: {
  readonly label: string;
  readonly help?: string;
  /** The day that holds while the field is empty. */
  readonly placeholder?: string;
  readonly value: string | null;
  readonly onValue: (day: string | null) => void;
}) {
  const words = useText().priceList;
  return (
    <CheckedField
      label={label}
      {...(help === undefined ? {} : { help })}
      value={value}
      rule={/^(?:19|20|21)\d\d-\d\d-\d\d$/}
      wrong={words.dayWrong}
      placeholder={placeholder}
      onValue={onValue}
    />
  );
}
