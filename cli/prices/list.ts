/** `prices list`: the rows of a book, or where each price of a project comes from. */
import { planProject } from '../../shared/planner/plan-project.ts';
import { parseProjectFile } from '../../shared/project-file/parse.ts';
import type { Given } from '../command.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { prepare } from '../open-project.ts';
import { bookLines, originLines } from '../print/price-list.ts';
import type { Terminal } from '../terminal.ts';
import { bookOf, readAnyText } from './book-files.ts';

export async function listPrices(given: Given, terminal: Terminal): Promise<ExitCode> {
  const [, file = ''] = given.operands;
  const text = await readAnyText(file, terminal);
  if (text === null) return exitCodes.refused;
  const project = parseProjectFile(text);
  if (!project.ok) {
    const book = bookOf(file, text, terminal);
    if (book === null) return exitCodes.refused;
    terminal.write(
      given.has('json') ? `${JSON.stringify(book, null, 2)}\n` : `${bookLines(book, terminal).join('\n')}\n`,
    );
    return exitCodes.fine;
  }
  const opened = prepare(file, project.value, terminal);
  if (opened === null) return exitCodes.refused;
  const { bill } = planProject(opened.prepared);
  const lines = [...bill.lines, ...bill.optionalLines].map(({ id, description, part, unitListMinor, price }) => ({
    id,
    description,
    part,
    unitListMinor,
    price,
  }));
  if (given.has('json'))
    terminal.write(`${JSON.stringify({ currency: bill.currency, priceBooks: bill.priceBooks, lines }, null, 2)}\n`);
  else terminal.write(`${originLines(bill, terminal).join('\n')}\n`);
  return exitCodes.fine;
}
