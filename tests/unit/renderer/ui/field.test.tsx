// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { NumberField } from '../../../../renderer/ui/field.tsx';

afterEach(cleanup);

/** A field over a value that takes whole numbers of 0 to 100 only. */
function Example({ start = 7 }: { readonly start?: number }) {
  const [value, setValue] = useState(start);
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <>
      <NumberField
        frame={{ label: 'Users', problem: draft === null ? null : 'Give a whole number.' }}
        value={value}
        draft={draft}
        unit="GiB"
        locale="de"
        min={0}
        max={100}
        onType={(next, text) => {
          const isGood = typeof next === 'number' && Number.isInteger(next) && next >= 0 && next <= 100;
          setDraft(isGood ? null : text);
          if (isGood) setValue(next);
        }}
      />
      <output>{value}</output>
      <button onClick={() => setValue(3)}>three</button>
    </>
  );
}

const input = (): HTMLInputElement => screen.getByLabelText<HTMLInputElement>('Users');
const type = (text: string): void => void fireEvent.change(input(), { target: { value: text } });

describe('a number field', () => {
  test('keeps what was typed while it is typed, in its own way of writing', () => {
    render(<Example />);

    type('1,0');
    expect(input().value).toBe('1,0');
    expect(screen.getByRole('status').textContent).toBe('1');

    fireEvent.blur(input());
    expect(input().value).toBe('1');
  });

  test('keeps what cannot be taken, says so beside it, and the value stays', () => {
    render(<Example />);

    type('12x');
    fireEvent.blur(input());

    expect(input().value).toBe('12x');
    expect(screen.getByRole('alert').textContent).toContain('Give a whole number.');
    expect(input().getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('status').textContent).toBe('7');
  });

  test('steps by the arrow keys, by ten with Shift, and stops at its ends', () => {
    render(<Example start={95} />);

    fireEvent.keyDown(input(), { key: 'ArrowUp' });
    expect(input().value).toBe('96');
    fireEvent.keyDown(input(), { key: 'ArrowUp', shiftKey: true });
    expect(input().value).toBe('100');
    fireEvent.keyDown(input(), { key: 'ArrowDown' });
    expect(screen.getByRole('status').textContent).toBe('99');
  });

  test('shows a value that changed elsewhere', () => {
    render(<Example />);
    type('12');

    fireEvent.click(screen.getByText('three'));

    expect(input().value).toBe('3');
  });
});
