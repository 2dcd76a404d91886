import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  failureOf,
  readTextFile,
  readTextWithVersion,
  versionOf,
  versionOnDisk,
  writeDocument,
  writeTextFile,
} from '../../../../main/node/project-store.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lockstep-'));
});
const at = (name: string): string => join(folder, name);

describe('reading', () => {
  test('gives the text', async () => {
    writeFileSync(at('a'), 'Å€λ\n');
    expect(await readTextFile(at('a'))).toEqual({ ok: true, value: 'Å€λ\n' });
  });

  test.each([
    ['what does not exist', 'missing', 'not-found', 'does not exist: check the name'],
    ['a path through a file', 'file/inner', 'not-found', 'is not a folder'],
    ['a folder', '.', 'directory', 'is a folder: name a file in it'],
    ['what is too large', 'large', 'too-large', 'has 0.3 MB, and at most 0.2 MB are read'],
    ['what is not text', 'binary', 'not-text', 'is not text in UTF-8'],
    ['text in UTF-16', 'wide', 'not-text', 'is UTF-16 text: save it as UTF-8'],
  ])('%s is refused with what would mend it', async (_, name, kind, words) => {
    writeFileSync(at('file'), '');
    writeFileSync(at('large'), 'x'.repeat(300_000));
    writeFileSync(at('binary'), Buffer.from([0x7b, 0xff, 0x7d]));
    writeFileSync(at('wide'), Buffer.from('\ufeff{}', 'utf16le'));
    const read = await readTextFile(at(name), 200_000);
    expect(read).toMatchObject({ ok: false, error: { kind } });
    if (!read.ok) expect(read.error.message).toContain(words);
  });
});

describe('writing', () => {
  test('puts the new file in place and keeps the old one', async () => {
    writeFileSync(at('p.lockstep'), 'old');
    expect(await writeTextFile(at('p.lockstep'), 'new')).toEqual({ ok: true, value: true });
    expect(readFileSync(at('p.lockstep'), 'utf8')).toBe('new');
    expect(readFileSync(at('p.lockstep.bak'), 'utf8')).toBe('old');
  });

  test('leaves nothing beside a new file', async () => {
    await writeTextFile(at('p.lockstep'), 'new');
    expect(readdirSync(folder)).toEqual(['p.lockstep']);
  });

  test('a document replaces without a copy', async () => {
    writeFileSync(at('a.pdf'), 'old');
    await writeDocument(at('a.pdf'), new TextEncoder().encode('new'));
    expect(readdirSync(folder)).toEqual(['a.pdf']);
  });

  test.each([
    ['into a folder that does not exist', 'none/p', 'no-folder', 'does not exist: make it first'],
    ['over a folder', 'sub', 'directory', 'is a folder: name a file in it'],
  ])('%s is refused', async (_, name, kind, words) => {
    mkdirSync(at('sub'));
    const written = await writeTextFile(at(name), 'x');
    expect(written).toMatchObject({ ok: false, error: { kind } });
    if (!written.ok) expect(written.error.message).toContain(words);
  });

  // Root may write anywhere, so the system's own refusal cannot be had on every machine: it is handed in.
  test.each([
    ['EACCES', 'not-allowed', 'check the rights of the file'],
    ['EPERM', 'not-allowed', 'check the rights of the file'],
    ['EROFS', 'not-allowed', 'check the rights of the file'],
    ['ENOSPC', 'other', 'The disk is full'],
  ])('a refusal %s says what to look at', (code, kind, words) => {
    const refusal = failureOf(Object.assign(new Error(code), { code }), '/plans/p.lockstep', 'write');
    expect(refusal.kind).toBe(kind);
    expect(refusal.message).toContain(words);
    expect(refusal.message).toContain('/plans/p.lockstep');
  });
});

describe('a file in the place of another', () => {
  test('a link stays a link: what it points to is replaced', async () => {
    writeFileSync(at('real.lockstep'), 'old');
    symlinkSync(at('real.lockstep'), at('link.lockstep'));
    await writeTextFile(at('link.lockstep'), 'new');
    expect(lstatSync(at('link.lockstep')).isSymbolicLink()).toBe(true);
    expect(readFileSync(at('real.lockstep'), 'utf8')).toBe('new');
  });

  test('takes over the rights of the old one', async () => {
    writeFileSync(at('p.lockstep'), 'old', { mode: 0o640 });
    chmodSync(at('p.lockstep'), 0o640);
    await writeTextFile(at('p.lockstep'), 'new');
    expect(statSync(at('p.lockstep')).mode & 0o777).toBe(0o640);
  });

  test('the backup is that of the last save, not of the first', async () => {
    for (const text of ['first', 'second', 'third']) await writeTextFile(at('p.lockstep'), text);
    expect(readFileSync(at('p.lockstep.bak'), 'utf8')).toBe('second');
    expect(readdirSync(folder).sort()).toEqual(['p.lockstep', 'p.lockstep.bak']);
  });

  test('what a killed process left beside it is cleared away, what a running one makes is not', async () => {
    const computer = hostname().replace(/[^\w]+/g, '-');
    const dead = spawnSync(process.execPath, ['-e', '']).pid;
    writeFileSync(at(`.p.lockstep.${computer}.${dead}.1.tmp`), 'half');
    writeFileSync(at(`.p.lockstep.bak.${computer}.${dead}.2.tmp`), 'half');
    writeFileSync(at(`.p.lockstep.${computer}.${process.pid}.99.tmp`), 'half');
    writeFileSync(at('.p.lockstep.elsewhere.7.1.tmp'), 'half');
    await writeTextFile(at('p.lockstep'), 'new');
    expect(readdirSync(folder).sort()).toEqual(
      [`.p.lockstep.${computer}.${process.pid}.99.tmp`, '.p.lockstep.elsewhere.7.1.tmp', 'p.lockstep'].sort(),
    );
  });
});

describe('the version of a file', () => {
  test('is its content, not its name or its time', async () => {
    writeFileSync(at('a'), 'same');
    writeFileSync(at('b'), 'same');
    expect(await versionOnDisk(at('a'))).toEqual(await versionOnDisk(at('b')));
    expect(await versionOnDisk(at('a'))).toEqual({ ok: true, value: versionOf('same') });
  });

  test('is told of a file that is not there, too', async () => {
    expect(await versionOnDisk(at('none'))).toEqual({ ok: true, value: 'missing' });
  });

  test('belongs to the bytes, even where the text begins with a mark', async () => {
    writeFileSync(at('marked'), '\ufeff{}');
    expect(await readTextWithVersion(at('marked'))).toEqual({
      ok: true,
      value: { text: '{}', version: versionOf('\ufeff{}') },
    });
  });
});
