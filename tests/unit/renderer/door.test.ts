/** What the shell says in English, the window says in its own language: held against the sentences as they are made. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodeText, failureOf } from '../../../main/node/project-store.ts';
import { doorPatterns } from '../../../renderer/text/door.ts';
import { doorText, fetchText } from '../../../renderer/text/text.ts';

const root = resolve(import.meta.dirname, '../../..');
await Promise.all([fetchText('de'), fetchText('sv')]);

const diskLines = (['ENOENT', 'EACCES', 'ENOTDIR', 'ENOSPC', 'EIO'] as const)
  .flatMap((code) => {
    const cause = Object.assign(new Error(code), { code });
    return [failureOf(cause, '/plans/a.lockstep', 'read'), failureOf(cause, '/plans/a.lockstep', 'write')];
  })
  .map(({ message }) => message);
const textLines = [new Uint8Array([0xff, 0xfe, 0]), new Uint8Array([0xc3, 0x28]), new Uint8Array(9)].flatMap(
  (bytes) => {
    const text = decodeText('a.lockstep', bytes, 8);
    return text.ok ? [] : [text.error.message];
  },
);

/** Sentences that the shell makes, as they stand in its source; what is put in shows as a figure. */
function sentencesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap(({ name }) => {
      const source = readFileSync(join(root, folder, name), 'utf8');
      const made = source.matchAll(
        /(?:fault|gone|failure|message:|mend =|new Error)\(?\s*(?:'[\w-]+',\s*)?([`'])((?:\\.|(?!\1).)*)\1/gs,
      );
      return [...made].map(([, , text = '']) => text.replace(/\$\{(?:[^{}]|\{[^}]*\})*\}/g, '7'));
    })
    .filter((text) => /^[^\n]*[a-z] [^\n]*[.:7]$/.test(text));
}

/** Never seen by a user: refusals and defects of ours, told to the log. */
const forTheLog = /^Refused |^Defect|^7: 7$|^You may not 7 7|^7 cannot be 7/;
const shellLines = ['main/electron/channels', 'main/node/document', 'main/node', 'main/node/export', 'main/electron']
  .flatMap(sentencesIn)
  .filter((text) => !forTheLog.test(text));
const all = [...diskLines, ...textLines, ...shellLines];

describe.each(['de', 'sv'] as const)('in %s', (language) => {
  test('what the shell says is said', () => {
    expect(all.filter((message) => doorText(message, language) === message)).toEqual([]);
  });
});

test('every pattern is of a sentence that is made', () => {
  const unused = Object.entries(doorPatterns).filter(([, pattern]) => !all.some((text) => pattern.test(text)));
  expect(unused.map(([name]) => name)).toEqual([]);
});
