/** What lies beside a built program: fonts, examples, licences. One list for the command line and the desktop shell. */
import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { runnerImport } from 'vite';
import { noticesText, thirdParty } from './third-party.mjs';

/**
 * Puts it all into `folder`.
 * @param {string} root the project's folder
 * @param {string} folder where the built program is
 */
export async function putBeside(root, folder) {
  const { module: fonts } = await runnerImport(join(root, 'main/node/pdf/fonts.ts'));
  await copyInto(
    join(folder, 'fonts'),
    fonts.fontPackageFiles.map((file) => join(root, 'node_modules', file)),
  );
  for (const samples of ['examples', join('examples', 'templates')]) {
    const files = (await readdir(join(root, samples))).filter((file) => file.endsWith('.lockstep'));
    await copyInto(
      join(folder, samples),
      files.map((file) => join(root, samples, file)),
    );
  }
  await copyInto(folder, [join(root, 'LICENSE')]);
  await writeFile(join(folder, 'THIRD-PARTY.txt'), noticesText(thirdParty(root)));
}

/**
 * The same as a step of Vite's, once the bundle is written.
 * @param {string} root
 * @returns {import('vite').Plugin}
 */
export const besideTheShell = (root) => ({
  name: 'beside-the-shell',
  apply: 'build',
  async writeBundle({ dir }) {
    await putBeside(root, dir ?? join(root, 'out', 'main'));
  },
});

async function copyInto(folder, files) {
  await mkdir(folder, { recursive: true });
  for (const file of files) await cp(file, join(folder, basename(file)));
}
