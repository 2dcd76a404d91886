// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { Table, type Column } from '../../../../renderer/ui/table.tsx';

afterEach(cleanup);

interface Row {
  readonly name: string;
  readonly size: number;
}

function Example({
  rows: start,
  onPaste,
}: {
  readonly rows: readonly Row[];
  readonly onPaste?: (cells: readonly (readonly string[])[]) => void;
}) {
  const [rows, setRows] = useState(start);
  const columns: readonly Column<Row>[] = [
    { key: 'name', head: 'Name', text: ({ name }) => name },
    {
      key: 'size',
      head: 'Size',
      unit: 'GiB',
      align: 'right',
      text: ({ size }) => String(size),
      sort: ({ size }) => size,
      edit: {
        text: ({ size }) => String(size),
        commit: (row, typed) => {
          if (!/^\d+$/.test(typed)) return 'Give a whole number.';
          setRows(rows.map((each) => (each === row ? { ...each, size: Number(typed) } : each)));
          return null;
        },
      },
      total: String(rows.reduce((sum, { size }) => sum + size, 0)),
    },
  ];
  return (
    <Table
      caption="Things"
      rows={rows}
      columns={columns}
      rowKey={({ name }) => name}
      {...(onPaste === undefined ? {} : { onPaste })}
    />
  );
}

const three: readonly Row[] = [
  { name: 'a', size: 3 },
  { name: 'b', size: 1 },
  { name: 'c', size: 2 },
];
const cell = (place: string): HTMLElement =>
  document.querySelector<HTMLElement>(`[data-cell="${place}"]`) as HTMLElement;
const press = (element: Element, key: string, more = {}): void => void fireEvent.keyDown(element, { key, ...more });

test('keys move the one cell that can be tabbed to', () => {
  render(<Example rows={three} />);

  cell('0-0').focus();
  press(cell('0-0'), 'ArrowDown');
  press(cell('1-0'), 'ArrowRight');

  expect(document.activeElement).toBe(cell('1-1'));
  expect(document.querySelectorAll('td[tabindex="0"]')).toHaveLength(1);
});

test('Enter edits, Enter takes it and goes down', () => {
  render(<Example rows={three} />);
  cell('0-0').focus();
  press(cell('0-0'), 'ArrowRight');
  press(cell('0-1'), 'Enter');
  const input = screen.getByLabelText<HTMLInputElement>('Size');
  expect(input.value).toBe('3');

  fireEvent.change(input, { target: { value: '30' } });
  press(input, 'Enter');

  expect(cell('0-1').textContent).toBe('30');
  expect(document.activeElement).toBe(cell('1-1'));
  expect(document.querySelector('tfoot')?.textContent).toContain('33');
});

test('what cannot be taken stays in the cell with the problem; Escape leaves it as it was', () => {
  render(<Example rows={three} />);
  cell('0-0').focus();
  press(cell('0-0'), 'ArrowRight');
  press(cell('0-1'), 'x');
  const input = screen.getByLabelText<HTMLInputElement>('Size');
  expect(input.value).toBe('x');

  press(input, 'Enter');
  expect(screen.getByRole('alert').textContent).toContain('Give a whole number.');
  expect(input.value).toBe('x');

  press(screen.getByLabelText('Size'), 'Escape');
  expect(cell('0-1').textContent).toBe('3');
});

test('a click on the head sorts, a second turns round, a third gives the order back', () => {
  render(<Example rows={three} />);
  const head = screen.getByText('Size').closest('button') as HTMLButtonElement;
  const names = (): readonly (string | null)[] => [0, 1, 2].map((row) => cell(`${row}-0`).textContent);

  fireEvent.click(head);
  expect(names()).toEqual(['b', 'c', 'a']);
  fireEvent.click(head);
  expect(names()).toEqual(['a', 'c', 'b']);
  fireEvent.click(head);
  expect(names()).toEqual(['a', 'b', 'c']);
});

test('cells of a spreadsheet are handed over as they are', () => {
  const pasted: unknown[] = [];
  render(<Example rows={three} onPaste={(cells) => pasted.push(cells)} />);
  cell('0-0').focus();

  fireEvent.paste(cell('0-0'), { clipboardData: { getData: () => 'x\t1\ny\t2' } });

  expect(pasted).toEqual([
    [
      ['x', '1'],
      ['y', '2'],
    ],
  ]);
});

test('a thousand rows draw only what can be seen', () => {
  const many = Array.from({ length: 1000 }, (_, at): Row => ({ name: `row ${at}`, size: at }));
  render(<Example rows={many} />);

  expect(document.querySelectorAll('tbody tr').length).toBeLessThan(120);
  expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('1001');
});

test('a cell that differs takes back with a click that neither picks nor edits it', () => {
  const taken: string[] = [];
  const columns: readonly Column<Row>[] = [
    { key: 'name', head: 'Name', text: ({ name }) => name },
    {
      key: 'size',
      head: 'Size',
      text: ({ size }) => String(size),
      edit: {
        text: ({ size }) => String(size),
        commit: () => null,
        isOther: ({ size }) => size > 1,
        takeBack: ({ name }) => void taken.push(name),
      },
    },
  ];
  const rows = [
    { name: 'a', size: 1 },
    { name: 'b', size: 2 },
  ];
  render(<Table caption="Things" rows={rows} rowKey={({ name }) => name} columns={columns} />);

  const [button, ...more] = screen.getAllByRole('button', { name: 'Take Size back' });
  fireEvent.mouseDown(button!);
  fireEvent.click(button!);

  expect(more).toEqual([]);
  expect(taken).toEqual(['b']);
  expect(screen.queryByRole('textbox')).toBeNull();
});
