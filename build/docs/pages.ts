/** Every page of docs/ that is made and not written. */
import { bundledCatalogue } from '../../shared/catalog/bundled.ts';
import { workedExample } from './example.ts';
import { findingsPage } from './findings-page.ts';
import { methodPages } from './method-pages.ts';
import type { Page } from './page.ts';
import { thirdPartyPage, type ThirdParty } from './third-party-page.ts';

export { exampleFile } from './example.ts';

/** The generated pages; `exampleText` is the project file that the worked examples are taken from. */
export function generatedPages(exampleText: string, packages: readonly ThirdParty[]): readonly Page[] {
  const { sources } = bundledCatalogue();
  return [...methodPages(workedExample(exampleText), sources), findingsPage(sources), thirdPartyPage(packages)];
}
