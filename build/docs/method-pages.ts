/** docs/method/: the method book as pages, one a chapter, made from the very definitions that run. */
import { required } from '../../shared/base/assert.ts';
import type {
  FormulaQuantity,
  InputQuantity,
  Quantity,
  SolvedQuantity,
  Solver,
} from '../../shared/engine/definition.ts';
import { texOf } from '../../shared/engine/explain.ts';
import type { ParsedFormula } from '../../shared/engine/formula.ts';
import type { MethodChapter } from '../../shared/method/chapter.ts';
import type { Source } from '../../shared/model/figure.ts';
import { hostBook, methodChapters, projectBook, siteBook } from '../../shared/planner/method-book.ts';
import { formatFigure } from '../../shared/text/numbers.ts';
import { reportText } from '../../shared/text/report.ts';
import { solverReasonText } from '../../shared/text/solver-reasons.ts';
import { exampleFile, type Worked } from './example.ts';
import { cell, notice, sourceLine, table, type Page } from './page.ts';

type PrintedSolver = Omit<Solver<never>, 'run' | 'reason'>;

interface Library {
  readonly worked: Worked;
  readonly sources: Readonly<Record<string, Source>>;
  readonly formulas: ReadonlyMap<string, ParsedFormula>;
  readonly solvers: ReadonlyMap<string, PrintedSolver>;
  /** Chapter in which a name is defined. */
  readonly chapterOf: ReadonlyMap<string, string>;
}

const kinds = {
  input: 'given',
  formula: 'formula',
  solved: 'solver',
} as const;

/** All pages of docs/method/, the contents first. */
export function methodPages(worked: Worked, sources: Readonly<Record<string, Source>>): readonly Page[] {
  const library: Library = {
    worked,
    sources,
    formulas: new Map([...hostBook().formulas, ...siteBook().formulas, ...projectBook().formulas]),
    solvers: new Map<string, PrintedSolver>([...siteBook().solvers, ...projectBook().solvers]),
    chapterOf: new Map(methodChapters.flatMap(({ id, quantities }) => quantities.map(({ name }) => [name, id]))),
  };
  return [contentsPage(), ...methodChapters.map((chapter) => chapterPage(chapter, library))];
}

function contentsPage(): Page {
  const rows = methodChapters.map(({ id, title, quantities }) => {
    const count = (kind: Quantity['kind']): string =>
      String(quantities.filter((quantity) => quantity.kind === kind).length);
    return [`[${title}](${id}.md)`, count('input'), count('formula'), count('solved')];
  });
  const lines = [
    '# The method book',
    '',
    notice('shared/method/'),
    '',
    'Every scalar figure of a plan is a named quantity with a unit. The formula on these pages is the formula that runs:',
    'the pages are made from the definitions the engine compiles. A figure is either *given* (by the project, the',
    'catalogue or a planning default), a *formula* over other figures, or the answer of a *solver*: a computation that',
    'is not arithmetic, such as placing machines or inverting Erlang B.',
    '',
    `Worked examples are those of \`${exampleFile}\`; a test repeats them. The trace of any figure in a project of your own:`,
    '`lockstep explain FILE NAME`.',
    '',
    ...table(['Chapter', 'Given', 'Formulas', 'Solved'], rows),
  ];
  return { path: 'docs/method/README.md', text: `${lines.join('\n')}\n` };
}

function chapterPage(chapter: MethodChapter, library: Library): Page {
  const { id, title, intro, quantities } = chapter;
  const computed = quantities.filter((quantity) => quantity.kind !== 'input');
  const inputs = quantities.filter((quantity) => quantity.kind === 'input');
  const ids = new Set(quantities.flatMap((quantity) => (quantity.kind === 'solved' ? [quantity.by] : [])));
  const solvers = [...ids].map((solver) => required(library.solvers.get(solver), solver));
  const lines = [
    `# ${title}`,
    '',
    notice('shared/method/'),
    '',
    intro,
    '',
    ...(computed.length > 0 ? ['## Figures', '', ...contents(computed), ''] : []),
    ...computed.flatMap((quantity) => [...quantityLines(quantity, library, id), '']),
    ...(inputs.length > 0 ? ['## Given', '', ...inputTable(inputs, library), ''] : []),
    ...(solvers.length > 0 ? ['## Solvers', ''] : []),
    ...solvers.flatMap((solver) => [...solverLines(solver, quantities, library, id), '']),
    '## Sources',
    '',
    ...sourceLines([...quantities, ...solvers], library),
  ];
  return { path: `docs/method/${id}.md`, text: `${lines.join('\n')}\n` };
}

