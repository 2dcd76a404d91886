/**
 * Makes the icons of the installers from build/icons/lockstep.svg into out/icons: PNG for Linux, ICO for Windows, ICNS for
 * macOS. Each size is drawn from the vector, none is scaled from another.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';

/** Sizes on Linux desktops, in pixels. */
const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512];
const icoSizes = [16, 20, 24, 32, 40, 48, 64, 96, 128, 256];
/** What macOS calls each picture, and its size. */
const icnsTypes = /** @type {const} */ ([
  ['icp4', 16],
  ['icp5', 32],
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic08', 256],
  ['ic13', 256],
  ['ic09', 512],
  ['ic14', 512],
  ['ic10', 1024],
]);

/**
 * @param {string} root the project's folder
 * @returns {Promise<string>} the folder of the icons
 */
export async function makeIcons(root) {
  const drawing = await readFile(join(root, 'build', 'icons', 'lockstep.svg'), 'utf8');
  const folder = join(root, 'out', 'icons');
  await mkdir(join(folder, 'linux'), { recursive: true });
  for (const size of linuxSizes) {
    await writeFile(join(folder, 'linux', `${size}x${size}.png`), await picture(drawing, size));
  }
  const pictures = async (sizes) => Promise.all(sizes.map((size) => picture(drawing, size)));
  await writeFile(join(folder, 'lockstep.ico'), ico(icoSizes, await pictures(icoSizes)));
  const icnsPictures = await pictures(icnsTypes.map(([, size]) => size));
  await writeFile(join(folder, 'lockstep.icns'), icns(icnsPictures));
  await writeFile(join(folder, 'lockstep.png'), await picture(drawing, 1024));
  return folder;
}

/**
 * @param {string} drawing
 * @param {number} size in pixels
 */
async function picture(drawing, size) {
  // The size goes into the drawing, so that it is drawn at it.
  const sized = drawing.replace('<svg ', `<svg width="${size}" height="${size}" `);
  const canvas = createCanvas(size, size);
  canvas.getContext('2d').drawImage(await loadImage(Buffer.from(sized)), 0, 0, size, size);
  return canvas.toBuffer('image/png');
}

/**
 * A directory of pictures, then the pictures; each is a PNG, which Windows takes since Vista.
 * @param {readonly number[]} sizes
 * @param {readonly Buffer[]} pictures
 */
function ico(sizes, pictures) {
  const head = Buffer.alloc(6 + 16 * sizes.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(sizes.length, 4);
  let offset = head.length;
  for (const [i, size] of sizes.entries()) {
    const at = 6 + 16 * i;
    const length = pictures[i]?.length ?? 0;
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += length;
  }
  return Buffer.concat([head, ...pictures]);
}

/** @param {readonly Buffer[]} pictures one for each of icnsTypes */
function icns(pictures) {
  const chunks = pictures.flatMap((bytes, i) => {
    const head = Buffer.from(`${icnsTypes[i]?.[0]}\0\0\0\0`, 'latin1');
    head.writeUInt32BE(bytes.length + 8, 4);
    return [head, bytes];
  });
  const body = Buffer.concat(chunks);
  const head = Buffer.from('icns\0\0\0\0', 'latin1');
  head.writeUInt32BE(body.length + 8, 4);
  return Buffer.concat([head, body]);
}
