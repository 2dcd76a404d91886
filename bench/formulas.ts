/** A model of 500 formulas recalculated after a change of all its inputs: our engine beside HyperFormula. */
import { HyperFormula } from 'hyperformula';
import { loadBook } from '../shared/engine/book.ts';
import type { Quantity } from '../shared/engine/definition.ts';
import { runBook, valueOf } from '../shared/engine/run.ts';
import { random, tell, timesOf } from './measure.ts';

const inputCount = 20;
const formulaCount = 500;

interface Line {
  readonly first: number;
  readonly second: number;
  readonly third: number;
  readonly kind: number;
}

const next = random(500);
const lines = Array.from({ length: formulaCount }, (_, i): Line => {
  const earlier = (): number => Math.floor(next() * (inputCount + i));
  // Each also reads the line before it, so that a change reaches every one.
  return { first: inputCount + i - 1, second: earlier(), third: earlier(), kind: i % 4 };
});

/** The same line in both languages; values stay between 0 and about 100. */
function formulaOf({ first, second, third, kind }: Line, name: (index: number) => string, max: string): string {
  const [a, b, c] = [name(first), name(second), name(third)];
  switch (kind) {
    case 0:
      return `(${a} + ${b}) / 2 + ${c} * 0.001`;
    case 1:
      return `${max}(${a}, ${b}) * 0.9 + ${c} / 20`;
    case 2:
      return `${a} - ${a} * ${b} / 1000 + ${c} * 0.05`;
    default:
      return `${a} * 0.8 + ${b} / (1 + ${c})`;
  }
}

const nameOf = (index: number): string => (index < inputCount ? `in.n${index}` : `calc.n${index - inputCount}`);
const cellOf = (index: number): string => `A${index + 1}`;

const common = { label: '', unit: '', why: '', source: '', result: true } as const;
const quantities: readonly Quantity[] = [
  ...Array.from({ length: inputCount }, (_, i): Quantity => ({
    kind: 'input',
    name: nameOf(i),
    min: 0,
    max: 100,
    ...common,
  })),
  ...lines.map((line, i): Quantity => ({
    kind: 'formula',
    name: nameOf(inputCount + i),
    formula: formulaOf(line, nameOf, 'max'),
    ...common,
  })),
];
const loaded = loadBook([{ id: 'bench', title: '', intro: '', quantities, solvers: [] }]);
if (!loaded.ok) throw new Error(JSON.stringify(loaded.error[0]));
const book = loaded.value;

const sheet = HyperFormula.buildFromArray(
  [
    ...Array.from({ length: inputCount }, (_, i) => [i + 1]),
    ...lines.map((line) => [`=${formulaOf(line, cellOf, 'MAX')}`]),
  ],
  { licenseKey: 'gpl-v3' },
);

/** Values of the inputs in one run. */
const inputsOf = (run: number): readonly number[] =>
  Array.from({ length: inputCount }, (_, i) => 1 + ((run * 7 + i * 13) % 50));

const last = nameOf(inputCount + formulaCount - 1);
const indexByName = new Map(Array.from({ length: inputCount }, (_, i) => [nameOf(i), i]));

function ours(run: number): number {
  const values = inputsOf(run);
  return valueOf(
    book,
    runBook(book, (name) => values[indexByName.get(name)!]!, undefined),
    last,
  );
}

function theirs(run: number): number {
  const values = inputsOf(run);
  sheet.setCellContents(
    { sheet: 0, col: 0, row: 0 },
    values.map((value) => [value]),
  );
  return sheet.getCellValue({ sheet: 0, col: 0, row: inputCount + formulaCount - 1 }) as number;
}

for (let run = 0; run < 20; run++) {
  const [a, b] = [ours(run), theirs(run)];
  if (Math.abs(a - b) > 1e-9 * Math.abs(a)) throw new Error(`the two differ: ${a} and ${b}`);
}

tell({
  what: '500 formulas recalculated after a change of all 20 inputs',
  unit: 'µs',
  times: timesOf('µs', ours, { runs: 500, warmUp: 500 }),
  besides: {
    what: 'HyperFormula 3.5.0',
    times: timesOf('µs', theirs, { runs: 500, warmUp: 200 }),
    targetShare: 0.1,
  },
});
