/**
 * Where the typeface of the documents lies: beside the built program, or in the package it comes from.
 *
 * IBM Plex Sans (SIL Open Font License 1.1): Latin, Greek and Cyrillic letters, figures all of one width.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const fontFamily = 'IBM Plex Sans';

const packageName = '@ibm/plex-sans';
const fileByWeight = { regular: 'IBMPlexSans-Regular.woff', strong: 'IBMPlexSans-SemiBold.woff' } as const;

/**
 * What the build copies into the folder `fonts` beside the program: paths inside node_modules, the licence with them.
 */
export const fontPackageFiles: readonly string[] = [
  ...Object.values(fileByWeight).map((file) => `${packageName}/fonts/complete/woff/${file}`),
  `${packageName}/LICENSE.txt`,
];

export interface FontFiles {
  readonly regular: string;
  readonly strong: string;
}

/** Full paths of the font files. */
export function fontFiles(): FontFiles {
  const folder = fontFolder();
  return { regular: join(folder, fileByWeight.regular), strong: join(folder, fileByWeight.strong) };
}

function fontFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const beside = [join(here, 'fonts'), join(here, '..', 'fonts')];
  const built = beside.find((folder) => existsSync(join(folder, fileByWeight.regular)));
  if (built !== undefined) return built;
  const manifest = createRequire(import.meta.url).resolve(`${packageName}/package.json`);
  return join(dirname(manifest), 'fonts', 'complete', 'woff');
}
