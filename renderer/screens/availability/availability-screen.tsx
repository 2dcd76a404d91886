/** How available telephony is under each protection, what contributes, and the assumptions to hand. */
import type { AvailabilityEstimate } from '../../../shared/availability/input.ts';
import { siteBook } from '../../../shared/planner/method-book.ts';
import { availabilitySection } from '../../../shared/report/site-availability.ts';
import { comparedKinds } from '../../../shared/report/summary.ts';
import { Bars } from '../../ui/bars.tsx';
import { NamedInput } from '../../parts/named-input.tsx';
import { FigureList } from '../../parts/plan-figure.tsx';
import { ReportTable } from '../../parts/report-table.tsx';
import { Fields, Screen, Section } from '../../parts/screen.tsx';
import { useSite } from '../../parts/use-plan.ts';
import { useReportContext } from '../../parts/use-report.ts';
import { useText, useWriting } from '../../parts/use-text.ts';
import './availability.css';

/** Beyond this ratio the shortest bar of a plain scale could not be seen. */
const farApart = 50;

export function AvailabilityScreen() {
  const words = useText().availability;
  const context = useReportContext();
  const { index, plan } = useSite();
  const writing = useWriting();
  const { labels } = context.text;
  const { planned, other } = comparedKinds(plan);
  const minutes = ({ userMinutesPerYear }: AvailabilityEstimate): string =>
    `${writing.number(userMinutesPerYear)}\u202f${words.minutesShort}`;
  const { ft, native, ha, single } = plan.availability;
  const estimates = [ft, native, ha, single].filter((estimate): estimate is AvailabilityEstimate => estimate !== null);
  const outages = estimates.map(({ userMinutesPerYear }) => userMinutesPerYear);
  const isFarApart = Math.max(...outages) > farApart * Math.min(...outages);
  const blocks = Object.entries(planned.blocks).toSorted(([, a], [, b]) => b.minutesPerYear - a.minutesPerYear);
  const named = labels.blocks as Readonly<Record<string, string>>;
  const section = availabilitySection(context, plan);
  const tables = section.blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []));
  const notCovered = section.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
  return (
    <Screen
      title={words.title}
      lead={words.lead(labels.kinds[planned.kind], minutes(planned), labels.kinds[other.kind], minutes(other))}
      isOfSite
    >
      <div className="availability-charts">
        <Bars
          caption={words.comparison}
          valueHead={words.minutes}
          isLogarithmic={isFarApart}
          {...(isFarApart ? { scaleNote: words.logNote } : {})}
          bars={estimates.map((estimate) => ({
            key: estimate.kind,
            label: labels.kinds[estimate.kind],
            value: estimate.userMinutesPerYear,
            text: minutes(estimate),
            look: estimate === planned ? 'main' : 'soft',
          }))}
        />
        <Bars
          caption={`${words.blocks}: ${labels.kinds[planned.kind]}`}
          valueHead={words.minutes}
          bars={blocks.map(([name, block]) => ({
            key: name,
            label: named[name] ?? name,
            value: block.minutesPerYear,
            text: `${writing.number(block.minutesPerYear)}\u202f${words.minutesShort}`,
          }))}
        />
      </div>
      <Section title={words.details}>{tables[0] !== undefined && <ReportTable table={tables[0]} />}</Section>
      <Section title={words.assumptions} lead={words.assumptionsLead}>
        <Fields columns="roomy">
          {assumptionNames().map((name) => (
            <NamedInput key={`${name} ${index}`} name={name} site={index} />
          ))}
        </Fields>
      </Section>
      <div className="availability-charts">
        <Section title={labels.captions.blocks}>
          <FigureList
            names={[
              'availability.downtimePerYear',
              'availability.hostLayerDowntime',
              'network.reprotectTime',
              'availability.hostRepair',
            ]}
            site={plan.name}
          />
        </Section>
        <Section title={words.notCovered}>
          <ul className="not-covered soft">
            {notCovered.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </Section>
      </div>
    </Screen>
  );
}

/** The inputs of the chapter, in the order of the method book; those a choice decides are left out. */
function assumptionNames(): readonly string[] {
  return siteBook().inputs.filter((name) => {
    const quantity = siteBook().quantities.get(name);
    return name.startsWith('availability.') && quantity?.kind === 'input' && quantity.follows === undefined;
  });
}
