/** Opening and editing: every change of the project comes through here, is checked, named, undoable and planned. */
import type { DocumentFacts, OpenedDocument } from '../../shared/ipc/shapes.ts';
import type { Project } from '../../shared/model/project.ts';
import type { Problem } from '../../shared/model/problem.ts';
import type { PreparedProject } from '../../shared/planner/prepare.ts';
import { parseProjectFile } from '../../shared/project-file/parse.ts';
import { editScenario } from '../../shared/whatif/edit-scenario.ts';
import { projectFileProblems } from '../../shared/project-file/failure.ts';
import { edited, joins, redone, restoredSteps, undone, type History, type NamedEdit } from './history.ts';
import { keyFiguresOf } from './key-figures.ts';
import { planAtOnce, planOnLook, prepared as preparedOf } from './plan-of.ts';
import { withValueAt } from './path.ts';
import { placeElsewhere, stopPlacing } from './placing.ts';
import { noteEdit, noteMove, startJournal } from './journal.ts';
import { shownScenario } from './shown-scenario.ts';
import { store, type Draft, type OpenDocument } from './store.ts';
import { view } from './view.ts';

export { methodBooks } from './plan-of.ts';

/** Opens what the shell gave, or tells what keeps it from being a project. */
export function openDocument(opened: OpenedDocument): readonly Problem[] {
  const parsed = parseProjectFile(opened.text);
  if (!parsed.ok) return projectFileProblems(parsed.error);
  const prepared = preparedOf(parsed.value);
  if (!prepared.ok) return prepared.error;
  const { past, future } = opened.history;
  const history: History = {
    project: parsed.value,
    past: restoredSteps(past, true),
    future: restoredSteps(future, false).toReversed(),
  };
  stopPlacing();
  startJournal(opened.facts.id, parsed.value);
  store.setState({
    document: {
      history,
      facts: opened.facts,
      savedProject: opened.facts.isUnsaved ? null : parsed.value,
      prepared: prepared.value,
      plan: null,
      isStale: true,
      isFirstLook: false,
      figuresBefore: null,
      figuresAtStart: null,
    },
    drafts: {},
    refusal: null,
    diskChange: null,
  });
  replan();
  return [];
}

export function closeDocument(): void {
  stopPlacing();
  store.setState({ document: null, drafts: {}, refusal: null, diskChange: null });
}

/** The file on the disk now holds `project`. */
export function documentSaved(project: Project, facts: DocumentFacts): void {
  changeDocument((document) => ({ ...document, facts, savedProject: project }));
  store.setState({ diskChange: null });
}

export function documentFactsChanged(facts: DocumentFacts): void {
  changeDocument((document) => (document.facts.id === facts.id ? { ...document, facts } : document));
}

/**
 * What is on show changed by `change`: the project, or the scenario laid over it. Gives why it cannot be; then nothing
 * has happened. An edit that no scenario can hold is told in the window, with the way to do it on the project.
 */
export function tryEdit(
  name: string,
  change: (project: Project) => Project,
  joinKey: string | null = null,
): readonly Problem[] {
  const { document } = store.getState();
  const shown = document === null ? null : shownScenario(document.prepared, view.getState().scenario);
  if (document === null || shown === null || shown.kind === 'fault') return tryProjectEdit(name, change, joinKey);
  const { id, name: scenario } = shown.scenario;
  const made = editScenario(document.prepared, id, change, preparedOf);
  if (!made.ok) return made.error;
  const edited = made.value;
  switch (edited.kind) {
    case 'scenario':
      return tryProjectEdit(
        `${name} · ${scenario}`,
        () => edited.project,
        joinKey === null ? null : `${id} ${joinKey}`,
      );
    case 'project':
      return tryProjectEdit(name, change, joinKey);
    case 'not-a-change': {
      const onProject = (): void => editProject(name, change);
      store.setState({ refusal: { name, problems: [], notOfScenario: { scenario, onProject } } });
      return [];
    }
  }
}

