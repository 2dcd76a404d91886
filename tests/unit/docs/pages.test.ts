/** The documents say what is: made pages are up to date, links lead somewhere, names and paths exist. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { exampleFile, generatedPages } from '../../../build/docs/pages.ts';
import { thirdParty } from '../../../build/third-party.mjs';
import { commandList } from '../../../cli/commands/list.ts';
import { methodChapters } from '../../../shared/planner/method-book.ts';

const root = resolve(fileURLToPath(new URL('../../..', import.meta.url)));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name).replaceAll('\\', '/')),
];
/** Text without blocks of code. */
const prose = (path: string): string => read(path).replace(/^```[\s\S]*?^```/gm, '');

describe('made pages', () => {
  const pages = generatedPages(read(exampleFile), thirdParty(root));

  test.each(pages.map(({ path, text }) => ({ path, text })))('$path is what "npm run docs" makes', ({ path, text }) => {
    expect(existsSync(join(root, path)), `${path} is not there: run "npm run docs"`).toBe(true);
    expect(read(path)).toBe(text);
  });

  test('no page of a chapter that is gone is left over', () => {
    const there = readdirSync(join(root, 'docs/method')).map((name) => `docs/method/${name}`);
    const made = pages.map(({ path }) => path).filter((path) => path.startsWith('docs/method/'));

    expect(there.sort()).toEqual(made.sort());
  });
});

describe.each(documents)('%s', (path) => {
  test('links lead to files that exist', () => {
    const targets = [...prose(path).matchAll(/\]\(([^)<#:]+)(?:#[^)]*)?\)/g)].map(([, target]) => target!);

    expect(targets.filter((target) => !existsSync(join(root, dirname(path), target)))).toEqual([]);
  });

  test('paths and quantities in code exist', () => {
    const words = [...prose(path).matchAll(/`([^`\n]+)`/g)].map(([, word]) => word!);
    const paths = words.filter((word) => /^(shared|main|cli|tests|bench|build|docs|examples)\/[\w./-]+$/.test(word));
    const scopes = new Set(
      methodChapters.flatMap(({ quantities }) => quantities.map(({ name }) => name.split('.')[0]!)),
    );
    const quantities = new Set(methodChapters.flatMap(({ quantities: own }) => own.map(({ name }) => name)));
    const names = words.filter((word) => /^[a-z]+\.[a-z][a-zA-Z0-9]*$/.test(word) && scopes.has(word.split('.')[0]!));
    const knownElsewhere = new Set(['bill.customLines', 'bill.prices', 'bill.discounts', 'bill.exchangeRate']);

    expect(paths.filter((each) => !existsSync(join(root, each)))).toEqual([]);
    expect(names.filter((name) => !quantities.has(name) && !knownElsewhere.has(name))).toEqual([]);
  });
});

describe('the README', () => {
  const readme = read('README.md');
  const commandAfter = (mark: string): string => {
    const [, after = ''] = readme.split(`<!-- command: ${mark} -->`);
    return /```sh\n([^\n]+)\n```/.exec(after)?.[1] ?? '';
  };

  test('has one line that runs the main job and one that runs the tests', () => {
    const scripts = (JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> })
      .scripts;

    expect(commandAfter('main job')).toBe('npm ci && npm run demo');
    expect(commandAfter('tests')).toBe('npm ci && npm test');
    expect(scripts['demo']).toContain('plan examples/regional-hospital.lockstep --pdf');
  });

  test('speaks of every command of the program', () => {
    const told = [...readme.matchAll(/^\| `([a-z]+)[ `]/gm)].map(([, name]) => name);

    expect(commandList.map(({ name }) => name).filter((name) => !told.includes(name))).toEqual([]);
  });

  test('speaks of every example', () => {
    const files = readdirSync(join(root, 'examples')).filter((file) => file.endsWith('.lockstep'));
    const examples = files.map((file) => file.replace('.lockstep', ''));
    expect(examples).not.toEqual([]);

    expect(examples.filter((name) => !readme.includes(`| \`${name}\``))).toEqual([]);
  });
});
