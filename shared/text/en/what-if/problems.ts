/** English sentences for what cannot be used: what, where, by how much, what would mend it. Without a full stop. */
import type { Facts } from '../../sentence.ts';

export interface Named {
  readonly name: string;
  readonly value: number | string | boolean;
}

const meant = (f: Facts, otherwise: string): string =>
  f.word('nearest') === '' ? otherwise : `did you mean “${f.word('nearest')}”?`;

const range = (f: Facts): string => {
  const unit = f.word('unit');
  return `${f.amount('min', unit)} to ${f.amount('max', unit)}`;
};

/** Why a change cannot be applied, by the door's codes. */
export const changeProblems = {
  'unknown-name': (f: Facts, { name }: Named): string =>
    `there is no input and no choice “${name}”: ${meant(f, '“lockstep scenario --names” lists them all')}`,
  computed: (f: Facts, { name }: Named): string =>
    `“${name}” is computed, not given: change what it follows from${
      f.word('nearest') === '' ? '' : `, for example “${f.word('nearest')}”`
    }`,
  follows: (f: Facts, { name }: Named): string =>
    `“${name}” follows from the site’s “${f.word('field')}”: change that instead`,
  'unknown-site': (f: Facts): string => `there is no site “${f.word('site')}”: ${meant(f, 'the project has no sites')}`,
  'project-wide': (f: Facts, { name }: Named): string =>
    `“${name}” holds for the whole project: leave the site “${f.word('site')}” out`,
  'not-here': (f: Facts, { name }: Named): string =>
    f.word('site') === ''
      ? `no site has “${name}”: it needs another kind of storage, a group of machines that is not there, or one host group`
      : `the site “${f.word('site')}” has no “${name}”`,
  'not-a-number': (f: Facts, { name }: Named): string =>
    `“${name}” is ${f.word('value')}: give a number from ${range(f)}`,
  'out-of-range': (f: Facts, { name }: Named): string =>
    `“${name}” is ${f.amount('value', f.word('unit'))}, outside ${range(f)}: give a value within`,
  'not-whole': (f: Facts, { name }: Named): string => `“${name}” is ${f.count('value')}, not a whole number: give one`,
  'not-allowed': (f: Facts, { name }: Named): string =>
    `“${name}” cannot be ${f.word('value')}: ${meant(
      f,
      f.word('allowed') === '' ? 'see “lockstep catalogue list”' : `allowed are ${f.word('allowed')}`,
    )}`,
  'does-not-plan': (f: Facts, { name, value }: Named): string =>
    `with “${name}” at ${String(value)} the project cannot be planned: ${f.word('why')}`,
};

export const scenarioProblems = {
  unknown: (id: string, nearest: string | null, known: readonly string[]): string => {
    if (known.length === 0) return `there is no scenario “${id}”: the project has none yet`;
    const mend = nearest === null ? `the scenarios are ${known.join(', ')}` : `did you mean “${nearest}”?`;
    return `there is no scenario “${id}”: ${mend}`;
  },
  cycle: (chain: readonly string[]): string =>
    `scenarios build on one another in a circle: ${chain.join(' → ')}. Let one of them build on the project`,
};

export const figureProblems = {
  unknown: (name: string, nearest: string | null): string =>
    `there is no figure “${name}”: ${nearest === null ? '“lockstep method” lists them all' : `did you mean “${nearest}”?`}`,
  'unknown-site': (name: string, nearest: string | null, sites: readonly string[]): string =>
    `“${name}” names no site: ${nearest === null ? `the sites are ${sites.join(', ')}` : `did you mean “${nearest}”?`}`,
  'needs-site': (name: string, _nearest: string | null, sites: readonly string[]): string =>
    `every site has its own “${name}”: write ${name}@SITE, with one of ${sites.join(', ')}`,
};

/** What is typed on a line and cannot be read. */
export const readProblems = {
  'no-value': (text: string): string => `“${text}” has no value: write NAME=VALUE, or NAME@SITE=VALUE`,
  'bad-range': (text: string): string =>
    `“${text}” is no range: write FROM..TO, FROM..TO:STEP or FROM..TO/COUNT, upwards`,
  'too-many': (text: string): string => `“${text}” has more than 1,000 values: take a larger step`,
  twice: (text: string): string => `“${text}” is given twice: put all its values into one list`,
};

export type ChangeProblems = typeof changeProblems;
export type ScenarioProblems = typeof scenarioProblems;
export type FigureProblems = typeof figureProblems;
export type ReadProblems = typeof readProblems;
