/** How the partner's documents look: a logo and a colour, kept in the project so that they travel with it. */

/** PNG as base64, or SVG as text. */
export type Logo = { readonly png: string } | { readonly svg: string };

export interface Brand {
  readonly logo?: Logo;
  /** '#rrggbb' */
  readonly color?: string;
}
