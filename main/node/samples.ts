/** The projects that come with Lockstep: templates to begin a plan of one's own, examples to look at. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { required } from '../../shared/base/assert.ts';
import type { Sample as SampleFacts } from '../../shared/ipc/shapes.ts';
import type { Project } from '../../shared/model/project.ts';
import { parseProjectFile } from '../../shared/project-file/parse.ts';

export interface Sample {
  readonly kind: 'template' | 'example';
  readonly name: string;
  readonly text: string;
}

const extension = '.lockstep';

/** Beside the built program, or at the top of the source tree. */
const folders = ['./examples/', '../../examples/'];

const subfolders = { example: '', template: 'templates' } as const;

/** All examples, by name. */
export const readExamples = (): Promise<readonly Sample[]> => readSamples('example');

/** All samples of a kind, by name. */
export async function readSamples(kind: Sample['kind']): Promise<readonly Sample[]> {
  for (const folder of folders) {
    const path = join(fileURLToPath(new URL(folder, import.meta.url)), subfolders[kind]);
    const files = await readdir(path).catch(() => []);
    const names = files.filter((file) => file.endsWith(extension)).sort();
    if (names.length === 0) continue;
    return Promise.all(
      names.map(async (file) => ({
        kind,
        name: file.slice(0, -extension.length),
        text: await readFile(join(path, file), 'utf8'),
      })),
    );
  }
  return [];
}

/** What a list of samples shows of one. */
export function describeSample({ kind, name, text }: Sample): SampleFacts {
  const { name: title, customer, sites } = projectOf(name, text);
  return { kind, name, title, customer: customer.name, sites: sites.length };
}

/** Samples are ours and tested: one that cannot be read is a defect. */
export function projectOf(name: string, text: string): Project {
  const parsed = parseProjectFile(text);
  return required(parsed.ok ? parsed.value : null, `readable sample ${name}: ${JSON.stringify(parsed)}`);
}
