/** shared/ compiles without Node and without a browser: whatever belongs to a platform is unknown there. */
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const folder = new URL('../../../shared/', import.meta.url).pathname;
const { config } = ts.readConfigFile(`${folder}tsconfig.json`, (path) => ts.sys.readFile(path)) as { config: unknown };
const { options } = ts.parseJsonConfigFileContent(config, { ...ts.sys, readDirectory: () => [] }, folder);

/** What the compiler says about a file of shared/ with these lines, by line. */
function problems(lines: readonly string[]): ReadonlyMap<string, string> {
  const probe = `${folder}probe.ts`;
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (path, ...rest) =>
    path === probe ? ts.createSourceFile(path, lines.join('\n'), ts.ScriptTarget.ES2022) : read(path, ...rest);
  const program = ts.createProgram([probe], options, host);
  const source = program.getSourceFile(probe)!;
  return new Map(
    ts.getPreEmitDiagnostics(program, source).map(({ start, messageText }) => {
      const { line } = source.getLineAndCharacterOfPosition(start ?? 0);
      return [lines[line]!, ts.flattenDiagnosticMessageText(messageText, ' ')];
    }),
  );
}

const platform = [
  'export const a: unknown = process.env;',
  'export const b: unknown = document.title;',
  'export const c: unknown = window.name;',
  'console.log(1);',
  'setTimeout(() => 0, 1);',
  "export const d: unknown = fetch('x');",
  "export const e: unknown = Buffer.from('x');",
  'export const f: unknown = crypto.randomUUID();',
  'export const g: unknown = performance.now();',
  "export { readFileSync } from 'node:fs';",
  'export const h: unknown = require;',
  'export const i: unknown = __dirname;',
];

const pure = [
  "import { ok } from './base/result.ts';",
  'export const j = ok(new Map([[1, Math.max(1, 2)]]));',
  'export const k = [3, 1, 2].toSorted();',
];

describe('shared/ alone', () => {
  const found = problems([...platform, ...pure]);

  test.each(platform)('does not know %s', (line) => {
    expect(found.get(line)).toMatch(/Cannot find/);
  });

  test.each(pure)('knows %s', (line) => {
    expect(found.get(line)).toBeUndefined();
  });
});
