import { describe, expect, test } from 'vitest';
import { numberFault, readCase } from '../../../../shared/base/case.ts';

describe('readCase', () => {
  test('gives what was read, and leaves unknown keys alone', () => {
    const json = { id: 1, size: 3, name: 'x', parts: [{ size: 1 }, { size: 2 }], none: null };

    const result = readCase(json, (at) => ({
      size: at.number('size', {}),
      name: at.text('name'),
      parts: at.objects('parts').map((part) => part.number('size', {})),
      none: at.optionalNumber('none', {}),
      missing: at.objects('missing'),
    }));

    expect(result).toEqual({ ok: true, value: { size: 3, name: 'x', parts: [1, 2], none: undefined, missing: [] } });
  });

  test('reports the first problem with its path', () => {
    const result = readCase({ a: { b: [{ c: -1 }] } }, (at) =>
      at
        .object('a')
        .objects('b')
        .map((b) => [b.number('c', { min: 0 }), b.text('d')]),
    );

    const message = 'a.b[0].c is -1: give a number of at least 0.';
    expect(result).toEqual({ ok: false, error: { where: 'a.b[0].c', message } });
  });

  test('names inherited from Object are not part of a case', () => {
    expect(readCase({}, (at) => at.has('constructor'))).toEqual({ ok: true, value: false });
  });
});

describe('numberFault', () => {
  test.each([
    [1, {}, null],
    [0, { min: 0, max: 1 }, null],
    ['1', {}, 'is the text "1": give a number'],
    [undefined, { above: 0 }, 'is missing: give a number above 0'],
    [Number.NaN, {}, 'is NaN: give a number'],
    [Infinity, {}, 'is Infinity: give a number'],
    [0, { above: 0, below: 1 }, 'is 0: give a number above 0 and below 1'],
    [1, { above: 0, below: 1 }, 'is 1: give a number above 0 and below 1'],
    [1.5, { whole: true, min: 1 }, 'is 1.5: give a whole number of at least 1'],
    [2, { max: 1 }, 'is 2: give a number of at most 1'],
    [[1], {}, 'is a list: give a number'],
    [{}, {}, 'is an object: give a number'],
    [true, {}, 'is true: give a number'],
    [null, {}, 'is null: give a number'],
  ])('%j with %j', (value, rule, fault) => {
    expect(numberFault(value, rule)).toBe(fault);
  });
});
