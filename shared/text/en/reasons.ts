/** Words for reason codes: pairs of hosts, licence editions, what decided a placement and how it is proven. */
import { required } from '../../base/assert.ts';
import { capital, factsOf, type Facts, type Figures, type ShowFigure } from '../sentence.ts';

export const pairReasonWords: Readonly<Record<string, string>> = {
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
};

export function pairReasonText(code: string): string {
  return required(pairReasonWords[code], `words of pair reason ${code}`);
}

/** Short form, for a list of reasons. */
export const editionReasonWords: Readonly<Record<string, string>> = {
  'no-ha': 'no vSphere HA',
  'no-vmotion': 'no vMotion',
  'no-ft': 'no Fault Tolerance',
  'ft-vcpus': 'too few vCPUs per FT machine',
  release: 'does not run the release',
  'hosts-max': 'too few hosts covered',
  'cpus-max': 'too few CPUs per host covered',
  'kit-cores': 'too few cores in the kit',
  'not-sold': 'not on sale on the order date',
  'price-unknown': 'no price known',
};

const editionReasons: Readonly<Record<string, (f: Facts) => string>> = {
  'no-ha': () => 'No vSphere HA.',
  'no-vmotion': () => 'No vMotion.',
  'no-ft': () => 'No Fault Tolerance.',
  'ft-vcpus': (f) => `FT machines need ${f.count('needed')} vCPUs, the edition allows ${f.count('allowed')}.`,
  release: (f) => `Does not run vSphere ${f.word('release')}.`,
  'hosts-max': (f) => `Covers ${f.things('allowed', 'host')}, the plan has ${f.count('hosts')}.`,
  'cpus-max': (f) => `Covers ${f.things('allowed', 'CPU')} per host, the plan has ${f.count('cpus')}.`,
  'kit-cores': (f) => `The kit covers ${f.things('allowed', 'core')}, the plan has ${f.count('cores')}.`,
  'not-sold': (f) => {
    const [from, until] = [f.word('from'), f.word('until')];
    const span = [from === '' ? '' : `from ${from}`, until === '' ? '' : `until ${until}`].filter(
      (part) => part !== '',
    );
    return `Not on sale on the order date${span.length === 0 ? '' : ` (sold ${span.join(' ')})`}.`;
  },
  'price-unknown': () => 'No price known.',
};

/** Codes of why an edition does not qualify, or what to know about it. */
export const editionReasonCodes: readonly string[] = Object.keys(editionReasons);

export function editionReasonText(code: string, figures: Figures, show: ShowFigure): string {
  return required(editionReasons[code], `words of edition reason ${code}`)(factsOf(figures, '', show));
}

const resources: Readonly<Record<string, { readonly words: string; readonly unit: string }>> = {
  cpu: { words: 'cores', unit: '' },
  memory: { words: 'memory', unit: 'GiB' },
  'ft-machines': { words: 'FT machines', unit: '' },
  'ft-vcpus': { words: 'FT vCPUs', unit: '' },
};

export function resourceText(resource: string): string {
  return resources[resource]?.words ?? resource;
}

export function resourceUnit(resource: string): string {
  return resources[resource]?.unit ?? '';
}

const policies: Readonly<Record<string, string>> = {
  static: 'no reserve',
  'repack-reprotect': 'everything fits again, rearranged',
  'in-place-reprotect': 'everything protected again, survivors stay',
  'in-place-restart': 'everything runs again, survivors stay',
};

export function policyText(policy: string): string {
  return policies[policy] ?? policy;
}

/** What decided the number of hosts, as words for "decided by …". */
export const decisionWords: Readonly<Record<string, string>> = {
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
};

export function decisionText(decidedBy: string): string {
  return required(decisionWords[decidedBy], `words of placement decision ${decidedBy}`);
}

/** What a host failure does to a machine. */
export const replayLabels = {
  failovers: 'Secondary takes over',
  restarts: 'Restarts by HA',
  newSecondaries: 'New secondary',
  unprotected: 'Runs without a secondary',
  down: 'Stays down',
} as const;

