/** What Mitel says, or does not say, about MX-ONE on this platform. */
import type { Rule } from '../../model/finding.ts';
import type { Machine } from '../../model/machine.ts';
import type { CompatibilityContext, ProjectContext } from '../context.ts';
import { ftMachines, hasFt, haMachines, perMachines, subjectOf, type CompatibilityRule } from '../questions.ts';

const stage = 'compatibility';

/** The smallest Service Node sizes that Mitel names in public: D4s_v3 and F4s_v2. */
const smallestNamed = { vcpus: 4, memoryGib: 8 };

const serviceNodes = ({ machines }: CompatibilityContext): readonly Machine[] =>
  machines.filter(({ role }) => role === 'service-node');

/** The strongest protection that VMware gives to a Service Node of the site. */
function vmwareProtection(context: CompatibilityContext): Machine['protection'] {
  const given = serviceNodes(context).map(({ protection }) => protection);
  if (given.includes('ft')) return 'ft';
  return given.includes('ha') ? 'ha' : 'none';
}

export const mxOneRules: readonly CompatibilityRule[] = [
  {
    code: 'MX-REL-01',
    severity: 'warning',
    stage,
    title: 'Mitel does not name the vSphere release for the MX-ONE release, in what was read',
    source: 'mx:S2',
    judge: ({ mxOneRelease, release }) => {
      const { name, vsphereNamed } = mxOneRelease;
      if (vsphereNamed.includes(release.id)) return [];
      return [{ figures: { mxOne: name, release: release.name, named: vsphereNamed.join(', ') } }];
    },
  },
  {
    code: 'MX-SIZE-01',
    severity: 'warning',
    stage,
    title: 'A Service Node is smaller than any size Mitel names',
    source: 'mx:S3',
    judge: (context) =>
      perMachines(serviceNodes(context), ({ vcpus, memoryGib }) => {
        if (vcpus >= smallestNamed.vcpus && memoryGib >= smallestNamed.memoryGib) return [];
        const { vcpus: namedVcpus, memoryGib: namedMemory } = smallestNamed;
        return [{ figures: { vcpus, memory: memoryGib, namedVcpus, namedMemory } }];
      }),
  },
  {
    code: 'MX-RED-01',
    severity: 'warning',
    stage,
    title: 'MX-ONE server redundancy together with VMware HA or FT',
    source: 'mx:S1',
    judge: (context) => {
      const protection = vmwareProtection(context);
      return context.site.serviceNodes.nativeRedundancy && protection !== 'none' ? [{ figures: { protection } }] : [];
    },
  },
  {
    code: 'MX-RED-02',
    severity: 'note',
    stage,
    title: 'What MX-ONE server redundancy does not take over',
    source: 'mx:S11',
    judge: (context) => (context.site.serviceNodes.nativeRedundancy ? [{ figures: {} }] : []),
  },
  {
    code: 'MX-PROT-01',
    severity: 'warning',
    stage,
    title: 'Service Nodes without any protection',
    source: 'mx:S1',
    judge: (context) =>
      context.site.serviceNodes.nativeRedundancy
        ? []
        : perMachines(serviceNodes(context), ({ protection }) => (protection === 'none' ? [{ figures: {} }] : [])),
  },
  {
    code: 'FT-MX-01',
    severity: 'note',
    stage,
    title: 'FT beyond the Service Nodes: Mitel describes FT for the Service Node only',
    source: 'mx:S2',
    judge: (context) => {
      const others = ftMachines(context).filter(({ role }) => role !== 'service-node');
      return others.length === 0 ? [] : [{ subject: subjectOf(others.map(({ id }) => id)), figures: {} }];
    },
  },
  {
    code: 'MX-METRO-01',
    severity: 'warning',
    stage,
    title: 'Stretched cluster: Mitel validated HA within one data centre',
    source: 'mx:S1',
    judge: (context) =>
      context.site.platform.stretched && (hasFt(context) || haMachines(context).length > 0) ? [{ figures: {} }] : [],
  },
  {
    code: 'MX-HA-01',
    severity: 'note',
    stage,
    title: 'Service Nodes under HA should run on different hosts',
    source: 'mx:S18',
    judge: (context) => {
      const nodes = serviceNodes(context).filter(({ protection }) => protection === 'ha');
      if (nodes.length < 2) return [];
      return [{ subject: subjectOf(nodes.map(({ id }) => id)), figures: { machines: nodes.length } }];
    },
  },
];

export const mxOneProjectRules: readonly Rule<ProjectContext>[] = [
  {
    code: 'MX-SN-01',
    severity: 'blocking',
    stage: 'project',
    title: 'More Service Nodes than one MX-ONE may have',
    source: 'mx:S7',
    judge: ({ mxOneRelease, serviceNodeCount }) => {
      const { value: allowed, source } = mxOneRelease.serviceNodesMax;
      if (serviceNodeCount <= allowed) return [];
      return [{ source, figures: { nodes: serviceNodeCount, allowed, mxOne: mxOneRelease.name } }];
    },
  },
  {
    code: 'MX-SITES-01',
    severity: 'note',
    stage: 'project',
    title: 'Several sites: vSphere does not protect one from the loss of another',
    source: 'mx:S13',
    judge: ({ project }) =>
      project.sites.length < 2
        ? []
        : [
            {
              subject: subjectOf(project.sites.map(({ name }) => name)),
              figures: { sites: project.sites.length },
            },
          ],
  },
];
