/**
 * A small linear program that covers demands with columns: min Σ x, A·x ≥ demand, x ≥ 0, columns added on the way.
 *
 * Primal simplex with an explicit inverse. Its figures steer the search only: bounds are taken from prices that are
 * checked exactly elsewhere.
 */

/** Entries of a column: row and amount, amounts above zero. */
export type Column = readonly (readonly [row: number, amount: number])[];

export interface CoveringProgram {
  /** Price of one unit in a row. */
  readonly price: (row: number) => number;
  /** Lets a row be covered beyond its demand where its price is negative; false when none is. */
  readonly enterSurplus: () => boolean;
  /** Enters the column of the pool that is worth most, if worth more than its cost of 1. */
  readonly enterBest: (pool: readonly Column[]) => boolean;
  /** False when the column cannot enter. */
  readonly enter: (column: Column) => boolean;
  /** Σ x at present. */
  readonly value: () => number;
  readonly used: () => readonly { readonly column: Column; readonly times: number }[];
}

const refreshEvery = 40;

/** Starts with one column a row, `most` of that row alone. */
export function startProgram(demands: readonly number[], most: readonly number[]): CoveringProgram {
  const m = demands.length;
  const inverse = new Float64Array(m * m);
  const level = new Float64Array(m);
  const cost = new Float64Array(m).fill(1);
  const pi = new Float64Array(m);
  const change = new Float64Array(m);
  const basis: Column[] = demands.map((_, i) => [[i, most[i]!]]);
  let pivots = 0;
  demands.forEach((demand, i) => {
    inverse[i * m + i] = 1 / most[i]!;
    // A trace of demand on top, different in each row, keeps the simplex from circling.
    level[i] = (demand + 1e-7 * (1 + i / m)) / most[i]!;
    pi[i] = 1 / most[i]!;
  });

  const worth = (column: Column): number => {
    let sum = 0;
    for (const [row, amount] of column) sum += pi[row]! * amount;
    return sum;
  };

  /** The row that leaves, or −1; fills `change`, what one unit of the column takes from each basic column. */
  const leavingRow = (column: Column): number => {
    change.fill(0);
    for (const [row, amount] of column) for (let i = 0; i < m; i++) change[i]! += inverse[i * m + row]! * amount;
    let leaving = -1;
    let ratio = Infinity;
    for (let i = 0; i < m; i++) {
      if (change[i]! > 1e-9 && level[i]! / change[i]! < ratio) {
        ratio = level[i]! / change[i]!;
        leaving = i;
      }
    }
    return leaving;
  };

  const pivot = (column: Column, columnCost: number): boolean => {
    const leaving = leavingRow(column);
    if (leaving < 0) return false;
    const gain = columnCost - worth(column);
    const by = change[leaving]!;
    const step = level[leaving]! / by;
    const start = leaving * m;
    for (let j = 0; j < m; j++) inverse[start + j]! /= by;
    for (let i = 0; i < m; i++) {
      const factor = change[i]!;
      if (i === leaving || factor === 0) continue;
      for (let j = 0; j < m; j++) inverse[i * m + j]! -= factor * inverse[start + j]!;
      level[i] = Math.max(0, level[i]! - factor * step);
    }
    level[leaving] = step;
    cost[leaving] = columnCost;
    basis[leaving] = column;
    if (++pivots % refreshEvery === 0) refreshPrices();
    else for (let j = 0; j < m; j++) pi[j]! += gain * inverse[start + j]!;
    return true;
  };

  const refreshPrices = (): void => {
    pi.fill(0);
    for (let i = 0; i < m; i++) if (cost[i] === 1) for (let j = 0; j < m; j++) pi[j]! += inverse[i * m + j]!;
  };

  return {
    price: (row) => pi[row]!,
    enterSurplus: () => {
      let worst = -1;
      for (let i = 0; i < m; i++) if (pi[i]! < (worst < 0 ? -1e-9 : pi[worst]!)) worst = i;
      return worst >= 0 && pivot([[worst, -1]], 0);
    },
    enterBest: (pool) => {
      let best: Column | null = null;
      let most = 1 + 1e-7;
      for (const column of pool) {
        const sum = worth(column);
        if (sum <= most) continue;
        most = sum;
        best = column;
      }
      return best !== null && pivot(best, 1);
    },
    enter: (column) => pivot(column, 1),
    value: () => level.reduce((sum, x, i) => sum + x * cost[i]!, 0),
    used: () => basis.flatMap((column, i) => (cost[i] === 1 && level[i]! > 1e-5 ? [{ column, times: level[i]! }] : [])),
  };
}
