/** The examples that come with Lockstep. */
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

export interface Example {
  readonly name: string;
  readonly text: string;
}

const extension = '.lockstep';

/** Beside the built program, or at the top of the source tree. */
const folders = ['./examples/', '../examples/'];

/** All examples, by name. */
export async function readExamples(): Promise<readonly Example[]> {
  for (const folder of folders) {
    const path = fileURLToPath(new URL(folder, import.meta.url));
    const files = await readdir(path).catch(() => []);
    const names = files.filter((file) => file.endsWith(extension)).sort();
    if (names.length === 0) continue;
    return Promise.all(
      names.map(async (file) => ({
        name: file.slice(0, -extension.length),
        text: await readFile(`${path}${file}`, 'utf8'),
      })),
    );
  }
  return [];
}
