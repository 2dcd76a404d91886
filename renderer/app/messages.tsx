/** What the window has to say about the document as a whole: stays until it is dealt with, and never hides the work. */
import { Suspense } from 'react';
import { useDoorText } from '../parts/use-text.ts';
import { useStore } from '../state/store.ts';
import { tellTrouble, useTrouble } from '../state/trouble.ts';
import { DocumentMessages } from './late-parts.ts';
import { Dismiss, Message } from './message.tsx';

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
  const said = useDoorText();
  if (failure === null) return null;
  return (
    <Message kind="blocking" actions={<Dismiss onClick={() => tellTrouble(null)} />}>
      {said(failure.message)}
      {failure.details.map(said).map((line) => (
        <div key={line}>{line}</div>
      ))}
    </Message>
  );
}
