/** Features and devices that FT may refuse, by kind of machine. */
import { entriesOf } from '../../../shared/catalog/entries.ts';
import { Button } from '../../ui/button.tsx';
import { Combobox } from '../../ui/choice.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Section } from '../../parts/screen.tsx';
import { useCatalogue, useSite } from '../../parts/use-plan.ts';
import { useReportText } from '../../parts/use-report.ts';
import { useText } from '../../parts/use-text.ts';
import { edit } from '../../state/document.ts';
import { withValueAt } from '../../state/path.ts';

export function MachineUses() {
  const words = useText().machines;
  const catalogue = useCatalogue();
  const { partName, prose } = useReportText();
  const { path, site } = useSite();
  const kinds = [
    { name: words.serviceNodes, path: `${path}.serviceNodes.uses`, uses: site.serviceNodes.uses },
    ...site.companions.map(({ name, profile, uses }, at) => ({
      name: name ?? partName(catalogue.machineProfiles[profile]?.name ?? profile),
      path: `${path}.companions[${at}].uses`,
      uses,
    })),
  ];
  const features = entriesOf(catalogue, 'ftFeatures');
  return (
    <Section title={words.uses} lead={words.usesLead}>
      <dl className="machine-uses">
        {kinds.map((kind) => {
          const set = (uses: readonly string[]): void =>
            edit(words.usesEdit(kind.name), (project) => withValueAt(project, kind.path, uses));
          return (
            <div key={kind.path}>
              <dt>{kind.name}</dt>
              <dd>
                {kind.uses.length === 0 && <span className="soft">{words.usesNone}</span>}
                {kind.uses.map((id) => {
                  const label = prose(catalogue.ftFeatures[id]?.name ?? id);
                  return (
                    <span key={id} className="machine-use">
                      {label}
                      <Button
                        look="quiet"
                        name={words.removeOf(label)}
                        onClick={() => set(kind.uses.filter((each) => each !== id))}
                      >
                        <Icon name="close" />
                      </Button>
                    </span>
                  );
                })}
              </dd>
              <dd className="machine-use-add">
                <Combobox
                  frame={{ label: `${words.usesAdd}: ${kind.name}`, isBare: true }}
                  value=""
                  placeholder={words.usesAdd}
                  options={features
                    .filter(({ id }) => !kind.uses.includes(id))
                    .map(({ id, name }) => ({ value: id, label: prose(name) }))}
                  onChoose={(id) => set([...kind.uses, id])}
                />
              </dd>
            </div>
          );
        })}
      </dl>
    </Section>
  );
}
