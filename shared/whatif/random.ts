/**
 * Numbers that look random and are the same on every computer: xoshiro128** in whole-number arithmetic, seeded by a
 * number and a name, so that every input has a stream of its own and one more input moves no other.
 */

export interface RandomStream {
  /** In [0, 1), 53 bits. */
  readonly next: () => number;
  /** 0 … count − 1. */
  readonly below: (count: number) => number;
}

/** Largest seed: it is taken as a whole number of 32 bits. */
export const seedMax = 4294967295;

export function randomStream(seed: number, name: string): RandomStream {
  const bits = xoshiro(seeded(seed, name));
  const next = (): number => {
    const high = bits() >>> 5;
    const low = bits() >>> 6;
    return (high * 67108864 + low) / 9007199254740992;
  };
  return { next, below: (count) => Math.floor(next() * count) };
}

/** Blackman and Vigna's xoshiro128**: whole numbers of 32 bits from four, which are changed in place. */
export function xoshiro(state: Int32Array): () => number {
  return () => {
    const a = state[0] as number;
    const b = state[1] as number;
    const c = (state[2] as number) ^ a;
    const d = (state[3] as number) ^ b;
    state[0] = a ^ d;
    state[1] = b ^ c;
    state[2] = c ^ (b << 9);
    state[3] = rotated(d, 11);
    return Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
  };
}

const rotated = (value: number, by: number): number => (value << by) | (value >>> (32 - by));

/** FNV-1a over the name, then splitmix32 from both, so that near seeds give far states. */
function seeded(seed: number, name: string): Int32Array {
  let hash = 0x811c9dc5 ^ (seed | 0);
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  const state = new Int32Array(4);
  let mixed = hash ^ Math.imul(seed | 0, 0x9e3779b1);
  for (let i = 0; i < 4; i++) {
    mixed = (mixed + 0x9e3779b9) | 0;
    let z = mixed;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    state[i] = z ^ (z >>> 15);
  }
  return state;
}

/** 0 … count − 1 in an order that the stream decides. */
export function shuffled(count: number, { below }: RandomStream): Uint32Array {
  const order = new Uint32Array(count);
  for (let i = 0; i < count; i++) order[i] = i;
  for (let i = count - 1; i > 0; i--) {
    const j = below(i + 1);
    const kept = order[i] as number;
    order[i] = order[j] as number;
    order[j] = kept;
  }
  return order;
}
