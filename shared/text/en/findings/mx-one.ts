/** Sentences about MX-ONE itself: what Mitel names, its own redundancy, sites, users and trunks. */
import type { FindingSentences } from '../../sentence.ts';

export const mxOneSentences = {
  'MX-REL-01': {
    text: (f) =>
      f.word('named') === ''
        ? `Not verified: no statement was found that Mitel accepts ${f.word('release')} for ${f.word('mxOne')}.`
        : `For ${f.word('mxOne')} Mitel names vSphere ${f.word('named')}, not ${f.word('release')}.`,
    remedy: () => 'Confirm against the release notes of the MX-ONE release.',
  },
  'MX-SIZE-01': {
    text: (f) =>
      `${f.about}${f.things('vcpus', 'vCPU')} and ${f.amount('memory', 'GiB')}, below any size Mitel names (${f.count('namedVcpus')} vCPUs, ${f.amount('namedMemory', 'GiB')}).`,
    remedy: () => 'Use a size Mitel names, or ask Mitel.',
  },
  'MX-RED-01': {
    text: (f) =>
      `MX-ONE server redundancy is ordered and the Service Nodes are protected by VMware ${f.word('protection') === 'ft' ? 'FT' : 'HA'}: with VMware protection Mitel installs a standard system without it.`,
    remedy: () => 'Drop the server redundancy option, or the VMware protection of the Service Nodes.',
  },
  'MX-RED-02': {
    text: () =>
      'MX-ONE server redundancy replaces one failed server at a time and does not take over the management system or the CSTA III service.',
    remedy: () => 'Protect these two by other means where they matter.',
  },
  'MX-PROT-01': {
    text: (f) => `${f.about}no protection: when the host fails the Service Node is down until someone acts.`,
    remedy: () => 'Protect Service Nodes by FT or HA, or order MX-ONE server redundancy.',
  },
  'MX-METRO-01': {
    text: () => 'The cluster spans two rooms or sites; Mitel validated VMware HA within one data centre only.',
    remedy: () => 'Ask Mitel, or use HLR or system redundancy between the sites.',
  },
  'MX-HA-01': {
    text: (f) => `${f.about}under HA. A host failure disturbs the traffic of every Service Node on that host.`,
    remedy: () => 'Keep Service Nodes on different hosts by an anti-affinity rule.',
  },
  'MX-RT-01': {
    text: (f) => `${f.about}${f.count('ratio')} vCPUs per core; machines with voice should not share cores.`,
    remedy: () => 'Plan one vCPU per core for these machines.',
  },
  'MX-SN-01': {
    text: (f) =>
      `${f.things('nodes', 'Service Node')}, but one ${f.word('mxOne')} system has at most ${f.count('allowed')}.`,
    remedy: () => 'Use larger Service Nodes, or several systems.',
  },
  'MX-SITES-01': {
    text: (f) =>
      `${f.things('sites', 'site')} (${f.subject}): HA and FT do not protect one site from the loss of another.`,
    remedy: () => 'Consider HLR redundancy, or system redundancy with a passive second system.',
  },
  'DEM-01': {
    text: (f) =>
      `${f.about}${f.count('users')} users per Service Node, more than the ${f.count('value')} planned with.`,
    remedy: () => 'Add Service Nodes, or confirm the capacity with Mitel and raise the planning value.',
  },
  'DEM-02': {
    text: (f) => `Trunks: ${f.count('exact')} by Erlang B, ${f.count('rule')} by Mitel’s load-per-trunk rule.`,
    remedy: () => 'Order by the Erlang B figure; the rule is a cross-check.',
  },
  'DEM-03': {
    text: (f) =>
      `${f.count('users')} users: Mitel gives its traffic defaults for 1 to 500 devices, so they are extrapolated.`,
    remedy: () => 'Enter measured traffic where it is known.',
  },
  'DEM-04': {
    text: (f) =>
      `${f.count('users')} users have no external traffic, so no trunk channel is planned, for emergency calls neither.`,
    remedy: () => 'Give the users their external traffic, or plan trunks at another site.',
  },
} satisfies FindingSentences;
