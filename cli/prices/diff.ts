/** `prices diff`: what a new book changes, and what that does to projects before it is taken over. */
import { bundledCatalogue } from '../../shared/catalog/bundled.ts';
import { priceEffect, type PriceEffect } from '../../shared/planner/price-effect.ts';
import { diffPrices } from '../../shared/pricebook/diff.ts';
import type { Given } from '../command.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { readProject } from '../open-project.ts';
import { diffLines, effectLines } from '../print/price-diff.ts';
import type { Terminal } from '../terminal.ts';
import { problems } from '../../shared/text/en/problems.ts';
import { problemText } from '../../shared/text/problems.ts';
import { readBook } from './book-files.ts';

export async function diffBooks(given: Given, terminal: Terminal): Promise<ExitCode> {
  const [, oldFile = '', newFile, ...projects] = given.operands;
  if (newFile === undefined) {
    terminal.complain('lockstep prices diff: give the old book and the new one, then any projects.');
    return exitCodes.refused;
  }
  const [before, after] = [await readBook(oldFile, terminal), await readBook(newFile, terminal)];
  if (before === null || after === null) return exitCodes.refused;
  // The new edition of a book stands where the old one stood.
  const edition = { ...after, id: before.id };
  const effects: { readonly file: string; readonly effect: PriceEffect }[] = [];
  for (const file of projects) {
    const project = await readProject(file, terminal);
    const effect = project === null ? null : priceEffect(project, edition, bundledCatalogue());
    if (effect === null || !effect.ok) {
      for (const problem of effect?.error ?? []) terminal.complain(`${file}: ${problemText(problem, problems)}`);
      return exitCodes.refused;
    }
    effects.push({ file, effect: effect.value });
  }
  if (given.has('json')) {
    const shown = effects.map(({ file, effect: { changes, before: was, after: is } }) => ({
      file,
      oneOffMinor: { before: was.oneOffMinor, after: is.oneOffMinor },
      yearlyMinor: { before: was.yearlyMinor, after: is.yearlyMinor },
      changes,
    }));
    terminal.write(`${JSON.stringify({ ...diffPrices(before.rows, after.rows), projects: shown }, null, 2)}\n`);
  } else {
    const lines = [
      ...diffLines(before, after, terminal),
      ...effects.flatMap(({ file, effect }) => ['', ...effectLines(file, effect, terminal)]),
    ];
    terminal.write(`${lines.join('\n')}\n`);
  }
  return exitCodes.fine;
}
