/** `new`: a project file made from an example, with the catalogue entries it uses kept in it. */
import { stat } from 'node:fs/promises';
import { pinnedWithScenarios } from '../../shared/whatif/pinned-scenarios.ts';
import { nearestName } from '../../shared/base/nearest.ts';
import { serialiseProject } from '../../shared/project-file/serialise.ts';
import { writeTextFile } from '../../main/node/project-store.ts';
import type { Command } from '../command.ts';
import { projectOf, readExamples, type Sample } from '../../main/node/samples.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { prepare } from '../open-project.ts';
import { tableLines } from '../print/table.ts';
import type { Terminal } from '../terminal.ts';

export const newCommand: Command = {
  about:
    'Writes a new project from an example and keeps the catalogue entries it uses in the file, so that it opens to the ' +
    'same figures later. Without --from the examples are listed; without --out the project goes to standard output.',
  operands: [],
  options: [
    { name: 'from', value: 'EXAMPLE', help: 'the example to start from' },
    { name: 'out', value: 'FILE', help: 'the file to write; it must not exist yet' },
  ],
  examples: [
    { line: 'lockstep new', does: 'the examples there are' },
    { line: 'lockstep new --from textbook-three-hosts --out office.lockstep', does: 'a project of your own' },
  ],
  run: async (given, terminal) => {
    const examples = await readExamples();
    const name = given.text('from');
    if (name === null) {
      terminal.write(listText(examples, terminal));
      return exitCodes.fine;
    }
    const example = examples.find((one) => one.name === name);
    if (example !== undefined) return writeNew(example, given.text('out'), terminal);
    const names = examples.map((one) => one.name);
    const meant = nearestName(name, names);
    const mend = meant === null ? `examples are ${names.join(', ')}` : `did you mean "${meant}"?`;
    terminal.complain(`lockstep new: there is no example "${name}": ${mend}`);
    return exitCodes.refused;
  },
};

async function writeNew(example: Sample, out: string | null, terminal: Terminal): Promise<ExitCode> {
  const opened = prepare(example.name, projectOf(example.name, example.text), terminal);
  if (opened === null) return exitCodes.refused;
  const text = serialiseProject({ ...opened.project, catalogue: pinnedWithScenarios(opened.prepared) });
  if (out === null) {
    terminal.write(text);
    return exitCodes.fine;
  }
  if ((await stat(out).catch(() => null))?.isFile() === true) {
    terminal.complain(`lockstep new: ${out} exists already: choose another name, or move it away first.`);
    return exitCodes.refused;
  }
  const written = await writeTextFile(out, text);
  if (written.ok) {
    terminal.write(`${out} written. It speaks of ${opened.project.date}: set "date" to the day of your plan.\n`);
    return exitCodes.fine;
  }
  terminal.complain(`lockstep new: ${written.error.message}`);
  return exitCodes.refused;
}

function listText(examples: readonly Sample[], terminal: Terminal): string {
  const rows = examples.map((example) => {
    const { name, sites } = projectOf(example.name, example.text);
    const size = `${sites.length} ${sites.length === 1 ? 'site' : 'sites'}`;
    return { kind: 'line' as const, cells: [example.name, name, size] };
  });
  const columns = [
    { head: 'Example', align: 'left' },
    { head: 'What it is', align: 'left' },
    { head: 'Size', align: 'left' },
  ] as const;
  return `${tableLines(columns, rows, terminal.width, terminal.bold).join('\n')}\n`;
}
