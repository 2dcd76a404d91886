/** Inputs by name: what may be given where, which value wins, and that a field and its input are the same thing. */
import { describe, expect, test } from 'vitest';
import { bundledCatalogue } from '../../../../shared/catalog/bundled.ts';
import type { Project } from '../../../../shared/model/project.ts';
import { planProject } from '../../../../shared/planner/plan-project.ts';
import type { Plan } from '../../../../shared/planner/plan.ts';
import { prepareProject } from '../../../../shared/planner/prepare.ts';
import { allQuantities, aProject, aSite, planOf, prepared, type SiteWish } from '../../../builders/project.ts';
import { said } from '../../../builders/said.ts';

const problemsOf = (project: Project) => {
  const result = prepareProject(project, bundledCatalogue());
  return result.ok ? [] : result.error.map((problem) => said(problem).replace(/\.$/, ''));
};
const everywhere = (name: string, value: number) => ({ site: null, name, value });

describe('prepareProject refuses', () => {
  test.each([
    {
      why: 'an input that does not exist',
      project: aProject({ inputs: { 'storage.freeShares': 0.2 } }),
      says: 'inputs["storage.freeShares"]: there is no input "storage.freeShares": did you mean "storage.freeShare"?',
    },
    {
      why: 'a computed quantity as an input',
      project: aProject({ inputs: { 'hosts.count': 3 } }),
      says: 'inputs["hosts.count"]: hosts.count is computed, not given',
    },
    {
      why: 'an own property of every object',
      project: aProject({ inputs: { constructor: 1 } }),
      says: 'there is no input "constructor"',
    },
    {
      why: 'a value below the range',
      project: aProject({ inputs: { 'storage.freeShare': -0.1 } }),
      says: 'inputs["storage.freeShare"]: -0.1 is outside 0 to 0.8',
    },
    {
      why: 'a value above the range',
      project: aProject({ sites: [aSite({ inputs: { 'bill.pue': 4 } })] }),
      says: 'sites[0].inputs["bill.pue"]: 4 is outside 1 to 3',
    },
    {
      why: 'half a failure',
      project: aProject({ inputs: { 'hosts.failuresToSurvive': 1.5 } }),
      says: '1.5 is not a whole number',
    },
    {
      why: 'a price of the whole project at one site',
      project: aProject({ sites: [aSite({ inputs: { 'bill.electricityPrice': 1 } })] }),
      says: 'sites[0].inputs["bill.electricityPrice"]: bill.electricityPrice holds for the whole project',
    },
    {
      why: 'a horizon of the whole project at one site',
      project: aProject({ sites: [aSite({ inputs: { 'bill.horizonYears': 3 } })] }),
      says: 'sites[0].inputs["bill.horizonYears"]: bill.horizonYears holds for the whole project',
    },
    {
      why: 'a review of nothing',
      project: aProject({ assumptions: { 'storage.freeShaer': { confirmed: true, reason: 'yes' } } }),
      says: 'assumptions["storage.freeShaer"]: there is no input',
    },
    {
      why: 'a server that the catalogue does not have',
      project: aProject({ sites: [aSite({ host: { server: 'dell-r66O' } })] }),
      says: 'sites[0].hosts.groups[0].server: the catalogue has no server model "dell-r66O": did you mean "dell-r660"?',
    },
    {
      why: 'an own property of every object as a server',
      project: aProject({ sites: [aSite({ host: { server: 'constructor' } })] }),
      says: 'the catalogue has no server model "constructor"',
    },
    {
      why: 'Fibre Channel without a switch',
      project: aProject({ sites: [aSite({ storage: { protocol: 'fc' } })] }),
      says: 'sites[0].network.fcSwitch: storage is reached by Fibre Channel',
    },
    {
      why: 'an own price for nothing',
      project: aProject({ bill: { prices: { 'server:none': { minor: 1, reason: '' } } } }),
      says: 'bill.prices["server:none"]: the catalogue has no price',
    },
  ])('$why', ({ project, says }) => {
    expect(problemsOf(project).join('\n')).toContain(says);
  });

  test('all at once', () => {
    expect(problemsOf(aProject({ inputs: { a: 1, b: 2 }, mxOneRelease: '99' }))).toHaveLength(3);
  });
});

