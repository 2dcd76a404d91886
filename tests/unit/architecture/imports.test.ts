/** The import table and the purity rules hold: for each, a bad line is refused and a good one passes. */
import { existsSync, readdirSync } from 'node:fs';
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, test } from 'vitest';
import { sharedMayUse, stages } from '../../../eslint.config.js';

const root = new URL('../../../', import.meta.url);
const eslint = new ESLint({
  cwd: root.pathname,
  // The one rule that needs types reads files from disk; these lines exist only here.
  overrideConfig: {
    languageOptions: { parserOptions: { projectService: false } },
    rules: { '@typescript-eslint/no-floating-promises': 'off' },
  },
});

/** Rules that `code` breaks in a file of that path. */
async function broken(filePath: string, code: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: new URL(filePath, root).pathname });
  return result!.messages.map(({ ruleId, message }) => ruleId ?? message);
}

const imports = (name: string, from: string): string =>
  `import { ${name} } from '${from}';\nexport const used = ${name};`;
const types = (name: string, from: string): string =>
  `import type { ${name} } from '${from}';\nexport type Used = ${name};`;

const restricted = '@typescript-eslint/no-restricted-imports';

beforeAll(async () => {
  await broken('shared/base/warm-up.ts', '');
}, 60_000);

describe('the table knows the tree', () => {
  test('every folder of shared/ stands in it, and nothing else', () => {
    const folders = readdirSync(new URL('shared/', root), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);

    expect(Object.keys(sharedMayUse).sort()).toEqual(folders.sort());
  });

  test('every stage has its folder', () => {
    expect(stages.filter((stage) => !existsSync(new URL(`shared/${stage}/stage.ts`, root)))).toEqual([
      // Rules, not quantities: judged by the planner.
      'compatibility',
    ]);
  });

  test('no two folders of shared/ use each other', () => {
    const mayUse = sharedMayUse as Readonly<Record<string, readonly string[]>>;
    const reaches = (from: string, seen: ReadonlySet<string> = new Set()): readonly string[] =>
      (mayUse[from] ?? []).flatMap((next) =>
        seen.has(next) ? [] : [next, ...reaches(next, new Set([...seen, next]))],
      );

    expect(Object.keys(mayUse).filter((folder) => reaches(folder).includes(folder))).toEqual([]);
  });
});

