/** Catches a defect in what it holds: says so, keeps the rest of the window and the project. */
import { Component, type ErrorInfo, type ReactNode } from 'react';
import { bridge } from '../bridge.ts';
import { Button } from '../ui/button.tsx';
import { useText } from '../parts/use-text.ts';

interface Props {
  readonly children: ReactNode;
}

export class Boundary extends Component<Props, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: Error, { componentStack }: ErrorInfo): void {
    logDefect(error, componentStack ?? '');
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? (
      this.props.children
    ) : (
      <Defect error={error} onAgain={() => this.setState({ error: null })} />
    );
  }
}

/** Into the log file; a window that cannot even log has nothing better to do. */
export function logDefect(error: Error, where: string): void {
  const stack = `${error.stack ?? ''}\n${where}`.slice(0, 50_000);
  bridge()
    .ask('log:error', { message: error.message.slice(0, 10_000), stack })
    .catch(() => undefined);
}

function Defect({ error, onAgain }: { readonly error: Error; readonly onAgain: () => void }) {
  const text = useText().frame;
  const details = error.stack ?? error.message;
  return (
    <div className="boundary" role="alert">
      <h1>{text.defect}</h1>
      <p>{text.defectDetail}</p>
      <pre tabIndex={0}>{details}</pre>
      <div>
        <Button look="main" onClick={onAgain}>
          {text.defectAgain}
        </Button>{' '}
        <Button onClick={() => void bridge().ask('clipboard:write', { text: details })}>{text.defectCopy}</Button>
      </div>
    </div>
  );
}