/** The project itself changed, whatever is on show: scenarios, and what is made of them. */
export function tryProjectEdit(
  name: string,
  change: (project: Project) => Project,
  joinKey: string | null = null,
): readonly Problem[] {
  const { document } = store.getState();
  if (document === null) return [];
  const project = change(document.history.project);
  if (project === document.history.project) return [];
  const prepared = preparedOf(project);
  if (!prepared.ok) return prepared.error;
  const edit: NamedEdit = { name, joinKey, when: Date.now() };
  const isJoined = joins(document.history, edit);
  noteEdit(name, project, isJoined);
  put(edited(document.history, project, edit), prepared.value, !isJoined);
  return [];
}

/** An edit asked for by a button: what cannot be done is told in the window. */
export function edit(name: string, change: (project: Project) => Project): void {
  store.setState({ refusal: null });
  const problems = tryEdit(name, change);
  if (problems.length > 0) store.setState({ refusal: { name, problems } });
}

/** The same on the project itself. */
export function editProject(name: string, change: (project: Project) => Project): void {
  const problems = tryProjectEdit(name, change);
  store.setState({ refusal: problems.length === 0 ? null : { name, problems } });
}

/** A value typed or chosen in a field; what cannot be taken stays there with the problem beside it. */
export function editField(name: string, path: string, value: unknown, text: string): void {
  const problems = tryEdit(name, (project) => withValueAt(project, path, value), path);
  const own = problems.find(({ where }) => where === path) ?? problems[0];
  if (own === undefined) forgetDraft(path);
  else keepDraft(path, text, own);
}

export function keepDraft(path: string, text: string, problem: Draft['problem']): void {
  store.setState(({ drafts }) => ({ drafts: { ...drafts, [path]: { text, problem } } }));
}

/** What stands in a field was typed for what was on show then. */
view.subscribe(({ scenario }, before) => {
  if (scenario !== before.scenario) store.setState({ drafts: {}, refusal: null });
});

export function forgetDraft(path: string): void {
  if (store.getState().drafts[path] === undefined) return;
  store.setState(({ drafts }) => ({
    drafts: Object.fromEntries(Object.entries(drafts).filter(([key]) => key !== path)),
  }));
}

export function dismissRefusal(): void {
  store.setState({ refusal: null });
}

export function undo(): void {
  move('undo', undone);
}

export function redo(): void {
  move('redo', redone);
}

function move(kind: 'undo' | 'redo', step: (history: History) => History | null): void {
  const { document } = store.getState();
  const history = document === null ? null : step(document.history);
  if (history === null) return;
  const prepared = preparedOf(history.project);
  if (!prepared.ok) throw new Error(`Defect: ${kind} leads to a project that cannot be planned`);
  noteMove(kind, history.project);
  store.setState({ drafts: {}, refusal: null });
  put(history, prepared.value, true);
}

function put(history: History, prepared: PreparedProject, isNewStep: boolean): void {
  changeDocument((document) => ({
    ...document,
    history,
    prepared,
    isStale: true,
    figuresBefore:
      isNewStep && document.plan !== null && !document.isStale && !document.isFirstLook
        ? keyFiguresOf(document.plan)
        : document.figuresBefore,
  }));
  replan();
}

function replan(): void {
  const { document } = store.getState();
  if (document === null) return;
  const planned = planAtOnce(document.prepared);
  if (!planned.ok) {
    placeElsewhere(document.history.project, planned.error, { looked: showFirstLook, placed: replan });
    showFirstLook();
    return;
  }
  stopPlacing();
  const plan = planned.value;
  changeDocument((now) => ({
    ...now,
    plan,
    isStale: false,
    isFirstLook: false,
    figuresAtStart: now.figuresAtStart ?? keyFiguresOf(plan),
  }));
}

/** What can be said before the search has ended; the plan says itself what of it is not proven. */
function showFirstLook(): void {
  const { document } = store.getState();
  const plan = document === null ? null : planOnLook(document.prepared);
  if (plan !== null) changeDocument((now) => ({ ...now, plan, isStale: false, isFirstLook: true }));
}

function changeDocument(change: (document: OpenDocument) => OpenDocument): void {
  store.setState(({ document }) => (document === null ? {} : { document: change(document) }));
}
