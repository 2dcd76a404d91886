/**
 * Shortcuts through the two places where a long table spends its time for nothing: same results, fewer objects.
 *
 * Put in by the bundler (bundler-plugins.mjs); the tests compare them with what the packages do themselves.
 */

/**
 * Value of a style property, as pdfmake's StyleContextStack looks it up: own value, then the stack from its top, named
 * styles with those they extend, then the default style. The package makes two closures and a set for every question.
 * @param {object} item
 * @param {{ styleOverrides: (string | object)[], styleDictionary: object, defaultStyle: object } | undefined} stack
 * @param {string} property
 * @param {unknown} defaultValue
 */
export function styleProperty(item, stack, property, defaultValue) {
  const own = item[property];
  if (own !== undefined && own !== null) return own;
  if (!stack) return defaultValue;
  const named = item.style && item.section === undefined ? namedStyle(stack, item.style, property) : undefined;
  const value = named ?? stackProperty(stack, property);
  return value === undefined || value === null ? defaultValue : value;
}

/** As StyleContextStack.getProperty. */
export function stackProperty(stack, property) {
  const { styleOverrides, styleDictionary, defaultStyle } = stack;
  for (let i = styleOverrides.length - 1; i >= 0; i--) {
    const layer = styleOverrides[i];
    const value =
      typeof layer === 'string' || layer instanceof String
        ? dictionaryProperty(styleDictionary, layer, property, null)
        : layer[property];
    if (value !== undefined && value !== null) return value;
  }
  return defaultStyle && defaultStyle[property];
}

function namedStyle({ styleDictionary }, style, property) {
  const names = Array.isArray(style) ? style : [style];
  for (let i = names.length - 1; i >= 0; i--) {
    const name = names[i];
    const value = typeof name === 'string' ? dictionaryProperty(styleDictionary, name, property, null) : name[property];
    if (value !== undefined && value !== null) return value;
  }
  return undefined;
}

/** A named style and those it extends, the last of them first; each at most once. */
function dictionaryProperty(dictionary, name, property, visited) {
  if (visited !== null && visited.has(name)) return undefined;
  const style = dictionary[name];
  if (!style) return undefined;
  const value = style[property];
  if (value !== undefined && value !== null) return value;
  if (!style.extends) return undefined;
  const seen = visited ?? new Set();
  seen.add(name);
  const parents = Array.isArray(style.extends) ? style.extends : [style.extends];
  for (let i = parents.length - 1; i >= 0; i--) {
    const inherited = dictionaryProperty(dictionary, parents[i], property, seen);
    if (inherited !== undefined && inherited !== null) return inherited;
  }
  return undefined;
}

/**
 * Bytes of a PDF stream from its pieces: texts, one byte a letter, and bytes as they are.
 * @param {(string | Uint8Array)[]} pieces
 */
export function streamBytes(pieces) {
  if (pieces.every((piece) => typeof piece === 'string')) return Buffer.from(pieces.join(''), 'latin1');
  return Buffer.concat(pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece)));
}
