/** Bands on the line: "NAME=LOW..HIGH; NAME=LOW..HIGH", over those of the catalogue. */
import { bandsOver, givenBand, type Band } from '../../shared/whatif/bands.ts';
import type { Varied } from '../../shared/whatif/vary.ts';
import type { WhatIf } from './open.ts';

/** The bands of the catalogue with the given ones in their place, or only the given ones. */
export function bandsOf(
  varied: Pick<Varied, 'prepared' | 'variation'>,
  { given, refuse, context }: WhatIf,
): readonly Band[] {
  const { problems } = context.text.whatIf;
  const text = given.text('band') ?? '';
  const own = text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part): Band => {
      const found = /^([^=]+)=\s*(\S+?)\.\.(\S+)$/.exec(part);
      if (found === null) return refuse(problems.read['bad-range'](part));
      const [, name = '', low = '', high = ''] = found;
      const band = givenBand(name.trim(), Number(low), Number(high), varied.prepared);
      return 'code' in band ? refuse(problems.band[band.code](band.name, band.min ?? 0, band.max ?? 0)) : band;
    });
  return bandsOver(varied, own, given.has('only'));
}

export const bandOptions = [
  { name: 'band', value: 'BANDS', help: 'bands of your own, 5 % to 95 %: "NAME=LOW..HIGH; prices.compute=0.8..1.3"' },
  { name: 'only', help: 'only the bands given with --band' },
] as const;
