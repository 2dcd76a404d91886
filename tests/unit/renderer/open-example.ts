/** Examples as the window opens them. */
import { bundledCatalogue } from '../../../shared/catalog/bundled.ts';
import type { Plan } from '../../../shared/planner/plan.ts';
import { planProject } from '../../../shared/planner/plan-project.ts';
import { prepareProject } from '../../../shared/planner/prepare.ts';
import { serialiseProject } from '../../../shared/project-file/serialise.ts';
import { openDocument } from '../../../renderer/state/document.ts';
import { store, type OpenDocument } from '../../../renderer/state/store.ts';
import { fetchText } from '../../../renderer/text/text.ts';
import { readExample } from '../../builders/examples.ts';

// As the window does before it paints for the first time.
await fetchText('en');

export function planOf(name: string): Plan {
  const prepared = prepareProject(readExample(name), bundledCatalogue());
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.error));
  return planProject(prepared.value);
}

/** Opens an example in the window's own store. */
export function openExample(name: string): OpenDocument {
  const facts = { id: name, fileName: `${name}.lockstep`, shownFolder: '~', isUnsaved: false };
  const lines = openDocument({
    facts,
    text: serialiseProject(readExample(name)),
    history: { past: [], future: [] },
    from: 'file',
  });
  if (lines.length > 0) throw new Error(lines.join('\n'));
  return openNow();
}

export function openNow(): OpenDocument {
  const { document } = store.getState();
  if (document === null) throw new Error('nothing is open');
  return document;
}
