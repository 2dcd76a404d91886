/** The complete deployments of examples/, read the way a user's file is read. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Project } from '../../shared/model/project.ts';
import { parseProjectFile } from '../../shared/project-file/parse.ts';

// Not by `new URL`: tests of the window have a URL of their own, which the bundler rewrites.
const folder = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'examples/');
const ending = '.lockstep';

/** Names without their ending, sorted. */
export const exampleNames: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith(ending))
  .map((file) => file.slice(0, -ending.length))
  .sort();

export function readExample(name: string): Project {
  const project = parseProjectFile(readFileSync(`${folder}${name}${ending}`, 'utf8'));
  if (!project.ok) throw new Error(`${name}: ${JSON.stringify(project.error)}`);
  return project.value;
}
