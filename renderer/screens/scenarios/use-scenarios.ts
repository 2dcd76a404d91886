/** The project's scenarios with their plans, and what their tables and sentences are written with. */
import { useCallback, useEffect, useMemo } from 'react';
import { required } from '../../../shared/base/assert.ts';
import type { ChangeValue, Scenario } from '../../../shared/model/scenario.ts';
import { inputQuantities } from '../../../shared/planner/check-inputs.ts';
import type { PreparedProject } from '../../../shared/planner/prepare.ts';
import type { WhatIfContext } from '../../../shared/report/what-if/context.ts';
import { findingText } from '../../../shared/text/findings.ts';
import { minorPerUnit } from '../../../shared/text/numbers.ts';
import { changeLabel, valueWord } from '../../../shared/text/what-if/choices.ts';
import { choicesOf } from '../../../shared/whatif/choices/registry.ts';
import { basePlan, type ScenarioPlan } from '../../../shared/whatif/scenario.ts';
import {
  placeScenarios,
  scenarioStates,
  stopPlacingScenarios,
  usePlacedTimes,
  type ScenarioState,
} from '../../state/scenario-plans.ts';
import { useStore } from '../../state/store.ts';
import type { Option } from '../../ui/choice.tsx';
import { useCatalogue } from '../../parts/use-plan.ts';
import { useReportContext } from '../../parts/use-report.ts';
import { useLanguage, useText } from '../../parts/use-text.ts';

export interface ScenariosAt {
  readonly prepared: PreparedProject;
  readonly scenarios: readonly Scenario[];
  /** Null while the project's own placement is worked out. */
  readonly base: ScenarioPlan | null;
  readonly states: ReadonlyMap<string, ScenarioState>;
}

export function useScenarios(): ScenariosAt {
  const prepared = required(
    useStore(({ document }) => document?.prepared),
    'prepared project',
  );
  const isStale = useStore(({ document }) => document?.isStale === true);
  const times = usePlacedTimes();
  const states = useMemo(() => {
    void times;
    return scenarioStates(prepared);
  }, [prepared, times]);
  const base = useMemo(() => (isStale ? null : basePlan(prepared)), [prepared, isStale]);
  useEffect(() => {
    const waiting = [...states].flatMap(([id, { kind }]) => (kind === 'working' ? [id] : []));
    placeScenarios(prepared.project, waiting);
  }, [prepared, states]);
  useEffect(() => stopPlacingScenarios, []);
  return { prepared, scenarios: prepared.project.scenarios ?? [], base, states };
}

export function useWhatIfContext(): WhatIfContext {
  const { text, writing, names, show } = useReportContext();
  const language = useLanguage();
  return useMemo(
    () => ({
      text,
      writing,
      minorPerUnit: minorPerUnit(writing.currency),
      names,
      show,
      findingText: (finding) => findingText(finding, show, language).text,
    }),
    [text, writing, names, show, language],
  );
}

/** A change's value as people read it: names for ids, words for words. */
export function useValueText(): (
  value: ChangeValue | null,
  unit: string,
  nameOf: (id: string) => string | undefined,
) => string {
  const words = useText().scenarios;
  const { show, text } = useReportContext();
  return (value, unit, nameOf) => {
    if (value === null) return '–';
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    if (typeof value === 'number') return show(value, unit);
    return nameOf(value) ?? valueWord(value, text);
  };
}

/** What an input, a choice or a figure is called. */
export function useChangeLabel(): (name: string, english: string) => string {
  const { text, names } = useReportContext();
  return useCallback((name, english) => changeLabel(name, english, text, names.of), [text, names]);
}

/** Every choice and every input that does not follow from one, by the names of the command line; prices last. */
export function useInputOptions(): readonly Option[] {
  const catalogue = useCatalogue();
  const label = useChangeLabel();
  return useMemo(() => {
    const all = choicesOf(catalogue);
    const choices = [...all.values()].map((each) => ({
      value: each.name,
      label: label(each.name, each.label),
      detail: each.name,
    }));
    const inputs = [...inputQuantities().values()]
      .filter(({ follows, name }) => follows === undefined && !all.has(name))
      .map((each) => ({ value: each.name, label: label(each.name, each.label), detail: each.name }));
    const isPrice = ({ value }: Option): boolean => value.startsWith('price.');
    return [...choices.filter((each) => !isPrice(each)), ...inputs, ...choices.filter(isPrice)];
  }, [catalogue, label]);
}