describe.each([
  { file: 'shared/base/a.ts', bad: '../model/figure.ts', good: './assert.ts' },
  { file: 'shared/engine/a.ts', bad: '../model/project.ts', good: '../base/assert.ts' },
  { file: 'shared/engine/a.ts', bad: 'zod', good: 'mathjs' },
  { file: 'shared/model/a.ts', bad: '../catalog/schema.ts', good: '../base/assert.ts' },
  { file: 'shared/method/a.ts', bad: '../storage/stage.ts', good: '../engine/definition.ts' },
  { file: 'shared/method/a.ts', bad: 'mathjs', good: './chapter.ts' },
  { file: 'shared/catalog/a.ts', bad: '../engine/run.ts', good: '../model/catalogue.ts' },
  { file: 'shared/catalog/a.ts', bad: 'mathjs', good: 'zod' },
  { file: 'shared/text/a.ts', bad: '../planner/plan.ts', good: '../model/finding.ts' },
  { file: 'shared/text/en/findings/a.ts', bad: '../../../planner/plan.ts', good: '../../../model/finding.ts' },
  { file: 'shared/report/a.ts', bad: '../planner/plan-project.ts', good: '../text/numbers.ts' },
  { file: 'shared/report/drawing/a.ts', bad: '../../placement/place.ts', good: '../../text/numbers.ts' },
  { file: 'shared/project-file/a.ts', bad: '../catalog/parse.ts', good: '../model/project.ts' },
  { file: 'shared/project-file/a.ts', bad: 'mathjs', good: 'zod' },
  { file: 'shared/planner/a.ts', bad: '../report/model.ts', good: '../storage/stage.ts' },
  { file: 'shared/planner/a.ts', bad: '../project-file/parse.ts', good: '../method/storage.ts' },
  { file: 'shared/planner/rules/a.ts', bad: '../../text/findings.ts', good: '../../storage/raid.ts' },
  { file: 'shared/planner/a.ts', bad: 'mathjs', good: '../engine/book.ts' },
  { file: 'shared/planner/a.ts', bad: 'zod', good: '../catalog/entries.ts' },
  { file: 'shared/planner/a.ts', bad: 'node:fs', good: '../base/result.ts' },
  { file: 'shared/report/a.ts', bad: '../../main/node/project-store.ts', good: '../base/assert.ts' },
  { file: 'shared/report/a.ts', bad: 'pdfmake', good: '../model/project.ts' },
  { file: 'shared/base/a.ts', bad: '../../cli/terminal.ts', good: './result.ts' },
  { file: 'shared/placement/a.ts', bad: '../../bench/placement.ts', good: './place.ts' },
  { file: 'shared/ipc/a.ts', bad: '../model/project.ts', good: 'zod' },
  { file: 'main/node/a.ts', bad: 'electron', good: '../../shared/planner/plan-project.ts' },
  { file: 'main/node/a.ts', bad: '../electron/window.ts', good: 'node:fs' },
  { file: 'main/node/pdf/a.ts', bad: '../../../cli/terminal.ts', good: 'pdfmake' },
  { file: 'main/electron/a.ts', bad: '../../renderer/bridge.ts', good: 'electron' },
  { file: 'cli/a.ts', bad: 'electron', good: '../main/node/project-store.ts' },
  { file: 'cli/commands/a.ts', bad: '../../main/electron/window.ts', good: '../../shared/planner/plan-project.ts' },
  { file: 'renderer/main.tsx', bad: 'node:fs', good: './app/frame.tsx' },
  { file: 'renderer/main.tsx', bad: '../main/node/project-store.ts', good: '../shared/ipc/contract.ts' },
  { file: 'renderer/ui/a.tsx', bad: '../state/store.ts', good: '../../shared/text/numbers.ts' },
  { file: 'renderer/ui/a.tsx', bad: '../../shared/planner/plan.ts', good: '../../shared/report/drawing/scene.ts' },
  { file: 'renderer/ui/a.tsx', bad: '../bridge.ts', good: './field.tsx' },
  { file: 'renderer/text/a.ts', bad: '../ui/field.tsx', good: '../../shared/text/numbers.ts' },
  { file: 'renderer/state/a.ts', bad: '../ui/field.tsx', good: '../bridge.ts' },
  { file: 'renderer/state/a.ts', bad: '../parts/fields.tsx', good: '../../shared/planner/plan-project.ts' },
  { file: 'renderer/parts/a.tsx', bad: '../screens/hosts/hosts-screen.tsx', good: '../ui/table.tsx' },
  { file: 'renderer/screens/hosts/a.tsx', bad: '../../app/topics.tsx', good: '../../parts/fields.tsx' },
  { file: 'renderer/screens/hosts/a.tsx', bad: 'electron', good: '../../bridge.ts' },
  { file: 'cli/a.ts', bad: '../tests/fixtures/plan-fixture.ts', good: 'node:process' },
])('$file', ({ file, bad, good }) => {
  test(`may not import ${bad}`, async () => {
    expect(await broken(file, imports('thing', bad))).toEqual([restricted]);
  });

  test(`may import ${good}`, async () => {
    expect(await broken(file, imports('thing', good))).toEqual([]);
  });
});

