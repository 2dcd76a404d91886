/** Channels of the program itself: settings, samples, window, about, log. */
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Channel } from '../../../shared/ipc/channels.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import type { Logo, ShellFailure } from '../../../shared/ipc/shapes.ts';
import { describeSample, readSamples } from '../../node/samples.ts';
import type { Handlers } from '../answer.ts';
import type { Shell } from '../shell.ts';

type Program = Omit<
  Handlers,
  Extract<Channel, `${'document' | 'edits' | 'recents' | 'recovery' | 'export' | 'price-lists'}:${string}`>
>;

export function programChannels(shell: Shell): Program {
  const { desk, dialogs, log, settings, system } = shell;
  return {
    'about:read': () => shell.about(),
    'about:licences': () => shell.licences(),
    'branding:choose-logo': async () => {
      const path = await dialogs.logo();
      return path === null ? null : readLogo(path);
    },
    'clipboard:write': async ({ text }): Promise<true> => {
      await system.writeClipboard(text);
      return true;
    },
    'log:error': ({ message, stack }) => {
      log('window', `${message}\n${stack}`);
      return true;
    },
    'price-books:list': () => shell.priceBooks.list(),
    'price-books:add': async () => {
      const path = await dialogs.priceBook();
      return path === null ? null : shell.priceBooks.add(path);
    },
    'price-books:remove': ({ id }) => shell.priceBooks.remove(id),
    'price-books:take': async ({ id, parts }) => {
      const book = await shell.priceBooks.read(id);
      if (!book.ok) return book;
      const { serialisePriceBook } = await import('../../../shared/pricebook/file.ts');
      const named = new Set(parts);
      const rows = book.value.rows.filter((row) => row.id !== '' || named.has(row.part));
      return ok(serialisePriceBook({ ...book.value, rows }));
    },
    'samples:list': async () => [
      ...(await readSamples('template')).map(describeSample),
      ...(await readSamples('example')).map(describeSample),
    ],
    'samples:read': async ({ kind, name }) => {
      const sample = (await readSamples(kind)).find((one) => one.name === name);
      return sample === undefined ? err(fault(`There is no ${kind} "${name}".`)) : ok(sample.text);
    },
    'settings:read': () => settings.read(),
    'settings:change': async (change) => {
      const changed = await settings.change(change);
      shell.settingsChanged();
      return changed;
    },
    'source:open': async ({ id }) => {
      const { bundledCatalogue } = await import('../../../shared/catalog/bundled.ts');
      const { sources } = bundledCatalogue();
      const address = Object.hasOwn(sources, id) ? (sources[id]?.address ?? null) : null;
      if (address === null || !address.startsWith('https://')) return err(fault('This source has no address.'));
      await system.openAddress(address);
      return ok(true);
    },
    'window:close': async () => {
      const left = await desk.leave();
      if (!left.ok) log('close', left.error.message);
      if (!left.ok || !left.value) return false;
      shell.closeWindow();
      return true;
    },
    'window:state': (state) => {
      shell.showState(state);
      return true;
    },
  };
}

const logoTypes: Readonly<Record<string, Logo['mediaType']>> = {
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};
/** A letterhead needs no more, and it travels with the settings. */
const logoBytesMax = 1_000_000;

async function readLogo(path: string): Promise<Result<Logo, ShellFailure>> {
  const mediaType = logoTypes[extname(path).toLowerCase()];
  if (mediaType === undefined) return err(fault(`${path} is no PNG or SVG: choose such a picture.`));
  try {
    const { size } = await stat(path);
    if (size > logoBytesMax) {
      const megabytes = (size / 1e6).toFixed(1);
      return err(fault(`${path} has ${megabytes} MB, and a logo at most 1.0 MB: save it smaller.`));
    }
    const logo: Logo = { mediaType, base64: (await readFile(path)).toString('base64') };
    const [{ brandOf }, { brandSchema }, { fieldProblems }] = await Promise.all([
      import('../../node/new-project.ts'),
      import('../../../shared/project-file/schema-brand.ts'),
      import('../../../shared/project-file/field-problems.ts'),
    ]);
    // It goes into projects, and must be what a project takes.
    const brand = brandSchema.safeParse(brandOf({ logo }).brand);
    if (brand.success) return ok(logo);
    const details = [...fieldProblems(brand.error.issues, brandOf({ logo }).brand)];
    return err({ ...fault(`${path} is no PNG or SVG: choose such a picture.`), details });
  } catch {
    return err(fault(`${path} cannot be read: check its rights.`));
  }
}

const fault = (message: string): ShellFailure => ({ kind: 'file', message, details: [] });
