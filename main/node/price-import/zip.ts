/**
 * Reads single parts out of a zip file that nobody vouches for.
 *
 * Sizes are bounded before and while unpacking, whatever the file says of itself: a part is inflated by Node's zlib
 * into at most so many bytes and refused beyond. Only parts asked for by name are unpacked, and their sum of check is
 * compared, so that a damaged price never passes for another.
 */
import * as zlib from 'node:zlib';
import { err, ok, type Result } from '../../../shared/base/result.ts';

export interface ZipLimits {
  readonly entriesMax: number;
  /** Of one part, unpacked. */
  readonly partBytesMax: number;
  /** Of all parts that are read, unpacked. */
  readonly bytesMax: number;
}

export interface ZipArchive {
  readonly names: readonly string[];
  /** The bytes of a part; null when there is none of that name. */
  readonly read: (name: string) => Result<Uint8Array | null, string>;
}

interface Entry {
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packed: number;
  readonly at: number;
}

const damaged = 'the file is damaged or not complete: save or download it again';
const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
/** Length of the end record, and of the longest comment behind it. */
const endLength = 22;
const commentMax = 65_535;

export function openZip(bytes: Uint8Array, limits: ZipLimits): Result<ZipArchive, string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return err(damaged);
  const count = view.getUint16(end + 10, true);
  const directory = view.getUint32(end + 16, true);
  if (count === 0xffff || directory === 0xffffffff)
    return err('the file is a zip of more than 4 GB: no price list is that large');
  if (count > limits.entriesMax)
    return err(`the file has ${count} parts inside, and at most ${limits.entriesMax} are read`);
  const entries = readDirectory(bytes, view, directory, count);
  if (entries === null) return err(damaged);
  let left = limits.bytesMax;
  return ok({
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name);
      if (entry === undefined) return ok(null);
      const part = readPart(bytes, view, name, entry, Math.min(left, limits.partBytesMax));
      if (part.ok) left -= part.value.byteLength;
      return part;
    },
  });
}

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - endLength - commentMax);
  for (let at = view.byteLength - endLength; at >= first; at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return null;
}

function readDirectory(bytes: Uint8Array, view: DataView, from: number, count: number): Map<string, Entry> | null {
  const entries = new Map<string, Entry>();
  const decoder = new TextDecoder();
  let at = from;
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entrySignature) return null;
    const nameLength = view.getUint16(at + 28, true);
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/');
    entries.set(name, {
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function readPart(
  bytes: Uint8Array,
  view: DataView,
  name: string,
  entry: Entry,
  bytesMax: number,
): Result<Uint8Array, string> {
  if ((entry.flags & 1) !== 0) return err('the file is protected by a password: save it without one');
  if (entry.at + 30 > view.byteLength || view.getUint32(entry.at, true) !== localSignature) return err(damaged);
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  if (start + entry.packed > view.byteLength) return err(damaged);
  const packed = bytes.subarray(start, start + entry.packed);
  const part = unpack(name, packed, entry.method, bytesMax);
  if (!part.ok) return part;
  return crc32(part.value) === entry.crc ? part : err(damaged);
}

function unpack(name: string, packed: Uint8Array, method: number, bytesMax: number): Result<Uint8Array, string> {
  const tooLarge = `${name} in the file unpacks to more than ${Math.floor(bytesMax / 1e6)} MB: no price list is that large`;
  if (method === 0) return packed.byteLength > bytesMax ? err(tooLarge) : ok(packed);
  if (method !== 8) return err('the file is packed in a way that spreadsheets do not use: save it again as .xlsx');
  if (bytesMax <= 0) return err(tooLarge);
  try {
    return ok(zlib.inflateRawSync(packed, { maxOutputLength: bytesMax }));
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : '';
    return err(code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge : damaged);
  }
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = (crc & 1) === 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc >>> 0;
});

/** The runtime's own where it has one; that of Node 18, on which a desktop runtime may stand, has none. */
function crc32(bytes: Uint8Array): number {
  const { crc32: own } = zlib as { readonly crc32?: (data: Uint8Array) => number };
  if (own !== undefined) return own(bytes);
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}
