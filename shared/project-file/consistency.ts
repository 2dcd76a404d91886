/** What no single field can know: names that must be unique and fields that depend on one another. */
import type { Project, Site } from '../model/project.ts';
import type { FieldProblem } from './failure.ts';
import { pathText } from './field-problems.ts';
import { nearestName } from '../base/nearest.ts';

type Named = readonly [path: readonly (string | number)[], name: string];

/** All contradictions of a project whose fields are right one by one. */
export function contradictions(project: Project): readonly FieldProblem[] {
  const { sites, bill } = project;
  return [
    ...repeated(sites.map(({ name }, i): Named => [['sites', i, 'name'], name])),
    ...sites.flatMap(hostGroupProblems),
    ...sites.flatMap(companionProblems),
    ...repeated(bill.customLines.map(({ id }, i): Named => [['bill', 'customLines', i, 'id'], id])),
    ...customLineSites(project),
    ...scenarioProblems(project),
  ];
}

/** A problem for each name that an earlier entry already has; upper and lower case count as the same. */
function repeated(entries: readonly Named[]): readonly FieldProblem[] {
  const firstByName = new Map<string, string>();
  return entries.flatMap(([path, name]) => {
    const where = pathText(path);
    const first = firstByName.get(name.toLowerCase());
    if (first === undefined) {
      firstByName.set(name.toLowerCase(), where);
      return [];
    }
    return [problem(where, `is "${name}", which ${first} already is: give each its own`)];
  });
}

function hostGroupProblems({ hosts }: Site, site: number): readonly FieldProblem[] {
  const path = ['sites', site, 'hosts'] as const;
  const named = hosts.groups.flatMap(({ name }, i): Named[] =>
    name === undefined ? [] : [[[...path, 'groups', i, 'name'], name]],
  );
  const open = hosts.groups.findIndex(({ count }) => count === undefined);
  const needsCount = open >= 0 && (hosts.groups.length > 1 || hosts.use === 'all');
  if (!needsCount) return repeated(named);
  const why = hosts.groups.length > 1 ? 'there are several host groups' : 'use is "all"';
  const where = pathText([...path, 'groups', open, 'count']);
  return [...repeated(named), problem(where, `is missing while ${why}: give the number of hosts`)];
}

function companionProblems({ companions }: Site, site: number): readonly FieldProblem[] {
  return repeated(
    companions.flatMap(({ name }, i): Named[] =>
      name === undefined ? [] : [[['sites', site, 'companions', i, 'name'], name]],
    ),
  );
}

function customLineSites({ sites, bill }: Project): readonly FieldProblem[] {
  const names = sites.map(({ name }) => name);
  return bill.customLines.flatMap(({ site }, i) => {
    if (site === undefined || names.includes(site)) return [];
    const meant = nearestName(site, names) ?? names[0] ?? '';
    const where = pathText(['bill', 'customLines', i, 'site']);
    return [problem(where, `is "${site}", and no site has that name: give a site's name, for example "${meant}"`)];
  });
}

/** Ids are unique; each builds on one that exists, and following the bases ends at the project. */
function scenarioProblems({ scenarios = [] }: Project): readonly FieldProblem[] {
  const baseOf = new Map(scenarios.map(({ id, basedOn }) => [id, basedOn]));
  return [
    ...repeated(scenarios.map(({ id }, i): Named => [['scenarios', i, 'id'], id])),
    ...scenarios.flatMap(({ id, basedOn }, i) => {
      if (basedOn === undefined) return [];
      const where = pathText(['scenarios', i, 'basedOn']);
      if (!baseOf.has(basedOn)) {
        const meant = nearestName(basedOn, [...baseOf.keys()]);
        const mend = meant === null ? 'leave it out to build on the project' : `did you mean "${meant}"?`;
        return [problem(where, `is "${basedOn}", and no scenario has that id: ${mend}`)];
      }
      const chain = [id];
      for (let at = baseOf.get(id); at !== undefined && chain.length <= baseOf.size; at = baseOf.get(at)) {
        chain.push(at);
        if (at === id) {
          return [
            problem(where, `makes a circle (${chain.join(' → ')}): let one of them build on the project instead`),
          ];
        }
      }
      return [];
    }),
  ];
}

function problem(where: string, fault: string): FieldProblem {
  return { where, message: `${where} ${fault}.` };
}
