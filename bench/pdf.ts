/**
 * How long a bill of 500 rows takes to become a PDF: ours, and LibreOffice converting the same rows from CSV.
 *
 * Ours is timed as a whole process from a cold start, as LibreOffice is, and again in a running one. The plan's other
 * sections are left out, so that both print the same rows.
 *
 * Needs LibreOffice: apt-get install --no-install-recommends libreoffice-calc-nogui. Without it only ours is timed.
 * Run: npm run bench -- pdf
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderReportPdf } from '../main/node/pdf/render-plan-pdf.ts';
import { planReport } from '../shared/report/report.ts';
import { reportText } from '../shared/text/report.ts';
import { planFixture } from '../tests/fixtures/plan-fixture.ts';

const rowCount = 500;
const runs = 7;

async function printBill(): Promise<Uint8Array> {
  const text = reportText();
  const report = planReport(planFixture({ billLines: rowCount, findings: 0, assumptions: 0 }), text);
  const bill = { ...report, sections: report.sections.filter(({ id }) => id === 'bill') };
  return renderReportPdf(bill, text);
}

function csv(): string {
  const { lines } = planFixture({ billLines: rowCount }).bill;
  const quoted = (value: string | number | null): string => `"${String(value ?? '').replaceAll('"', '""')}"`;
  const rows = lines.map(({ section, description, part, quantity, unit, unitListMinor, unitNetMinor, totalMinor }) =>
    [section, description, part, quantity, unit, unitListMinor, unitNetMinor, totalMinor].map(quoted).join(','),
  );
  return `section,description,part,quantity,unit,list,net,total\n${rows.join('\n')}\n`;
}

const milliseconds = (times: readonly number[]): string => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.round(share * (sorted.length - 1))] ?? 0).toFixed(0);
  return `median ${at(0.5)} ms, ${at(0)} to ${at(1)} ms over ${sorted.length} runs`;
};

async function timed(work: () => unknown): Promise<readonly number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times;
}

async function compare(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lockstep-bench-'));
  const self = fileURLToPath(import.meta.url);
  writeFileSync(join(folder, 'bill.csv'), csv());
  const soffice = ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'bill.csv')];
  const libreOffice = (): unknown => execFileSync('soffice', soffice, { stdio: 'ignore' });
  const isThere = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;
  if (isThere) libreOffice(); // Its first start makes a profile, which is not what is measured.
  const ours = await timed(() => execFileSync(process.execPath, [self, 'once'], { stdio: 'ignore' }));
  const theirs = isThere ? await timed(libreOffice) : null;
  const warm = await timed(printBill);
  rmSync(folder, { recursive: true });
  console.log(`${rowCount} rows, Lockstep, whole process     ${milliseconds(ours)}`);
  console.log(`${rowCount} rows, Lockstep, running process   ${milliseconds(warm)}`);
  const other = theirs === null ? 'not installed here: apt-get install libreoffice-calc-nogui' : milliseconds(theirs);
  console.log(`${rowCount} rows, LibreOffice, whole process  ${other}`);
}

if (process.argv[2] === 'once') await printBill();
else await compare();
