/**
 * Kills the writer at random moments, over and over on the same project, and looks at what is left each time.
 *
 * After every kill: the file is one whole project, one that was being or had been saved; so is its backup; opening it or
 * taking up the recovery that is offered gives every edit that had been recorded; and every step can be undone.
 */
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDesk } from '../../main/node/document/desk.ts';
import type { OpenedDocument } from '../../shared/ipc/shapes.ts';
import { applyChange, inverseOf } from '../../shared/ipc/text-change.ts';
import { parseProjectFile } from '../../shared/project-file/parse.ts';

const writer = join(dirname(fileURLToPath(import.meta.url)), 'writer.mjs');
/** The longest a writer lives, from its first word on. */
const lifeMsMax = 120;

interface Life {
  readonly lines: readonly string[];
  readonly killedAt: number;
}

/** Lets a writer live for so long, then kills it as a power cut of the program would. */
function liveAndDie(folder: string, seed: number, lifeMs: number): Promise<Life> {
  const child = spawn(process.execPath, [writer, folder, String(seed)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  let killedAt = 0;
  return new Promise((done, failed) => {
    child.stdout.on('data', (chunk: Buffer) => {
      if (out === '') {
        setTimeout(() => {
          killedAt = Date.now();
          child.kill('SIGKILL');
        }, lifeMs);
      }
      out += chunk.toString('utf8');
    });
    child.on('error', failed);
    child.on('close', (code) => {
      if (code === null) done({ lines: out.split('\n').slice(0, -1), killedAt });
      else failed(new Error(`The writer stopped by itself with ${code}:\n${out.slice(-500)}`));
    });
  });
}

const numbersOf = (lines: readonly string[], word: string): readonly number[] =>
  lines.filter((line) => line.startsWith(`${word} `)).map((line) => Number(line.split(' ')[1]));

const revisionIn = (text: string): number => Number(/"revision": (\d+)/.exec(text)?.[1]);

export interface Outcome {
  readonly rounds: number;
  readonly edits: number;
  readonly saves: number;
  /** Rounds in which the work had to be recovered, because it was ahead of the file. */
  readonly recovered: number;
  /** Rounds in which an edit that was handed over had not been recorded yet. */
  readonly lostAnEdit: number;
  /** The longest between handing over the first edit that was lost and the kill, in milliseconds. */
  readonly lostMsMost: number;
}

/** Stops at the first round that left anything broken. */
export async function runRounds(rounds: number, seed: number): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'lockstep-kills-'));
  const file = join(folder, 'plan.lockstep');
  copyFileSync(join('examples', 'hotel-ha-only.lockstep'), file);
  const sum = { rounds, edits: 0, saves: 0, recovered: 0, lostAnEdit: 0, lostMsMost: 0 };
  let savedBefore = revisionIn(readFileSync(file, 'utf8'));
  let keptBefore = savedBefore;
  try {
    for (let round = 0; round < rounds; round += 1) {
      const lifeMs = ((seed + round * 7919) % 997) * (lifeMsMax / 997);
      const { lines, killedAt } = await liveAndDie(folder, seed + round, lifeMs);
      const told = numbersOf(lines, 'told');
      const kept = Math.max(keptBefore, ...numbersOf(lines, 'kept'));
      const saved = Math.max(savedBefore, ...numbersOf(lines, 'saved'));
      const onDisk = revisionIn(wholeProject(file));
      const saving = numbersOf(lines, 'saving');
      check(onDisk === saved || saving.includes(onDisk), round, `the file has revision ${onDisk}, saved was ${saved}`);
      if (existsSync(`${file}.bak`)) wholeProject(`${file}.bak`);

      const { document, wasOffered } = await takeUp(folder, file);
      const found = revisionIn(document.text);
      check(found >= kept, round, `revision ${kept} was recorded, ${found} came back`);
      check(undoneTo(document) < found || document.history.past.length === 0, round, 'undo leads nowhere');
      if (found > onDisk) check(wasOffered, round, 'the work was ahead of the file and not offered');

      const [firstLost] = told.filter((revision) => revision > found);
      if (firstLost !== undefined) {
        const at = Number(lines.find((line) => line.startsWith(`told ${firstLost} `))?.split(' ')[2]);
        sum.lostAnEdit += 1;
        sum.lostMsMost = Math.max(sum.lostMsMost, killedAt - at);
      }
      sum.edits += told.length;
      sum.saves += numbersOf(lines, 'saved').length;
      sum.recovered += wasOffered ? 1 : 0;
      savedBefore = onDisk;
      keptBefore = found;
    }
    const leftovers = readdirSync(folder).filter((name) => name.endsWith('.tmp'));
    check(leftovers.length <= 3, rounds, `${leftovers.length} temporary files are left: ${leftovers.join(' ')}`);
    check(sum.lostMsMost <= 2000, rounds, `an edit ${sum.lostMsMost} ms old was lost`);
    return sum;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function check(holds: boolean, round: number, what: string): void {
  if (!holds) throw new Error(`Round ${round}: ${what}`);
}

/** The text of a file that is one whole project. */
function wholeProject(path: string): string {
  const text = readFileSync(path, 'utf8');
  if (!parseProjectFile(text).ok)
    throw new Error(`${path} is no whole project: ${text.slice(0, 200)} … (${text.length})`);
  return text;
}

/** As the next start of the program does: what is offered to recover, else the file. Nothing is changed by it. */
async function takeUp(folder: string, file: string): Promise<{ document: OpenedDocument; wasOffered: boolean }> {
  const desk = openDesk(
    join(folder, 'journals'),
    { whetherToSave: async () => null, whereToSave: async () => null },
    { document: () => undefined, diskChange: () => undefined, used: () => undefined },
  );
  const offers = await desk.recoverables();
  if (offers.length > 1) throw new Error(`${offers.length} recoveries are offered for one file`);
  const [offer] = offers;
  const opened = offer === undefined ? await desk.openPath(file) : await desk.recover(offer.id);
  if (opened === null || !opened.ok) throw new Error(`Not opened: ${JSON.stringify(opened)}`);
  await desk.close();
  return { document: opened.value, wasOffered: offer !== undefined };
}

/** The revision all undo steps lead to; every one of them has to fit. */
function undoneTo({ text, history }: OpenedDocument): number {
  const first = history.past.reduceRight((now, { change, name }) => {
    const before = applyChange(now, inverseOf(change));
    if (!before.ok) throw new Error(`"${name}" cannot be undone`);
    return before.value;
  }, text);
  return revisionIn(first);
}
