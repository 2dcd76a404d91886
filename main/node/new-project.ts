/** From a template to a project of one's own. */
import { bundledCatalogue } from '../../shared/catalog/bundled.ts';
import type { Settings } from '../../shared/ipc/shapes.ts';
import type { Brand } from '../../shared/model/brand.ts';
import type { PriceBookFile } from '../../shared/model/price-book.ts';
import type { Party, Project } from '../../shared/model/project.ts';
import { namesAsked } from '../../shared/planner/price-effect.ts';
import { prepareProject } from '../../shared/planner/prepare.ts';
import { withPriceBook } from '../../shared/pricebook/keep.ts';
import { serialiseProject } from '../../shared/project-file/serialise.ts';
import { pinnedWithScenarios } from '../../shared/whatif/pinned-scenarios.ts';
import { projectOf } from './samples.ts';

/** What the user's settings ask of a new project; what is left out stays as the template has it. */
export interface NewProjectWishes {
  readonly currency?: string;
  readonly language?: NonNullable<Project['language']>;
  readonly partner?: Party;
  readonly brand?: Brand;
  /** The strongest first. */
  readonly priceBooks?: readonly PriceBookFile[];
}

/** A template as a project of one's own: of today, as the settings ask, with the catalogue entries it uses kept in it. */
export function newFromTemplate(text: string, today: string, wishes: NewProjectWishes = {}): string {
  const { priceBooks = [], ...own } = wishes;
  const catalogue = bundledCatalogue();
  let project: Project = { ...projectOf('template', text), ...own, date: today };
  // Each book becomes the strongest, so the weakest comes first.
  for (const book of [...priceBooks].reverse())
    project = withPriceBook(project, book, namesAsked(project, catalogue)).project;
  const prepared = prepareProject(project, catalogue);
  return serialiseProject(prepared.ok ? { ...project, catalogue: pinnedWithScenarios(prepared.value) } : project);
}

/** The partner of the settings as a project has it; nothing where no company is named. */
export function partnerOf({ name, contact, address, email, phone }: Settings['partner']): { partner?: Party } {
  if (name.trim() === '') return {};
  const said = Object.entries({ contact, address, email, phone }).filter(([, value]) => value.trim() !== '');
  return { partner: { name, ...Object.fromEntries(said) } };
}

/** The partner's logo as a project has it. */
export function brandOf({ logo }: Pick<Settings['partner'], 'logo'>): { brand?: Brand } {
  if (logo === null || logo.mediaType === 'image/jpeg') return {};
  const svg = logo.mediaType === 'image/svg+xml';
  return { brand: { logo: svg ? { svg: Buffer.from(logo.base64, 'base64').toString('utf8') } : { png: logo.base64 } } };
}