describe.each(stages)('the stage %s', (stage) => {
  const file = `shared/${stage}/a.ts`;
  const other = stage === 'storage' ? 'network' : 'storage';

  test('does not call another stage', async () => {
    expect(await broken(file, imports('thing', `../${other}/stage.ts`))).toEqual([restricted]);
  });

  test('does not call the planner', async () => {
    expect(await broken(file, types('Plan', '../planner/plan.ts'))).toEqual([restricted]);
  });

  test('takes over types of another stage', async () => {
    expect(await broken(file, types('Thing', `../${other}/plan.ts`))).toEqual([]);
  });

  test('uses the engine, the catalogue and the nouns', async () => {
    expect(await broken(file, imports('thing', '../engine/run.ts'))).toEqual([]);
    expect(await broken(file, imports('thing', '../catalog/price-lookup.ts'))).toEqual([]);
    expect(await broken(file, types('Project', '../model/project.ts'))).toEqual([]);
  });
});

test('the report reads the plan as types', async () => {
  expect(await broken('shared/report/a.ts', types('Plan', '../planner/plan.ts'))).toEqual([]);
});

test('only the bridge says how the window reaches the shell', async () => {
  const line = 'export const found = window.lockstep;';
  expect(await broken('renderer/screens/hosts/a.tsx', line)).toEqual(['no-restricted-syntax']);
  expect(await broken('renderer/state/a.ts', line)).toEqual(['no-restricted-syntax']);
});

describe('purity', () => {
  test.each([
    { bad: 'export const a = Math.random();', good: 'export const a = Math.max(1, 2);' },
    { bad: 'export const a = Date.now();', good: "export const a = Date.parse('2026-01-01');" },
    { bad: 'export const a = new Date();', good: 'export const a = new Date(0);' },
    { bad: 'export const a = Date();', good: 'export const a = Number(1);' },
    { bad: 'export const a = (1).toLocaleString();', good: 'export const a = (1).toFixed(2);' },
    { bad: 'export default 1;', good: 'export const a = 1;' },
    { bad: "export const a = import('./b.ts');", good: "export { a } from './b.ts';" },
  ])('$bad', async ({ bad, good }) => {
    const bare =
      bad.includes('random') || bad.includes('Date.now') ? 'no-restricted-properties' : 'no-restricted-syntax';

    expect(await broken('shared/base/a.ts', bad)).toEqual([bare]);
    expect(await broken('shared/base/a.ts', good)).toEqual([]);
  });

  test('the edges may ask for the clock', async () => {
    expect(await broken('main/node/a.ts', 'export const a = Date.now();')).toEqual([]);
  });
});

describe('everywhere', () => {
  test.each([
    { rule: 'no-eval', bad: "export const a: unknown = eval('1');", good: 'export const a = 1;' },
    {
      rule: 'no-new-func',
      bad: "export const a: unknown = new Function('return 1');",
      good: 'export const a = (): number => 1;',
    },
    {
      rule: '@typescript-eslint/no-unused-vars',
      bad: 'const a = 1;',
      good: 'export const a = 1;',
    },
    {
      rule: '@typescript-eslint/consistent-type-imports',
      bad: "import { Thing } from './b.ts';\nexport type A = Thing;",
      good: "import type { Thing } from './b.ts';\nexport type A = Thing;",
    },
    {
      rule: '@typescript-eslint/no-explicit-any',
      bad: 'export const a: any = 1;',
      good: 'export const a: unknown = 1;',
    },
    { rule: 'eqeqeq', bad: 'export const a = [].length == 0;', good: 'export const a = [].length === 0;' },
  ])('$rule', async ({ rule, bad, good }) => {
    expect(await broken('cli/a.ts', bad)).toEqual([rule]);
    expect(await broken('cli/a.ts', good)).toEqual([]);
  });

  test('a promise is waited for', async () => {
    const full = new ESLint({ cwd: root.pathname });
    const config = (await full.calculateConfigForFile(new URL('cli/index.ts', root).pathname)) as {
      readonly rules: Readonly<Record<string, readonly unknown[]>>;
    };

    expect(config.rules['@typescript-eslint/no-floating-promises']?.[0]).toBe(2);
  });
});
