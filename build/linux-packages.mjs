/** Packages made from the unpacked Linux program with what every Debian has: tar.gz and deb. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { programName, projectKind } from './installers.mjs';

/** What Electron loads, in Debian's names; the alternatives are those of older and newer releases. */
const depends = [
  'libgtk-3-0t64 | libgtk-3-0',
  'libnss3',
  'libasound2t64 | libasound2',
  'libgbm1',
  'libxss1',
  'libxtst6',
  'libatspi2.0-0t64 | libatspi2.0-0',
  'libdrm2',
  'xdg-utils',
];

/**
 * @param {{ root: string, unpacked: string, output: string, version: string }} what
 * @returns {string} the file that was made
 */
export function makeTarGz({ unpacked, output, version }) {
  const name = `${programName}-${version}-linux-x64`;
  const file = join(output, `${name}.tar.gz`);
  const transform = `s,^\\.,${name},`;
  const words = ['-czf', file, '--owner=0', '--group=0', '--sort=name', '--transform', transform, '-C', unpacked, '.'];
  execFileSync('tar', words, { stdio: ['ignore', 'ignore', 'inherit'] });
  return file;
}

/**
 * @param {{ root: string, unpacked: string, output: string, version: string }} what
 * @returns {string} the file that was made
 */
export function makeDeb({ root, unpacked, output, version }) {
  const tree = join(output, 'deb');
  rmSync(tree, { recursive: true, force: true });
  const home = join(tree, 'opt', 'Lockstep');
  mkdirSync(home, { recursive: true });
  cpSync(unpacked, home, { recursive: true });
  // Without user namespaces this helper opens the sandbox; it belongs to root and needs the set-user-id bit.
  chmodSync(join(home, 'chrome-sandbox'), 0o4755);
  put(tree, 'usr/share/applications', `${programName}.desktop`, desktopEntry());
  put(tree, 'usr/share/mime/packages', `${programName}.xml`, mimeType());
  put(tree, `usr/share/doc/${programName}`, 'copyright', readFileSync(join(root, 'LICENSE'), 'utf8'));
  for (const file of readdirSync(join(root, 'out', 'icons', 'linux'))) {
    const folder = join(tree, 'usr/share/icons/hicolor', file.replace('.png', ''), 'apps');
    mkdirSync(folder, { recursive: true });
    cpSync(join(root, 'out', 'icons', 'linux', file), join(folder, `${programName}.png`));
  }
  mkdirSync(join(tree, 'usr', 'bin'), { recursive: true });
  symlinkSync(`/opt/Lockstep/${programName}`, join(tree, 'usr', 'bin', programName));
  put(tree, 'DEBIAN', 'control', control(version, kilobytes(tree)));
  const file = join(output, `${programName}_${version}_amd64.deb`);
  execFileSync('dpkg-deb', ['--build', '--root-owner-group', '-Zxz', '-z2', tree, file], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  rmSync(tree, { recursive: true, force: true });
  return file;
}

/**
 * @param {string} tree
 * @param {string} folder
 * @param {string} name
 * @param {string} text
 */
function put(tree, folder, name, text) {
  mkdirSync(join(tree, folder), { recursive: true });
  writeFileSync(join(tree, folder, name), text);
}

/** @param {string} folder */
function kilobytes(folder) {
  let bytes = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) bytes += statSync(join(entry.parentPath, entry.name)).size;
  }
  return Math.ceil(bytes / 1024);
}

/**
 * @param {string} version
 * @param {number} installedKilobytes
 */
const control = (version, installedKilobytes) => `Package: ${programName}
Version: ${version}
Architecture: amd64
Maintainer: The Lockstep authors
Installed-Size: ${installedKilobytes}
Depends: ${depends.join(', ')}
Section: net
Priority: optional
Description: offline planner for MiVoice MX-ONE on VMware vSphere
 Plans machines, hosts, storage, networks, licences, prices and availability of a
 telephony system under vSphere HA and Fault Tolerance, with no network.
`;

const desktopEntry = () => `[Desktop Entry]
Type=Application
Name=Lockstep
Comment=Offline planner for MiVoice MX-ONE on VMware vSphere
Exec=/opt/Lockstep/${programName} %f
Icon=${programName}
Terminal=false
Categories=Office;
MimeType=${projectKind.mimeType};
StartupWMClass=Lockstep
`;

const mimeType = () => `<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="${projectKind.mimeType}">
    <comment>${projectKind.name}</comment>
    <glob pattern="*.${projectKind.ext}"/>
    <icon name="${programName}"/>
  </mime-type>
</mime-info>
`;
