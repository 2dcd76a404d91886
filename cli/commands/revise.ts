/** `revise`: keeps the quote as it is sent out, so that the next one says what has changed since. */
import { writeTextFile } from '../../main/node/project-store.ts';
import { revisionOf } from '../../shared/bill/revision.ts';
import { planProject } from '../../shared/planner/plan-project.ts';
import { serialiseProject } from '../../shared/project-file/serialise.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { openProject } from '../open-project.ts';

export const reviseCommand: Command = {
  about:
    'Keeps the bill of this revision in the project and counts the revision up. Documents made later list it in their ' +
    'history and say which lines came, went or changed since. The file as it was is kept as FILE.bak.',
  operands: [{ name: 'FILE', help: 'a project file' }],
  options: [{ name: 'note', value: 'TEXT', help: 'what this revision was about' }],
  examples: [
    { line: 'lockstep revise hospital.lockstep --note "First offer"', does: 'after a quote has left the house' },
  ],
  run: async (given, terminal) => {
    const [file = ''] = given.operands;
    const opened = await openProject(file, terminal);
    if (opened === null) return exitCodes.refused;
    const { project, prepared } = opened;
    const { revision, date, quote } = project;
    const sent = revisionOf(planProject(prepared).bill, { revision, date, note: given.text('note') ?? '' });
    const revisions = [...quote.revisions.filter((each) => each.revision !== revision), sent];
    const next = { ...project, revision: revision + 1, quote: { ...quote, revisions } };
    const written = await writeTextFile(file, serialiseProject(next));
    if (!written.ok) {
      terminal.complain(`lockstep revise: ${written.error.message}`);
      return exitCodes.refused;
    }
    terminal.write(
      `${file} keeps revision ${revision} and is now revision ${revision + 1}; the file as it was is ${file}.bak.\n`,
    );
    return exitCodes.fine;
  },
};
