/** What no single field can know: names that must be unique and fields that depend on one another. */
import type { Project, Site } from '../model/project.ts';
import type { Problem } from '../model/problem.ts';
import { fault, type Fault } from '../base/fault.ts';
import { pathText } from '../base/field-path.ts';
import { nearestName } from '../base/nearest.ts';
import type { HeldCode } from '../model/problem.ts';
import type { FieldFaultCode } from './codes.ts';

type Named = readonly [path: readonly (string | number)[], name: string];

/** All contradictions of a project whose fields are right one by one. */
export function contradictions(project: Project): readonly Problem[] {
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
function repeated(entries: readonly Named[]): readonly Problem[] {
  const firstByName = new Map<string, string>();
  return entries.flatMap(([path, name]) => {
    const where = pathText(path);
    const first = firstByName.get(name.toLowerCase());
    if (first === undefined) {
      firstByName.set(name.toLowerCase(), where);
      return [];
    }
    return [problem(where, fault('same-name', { name, first }), fault('own-name'))];
  });
}

function hostGroupProblems({ hosts }: Site, site: number): readonly Problem[] {
  const path = ['sites', site, 'hosts'] as const;
  const named = hosts.groups.flatMap(({ name }, i): Named[] =>
    name === undefined ? [] : [[[...path, 'groups', i, 'name'], name]],
  );
  const open = hosts.groups.findIndex(({ count }) => count === undefined);
  const needsCount = open >= 0 && (hosts.groups.length > 1 || hosts.use === 'all');
  if (!needsCount) return repeated(named);
  const why = hosts.groups.length > 1 ? 'groups' : 'all';
  const where = pathText([...path, 'groups', open, 'count']);
  return [...repeated(named), problem(where, fault('missing-count', { why }), fault('count-hosts'))];
}

function companionProblems({ companions }: Site, site: number): readonly Problem[] {
  return repeated(
    companions.flatMap(({ name }, i): Named[] =>
      name === undefined ? [] : [[['sites', site, 'companions', i, 'name'], name]],
    ),
  );
}

function customLineSites({ sites, bill }: Project): readonly Problem[] {
  const names = sites.map(({ name }) => name);
  return bill.customLines.flatMap(({ site }, i) => {
    if (site === undefined || names.includes(site)) return [];
    const meant = nearestName(site, names) ?? names[0] ?? '';
    const where = pathText(['bill', 'customLines', i, 'site']);
    return [problem(where, fault('no-such-site', { name: site }), fault('site-name', { meant }))];
  });
}

/** Ids are unique; each builds on one that exists, and following the bases ends at the project. */
function scenarioProblems({ scenarios = [] }: Project): readonly Problem[] {
  const baseOf = new Map(scenarios.map(({ id, basedOn }) => [id, basedOn]));
  return [
    ...repeated(scenarios.map(({ id }, i): Named => [['scenarios', i, 'id'], id])),
    ...scenarios.flatMap(({ id, basedOn }, i) => {
      if (basedOn === undefined) return [];
      const where = pathText(['scenarios', i, 'basedOn']);
      if (!baseOf.has(basedOn)) {
        const meant = nearestName(basedOn, [...baseOf.keys()]);
        const mend = meant === null ? fault('on-project' as const) : fault('meant' as const, { meant });
        return [problem(where, fault('no-such-scenario', { id: basedOn }), mend)];
      }
      const chain = [id];
      for (let at = baseOf.get(id); at !== undefined && chain.length <= baseOf.size; at = baseOf.get(at)) {
        chain.push(at);
        if (at === id) {
          return [problem(where, fault('circle', { chain: chain.join(' → ') }), fault('out-of-circle'))];
        }
      }
      return [];
    }),
  ];
}

function problem(where: string, held: Fault<HeldCode>, mend: Fault<FieldFaultCode>): Problem {
  return { where, held, fault: mend };
}
