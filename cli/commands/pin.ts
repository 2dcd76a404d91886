/** `pin`: keeps today's catalogue version and the entries used in the project file. */
import { writeTextFile } from '../../main/node/project-store.ts';
import { pinnedWithScenarios } from '../../shared/whatif/pinned-scenarios.ts';
import { serialiseProject } from '../../shared/project-file/serialise.ts';
import type { Command } from '../command.ts';
import { exitCodes } from '../exit-codes.ts';
import { prepare, readProject } from '../open-project.ts';

export const pinCommand: Command = {
  about:
    "Writes today's catalogue version and a copy of every entry the project uses into the file, so that the plan opens " +
    'to the same figures when the catalogue has moved on. The file as it was is kept as FILE.bak.',
  operands: [{ name: 'FILE', help: 'a project file; with - the pinned project goes to standard output' }],
  options: [],
  examples: [{ line: 'lockstep pin hospital.lockstep', does: 'before a quote leaves the house' }],
  run: async ({ operands }, terminal) => {
    const [file = ''] = operands;
    const project = await readProject(file, terminal);
    if (project === null) return exitCodes.refused;
    // Entries kept earlier are replaced by those of today.
    const opened = prepare(file, { ...project, catalogue: null }, terminal);
    if (opened === null) return exitCodes.refused;
    const catalogue = pinnedWithScenarios(opened.prepared);
    const text = serialiseProject({ ...project, catalogue });
    if (file === '-') {
      terminal.write(text);
      return exitCodes.fine;
    }
    const written = await writeTextFile(file, text);
    if (!written.ok) {
      terminal.complain(`lockstep pin: ${written.error.message}`);
      return exitCodes.refused;
    }
    const before = project.catalogue === null ? '' : ` (before: ${project.catalogue.version})`;
    terminal.write(`${file} keeps catalogue ${catalogue.version}${before}; the file as it was is ${file}.bak.\n`);
    return exitCodes.fine;
  },
};
