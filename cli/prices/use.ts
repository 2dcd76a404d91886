/** `prices use`: keeps a book's prices in projects, the effect told before the file is written. */
import { problems } from '../../shared/text/en/problems.ts';
import { problemText } from '../../shared/text/problems.ts';
import { writeTextFile } from '../../main/node/project-store.ts';
import { bundledCatalogue } from '../../shared/catalog/bundled.ts';
import { priceEffect } from '../../shared/planner/price-effect.ts';
import { serialiseProject } from '../../shared/project-file/serialise.ts';
import type { Given } from '../command.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { readProject } from '../open-project.ts';
import { effectLines } from '../print/price-diff.ts';
import type { Terminal } from '../terminal.ts';
import { many, readBook } from './book-files.ts';

export async function useBook(given: Given, terminal: Terminal): Promise<ExitCode> {
  const [, bookFile = '', ...files] = given.operands;
  if (files.length === 0) {
    terminal.complain('lockstep prices use: give the book, then the projects to use it in.');
    return exitCodes.refused;
  }
  const book = await readBook(bookFile, terminal);
  if (book === null) return exitCodes.refused;
  for (const file of files) {
    const project = await readProject(file, terminal);
    if (project === null) return exitCodes.refused;
    const effect = priceEffect(project, book, bundledCatalogue());
    if (!effect.ok) {
      for (const problem of effect.error) terminal.complain(`${file}: ${problemText(problem, problems)}`);
      return exitCodes.refused;
    }
    if (effect.value.kept === 0) {
      terminal.complain(
        `lockstep prices use: ${file} is unchanged: no row of ${book.name} has a price id of Lockstep’s (column “Lockstep id”) or a part number that the project’s own lines name. lockstep catalogue list prices shows the ids.`,
      );
      return exitCodes.refused;
    }
    const written = await writeTextFile(file, serialiseProject(effect.value.project));
    if (!written.ok) {
      terminal.complain(`lockstep prices use: ${written.error.message}`);
      return exitCodes.refused;
    }
    const { kept, priced } = effect.value;
    terminal.write(
      `${[...effectLines(file, effect.value, terminal), `${file} keeps ${many(kept, 'price')} of ${book.name}, which price ${many(priced, 'line')}; the file as it was is ${file}.bak.`].join('\n')}\n`,
    );
  }
  return exitCodes.fine;
}
