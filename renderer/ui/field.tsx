/** The frame of every field: name, help, the problem beside it; and the fields for text and numbers. */
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Locale } from '../../shared/text/numbers.ts';
import { Mark } from './mark.tsx';
import { fieldText, parseNumber, shownText } from './number-text.ts';
import './field.css';

export interface FieldFrame {
  readonly label: string;
  /** Stands under the field in a softer tone. */
  readonly help?: ReactNode;
  /** What is wrong with what stands in the field; null when nothing is. */
  readonly problem?: string | null;
  /** Stands after the label: a mark, a button. */
  readonly beside?: ReactNode;
  /** Differs from what it is compared with, such as the project below a scenario. */
  readonly isOther?: boolean;
  /** Takes the whole width among fields that stand side by side. */
  readonly isWhole?: boolean;
  /** The label is read out but not shown, in tables. */
  readonly isBare?: boolean;
}

export function Field({
  frame,
  children,
}: {
  readonly frame: FieldFrame;
  readonly children: (ids: {
    readonly id: string;
    readonly described: string | undefined;
    readonly invalid: boolean;
  }) => ReactNode;
}) {
  const id = useId();
  const { label, help, problem = null, beside, isOther = false, isWhole = false, isBare = false } = frame;
  const hasHelp = help !== undefined && help !== null && help !== '';
  const described = [problem === null ? '' : `${id}-problem`, hasHelp ? `${id}-help` : '']
    .filter((each) => each !== '')
    .join(' ');
  return (
    <div
      className={`field${isBare ? ' field-bare' : ''}${problem === null ? '' : ' field-wrong'}${isOther ? ' field-other' : ''}${isWhole ? ' field-whole' : ''}`}
    >
      <div className={isBare ? 'hidden-text' : 'field-label'}>
        <label htmlFor={id}>{label}</label>
        {beside !== undefined && <span className="field-beside">{beside}</span>}
      </div>
      {children({ id, described: described === '' ? undefined : described, invalid: problem !== null })}
      {(problem !== null || hasHelp) && (
        <div className="field-below">
          {problem !== null && (
            <div id={`${id}-problem`} className="field-problem" role="alert">
              <Mark kind="blocking" />
              <span>{problem}</span>
            </div>
          )}
          {hasHelp && (
            <div id={`${id}-help`} className="field-help">
              {help}
            </div>
          )}
        </div>
      )}
    </div>
  );
}

interface Typed {
  readonly frame: FieldFrame;
  /** What was typed and could not be taken; null shows the value. */
  readonly draft?: string | null;
  readonly placeholder?: string;
  /** Puts the cursor here once. */
  readonly isWanted?: boolean;
  readonly onFound?: () => void;
  readonly isDisabled?: boolean;
}

export interface NumberFieldProps extends Typed {
  /** Null shows an empty field. */
  readonly value: number | null;
  readonly unit?: string;
  readonly locale: Locale;
  readonly step?: number;
  readonly min?: number;
  readonly max?: number;
  /** Called with every keystroke: the number, null for an empty field, undefined for what is no number. */
  readonly onType: (value: number | null | undefined, text: string) => void;
}

/** What was typed stays as it was typed until the field is left; arrows step, with Shift by ten. */
export function NumberField(props: NumberFieldProps) {
  const { frame, value, unit = '', locale, step = 1, min = -Infinity, max = Infinity, onType } = props;
  const [typed, setTyped] = useState<string | null>(null);
  // What was typed shows for as long as it is what the field holds; undo and other edits win over it.
  const isTypedHeld =
    typed !== null && (typed === props.draft || isSame(typed.trim() === '' ? null : parseNumber(typed, locale), value));
  const shown = isTypedHeld ? typed : (props.draft ?? (value === null ? '' : shownText(value, locale)));
  const take = (text: string): void => {
    setTyped(text);
    onType(text.trim() === '' ? null : (parseNumber(text, locale) ?? undefined), text);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (event.key === 'Enter') setTyped(null);
    if (direction === 0 || event.altKey || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    const from = parseNumber(shown, locale) ?? value ?? 0;
    const next = Number((from + direction * step * (event.shiftKey ? 10 : 1)).toPrecision(12));
    take(fieldText(Math.min(max, Math.max(min, next)), locale));
  };
  const input = useWanted<HTMLInputElement>(props);
  return (
    <Field frame={frame}>
      {({ id, described, invalid }) => (
        <div className="field-box">
          <input
            ref={input}
            id={id}
            className="field-input field-number"
            inputMode="decimal"
            autoComplete="off"
            spellCheck={false}
            value={shown}
            placeholder={props.placeholder}
            disabled={props.isDisabled}
            aria-invalid={invalid || undefined}
            aria-describedby={described}
            onChange={(event) => take(event.target.value)}
            onKeyDown={onKeyDown}
            onBlur={() => setTyped(null)}
            onFocus={(event) => event.target.select()}
          />
          {unit !== '' && <span className="field-unit unit">{unit}</span>}
        </div>
      )}
    </Field>
  );
}

const isSame = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));

export interface TextFieldProps extends Typed {
  readonly value: string;
  readonly lines?: number;
  readonly onType: (text: string) => void;
}

export function TextField(props: TextFieldProps) {
  const { frame, value, lines = 1, onType, placeholder, isDisabled } = props;
  const shown = props.draft ?? value;
  const input = useWanted<HTMLInputElement & HTMLTextAreaElement>(props);
  return (
    <Field frame={frame}>
      {({ id, described, invalid }) => {
        const shared = {
          ref: input,
          id,
          value: shown,
          placeholder,
          disabled: isDisabled,
          spellCheck: false,
          autoComplete: 'off',
          'aria-invalid': invalid || undefined,
          'aria-describedby': described,
        };
        return (
          <div className="field-box">
            {lines > 1 ? (
              <textarea
                {...shared}
                className="field-input"
                rows={lines}
                onChange={(event) => onType(event.target.value)}
              />
            ) : (
              <input {...shared} className="field-input" type="text" onChange={(event) => onType(event.target.value)} />
            )}
          </div>
        );
      }}
    </Field>
  );
}

/** A reference to put on the input: takes the focus when the field is wanted. */
export function useWanted<Element extends HTMLElement>({ isWanted = false, onFound }: Typed) {
  const input = useRef<Element>(null);
  useEffect(() => {
    if (!isWanted) return;
    input.current?.scrollIntoView({ block: 'center' });
    input.current?.focus();
    onFound?.();
  }, [isWanted, onFound]);
  return input;
}
