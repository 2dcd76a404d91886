/**
 * The shell's part that keeps files, at work until it is killed: edits a project, records as the window would, saves.
 *
 * Started by rounds.ts with a folder; tells what it does on standard output, a line at a time: `told 7 <time>` when an
 * edit was handed over, `kept 7` when the record returned, `saving 7`, `saved 7`.
 */
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { openDesk } from '../../main/node/document/desk.ts';
import { changeBetween } from '../../shared/ipc/text-change.ts';

const [, , folder = '', seedText = '0'] = process.argv;
const file = join(folder, 'plan.lockstep');
// Straight to the pipe: what was told has been told when the kill comes.
const tell = (line: string): void => void writeSync(1, `${line}\n`);

let seed = Number(seedText);
/** From 0 to 1; the same for the same seed. */
function chance(): number {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
}

const desk = openDesk(
  join(folder, 'journals'),
  { whetherToSave: async () => null, whereToSave: async () => file },
  { document: () => undefined, diskChange: () => undefined, used: () => undefined },
);
const [left] = await desk.recoverables();
const opened = left === undefined ? await desk.openPath(file) : await desk.recover(left.id);
if (opened === null || !opened.ok) throw new Error(`not opened: ${JSON.stringify(opened)}`);
const { id } = opened.value.facts;
let { text } = opened.value;
let revision = Number(/"revision": (\d+)/.exec(text)?.[1]);
tell(`begin ${revision}`);

for (;;) {
  if (chance() < 0.3) {
    tell(`saving ${revision}`);
    const saved = await desk.save(text, null);
    if (saved?.ok !== true || saved.value.kind !== 'saved') throw new Error(`not saved: ${JSON.stringify(saved)}`);
    tell(`saved ${revision}`);
  } else {
    revision += 1;
    // Some edits are small, some replace much: up to 200 kB of blanks, which a project may hold anywhere.
    const blanks = chance() < 0.2 ? `{${' '.repeat(Math.floor(chance() * 200_000))}` : null;
    const numbered = text.replace(/"revision": \d+/, `"revision": ${revision}`);
    const after = blanks === null ? numbered : numbered.replace(/^\{ */, blanks);
    const step = {
      kind: 'edit' as const,
      name: `Revision ${revision}`,
      change: changeBetween(text, after),
      joinsPrevious: false,
    };
    text = after;
    tell(`told ${revision} ${Date.now()}`);
    const kept = await desk.record(id, [step], text.length);
    if (!kept.ok) throw new Error(`not recorded: ${JSON.stringify(kept)}`);
    tell(`kept ${revision}`);
  }
  if (chance() < 0.5) await setTimeout(chance() * 4);
}
