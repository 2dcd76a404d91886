/** Sentences about the FT network, shared storage, and the cluster around FT. */
import { capital, type Facts, type FindingSentences } from '../../sentence.ts';

const refusedOrOpen = (f: Facts, what: string): string =>
  f.word('answer') === 'no'
    ? `FT on ${f.word('release')} does not support ${what}.`
    : `Not verified whether FT on ${f.word('release')} supports ${what}.`;
const verifyOr = (f: Facts, remedy: string): string =>
  f.word('answer') === 'no' ? capital(remedy) : `Verify with VMware. To be safe, ${remedy}`;

export const ftClusterSentences = {
  'FT-NET-01': {
    text: (f) =>
      `FT logging has a link of ${f.amount('link', 'Gbit/s')}; ${f.word('release')} asks for ${f.amount('needed', 'Gbit/s')}.`,
    remedy: (f) => `Plan adapters and switch ports of ${f.amount('needed', 'Gbit/s')} or more for FT.`,
  },
  'FT-NET-03': {
    text: (f) =>
      f.word('layout') === 'converged'
        ? 'In the converged layout FT logging shares its links with all other traffic; VMware strongly recommends links of its own.'
        : 'FT logging shares its links with other traffic; VMware strongly recommends links of its own.',
    remedy: () => 'Give FT logging two ports per host of its own.',
  },
  'FT-NET-04': {
    text: (f) =>
      `Round trip between the FT ports ${f.amount('measured', 'ms')}, planned for at most ${f.amount('limit', 'ms')}: every packet of an FT machine waits for it.`,
    remedy: () => 'Connect the FT ports to the same switch, or keep both copies in one room.',
  },
  'FT-NET-05': {
    text: (f) => refusedOrOpen(f, 'machines on NSX-T segments'),
    remedy: (f) => verifyOr(f, 'connect the FT machines to a plain standard or distributed port group.'),
  },
  'FT-NET-06': {
    text: (f) =>
      `Stretched cluster, but the round trip between the FT ports was not measured; ${f.amount('limit', 'ms')} is the limit planned for.`,
    remedy: () => 'Measure it under load and enter it.',
  },
  'FT-NET-07': {
    text: (f) => `FT traffic is not encrypted on ${f.word('release')}; encryption came with vSphere 7.0 U2.`,
    remedy: () => 'Keep the FT network isolated: own VLAN, no router.',
  },
  'FT-STO-01': {
    text: (f) =>
      `${f.about}under FT, but there is no shared storage for their files and the lock that decides which copy goes on.`,
    remedy: () => 'Plan shared storage: FC, iSCSI, NFS or vSAN.',
  },
  'FT-STO-03': {
    text: (f) => {
      const lock =
        'the datastore with the FT metadata is a single point of failure: if both copies lose it, both may stop';
      if (f.number('copies') < 2)
        return 'Both copies run on one set of virtual disks: losing their datastore stops both.';
      return f.number('arrays') > 1
        ? `The copies lie on different arrays, yet ${lock}.`
        : `Both copies lie on one ${f.word('storage') === 'vsan' ? 'vSAN datastore' : 'array'}, and ${lock}.`;
    },
    remedy: () =>
      'Keep that datastore on redundant controllers and paths; HA restarts the machine where it is reachable.',
  },
  'FT-STO-05': {
    text: (f) => refusedOrOpen(f, 'machines on vSAN'),
    remedy: (f) => verifyOr(f, 'place the FT machines on an array.'),
  },
  'FT-STO-06': {
    text: () => 'FT machines on NFS: VMware asks for a dedicated NAS with at least 1 Gbit/s.',
    remedy: () => 'Check that the NAS serves nothing else on these links.',
  },
  'FT-HA-01': {
    text: (f) =>
      `Slot policy with FT: one FT machine reserves ${f.amount('memory', 'GiB')}, which becomes the slot size of the whole cluster.`,
    remedy: () => 'Use the cluster resource percentage policy.',
  },
  'FT-HA-02': {
    text: (f) => `${f.about}admission control is off, so nothing keeps room free for new secondaries and restarts.`,
    remedy: () => 'Turn admission control on with the percentage policy.',
  },
  'FT-METRO-01': {
    text: (f) =>
      f.word('answer') === 'no'
        ? `FT over two rooms or sites needs vSphere 8.0 U3 or later; the plan has ${f.word('release')}.`
        : `FT over two rooms or sites needs vSphere 8.0 U3; the update of ${f.word('release')} is not known.`,
    remedy: () => 'Keep both copies on one site and use system redundancy for the other, or plan on 8.0 U3 or later.',
  },
  'FT-METRO-02': {
    text: (f) =>
      `Metro Cluster FT on ${f.word('release')} needs exactly two disjoint host groups and cannot be switched while FT is on.`,
    remedy: () => 'Define both host groups before turning FT on.',
  },
  'FT-METRO-03': {
    text: (f) => refusedOrOpen(f, 'a vSAN stretched over two sites'),
    remedy: (f) => verifyOr(f, 'keep both copies on one site.'),
  },
  'FT-SW-01': {
    text: (f) => `${f.about}FT covers the loss of a host. A crash of the guest or of MX-ONE happens in both copies.`,
    remedy: () => 'Turn VM monitoring on, so that HA restarts a guest that hangs.',
  },
  'FT-OPS-01': {
    text: (f) =>
      `${f.about}while FT is on, vCPUs, memory, reservations and disks are frozen and Storage vMotion is refused.`,
    remedy: () => 'Size for growth; for a change turn FT off and on again: a full copy follows.',
  },
  'FT-PRE-01': {
    text: (f) =>
      `${f.about}FT also needs hardware virtualisation on in firmware, host certificates checked, no power capping and hosts of ${f.word('technology') === 'vlockstep' ? 'nearly the same patch level' : 'versions that allow vMotion'}.`,
    remedy: () => 'Put these on the installation checklist.',
  },
} satisfies FindingSentences;
