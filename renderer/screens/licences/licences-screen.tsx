/** Licence editions side by side: which carry the plan, why the others do not, how many, at what cost. */
import { entriesOf } from '../../../shared/catalog/entries.ts';
import { Bars } from '../../ui/bars.tsx';
import { ChoiceInput, SwitchInput, TextInput } from '../../parts/fields.tsx';
import { TopicFindings } from '../../parts/findings.tsx';
import { NamedInput } from '../../parts/named-input.tsx';
import { FigureList } from '../../parts/plan-figure.tsx';
import { Beside, Fields, Screen, Section } from '../../parts/screen.tsx';
import { useCatalogue, useProject, useSite } from '../../parts/use-plan.ts';
import { useReportText } from '../../parts/use-report.ts';
import { useText, useWriting } from '../../parts/use-text.ts';
import { EditionTable } from './edition-table.tsx';
import './licences.css';

const results = [
  'licences.vsphere',
  'licences.vcenter',
  'licences.editionsQualifying',
  'hosts.cpusTotal',
  'hosts.coresTotal',
];

export function LicencesScreen() {
  const words = useText().licences;
  const writing = useWriting();
  const catalogue = useCatalogue();
  const { index, plan } = useSite();
  const { licences, placement } = plan;
  const chosen = licences.options.find(({ edition }) => edition === licences.chosen);
  const { partName } = useReportText();
  const name = (id: string): string => partName(catalogue.editions[id]?.name ?? id);
  const planned =
    chosen === undefined ? words.noEdition : words.planned(writing.number(chosen.licences), name(chosen.edition));
  const basis = words.basis(
    writing.number(licences.cpus),
    writing.number(licences.cores),
    writing.number(placement.hosts.length),
  );
  return (
    <Screen title={words.title} lead={`${planned} · ${basis}`} isOfSite>
      <TopicFindings isOfTopic={({ stage, code }) => stage === 'licences' || /^(FT|HA|VS)-LIC-/.test(code)} />
      <EditionTable />
      <Beside>
        <div>
          <LicenceWish />
          <CostBars />
        </div>
        <Section title={words.rules}>
          <FigureList names={results} site={plan.name} />
          <div className="licence-inputs">
            <NamedInput key={`minimum ${index}`} name="licences.minimumOrderCores" site={index} />
            <NamedInput name="bill.horizonYears" site={null} />
          </div>
        </Section>
      </Beside>
    </Screen>
  );
}

function LicenceWish() {
  const words = useText().licences;
  const writing = useWriting();
  const catalogue = useCatalogue();
  const { path } = useSite();
  const { date } = useProject();
  const at = (field: string): string => `${path}.platform.${field}`;
  return (
    <Section title={words.wish}>
      <Fields>
        <ChoiceInput
          path={at('edition')}
          label={words.edition}
          options={[
            { value: 'cheapest', label: words.cheapest },
            ...entriesOf(catalogue, 'editions').map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <TextInput
          path={at('purchaseDate')}
          label={words.purchaseDate}
          help={words.purchaseDateHelp}
          placeholder={date}
          isOptional
        />
        <ChoiceInput
          path={at('termYears')}
          label={words.term}
          options={[1, 3, 5].map((years) => ({ value: String(years), label: words.years(writing.number(years)) }))}
          toValue={Number}
        />
        <ChoiceInput
          path={at('ownership')}
          label={words.ownership}
          options={(['new', 'owned'] as const).map((value) => ({ value, label: words.ownerships[value] }))}
        />
      </Fields>
      <SwitchInput path={at('vcenterHere')} label={words.vcenterHere} />
    </Section>
  );
}

/** The editions that qualify by what they cost, the planned one told apart. */
function CostBars() {
  const words = useText().licences;
  const writing = useWriting();
  const catalogue = useCatalogue();
  const { plan } = useSite();
  const { partName } = useReportText();
  const { options, chosen } = plan.licences;
  const bars = options
    .flatMap(({ edition, qualifies, overHorizonMinor }) =>
      qualifies && overHorizonMinor !== null ? [{ edition, minor: overHorizonMinor }] : [],
    )
    .toSorted((a, b) => a.minor - b.minor)
    .map(({ edition, minor }) => ({
      key: edition,
      label: partName(catalogue.editions[edition]?.name ?? edition),
      value: minor,
      text: writing.roundMoney(minor),
      look: edition === chosen ? ('main' as const) : ('soft' as const),
    }));
  if (bars.length < 2) return null;
  return (
    <div className="section">
      <Bars caption={words.costs} valueHead={`${words.cost} ${writing.currency}`} bars={bars} />
    </div>
  );
}
