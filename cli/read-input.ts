/** The text behind FILE on the line: a file, or - for standard input. */
import { decodeText, fileBytesMax, readTextFile } from '../main/node/project-store.ts';
import type { Terminal } from './terminal.ts';

/** The text, or null after the reason has been told. */
export async function readInput(file: string, terminal: Terminal, bytesMax = fileBytesMax): Promise<string | null> {
  const text =
    file === '-'
      ? decodeText('Standard input', await terminal.readStandardInput(), bytesMax)
      : await readTextFile(file, bytesMax);
  if (text.ok) return text.value;
  terminal.complain(`lockstep: ${text.error.message}`);
  return null;
}
