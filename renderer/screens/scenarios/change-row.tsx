/** One change of a scenario: what, where, to which value; and why it does not fit where it does not. */
import { entriesOf } from '../../../shared/catalog/entries.ts';
import type { Change, Scenario } from '../../../shared/model/scenario.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/choice.tsx';
import { Icon } from '../../ui/icon.tsx';
import { nameOf } from '../../parts/fields.tsx';
import { useCatalogue, useOwnProject } from '../../parts/use-plan.ts';
import { useReportText } from '../../parts/use-report.ts';
import { useText } from '../../parts/use-text.ts';
import { editProject, tryProjectEdit } from '../../state/document.ts';
import { useStore } from '../../state/store.ts';
import { ChangeValueField } from './change-value.tsx';
import { kindOf, valueNow } from './change-values.ts';
import { changedScenario, withChange } from './scenario-edits.ts';
import { useChangeLabel, useValueText } from './use-scenarios.ts';

export function ChangeRow({ scenario, at }: { readonly scenario: Scenario; readonly at: number }) {
  const words = useText().scenarios;
  const catalogue = useCatalogue();
  const project = useOwnProject();
  const report = useReportText();
  const labelOf = useChangeLabel();
  const valueText = useValueText();
  const prepared = useStore(({ document }) => document?.prepared);
  const change = scenario.changes[at];
  if (change === undefined || prepared === undefined) return null;
  const kind = kindOf(change.name, catalogue);
  const label = kind === null ? change.name : labelOf(change.name, kind.label);
  const set = (next: Change | null, key: string | null): void => {
    const change = (before: Scenario): Scenario => withChange(before, at, next);
    const name = next === null ? words.removeChange(label) : words.changeEdit(scenario.name);
    if (key === null) editProject(name, (each) => changedScenario(each, scenario.id, change));
    else tryProjectEdit(name, (each) => changedScenario(each, scenario.id, change), key);
  };
  const now = valueNow(change.name, change.site, prepared);
  const of = kind?.values.type === 'id' ? kind.values.of : null;
  const named = (id: string): string | undefined => {
    const entry = of === null ? undefined : entriesOf(catalogue, of).find((each) => each.id === id);
    return entry === undefined ? undefined : report.partName(nameOf(entry));
  };
  return (
    <li className="change-row">
      <div className="change-what">
        <div>{label}</div>
        <div className="small soft">{change.name}</div>
      </div>
      {project.sites.length > 1 && kind?.isOfSite === true ? (
        <Select
          frame={{ label: `${words.site}: ${label}`, isBare: true }}
          value={change.site ?? ''}
          options={[
            { value: '', label: words.everySite },
            ...project.sites.map(({ name }) => ({ value: name, label: name })),
          ]}
          onChoose={(site) => {
            const { site: _before, ...rest } = change;
            set(site === '' ? rest : { ...rest, site }, null);
          }}
        />
      ) : (
        <span />
      )}
      <ChangeValueField
        change={change}
        label={label}
        over={{ project, catalogue }}
        onChange={(value) => set({ ...change, value }, `scenario ${scenario.id} ${at}`)}
      />
      <span className="soft small">{words.now(valueText(now, kind?.unit ?? '', named))}</span>
      <Button look="quiet" name={words.removeChange(label)} onClick={() => set(null, null)}>
        <Icon name="trash" />
      </Button>
    </li>
  );
}
