/** What the window has to say about the document as a whole: stays until it is dealt with, and never hides the work. */
import { Suspense } from 'react';
import { useStore } from '../state/store.ts';
import { tellTrouble, useTrouble } from '../state/trouble.ts';
import { DocumentMessages } from './late-parts.ts';
import { Dismiss, Failure } from './message.tsx';

export function Messages() {
  const hasDocument = useStore(({ document }) => document !== null);
  return (
    <div className="messages">
      <Trouble />
      {hasDocument && (
        <Suspense fallback={null}>
          <DocumentMessages />
        </Suspense>
      )}
    </div>
  );
}

function Trouble() {
  const failure = useTrouble();
  return failure === null ? null : (
    <Failure failure={failure} actions={<Dismiss onClick={() => tellTrouble(null)} />} />
  );
}
