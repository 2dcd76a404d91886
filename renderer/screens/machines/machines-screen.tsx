/** The machines of a site: what each needs, how it is protected, why it is there, and what is added from the catalogue. */
import { useState } from 'react';
import { entriesOf } from '../../../shared/catalog/entries.ts';
import { Combobox } from '../../ui/choice.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { TopicFindings } from '../../parts/findings.tsx';
import { Screen } from '../../parts/screen.tsx';
import { useCatalogue, useSite } from '../../parts/use-plan.ts';
import { useReportText } from '../../parts/use-report.ts';
import { useText, useWriting } from '../../parts/use-text.ts';
import { edit } from '../../state/document.ts';
import { withValueAt } from '../../state/path.ts';
import { EveryTable, useWantedMachine } from './every-table.tsx';
import { KindTable } from './kind-table.tsx';
import { MachineUses } from './machine-uses.tsx';
import './machines.css';

export function MachinesScreen() {
  const words = useText().machines;
  const writing = useWriting();
  const { plan } = useSite();
  const wanted = useWantedMachine();
  const [chosen, setChosen] = useState('kinds');
  // A finding leads to one machine: the list that has it comes up.
  if (wanted !== null && chosen !== 'every') setChosen('every');
  const { quantities } = plan;
  const figure = (name: string): string => writing.number(quantities.get(name));
  return (
    <Screen
      title={words.title}
      lead={words.lead(figure('machines.count'), figure('machines.ftCount'))}
      isOfSite
      actions={<AddMachine />}
    >
      <TopicFindings
        isOfTopic={({ stage, code }) => stage === 'machines' || /^FT-(VCPU|RAM|DISK-01|FEAT|DEV|RT|MX)/.test(code)}
      />
      <Tabs
        label={words.views}
        tabs={[
          { key: 'kinds', label: words.byKind },
          { key: 'every', label: words.every },
        ]}
        chosen={chosen}
        onChoose={setChosen}
      >
        <div className="machine-tables">
          {chosen === 'kinds' ? <KindTable key={plan.name} /> : <EveryTable key={plan.name} />}
          <p className="small soft">
            {chosen === 'kinds' ? words.derivedHelp : words.shared} {words.ownHelp} {words.pasteHint}
          </p>
        </div>
      </Tabs>
      <MachineUses />
    </Screen>
  );
}

function AddMachine() {
  const words = useText().machines;
  const writing = useWriting();
  const catalogue = useCatalogue();
  const { prose } = useReportText();
  const { path, site } = useSite();
  const profiles = entriesOf(catalogue, 'machineProfiles').filter(
    ({ role }) => role !== 'service-node' && role !== 'media-server' && role !== 'vcenter',
  );
  const number = ({ value }: { readonly value: number }): string => writing.number(value);
  const add = (id: string): void => {
    const profile = catalogue.machineProfiles[id];
    if (profile === undefined) return;
    edit(words.addEdit(profile.name), (project) =>
      withValueAt(project, `${path}.companions`, [...site.companions, { profile: id, count: 1, uses: [] }]),
    );
  };
  return (
    <div className="machine-add">
      <Combobox
        frame={{ label: words.add, isBare: true }}
        value=""
        placeholder={words.add}
        options={profiles.map(({ id, name, vcpus, memoryGib, diskGib, purpose }) => ({
          value: id,
          label: name,
          detail: words.addDetail(number(vcpus), number(memoryGib), number(diskGib), prose(purpose)),
        }))}
        onChoose={add}
      />
    </div>
  );
}
