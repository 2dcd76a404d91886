/**
 * All that the start screen needs in one file.
 *
 * Left alone, the bundler makes a file of every set of modules that some screens share, and the first page asks the
 * shell for twenty of them.
 */

/**
 * For `output.codeSplitting` of the window's bundle.
 * @type {{ groups: { debugName: string, name: (id: string, context: Context) => string | null }[] }}
 */
export const firstBundle = {
  groups: [{ debugName: 'first', name: (id, context) => (isReachedAtOnce(id, context) ? 'first' : null) }],
};

/** @typedef {{ getModuleInfo: (id: string) => { isEntry: boolean, importers: readonly string[] } | null }} Context */

/**
 * Whether an entry reaches the module by imports that are not put off.
 * @param {string} id
 * @param {Context} context
 */
function isReachedAtOnce(id, context) {
  const seen = new Set([id]);
  for (const each of seen) {
    const module = context.getModuleInfo(each);
    if (module?.isEntry === true) return true;
    for (const importer of module?.importers ?? []) seen.add(importer);
  }
  return false;
}
