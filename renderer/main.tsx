/** The entry of the window: puts the parts together. */
import { createRoot } from 'react-dom/client';
import { Boundary, logDefect } from './app/boundary.tsx';
import { Frame } from './app/frame.tsx';
import { connectShell } from './state/shell.ts';
import { tellTrouble } from './state/trouble.ts';
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
// Whatever keeps the shell from answering, there is a window that says so.
await connectShell().catch((reason: unknown) => {
  const error = reason instanceof Error ? reason : new Error(String(reason));
  logDefect(error, 'while connecting');
  tellTrouble({ kind: 'defect', message: error.message, details: [] });
});
createRoot(root).render(
  <Boundary>
    <Frame />
  </Boundary>,
);
