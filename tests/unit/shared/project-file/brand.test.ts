import { describe, expect, test } from 'vitest';
import { brandSchema } from '../../../../shared/project-file/schema-brand.ts';

/** A PNG's first bytes: signature, then IHDR with width and height. */
function png(width: number, height: number): string {
  const head = Buffer.alloc(33);
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).copy(head);
  head.writeUInt32BE(13, 8);
  head.write('IHDR', 12, 'latin1');
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head.toString('base64');
}
const svg = (inside: string): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">${inside}</svg>`;
const takes = (logo: unknown): boolean => brandSchema.safeParse({ logo }).success;

describe('a logo', () => {
  test('of sensible size is taken', () => {
    expect(takes({ png: png(300, 100) })).toBe(true);
    expect(takes({ svg: svg('<path d="M0 0h10v10z" fill="url(#g)"/>') })).toBe(true);
    expect(brandSchema.safeParse({ color: '#1f3d5c' }).success).toBe(true);
  });

  test.each([
    ['a PNG of four thousand million pixels', { png: png(65_535, 65_535) }],
    ['a PNG without size', { png: png(0, 10) }],
    ['no PNG at all', { png: Buffer.from('GIF89a, and so on and on and on').toString('base64') }],
    ['text that is no base64', { png: 'hello!' }],
    ['an SVG of a megabyte', { svg: svg('<path d="M0 0"/>'.repeat(60_000)) }],
    ['a script', { svg: svg('<script>alert(1)</script>') }],
    ['a handler', { svg: svg('<path onload="x()" d="M0 0"/>') }],
    ['a picture from elsewhere', { svg: svg('<image href="http://example.org/a.png"/>') }],
    ['a link', { svg: svg('<a href="http://example.org">x</a>') }],
    ['an entity', { svg: `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}` }],
    ['a style from elsewhere', { svg: svg('<path fill="url(http://example.org/x)"/>') }],
    ['letters that need a typeface', { svg: svg('<text>Partner</text>') }],
    ['no SVG', { svg: '<html></html>' }],
    ['both', { png: png(1, 1), svg: svg('') }],
  ])('%s is refused', (_, logo) => {
    expect(takes(logo)).toBe(false);
  });

  test.each(['red', '#12345', '#12345g', 'url(#x)'])('the colour %s is refused', (color) => {
    expect(brandSchema.safeParse({ color }).success).toBe(false);
  });
});