const contents = (quantities: readonly Quantity[]): readonly string[] =>
  table(
    ['Name', 'Meaning', 'Unit', 'By'],
    quantities.map(({ name, label, unit, kind }) => [
      `[\`${name}\`](#${anchor(name)})`,
      cell(label),
      unit,
      kinds[kind],
    ]),
  );

/** A heading's anchor as GitHub and most viewers make it. */
const anchor = (name: string): string => name.toLowerCase().replaceAll('.', '');

const unitText = (unit: string): string => (unit === '' ? 'a count or plain number' : unit);

function quantityLines(quantity: Quantity, library: Library, chapter: string): readonly string[] {
  if (quantity.kind === 'input') return [];
  const { name, label, unit, why, source } = quantity;
  return [
    `### ${name}`,
    '',
    `${label} [${unitText(unit)}]. ${why}`,
    '',
    ...(quantity.kind === 'formula' ? formulaLines(quantity, library, chapter) : solvedLines(quantity, library)),
    '',
    `Source: ${sourceLine(source, library.sources)}`,
  ];
}

function formulaLines({ name, formula }: FormulaQuantity, library: Library, chapter: string): readonly string[] {
  const { tree, names } = required(library.formulas.get(name), name);
  const trace = library.worked(name);
  const lines = [
    '```text',
    `${name} = ${formula}`,
    '```',
    '',
    '```math',
    `\\mathrm{${name}} = ${texOf(tree).trim()}`,
    '```',
    '',
    `Example: ${required(trace.formula, name).withFigures} = **${formatFigure(trace.value, trace.unit, 'en')}**`,
  ];
  return names.length === 0 ? lines : [...lines, '', `Reads: ${links(names, library, chapter)}.`];
}

function solvedLines({ name, by }: SolvedQuantity, library: Library): readonly string[] {
  const trace = library.worked(name);
  const reason = trace.solver?.reason;
  const show = (value: number, unit: string): string => formatFigure(value, unit, 'en');
  return [
    `Given by the solver [${by}](#solver-${by}). Example: **${show(trace.value, trace.unit)}**.${
      reason === undefined ? '' : ` ${solverReasonText(reason, show, reportText('en'))}`
    }`,
  ];
}

function links(names: readonly string[], { chapterOf }: Library, chapter: string): string {
  return names
    .map((name) => {
      const home = required(chapterOf.get(name), name);
      return `[\`${name}\`](${home === chapter ? '' : `${home}.md`}#${anchor(name)})`;
    })
    .join(', ');
}

function inputTable(inputs: readonly InputQuantity[], library: Library): readonly string[] {
  return table(
    ['Name', 'Meaning', 'Unit', 'Range', 'Example', 'Why', 'Source'],
    inputs.map(({ name, label, unit, min, max, whole, why, source }) => [
      `<a id="${anchor(name)}"></a>\`${name}\``,
      cell(label),
      unit,
      `${min} to ${max}${whole === true ? ', whole' : ''}`,
      cell(formatFigure(library.worked(name).value, library.worked(name).unit, 'en')),
      cell(why),
      `\`${source}\``,
    ]),
  );
}

function solverLines(
  solver: PrintedSolver,
  quantities: readonly Quantity[],
  library: Library,
  chapter: string,
): readonly string[] {
  const gives = quantities.filter((quantity) => quantity.kind === 'solved' && quantity.by === solver.id);
  return [
    `### Solver ${solver.id}`,
    '',
    `${solver.title}. ${solver.why}`,
    '',
    `Gives: ${links(
      gives.map(({ name }) => name),
      library,
      chapter,
    )}.`,
    '',
    ...(solver.inputs.length > 0 ? [`Reads: ${links(solver.inputs, library, chapter)}.`, ''] : []),
    ...(solver.after.length > 0 ? [`Reads what was worked out before by: ${solver.after.join(', ')}.`, ''] : []),
    `Source: ${sourceLine(solver.source, library.sources)}`,
  ];
}

function sourceLines(cited: readonly { readonly source: string }[], { sources }: Library): readonly string[] {
  const ids = [...new Set(cited.map(({ source }) => source))].sort();
  return ids.map((id) => `- ${sourceLine(id, sources)}`);
}
