/** docs/third-party.md: whose work travels with Lockstep, and under which licence. */
import { notice, table, type Page } from './page.ts';

export interface ThirdParty {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

export function thirdPartyPage(packages: readonly ThirdParty[]): Page {
  const lines = [
    '# Work of others',
    '',
    notice('the packages that are installed'),
    '',
    'Lockstep itself is under the Apache License 2.0. The built program holds code of these packages, and the typeface',
    'IBM Plex Sans for documents. All of their licences allow that; their full texts are written beside the built',
    'program as `THIRD-PARTY.txt`.',
    '',
    ...table(
      ['Package', 'Version', 'Licence'],
      packages.map(({ name, version, licence }) => [name, version, licence]),
    ),
    '',
    '## Used to build, test and measure only',
    '',
    'None of this is part of the built program: Vite and Rolldown (MIT), TypeScript (Apache-2.0), ESLint and',
    'typescript-eslint (MIT), Prettier (MIT), Vitest and fast-check (MIT), HiGHS (MIT; the independent solver that the',
    'placement is tested against), PDF.js (Apache-2.0; reads the documents back in tests), and HyperFormula (GPL-3.0; the',
    'speed of the engine is measured beside it in `bench/`, and nothing else imports it: the linter sees to that).',
  ];
  return { path: 'docs/third-party.md', text: `${lines.join('\n')}\n` };
}
