/** Reads and replaces a value inside a project by its path, as problems and origins name it: `sites[0].users[2].count`. */

export type PathKey = string | number;
export type Path = readonly PathKey[];

/** The keys of a path text. The text comes from our own code or from the planner, so a malformed one is a defect. */
export function parsePath(text: string): Path {
  const keys: PathKey[] = [];
  const piece = /\.?([A-Za-z_]\w*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/y;
  while (piece.lastIndex < text.length) {
    const at = piece.lastIndex;
    const match = piece.exec(text);
    if (match === null) throw new Error(`Defect: no path: ${text.slice(at)} in ${text}`);
    const [, name, index, quoted] = match;
    keys.push(name ?? (index === undefined ? (JSON.parse(quoted as string) as string) : Number(index)));
  }
  return keys;
}

type Container = Readonly<Record<PathKey, unknown>>;

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

/** What stands at the path; undefined where nothing does. */
export function valueAt(root: unknown, path: string): unknown {
  return parsePath(path).reduce<unknown>((value, key) => {
    return isContainer(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }, root);
}

/** A copy with another value at the path; `undefined` takes the field out. Everything beside the path is shared. */
export function withValueAt<Root>(root: Root, path: string, value: unknown): Root {
  return replaced(root, parsePath(path), value) as Root;
}

function replaced(container: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const inner = isContainer(container) && Object.hasOwn(container, key) ? container[key] : undefined;
  const next = rest.length === 0 ? value : replaced(inner ?? (typeof rest[0] === 'number' ? [] : {}), rest, value);
  if (Array.isArray(container)) {
    if (next === undefined) return container.filter((_, index) => index !== key);
    return container
      .map((each: unknown, index) => (index === key ? next : each))
      .concat(key === container.length ? [next] : []);
  }
  const { [key]: _before, ...others } = (container ?? {}) as Record<PathKey, unknown>;
  // The same order of fields as before, so that an edit and its undo give equal texts in every form.
  if (next === undefined) return others;
  return isContainer(container) ? { ...container, [key]: next } : { ...others, [key]: next };
}
