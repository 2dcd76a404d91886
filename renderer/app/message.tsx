/** One message of the window, and the button that puts it away. */
import type { ReactNode } from 'react';
import type { ShellFailure } from '../../shared/ipc/shapes.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Mark, type MarkKind } from '../ui/mark.tsx';
import { useDoorText, useText } from '../parts/use-text.ts';

export function Message({
  kind,
  children,
  actions,
}: {
  readonly kind: MarkKind;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <div className={`message message-${kind}`} role={kind === 'blocking' ? 'alert' : 'status'}>
      <Mark kind={kind} />
      <div className="message-text">{children}</div>
      {actions}
    </div>
  );
}

/** What the shell could not do, in the language of the window, with its details. */
export function Failure({
  failure: { message, details },
  actions,
}: {
  readonly failure: ShellFailure;
  readonly actions?: ReactNode;
}) {
  const said = useDoorText();
  return (
    <Message kind="blocking" actions={actions}>
      {said(message)}
      {details.map(said).map((line) => (
        <div key={line}>{line}</div>
      ))}
    </Message>
  );
}

export function Dismiss({ onClick }: { readonly onClick: () => void }) {
  const text = useText().frame;
  return (
    <Button look="quiet" name={text.dismiss} onClick={onClick}>
      <Icon name="close" />
    </Button>
  );
}
