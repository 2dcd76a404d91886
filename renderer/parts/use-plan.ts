/** The open project and its plan, for screens: there is always one of each while a topic is on show. */
import { bundledCatalogue } from '../../shared/catalog/bundled.ts';
import type { Catalogue } from '../../shared/model/catalogue.ts';
import type { Project, Site } from '../../shared/model/project.ts';
import type { PreparedProject } from '../../shared/planner/prepare.ts';
import type { Plan, SitePlan } from '../../shared/planner/plan.ts';
import { required } from '../../shared/base/assert.ts';
import { usePlacedTimes } from '../state/scenario-plans.ts';
import { shownScenario, type ShownScenario } from '../state/shown-scenario.ts';
import { useStore } from '../state/store.ts';
import { useView } from '../state/view.ts';

/** The project as it is on show: with the scenario laid over it where one is shown. */
export function useProject(): Project {
  const own = useOwnProject();
  const shown = useShownScenario();
  return shown === null || shown.kind === 'fault' ? own : shown.prepared.project;
}

/** The project itself, whatever is on show: its scenarios, what is asked about it, its report. */
export function useOwnProject(): Project {
  return required(
    useStore(({ document }) => document?.history.project),
    'open project',
  );
}

/** What is on show, with its inputs resolved. */
export function useShownPrepared(): PreparedProject | undefined {
  const own = useStore(({ document }) => document?.prepared);
  const shown = useShownScenario();
  return shown === null || shown.kind === 'fault' ? own : shown.prepared;
}

/** The scenario chosen in the title row; null while the project's own figures are shown. */
export function useShownScenario(): ShownScenario | null {
  const prepared = useStore(({ document }) => document?.prepared ?? null);
  const id = useView(({ scenario }) => scenario);
  // A worker may have handed in what the scenario waited for.
  usePlacedTimes();
  return prepared === null ? null : shownScenario(prepared, id);
}

/** The project's last plan, whatever scenario is shown; null right after opening. */
export function useProjectPlan(): Plan | null {
  return useStore(({ document }) => document?.plan ?? null);
}

/** The plan on show, of the project or of the scenario chosen, if there is one yet. */
export function useShownPlan(): Plan | null {
  const shown = useShownScenario();
  const own = useProjectPlan();
  return shown?.kind === 'ready' ? shown.plan : own;
}

/** The plan on show; `useIsStale` tells whether it is that of what was chosen as it now stands. */
export function usePlan(): Plan {
  return required(useShownPlan(), 'plan');
}

export function useIsStale(): boolean {
  const shown = useShownScenario();
  const isStale = useStore(({ document }) => document?.isStale === true);
  return shown === null ? isStale : shown.kind !== 'ready';
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
