/** The project's scenarios with their plans, and what their tables and sentences are written with. */
import { useEffect, useMemo } from 'react';
import { required } from '../../../shared/base/assert.ts';
import type { ChangeValue, Scenario } from '../../../shared/model/scenario.ts';
import type { PreparedProject } from '../../../shared/planner/prepare.ts';
import type { WhatIfContext } from '../../../shared/report/what-if/context.ts';
import { findingText } from '../../../shared/text/findings.ts';
import { minorPerUnit } from '../../../shared/text/numbers.ts';
import { basePlan, type ScenarioPlan } from '../../../shared/whatif/scenario.ts';
import {
  placeScenarios,
  scenarioStates,
  stopPlacingScenarios,
  usePlacedTimes,
  type ScenarioState,
} from '../../state/scenario-plans.ts';
import { useStore } from '../../state/store.ts';
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
  const { writing, names, show } = useReportContext();
  const language = useLanguage();
  return useMemo(
    () => ({
      writing,
      minorPerUnit: minorPerUnit(writing.currency),
      names,
      show,
      findingText: (finding) => findingText(finding, show, language).text,
    }),
    [writing, names, show, language],
  );
}

/** A change's value as people read it: names for ids, words for words. */
export function useValueText(): (
  value: ChangeValue | null,
  unit: string,
  nameOf: (id: string) => string | undefined,
) => string {
  const words = useText().scenarios;
  const { show } = useReportContext();
  return (value, unit, nameOf) => {
    if (value === null) return '–';
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    if (typeof value === 'number') return show(value, unit);
    return nameOf(value) ?? words.words[value] ?? value;
  };
}
