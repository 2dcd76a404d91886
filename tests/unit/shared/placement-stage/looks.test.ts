/** What a window does that must not wait: a first look at a placement, worked out elsewhere, then the placement itself. */
import { describe, expect, test } from 'vitest';
import { err, ok, type Result } from '../../../../shared/base/result.ts';
import { bundledCatalogue } from '../../../../shared/catalog/bundled.ts';
import type { PlacementPolicy } from '../../../../shared/placement/problem.ts';
import {
  knownPlacements,
  planningWithin,
  rememberLooks,
  rememberPlacements,
  takingLooks,
} from '../../../../shared/placement/memo.ts';
import type { PlacementPlan } from '../../../../shared/placement/plan.ts';
import { planProject } from '../../../../shared/planner/plan-project.ts';
import { prepareProject } from '../../../../shared/planner/prepare.ts';
import { readExample } from '../../../builders/examples.ts';

const policies: readonly PlacementPolicy[] = ['static', 'repack-reprotect', 'in-place-reprotect', 'in-place-restart'];

/** The campus with 124 Service Nodes, planned anew each time it is asked. */
function campus(policy: PlacementPolicy, count: number): () => PlacementPlan {
  const project = readExample('campus-124-nodes');
  const [site] = project.sites;
  if (site === undefined) throw new Error('no site');
  const changed = { ...site, hosts: { ...site.hosts, policy }, serviceNodes: { ...site.serviceNodes, count } };
  const prepared = prepareProject({ ...project, scenarios: [], sites: [changed] }, bundledCatalogue());
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.error));
  return () => planProject(prepared.value).sites[0]!.placement;
}

function valueOf<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(String(result.error));
  return result.value;
}

describe.each(policies)('%s', (policy) => {
  test('a look is a valid placement with bounds that hold the answer, and gives way to it', () => {
    const plan = campus(policy, 90);
    const looks = structuredClone(takingLooks(plan));
    expect(looks).toHaveLength(1);
    const question = looks[0]?.[0];
    expect(knownPlacements().some(([known]) => known === question)).toBe(false);

    rememberLooks(looks);
    expect(planningWithin(24, plan)).toEqual(err(question));
    const look = valueOf(planningWithin(24, plan, true));
    const full = plan();
    expect(look.policyHolds).toBe('yes');
    expect(look.hosts.flatMap(({ instances }) => instances).length).toBe(
      full.hosts.flatMap(({ instances }) => instances).length,
    );
    expect(look.bound).toBeLessThanOrEqual(full.needed ?? 0);
    expect(look.needed).toBeGreaterThanOrEqual(full.needed ?? Infinity);

    rememberPlacements(structuredClone(knownPlacements()));
    expect(planningWithin(24, plan, true)).toEqual(ok(full));
    expect(planningWithin(24, plan)).toEqual(ok(full));
  });
});

test('looks taken for one project are gone with those for the next', () => {
  const [one, other] = [campus('static', 80), campus('static', 81)];
  rememberLooks(takingLooks(one));
  rememberLooks(takingLooks(other));
  expect(planningWithin(24, one, true).ok).toBe(false);
  expect(planningWithin(24, other, true).ok).toBe(true);
});
