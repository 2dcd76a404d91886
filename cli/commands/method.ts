/** `method`: the method book, chapter by chapter: every named quantity with formula, unit, reason and source. */
import type { Quantity, Solver } from '../../shared/engine/definition.ts';
import type { MethodChapter } from '../../shared/method/chapter.ts';
import { methodChapters, projectBook, siteBook } from '../../shared/planner/method-book.ts';
import { nearestName } from '../../shared/base/nearest.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { wrapText } from '../print/wrap.ts';
import type { Terminal } from '../terminal.ts';

type Screen = Pick<Terminal, 'width' | 'bold'>;
type PrintedSolver = Omit<Solver<never>, 'run' | 'reason'>;

export const methodCommand: Command = {
  about:
    'Prints the method book: every named quantity of a plan with its unit, its formula as it runs, why it exists and ' +
    'where it comes from. What is not arithmetic is a solver with a name.',
  operands: [{ name: 'CHAPTER', isOptional: true, help: 'one chapter, such as storage; the whole book without it' }],
  options: [],
  examples: [
    { line: 'lockstep method storage', does: 'one chapter' },
    { line: 'lockstep method | less', does: 'the whole book' },
  ],
  run: async ({ operands }, terminal) => {
    const [wanted] = operands;
    const chosen = methodChapters.filter(({ id }) => wanted === undefined || id === wanted);
    if (chosen.length === 0 && wanted !== undefined) {
      const ids = methodChapters.map(({ id }) => id);
      const meant = nearestName(wanted, ids);
      const mend = meant === null ? `chapters are ${ids.join(', ')}` : `did you mean "${meant}"?`;
      terminal.complain(`lockstep method: there is no chapter "${wanted}": ${mend}`);
      return exitCodes.refused;
    }
    const solvers = new Map<string, PrintedSolver>([...siteBook().solvers, ...projectBook().solvers]);
    terminal.write(`${chosen.flatMap((chapter) => chapterLines(chapter, solvers, terminal)).join('\n')}\n`);
    return exitCodes.fine;
  },
};

function chapterLines(
  chapter: MethodChapter,
  solverById: ReadonlyMap<string, PrintedSolver>,
  screen: Screen,
): readonly string[] {
  const { width, bold } = screen;
  const ids = new Set(chapter.quantities.flatMap((quantity) => (quantity.kind === 'solved' ? [quantity.by] : [])));
  const solvers = [...ids].flatMap((id) => solverById.get(id) ?? []);
  return [
    bold(`${chapter.title} (${chapter.id})`),
    '─'.repeat(width),
    ...wrapText(chapter.intro, width),
    '',
    ...chapter.quantities.flatMap((quantity) => [...quantityLines(quantity, screen), '']),
    ...solvers.flatMap((solver) => [...solverLines(solver, screen), '']),
  ];
}

function quantityLines(quantity: Quantity, { width, bold }: Screen): readonly string[] {
  const { name, label, unit, why, source } = quantity;
  return [
    bold(`${name}${unit === '' ? '' : ` [${unit}]`}`),
    ...indented(label, width),
    ...indented(ruleOf(quantity), width),
    ...indented(why, width),
    ...indented(source === '' ? '' : `Source: ${source}`, width),
  ];
}

function ruleOf(quantity: Quantity): string {
  switch (quantity.kind) {
    case 'input':
      return `Input from ${quantity.min} to ${quantity.max}${quantity.whole === true ? ', whole' : ''}.`;
    case 'formula':
      return `= ${quantity.formula}`;
    case 'solved':
      return `Given by the solver ${quantity.by}.`;
  }
}

function solverLines(solver: PrintedSolver, { width, bold }: Screen): readonly string[] {
  return [
    bold(`Solver ${solver.id}: ${solver.title}`),
    ...indented(solver.why, width),
    ...indented(solver.inputs.length === 0 ? '' : `Reads ${solver.inputs.join(', ')}.`, width),
    ...indented(solver.source === '' ? '' : `Source: ${solver.source}`, width),
  ];
}

function indented(text: string, width: number): readonly string[] {
  return text === '' ? [] : wrapText(text, width - 2).map((line) => `  ${line}`);
}
