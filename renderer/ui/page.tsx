/** The bones of a page: its title, sections with a heading, rows of fields. Nothing of planning, so that the first bundle has it. */
import { useId, type ReactNode } from 'react';
import './page.css';

export interface PageProps {
  readonly title: string;
  /** One line under the title: what this topic decides, or what it found. */
  readonly lead?: ReactNode;
  /** Beside the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

export function Page({ title, lead, actions, children }: PageProps) {
  return (
    <div className="screen">
      <header className="screen-head">
        <div className="screen-title">
          <h1>{title}</h1>
          {lead !== undefined && <p className="soft">{lead}</p>}
        </div>
        {actions}
      </header>
      {children}
    </div>
  );
}

interface SectionProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

export function Section({ title, lead, actions, children }: SectionProps) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <header className="section-head">
        <h2 id={id}>{title}</h2>
        {actions}
      </header>
      {lead !== undefined && <p className="soft section-lead">{lead}</p>}
      {children}
    </section>
  );
}

/** Fields side by side, as many as fit. */
export function Fields({
  children,
  columns = 'normal',
}: {
  readonly children: ReactNode;
  readonly columns?: 'normal' | 'roomy' | 'wide' | 'widest' | 'narrow';
}) {
  return <div className={`fields fields-${columns}`}>{children}</div>;
}

/** Inputs on the left, what they lead to on the right. */
export function Beside({ children }: { readonly children: ReactNode }) {
  return <div className="beside">{children}</div>;
}

/** One below the other, and side by side where the window is large enough for both. */
export function Split({
  children,
  isSideFirst = false,
}: {
  readonly children: readonly [main: ReactNode, side: ReactNode];
  /** The narrower one comes first where they stand one below the other. */
  readonly isSideFirst?: boolean;
}) {
  const main = <div className="split-main">{children[0]}</div>;
  const side = <div className="split-side">{children[1]}</div>;
  return (
    <div className="split">
      {isSideFirst ? side : main}
      {isSideFirst ? main : side}
    </div>
  );
}

/** What goes here, in a sentence, and the button that begins it. */
export function Empty({ children, action }: { readonly children: ReactNode; readonly action?: ReactNode }) {
  return (
    <div className="empty">
      <p>{children}</p>
      {action}
    </div>
  );
}
