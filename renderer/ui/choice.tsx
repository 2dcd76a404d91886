/** Choosing one of a few (the system's own list), one of many (a list with search), and yes or no. */
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { Field, useWanted, type FieldFrame } from './field.tsx';
import { Icon } from './icon.tsx';
import { useUiWords } from './words.ts';
import './choice.css';

export interface Option {
  readonly value: string;
  readonly label: string;
  /** Second line: what tells it from its neighbours. */
  readonly detail?: string;
}

interface ChoiceProps {
  readonly frame: FieldFrame;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
  readonly isWanted?: boolean;
  readonly onFound?: () => void;
  readonly isDisabled?: boolean;
  /** Shown where nothing is chosen. */
  readonly placeholder?: string;
}

export function Select(props: ChoiceProps) {
  const { frame, value, options, onChoose, isDisabled } = props;
  const input = useWanted<HTMLSelectElement>(props);
  return (
    <Field frame={frame}>
      {({ id, described, invalid }) => (
        <div className="field-box field-box-select">
          <select
            ref={input}
            id={id}
            className="field-input field-select"
            value={value}
            disabled={isDisabled}
            aria-invalid={invalid || undefined}
            aria-describedby={described}
            onChange={(event) => onChoose(event.target.value)}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon name="down" />
        </div>
      )}
    </Field>
  );
}

/** Every word of the search must stand somewhere in the option. */
function matching(options: readonly Option[], search: string): readonly Option[] {
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return options.filter(({ label, detail = '', value }) => {
    const text = `${label} ${detail} ${value}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** A list with search: type to narrow it, arrows and Enter to choose, Escape to leave things as they are. */
export function Combobox(props: ChoiceProps) {
  const { frame, value, options, onChoose, isDisabled, placeholder = '' } = props;
  const words = useUiWords();
  const listId = useId();
  const [search, setSearch] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const input = useWanted<HTMLInputElement>(props);
  const isOpen = search !== null;
  const found = isOpen ? matching(options, search) : [];
  const chosen = options.find((option) => option.value === value);

  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active, isOpen]);

  const open = (): void => {
    if (isOpen) return;
    setSearch('');
    setActive(
      Math.max(
        0,
        options.findIndex((option) => option.value === value),
      ),
    );
  };
  const close = (): void => setSearch(null);
  const choose = (option: Option | undefined): void => {
    close();
    if (option !== undefined && option.value !== value) onChoose(option.value);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen) return open();
      const by = event.key === 'ArrowDown' ? 1 : -1;
      setActive((active + by + found.length) % Math.max(1, found.length));
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault();
      choose(found[active]);
    } else if (event.key === 'Escape' && isOpen) {
      event.stopPropagation();
      close();
    } else if (event.key === 'Enter') open();
  };
  return (
    <Field frame={frame}>
      {({ id, described, invalid }) => (
        <div className="field-box field-box-select combobox">
          <input
            ref={input}
            id={id}
            className="field-input field-select"
            role="combobox"
            aria-expanded={isOpen}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={isOpen && found.length > 0 ? `${listId}-${active}` : undefined}
            aria-invalid={invalid || undefined}
            aria-describedby={described}
            autoComplete="off"
            spellCheck={false}
            disabled={isDisabled}
            value={search ?? chosen?.label ?? value}
            placeholder={isOpen ? (chosen?.label ?? words.search) : placeholder}
            title={chosen?.label}
            onChange={(event) => {
              setSearch(event.target.value);
              setActive(0);
            }}
            onClick={open}
            onBlur={close}
            onKeyDown={onKeyDown}
          />
          <Icon name="down" />
          {isOpen && (
            <ul ref={list} id={listId} className="combobox-list" role="listbox" aria-label={frame.label}>
              {found.map((option, index) => (
                <li
                  key={option.value}
                  id={`${listId}-${index}`}
                  role="option"
                  aria-selected={index === active}
                  className={option.value === value ? 'combobox-now' : undefined}
                  onPointerDown={(event) => {
                    event.preventDefault();
                    choose(option);
                  }}
                  onPointerEnter={() => setActive(index)}
                >
                  <span>{option.label}</span>
                  {option.detail !== undefined && <span className="small soft">{option.detail}</span>}
                </li>
              ))}
              {found.length === 0 && (
                <li className="soft" role="option" aria-selected="false" aria-disabled="true">
                  {words.nothingFound}
                </li>
              )}
            </ul>
          )}
        </div>
      )}
    </Field>
  );
}

export function Switch({
  label,
  isOn,
  help,
  onChange,
  isDisabled = false,
}: {
  readonly label: string;
  readonly isOn: boolean;
  readonly help?: string;
  readonly onChange: (isOn: boolean) => void;
  readonly isDisabled?: boolean;
}) {
  const id = useId();
  return (
    <div className="switch">
      <button
        type="button"
        role="switch"
        className="switch-track"
        aria-checked={isOn}
        aria-labelledby={id}
        disabled={isDisabled}
        onClick={() => onChange(!isOn)}
      />
      <div>
        <div id={id} onClick={() => !isDisabled && onChange(!isOn)}>
          {label}
        </div>
        {help !== undefined && <div className="field-help">{help}</div>}
      </div>
    </div>
  );
}
