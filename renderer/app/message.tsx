/** One message of the window, and the button that puts it away. */
import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Mark, type MarkKind } from '../ui/mark.tsx';
import { useText } from '../parts/use-text.ts';

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

export function Dismiss({ onClick }: { readonly onClick: () => void }) {
  const text = useText().frame;
  return (
    <Button look="quiet" name={text.dismiss} onClick={onClick}>
      <Icon name="close" />
    </Button>
  );
}
