/**
 * A scenario from edits that were made already: what can be said as changes moves into the scenario, and the project
 * goes back to what it was in these places. All other edits stay in the project, so that nothing is lost.
 */
import type { GivenInput, Project } from '../model/project.ts';
import type { Change } from '../model/scenario.ts';
import type { PreparedProject } from '../planner/prepare.ts';
import { choicesOf } from './choices/registry.ts';
import { inputDifferences, type InputDifference } from './compare.ts';
import { acceptChanges } from './door.ts';
import { applied } from './vary.ts';

export interface FromEdits {
  /** The project as it stands now, without the changes. */
  readonly project: Project;
  readonly changes: readonly Change[];
}

/** `before` and `now` are the same project at two moments. */
export function changesFromEdits(before: PreparedProject, now: PreparedProject): FromEdits {
  const settled = (prepared: PreparedProject) => ({ prepared, variation: [] });
  const isOne = now.project.sites.length === 1;
  const choices = choicesOf(now.catalogue);
  const named = (difference: InputDifference, value: Change['value']): Change => ({
    name: difference.name,
    value,
    ...(difference.site === null || isOne ? {} : { site: difference.site }),
  });
  // A field that only one of the two has came or went with something larger, which stays in the project.
  const both = inputDifferences(settled(before), settled(now)).filter(({ from, to }) => from !== null && to !== null);
  const fits = both.filter((difference) => {
    const back = named(difference, difference.from as Change['value']);
    return acceptChanges([back], now.project, now.catalogue).problems.length === 0;
  });
  const chosen = fits.filter(({ name }) => choices.has(name));
  const back = chosen.map((difference) => named(difference, difference.from as Change['value']));
  const withChoices = applied(now.project, acceptChanges(back, now.project, now.catalogue).choices);
  const project = fits
    .filter(({ name }) => !choices.has(name))
    .reduce((project, { name }) => withInputOf(project, before.project, name), withChoices);
  return { project, changes: fits.map((difference) => named(difference, difference.to as Change['value'])) };
}

/** The project with an input as the other project gives it, in every place where it can stand. */
function withInputOf(project: Project, other: Project, name: string): Project {
  const taken = (
    inputs: Readonly<Record<string, GivenInput>>,
    from: Readonly<Record<string, GivenInput>> | undefined,
  ): Readonly<Record<string, GivenInput>> => {
    const { [name]: _now, ...others } = inputs;
    const given = from?.[name];
    return given === undefined ? others : { ...others, [name]: given };
  };
  return {
    ...project,
    inputs: taken(project.inputs, other.inputs),
    sites: project.sites.map((site, index) => ({
      ...site,
      inputs: taken(site.inputs, (other.sites.find((each) => each.name === site.name) ?? other.sites[index])?.inputs),
    })),
  };
}
