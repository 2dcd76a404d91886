/** All documents of a plan made by two processes in other time zones and languages: the same, byte for byte. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
// Inside the tree, so that the program finds the packages that are left out of it.
const folder = mkdtempSync(join(root, 'node_modules', '.lockstep-print-'));
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(async () => {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(root, 'tests/fixtures/print-fixture.ts'),
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: 'print.mjs' } },
    },
  });
}, 60_000);

function printed(timeZone: string, language: string): string {
  const env = { ...process.env, TZ: timeZone, LANG: language, LC_ALL: language };
  return execFileSync(process.execPath, [join(folder, 'print.mjs')], { encoding: 'utf8', env, cwd: tmpdir() });
}

test('time zone and language of the computer leave no trace', () => {
  const here = printed('Pacific/Kiritimati', 'en_US.UTF-8');
  const there = printed('America/Los_Angeles', 'sv_SE.UTF-8');

  expect(here).toMatch(/^[0-9a-f]{64} \d{5,}\n$/);
  expect(there).toBe(here);
});
