/** A dialog over the window, for what cannot stand beside the work; Escape closes it and the focus goes back. */
import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { useUiWords } from './words.ts';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly width?: 'narrow' | 'wide' | 'broad';
  /** The title is read out but not shown. */
  readonly isBare?: boolean;
}

export function Dialog({ title, onClose, children, actions, width = 'narrow', isBare = false }: DialogProps) {
  const words = useUiWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element?.open === false) element.showModal();
    // Only once it is open can a part of it take the focus.
    element?.querySelector<HTMLElement>('.dialog-begin input')?.focus();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`dialog dialog-${width}`}
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onMouseDown={(event) => event.target === dialog.current && onClose()}
    >
      <div className="dialog-inside">
        {!isBare && (
          <header>
            {/* The dialog itself is begun at, not the button that leaves it. */}
            <h2 tabIndex={-1} autoFocus>
              {title}
            </h2>
            <Button look="quiet" name={words.close} onClick={onClose}>
              <Icon name="close" />
            </Button>
          </header>
        )}
        <div className="dialog-body">{children}</div>
        {actions !== undefined && <footer>{actions}</footer>}
      </div>
    </dialog>
  );
}
