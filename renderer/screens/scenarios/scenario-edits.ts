/** Changes of the list of scenarios, each under an id of its own. */
import type { Project } from '../../../shared/model/project.ts';
import type { Change, Scenario } from '../../../shared/model/scenario.ts';

/** Small letters, digits and dashes of a name, different from every id there is. */
export function freshId(name: string, scenarios: readonly Scenario[]): string {
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 32);
  const start = plain === '' ? 'scenario' : plain;
  const taken = new Set(scenarios.map(({ id }) => id));
  if (!taken.has(start)) return start;
  for (let at = 2; ; at++) if (!taken.has(`${start}-${at}`)) return `${start}-${at}`;
}

export function withScenario(project: Project, scenario: Scenario): Project {
  return { ...project, scenarios: [...(project.scenarios ?? []), scenario] };
}

/** What built on it builds on what it built on. */
export function withoutScenario(project: Project, id: string): Project {
  const all = project.scenarios ?? [];
  const gone = all.find((each) => each.id === id);
  const scenarios = all
    .filter((each) => each.id !== id)
    .map((each): Scenario => {
      if (each.basedOn !== id) return each;
      const { basedOn: _gone, ...rest } = each;
      return gone?.basedOn === undefined ? rest : { ...rest, basedOn: gone.basedOn };
    });
  return { ...project, scenarios };
}

export function changedScenario(project: Project, id: string, change: (scenario: Scenario) => Scenario): Project {
  return { ...project, scenarios: (project.scenarios ?? []).map((each) => (each.id === id ? change(each) : each)) };
}

/** Scenarios that this one may build on: not itself, nor what builds on it. */
export function possibleBases(scenarios: readonly Scenario[], id: string): readonly Scenario[] {
  const buildsOn = (scenario: Scenario, seen: readonly string[] = []): boolean => {
    if (scenario.id === id) return true;
    if (scenario.basedOn === undefined || seen.includes(scenario.id)) return false;
    const below = scenarios.find((each) => each.id === scenario.basedOn);
    return below !== undefined && buildsOn(below, [...seen, scenario.id]);
  };
  return scenarios.filter((scenario) => !buildsOn(scenario));
}

export function withChange(scenario: Scenario, at: number, change: Change | null): Scenario {
  const changes =
    change === null
      ? scenario.changes.filter((_, index) => index !== at)
      : at >= scenario.changes.length
        ? [...scenario.changes, change]
        : scenario.changes.map((each, index) => (index === at ? change : each));
  return { ...scenario, changes };
}
