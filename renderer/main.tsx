/** The entry of the window: puts the parts together. */
import { Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { Boundary, logDefect } from './app/boundary.tsx';
import { fetchAhead } from './app/fetch-ahead.ts';
import { Frame } from './app/frame.tsx';
import { fetchProjectParts } from './app/late-parts.ts';
import { fetchTopic } from './app/topics.tsx';
import { languageNow } from './state/settings.ts';
import { connectShell } from './state/shell.ts';
import { store } from './state/store.ts';
import { tellTrouble } from './state/trouble.ts';
import { view } from './state/view.ts';
import { fetchText } from './text/text.ts';
import './ui/tokens.css';
import './ui/base.css';

addEventListener('unhandledrejection', ({ reason }) =>
  logDefect(reason instanceof Error ? reason : new Error(String(reason)), ''),
);

addEventListener('error', ({ error }) => {
  // Without an error it is the browser's own remark, such as that of a layout it put off.
  if (!(error instanceof Error)) return;
  logDefect(error, '');
  tellTrouble({ kind: 'defect', message: error.message, details: [] });
});

const root = document.querySelector('#root');
if (root === null) throw new Error('The page has no place for the window.');
void begin(root);

/** Not awaited at the top: what is fetched later imports from this bundle, and would wait for it to end. */
async function begin(place: Element): Promise<void> {
  // The computer's own language is most often the one: it is on its way while the shell says what was chosen.
  void fetchText(languageNow());
  // Whatever keeps the shell from answering, there is a window that says so.
  await connectShell().catch((reason: unknown) => {
    const error = reason instanceof Error ? reason : new Error(String(reason));
    logDefect(error, 'while connecting');
    tellTrouble({ kind: 'defect', message: error.message, details: [] });
  });
  await fetchText(languageNow());
  // A project that was double-clicked is shown whole, not piece by piece.
  if (store.getState().document !== null) await Promise.all([fetchProjectParts(), fetchTopic(view.getState().topic)]);
  createRoot(place).render(
    <Suspense fallback={null}>
      <Boundary>
        <Frame />
      </Boundary>
    </Suspense>,
  );
  void fetchAhead();
}
