/**
 * The import table of the tree, and what the planner must not touch.
 *
 * Read `sharedMayUse` as the architecture: docs/architecture.md says why, tests/unit/architecture/imports.test.ts
 * holds every rule with one bad and one good line. In a flat configuration a later entry for a rule replaces an
 * earlier one for the same file; that is why each folder gets its whole list in one entry.
 */
import { defineConfig } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
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
  planner: ['base', 'engine', 'method', 'model', 'catalog', 'pricebook', ...stages],
  whatif: ['base', 'engine', 'model', 'catalog', 'bill', 'planner'],
  text: ['base', 'model'],
  report: ['base', 'model', 'text'],
  'project-file': ['base', 'model'],
  pricebook: ['base', 'model', 'project-file'],
  ipc: ['base'],
};

/**
 * Folder → folders whose types it may name without using their code: what a stage hands over, what a report reads.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const typesOnly = {
  ...Object.fromEntries(stages.map((stage) => [stage, stages])),
  whatif: stages.filter((stage) => stage !== 'bill'),
  report: ['planner', 'whatif', 'catalog', 'engine', ...stages],
  // A code without words does not compile.
  text: ['catalog', 'engine', 'planner', 'project-file'],
};

/**
 * Packages that shared/ uses at all, and where.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const packagesOf = { engine: ['mathjs'], catalog: ['zod'], 'project-file': ['zod'], ipc: ['zod'], pricebook: ['zod'] };
const guardedPackages = ['mathjs', 'zod'];

const platform = ['electron', 'electron/*', 'node:*', 'pdfmake', '**/main/**', '**/cli/**', '**/renderer/**'];
const notShipped = [
  'vitest',
  'fast-check',
  'highs',
  'hyperformula',
  'read-excel-file',
  'read-excel-file/*',
  '**/tests/**',
  '**/bench/**',
];

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

/** The window reaches the shell through renderer/bridge.ts and nothing else of the computer. */
const outsideTheWindow = {
  group: ['electron', 'electron/*', 'node:*', '**/main/**', '**/cli/**', ...notShipped],
  message: 'The window asks the shell through bridge.ts.',
};
/** @param {string[]} names */
const windowFolders = (...names) => names.flatMap((name) => [`**/${name}/**`, `**/renderer/${name}/**`]);

/**
 * Folder of renderer/ → what it must not know. text ← ui; shared ← state ← parts ← screens ← app.
 * @type {readonly [string, { group?: string[], regex?: string, message: string }][]}
 */
const windowRules = [
  [
    'ui',
    {
      regex:
        '^(\\.\\./)+(app|screens|parts|state|text)/|bridge\\.ts$|shared/(?!text/numbers\\.ts|report/drawing/scene\\.ts)',
      message: 'ui/ knows nothing of planning.',
    },
  ],
  ['text', { regex: '^(\\.\\./)+(app|screens|parts|state|ui)/|bridge\\.ts$', message: 'text/ holds words.' }],
  ['state', { group: windowFolders('app', 'screens', 'parts', 'ui'), message: 'State does not know how it is shown.' }],
  ['parts', { group: windowFolders('app', 'screens'), message: 'Parts know no screen and no frame.' }],
  ['screens', { group: windowFolders('app'), message: 'Screens do not know the frame.' }],
];

export default defineConfig(
  { ignores: ['out/**', 'dist/**', 'node_modules/**', 'coverage/**'] },
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
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
  forbid(['renderer/**'], outsideTheWindow),
  ...windowRules.map(([folder, rule]) => forbid([`renderer/${folder}/**`], outsideTheWindow, rule)),
  {
    files: ['renderer/**/*.{ts,tsx}'],
    // Its own type speaks of configurations of another form; only the rules are used.
    plugins: { 'react-hooks': { rules: reactHooks.rules } },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: "MemberExpression[object.name='window'][property.name='lockstep']",
          message: 'Ask through bridge.ts.',
        },
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
      ],
    },
  },
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
