/** Buttons: one of weight a screen, plain ones, quiet ones for what stands beside text, and links. */
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import './button.css';

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> & {
  readonly look?: 'main' | 'plain' | 'quiet' | 'link';
  /** A name for those who do not see the picture; needed where the button shows no words. */
  readonly name?: string;
  readonly children: ReactNode;
};

export function Button({ look = 'plain', name, children, ...rest }: Props) {
  return (
    <button type="button" className={`button button-${look}`} aria-label={name} title={name} {...rest}>
      {children}
    </button>
  );
}
