/** The shortcuts that the build puts into the printer say what the packages say. */
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stackProperty, streamBytes, styleProperty } from '../../../build/printer-shortcuts.mjs';

interface Stack {
  styleOverrides: (string | object)[];
  getProperty(property: string): unknown;
}
const { default: StyleContextStack } = createRequire(import.meta.url)('pdfmake/js/StyleContextStack.js') as {
  default: {
    new (dictionary: object, defaults?: object): Stack;
    getStyleProperty(item: object, stack: Stack | undefined, property: string, otherwise: unknown): unknown;
  };
};

const properties = ['bold', 'fontSize', 'color', 'noWrap'] as const;
const names = ['head', 'cell', 'number', 'quiet'] as const;
const value = fc.constantFrom<unknown>(undefined, null, false, true, 0, 9, '', '#333');
const layer = fc.record(Object.fromEntries(properties.map((name) => [name, value])), { requiredKeys: [] });
const style = fc.oneof(fc.constantFrom(...names), fc.array(fc.constantFrom(...names), { maxLength: 3 }));
const dictionary = fc.record(
  Object.fromEntries(names.map((name) => [name, fc.tuple(layer, fc.option(style, { nil: undefined }))])),
  { requiredKeys: [] },
);
const item = fc.tuple(layer, fc.option(style, { nil: undefined }), fc.boolean());

describe('a style property', () => {
  test('is what pdfmake looks up, for any stack, styles that extend each other in a circle too', () => {
    fc.assert(
      fc.property(
        dictionary,
        layer,
        fc.array(fc.oneof(fc.constantFrom(...names), layer), { maxLength: 5 }),
        item,
        fc.constantFrom(...properties),
        (styles, defaults, overrides, [own, named, isSection], property) => {
          const known = Object.fromEntries(
            Object.entries(styles).map(([name, [of, parents] = [{}, undefined]]) => [
              name,
              { ...of, ...(parents === undefined ? {} : { extends: parents }) },
            ]),
          );
          const stack = new StyleContextStack(known, defaults);
          stack.styleOverrides.push(...overrides);
          const asked = {
            ...own,
            ...(named === undefined ? {} : { style: named }),
            ...(isSection ? { section: {} } : {}),
          };

          expect(stackProperty(stack, property)).toEqual(stack.getProperty(property));
          expect(styleProperty(asked, stack as never, property, 'otherwise')).toEqual(
            StyleContextStack.getStyleProperty(asked, stack, property, 'otherwise'),
          );
        },
      ),
    );
  });

  test('without a stack is the item’s own, or the default', () => {
    expect(styleProperty({ bold: true }, undefined, 'bold', false)).toBe(true);
    expect(styleProperty({}, undefined, 'bold', false)).toBe(false);
  });
});

describe('the bytes of a stream', () => {
  test('are one byte a letter, and bytes as they are', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.uint8Array())), (pieces) => {
        const plain = Buffer.concat(
          pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece, 'binary') : piece)),
        );

        expect(streamBytes(pieces).equals(plain)).toBe(true);
      }),
    );
  });
});
