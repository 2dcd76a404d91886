/**
 * The import table of the tree, and what the planner must not touch.
 *
 * Read `sharedMayUse` as the architecture: docs/architecture.md says why, tests/unit/architecture/imports.test.ts
 * holds every rule with one bad and one good line. In a flat configuration a later entry for a rule replaces an
 * earlier one for the same file; that is why each folder gets its whole list in one entry.
 */
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export const stages = [
  'demand',
  'machines',
  'compatibility',
  'placement',
  'storage',
  'network',
  'licences',
  'bill',
  'availability',
];

/**
 * Folder of shared/ → the other folders of shared/ it may use.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const sharedMayUse = {
  base: [],
  engine: ['base'],
  model: ['base'],
  method: ['engine'],
  catalog: ['base', 'model'],
  ...Object.fromEntries(stages.map((stage) => [stage, ['base', 'engine', 'model', 'catalog']])),
  planner: ['base', 'engine', 'method', 'model', 'catalog', ...stages],
  text: ['base', 'model'],
  report: ['base', 'model', 'text'],
  'project-file': ['base', 'model'],
  ipc: ['base'],
};

/**
 * Folder → folders whose types it may name without using their code: what a stage hands over, what a report reads.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const typesOnly = {
  ...Object.fromEntries(stages.map((stage) => [stage, stages])),
  report: ['planner', 'catalog', 'engine', ...stages],
};

/**
 * Packages that shared/ uses at all, and where.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const packagesOf = { engine: ['mathjs'], catalog: ['zod'], 'project-file': ['zod'], ipc: ['zod'] };
const guardedPackages = ['mathjs', 'zod'];

const platform = ['electron', 'electron/*', 'node:*', 'pdfmake', '**/main/**', '**/cli/**', '**/renderer/**'];
const notShipped = ['vitest', 'fast-check', 'highs', 'hyperformula', '**/tests/**', '**/bench/**'];

/**
 * @param {string[]} files
 * @param {object[]} patterns
 * @returns {import('eslint').Linter.Config}
 */
const forbid = (files, ...patterns) => ({
  files,
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
});

const sharedFolders = Object.entries(sharedMayUse).map(([folder, allowed]) => {
  const withTypes = (typesOnly[folder] ?? []).filter((name) => name !== folder && !allowed.includes(name));
  const others = Object.keys(sharedMayUse).filter((name) => ![folder, ...allowed, ...withTypes].includes(name));
  const packages = guardedPackages.filter((name) => !packagesOf[folder]?.includes(name));
  /** @param {readonly string[]} names */
  const under = (names) => names.flatMap((name) => [`../${name}/**`, `../**/${name}/**`]);
  const message = `${folder}/ may use: ${allowed.join(', ') || 'nothing'}.`;
  return forbid(
    [`shared/${folder}/**`],
    {
      group: [...platform, ...notShipped, ...packages, ...packages.map((name) => `${name}/*`)],
      message: 'shared/ is pure; see the import table.',
    },
    ...(others.length > 0 ? [{ group: under(others), message }] : []),
    ...(withTypes.length > 0
      ? [
          {
            group: under(withTypes),
            allowTypeImports: true,
            message: `${message} From ${withTypes.join(', ')} it may import types only.`,
          },
        ]
      : []),
  );
});

/** @type {import('eslint').Linter.Config} */
const pure = {
  files: ['shared/**'],
  rules: {
    'no-restricted-properties': [
      'error',
      { object: 'Math', property: 'random', message: 'Pass numbers in.' },
      { object: 'Date', property: 'now', message: 'Pass the date in.' },
    ],
    'no-restricted-syntax': [
      'error',
      { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Pass the date in.' },
      { selector: "CallExpression[callee.name='Date']", message: 'Pass the date in.' },
      { selector: 'CallExpression[callee.property.name=/^toLocale/]', message: 'Formats belong to the edges.' },
      { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
      { selector: 'ImportExpression', message: 'Everything is loaded by name, at the top.' },
    ],
  },
};

export default defineConfig(
  { ignores: ['out/**', 'dist/**', 'node_modules/**', 'coverage/**'] },
  {
    files: ['**/*.{ts,js,mjs}'],
    extends: [tseslint.configs.recommended],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'array-callback-return': 'error',
      'no-constant-condition': 'error',
      'no-control-regex': 'error',
      'no-eval': 'error',
      'no-fallthrough': 'error',
      'no-implied-eval': 'error',
      'no-loss-of-precision': 'error',
      'no-new-func': 'error',
      'no-promise-executor-return': 'error',
      'no-self-compare': 'error',
      'no-template-curly-in-string': 'error',
      'no-unreachable': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { args: 'all', argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  ...sharedFolders,
  pure,
  forbid(['main/node/**'], {
    group: ['electron', 'electron/*', '**/electron/**', '**/preload/**', '**/renderer/**', '**/cli/**', ...notShipped],
    message: 'main/node/ serves the command line too: plain Node and shared/ only.',
  }),
  forbid(['main/electron/**'], {
    group: ['**/renderer/**', '**/cli/**', ...notShipped],
    message: 'The shell knows shared/ and main/node/ only.',
  }),
  forbid(['cli/**'], {
    group: ['electron', 'electron/*', '**/electron/**', '**/preload/**', '**/renderer/**', ...notShipped],
    message: 'The command line runs without Electron.',
  }),
  {
    files: ['main/**/*.ts', 'cli/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: { '@typescript-eslint/no-floating-promises': 'error' },
  },
);
