/**
 * A plan as a document: title block, summary, every topic of every site, bill, findings, assumptions, sources.
 *
 * Documents, windows and exports print this and compute nothing. The sentences come from shared/text.
 */
import type { Catalogue } from '../model/catalogue.ts';
import type { Derivation } from '../planner/derivations.ts';
import type { CustomerPlan, SitePlan } from '../planner/plan.ts';
import { formatFigure } from '../text/numbers.ts';
import type { ReportText } from '../text/report.ts';
import { assumptionsSection } from './assumptions.ts';
import { billSection } from './bill.ts';
import { derivationsSection } from './derivations.ts';
import type { InsideView } from './plan-json.ts';
import { historySection, insideSection, termsSection } from './quote.ts';
import type { ReportContext } from './context.ts';
import { figuresSection, findingsSection, sourcesSection } from './ledger.ts';
import type { Report, Section } from './model.ts';
import { reportNames, withHostNames } from './names.ts';
import { availabilitySection } from './site-availability.ts';
import { connectionsSection, rackSection, sitesSection } from './site-connections.ts';
import { compatibilitySection, networkSection, storageSection } from './site-infrastructure.ts';
import { licencesSection } from './site-licences.ts';
import { failuresSection, machinesSection, placementSection } from './site-placement.ts';
import { summarySection } from './summary.ts';
import { titleBlock } from './title.ts';

/** What a document has beyond the plan itself. */
export interface ReportExtras {
  /** How the key figures came about; with them the long list of all figures is left to the internal form. */
  readonly derivations?: readonly Derivation[];
  /** Costs and margins: only for the partner's own eyes. Without it a report cannot show them. */
  readonly own?: InsideView;
}

/** The report of a plan. Without a catalogue, ids stand where the project keeps no copy of the entry. */
export function planReport(
  plan: CustomerPlan,
  text: ReportText,
  catalogue: Catalogue | null = null,
  { derivations = [], own }: ReportExtras = {},
): Report {
  const { project } = plan;
  const context: ReportContext = {
    plan: { ...plan, sites: plan.sites.map((site) => withHostNames(site, text)) },
    text,
    names: reportNames(project, catalogue, text.partName),
    writing: { locale: text.locale, currency: plan.bill.currency },
    show: (value, unit) => formatFigure(value, unit, text.locale),
  };
  const showsAllFigures = own !== undefined || derivations.length === 0;
  return {
    title: titleBlock(context, own !== undefined),
    date: project.date,
    revision: project.revision,
    locale: text.locale,
    currency: plan.bill.currency,
    ...(project.brand === undefined ? {} : { brand: project.brand }),
    sections: [
      summarySection(context),
      ...sitesSection(context),
      ...context.plan.sites.flatMap((site) => siteSections(context, site)),
      billSection(context),
      ...insideSection(context, own ?? null),
      ...historySection(context),
      ...termsSection(context),
      findingsSection(context),
      assumptionsSection(context),
      ...derivationsSection(context, derivations),
      ...(showsAllFigures ? [figuresSection(context)] : []),
      sourcesSection(context, derivations),
    ],
  };
}

/** The topics of one site; where there are several sites, under a heading with the site's name. */
function siteSections(context: ReportContext, site: SitePlan): readonly Section[] {
  const { plan } = context;
  const heading: readonly Section[] =
    plan.sites.length === 1
      ? []
      : [{ id: `site-${plan.sites.indexOf(site) + 1}`, title: site.name, level: 1, blocks: [] }];
  return [
    ...heading,
    placementSection(context, site),
    ...connectionsSection(context, site),
    machinesSection(context, site),
    failuresSection(context, site),
    compatibilitySection(context, site),
    storageSection(context, site),
    networkSection(context, site),
    ...rackSection(context, site),
    licencesSection(context, site),
    availabilitySection(context, site),
  ];
}
