/** `prices`: price books. Import a supplier's list, compare two books, see what is in one, use one in a project. */
import { nearestName } from '../../shared/base/nearest.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { diffBooks } from '../prices/diff.ts';
import { importList } from '../prices/import.ts';
import { listPrices } from '../prices/list.ts';
import { useBook } from '../prices/use.ts';

const actions = { import: importList, diff: diffBooks, list: listPrices, use: useBook } as const;

export const pricesCommand: Command = {
  about:
    'Price books. import reads a supplier’s list (.xlsx or .csv) and shows what it would take over; only --out or ' +
    '--take write. diff says what a new book changes, and what that does to projects. list shows a book, or where the ' +
    'prices of a project come from. use keeps a book’s prices in a project, which then stands alone.',
  operands: [
    { name: 'ACTION', help: 'import, diff, list or use' },
    { name: 'FILE', help: 'the list (import), the old book (diff), a book or project (list), the book (use)' },
    { name: 'MORE', isOptional: true, isMany: true, help: 'the new book and any projects (diff), the projects (use)' },
  ],
  options: [
    { name: 'out', value: 'BOOK', help: 'import: write the book, for example dealer.prices.json' },
    { name: 'update', value: 'BOOK', help: 'import: read the list as this book was read, and show what changes' },
    { name: 'take', help: 'with --update: write the new prices into the book' },
    { name: 'leave-out-faulty', help: 'import: write the book without the rows that have faults' },
    {
      name: 'columns',
      value: 'HEADS',
      help: 'import: heads by field, such as "part=Artikel;price=Netto"; "unit=" reads none',
    },
    { name: 'currency', value: 'CODE', help: 'import: currency of amounts that name none' },
    { name: 'decimal', value: 'MARK', help: 'import: comma or point, where amounts can be read in two ways' },
    { name: 'sheet', value: 'NAME', help: 'import: the sheet to read' },
    { name: 'name', value: 'NAME', help: 'import: name of the book' },
    {
      name: 'date',
      value: 'DAY',
      help: 'import: the day the book speaks of; its latest start of validity when absent',
    },
    { name: 'valid-from', value: 'DAY', help: 'import: first day of prices whose rows name none' },
    { name: 'valid-to', value: 'DAY', help: 'import: last day of prices whose rows name none' },
    { name: 'own', help: 'import: the partner’s own book, not a distributor’s' },
    { name: 'json', help: 'print JSON' },
  ],
  examples: [
    { line: 'lockstep prices import dealer.xlsx', does: 'what would be taken over, with every fault and its row' },
    { line: 'lockstep prices import dealer.xlsx --currency EUR --out dealer.prices.json', does: 'make the book' },
    { line: 'lockstep prices import dealer-q2.xlsx --update dealer.prices.json', does: 'what the new list changes' },
    { line: 'lockstep prices use dealer.prices.json hospital.lockstep', does: 'plan the project with these prices' },
    { line: 'lockstep prices diff old.prices.json new.prices.json *.lockstep', does: 'and what it does to the quotes' },
  ],
  run: async (given, terminal) => {
    const [action = ''] = given.operands;
    if (Object.hasOwn(actions, action)) return actions[action as keyof typeof actions](given, terminal);
    const names = Object.keys(actions);
    const meant = nearestName(action, names);
    const mend = meant === null ? `use ${names.join(', ')}` : `did you mean "${meant}"?`;
    terminal.complain(`lockstep prices: there is no action "${action}": ${mend}`);
    return exitCodes.refused;
  },
};
