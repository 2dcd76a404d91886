/** English words of sweeps, heat maps, tornado and uncertainty. */

export const sweepLabels = {
  title: (label: string): string => `Sweep over ${label}`,
  value: 'Value',
  blocking: 'Blocking',
  against: (name: string): string => `with ${name}`,
  jumps: 'Where something jumps',
  none: 'Nothing jumps in this range.',
  between: 'Between',
  about: (value: string): string => `about ${value}`,
  what: 'What',
  why: 'Why',
  crossings: 'Break-even',
  noCrossing: 'Neither overtakes the other in this range.',
  partial: 'A part of the answer: the work was stopped.',
  refused: 'cannot be planned',
  heatTitle: (figure: string, across: string, down: string): string => `${figure} over ${across} and ${down}`,
  shades: (low: string, high: string): string => `Darker is more: from ${low} to ${high}.`,
};

/** Words of what moves in steps. Figures come ready to be printed. */
export const jumpWords = {
  kinds: {
    hosts: { more: 'more hosts', less: 'fewer hosts' },
    'raid-groups': { more: 'more RAID groups', less: 'fewer RAID groups' },
    'service-nodes': { more: 'more Service Nodes', less: 'fewer Service Nodes' },
    'media-servers': { more: 'more Media Servers', less: 'fewer Media Servers' },
    'lan-switches': { more: 'more switches', less: 'fewer switches' },
    racks: { more: 'more racks', less: 'fewer racks' },
  },
  edition: (from: string, to: string): string =>
    `another edition: ${from === '' ? '—' : from} → ${to === '' ? 'none' : to}`,
  blockingComes: (code: string): string => `blocking finding ${code} comes`,
  blockingGoes: (code: string): string => `blocking finding ${code} goes`,
  raid: {
    capacity: 'capacity asks for it',
    iops: 'IOPS ask for it',
    minimum: 'the smallest permitted RAID group asks for it',
    none: '',
  },
  /** What decided, as a noun. */
  hosts: (decision: string, machines: string): string => `decided by ${decision}; ${machines} machines`,
  hostsGiven: (given: string, needed: string): string => `${given} are given; ${needed} would do`,
  hostsGivenExact: (given: string): string => `${given} are given, as many as are needed`,
  hostsGivenTooFew: (given: string, needed: string): string => `${given} are given; ${needed} are needed`,
  hostsGivenNone: (given: string, decision: string): string => `${given} are given; no number will do: ${decision}`,
  users: (users: string): string => `${users} users at the horizon`,
  media: (channels: string): string => `${channels} media channels`,
  ports: 'ports of the hosts and arrays',
  space: 'rack units',
  cheaper: 'the cheapest that qualifies',
};

/** `below` and `beyond` are the names of what is lower there. */
export const crossingText = (f: {
  readonly figure: string;
  readonly at: string;
  readonly below: string;
  readonly beyond: string;
}): string => `${f.figure}: “${f.below}” is lower up to ${f.at}, “${f.beyond}” beyond.`;

export const tornadoLabels = {
  title: (figure: string): string => `What moves ${figure}`,
  planned: (value: string): string =>
    `As planned: ${value}. Each input alone over its band, 5 % to 95 %, everything else as planned.`,
  input: 'Input',
  band: 'Band',
  low: 'At the low end',
  high: 'At the high end',
  span: 'Moves by',
  still: (count: number): string =>
    count === 0 ? '' : `${count} more uncertain ${count === 1 ? 'input does' : 'inputs do'} not move it.`,
  none: 'No uncertain input moves it.',
  from: { 'error factor': 'error factor of the source', confidence: 'by confidence', given: 'given' },
};

export const bandNote: string =
  'Bands: the error factor of the source where it gives one; otherwise a planning assumption by confidence (derived 1.1, estimate 1.5, illustrative price level 1.25). What is quoted without a factor, given by the project or confirmed has none.';

export const uncertaintyLabels = {
  title: 'Uncertainty',
  method: (f: {
    readonly draws: number;
    readonly drawn: number;
    readonly seed: number;
    readonly bands: number;
  }): string =>
    `Latin hypercube sampling, ${f.drawn === f.draws ? '' : `${f.drawn} of `}${f.draws} draws over ${f.bands} uncertain inputs, seed ${f.seed}. The same seed gives the same figures.`,
  partial: 'A part of the answer: the work was stopped, and so many draws do not fill the hypercube.',
  leftOut: (names: readonly string[]): string =>
    names.length === 0
      ? ''
      : `Left out, because every value asks for a placement of its own: ${names.join(', ')}. They can be drawn too (--hosts), or given a band.`,
  figure: 'Figure',
  planned: 'Planned',
  p5: '5 %',
  p50: 'Median',
  p95: '95 %',
  drivers: (figure: string): string => `Where the spread of “${figure}” comes from`,
  input: 'Input',
  share: 'Share of the spread',
  direction: 'Moves it',
  up: 'up',
  down: 'down',
  none: 'No spread: no uncertain input moves it.',
  shareNote: 'Shares are squared rank correlations, as parts of their sum; chance correlations are left out.',
};

export const bandProblems = {
  unknown: (name: string): string => `there is no input “${name}” to give a band to: “lockstep method” lists them`,
  'not-a-number': (name: string): string => `the band of “${name}” is no range: write ${name}=LOW..HIGH, upwards`,
  'out-of-range': (name: string, min: number, max: number): string =>
    `the band of “${name}” leaves ${min} to ${max}: give ends within`,
};

export type SweepLabels = typeof sweepLabels;
export type JumpWords = typeof jumpWords;
export type TornadoLabels = typeof tornadoLabels;
export type UncertaintyLabels = typeof uncertaintyLabels;
export type BandProblems = typeof bandProblems;
