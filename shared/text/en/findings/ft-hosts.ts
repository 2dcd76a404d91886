/** Sentences about the hosts of FT pairs: number, CPUs, licences, technology. */
import { reasons } from '../reasons.ts';
import { inBrackets, type Facts, type FindingSentences } from '../../sentence.ts';

const cpus = (f: Facts): string =>
  `${f.word('cpuA')} (${f.word('familyA')}) and ${f.word('cpuB')} (${f.word('familyB')})`;

const capOptions: Readonly<Record<string, { readonly what: string; readonly option: string }>> = {
  'ft-machines': { what: 'FT instances', option: 'das.maxftvmsperhost' },
  'ft-vcpus': { what: 'FT vCPUs', option: 'das.maxftvcpusperhost' },
};
const capOf = (f: Facts) => capOptions[f.word('resource')] ?? { what: f.word('resource'), option: f.word('resource') };
const hosts = (f: Facts): string => f.things('hosts', 'host');

const capNow = (f: Facts): string => {
  if (f.word('cap') === 'advice') return `VMware recommends at most ${f.count('byDefault')} per host`;
  const set = f.number('set') === 0 ? 'off' : f.count('set');
  return `by default a host carries ${f.count('byDefault')}; ${capOf(f).option} is ${set}`;
};
const capRemedies: Readonly<Record<string, (f: Facts) => string>> = {
  advice: () => 'Add hosts or protect fewer machines by FT.',
  raised: () => 'Supported, without a promise of performance: check the FT network with this load, or add hosts.',
  exceeded: (f) =>
    `Add hosts or protect fewer machines by FT. Raising ${capOf(f).option} is supported, without a promise of performance.`,
};

export const ftHostSentences = {
  'FT-HOST-01': {
    text: (f) =>
      `${f.count('needed')} ${capOf(f).what}, primaries and secondaries together, on ${hosts(f)}: ${capNow(f)}.`,
    remedy: (f) => capRemedies[f.word('cap')]!(f),
  },
  'FT-HOST-02': {
    text: (f) => `${f.about}under FT, but with ${hosts(f)} primary and secondary cannot run on different hosts.`,
    remedy: () => 'Plan at least two hosts, better three.',
  },
  'FT-HOST-03': {
    text: (f) =>
      `After a host failure not every FT machine gets a new secondary: ${hosts(f)}, ${f.count('needed')} needed.`,
    remedy: () => 'Add hosts, or accept that FT machines run unprotected until the failed host is repaired.',
  },
  'FT-CPU-01': {
    text: (f) => `${f.about}${f.word('cpu')} (${f.word('family')}) cannot do Fast Checkpointing FT.`,
    remedy: () => 'Use Intel Sandy Bridge or later (not Avoton) or AMD Bulldozer or later, with EPT or RVI.',
  },
  'FT-CPU-02': {
    text: (f) => `${f.about}FT on ${f.word('cpu')} (${f.word('family')}) is not verified.`,
    remedy: () => 'Look for “Supports SMP-FT” of the CPU series in the Broadcom Compatibility Guide.',
  },
  'FT-CPU-03': {
    text: (f) =>
      `Intel hosts (${f.word('intel')}) and AMD hosts (${f.word('amd')}) cannot hold the two copies of an FT machine.`,
    remedy: () => 'Use one CPU vendor in the cluster.',
  },
  'FT-CPU-04': {
    text: (f) => `${f.about}${cpus(f)} are different generations and EVC is off, so they cannot pair.`,
    remedy: () => 'Set EVC to the baseline of the older generation, or use one generation.',
  },
  'FT-CPU-06': {
    text: (f) =>
      `${f.word('slowest')} and ${f.word('fastest')} differ by ${f.amount('difference', 'MHz')}, more than ${f.amount('limit', 'MHz')}: a pair runs at the pace of the slower host.`,
    remedy: () => 'Use CPUs of similar clock.',
  },
  'FT-CPU-07': {
    text: (f) => `${f.about}${f.things('threads', 'CPU thread')} per host, but FT needs ${f.count('needed')}.`,
    remedy: () => 'Choose a CPU with more cores, or a second CPU.',
  },
  'FT-CPU-08': {
    text: (f) =>
      `${f.about}FT of ${f.word('release')} is not offered on ${f.word('cpu')} (${f.word('family')}), a later generation.`,
    remedy: () => 'Move to vSphere 6.0 or later, whose FT runs on this CPU, or use HA.',
  },
  'FT-CPU-09': {
    text: (f) => `${f.about}FT of ${f.word('release')} on ${f.word('cpu')} (${f.word('family')}) is not verified.`,
    remedy: () => 'Look the CPU up in KB 1008027.',
  },
  'FT-CPU-10': {
    text: (f) => `${f.about}not verified whether ${cpus(f)} may pair: ${reasons.pairReasonText(f.word('reason'))}.`,
    remedy: () => 'Verify that the hosts are vMotion compatible, or use one kind of CPU.',
  },
  'FT-CPU-11': {
    text: (f) => `${f.about}${cpus(f)} belong to different CPU groups, so FT of ${f.word('release')} cannot pair them.`,
    remedy: () => 'Use hosts of one CPU group, or move to vSphere 6.0 or later with EVC.',
  },
  'FT-CPU-12': {
    text: (f) =>
      `${f.word('slowest')} and ${f.word('fastest')} differ by ${f.amount('difference', 'MHz')}; legacy FT allows ${f.amount('limit', 'MHz')}.`,
    remedy: () => 'Use CPUs of nearly the same clock.',
  },
  'FT-LIC-01': {
    text: (f) => `${f.about}${f.word('edition')} has no Fault Tolerance on ${f.word('release')}.`,
    remedy: () => 'Choose an edition with FT, or protect the machines by HA.',
  },
  'FT-LIC-02': {
    text: (f) =>
      `Not verified: FT in ${f.word('edition')} on ${f.word('release')}; planned ${f.number('allowed') === 0 ? 'as not included' : `with ${f.things('allowed', 'vCPU')} per machine`}${inBrackets(f.word('note'))}.`,
    remedy: () => 'Have the distributor confirm it in writing, or choose Enterprise Plus.',
  },
  'FT-LIC-03': {
    text: (f) => `${f.word('edition')} has no vMotion, which FT needs to make a secondary.`,
    remedy: () => 'Choose an edition with vMotion and FT.',
  },
  'FT-TECH-01': {
    text: (f) =>
      `FT on ${f.word('release')} works by Fast Checkpointing: memory, devices and disks are copied continuously. vLockstep belongs to vSphere 5.5 and earlier.`,
    remedy: () => 'Read older set-up texts with this in mind.',
  },
  'FT-TECH-02': {
    text: (f) =>
      `The FT limits of ${f.word('release')} are carried over from an earlier release${inBrackets(f.word('note'))}.`,
    remedy: () => 'Check the limits in the current manual before quoting.',
  },
  'FT-DRS-01': {
    text: (f) =>
      `Without EVC, DRS leaves FT machines alone on ${f.word('release')}: primaries start on their own host only.`,
    remedy: () => 'Set EVC on the cluster, or balance by hand.',
  },
} satisfies FindingSentences;
