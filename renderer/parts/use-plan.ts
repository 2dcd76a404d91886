/** The open project and its plan, for screens: there is always one of each while a topic is on show. */
import { bundledCatalogue } from '../../shared/catalog/bundled.ts';
import type { Catalogue } from '../../shared/model/catalogue.ts';
import type { Project, Site } from '../../shared/model/project.ts';
import type { Plan, SitePlan } from '../../shared/planner/plan.ts';
import { required } from '../../shared/base/assert.ts';
import { useStore } from '../state/store.ts';
import { useView } from '../state/view.ts';

export function useProject(): Project {
  return required(
    useStore(({ document }) => document?.history.project),
    'open project',
  );
}

/** The last plan there is; `useIsStale` tells whether it is that of the project. */
export function usePlan(): Plan {
  return required(
    useStore(({ document }) => document?.plan),
    'plan',
  );
}

export function useIsStale(): boolean {
  return useStore(({ document }) => document?.isStale === true);
}

/** The catalogue with the entries the project keeps laid over it. */
export function useCatalogue(): Catalogue {
  return useStore(({ document }) => document?.prepared.catalogue) ?? bundledCatalogue();
}

export interface SiteOnShow {
  readonly index: number;
  /** "sites[0]" */
  readonly path: string;
  /** As it stands in the project. */
  readonly site: Site;
  /** As it was last planned; a site that was just added has none yet. */
  readonly plan: SitePlan;
}

/** The site the topics speak of; the first one where the chosen one has gone. */
export function useSite(): SiteOnShow {
  const wanted = useView(({ site }) => site);
  const project = useProject();
  const plan = usePlan();
  const index = Math.min(wanted, project.sites.length - 1);
  const site = required(project.sites[index], `site ${index}`);
  const planned = plan.sites[index] ?? plan.sites[0];
  return { index, path: `sites[${index}]`, site, plan: required(planned, `plan of site ${index}`) };
}
