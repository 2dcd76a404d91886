/** What a command of the line is: its words, its help and what it does. */
import type { ExitCode } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

export interface Option {
  /** Without the dashes. */
  readonly name: string;
  /** Placeholder of its value, such as OUT; absent for a switch. */
  readonly value?: string;
  readonly help: string;
}

export interface Operand {
  /** Placeholder, such as FILE. */
  readonly name: string;
  readonly isOptional?: true;
  /** The last one may be given several times. */
  readonly isMany?: true;
  readonly help: string;
}

/** What stands on the line, checked against operands and options of the command. */
export interface Given {
  readonly operands: readonly string[];
  readonly has: (option: string) => boolean;
  readonly text: (option: string) => string | null;
}

export interface Command {
  /** What it does, one paragraph. */
  readonly about: string;
  readonly operands: readonly Operand[];
  readonly options: readonly Option[];
  /** Lines to copy, with a word on each. */
  readonly examples: readonly { readonly line: string; readonly does: string }[];
  readonly run: (given: Given, terminal: Terminal) => Promise<ExitCode>;
}
