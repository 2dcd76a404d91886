/** What the window asks of the desktop shell, and what it does when the shell signals: files, edits, settings, export. */
import { bridge } from '../bridge.ts';
import type { DocumentFacts, ExportFormat, OpenedDocument, ShellFailure } from '../../shared/ipc/shapes.ts';
import type { Command, Signal, Topic } from '../../shared/ipc/signals.ts';
import type { Request } from '../../shared/ipc/contract.ts';
import { serialiseProject } from '../../shared/project-file/serialise.ts';
import { editing } from './editing.ts';
import { exportPlan, exportProgress } from './exports.ts';
import { connectJournal, recordEdits } from './journal.ts';
import { importPrices } from './price-lists.ts';
import { connectSettings, settingsRead } from './settings.ts';
import { store } from './store.ts';
import { goTo, showOverlay, toggleWhy, view } from './view.ts';
import { tellTrouble } from './trouble.ts';

type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: ShellFailure } | null;

/** Connects the window with the shell; opens what was double-clicked or named on the command line. */
export async function connectShell(): Promise<void> {
  const { ask, listen } = bridge();
  connectJournal((request) => ask('edits:record', request), tellFacts);
  connectSettings((change) => void ask('settings:change', change));
  listen((signal) => void hear(signal));
  // Asked together: the first word on the screen waits for both.
  const [read, pending] = await Promise.all([ask('settings:read', {}), ask('document:open-pending', {})]);
  settingsRead(read);
  await opened(pending);
  tellWindowState();
}

/** Sends the menus what they show, whenever it changes. */
function tellWindowState(): void {
  let last = '';
  const tell = (): void => {
    const history = store.getState().document?.history;
    const state: Request<'window:state'> = {
      projectName: history?.project.name ?? null,
      undo: history?.past.at(-1)?.name ?? null,
      redo: history?.future.at(-1)?.name ?? null,
      topic: view.getState().topic,
    };
    const text = JSON.stringify(state);
    if (text === last) return;
    last = text;
    void bridge().ask('window:state', state);
  };
  store.subscribe(tell);
  view.subscribe(tell);
  tell();
}

/** What the shell knows of the open document; without one there is nobody to tell. */
async function tellFacts(facts: DocumentFacts): Promise<void> {
  if (store.getState().document !== null) (await editing()).documentFactsChanged(facts);
}

async function hear(signal: Signal): Promise<void> {
  switch (signal.kind) {
    case 'command':
      return run(signal.command);
    case 'disk-change':
      return store.setState({ diskChange: signal.change });
    case 'document':
      return tellFacts(signal.facts);
    case 'settings':
      return settingsRead(signal.settings);
    case 'export-progress':
      return exportProgress(signal.id, signal.stage, signal.share);
    case 'theme':
      return;
  }
}

/** Does what a menu, a shortcut or the palette asks for. */
export async function run(command: Command): Promise<void> {
  const { ask } = bridge();
  await recordEdits();
  if (command.startsWith('go.')) return goTo(command.slice(3) as Topic);
  switch (command) {
    case 'file.new':
      return goTo('start');
    case 'file.open':
      return opened(await ask('document:open', {}));
    case 'file.open-pending':
      return opened(await ask('document:open-pending', {}));
    case 'prices.import':
    case 'prices.open-dropped':
      return importPrices(command === 'prices.import' ? 'choose' : 'open-dropped');
    case 'file.reload':
      return opened(await ask('document:reload', {}));
    case 'file.save':
      return save(null);
    case 'file.save-as':
      return saveAs();
    case 'file.close': {
      const reply = await ask('document:close', {});
      if (reply === null) return;
      if (!reply.ok) return tellTrouble(reply.error);
      (await editing()).closeDocument();
      return goTo('start');
    }
    case 'file.export-pdf':
    case 'file.export-xlsx':
    case 'file.export-csv':
    case 'file.export-json':
      return exportPlan(command.slice('file.export-'.length) as ExportFormat);
    case 'edit.undo':
      return (await editing()).undo();
    case 'edit.redo':
      return (await editing()).redo();
    case 'edit.find':
    case 'view.palette':
      return showOverlay('palette');
    case 'view.why':
      return toggleWhy();
    case 'app.settings':
      return showOverlay('settings');
    case 'app.about':
      return showOverlay('about');
    case 'help.manual':
      return showOverlay('manual');
    case 'help.shortcuts':
      return showOverlay('shortcuts');
    case 'window.close':
      return void (await ask('window:close', {}));
  }
}

/** Shows the document the shell opened, or says why it cannot be. */
export async function opened(reply: Outcome<OpenedDocument>): Promise<void> {
  if (reply === null) return;
  if (!reply.ok) return tellTrouble(reply.error);
  const problems = (await editing()).openDocument(reply.value);
  if (problems.length > 0) {
    const message = `${reply.value.facts.fileName ?? 'Lockstep'} cannot be opened.`;
    return tellTrouble({ kind: 'project', message, details: [...problems] });
  }
  view.setState(({ topic }) => ({
    topic: topic === 'start' ? 'customer' : topic,
    asked: [],
    askedAt: -1,
    site: 0,
    scenario: null,
  }));
}

/** Writes to the open file; `over` is the version on the disk the user agreed to replace. */
export async function save(over: string | null): Promise<void> {
  const project = store.getState().document?.history.project;
  if (project === undefined) return;
  const reply = await bridge().ask('document:save', { text: serialiseProject(project), over });
  if (reply === null) return;
  if (!reply.ok) return tellTrouble(reply.error);
  if (reply.value.kind === 'conflict') return store.setState({ diskChange: reply.value.change });
  (await editing()).documentSaved(project, reply.value.facts);
}

export async function saveAs(): Promise<void> {
  const project = store.getState().document?.history.project;
  if (project === undefined) return;
  const reply = await bridge().ask('document:save-as', { text: serialiseProject(project) });
  if (reply === null) return;
  if (!reply.ok) return tellTrouble(reply.error);
  if (reply.value.kind === 'saved') (await editing()).documentSaved(project, reply.value.facts);
}
