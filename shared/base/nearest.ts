/** Which known name a mistyped one was meant to be. */

/** The known name with the fewest edits from `name`, or null when none is close enough to be meant. */
export function nearestName(name: string, known: readonly string[]): string | null {
  const wanted = name.slice(0, longestCompared).toLowerCase();
  let best: string | null = null;
  let fewest = Math.max(2, Math.ceil(wanted.length * allowedShare)) + 1;
  for (const candidate of known) {
    const edits = editsBetween(wanted, candidate.slice(0, longestCompared).toLowerCase());
    const distance = isPartOf(wanted, candidate.toLowerCase()) ? Math.min(edits, 2) : edits;
    if (distance < fewest) [best, fewest] = [candidate, distance];
  }
  return best;
}

const longestCompared = 60;
/** A third of the letters may be wrong; beyond that a suggestion confuses more than it helps. */
const allowedShare = 1 / 3;

/** `memory` for `memoryGib`, `fc` excepted: two letters are part of too many names. */
function isPartOf(a: string, b: string): boolean {
  return a.length >= 4 && b.length >= 4 && (a.includes(b) || b.includes(a));
}

/** Levenshtein distance, row by row. */
function editsBetween(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(swap, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
