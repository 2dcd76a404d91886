/**
 * A WOFF 1.0 font unpacked to the OpenType file inside it, without its layout tables.
 *
 * The printer can read WOFF itself, but unpacks it again at every access, which takes seconds a document.
 * Format: W3C, "WOFF File Format 1.0", sections 3 to 5.
 */
import { inflateSync } from 'node:zlib';

const signature = 0x774f4646;
const headerLength = 44;
const entryLength = 20;
const align = (length: number): number => (length + 3) & ~3;

interface Entry {
  readonly tag: number;
  readonly checksum: number;
  readonly data: Buffer;
}

/** Kerning and ligatures: left out, because they take half the time of a long table and hardly show in this typeface. */
const layoutTables = ['GDEF', 'GPOS', 'GSUB'];

export function woffToOpenType(woff: Buffer): Buffer {
  if (woff.length < headerLength || woff.readUInt32BE(0) !== signature)
    throw new Error('Defect: the font is not WOFF 1.0');
  const places = Array.from({ length: woff.readUInt16BE(12) }, (_, index) => headerLength + index * entryLength);
  const wanted = places.filter((at) => !layoutTables.includes(woff.toString('latin1', at, at + 4)));
  const entries = wanted.map((at) => readEntry(woff, at));
  const count = entries.length;
  const directoryLength = 12 + count * 16;
  const total = entries.reduce((sum, { data }) => sum + align(data.length), directoryLength);
  const font = Buffer.alloc(total);
  writeHeader(font, woff.readUInt32BE(4), count);
  let offset = directoryLength;
  entries.forEach(({ tag, checksum, data }, index) => {
    const at = 12 + index * 16;
    font.writeUInt32BE(tag, at);
    font.writeUInt32BE(checksum, at + 4);
    font.writeUInt32BE(offset, at + 8);
    font.writeUInt32BE(data.length, at + 12);
    data.copy(font, offset);
    offset += align(data.length);
  });
  return font;
}

/** A table is stored as it is when packing would not make it smaller. */
function readEntry(woff: Buffer, at: number): Entry {
  const offset = woff.readUInt32BE(at + 4);
  const packedLength = woff.readUInt32BE(at + 8);
  const length = woff.readUInt32BE(at + 12);
  const packed = woff.subarray(offset, offset + packedLength);
  const data = packedLength < length ? inflateSync(packed) : packed;
  return { tag: woff.readUInt32BE(at), checksum: woff.readUInt32BE(at + 16), data };
}

/** Flavour, number of tables and the three fields that OpenType derives from it. */
function writeHeader(font: Buffer, flavour: number, count: number): void {
  const power = Math.floor(Math.log2(Math.max(1, count)));
  font.writeUInt32BE(flavour, 0);
  font.writeUInt16BE(count, 4);
  font.writeUInt16BE(2 ** power * 16, 6);
  font.writeUInt16BE(power, 8);
  font.writeUInt16BE(count * 16 - 2 ** power * 16, 10);
}
