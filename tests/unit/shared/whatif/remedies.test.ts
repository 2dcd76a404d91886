/** Every remedy does away with the finding it is offered for, on the examples and on examples that were spoiled. */
import { expect, test } from 'vitest';
import { planProject } from '../../../../shared/planner/plan-project.ts';
import type { Plan } from '../../../../shared/planner/plan.ts';
import { prepareProject } from '../../../../shared/planner/prepare.ts';
import { bundledCatalogue } from '../../../../shared/catalog/bundled.ts';
import type { Finding } from '../../../../shared/model/finding.ts';
import type { Change } from '../../../../shared/model/scenario.ts';
import type { Project } from '../../../../shared/model/project.ts';
import { findingSentences } from '../../../../shared/text/findings.ts';
import { acceptChanges } from '../../../../shared/whatif/door.ts';
import { remediedCodes, remediesOf, withRemedy } from '../../../../shared/whatif/remedies.ts';
import { applied } from '../../../../shared/whatif/vary.ts';
import { exampleNames, readExample } from '../../../builders/examples.ts';
import { aProject, aSite } from '../../../builders/project.ts';

const catalogue = bundledCatalogue();

function planOf(project: Project): Plan {
  const prepared = prepareProject(project, catalogue);
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.error));
  return planProject(prepared.value);
}

const spoiled = (project: Project, changes: readonly Change[]): Project =>
  applied(project, acceptChanges(changes, project, catalogue).choices);

const change = (name: string, value: Change['value']): Change => ({ name, value });

/** What makes each finding come that no example has by itself. */
const spoilers: readonly (readonly Change[])[] = [
  [],
  [change('hosts.number', 1)],
  [change('hosts.number', 2)],
  [change('hosts.number', 9)],
  [change('hosts.number', 2), change('hosts.policy', 'in-place-restart')],
  [change('hosts.number', 2), change('serviceNodes.protection', 'ha')],
  [change('platform.edition', 'vsphere-standard')],
  ...Object.keys(catalogue.editions).map((id) => [change('platform.edition', id)]),
  ...Object.keys(catalogue.editions).map((id) => [
    change('platform.edition', id),
    change('serviceNodes.protection', 'ha'),
  ]),
  [change('platform.virtualDisks', 'thin'), change('platform.release', '5.5')],
  [change('platform.admissionControl', 'off')],
  [change('platform.admissionControl', 'off'), change('serviceNodes.protection', 'ha')],
  [change('platform.admissionControl', 'slots')],
  [change('network.ftLinkGbit', 0.5)],
  [change('network.ftLinkGbit', 1)],
  ...[2, 3, 5, 8].map((speed) => [change('network.ftLinkGbit', speed)]),
  ...Object.keys(catalogue.editions).map((id) => [
    change('platform.edition', id),
    change('hosts.cpus', 4),
    change('serviceNodes.protection', 'ha'),
  ]),
  [change('network.ftLinkGbit', 800), change('network.vmotionLinkGbit', 800)],
  [change('network.vmotionLinkGbit', 0.5)],
  [change('network.ftDedicated', false)],
  [change('network.ftDedicated', false), change('network.layout', 'minimum')],
  [change('network.layout', 'converged')],
  [change('network.layout', 'converged'), change('platform.edition', 'vsphere-standard')],
  [change('storage.raid', 'raid-0'), change('storage.drivesPerGroup', 3)],
  ...['fc', 'iscsi', 'nfs'].map((protocol) => [change('storage.protocol', protocol)]),
  ...['Haswell', 'Granite Rapids', 'Tall Lake'].map((level) => [change('platform.evc', `Intel "${level}" Generation`)]),
  [change('platform.evc', 'off'), change('platform.release', '6.5')],
  [change('serviceNodes.nativeRedundancy', true)],
  [change('serviceNodes.nativeRedundancy', true), change('hosts.number', 2)],
  [change('serviceNodes.protection', 'none')],
  [change('companions.protection', 'ft'), change('mediaServers.protection', 'ft')],
];

/** Two kinds of host, one of each processor. */
const onCpus = (...cpus: readonly string[]): Project =>
  aProject({
    sites: [
      aSite({
        nodes: 2,
        hosts: { groups: cpus.map((cpu) => ({ server: 'dell-r760', cpu, cpus: 2, memoryGib: 256, count: 2 })) },
      }),
    ],
  });

const own = [
  onCpus('intel-xeon-gold-6326', 'intel-xeon-gold-6526y'),
  onCpus('intel-xeon-gold-6430', 'intel-xeon-gold-6530'),
  aProject({ sites: [aSite({ nodes: 2, serviceNodes: { size: { vcpus: 8 } } })] }),
  aProject({ sites: [aSite({ nodes: 2, serviceNodes: { size: { vcpus: 32, memoryGib: 300, disks: 40 } } })] }),
  aProject({
    sites: [aSite({ nodes: 2, serviceNodes: { size: { vcpus: 8 } }, hosts: { ftVcpusPerHost: 4 } })],
  }),
  aProject({
    sites: [
      aSite({
        nodes: 4,
        serviceNodes: { nativeRedundancy: true, protection: 'ha' },
        hosts: { groups: [{ server: 'dell-r760', cpu: 'intel-xeon-gold-6526y', cpus: 2, memoryGib: 256, count: 2 }] },
      }),
    ],
  }),
];

const isSame = (a: Finding, b: Finding): boolean => a.code === b.code && a.site === b.site && a.subject === b.subject;

test('a remedy does away with its finding', () => {
  const seen = new Set<string>();
  const wrong: string[] = [];
  const bases = [...exampleNames.filter((name) => !name.startsWith('campus')).map(readExample), ...own];
  for (const base of bases)
    for (const changes of spoilers) {
      const project = spoiled(base, changes);
      const prepared = prepareProject(project, catalogue);
      if (!prepared.ok) continue;
      const plan = planProject(prepared.value);
      for (const finding of plan.findings)
        for (const remedy of remediesOf(finding, plan, catalogue)) {
          seen.add(finding.code);
          const after = planOf(withRemedy(project, remedy, catalogue));
          if (after.findings.some((each) => isSame(each, finding)))
            wrong.push(`${base.name} ${JSON.stringify(changes)} ${finding.code} ${JSON.stringify(remedy)}`);
        }
    }
  expect(wrong).toEqual([]);
  // Those that stay unseen would be remedies that nobody has tried.
  expect(remediedCodes.filter((code) => !seen.has(code))).toEqual([]);
});

test('a remedy is for a finding that there is', () => {
  expect(remediedCodes.filter((code) => findingSentences[code] === undefined)).toEqual([]);
});
