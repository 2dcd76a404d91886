/** The host groups of a site: server, CPU, memory, and how many there are. */
import { valueAt, withValueAt } from '../../state/path.ts';
import type { HostGroup, Project } from '../../../shared/model/project.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { CatalogueInput, ChoiceInput, NumberInput, optionsOf, TextInput } from '../../parts/fields.tsx';
import { Fields, Section } from '../../parts/screen.tsx';
import { useCatalogue, useSite } from '../../parts/use-plan.ts';
import { useText, useWriting } from '../../parts/use-text.ts';
import { edit } from '../../state/document.ts';

export function HostGroups() {
  const words = useText().hosts;
  const { path, site, plan } = useSite();
  const { groups } = site.hosts;
  const add = (): void =>
    edit(words.addGroup, (project) => {
      const last = groups.at(-1);
      if (last === undefined) return project;
      // Several groups each need a number; the hosts planned so far are that of the first.
      const counted = groups.map((group) => ({
        ...group,
        count: group.count ?? Math.max(1, plan.placement.hosts.length),
      }));
      const { name: _name, ...fresh } = last;
      return withHosts(project, path, [...counted, { ...fresh, count: 1 }], 'all');
    });
  return (
    <Section
      title={words.groups}
      actions={
        <Button look="link" onClick={add}>
          <Icon name="plus" />
          {words.addGroup}
        </Button>
      }
    >
      {groups.map((group, at) => (
        <Group key={at} group={group} at={at} />
      ))}
      {groups.some(({ count }) => count !== undefined) && (
        <Fields>
          <ChoiceInput path={`${path}.hosts.use`} label={words.use} options={optionsOf(words.uses)} />
        </Fields>
      )}
    </Section>
  );
}

function Group({ group, at }: { readonly group: HostGroup; readonly at: number }) {
  const text = useText();
  const words = text.hosts;
  const writing = useWriting();
  const catalogue = useCatalogue();
  const { path, site } = useSite();
  const { groups } = site.hosts;
  const own = `${path}.hosts.groups[${at}]`;
  const server = catalogue.servers[group.server];
  const name = group.name ?? words.groupName(at + 1);
  const onServer = (id: string): void =>
    edit(text.fields.change(words.server), (project) => {
      const families = catalogue.servers[id]?.cpuFamilies ?? [];
      const fits = families.includes(catalogue.cpus[group.cpu]?.family ?? '');
      const other = Object.values(catalogue.cpus).find(({ family }) => families.includes(family));
      const changed = { ...group, server: id, cpu: fits || other === undefined ? group.cpu : other.id };
      return withValueAt(project, own, changed);
    });
  const onRemove = (): void =>
    edit(words.removeGroup(name), (project) =>
      withHosts(
        project,
        path,
        groups.filter((_, index) => index !== at),
        site.hosts.use,
      ),
    );
  return (
    <div className="host-group">
      <div className="fields host-group-fields">
        <TextInput path={`${own}.name`} label={words.name} isOptional placeholder={words.groupName(at + 1)} />
        <CatalogueInput
          path={`${own}.server`}
          label={words.server}
          kind="servers"
          detail={(entry) =>
            words.serverDetail(writing.number(entry.rackHeightU.value), writing.number(entry.cpuSocketsMax.value))
          }
          onChoose={onServer}
        />
        <CatalogueInput
          path={`${own}.cpu`}
          label={words.cpu}
          kind="cpus"
          filter={({ family }) => server === undefined || server.cpuFamilies.includes(family)}
          detail={(entry) => words.cpuDetail(writing.number(entry.cores.value), writing.number(entry.baseGhz.value))}
        />
        <NumberInput path={`${own}.cpus`} label={words.cpus} min={1} max={8} isWhole />
        <NumberInput path={`${own}.memoryGib`} label={words.memoryEach} unit="GiB" min={1} max={24_576} step={64} />
        {groups.length === 1 ? (
          <NumberInput path={`${own}.count`} label={words.count} min={1} max={96} isWhole whenEmpty={words.asNeeded} />
        ) : (
          <NumberInput path={`${own}.count`} label={words.count} min={1} max={96} isWhole />
        )}
        {groups.length > 1 && (
          <Button look="quiet" name={words.removeGroup(name)} onClick={onRemove}>
            <Icon name="trash" />
          </Button>
        )}
      </div>
    </div>
  );
}

function withHosts(project: Project, path: string, groups: readonly HostGroup[], use: 'fewest' | 'all'): Project {
  return withValueAt(project, `${path}.hosts`, { ...(valueAt(project, `${path}.hosts`) as object), groups, use });
}
