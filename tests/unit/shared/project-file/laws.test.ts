import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseProjectFile } from '../../../../shared/project-file/parse.ts';
import { serialiseProject } from '../../../../shared/project-file/serialise.ts';
import { arbitraryProject } from './arbitrary-project.ts';
import { shortProject } from './short-project.ts';
import { failureLines } from '../../../builders/said.ts';

test('a saved project opens to the same project, and saves to the same bytes', () => {
  fc.assert(
    fc.property(arbitraryProject, (project) => {
      const text = serialiseProject(project);
      const opened = parseProjectFile(text);
      if (!opened.ok) throw new Error(failureLines(opened.error).join('\n'));
      expect(opened.value).toEqual(project);
      expect(serialiseProject(opened.value)).toBe(text);
    }),
    { numRuns: 300 },
  );
});

describe('whatever the file holds, the door answers and never throws', () => {
  const answers = (text: string): void => {
    const parsed = parseProjectFile(text);
    if (parsed.ok) return;
    const lines = failureLines(parsed.error);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.length).toBeLessThanOrEqual(11);
    for (const line of lines) expect(line).toMatch(/^[^\n]{5,1000}$/);
  };

  test('random text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), answers), { numRuns: 1000 });
  });

  test('random JSON', () => {
    fc.assert(fc.property(fc.json(), answers), { numRuns: 1000 });
  });

  test('a project with one value replaced by anything', () => {
    fc.assert(
      fc.property(fc.nat(), fc.jsonValue({ maxDepth: 2 }), (position, replacement) => {
        answers(JSON.stringify(withReplaced(shortProject(), position, replacement)));
      }),
      { numRuns: 1000 },
    );
  });

  test('a project with a piece of its text cut out or doubled', () => {
    const text = JSON.stringify(shortProject());
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(text.length), (a, b) => answers(text.slice(0, a) + text.slice(b))),
      { numRuns: 1000 },
    );
  });
});

/** The value with its nth inner value replaced, counted in reading order. */
function withReplaced(value: unknown, position: number, replacement: unknown): unknown {
  const places: { holder: Record<string, unknown>; key: string }[] = [];
  const walk = (holder: Record<string, unknown>): void => {
    for (const [key, inner] of Object.entries(holder)) {
      places.push({ holder, key });
      if (typeof inner === 'object' && inner !== null) walk(inner as Record<string, unknown>);
    }
  };
  walk(value as Record<string, unknown>);
  const place = places[position % places.length]!;
  place.holder[place.key] = replacement;
  return value;
}
