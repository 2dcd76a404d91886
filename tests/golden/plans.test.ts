/**
 * Frozen plans of the examples: evidence of change, not of truth.
 *
 * A difference is either a mistake or wanted; when wanted, `UPDATE_GOLDEN=1 npx vitest run tests/golden` writes the
 * new plans, and the commit says why they changed.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { planProject } from '../../shared/planner/plan-project.ts';
import type { Plan, SitePlan } from '../../shared/planner/plan.ts';
import { exampleNames, readExample } from '../builders/examples.ts';
import { prepared } from '../builders/project.ts';

const folder = fileURLToPath(new URL('./plans/', import.meta.url));
const updating = process.env['UPDATE_GOLDEN'] === '1';

/** Six digits: enough to see a change, few enough to leave the noise of another processor's exp and log out. */
const rounded = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(6)));

/** Every result of the site as name → value; inputs are in the project file and the catalogue already. */
function results({ names, get, unit }: SitePlan['quantities'], inputs: ReadonlySet<string>): Record<string, string | number> {
  return Object.fromEntries(
    names
      .filter((name) => !inputs.has(name))
      .sort()
      .map((name) => [name, unit(name) === '' ? rounded(get(name)) : `${rounded(get(name))} ${unit(name)}`]),
  );
}

const counted = (words: readonly string[]): string =>
  [...new Set(words)].map((word) => `${word}${words.filter((each) => each === word).length === 1 ? '' : ` ×${words.filter((each) => each === word).length}`}`).join(' ');

function frozenSite({ name, quantities, machines, placement, storage, licences }: SitePlan, inputs: ReadonlySet<string>) {
  const { policy, proven, decidedBy, proof, policyHolds, unplaced } = placement;
  return {
    name,
    machines: counted(machines.map(({ profile, protection }) => `${profile}:${protection}`)),
    placement: { policy, proven, decidedBy, proof: proof.kind, policyHolds, unplaced: unplaced.join(' ') },
    hosts: Object.fromEntries(
      placement.hosts.map(({ name: host, instances }) => [
        host,
        instances.map(({ machineId, role }) => (role === 'single' ? machineId : `${machineId}/${role}`)).join(' '),
      ]),
    ),
    storage: `${storage.groups} × ${storage.drivesPerGroup} + ${storage.hotSpares}, ${storage.decidedBy} decides`,
    licences: Object.fromEntries(
      licences.options.map(({ edition, qualifies, licences: count, reasons }) => [
        edition,
        qualifies ? `${count}${edition === licences.chosen ? ', chosen' : ''}${edition === licences.cheapest ? ', cheapest' : ''}` : reasons.map(({ code }) => code).join(' '),
      ]),
    ),
    results: results(quantities, inputs),
  };
}

function frozen(plan: Plan, inputs: ReadonlySet<string>): string {
  const { bill } = plan;
  const view = {
    bill: {
      lines: Object.fromEntries(bill.lines.map(({ id, quantity, unitNetMinor, totalMinor, term }) => [id, totalMinor === null ? `${rounded(quantity)}, no price` : `${rounded(quantity)} × ${unitNetMinor} = ${totalMinor}${term === 'year' ? ' a year' : ''}`])),
      oneOff: bill.oneOffMinor,
      yearly: bill.yearlyMinor,
      years: bill.years.map(({ oneOffMinor, recurringMinor }) => oneOffMinor + recurringMinor).join(' '),
      overHorizon: bill.overHorizonMinor,
    },
    findings: Object.fromEntries(
      (['blocking', 'warning', 'note'] as const).map((severity) => [severity, counted(plan.findings.filter((finding) => finding.severity === severity).map(({ code }) => code))]),
    ),
    assumptions: counted(plan.assumptions.map(({ state }) => state)),
    sites: plan.sites.map((site) => frozenSite(site, inputs)),
  };
  return `${JSON.stringify(view, null, 2)}\n`;
}

describe('frozen plans', () => {
  test.each(exampleNames)('%s', (name) => {
    const ready = prepared(readExample(name));
    const inputs = new Set(ready.sites.flatMap((site) => [...site.inputs.keys()]));
    const file = `${folder}${name}.json`;

    const now = frozen(planProject(ready), inputs);

    if (updating) writeFileSync(file, now);
    expect(existsSync(file), `${file} is missing: write it with UPDATE_GOLDEN=1`).toBe(true);
    expect(now).toBe(readFileSync(file, 'utf8'));
  });

  test('none is left over from an example that is gone', () => {
    const kept = readdirSync(folder).map((file) => file.replace(/\.json$/, ''));

    expect(kept.sort()).toEqual([...exampleNames]);
  });
});
