/** Small parts of generated pages: the notice at the top, tables, sources. */
import type { Source } from '../../shared/model/figure.ts';

/** A page of the documentation: where it stands and what stands in it. */
export interface Page {
  /** Path from the root of the project. */
  readonly path: string;
  readonly text: string;
}

/** Says that a page is made, from what, and by which command. */
export const notice = (from: string): string =>
  `<!-- Made by "npm run docs" from ${from}. Change that, not this page. -->`;

/** Text that may stand in a cell of a table. */
export const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

export function table(heads: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)];
}

/** A source with its id, its title and, where there is one, its address. */
export function sourceLine(id: string, sources: Readonly<Record<string, Source>>): string {
  const source = sources[id];
  if (source === undefined) return `\`${id}\``;
  const title = source.address === null ? source.title : `[${source.title}](<${source.address}>)`;
  return `${title} (\`${id}\`)`;
}