export interface Proof {
  readonly kind: string;
  readonly figures: readonly { readonly name: string; readonly value: number; readonly unit: string }[];
}

const numberWords = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** 'two hosts' up to ten, figures above. */
function hostsInWords(count: number, show: ShowFigure): string {
  return `${numberWords[count] ?? show(count, '')} ${count === 1 ? 'host' : 'hosts'}`;
}

/** Unit of a demand as it stands in a proof. */
const demandUnits: Readonly<Record<string, string>> = { vCPU: 'FT vCPU', instances: 'FT instances' };

/** Why fewer hosts would not do, in one or two sentences. */
export function proofText(proof: Proof, decidedBy: string, show: ShowFigure): string {
  if (proof.kind === 'not-proven') return 'Not proven: the search ended before every smaller number was ruled out.';
  if (proof.kind === 'trivial') return `${capital(decisionText(decidedBy))}.`;
  const pool = figureOf(proof, 'pool');
  if (proof.kind === 'exhausted-search') return `${searchText(pool !== undefined)}${reserveText(proof, show)}`;
  if (pool !== undefined) return `Of the ${show(pool.value, '')} hosts given, decided by ${decisionText(decidedBy)}.`;
  if (decidedBy === 'failures') return survivorsText(proof, show);
  return `${boundText(proof, decidedBy, show)}${reserveText(proof, show)}`;
}

const searchText = (fromPool: boolean): string =>
  fromPool
    ? 'Every other choice of the hosts given was ruled out by search.'
    : 'Every placement on fewer hosts was ruled out by search.';

/** The hosts added for failures; none where survivors only restart what was lost. */
function reserveText(proof: Proof, show: ShowFigure): string {
  const reserve = figureOf(proof, 'reserve')?.value ?? 0;
  if (reserve === 0 || figureOf(proof, 'runningAfterFailure') !== undefined) return '';
  const what = reserve === 1 ? 'stands in for a failure' : 'stand in for failures';
  return ` ${capital(hostsInWords(reserve, show))} more ${what}.`;
}

/** Where the reserve decides: what must be left, and what may fail. */
function survivorsText(proof: Proof, show: ShowFigure): string {
  const left = figureOf(proof, 'runningAfterFailure')?.value ?? figureOf(proof, 'countingBound')?.value ?? 1;
  const reserve = figureOf(proof, 'reserve')?.value ?? 0;
  return `${capital(hostsInWords(left, show))} must be left when ${hostsInWords(reserve, show)} ${reserve === 1 ? 'fails' : 'fail'}.`;
}

const figureOf = (proof: Proof, name: string): Proof['figures'][number] | undefined =>
  proof.figures.find((figure) => figure.name === name);

function boundText(proof: Proof, decidedBy: string, show: ShowFigure): string {
  const fewer = (figureOf(proof, 'countingBound')?.value ?? 0) - 1;
  const demand = figureOf(proof, 'demand');
  const capacity = figureOf(proof, 'capacityPerHost');
  const pattern = figureOf(proof, 'patternBound');
  if (decidedBy === 'standby-apart') return 'Fewer would put a standby server beside a server it stands by for.';
  if (decidedBy === 'ft-separation') return 'One host cannot: the two copies of a machine need different hosts.';
  if (decidedBy === 'packing' && pattern !== undefined)
    return `Fewer cannot: even the best filling of hosts needs ${show(pattern.value, '')} of them.`;
  if (demand === undefined || capacity === undefined || fewer < 0)
    return `Fewer will not do: decided by ${decisionText(decidedBy)}.`;
  if (fewer === 0) return 'Something has to run: at least one host.';
  const unit = demandUnits[demand.unit];
  const needed = unit === undefined ? show(demand.value, demand.unit) : `${show(demand.value, '')} ${unit}`;
  return `${capital(hostsInWords(fewer, show))} cannot: ${needed} against ${show(fewer, '')} × ${show(capacity.value, '')}.`;
}
