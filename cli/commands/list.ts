/** The commands by name, each loaded only when it is asked for. */
import type { Command } from '../command.ts';

export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

export const commandList: readonly CommandEntry[] = [
  {
    name: 'plan',
    summary: 'the whole plan of a project: screen, JSON or PDF',
    load: async () => (await import('./plan.ts')).planCommand,
  },
  {
    name: 'export',
    summary: 'documents and files for others: PDF, workbook, CSV, JSON',
    load: async () => (await import('./export.ts')).exportCommand,
  },
  {
    name: 'explain',
    summary: 'where a figure comes from, down to the leaves',
    load: async () => (await import('./explain.ts')).explainCommand,
  },
  {
    name: 'check',
    summary: 'what stands in the way, with remedy and source',
    load: async () => (await import('./check.ts')).checkCommand,
  },
  {
    name: 'scenario',
    summary: 'the what-ifs kept in a project, and what can be changed',
    load: async () => (await import('./scenario.ts')).scenarioCommand,
  },
  {
    name: 'compare',
    summary: 'what a scenario changes: figures, bill, findings, in words',
    load: async () => (await import('./compare.ts')).compareCommand,
  },
  {
    name: 'review',
    summary: 'accept or dismiss a finding with a reason, or add the line it proposes',
    load: async () => (await import('./review.ts')).reviewCommand,
  },
  {
    name: 'revise',
    summary: 'keep the quote as it was sent, so that the next says what changed',
    load: async () => (await import('./revise.ts')).reviseCommand,
  },
  {
    name: 'sweep',
    summary: 'figures over a range of one or two inputs, with every jump and its reason',
    load: async () => (await import('./sweep.ts')).sweepCommand,
  },
  {
    name: 'tornado',
    summary: 'which uncertain input moves a figure how far',
    load: async () => (await import('./tornado.ts')).tornadoCommand,
  },
  {
    name: 'uncertainty',
    summary: 'how far cost, outage and hosts may be off, and why',
    load: async () => (await import('./uncertainty.ts')).uncertaintyCommand,
  },
  {
    name: 'optimise',
    summary: 'the best design of a list of choices, proven, with runners-up and front',
    load: async () => (await import('./optimise.ts')).optimiseCommand,
  },
  {
    name: 'new',
    summary: 'a new project file from an example',
    load: async () => (await import('./new.ts')).newCommand,
  },
  {
    name: 'pin',
    summary: 'keep the catalogue entries used in the project file',
    load: async () => (await import('./pin.ts')).pinCommand,
  },
  {
    name: 'licences',
    summary: 'perpetual beside subscription, and where the sources contradict each other',
    load: async () => (await import('./licences.ts')).licencesCommand,
  },
  {
    name: 'prices',
    summary: 'price books: import a list, compare two, use one in a project',
    load: async () => (await import('./prices.ts')).pricesCommand,
  },
  {
    name: 'catalogue',
    summary: 'releases, servers, profiles, prices and their sources',
    load: async () => (await import('./catalogue.ts')).catalogueCommand,
  },
  {
    name: 'method',
    summary: 'the method book: every formula and why',
    load: async () => (await import('./method.ts')).methodCommand,
  },
  {
    name: 'solve',
    summary: 'the solvers on cases of your own, JSON to JSON',
    load: async () => (await import('./solve.ts')).solveCommand,
  },
];
