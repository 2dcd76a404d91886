/** What tests in the real window begin with: a folder and user data of their own for each, all windows closed after it. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { launch, newUserData, removeFolder, type Launched, type LaunchOptions } from './launch.ts';

export interface Scene {
  /** The test's own folder, empty at its start. */
  readonly folder: string;
  readonly userData: string;
  readonly start: (options?: LaunchOptions) => Promise<Launched>;
}

/** Renewed before each test of the file; its members are read inside tests. */
export function sceneOfEachTest(): Scene {
  let [folder, userData] = ['', ''];
  const running: Launched[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lockstep-window-'));
    userData = newUserData();
  });
  afterEach(async () => {
    for (const one of running.splice(0)) await one.kill();
    for (const path of [folder, userData]) await removeFolder(path);
  });
  return {
    get folder() {
      return folder;
    },
    get userData() {
      return userData;
    },
    start: async (options = {}) => {
      const one = await launch({ userData, ...options });
      running.push(one);
      return one;
    },
  };
}

/** Drops a file of this computer on the window, as from a file manager. */
export async function dropFile({ page }: Launched, path: string): Promise<void> {
  const input = await page.evaluateHandle(() => {
    const element = document.createElement('input');
    element.type = 'file';
    document.body.append(element);
    return element;
  });
  await input.setInputFiles(path);
  await input.evaluate((element) => {
    const dataTransfer = new DataTransfer();
    const [file] = element.files ?? [];
    if (file !== undefined) dataTransfer.items.add(file);
    element.remove();
    document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer }));
  });
}
