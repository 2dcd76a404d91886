/** Who the plan is for, the day it speaks of, and the sites of the system. */
import type { Party, Project, Site } from '../../../shared/model/project.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Table, type Column } from '../../ui/table.tsx';
import { CatalogueInput, NumberInput, TextInput } from '../../parts/fields.tsx';
import { Fields, Screen, Section, Split } from '../../parts/screen.tsx';
import { usePlan, useProject, useSite } from '../../parts/use-plan.ts';
import { useText, useWriting } from '../../parts/use-text.ts';
import { edit, tryEdit } from '../../state/document.ts';
import { mendOf } from '../../parts/fields.tsx';
import { withValueAt } from '../../state/path.ts';
import { goTo, showSite } from '../../state/view.ts';
import { SummaryLines } from './summary-lines.tsx';

export function CustomerScreen() {
  const text = useText().customer;
  const { partner, revision } = useProject();
  return (
    <Screen title={text.title} lead={text.lead}>
      <Split isSideFirst>
        <>
          <Section
            title={text.project}
            actions={
              <Button
                look="link"
                onClick={() => edit(text.newRevision, (project) => ({ ...project, revision: revision + 1 }))}
              >
                {text.newRevision}
              </Button>
            }
          >
            <Fields columns="wide">
              <TextInput path="name" label={text.name} />
            </Fields>
            <div className="gap" />
            <Fields>
              <TextInput path="date" label={text.date} help={text.dateHelp} placeholder="2026-11-23" />
              <NumberInput path="revision" label={text.revision} min={1} max={10_000} isWhole />
              <TextInput path="currency" label={text.currency} help={text.currencyHelp} />
              <CatalogueInput path="mxOneRelease" label={text.release} kind="mxOneReleases" />
            </Fields>
          </Section>
          <Section title={text.customer}>
            <PartyFields path="customer" />
          </Section>
          <Section
            title={text.partner}
            actions={
              <Button
                look="link"
                onClick={() =>
                  partner === null
                    ? edit(text.addPartner, (project) => ({
                        ...project,
                        partner: { name: text.partner } satisfies Party,
                      }))
                    : edit(text.removePartner, (project) => ({ ...project, partner: null }))
                }
              >
                {partner === null ? text.addPartner : text.removePartner}
              </Button>
            }
          >
            {partner !== null && <PartyFields path="partner" />}
          </Section>
          <Sites />
        </>
        <SummaryLines />
      </Split>
    </Screen>
  );
}

function PartyFields({ path }: { readonly path: 'customer' | 'partner' }) {
  const text = useText().customer;
  const owner = text[path];
  return (
    <Fields>
      <TextInput path={`${path}.name`} label={text.party.name} what={owner} />
      <TextInput path={`${path}.contact`} label={text.party.contact} what={owner} isOptional />
      <TextInput path={`${path}.email`} label={text.party.email} what={owner} isOptional />
      <TextInput path={`${path}.phone`} label={text.party.phone} what={owner} isOptional />
      <TextInput path={`${path}.address`} label={text.party.address} what={owner} lines={2} isOptional />
    </Fields>
  );
}

interface SiteRow {
  readonly site: Site;
  readonly index: number;
}

function Sites() {
  const text = useText();
  const words = text.customer;
  const writing = useWriting();
  const { sites } = useProject();
  const plan = usePlan();
  const { index: shown } = useSite();
  const figure = (row: SiteRow, name: string): number => plan.sites[row.index]?.quantities.get(name) ?? 0;
  const number = (key: string, head: string, name: string): Column<SiteRow> => ({
    key,
    head,
    align: 'right',
    width: 120,
    text: (row) => writing.number(figure(row, name)),
    sort: (row) => figure(row, name),
    total: writing.number(sites.reduce((sum, site, index) => sum + figure({ site, index }, name), 0)),
  });
  const columns: readonly Column<SiteRow>[] = [
    {
      key: 'name',
      head: words.site,
      text: ({ site }) => site.name,
      edit: {
        text: ({ site }) => site.name,
        commit: ({ index }, name) => {
          const problems = tryEdit(text.fields.change(words.site), (project) => renamedSite(project, index, name));
          return problems[0] === undefined ? null : mendOf(problems[0]);
        },
      },
    },
    number('users', words.siteUsers, 'demand.users'),
    number('nodes', words.siteNodes, 'demand.serviceNodes'),
    number('hosts', words.siteHosts, 'hosts.count'),
    {
      key: 'actions',
      head: '',
      width: 96,
      align: 'right',
      text: () => '',
      cell: ({ site, index }) => (
        <>
          <Button look="quiet" name={words.open(site.name)} onClick={() => (showSite(index), goTo('demand'))}>
            <Icon name="forward" />
          </Button>
          <Button
            look="quiet"
            name={words.removeSite(site.name)}
            disabled={sites.length === 1}
            onClick={() =>
              edit(words.removeSite(site.name), (project) => withValueAt(project, `sites[${index}]`, undefined))
            }
          >
            <Icon name="trash" />
          </Button>
        </>
      ),
    },
  ];
  const add = (): void => {
    const from = sites[shown];
    if (from === undefined) return;
    const taken = new Set(sites.map(({ name }) => name.toLowerCase()));
    const names = Array.from({ length: 60 }, (_, at) => `${from.name} ${at + 2}`);
    const name = names.find((each) => !taken.has(each.toLowerCase())) ?? words.copyOf(from.name);
    edit(words.addSite, (project) => ({ ...project, sites: [...project.sites, { ...from, name }] }));
  };
  return (
    <Section
      title={words.sites}
      actions={
        <Button look="link" title={words.addSiteHelp} onClick={add}>
          {words.addSite}
        </Button>
      }
    >
      <Table
        caption={words.sites}
        rows={sites.map((site, index) => ({ site, index }))}
        columns={columns}
        rowKey={({ index }) => String(index)}
      />
    </Section>
  );
}

/** Bill lines that name the site go with it. */
function renamedSite(project: Project, index: number, name: string): Project {
  const before = project.sites[index]?.name;
  const customLines = project.bill.customLines.map((line) => (line.site === before ? { ...line, site: name } : line));
  return withValueAt({ ...project, bill: { ...project.bill, customLines } }, `sites[${index}].name`, name);
}
