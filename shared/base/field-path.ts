/** How a place in a file is written for people, and a text of the file so that it fits on a line and hides nothing. */

/** `sites[0].hosts.groups[0].memoryGib`, `inputs["storage.freeShare"]`. */
export function pathText(path: readonly (string | number)[]): string {
  return path.reduce<string>((before, key) => {
    if (typeof key === 'number') return `${before}[${key}]`;
    if (!/^[A-Za-z_]\w*$/.test(key)) return `${before}[${JSON.stringify(shortened(key, 60))}]`;
    return before === '' ? key : `${before}.${key}`;
  }, '');
}

/** What stands at the path; undefined where nothing does. */
export function valueAtPath(file: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    const isContainer = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
    return isContainer ? (value as Readonly<Record<PropertyKey, unknown>>)[key] : undefined;
  }, file);
}

export function shortened(text: string, most: number): string {
  return visible(text.length <= most ? text : `${text.slice(0, most)}…`);
}

/** Characters that would not show, or would turn what is shown, written as their code instead. */
function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu,
    (character) => `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
}
