import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  currentFormatVersion,
  migrate,
  migrations,
  type Migration,
} from '../../../../shared/project-file/migrations.ts';
import { parseProjectFile } from '../../../../shared/project-file/parse.ts';
import { serialiseProject } from '../../../../shared/project-file/serialise.ts';

const saved = (version: number): string =>
  readFileSync(new URL(`../../../fixtures/project-files/v${version}.lockstep`, import.meta.url), 'utf8');

test('there is one migration per released format, in order', () => {
  expect(migrations.map((step) => step.from)).toEqual(migrations.map((_, i) => i + 1));
});

describe('the same project saved by every release opens the same', () => {
  const versions = Array.from({ length: currentFormatVersion }, (_, i) => i + 1);

  test.each(versions)('format %i', (version) => {
    const opened = parseProjectFile(saved(version));
    if (!opened.ok) throw new Error(JSON.stringify(opened.error));
    expect(serialiseProject(opened.value)).toBe(saved(currentFormatVersion));
  });
});

describe('steps on a toy', () => {
  const steps: readonly Migration[] = [
    { from: 1, why: 'title became name', up: ({ title, ...rest }) => ({ ...rest, name: title }) },
    { from: 2, why: 'a per cent became a share', up: (old) => ({ ...old, share: Number(old['share']) / 100 }) },
  ];

  test('an old file takes every step, a newer one only those after it', () => {
    expect(migrate({ formatVersion: 1, title: 'A', share: 25 }, 1, steps)).toEqual({
      formatVersion: 3,
      name: 'A',
      share: 0.25,
    });
    expect(migrate({ formatVersion: 2, name: 'A', share: 25 }, 2, steps)).toMatchObject({ name: 'A', share: 0.25 });
    expect(migrate({ formatVersion: 3, name: 'A', share: 0.25 }, 3, steps)).toMatchObject({ share: 0.25 });
  });
});
