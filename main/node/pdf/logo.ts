/** The partner's logo on the cover, as large as its place allows; a broken one never costs the document. */
import type { Content } from 'pdfmake/interfaces.js';
import type { Brand } from '../../../shared/model/brand.ts';

const room: readonly [number, number] = [170, 52];

/** The logo, or nothing where the partner has none. */
export function logoContent(brand: Brand | undefined): readonly Content[] {
  const logo = brand?.logo;
  if (logo === undefined) return [];
  const place = { fit: [...room] as [number, number], margin: [0, 0, 0, 0] as [number, number, number, number] };
  return ['png' in logo ? { image: `data:image/png;base64,${logo.png}`, ...place } : { svg: logo.svg, ...place }];
}
