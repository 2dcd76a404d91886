import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deepestNesting, guardJson, type JsonFault } from '../../../../shared/project-file/json-guard.ts';
import { faultSaid } from '../../../builders/said.ts';

const told = (found: JsonFault | null): string | undefined => (found === null ? undefined : faultSaid(found.fault));
const detailOf = (text: string): string | undefined => told(guardJson(text, 100));

describe('the first fault is named with its place and its mend', () => {
  test.each([
    ['{"a":1,}', 'a comma stands before "}": take the comma out'],
    ['[1,]', 'a comma stands before "]": take the comma out'],
    ['{"a":NaN}', 'NaN is not a number a file can hold: give a finite number, or leave the field out'],
    ['{"a":-Infinity}', '-Infinity is not a number a file can hold: give a finite number, or leave the field out'],
    ["{'a':1}", 'a field name in double quotes is missing before "\'"'],
    ['{"a":\'x\'}', 'a text stands in single quotes: use double quotes'],
    ['{"a":01}', '01 is not a number as JSON writes it: for example 16, 0.5 or 1e6'],
    ['{"a":1 "b":2}', 'a comma or "}" is missing before a double quote'],
    ['{"a" 1}', 'a colon is missing before "1"'],
    ['{"a":"\\q"}', 'a backslash stands alone in a text: write \\\\ for a backslash'],
    ['{"a":"x', 'a text is never closed: add the double quote at its end'],
    ['// x', 'comments are not allowed in JSON: take the comment out'],
    ['{} {}', '"{" stands after the end: take it out'],
    ['{"a":1,"a":2}', 'the field "a" is given twice in the same object: keep one of the two'],
    ['{"__proto__":{}}', 'the field name "__proto__" is not allowed: take the field out'],
    ['{"\\u005f_proto__":{}}', 'the field name "__proto__" is not allowed: take the field out'],
    ['{"constructor":1}', 'the field name "constructor" is not allowed: take the field out'],
    ['{"a":[', 'the text ends before it is complete: it may have been cut off (2 brackets are still open)'],
  ])('%s', (text, detail) => {
    expect(detailOf(text)).toBe(detail);
  });

  test('line and column count from one', () => {
    expect(guardJson('{\n  "a": 1,\n  "b": x\n}', 100)).toMatchObject({ line: 3, column: 8 });
  });
});

test('nesting is limited without recursion: fifty million brackets take milliseconds', () => {
  const started = performance.now();
  expect(guardJson('['.repeat(50_000_000), 100)).toMatchObject({ line: 1, column: deepestNesting + 1 });
  expect(performance.now() - started).toBeLessThan(500);
});

test('entries of one list are limited', () => {
  expect(detailOf(`[${'1,'.repeat(99)}1]`)).toBeUndefined();
  expect(detailOf(`[${'1,'.repeat(100)}1]`)).toBe('more than 100 entries in one list or object');
});

describe('it agrees with JSON.parse', () => {
  const accepts = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };

  test('on everything that JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), fc.constantFrom(undefined, 2), (text, indent) => {
        const value: unknown = JSON.parse(text);
        const hasRefusedKey = /"(?:__proto__|constructor|prototype)":/.test(text);
        fc.pre(!hasRefusedKey);
        expect(guardJson(JSON.stringify(value, null, indent), 1000)).toBeNull();
      }),
    );
  });

  test('on texts that are nearly JSON: what it passes can be parsed, what it refuses cannot', () => {
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b"',
      '1',
      '-0.5e3',
      'true',
      'null',
      ' ',
      '\n',
      '"',
      '\\',
      '0',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const fault = guardJson(text, 1000);
        const isOnlyTwice = fault?.fault.code === 'json-twice';
        if (!isOnlyTwice) expect(fault === null).toBe(accepts(text));
      }),
      { numRuns: 20_000 },
    );
  });
});
