import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseProjectFile } from '../../../../shared/project-file/parse.ts';
import { projectSchema } from '../../../../shared/project-file/schema.ts';
import { failureLines } from '../../../builders/said.ts';

const page = readFileSync(new URL('../../../../docs/file-format.md', import.meta.url), 'utf8');

test('the short file of the page is a project', () => {
  const example = /```json\n(\{\n {2}"formatVersion"[\s\S]*?)\n```/.exec(page)?.[1] ?? '';
  const parsed = parseProjectFile(example);
  expect(parsed.ok ? [] : failureLines(parsed.error)).toEqual([]);
});

test('every field of the format stands on the page', () => {
  const missing = [...fieldNames(projectSchema)].filter((name) => !new RegExp(`\\b${name}\\b`).test(page));
  expect(missing).toEqual([]);
});

/** Names of all fields in a schema, at any depth. */
function fieldNames(schema: unknown, seen = new Set<unknown>()): Set<string> {
  const names = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    const { def } = value as { readonly def?: Readonly<Record<string, unknown>> };
    if (def === undefined) return;
    for (const [key, field] of Object.entries((def['shape'] as Readonly<Record<string, unknown>> | undefined) ?? {})) {
      names.add(key);
      visit(field);
    }
    for (const part of ['element', 'innerType', 'valueType', 'in', 'out']) visit(def[part]);
    for (const option of (def['options'] as readonly unknown[] | undefined) ?? []) visit(option);
  };
  visit(schema);
  return names;
}
