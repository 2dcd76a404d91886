import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathText } from '../../../../shared/base/field-path.ts';
import { parsePath, valueAt, withValueAt } from '../../../../renderer/state/path.ts';

describe('paths as problems name them', () => {
  test.each([
    ['name', ['name']],
    ['sites[0].hosts.groups[2].memoryGib', ['sites', 0, 'hosts', 'groups', 2, 'memoryGib']],
    ['inputs["storage.freeShare"]', ['inputs', 'storage.freeShare']],
    ['sites[1].inputs["a \\"quoted\\" name"]', ['sites', 1, 'inputs', 'a "quoted" name']],
    ['bill.prices["server:dell-r760"].minor', ['bill', 'prices', 'server:dell-r760', 'minor']],
  ])('%s', (text, keys) => {
    expect(parsePath(text)).toEqual(keys);
    expect(pathText(keys)).toBe(text);
  });

  test('every path that is written is read back', () => {
    const key = fc.oneof(fc.nat(99), fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme-ascii' }));
    fc.assert(
      fc.property(fc.array(key, { minLength: 1, maxLength: 6 }), (keys) => {
        fc.pre(typeof keys[0] === 'string');
        expect(parsePath(pathText(keys))).toEqual(keys);
      }),
    );
  });

  test('what is no path is a defect', () => {
    expect(() => parsePath('sites[')).toThrow('no path');
  });
});

describe('a value replaced', () => {
  const project = {
    name: 'a',
    sites: [
      { users: [{ count: 1 }, { count: 2 }], note: 'x' },
      { users: [], note: 'y' },
    ],
  };

  test('leaves everything beside it as the same objects', () => {
    const changed = withValueAt(project, 'sites[0].users[1].count', 7);

    expect(changed.sites[0]?.users).toEqual([{ count: 1 }, { count: 7 }]);
    expect(changed.sites[1]).toBe(project.sites[1]);
    expect(changed.sites[0]?.users[0]).toBe(project.sites[0]?.users[0]);
    expect(project.sites[0]?.users[1]).toEqual({ count: 2 });
  });

  test('undefined takes a field out, and an element of a list', () => {
    expect(withValueAt(project, 'sites[1].note', undefined).sites[1]).toEqual({ users: [] });
    expect(withValueAt(project, 'sites[0].users[0]', undefined).sites[0]?.users).toEqual([{ count: 2 }]);
  });

  test('keeps the order of fields', () => {
    expect(Object.keys(withValueAt(project, 'name', 'b'))).toEqual(['name', 'sites']);
  });

  test('makes what is missing on the way', () => {
    expect(valueAt(withValueAt({}, 'sites[0].inputs["a.b"]', 3), 'sites[0].inputs["a.b"]')).toBe(3);
  });

  test('names of every object are no values', () => {
    expect(valueAt({}, 'constructor')).toBeUndefined();
    expect(valueAt({ a: {} }, 'a.toString')).toBeUndefined();
  });
});
