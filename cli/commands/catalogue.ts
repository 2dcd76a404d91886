/** `catalogue`: what Lockstep knows of the world, each figure with its pedigree. */
import { bundledCatalogue } from '../../shared/catalog/bundled.ts';
import { nearestName } from '../../shared/base/nearest.ts';
import type { Command } from '../command.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { entriesByKind, entryLines, kindLines, kindsLines, sourceLines, sourcesLines } from '../print/catalogue.ts';
import type { Terminal } from '../terminal.ts';

const actions = ['list', 'show', 'sources'] as const;

export const catalogueCommand: Command = {
  about:
    'Shows the catalogue: releases, editions, CPUs, servers, arrays, machine profiles, planning figures and prices. ' +
    'Every figure has a source and says whether it is quoted, derived or an estimate.',
  operands: [
    { name: 'ACTION', help: 'list, show or sources' },
    { name: 'KIND', isOptional: true, help: 'a kind of entry, such as servers (list, show), or a source (sources)' },
    { name: 'ID', isOptional: true, help: 'the entry to show' },
  ],
  options: [{ name: 'json', help: 'print JSON' }],
  examples: [
    { line: 'lockstep catalogue list', does: 'the kinds of entries' },
    { line: 'lockstep catalogue list servers', does: 'all server models' },
    { line: 'lockstep catalogue show releases 8.0', does: 'one entry with every figure and its source' },
    { line: 'lockstep catalogue sources', does: 'everything the figures were taken from' },
  ],
  run: async (given, terminal) => {
    const [action = '', kind, id] = given.operands;
    const asJson = given.has('json');
    switch (action) {
      case 'list':
        return kind === undefined ? listKinds(terminal, asJson) : listKind(kind, terminal, asJson);
      case 'show':
        return show(kind, id, terminal, asJson);
      case 'sources':
        return sources(kind, terminal, asJson);
      default: {
        const meant = nearestName(action, actions);
        return refuse(
          terminal,
          `there is no action "${action}": ${meant === null ? `use ${actions.join(', ')}` : `did you mean "${meant}"?`}`,
        );
      }
    }
  },
};

const kinds = (): ReturnType<typeof entriesByKind> => entriesByKind(bundledCatalogue());

function listKinds(terminal: Terminal, asJson: boolean): ExitCode {
  const counts = Object.fromEntries([...kinds()].map(([kind, entries]) => [kind, Object.keys(entries).length]));
  return print(terminal, asJson, counts, () => kindsLines(bundledCatalogue(), counts, terminal));
}

function listKind(kind: string, terminal: Terminal, asJson: boolean): ExitCode {
  const entries = kinds().get(kind);
  if (entries === undefined) return refuse(terminal, noSuch('kind', kind, [...kinds().keys()]));
  return print(terminal, asJson, entries, () => kindLines(kind, entries, terminal));
}

function show(kind: string | undefined, id: string | undefined, terminal: Terminal, asJson: boolean): ExitCode {
  if (kind === undefined || id === undefined) {
    return refuse(terminal, 'show needs a kind and an id, for example: lockstep catalogue show releases 8.0');
  }
  const entries = kinds().get(kind);
  if (entries === undefined) return refuse(terminal, noSuch('kind', kind, [...kinds().keys()]));
  const entry = Object.hasOwn(entries, id) ? entries[id] : undefined;
  if (entry === undefined) return refuse(terminal, noSuch(`entry of ${kind}`, id, Object.keys(entries)));
  return print(terminal, asJson, entry, () => entryLines(id, entry, bundledCatalogue().sources, terminal));
}

function sources(id: string | undefined, terminal: Terminal, asJson: boolean): ExitCode {
  const all = bundledCatalogue().sources;
  if (id === undefined) return print(terminal, asJson, all, () => sourcesLines(all, terminal));
  const source = Object.hasOwn(all, id) ? all[id] : undefined;
  if (source === undefined) return refuse(terminal, noSuch('source', id, Object.keys(all)));
  return print(terminal, asJson, source, () => sourceLines(id, source, kinds(), terminal));
}

function noSuch(what: string, name: string, known: readonly string[]): string {
  const meant = nearestName(name, known);
  const list =
    known.length > 12
      ? `there are ${known.length}; lockstep catalogue list shows them`
      : `there are ${known.join(', ')}`;
  return `there is no ${what} "${name}": ${meant === null ? list : `did you mean "${meant}"?`}`;
}

function print(terminal: Terminal, asJson: boolean, json: unknown, lines: () => readonly string[]): ExitCode {
  terminal.write(asJson ? `${JSON.stringify(json, null, 2)}\n` : `${lines().join('\n')}\n`);
  return exitCodes.fine;
}

function refuse(terminal: Terminal, message: string): ExitCode {
  terminal.complain(`lockstep catalogue: ${message}`);
  return exitCodes.refused;
}
