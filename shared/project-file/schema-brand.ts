/**
 * The partner's logo and colour: small enough to print at once, and nothing in them that runs or reaches outside.
 *
 * A PNG is judged by its first bytes (PNG specification, second edition, 5.2 and 11.2.2: signature, then IHDR with
 * width and height), because a small file may unpack to gigabytes.
 */
import { z } from 'zod';
import type { Brand } from '../model/brand.ts';
import { objectOf, wanted } from './rules.ts';

const pngCharactersMax = 400_000;
const svgCharactersMax = 60_000;
const pixelsMax = 2000;

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The first bytes of a base64 text. */
function firstBytes(base64: string, count: number): readonly number[] {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const sign of base64.slice(0, Math.ceil((count * 4) / 3))) {
    const value = digits.indexOf(sign);
    if (value < 0) return bytes;
    bits = (bits << 6) | value;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes.push((bits >> held) & 0xff);
      bits &= (1 << held) - 1;
    }
  }
  return bytes.slice(0, count);
}

function isSmallPng(base64: string): boolean {
  const bytes = firstBytes(base64, 24);
  if (bytes.length < 24 || signature.some((byte, index) => bytes[index] !== byte)) return false;
  const size = (at: number): number => bytes.slice(at, at + 4).reduce((sum, byte) => sum * 256 + byte, 0);
  return [size(16), size(20)].every((pixels) => pixels >= 1 && pixels <= pixelsMax);
}

const pngWanted = wanted('png', { pixels: pixelsMax, characters: pngCharactersMax });
const png = z
  .string({ error: pngWanted })
  .refine((value) => value.length <= pngCharactersMax && /^[A-Za-z0-9+/]+={0,2}$/.test(value) && isSmallPng(value), {
    error: pngWanted,
  });

/** What an SVG may not have: programs, foreign content, references to anything outside its own text. */
const unsafe =
  /<!|<\?(?!xml )|<\s*(?:script|foreignObject|image|iframe|text|tspan|style|a|animate|set|use)\b|\son\w+\s*=|href\s*=|url\((?!\s*['"]?#)|@import|javascript:/i;
const svgWanted = wanted('svg', { characters: svgCharactersMax });
const svg = z
  .string({ error: svgWanted })
  .refine(
    (value) =>
      value.length <= svgCharactersMax && /^\s*(?:<\?xml [^>]*\?>\s*)?<svg[\s>]/.test(value) && !unsafe.test(value),
    { error: svgWanted },
  );

const colorWanted = wanted('color');

export const brandSchema = objectOf('an object with logo and color', {
  logo: z
    .union([objectOf('an object with png', { png }), objectOf('an object with svg', { svg })], {
      error: wanted('logo', { pixels: pixelsMax, pngCharacters: pngCharactersMax, svgCharacters: svgCharactersMax }),
    })
    .exactOptional(),
  color: z
    .string({ error: colorWanted })
    .regex(/^#[0-9a-fA-F]{6}$/, { error: colorWanted })
    .exactOptional(),
}) satisfies z.ZodType<Brand>;
