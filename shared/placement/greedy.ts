/**
 * Quick packings: first fit, best fit and widest fit under several orders, and filling host by host.
 *
 * They find, they prove nothing. Everything is decided by sizes and positions, so the result is the same each time.
 */
import type { Meter } from './meter.ts';
import type { PackClass, Vector } from './model.ts';
import { resourceCount } from './model.ts';

/** Copies of each class on each host: `contents[host][class]`. */
export type Contents = number[][];

type FitRule = 'first' | 'tightest' | 'widest';

/**
 * The first packing on the given hosts that one of the quick rules finds, or null.
 *
 * `hostLimit` hosts may be used; the rules take hosts in the order given.
 */
export function quickPacking(classes: readonly PackClass[], hosts: readonly Vector[], meter: Meter): Contents | null {
  const weights = scarcity(classes, hosts);
  for (const order of placingOrders(classes, weights)) {
    for (const rule of ['first', 'tightest', 'widest'] as const) {
      if (!meter.spend(classes.length * 4)) return null;
      const packed = placeInOrder(classes, hosts, order, rule, weights);
      if (packed !== null) return packed;
    }
  }
  return fillHosts(classes, hosts, weights);
}

/** Spreads as evenly as the widest-fit rule does, or null. Used for the placement that is shown. */
export function evenPacking(classes: readonly PackClass[], hosts: readonly Vector[]): Contents | null {
  const weights = scarcity(classes, hosts);
  for (const order of placingOrders(classes, weights)) {
    const packed = placeInOrder(classes, hosts, order, 'widest', weights);
    if (packed !== null) return packed;
  }
  return null;
}

/** Fewest hosts any quick rule needs on identical hosts, with its packing. Every class fits on an empty host. */
export function quickFewest(classes: readonly PackClass[], capacity: Vector, atLeast: number, meter: Meter): Contents {
  const copies = classes.reduce((sum, c) => sum + c.copies, 0);
  const plenty = Array.from({ length: copies }, () => capacity);
  const weights = scarcity(classes, plenty.slice(0, Math.max(1, atLeast)));
  const orders = placingOrders(classes, weights);
  let best: Contents | null = null;
  const consider = (contents: Contents | null): boolean => {
    if (contents === null) return false;
    const used = contents.filter((counts) => counts.some((n) => n > 0));
    if (best === null || used.length < best.length) best = used;
    return best.length <= atLeast;
  };
  for (const order of orders) {
    for (const rule of ['first', 'tightest'] as const) {
      meter.spend(copies);
      if (consider(placeInOrder(classes, plenty, order, rule, weights))) return best ?? [];
    }
  }
  if (consider(fillHosts(classes, plenty, weights))) return best ?? [];
  for (let n = atLeast; best === null || n < (best as Contents).length; n++) {
    const packed = quickPacking(classes, plenty.slice(0, n), meter);
    if (packed !== null) return packed;
  }
  return best;
}

/** How scarce each resource is: total demand over total capacity, 0 where there is no cap. */
export function scarcity(classes: readonly PackClass[], hosts: readonly Vector[]): Vector {
  return Array.from({ length: resourceCount }, (_, r) => {
    const demand = classes.reduce((sum, c) => sum + c.copies * c.size[r]!, 0);
    const capacity = hosts.reduce((sum, host) => sum + host[r]!, 0);
    return capacity > 0 && Number.isFinite(capacity) ? demand / capacity : 0;
  });
}

/** Orders in which classes are placed: by several measures of size, largest first. */
export function placingOrders(classes: readonly PackClass[], weights: Vector): readonly (readonly number[])[] {
  const largest = Array.from({ length: resourceCount }, (_, r) => Math.max(1e-12, ...classes.map((c) => c.size[r]!)));
  const share = (c: PackClass, r: number): number => c.size[r]! / largest[r]!;
  const measures: ((c: PackClass) => number)[] = [
    (c) => sumOver((r) => weights[r]! * share(c, r)),
    (c) => Math.max(...weights.map((w, r) => w * share(c, r))),
    (c) => sumOver((r) => weights[r]! ** 4 * share(c, r)),
    (c) => share(c, 0),
    (c) => share(c, 1),
    (c) => share(c, 3) * 100 + share(c, 0),
    (c) => sumOver((r) => share(c, r) ** 2),
  ];
  const orders = measures.map((measure) => {
    const values = classes.map(measure);
    return classes.map((_, k) => k).sort((a, b) => values[b]! - values[a]! || a - b);
  });
  const seen = new Set<string>();
  return orders.filter((order) => !seen.has(order.join()) && seen.add(order.join()));
}

