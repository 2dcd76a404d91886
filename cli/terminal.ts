/** Where a command writes: data to the one side, complaints to the other. */

export interface Terminal {
  /** Standard output, as given: no line break is added. */
  readonly write: (text: string) => void;
  /** One line on standard error. */
  readonly complain: (line: string) => void;
  /** Columns to fill. */
  readonly width: number;
  /** Emphasis, where the reader is a person at a screen. */
  readonly bold: (text: string) => string;
  readonly readStandardInput: () => Promise<Uint8Array>;
}

const widthByDefault = 80;
/** Wider lines are harder to read, not easier. */
const widestUseful = 120;
const narrowestUseful = 60;

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const { stdout, stderr, stdin } = process;
  const columns = stdout.isTTY ? (stdout.columns ?? widthByDefault) : widthByDefault;
  const isPlain = !stdout.isTTY || process.env['NO_COLOR'] !== undefined || process.env['TERM'] === 'dumb';
  return {
    write: (text) => void stdout.write(text),
    complain: (line) => void stderr.write(`${line}\n`),
    width: Math.max(narrowestUseful, Math.min(widestUseful, columns)),
    bold: (text) => (isPlain ? text : `\u001b[1m${text}\u001b[22m`),
    readStandardInput: () => readAll(stdin),
  };
}

async function readAll(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}
