/**
 * Stands in for `zlib` where PDF streams are compressed: deflate in JavaScript, which gives the same bytes in every Node
 * and in Electron. Each of those brings a zlib of its own, and they differ.
 */
import { zlibSync } from 'fflate';

/** @param {Uint8Array} bytes */
export const deflateSync = (bytes) => Buffer.from(zlibSync(bytes, { level: 6 }));

export default { deflateSync };