describe('an input by name', () => {
  test('a site’s own value beats the project’s, the project’s beats the default', () => {
    const plan = planOf(
      aProject({
        inputs: { 'storage.freeShare': 0.3 },
        sites: [aSite({ name: 'Own', inputs: { 'storage.freeShare': 0.4 } }), aSite({ name: 'Shared' })],
      }),
    );

    expect(plan.sites.map(({ quantities }) => quantities.get('storage.freeShare'))).toEqual([0.4, 0.3]);
  });

  test('in a variation the last one wins, and a site’s own beats one for all', () => {
    const variation = [
      { site: 'Main', name: 'storage.freeShare', value: 0.5 },
      everywhere('storage.freeShare', 0.1),
      everywhere('storage.lunSize', 2),
      everywhere('storage.lunSize', 3),
    ];

    const [site] = planOf(aProject(), variation).sites;

    expect(site?.quantities.get('storage.freeShare')).toBe(0.5);
    expect(site?.quantities.get('storage.lunSize')).toBe(3);
  });

  const companions = [{ profile: 'micollab-5000', count: 2, uses: [] }];
  const base: SiteWish = { nodes: 3, companions, users: 4000 };
  test.each<{ field: string; name: string; value: number; wish: SiteWish }>([
    { field: 'serviceNodes.count', name: 'demand.fixedServiceNodes', value: 5, wish: { nodes: 5 } },
    { field: 'hosts.groups[0].memoryGib', name: 'host.memory', value: 512, wish: { host: { memoryGib: 512 } } },
    { field: 'hosts.groups[0].cpus', name: 'host.cpus', value: 1, wish: { host: { cpus: 1 } } },
    {
      field: 'hosts.ftMachinesPerHost',
      name: 'hosts.ftMachineCap',
      value: 2,
      wish: { hosts: { ftMachinesPerHost: 2 } },
    },
    { field: 'hosts.ftVcpusPerHost', name: 'hosts.ftVcpuCap', value: 16, wish: { hosts: { ftVcpusPerHost: 16 } } },
    { field: 'network.ftLinkGbit', name: 'network.ftLink', value: 25, wish: { network: { ftLinkGbit: 25 } } },
    {
      field: 'network.vmotionLinkGbit',
      name: 'network.vmotionLink',
      value: 25,
      wish: { network: { vmotionLinkGbit: 25 } },
    },
  ])('$field and $name are the same: figures and money', ({ name, value, wish }) => {
    const money = ({ bill }: Plan) => bill.lines.map(({ id, quantity, totalMinor }) => [id, quantity, totalMinor]);

    const byField = planOf(aProject({ sites: [aSite({ ...base, ...wish })] }));
    const byName = planOf(aProject({ sites: [aSite(base)] }), [everywhere(name, value)]);

    expect(allQuantities(byName)).toEqual(allQuantities(byField));
    expect(money(byName)).toEqual(money(byField));
  });
});

describe('what is remembered between plans', () => {
  test('never reaches a project that differs only in what the placement does not read', () => {
    const wishes: readonly SiteWish[] = [
      {},
      { platform: { edition: 'vcf' } },
      { platform: { termYears: 1 } },
      { platform: { release: '6.7', purchaseDate: '2019-05-01' } },
      { platform: { release: '6.7', purchaseDate: '2021-05-01', ownership: 'owned' } },
      { storage: { kind: 'none' } },
      { hosts: { repairContract: 'nbd' } },
    ];
    const projects = [
      ...wishes.map((wish) => aProject({ sites: [aSite({ nodes: 2, ...wish })] })),
      aProject({ sites: [aSite({ nodes: 2 })], currency: 'EUR' }),
      aProject({ sites: [aSite({ nodes: 2 })], inputs: { 'licences.minimumOrderCores': 500 } }),
    ];
    const bill = (project: Project) => {
      const plan = planProject(prepared(project));
      return { lines: plan.bill.lines, licences: plan.sites.map(({ licences }) => licences) };
    };

    const alone = projects.map(bill);
    const again = [...projects].reverse().map(bill).reverse();

    expect(again).toEqual(alone);
    expect(new Set(alone.map((each) => JSON.stringify(each))).size).toBe(projects.length);
  });
});

describe('the assumption ledger', () => {
  test.each([1, 2, 3])('names a figure of the project once, whatever the number of sites (%i)', (count) => {
    const sites = Array.from({ length: count }, (_, index) => aSite({ name: `Site ${index + 1}`, nodes: 2 }));
    const { assumptions } = planProject(prepared(aProject({ sites, inputs: { 'bill.horizonYears': 7 } })));
    const lines = (name: string) => assumptions.filter((line) => line.name === name).map(({ site }) => site);

    // Both are read by the bill and by each site's licence comparison.
    expect([lines('bill.horizonYears'), lines('bill.escalationPerYear')]).toEqual([[null], [null]]);
  });
});
