/** Shared storage of a site: what is wished, how the capacity adds up, which drives and datastores follow. */
import { NamedInput } from '../../parts/named-input.tsx';
import { FigureList } from '../../parts/plan-figure.tsx';
import { Beside, Fields, Screen, Section } from '../../parts/screen.tsx';
import { TopicFindings } from '../../parts/findings.tsx';
import { useSite } from '../../parts/use-plan.ts';
import { useText } from '../../parts/use-text.ts';
import { CapacityPicture } from './capacity-picture.tsx';
import { DatastoreTable, DriveTable } from './storage-tables.tsx';
import { StorageWishFields } from './storage-wish.tsx';

const reserves = [
  'storage.freeShare',
  'storage.snapshotShareFt',
  'storage.snapshotShareOther',
  'storage.growthPerYear',
  'storage.growthYears',
];
const onArrays = ['storage.hotSpareEvery', 'storage.lunSize', 'storage.heartbeatDatastores', 'storage.pathsPerLun'];
const onVsan = ['storage.vsanSlackShare'];
const results = [
  'storage.requiredUsable',
  'storage.requiredRaw',
  'storage.usable',
  'storage.readIops',
  'storage.writeIops',
  'storage.writePenalty',
  'storage.backendIops',
  'storage.datastores',
  'storage.paths',
];

export function StorageScreen() {
  const text = useText().storage;
  const { index, site, plan } = useSite();
  const { kind } = site.storage;
  const inputs = [...reserves, ...(kind === 'array' ? onArrays : kind === 'vsan' ? onVsan : [])];
  const isShown = (name: string): boolean =>
    name === 'storage.requiredRaw' ? kind === 'vsan' : name !== 'storage.paths' || kind === 'array';
  return (
    <Screen title={text.title} lead={text.lead} isOfSite>
      <TopicFindings isOfTopic={({ stage, code }) => stage === 'storage' || /^(FT|HA)-STO-|^FT-DISK-02/.test(code)} />
      {plan.storage.kind === 'none' ? <p className="soft">{text.noStorage}</p> : <CapacityPicture plan={plan} />}
      <Beside>
        <div>
          <StorageWishFields />
          <Section title={text.settings}>
            <Fields>
              {inputs.map((name) => (
                <NamedInput key={`${name} ${index}`} name={name} site={index} />
              ))}
            </Fields>
          </Section>
          {plan.storage.kind !== 'none' && <DatastoreTable plan={plan} />}
        </div>
        <div>
          <Section title={text.results}>
            <FigureList names={results.filter(isShown)} site={plan.name} />
          </Section>
          {plan.storage.kind !== 'none' && <DriveTable plan={plan} />}
        </div>
      </Beside>
    </Screen>
  );
}
