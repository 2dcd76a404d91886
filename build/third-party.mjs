/** The packages whose code or fonts travel with the built program, with their licences. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What shared/, main/ and cli/ import. Everything else is used to build, test and measure, and stays at home. */
const roots = ['mathjs', 'zod', 'pdfmake', 'fflate', '@ibm/plex-sans'];
/** Named by a package but not part of what is bundled. */
const leftOut = new Set(['@ibm/telemetry-js']);

/**
 * @typedef {{ name: string, version: string, licence: string, text: string }} Notice
 * @param {string} root folder of the project
 * @returns {readonly Notice[]} by name
 */
export function thirdParty(root) {
  /** @type {Map<string, Notice>} */
  const found = new Map();
  for (const name of roots) visit(name, root, found);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** All notices as one text, to lie beside a built program. */
export function noticesText(notices) {
  const line = '='.repeat(78);
  return notices
    .map(({ name, version, licence, text }) => `${line}\n${name} ${version} (${licence})\n${line}\n\n${text.trim()}\n`)
    .join('\n');
}

function visit(name, from, found) {
  if (found.has(name) || leftOut.has(name)) return;
  const folder = folderOf(name, from);
  const { version, license, dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8');
  found.set(name, { name, version, licence: license ?? licenceIn(text, name), text });
  for (const dependency of Object.keys(dependencies)) visit(dependency, folder, found);
}

/** Where Node would find the package from that folder. */
function folderOf(name, from) {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return candidate;
    if (dirname(folder) === folder) throw new Error(`${name} is not installed`);
  }
}

/** For packages that give the text of their licence only. */
function licenceIn(text, name) {
  if (/MIT License|Permission is hereby granted, free of charge/.test(text)) return 'MIT';
  throw new Error(`The licence of ${name} is not known.`);
}
