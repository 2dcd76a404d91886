/** English words for reason codes: pairs of hosts, licence editions, what decided a placement and how it is proven. */
import { reasonsIn, type ProofWords } from '../reasons.ts';
import { capital, type Facts, type ShowFigure } from '../sentence.ts';

const numberWords = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** 'two hosts' up to ten, figures above. */
function hostsInWords(count: number, show: ShowFigure): string {
  return `${numberWords[count] ?? show(count, '')} ${count === 1 ? 'host' : 'hosts'}`;
}

const proof: ProofWords = {
  notProven: 'Not proven: the search ended before every smaller number was ruled out.',
  trivial: (decision) => `${capital(decision)}.`,
  searched: 'Every placement on fewer hosts was ruled out by search.',
  searchedPool: 'Every other choice of the hosts given was ruled out by search.',
  fromPool: (hosts) => `They are chosen from the ${hosts} hosts given.`,
  reserve: (hosts, show) =>
    `${capital(hostsInWords(hosts, show))} more ${hosts === 1 ? 'stands in for a failure' : 'stand in for failures'}.`,
  survivors: (left, failing, show) =>
    `${capital(hostsInWords(left, show))} must be left when ${hostsInWords(failing, show)} ${failing === 1 ? 'fails' : 'fail'}.`,
  standbyApart: 'Fewer would put a standby server beside a server it stands by for.',
  separation: 'One host cannot: the two copies of a machine need different hosts.',
  packing: (hosts) => `Fewer cannot: even the best filling of hosts needs ${hosts} of them.`,
  decided: (decision) => `Fewer will not do: decided by ${decision}.`,
  atLeastOne: 'Something has to run: at least one host.',
  against: (fewer, needed, capacity, show) =>
    `${capital(hostsInWords(fewer, show))} cannot: ${needed} against ${show(fewer, '')} × ${capacity}.`,
  demandUnits: { vCPU: 'FT vCPU', instances: 'FT instances' },
};

export const reasonWords = {
  pairs: {
    'same-kind': 'same kind of host',
    'same-family': 'same CPU family',
    'same-evc-baseline': 'one EVC baseline',
    'same-legacy-group': 'same CPU group of legacy FT',
    'different-vendors': 'Intel and AMD cannot pair',
    'not-ft-capable': 'a CPU cannot do Fast Checkpointing',
    'smp-ft-unverified': 'SMP-FT of a CPU is not verified',
    'generations-differ-no-evc': 'different generations and EVC is off',
    'same-baseline-no-evc': 'different families of one EVC generation, and EVC is off',
    'evc-not-reached': 'a CPU does not reach the EVC baseline',
    'evc-unknown': 'the EVC baseline of a CPU is not known',
    'legacy-not-offered': 'legacy FT is not offered on this generation',
    'legacy-unverified': 'legacy FT on a CPU is not verified',
    'legacy-groups-differ': 'different CPU groups of legacy FT',
    'legacy-groups-unverified': 'one generation, but no source settles whether it is one CPU group',
    'clock-difference': 'CPU clocks differ too much for legacy FT',
  },
  editionsShort: {
    'no-ha': 'no vSphere HA',
    'no-vmotion': 'no vMotion',
    'no-vsan': 'vSAN cannot be had with it',
    'no-ft': 'no Fault Tolerance',
    'ft-vcpus': 'too few vCPUs per FT machine',
    release: 'does not run the release',
    'hosts-max': 'too few hosts covered',
    'cpus-max': 'too few CPUs per host covered',
    'kit-cores': 'too few cores in the kit',
    'not-sold': 'not on sale on the order date',
    'price-unknown': 'no price known',
  },
  editions: {
    'no-ha': () => 'No vSphere HA.',
    'no-vmotion': () => 'No vMotion.',
    'no-vsan': () => 'vSAN cannot be had with it.',
    'no-ft': () => 'No Fault Tolerance.',
    'ft-vcpus': (f: Facts) =>
      `FT machines need ${f.count('needed')} vCPUs, the edition allows\u00a0${f.count('allowed')}.`,
    release: (f: Facts) => `Does not run vSphere ${f.word('release')}.`,
    'hosts-max': (f: Facts) => `Covers ${f.things('allowed', 'host')}, the plan has ${f.count('hosts')}.`,
    'cpus-max': (f: Facts) => `Covers ${f.things('allowed', 'CPU')} per host, the plan has ${f.count('cpus')}.`,
    'kit-cores': (f: Facts) => `The kit covers ${f.things('allowed', 'core')}, the plan has ${f.count('cores')}.`,
    'not-sold': (f: Facts) => {
      const [from, until] = [f.day('from'), f.day('until')];
      const span = [from === '' ? '' : `from ${from}`, until === '' ? '' : `until ${until}`].filter(
        (part) => part !== '',
      );
      return `Not on sale on the order date${span.length === 0 ? '' : ` (sold ${span.join(' ')})`}.`;
    },
    'price-unknown': () => 'No price known.',
  },
  resources: { cpu: 'cores', memory: 'memory', 'ft-machines': 'FT machines', 'ft-vcpus': 'FT vCPUs' },
  policies: {
    static: 'no reserve',
    'repack-reprotect': 'everything fits again, rearranged',
    'in-place-reprotect': 'everything protected again, survivors stay',
    'in-place-restart': 'everything runs again, survivors stay',
  },
  decisions: {
    'no-machines': 'nothing to place',
    cpu: 'CPU cores',
    memory: 'memory',
    'ft-machines': 'FT machines per host',
    'ft-vcpus': 'FT vCPUs per host',
    'ft-separation': 'two copies of one machine on different hosts',
    failures: 'the reserve for failed hosts',
    packing: 'machines that do not fill the hosts evenly',
    'standby-apart': 'a host of its own for the standby server and each server it stands by for',
    'machine-too-large': 'a machine larger than any host',
    'pool-too-small': 'too few hosts given',
  },
  proof,
};

export const reasons = reasonsIn('en', reasonWords);
