/**
 * What an Electron runs when it is started with an app's folder as its argument: the package that the tests' Electron
 * comes from has its own app there instead. Written as an archive, as in Electron's own distribution, so that a packaged
 * app's archive goes before it.
 */

const boot = `'use strict';
const fs = require('node:fs');
const path = require('node:path');
const Module = require('node:module');
const { app } = require('electron');

const fail = (text) => { console.error(text); process.exit(1); };
const modules = [];
let target;
const words = process.argv.slice(1);
for (let i = 0; i < words.length; i += 1) {
  if (words[i] === '-r' || words[i] === '--require') modules.push(words[++i]);
  else if (!words[i].startsWith('-')) { target = words[i]; break; }
}
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
if (target === undefined) fail('Name the folder of an app.');
const home = path.resolve(target);
const manifest = JSON.parse(fs.readFileSync(path.join(home, 'package.json'), 'utf8'));
app.setName(manifest.productName || manifest.name);
app.setVersion(manifest.version);
if (!process.argv.some((word) => word.startsWith('--user-data-dir'))) {
  app.setPath('userData', path.join(app.getPath('appData'), app.getName()));
}
app.setAppPath(home);
if (modules.length > 0) Module._preloadModules(modules);
Module._load(path.resolve(home, manifest.main), null, true);
`;

/** @returns {Buffer} an asar archive: a JSON index, then the files one after the other */
export function defaultApp() {
  const files = { 'package.json': JSON.stringify({ name: 'electron', main: 'main.js' }), 'main.js': boot };
  /** @type {Record<string, { size: number, offset: string }>} */
  const index = {};
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const size = Buffer.byteLength(text);
    index[name] = { size, offset: String(offset) };
    offset += size;
  }
  const json = Buffer.from(JSON.stringify({ files: index }));
  const padded = Math.ceil(json.length / 4) * 4;
  const head = Buffer.alloc(16 + padded);
  head.writeUInt32LE(4, 0);
  head.writeUInt32LE(padded + 8, 4);
  head.writeUInt32LE(padded + 4, 8);
  head.writeUInt32LE(json.length, 12);
  json.copy(head, 16);
  return Buffer.concat([head, ...Object.values(files).map((text) => Buffer.from(text))]);
}
