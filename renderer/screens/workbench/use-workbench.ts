/** What every tab needs: inputs and figures by their names, values as people read them, and points kept as scenarios. */
import { useMemo } from 'react';
import { required } from '../../../shared/base/assert.ts';
import { entriesOf } from '../../../shared/catalog/entries.ts';
import type { Change, ChangeValue } from '../../../shared/model/scenario.ts';
import { siteBook } from '../../../shared/planner/method-book.ts';
import type { Plan } from '../../../shared/planner/plan.ts';
import type { PreparedProject } from '../../../shared/planner/prepare.ts';
import { acceptChanges } from '../../../shared/whatif/door.ts';
import { keyFigures } from '../../../shared/whatif/figures.ts';
import type { Option } from '../../ui/choice.tsx';
import { nameOf } from '../../parts/fields.tsx';
import { useCatalogue, usePlan, useOwnProject, useProjectPlan } from '../../parts/use-plan.ts';
import { useReportText } from '../../parts/use-report.ts';
import { useText, useWriting } from '../../parts/use-text.ts';
import { editProject } from '../../state/document.ts';
import { usePlacedTimes } from '../../state/scenario-plans.ts';
import { shownScenario } from '../../state/shown-scenario.ts';
import { useStore } from '../../state/store.ts';
import { useUnder } from '../../state/workbench.ts';
import { kindOf } from '../scenarios/change-values.ts';
import { freshId, withScenario } from '../scenarios/scenario-edits.ts';
import { useChangeLabel, useValueText } from '../scenarios/use-scenarios.ts';

/** What questions start from: the project itself, or with the scenario that is laid under them. */
export function useGround(): { readonly prepared: PreparedProject; readonly plan: Plan | null } {
  const own = required(
    useStore(({ document }) => document?.prepared),
    'prepared project',
  );
  const plan = useProjectPlan();
  const under = useUnder();
  // A worker may have handed in what the scenario waited for.
  usePlacedTimes();
  const shown = shownScenario(own, under);
  return shown?.kind === 'ready' ? { prepared: shown.prepared, plan: shown.plan } : { prepared: own, plan };
}

export const usePrepared = (): PreparedProject => useGround().prepared;

export interface Names {
  /** Of an input or a choice, with the site where one is meant. */
  readonly label: (name: string, site?: string) => string;
  readonly unit: (name: string) => string;
  readonly value: (name: string, value: ChangeValue | null) => string;
  readonly figure: (figure: { readonly name: string; readonly label: string }) => string;
}

export function useNames(): Names {
  const catalogue = useCatalogue();
  const valueText = useValueText();
  const writing = useWriting();
  const labelOf = useChangeLabel();
  const { partName } = useReportText();
  const kind = (name: string) => kindOf(name, catalogue);
  return {
    label: (name, site) => {
      const label = labelOf(name, kind(name)?.label ?? name);
      return site === undefined || site === '' ? label : `${label} (${site})`;
    },
    unit: (name) => kind(name)?.unit ?? '',
    value: (name, value) => {
      const found = kind(name);
      const of = found?.values.type === 'id' ? found.values.of : null;
      if (typeof value === 'number') return writing.figure(value, found?.unit ?? '');
      return valueText(value, found?.unit ?? '', (id) => {
        const entry = of === null ? undefined : entriesOf(catalogue, of).find((each) => each.id === id);
        return entry === undefined ? undefined : partName(nameOf(entry));
      });
    },
    figure: ({ name, label }) => labelOf(name.replace(/@.*$/, ''), label),
  };
}

/** The key figures, then all others that one site has. */
export function useFigureOptions(): readonly Option[] {
  const labelOf = useChangeLabel();
  const siteCount = usePlan().sites.length;
  return useMemo(() => {
    const key = keyFigures().map(({ name, label }) => ({
      value: name,
      label: labelOf(name, label),
      detail: name,
    }));
    const known = new Set(key.map(({ value }) => value));
    const others = [...siteBook().quantities.values()]
      .filter(({ name, kind }) => siteCount === 1 && kind !== 'input' && !known.has(name))
      .map(({ name, label }) => ({ value: name, label: labelOf(name, label), detail: name }));
    return [...key, ...others];
  }, [labelOf, siteCount]);
}

export interface FigureText {
  readonly figure: (value: number, unit: string) => string;
  /** Without the unit, for columns that have it in their head. */
  readonly number: (value: number, unit: string) => string;
}

/** Figures with money in whole units, since cents are noise beside a comparison of whole systems. */
export function useFigureText(): FigureText {
  const writing = useWriting();
  const number = (value: number, unit: string): string =>
    unit === 'money' ? writing.number(Math.round(value)) : writing.parts(value, unit).number;
  return {
    number,
    figure: (value, unit) => {
      const { unit: word } = writing.parts(value, unit);
      return word === '' ? number(value, unit) : `${number(value, unit)}\u202f${word}`;
    },
  };
}

/** Keeps changes as a scenario, on the one that questions start from, named by what they change. */
export function useKeep(): (
  changes: readonly Change[],
  name?: string,
) => { readonly id: string; readonly name: string } {
  const words = useText().scenarios;
  const names = useNames();
  const under = useUnder();
  const { scenarios = [] } = useOwnProject();
  return (changes, given) => {
    const name = given ?? nameOfChanges(changes, names);
    const id = freshId(name, scenarios);
    const basedOn = under === null ? {} : { basedOn: under };
    editProject(words.addEdit, (project) => withScenario(project, { id, name, ...basedOn, changes: [...changes] }));
    return { id, name };
  };
}

/** Names longer than this say no more. */
const nameMost = 80;

export function nameOfChanges(changes: readonly Change[], { label, value }: Names): string {
  const whole = changes
    .map((change) => `${label(change.name, change.site)}: ${value(change.name, change.value)}`)
    .join(', ');
  return whole.length <= nameMost ? whole : `${whole.slice(0, nameMost - 1)}…`;
}

/** Whether there are changes and the door lets them through. */
export function canBeKept(changes: readonly Change[], { project, catalogue }: PreparedProject): boolean {
  return changes.length > 0 && acceptChanges(changes, project, catalogue).problems.length === 0;
}
