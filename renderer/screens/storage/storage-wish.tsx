/** What is wished of shared storage; another kind or protocol brings the fields it needs with it. */
import { entriesOf } from '../../../shared/catalog/entries.ts';
import type { Catalogue } from '../../../shared/model/catalogue.ts';
import type { ArrayStorageWish, Project, Site, StorageWish } from '../../../shared/model/project.ts';
import { CatalogueInput, ChoiceInput, NumberInput } from '../../parts/fields.tsx';
import { Fields, Section } from '../../parts/screen.tsx';
import { useCatalogue, useSite } from '../../parts/use-plan.ts';
import { useReportText } from '../../parts/use-report.ts';
import { useText, useWriting } from '../../parts/use-text.ts';
import { withValueAt } from '../../state/path.ts';

export function StorageWishFields() {
  const text = useText().storage;
  const { labels } = useReportText();
  const catalogue = useCatalogue();
  const { index, path, site } = useSite();
  const { kind } = site.storage;
  const kinds = (['array', 'vsan', 'none'] as const).map((value) => ({ value, label: text.kinds[value] }));
  const formats = (['thick-eager', 'thick-lazy', 'thin'] as const).map((value) => ({
    value,
    label: text.formats[value],
  }));
  const owners = (['new', 'owned'] as const).map((value) => ({ value, label: text.ownerships[value] }));
  const at = (field: string): string => `${path}.storage.${field}`;
  return (
    <Section title={text.wish}>
      <Fields>
        <ChoiceInput
          path={at('kind')}
          label={text.kind}
          options={kinds}
          help={kind === 'none' ? text.kindHelp : undefined}
          what={text.wish}
          change={(project, option) => withStorage(project, index, wishOfKind(site, option, catalogue), catalogue)}
        />
        {kind === 'array' && (
          <ChoiceInput
            path={at('protocol')}
            label={text.protocol}
            help={text.protocolHelp}
            options={(['fc', 'iscsi', 'nfs'] as const).map((value) => ({ value, label: labels.protocols[value] }))}
            change={(project, option) =>
              withStorage(project, index, { ...site.storage, protocol: option } as ArrayStorageWish, catalogue)
            }
          />
        )}
        {kind === 'array' && <ArrayFields />}
        {kind === 'vsan' && <VsanFields />}
        {kind !== 'none' && <ChoiceInput path={at('ownership')} label={text.ownership} options={owners} />}
        <ChoiceInput path={`${path}.platform.virtualDisks`} label={text.virtualDisks} options={formats} />
      </Fields>
    </Section>
  );
}

function ArrayFields() {
  const text = useText().storage;
  const { labels } = useReportText();
  const writing = useWriting();
  const { path } = useSite();
  const at = (field: string): string => `${path}.storage.${field}`;
  return (
    <>
      <CatalogueInput
        path={at('array')}
        label={text.array}
        kind="arrays"
        detail={({ protocols, drivesMax, hostPorts }) =>
          text.arrayDetail(
            protocols.map((each) => labels.protocols[each]).join(', '),
            writing.number(drivesMax.value),
            writing.number(hostPorts.value),
          )
        }
      />
      <ChoiceInput
        path={at('arrays')}
        label={text.arrays}
        help={text.arraysHelp}
        options={[
          { value: '1', label: text.one },
          { value: '2', label: text.two },
        ]}
        toValue={Number}
      />
      <DriveField />
      <CatalogueInput path={at('raid')} label={text.raid} kind="raidLevels" />
      <NumberInput path={at('drivesPerGroup')} label={text.drivesPerGroup} min={1} max={64} isWhole />
    </>
  );
}

function VsanFields() {
  const text = useText().storage;
  const writing = useWriting();
  const { path } = useSite();
  return (
    <>
      <CatalogueInput
        path={`${path}.storage.policy`}
        label={text.policy}
        kind="vsanPolicies"
        detail={({ hostsMin }) => text.policyDetail(writing.number(hostsMin.value))}
      />
      <DriveField />
    </>
  );
}

function DriveField() {
  const text = useText().storage;
  const writing = useWriting();
  const { path } = useSite();
  return (
    <CatalogueInput
      path={`${path}.storage.drive`}
      label={text.drive}
      kind="drives"
      detail={({ capacityGb, iops }) => text.driveDetail(writing.number(capacityGb.value), writing.number(iops.value))}
    />
  );
}

/** A wish of another kind, with what was chosen before as far as the new kind has it. */
function wishOfKind(site: Site, kind: string, catalogue: Catalogue): StorageWish {
  const { storage } = site;
  if (kind === 'none' || storage.kind === kind) return kind === 'none' ? { kind: 'none' } : storage;
  const ownership = storage.kind === 'none' ? 'new' : storage.ownership;
  const drives = entriesOf(catalogue, 'drives');
  const first = (wanted: string): string =>
    (drives.find(({ technology }) => technology === wanted) ?? drives[0])?.id ?? '';
  const before = storage.kind === 'none' ? null : storage.drive;
  if (kind === 'vsan') {
    const policy = entriesOf(catalogue, 'vsanPolicies')[0]?.id ?? '';
    return { kind: 'vsan', policy, drive: before ?? first('nvme'), ownership };
  }
  const array = entriesOf(catalogue, 'arrays').find(({ protocols }) => protocols.includes('iscsi'));
  return {
    kind: 'array',
    protocol: 'iscsi',
    array: array?.id ?? '',
    arrays: 1,
    drive: before ?? first('sas-ssd'),
    raid: 'raid-10',
    drivesPerGroup: 4,
    ownership,
  };
}

/** Fibre Channel is reached by adapters and switches of its own: the first of the catalogue where none was chosen. */
function withStorage(project: Project, index: number, storage: StorageWish, catalogue: Catalogue): Project {
  const changed = withValueAt(project, `sites[${index}].storage`, storage);
  const site = changed.sites[index];
  if (site === undefined || storage.kind !== 'array' || storage.protocol !== 'fc') return changed;
  const adapter = site.hosts.storageAdapter ?? entriesOf(catalogue, 'storageAdapters')[0]?.id;
  const fcSwitch = site.network.fcSwitch ?? entriesOf(catalogue, 'switches').find(({ kind }) => kind === 'fc')?.id;
  const withAdapter = withValueAt(changed, `sites[${index}].hosts.storageAdapter`, adapter);
  return withValueAt(withAdapter, `sites[${index}].network.fcSwitch`, fcSwitch);
}
