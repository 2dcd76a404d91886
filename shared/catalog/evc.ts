/**
 * The order of EVC baselines: what a cluster set to one level asks of its hosts.
 *
 * A vendor's closed list, so it stands here as one; which level a CPU family reaches is catalogue data. A level that
 * was never read in a vendor's list is left out and answered with 'unknown'.
 * Source: ft:F28 (KB 1003212) up to Zen 2 and Cascade Lake, ft:F75 (9.1 workbook) up to Sapphire Rapids and Zen 4.
 */
type Answer = 'yes' | 'no' | 'unknown';
type Vendor = 'Intel' | 'AMD';

const intelLevels = [
  'merom',
  'penryn',
  'nehalem',
  'westmere',
  'sandybridge',
  'ivybridge',
  'haswell',
  'broadwell',
  'skylake',
  'cascadelake',
  'icelake',
  'sapphirerapids',
];

/** Two sequences that meet at Generation 3 without 3DNow!: hosts up to Generation 3 reach it, later ones start there. */
const amdLevels = [
  'opteron1',
  'opteron2',
  'opteron3',
  'opteron3no3dnow',
  'opteron4bulldozer',
  'piledriver',
  'steamroller',
  'zen',
  'zen2',
  'zen3',
  'zen4',
];
const amdMeetingLevel = amdLevels.indexOf('opteron3no3dnow');

const levelsByVendor: Readonly<Record<Vendor, readonly string[]>> = { Intel: intelLevels, AMD: amdLevels };

/** Levels newer than any that was read in a vendor's list: they stand above all others, but only that is known. */
const newest: Readonly<Record<Vendor, readonly string[]>> = { Intel: ['graniterapids'], AMD: ['zen5'] };

/** The name without its decoration: 'Intel "Sandy Bridge" Generation', 'intel-sandybridge' and 'Sandy Bridge' are one. */
export function evcLevel(name: string): string {
  const level = name
    .toLowerCase()
    .replace(/\b(intel|amd|generation)\b/g, '')
    .replace(/[^a-z0-9]/g, '')
    .replace(/^opteron(?=[a-z])/, '');
  return level === 'bulldozer' ? 'opteron4bulldozer' : level;
}

/** Vendor of a level, null when the name is in no list. */
export function evcVendor(name: string): Vendor | null {
  const level = evcLevel(name);
  const vendors: readonly Vendor[] = ['Intel', 'AMD'];
  return vendors.find((vendor) => levelsByVendor[vendor].includes(level) || newest[vendor].includes(level)) ?? null;
}

/** Whether a host whose highest level is `highest` can run in a cluster set to `level`. */
export function reachesEvc(vendor: Vendor, highest: string | null, level: string): Answer {
  const asked = evcLevel(level);
  const askedVendor = evcVendor(level);
  if (askedVendor !== null && askedVendor !== vendor) return 'no';
  if (highest === null || askedVendor === null) return 'unknown';
  const reached = evcLevel(highest);
  if (reached === asked) return 'yes';
  const askedAt = levelsByVendor[vendor].indexOf(asked);
  const reachedAt = levelsByVendor[vendor].indexOf(reached);
  if (askedAt < 0) return reachedAt < 0 ? 'unknown' : 'no';
  if (reachedAt < 0) return newest[vendor].includes(reached) ? 'yes' : 'unknown';
  if (vendor === 'AMD' && reachedAt < amdMeetingLevel) return askedAt <= amdMeetingLevel ? 'yes' : 'no';
  if (vendor === 'AMD') return askedAt >= amdMeetingLevel && askedAt <= reachedAt ? 'yes' : 'no';
  return askedAt <= reachedAt ? 'yes' : 'no';
}

/** Whether `level` hides features that a host of baseline `highest` would offer. */
export function isBelow(vendor: Vendor, highest: string | null, level: string): boolean {
  return highest !== null && evcLevel(highest) !== evcLevel(level) && reachesEvc(vendor, highest, level) === 'yes';
}

/** Whether the family is older than a level of its vendor; 'unknown' when its own level is not known. */
export function isOlderThan(vendor: Vendor, highest: string | null, level: string): Answer {
  if (highest === null) return 'unknown';
  const levels = levelsByVendor[vendor];
  const reachedAt = levels.indexOf(evcLevel(highest));
  if (reachedAt < 0) return newest[vendor].includes(evcLevel(highest)) ? 'no' : 'unknown';
  return reachedAt < levels.indexOf(evcLevel(level)) ? 'yes' : 'no';
}

/** What of a CPU family is read here. */
interface Reached {
  readonly vendor: Vendor;
  readonly evcBaseline: { readonly value: string | null };
}

/**
 * The highest level that hosts of all these families run in: the baseline of the oldest. Null where there is none that
 * is known: vendors are mixed, a baseline is not known, or no family's own level is reached by every other.
 */
export function commonEvcLevel(families: readonly Reached[]): string | null {
  const levels = families.map(({ evcBaseline }) => evcBaseline.value);
  const isReachedByAll = (level: string): boolean =>
    families.every(({ vendor, evcBaseline }) => reachesEvc(vendor, evcBaseline.value, level) === 'yes');
  return levels.find((level) => level !== null && isReachedByAll(level)) ?? null;
}
