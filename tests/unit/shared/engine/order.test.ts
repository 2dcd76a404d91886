/** The order of evaluation: what is read comes first, equal input gives equal order, a circle is named. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { topologicalOrder } from '../../../../shared/engine/order.ts';

const orderOf = (graph: Readonly<Record<string, readonly string[]>>) =>
  topologicalOrder(new Map(Object.entries(graph)));

describe('topologicalOrder', () => {
  test.each<{ why: string; graph: Record<string, string[]>; order: string[] }>([
    { why: 'nothing', graph: {}, order: [] },
    { why: 'keys without dependencies keep their order', graph: { b: [], a: [], c: [] }, order: ['b', 'a', 'c'] },
    { why: 'what is read comes first', graph: { a: ['b'], b: ['c'], c: [] }, order: ['c', 'b', 'a'] },
    {
      why: 'a diamond is visited once',
      graph: { d: ['b', 'c'], b: ['a'], c: ['a'], a: [] },
      order: ['a', 'b', 'c', 'd'],
    },
    { why: 'a dependency without an entry of its own counts', graph: { a: ['x'] }, order: ['x', 'a'] },
  ])('$why', ({ graph, order }) => {
    expect(orderOf(graph)).toEqual({ ok: true, value: order });
  });

  test.each<{ why: string; graph: Record<string, string[]>; cycle: string[] }>([
    { why: 'itself', graph: { a: ['a'] }, cycle: ['a', 'a'] },
    { why: 'two', graph: { a: ['b'], b: ['a'] }, cycle: ['a', 'b', 'a'] },
    {
      why: 'a tail that leads into a circle is left out',
      graph: { t: ['a'], a: ['b'], b: ['c'], c: ['a'] },
      cycle: ['a', 'b', 'c', 'a'],
    },
  ])('names the circle: $why', ({ graph, cycle }) => {
    expect(orderOf(graph)).toEqual({ ok: false, error: cycle });
  });

  test('a chain of 2,000 is no trouble', () => {
    const chain = new Map(Array.from({ length: 2000 }, (_, i) => [`q${i}`, i === 1999 ? [] : [`q${i + 1}`]]));

    const order = topologicalOrder(chain);

    expect(order.ok && order.value[0]).toBe('q1999');
  });

  test('every key comes after all it depends on, or the circle named is one', () => {
    const graph = fc.array(fc.array(fc.nat(11), { maxLength: 3 }), { minLength: 12, maxLength: 12 });

    fc.assert(
      fc.property(graph, (edges) => {
        const dependencies = new Map(edges.map((to, from) => [`k${from}`, to.map((each) => `k${each}`)]));

        const order = topologicalOrder(dependencies);

        if (order.ok) {
          expect([...order.value].sort()).toEqual([...dependencies.keys()].sort());
          for (const [key, needs] of dependencies)
            for (const need of needs) expect(order.value.indexOf(need)).toBeLessThan(order.value.indexOf(key));
        } else {
          expect(order.error[0]).toBe(order.error.at(-1));
          order.error.slice(1).forEach((key, i) => expect(dependencies.get(order.error[i]!)).toContain(key));
        }
      }),
    );
  });
});
