/** Which servers, how many and why, who runs where, and what a failing host does. */
import { sizeText } from '../../../shared/report/summary.ts';
import { Beside, Fields, Screen, Section } from '../../parts/screen.tsx';
import { FigureList } from '../../parts/plan-figure.tsx';
import { NamedInput } from '../../parts/named-input.tsx';
import { CatalogueInput, ChoiceInput, NumberInput, optionsOf } from '../../parts/fields.tsx';
import { useReportContext } from '../../parts/use-report.ts';
import { useCatalogue, useSite } from '../../parts/use-plan.ts';
import { useText, useWriting } from '../../parts/use-text.ts';
import { HostGroups } from './host-groups.tsx';
import { PlacementView } from './placement-view.tsx';
import { PlatformFields } from './platform-fields.tsx';

const clusterFigures = [
  'hosts.count',
  'hosts.countStatic',
  'hosts.bound',
  'machines.count',
  'hosts.failuresToSurvive',
  'hosts.pairsLostWorst',
  'network.ftLoggingPerHost',
  'network.reprotectTime',
];
const hostFigures = [
  'host.coresInstalled',
  'host.coresUsable',
  'host.memoryUsable',
  'hosts.ftMachineCap',
  'hosts.ftVcpuCap',
  'host.power',
];

export function HostsScreen() {
  const words = useText().hosts;
  const context = useReportContext();
  const { index, plan } = useSite();
  return (
    <Screen title={words.title} lead={sizeText(context, plan, '')} isOfSite>
      <PlacementView />
      <Beside>
        <div>
          <HostGroups />
          <Section title={words.resilience}>
            <Resilience key={index} />
          </Section>
          <PlatformFields />
        </div>
        <div>
          <Section title={words.result}>
            <FigureList names={clusterFigures} site={plan.name} />
          </Section>
          <Section title={words.perHost}>
            <FigureList names={hostFigures} site={plan.name} />
          </Section>
        </div>
      </Beside>
    </Screen>
  );
}

function Resilience() {
  const words = useText().hosts;
  const writing = useWriting();
  const catalogue = useCatalogue();
  const { index, path, site } = useSite();
  const release = catalogue.releases[site.platform.release];
  const cap = (value: number | undefined): string =>
    words.releaseDefault(value === undefined ? '–' : value === 0 ? words.noCap : writing.number(value));
  return (
    <>
      <Fields columns="wide">
        <NamedInput name="hosts.failuresToSurvive" site={index} />
        <ChoiceInput path={`${path}.hosts.policy`} label={words.policy} options={optionsOf(words.policies)} />
        <NumberInput
          path={`${path}.hosts.ftMachinesPerHost`}
          label={words.ftMachinesPerHost}
          help={words.capHelp}
          min={0}
          max={512}
          isWhole
          whenEmpty={cap(release?.ftMachinesPerHost.value)}
        />
        <NumberInput
          path={`${path}.hosts.ftVcpusPerHost`}
          label={words.ftVcpusPerHost}
          help={words.capHelp}
          min={0}
          max={4096}
          isWhole
          whenEmpty={cap(release?.ftVcpusPerHost.value)}
        />
        <CatalogueInput path={`${path}.hosts.repairContract`} label={words.repairContract} kind="repairContracts" />
        <ChoiceInput path={`${path}.hosts.ownership`} label={words.ownership} options={optionsOf(words.ownerships)} />
      </Fields>
      {/* The longest names of the catalogue: class and ports are what one chooses by. */}
      <Fields columns="widest">
        <CatalogueInput path={`${path}.hosts.networkAdapter`} label={words.networkAdapter} kind="networkAdapters" />
        <CatalogueInput
          path={`${path}.hosts.storageAdapter`}
          label={words.storageAdapter}
          kind="storageAdapters"
          isOptional
        />
      </Fields>
    </>
  );
}
