/**
 * A plan as a document: title block, summary, every topic of every site, bill, findings, assumptions, sources.
 *
 * Documents, windows and exports print this and compute nothing. The sentences come from shared/text.
 */
import type { Catalogue } from '../model/catalogue.ts';
import type { CustomerPlan, SitePlan } from '../planner/plan.ts';
import { formatFigure } from '../text/numbers.ts';
import type { ReportText } from '../text/report.ts';
import { billSection } from './bill.ts';
import type { ReportContext } from './context.ts';
import { assumptionsSection, figuresSection, findingsSection, sourcesSection } from './ledger.ts';
import type { Report, Section } from './model.ts';
import { reportNames } from './names.ts';
import { availabilitySection } from './site-availability.ts';
import { compatibilitySection, networkSection, storageSection } from './site-infrastructure.ts';
import { licencesSection } from './site-licences.ts';
import { failuresSection, machinesSection, placementSection } from './site-placement.ts';
import { summarySection } from './summary.ts';
import { titleBlock } from './title.ts';

/** The report of a plan. Without a catalogue, ids stand where the project keeps no copy of the entry. */
export function planReport(plan: CustomerPlan, text: ReportText, catalogue: Catalogue | null = null): Report {
  const { project } = plan;
  const context: ReportContext = {
    plan,
    text,
    names: reportNames(project, catalogue, text.prose),
    writing: { locale: text.locale, currency: plan.bill.currency },
    show: (value, unit) => formatFigure(value, unit, text.locale),
  };
  return {
    title: titleBlock(context),
    date: project.date,
    revision: project.revision,
    locale: text.locale,
    currency: plan.bill.currency,
    sections: [
      summarySection(context),
      ...plan.sites.flatMap((site) => siteSections(context, site)),
      billSection(context),
      findingsSection(context),
      assumptionsSection(context),
      figuresSection(context),
      sourcesSection(context),
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
  const topics = [
    placementSection,
    machinesSection,
    failuresSection,
    compatibilitySection,
    storageSection,
    networkSection,
    licencesSection,
    availabilitySection,
  ];
  return [...heading, ...topics.map((topic) => topic(context, site))];
}
