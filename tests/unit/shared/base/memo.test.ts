/** Remembered results: asked for once, told apart by every number of the key, forgotten oldest first. */
import { describe, expect, test } from 'vitest';
import { lazyFields } from '../../../../shared/base/lazy.ts';
import { memoFor } from '../../../../shared/base/memo.ts';
import { once } from '../../../../shared/base/once.ts';

describe('memoFor', () => {
  const counted = () => {
    const memo = memoFor<object, string>();
    const made: string[] = [];
    const ask = (owner: object, ...key: number[]): string =>
      memo(owner, key, () => {
        made.push(key.join());
        return `of ${key.join()}`;
      });
    return { ask, made };
  };

  test('a question is answered once for each owner', () => {
    const { ask, made } = counted();
    const [one, other] = [{}, {}];

    expect([ask(one, 1, 2), ask(one, 1, 2), ask(other, 1, 2)]).toEqual(['of 1,2', 'of 1,2', 'of 1,2']);
    expect(made).toEqual(['1,2', '1,2']);
  });

  test.each([
    ['the first number', [0, 2]],
    ['the last number, by its last bit', [1, 2.0000000000000004]],
    ['a number more', [1, 2, 0]],
    ['a number less', [1]],
  ])('%s makes another question', (_what, key) => {
    const { ask, made } = counted();
    const owner = {};
    ask(owner, 1, 2);

    expect(ask(owner, ...key)).toBe(`of ${key.join()}`);
    expect(made).toHaveLength(2);
  });

  test('of more than 64 the oldest is forgotten', () => {
    const { ask, made } = counted();
    const owner = {};
    for (let i = 0; i <= 64; i++) ask(owner, i);
    ask(owner, 1);
    expect(made).toHaveLength(65);

    ask(owner, 0);
    expect(made).toHaveLength(66);
  });
});

test('once makes a value when it is first asked for, undefined too', () => {
  let made = 0;
  const value = once(() => void made++);
  expect(made).toBe(0);

  expect([value(), value()]).toEqual([undefined, undefined]);
  expect(made).toBe(1);
});

describe('lazyFields', () => {
  const made: string[] = [];
  const withFields = lazyFields<{ readonly of: string }, { readonly long: string; readonly none: null }>({
    long: ({ of }) => {
      made.push(of);
      return `long ${of}`;
    },
    none: ({ of }) => {
      made.push(`no ${of}`);
      return null;
    },
  });

  test('are made when first read, once, each object its own', () => {
    made.length = 0;
    const [a, b] = [withFields({ id: 1 }, { of: 'a' }), withFields({ id: 2 }, { of: 'b' })];
    expect(made).toEqual([]);

    expect([a.long, b.long, a.long, a.none, a.none, a.id]).toEqual(['long a', 'long b', 'long a', null, null, 1]);
    expect(made).toEqual(['a', 'b', 'no a']);
  });

  test('are fields like others to whoever copies, writes or compares the object', () => {
    const object = withFields({ id: 1 }, { of: 'a' });
    const plain = { id: 1, long: 'long a', none: null };

    expect({ ...object }).toEqual(plain);
    expect(JSON.parse(JSON.stringify(object))).toEqual(plain);
    expect(structuredClone(object)).toEqual(plain);
    expect(object).toEqual(plain);
  });
});
