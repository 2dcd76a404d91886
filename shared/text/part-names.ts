/**
 * Names of parts, licences and services of the catalogue in the reader's language.
 *
 * Such a name is a product's own name and what is said about it, parted by commas and colons: 'PowerEdge R760, base
 * without CPU and memory'. Each part is put into the language where it is known; product names stay as their makers
 * write them.
 */
export interface PartWords {
  /** Whole parts between commas and colons, by the English. */
  readonly words: Readonly<Record<string, string>>;
  /** Parts put together from a name or a number; the first that fits is used, what it leaves may fit another. */
  readonly patterns: readonly (readonly [RegExp, string])[];
}

/** The name with every part that is known translated; a name of the user's own is not for this. */
export function translatedPartName(english: string, { words, patterns }: PartWords): string {
  return english
    .split(separators)
    .map((part, index) => {
      if (index % 2 === 1) return part;
      if (Object.hasOwn(words, part)) return words[part] ?? part;
      return patterns.reduce((text, [pattern, by]) => text.replace(pattern, by), part);
    })
    .join('');
}

/** Kept between the parts: they stand at the odd places. */
const separators = /(, |: )/;
