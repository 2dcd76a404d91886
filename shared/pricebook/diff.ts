/** What a new version of a price book changes: rows that came, went, or cost more or less. */
import type { KeptPrice } from '../model/bill-wish.ts';

export interface PriceChange {
  readonly name: string;
  readonly description: string;
  readonly before: KeptPrice | null;
  readonly after: KeptPrice | null;
  /** (after − before) / before; null where one of them is missing, is 0 or has another currency. */
  readonly share: number | null;
}

export interface PriceDiff {
  readonly added: readonly PriceChange[];
  readonly removed: readonly PriceChange[];
  /** Another price or currency. */
  readonly changed: readonly PriceChange[];
  /** The same price, other words or dates. */
  readonly reworded: number;
  readonly same: number;
}

/** Rows are the same product when part number (or price id), term and vendor are. */
export function diffPrices(before: readonly KeptPrice[], after: readonly KeptPrice[]): PriceDiff {
  const old = latestByKey(before);
  const now = latestByKey(after);
  const added: PriceChange[] = [];
  const changed: PriceChange[] = [];
  let [reworded, same] = [0, 0];
  for (const [key, row] of now) {
    const was = old.get(key);
    if (was === undefined) added.push(changeOf(null, row));
    else if (was.minor !== row.minor || was.currency !== row.currency) changed.push(changeOf(was, row));
    else if (JSON.stringify(was) === JSON.stringify(row)) same++;
    else reworded++;
  }
  const removed = [...old].filter(([key]) => !now.has(key)).map(([, row]) => changeOf(row, null));
  return { added, removed, changed, reworded, same };
}

/** Of several rows for one product the one that holds last. */
function latestByKey(rows: readonly KeptPrice[]): ReadonlyMap<string, KeptPrice> {
  const latest = new Map<string, KeptPrice>();
  for (const row of rows) {
    const key = [nameOf(row), row.vendor.toLowerCase(), row.termMonths].join('\n');
    const before = latest.get(key);
    if (before === undefined || (row.validFrom ?? '') >= (before.validFrom ?? '')) latest.set(key, row);
  }
  return latest;
}

const nameOf = ({ part, id }: KeptPrice): string => (part === '' ? id : part);

function changeOf(before: KeptPrice | null, after: KeptPrice | null): PriceChange {
  const row = after ?? before;
  const comparable = before !== null && after !== null && before.currency === after.currency && before.minor !== 0;
  return {
    name: row === null ? '' : nameOf(row),
    description: row?.description ?? '',
    before,
    after,
    share: comparable ? (after.minor - before.minor) / before.minor : null,
  };
}