function placeInOrder(
  classes: readonly PackClass[],
  hosts: readonly Vector[],
  order: readonly number[],
  rule: FitRule,
  weights: Vector,
): Contents | null {
  const left = hosts.map((host) => [...host]);
  const contents: Contents = hosts.map(() => new Array<number>(classes.length).fill(0));
  const rooms = hosts.map((host) => roomLeft(host, host, weights));
  // Hosts from here on are empty and equal: the first of them stands for all.
  let alikeFrom = hosts.findLastIndex((host) => host !== hosts.at(-1)) + 1;
  for (const k of order) {
    const { size, copies, perHost } = classes[k]!;
    let from = 0;
    for (let copy = 0; copy < copies; copy++) {
      let chosen = -1;
      let bestRoom = rule === 'widest' ? -Infinity : Infinity;
      for (let h = rule === 'first' ? from : 0; h < hosts.length && h <= alikeFrom; h++) {
        if (contents[h]![k]! >= perHost || !hasRoom(left[h]!, size)) continue;
        if (rule === 'first') {
          chosen = h;
          break;
        }
        const room = rooms[h]!;
        if (rule === 'tightest' ? room < bestRoom : room > bestRoom) {
          bestRoom = room;
          chosen = h;
        }
      }
      if (chosen < 0) return null;
      from = chosen;
      alikeFrom = Math.max(alikeFrom, chosen + 1);
      contents[chosen]![k]!++;
      take(left[chosen]!, size);
      rooms[chosen] = roomLeft(left[chosen]!, hosts[chosen]!, weights);
    }
  }
  return contents;
}

/** Fills one host after the other with what points most in the direction of its free room (Panigrahy et al. 2011). */
function fillHosts(classes: readonly PackClass[], hosts: readonly Vector[], weights: Vector): Contents | null {
  const remaining = classes.map((c) => c.copies);
  let open = remaining.reduce((sum, n) => sum + n, 0);
  const contents: Contents = [];
  for (const host of hosts) {
    const left = [...host];
    const counts = new Array<number>(classes.length).fill(0);
    contents.push(counts);
    while (open > 0) {
      let chosen = -1;
      let best = -1;
      for (let k = 0; k < classes.length; k++) {
        const { size, perHost } = classes[k]!;
        if (remaining[k] === 0 || counts[k]! >= perHost || !hasRoom(left, size)) continue;
        let along = 0;
        for (let r = 0; r < resourceCount; r++) {
          if (weights[r]! > 0) along += weights[r]! * (size[r]! / host[r]!) * (left[r]! / host[r]!);
        }
        if (along > best) {
          best = along;
          chosen = k;
        }
      }
      if (chosen < 0) break;
      counts[chosen]!++;
      remaining[chosen]!--;
      open--;
      take(left, classes[chosen]!.size);
    }
  }
  return open === 0 ? contents : null;
}

function roomLeft(left: readonly number[], capacity: Vector, weights: Vector): number {
  let room = 0;
  for (let r = 0; r < resourceCount; r++) if (weights[r]! > 0) room += (weights[r]! * left[r]!) / capacity[r]!;
  return room;
}

export function hasRoom(left: readonly number[], size: Vector): boolean {
  return (
    size[0]! <= left[0]! &&
    size[1]! <= left[1]! &&
    size[2]! <= left[2]! &&
    size[3]! <= left[3]! &&
    size[4]! <= left[4]! &&
    size[5]! <= left[5]!
  );
}

export function take(left: number[], size: Vector): void {
  for (let r = 0; r < resourceCount; r++) left[r]! -= size[r]!;
}

export function giveBack(left: number[], size: Vector): void {
  for (let r = 0; r < resourceCount; r++) left[r]! += size[r]!;
}

function sumOver(term: (r: number) => number): number {
  let sum = 0;
  for (let r = 0; r < resourceCount; r++) sum += term(r);
  return sum;
}
