/** Sentences about the vSphere platform whatever runs on it: life cycle, licence, hosts, CPUs, EVC, HA. */
import type { Facts, FindingSentences } from '../../sentence.ts';

const esxiSupport: Readonly<Record<string, (facts: Facts) => string>> = {
  discontinued: (f) => `${f.word('release')} refuses to install on ${f.word('cpu')} (${f.word('family')})`,
  'predates-cpu': (f) =>
    `${f.word('release')} is older than ${f.word('cpu')} (${f.word('family')}) and does not support it`,
  'not-listed': (f) =>
    `${f.word('cpu')} (${f.word('family')}) is not in the compatibility list of ${f.word('release')}`,
  deprecated: (f) =>
    `${f.word('release')} still installs on ${f.word('cpu')} (${f.word('family')}), but its removal is announced`,
  unverified: (f) =>
    `support of ${f.word('cpu')} (${f.word('family')}) by ${f.word('release')} is not verified: no source was read`,
};

const lookUp = 'Look the CPU series up in the Broadcom Compatibility Guide before quoting.';
const supportRemedy: Readonly<Record<string, string>> = {
  unverified: lookUp,
  'not-listed': lookUp,
  deprecated: 'Plan newer hosts before the release that drops this CPU.',
};

export const platformSentences = {
  'VS-REL-01': {
    text: (f) =>
      `${f.word('release')} is out of support: general support ended on ${f.day('generalEnd')}, technical guidance on ${f.day('guidanceEnd')}.`,
    remedy: () => 'Plan on a release in general support that the MX-ONE release notes name.',
  },
  'VS-REL-02': {
    text: (f) =>
      `General support of ${f.word('release')} ended on ${f.day('generalEnd')}; technical guidance ends on ${f.day('guidanceEnd')}.`,
    remedy: () => 'Plan on a release in general support, or date the upgrade before technical guidance ends.',
  },
  'VS-REL-03': {
    text: (f) => `General support of ${f.word('release')} ends on ${f.day('generalEnd')}, within twelve months.`,
    remedy: () => 'Plan the upgrade now, or start on the next release.',
  },
  'VS-REL-04': {
    text: (f) => `${f.word('release')} is not available before ${f.day('available')}.`,
    remedy: () => 'Choose a release that is out, or move the date of the project.',
  },
  'VS-REL-05': {
    text: (f) =>
      `${f.word('release')} leaves general support on ${f.day('generalEnd')}, before ${f.word('earlier')} does (${f.day('earlierEnd')}).`,
    remedy: (f) => `Compare with ${f.word('earlier')}, or with the newest release.`,
  },
  'VS-LIC-01': {
    text: (f) => `${f.word('edition')} does not run ${f.word('release')}.`,
    remedy: () => 'Choose another edition or another release.',
  },
  'VS-LIC-02': {
    text: (f) => `${f.word('edition')} has no vMotion: work on a host stops the machines on it.`,
    remedy: () => 'Agree maintenance windows, or choose an edition with vMotion.',
  },
  'VS-LIC-03': {
    text: (f) => `${f.things('hosts', 'host')} planned, but ${f.word('edition')} covers at most ${f.count('allowed')}.`,
    remedy: () => 'Use fewer hosts or an edition without this limit.',
  },
  'VS-LIC-04': {
    text: (f) => `${f.things('cpus', 'CPU')} in a host, but ${f.word('edition')} covers at most ${f.count('allowed')}.`,
    remedy: () => 'Use servers with fewer CPUs or an edition without this limit.',
  },
  'VS-LIC-05': {
    text: (f) => `${f.word('edition')} has no DRS: HA still chooses the host of a restart or a new secondary.`,
    remedy: () => 'Spread and rebalance the machines by hand with vMotion, also after every failover.',
  },
  'VS-LIC-06': {
    text: (f) =>
      `The converged layout shares two links by Network I/O Control, but ${f.word('edition')} has no distributed switch.`,
    remedy: () => 'Choose the minimum or recommended layout, or an edition with the distributed switch.',
  },
  'VS-HOST-01': {
    text: (f) => `${f.things('hosts', 'host')} in one cluster, but ${f.word('release')} allows ${f.count('allowed')}.`,
    remedy: () => 'Split the cluster.',
  },
  'VS-CPU-01': {
    text: (f) => `${f.about}${(esxiSupport[f.word('support')] ?? esxiSupport['unverified']!)(f)}.`,
    remedy: (f) =>
      supportRemedy[f.word('support')] ?? 'Choose a CPU that the release lists, or a release that supports this CPU.',
  },
  'VS-CPU-02': {
    text: (f) =>
      f.word('needed') === 'unknown'
        ? `${f.about}from 8.0 U2 ESXi does not start on ${f.word('cpu')}, which lacks XSAVE; the update of ${f.word('release')} is not known.`
        : `${f.about}${f.word('release')} does not start on ${f.word('cpu')}: CPUs before ${f.word('generation')} lack XSAVE.`,
    remedy: (f) => `Use hosts of the ${f.word('generation')} generation or later.`,
  },
  'VS-EVC-01': {
    text: (f) => `${f.about}${f.word('cpu')} (${f.word('family')}) cannot join a cluster set to EVC ${f.word('evc')}.`,
    remedy: () => 'Set EVC to the baseline of the oldest host, or replace that host.',
  },
  'VS-EVC-02': {
    text: (f) => `EVC is set to ${f.word('evc')}, lower than every host allows: newer CPU features stay hidden.`,
    remedy: () => 'Raise EVC to the baseline of the oldest host, unless older hosts will join.',
  },
  'VS-EVC-03': {
    text: (f) =>
      `${f.about}whether ${f.word('cpu')} (${f.word('family')}) reaches EVC ${f.word('evc')} is not verified.`,
    remedy: () => 'Look it up in the EVC list of the vCenter release before quoting.',
  },
  'HA-LIC-01': {
    text: (f) => `${f.about}${f.word('edition')} has no vSphere HA, which both FT and HA protection need.`,
    remedy: () => 'Choose an edition with vSphere HA.',
  },
  'HA-HOST-01': {
    text: (f) => `${f.about}protected by HA, but with ${f.things('hosts', 'host')} there is nowhere to restart.`,
    remedy: () => 'Plan at least two hosts.',
  },
  'HA-CPU-01': {
    text: (f) =>
      `Intel hosts (${f.word('intel')}) and AMD hosts (${f.word('amd')}) in one cluster: vMotion between them is impossible.`,
    remedy: () => 'Use one CPU vendor, or accept that machines move between the vendors only powered off.',
  },
  'HA-STO-01': {
    text: (f) => `${f.about}protected by HA, but the disks lie inside one host and are lost with it.`,
    remedy: () => 'Plan shared storage: FC, iSCSI, NFS or vSAN.',
  },
  'HA-AC-01': {
    text: (f) => `${f.about}admission control is off, so nothing keeps room free for restarts.`,
    remedy: () => 'Turn admission control on with the percentage policy.',
  },
  'HW-01': {
    text: (f) => `${f.about}${f.word('server')} does not take ${f.word('cpu')} (${f.word('family')}).`,
    remedy: () => 'Choose a CPU of the server’s support list, or another server.',
  },
  'HW-02': {
    text: (f) => `${f.about}${f.things('cpus', 'CPU')}, but ${f.word('server')} has ${f.things('sockets', 'socket')}.`,
    remedy: () => 'Use fewer CPUs per host or a larger server.',
  },
  'HW-03': {
    text: (f) =>
      `${f.about}${f.amount('memory', 'GiB')} of memory, but ${f.word('server')} takes ${f.amount('allowed', 'GiB')}.`,
    remedy: () => 'Use less memory per host, more hosts or a larger server.',
  },
} satisfies FindingSentences;
