/**
 * What the workbench has been asked about the open document, and the answers as far as they go. One question is worked
 * on at a time; it goes on while other topics are on show.
 */
import { useDeferredValue } from 'react';
import { createStore, useStore as useZustand } from 'zustand';
import type { Project } from '../../shared/model/project.ts';
import { store, useStore } from './store.ts';
import type { Answers, Asked, FromWorker, QuestionKind, Questions, Refusal, ToWorker } from './workbench-question.ts';

export interface Run<Kind extends QuestionKind = QuestionKind> {
  readonly id: number;
  readonly question: Questions[Kind];
  /** The project it was asked about, and the scenario laid under the question. */
  readonly project: Project;
  readonly under: string | null;
  readonly state: 'working' | 'paused' | 'stopped' | 'finished' | 'refused';
  /** From 0 to 1. */
  readonly share: number;
  /** As far as it goes; null before the first part of it. */
  readonly answer: Answers[Kind] | null;
  readonly refusal: Refusal | null;
}

/** Kinds of question that have a tab; the others stand below the best design. */
export type TabKind = Exclude<QuestionKind, 'whyNot' | 'regret'>;

interface Workbench {
  readonly documentId: string | null;
  readonly tab: TabKind;
  /** Id of the scenario that questions start from; null = the project itself. One that has gone counts as null. */
  readonly under: string | null;
  readonly runs: { readonly [Kind in QuestionKind]: Run<Kind> | null };
  /** What stands in the fields of each tab; null until somebody has touched them. */
  readonly forms: Readonly<Record<QuestionKind, unknown>>;
}

const nothing = {
  sweep: null,
  tornado: null,
  uncertainty: null,
  design: null,
  whyNot: null,
  regret: null,
} as const;
export const workbench = createStore<Workbench>(() => ({
  documentId: store.getState().document?.facts.id ?? null,
  tab: 'sweep',
  under: null,
  runs: nothing,
  forms: nothing,
}));

/** What a question has come to. Answers are drawn when the window has time for them: typing and scrolling go first. */
export function useRun<Kind extends QuestionKind>(kind: Kind): Run<Kind> | null {
  return useDeferredValue(useZustand(workbench, ({ runs }) => runs[kind] as Run<Kind> | null));
}

export function useTab(): TabKind {
  return useZustand(workbench, ({ tab }) => tab);
}

export function showTab(tab: TabKind): void {
  workbench.setState({ tab });
}

/** The scenario that questions start from; null = the project itself. */
export function useUnder(): string | null {
  const scenarios = useStore(({ document }) => document?.history.project.scenarios);
  const under = useZustand(workbench, (state) => state.under);
  return scenarios?.some(({ id }) => id === under) === true ? under : null;
}

/** What stands in the fields was made for another ground: the fields begin anew, the answers stay. */
export function startFrom(under: string | null): void {
  workbench.setState({ under, forms: nothing });
}

/** The form of a tab: as it was left, or what it begins with. */
export function useForm<Form>(kind: QuestionKind, first: () => Form): [Form, (form: Form) => void] {
  const kept = useZustand(workbench, ({ forms }) => forms[kind]) as Form | null;
  return [kept ?? first(), (form) => setForm(kind, form)];
}

export function setForm(kind: QuestionKind, form: unknown): void {
  workbench.setState(({ forms }) => ({ forms: { ...forms, [kind]: form } }));
}

/** Answers belong to a document: another one begins with an empty bench. */
store.subscribe(({ document }) => {
  const documentId = document?.facts.id ?? null;
  if (workbench.getState().documentId === documentId) return;
  endWorker();
  workbench.setState({ documentId, under: null, runs: nothing, forms: nothing });
});

let worker: Worker | null = null;
let busy: { readonly id: number; readonly kind: QuestionKind } | null = null;
let lastId = 0;

/** Asks about the open project; whatever was being worked on is stopped and keeps what it has. */
export function ask(asked: Asked): void {
  const project = store.getState().document?.history.project;
  if (project === undefined) return;
  const wanted = workbench.getState().under;
  const under = project.scenarios?.some(({ id }) => id === wanted) === true ? wanted : null;
  stop();
  // Another answer has other designs to ask about.
  if (asked.kind === 'design') setForm('whyNot', null);
  const id = ++lastId;
  busy = { id, kind: asked.kind };
  put(asked.kind, {
    id,
    question: asked.question,
    project,
    under,
    state: 'working',
    share: 0,
    answer: null,
    refusal: null,
  });
  worker ??= startWorker();
  send({ type: 'start', id, project, under, asked });
}

export function pause(): void {
  if (busy === null) return;
  send({ type: 'pause' });
  change(busy.kind, busy.id, { state: 'paused' });
}

export function goOn(): void {
  if (busy === null) return;
  send({ type: 'go-on' });
  change(busy.kind, busy.id, { state: 'working' });
}

/** Ends the work; what there is of the answer stays. */
export function stop(): void {
  if (busy === null) return;
  const { kind, id } = busy;
  endWorker();
  change(kind, id, { state: 'stopped' });
}

function endWorker(): void {
  if (busy === null) return;
  // A piece of work cannot be interrupted from outside: leave the thread and begin anew.
  worker?.terminate();
  worker = null;
  busy = null;
}

const send = (message: ToWorker): void => worker?.postMessage(message);

function put(kind: QuestionKind, run: Run): void {
  workbench.setState(({ runs }) => ({ runs: { ...runs, [kind]: run } }));
}

function change(kind: QuestionKind, id: number, part: Partial<Run>): void {
  const run = workbench.getState().runs[kind];
  if (run?.id === id) put(kind, { ...run, ...part });
}

/** Takes what the worker tells. */
export function heard(message: FromWorker): void {
  if (busy?.id !== message.id) return;
  const { kind, id } = busy;
  if (message.type !== 'progress') busy = null;
  if (message.type === 'refused') return change(kind, id, { state: 'refused', refusal: message.refusal });
  const { done, total } = message;
  const state = message.type === 'finished' ? { state: 'finished' as const } : {};
  const answer = message.answer as Run['answer'];
  change(kind, id, { ...state, share: total === 0 ? 1 : done / total, answer });
}

function startWorker(): Worker {
  const started = new Worker(new URL('./workbench-worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (started === worker) heard(data);
  });
  started.addEventListener('error', ({ message }) => {
    if (started !== worker || busy === null) return;
    const { kind, id } = busy;
    endWorker();
    change(kind, id, { state: 'refused', refusal: { code: 'defect', message } });
  });
  return started;
}
