/** Users, traffic and growth of a site, and the Service Nodes that follow. */
import { Select, Switch } from '../../ui/choice.tsx';
import { CatalogueInput, ChoiceInput, NumberInput, SwitchInput } from '../../parts/fields.tsx';
import { NamedInput } from '../../parts/named-input.tsx';
import { FigureList } from '../../parts/plan-figure.tsx';
import { Beside, Fields, Screen, Section } from '../../parts/screen.tsx';
import { useSite } from '../../parts/use-plan.ts';
import { useText } from '../../parts/use-text.ts';
import { edit } from '../../state/document.ts';
import { withValueAt } from '../../state/path.ts';
import { UserGroups } from './user-groups.tsx';

const growthInputs = [
  'demand.growthPerYear',
  'demand.growthYears',
  'demand.highLoadFactor',
  'demand.blockingTarget',
  'demand.internalHolding',
  'demand.externalHolding',
];
const results = [
  'demand.users',
  'demand.usersAtHorizon',
  'demand.internalTraffic',
  'demand.externalTraffic',
  'demand.busyHourTraffic',
  'demand.callsPerBusyHour',
  'demand.trunks',
  'demand.serviceNodes',
  'demand.usersPerNode',
  'demand.mediaServers',
];

export function DemandScreen() {
  const text = useText().demand;
  const { index, plan } = useSite();
  return (
    <Screen title={text.title} lead={text.lead} isOfSite>
      <Beside>
        <div>
          <UserGroups />
          <Section title={text.growth}>
            <Fields>
              {growthInputs.map((name) => (
                <NamedInput key={`${name} ${index}`} name={name} site={index} />
              ))}
            </Fields>
          </Section>
          <ServiceNodes />
          <MediaServers />
        </div>
        <Section title={text.results}>
          <FigureList
            names={results.filter((name) => name !== 'demand.mediaServers' || plan.site.mediaServers !== undefined)}
            site={plan.name}
          />
        </Section>
      </Beside>
    </Screen>
  );
}

function ServiceNodes() {
  const text = useText();
  const words = text.demand;
  const { index, path, site, plan } = useSite();
  const isFixed = site.serviceNodes.count !== undefined;
  const nodes = plan.quantities.get('demand.serviceNodes');
  return (
    <Section title={words.nodes}>
      <Fields>
        <Select
          frame={{ label: words.howMany }}
          value={isFixed ? 'fixed' : 'derived'}
          options={[
            { value: 'derived', label: words.derived },
            { value: 'fixed', label: words.fixed },
          ]}
          onChoose={(choice) =>
            edit(text.fields.change(words.nodes), (project) =>
              withValueAt(project, `${path}.serviceNodes.count`, choice === 'fixed' ? Math.max(1, nodes) : undefined),
            )
          }
        />
        {isFixed ? (
          <NumberInput path={`${path}.serviceNodes.count`} label={words.fixedCount} min={1} max={124} isWhole />
        ) : (
          <NamedInput key={index} name="demand.usersPerServiceNode" site={index} />
        )}
        <NamedInput key={`spare ${index}`} name="demand.spareServiceNodes" site={index} />
        <CatalogueInput
          path={`${path}.serviceNodes.profile`}
          label={words.profile}
          kind="machineProfiles"
          filter={({ role }) => role === 'service-node'}
        />
        <ProtectionInput path={`${path}.serviceNodes.protection`} />
      </Fields>
      <SwitchInput path={`${path}.serviceNodes.nativeRedundancy`} label={words.native} />
    </Section>
  );
}

function ProtectionInput({ path }: { readonly path: string }) {
  const words = useText().demand;
  const options = (['ft', 'ha', 'none'] as const).map((value) => ({ value, label: words.protections[value] }));
  return <ChoiceInput path={path} label={words.protection} options={options} />;
}

function MediaServers() {
  const text = useText();
  const words = text.demand;
  const { index, path, site } = useSite();
  const isWanted = site.mediaServers !== undefined;
  return (
    <Section title={words.mediaServers}>
      <Switch
        label={words.mediaServersWanted}
        help={words.mediaServersHelp}
        isOn={isWanted}
        onChange={(isOn) =>
          edit(text.fields.change(words.mediaServers), (project) =>
            withValueAt(
              project,
              `${path}.mediaServers`,
              isOn ? { profile: 'media-server', protection: 'ha' } : undefined,
            ),
          )
        }
      />
      {isWanted && (
        <Fields>
          <NumberInput
            path={`${path}.mediaServers.count`}
            label={words.mediaCount}
            min={0}
            max={500}
            isWhole
            whenEmpty={text.fields.derived}
          />
          <CatalogueInput
            path={`${path}.mediaServers.profile`}
            label={words.profile}
            kind="machineProfiles"
            filter={({ role }) => role === 'media-server'}
          />
          <ProtectionInput path={`${path}.mediaServers.protection`} />
          <NamedInput key={`share ${index}`} name="demand.mediaServerShare" site={index} />
          <NamedInput key={`streams ${index}`} name="demand.streamsPerVcpu" site={index} />
        </Fields>
      )}
    </Section>
  );
}
