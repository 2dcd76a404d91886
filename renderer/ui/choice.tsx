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

/** The list's own height where there is room for it, the least that is of use, and its padding [px]. */
const listHeight = 320;
const leastHeight = 160;
const listPadding = 4;

interface ListRoom {
  readonly isAbove: boolean;
  readonly height: number;
}

/** Where the list has room: below the field, or above it when the part of the window that scrolls ends too soon. */
function roomAround(field: HTMLElement | null): ListRoom {
  const place = field?.closest('.frame-topic, .dialog, .why')?.getBoundingClientRect();
  if (field === null || place === undefined) return { isAbove: false, height: listHeight };
  const { top, bottom } = field.getBoundingClientRect();
  const [above, below] = [top - place.top, place.bottom - bottom].map((room) => room - 4 * listPadding);
  const isAbove = (below ?? 0) < leastHeight && (above ?? 0) > (below ?? 0);
  return { isAbove, height: Math.max(leastHeight, Math.min(listHeight, (isAbove ? above : below) ?? listHeight)) };
}

/** A list with search: type to narrow it, arrows and Enter to choose, Escape to leave things as they are. */
export function Combobox(props: ChoiceProps) {
  const { frame, value, options, onChoose, isDisabled, placeholder = '' } = props;
  const words = useUiWords();
  const listId = useId();
  const [search, setSearch] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const [room, setRoom] = useState<ListRoom>({ isAbove: false, height: listHeight });
  const list = useRef<HTMLUListElement>(null);
  const input = useWanted<HTMLInputElement>(props);
  const isOpen = search !== null;
  const found = isOpen ? matching(options, search) : [];
  const chosen = options.find((option) => option.value === value);

  useEffect(() => {
    // Only the list scrolls: the page would move under the pointer.
    const { current: box } = list;
    const item = box?.querySelector<HTMLElement>('[aria-selected="true"]');
    if (box === null || item === undefined || item === null) return;
    const over = item.offsetTop + item.offsetHeight - (box.scrollTop + box.clientHeight);
    if (over > 0) box.scrollTop += over + listPadding;
    else if (item.offsetTop < box.scrollTop) box.scrollTop = item.offsetTop - listPadding;
  }, [active, isOpen]);

  const open = (): void => {
    if (isOpen) return;
    setRoom(roomAround(input.current));
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
            <ul
              ref={list}
              id={listId}
              className={`combobox-list${room.isAbove ? ' combobox-list-above' : ''}`}
              style={{ maxHeight: room.height }}
              role="listbox"
              aria-label={frame.label}
            >
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
                  onPointerMove={() => setActive(index)}
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
