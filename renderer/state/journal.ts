/**
 * Tells the shell what was edited, so that nothing is lost: at most half a second after an edit and before every other
 * question about the document.
 *
 * Steps wait here as projects; their text and the change of it are made when they are sent.
 */
import type { Reply, Request } from '../../shared/ipc/contract.ts';
import type { DocumentFacts, Step } from '../../shared/ipc/shapes.ts';
import { changeBetween } from '../../shared/ipc/text-change.ts';
import type { Project } from '../../shared/model/project.ts';
import { serialiseProject } from '../../shared/project-file/serialise.ts';

type Noted =
  | { readonly kind: 'edit'; readonly name: string; readonly project: Project; readonly joinsPrevious: boolean }
  | { readonly kind: 'undo' | 'redo'; readonly project: Project };

export type SendSteps = (request: Request<'edits:record'>) => Promise<Reply<'edits:record'>>;

const waitMs = 400;

let documentId = '';
let sentText = '';
let lastName = '';
let waiting: readonly Noted[] = [];
let timer: ReturnType<typeof setTimeout> | null = null;
let sending: Promise<void> = Promise.resolve();
let send: SendSteps | null = null;
let heard: (facts: DocumentFacts) => void = () => undefined;

/** Where steps go; without it (a window without a shell) they go nowhere. */
export function connectJournal(to: SendSteps, hear: (facts: DocumentFacts) => void): void {
  send = to;
  heard = hear;
}

export function startJournal(id: string, project: Project): void {
  documentId = id;
  sentText = serialiseProject(project);
  waiting = [];
}

export function noteEdit(name: string, project: Project, joinsPrevious: boolean): void {
  lastName = name;
  const last = waiting.at(-1);
  // Of joined edits that still wait only the last one matters.
  if (joinsPrevious && last?.kind === 'edit') waiting = [...waiting.slice(0, -1), { ...last, project }];
  else note({ kind: 'edit', name, project, joinsPrevious });
  later();
}

export function noteMove(kind: 'undo' | 'redo', project: Project): void {
  note({ kind, project });
  later();
}

function note(noted: Noted): void {
  waiting = [...waiting, noted];
}

function later(): void {
  timer ??= setTimeout(() => void recordEdits(), waitMs);
}

/** Sends what waits; done when the shell has it. */
export function recordEdits(): Promise<void> {
  if (timer !== null) clearTimeout(timer);
  timer = null;
  sending = sending.then(sendWaiting);
  return sending;
}

async function sendWaiting(): Promise<void> {
  if (send === null || waiting.length === 0) return;
  const noted = waiting;
  waiting = [];
  const document = documentId;
  const steps: Step[] = [];
  for (const each of noted) {
    const text = serialiseProject(each.project);
    if (each.kind === 'edit') {
      const { name, joinsPrevious } = each;
      steps.push({ kind: 'edit', name, joinsPrevious, change: changeBetween(sentText, text) });
    } else steps.push({ kind: each.kind });
    sentText = text;
  }
  const text = sentText;
  const reply = await send({ document, steps, lengthAfter: text.length });
  if (reply.ok) return heard(reply.value);
  // The shell's copy went another way: give it the whole text, and the history starts over.
  if (reply.error.kind === 'out-of-step')
    await send({ document, steps: [], lengthAfter: text.length, whole: { text, name: lastName } });
}
