import { all, create } from 'mathjs';
import { describe, expect, test } from 'vitest';
import { unitNamed, unitNames } from '../../../../shared/engine/units.ts';

const math = create(all ?? {});
math.createUnit('money');
math.createUnit('planningYear', '8760 hour');

/** The planner's unit → the same in mathjs's words. */
const inMathjs: Readonly<Record<string, string>> = {
  ms: 'ms',
  s: 's',
  min: 'minute',
  h: 'hour',
  d: 'day',
  a: 'planningYear',
  '1/s': 'Hz',
  '1/h': '1 / hour',
  '1/a': '1 / planningYear',
  'min/a': 'minute / planningYear',
  B: 'B',
  KiB: 'KiB',
  MiB: 'MiB',
  GiB: 'GiB',
  TiB: 'TiB',
  MB: 'MB',
  GB: 'GB',
  TB: 'TB',
  'MB/s': 'MB / s',
  'Mbit/s': 'Mb / s',
  'Gbit/s': 'Gb / s',
  MHz: 'MHz',
  GHz: 'GHz',
  W: 'W',
  kWh: 'kW hour',
  MWh: 'MW hour',
  money: 'money',
  'money/a': 'money / planningYear',
  'money/d': 'money / day',
  'money/kWh': 'money / (kW hour)',
};

interface MathjsUnit {
  readonly value: number;
  readonly dimensions: readonly number[];
}

const mathjsUnit = (name: string): MathjsUnit => math.unit(1, inMathjs[name] ?? '') as unknown as MathjsUnit;

describe('the table of units agrees with mathjs', () => {
  const dimensioned = unitNames.filter((name) => !['', 'share', 'erlang', 'U', 'nines'].includes(name));

  test('no unit is left out of the comparison', () => {
    expect(Object.keys(inMathjs).sort()).toEqual([...dimensioned].sort());
  });

  test.each(dimensioned)('size of %s', (name) => {
    const theirs = math.unit(1, inMathjs[name] ?? '');
    const size = typeof theirs === 'number' ? theirs : mathjsUnit(name).value;

    expect((unitNamed(name)?.factor ?? 0) / size).toBeCloseTo(1, 12);
  });

  test('two units have one dimension here exactly where they have one there', () => {
    for (const a of dimensioned) {
      for (const b of dimensioned) {
        const here = String(unitNamed(a)?.dimension) === String(unitNamed(b)?.dimension);
        const there = String(mathjsUnit(a).dimensions) === String(mathjsUnit(b).dimensions);
        expect([a, b, here]).toEqual([a, b, there]);
      }
    }
  });
});
