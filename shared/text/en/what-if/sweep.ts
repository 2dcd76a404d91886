/** Words of sweeps, heat maps, tornado and uncertainty. */
import type { ShowFigure } from '../../sentence.ts';
import { reasons } from '../reasons.ts';

type Figures = Readonly<Record<string, number | string>>;

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

const kinds: Readonly<Record<string, { readonly more: string; readonly less: string }>> = {
  hosts: { more: 'more hosts', less: 'fewer hosts' },
  'raid-groups': { more: 'more RAID groups', less: 'fewer RAID groups' },
  'service-nodes': { more: 'more Service Nodes', less: 'fewer Service Nodes' },
  'media-servers': { more: 'more Media Servers', less: 'fewer Media Servers' },
  'lan-switches': { more: 'more switches', less: 'fewer switches' },
  racks: { more: 'more racks', less: 'fewer racks' },
};

/** 'more hosts: 3 → 4'. Ids of editions and codes of findings come as they are to be shown. */
export function jumpText(kind: string, from: number | string, to: number | string): string {
  if (kind === 'edition') return `another edition: ${from === '' ? '—' : from} → ${to === '' ? 'none' : to}`;
  if (kind === 'blocking') return from === '' ? `blocking finding ${to} comes` : `blocking finding ${from} goes`;
  const words = kinds[kind];
  return `${to > from ? words?.more : words?.less}: ${from} → ${to}`;
}

const raidReasons: Readonly<Record<string, string>> = {
  capacity: 'capacity asks for it',
  iops: 'IOPS ask for it',
  minimum: 'the smallest permitted RAID group asks for it',
  none: '',
};

/** Why something jumps; `edition` puts the reason against an edition into words. */
export function jumpReason(
  code: string,
  figures: Figures,
  show: ShowFigure,
  edition: (why: string, figures: Figures) => string,
): string {
  const figure = (name: string): number | string => figures[name] ?? '';
  switch (code) {
    case 'hosts':
      return `decided by ${reasons.decisionText(String(figure('decidedBy')))}; ${figure('machines')} machines`;
    case 'raid':
      return raidReasons[String(figure('decidedBy'))] ?? '';
    case 'users':
      return `${show(Number(figure('users')), '')} users at the horizon`;
    case 'media':
      return `${show(Number(figure('channels')), '')} media channels`;
    case 'ports':
      return 'ports of the hosts and arrays';
    case 'space':
      return 'rack units';
    case 'cheaper':
      return 'the cheapest that qualifies';
    case 'edition':
      return edition(String(figure('why')), figures);
    default:
      return '';
  }
}

export function crossingText(f: {
  readonly figure: string;
  readonly at: string;
  readonly base: string;
  readonly against: string;
  readonly lowerBeyond: 'base' | 'against';
}): string {
  const [below, beyond] = f.lowerBeyond === 'against' ? [f.base, f.against] : [f.against, f.base];
  return `${f.figure}: “${below}” is lower up to ${f.at}, “${beyond}” beyond.`;
}

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

export const bandNote =
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
      : `Left out, because every value asks for a placement of its own: ${names.join(', ')}. Give a band to draw them too.`,
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

export const bandProblems: Readonly<Record<string, (name: string, min: number, max: number) => string>> = {
  unknown: (name) => `there is no input “${name}” to give a band to: “lockstep method” lists them`,
  'not-a-number': (name) => `the band of “${name}” is no range: write ${name}=LOW..HIGH, upwards`,
  'out-of-range': (name, min, max) => `the band of “${name}” leaves ${min} to ${max}: give ends within`,
};
