/**
 * How long a supplier's list of 20,000 rows takes to become a price book, beside a library that only reads the cells of
 * the same file, and LibreOffice turning it into CSV; and how long the workbook of a 500-line bill takes.
 *
 * LibreOffice: apt-get install --no-install-recommends libreoffice-calc-nogui; where it is not there, that is left out and
 * said. Run: npm run bench -- prices
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSheet } from 'read-excel-file/node';
import { renderPlanXlsx } from '../main/node/export/xlsx/render-plan-xlsx.ts';
import { readPriceFile } from '../main/node/price-import/read-price-file.ts';
import { customerPlan } from '../shared/planner/customer-plan.ts';
import { previewImport } from '../shared/pricebook/read-table.ts';
import { planFixture } from '../tests/fixtures/plan-fixture.ts';
import { workbook, type FixtureCell } from '../tests/fixtures/price-lists.ts';
import { tell, timesOf } from './measure.ts';

const rowCount = 20_000;
const runs = 7;

const list = workbook({ rows: [heads(), ...Array.from({ length: rowCount }, (_, i) => rowOf(i))] });

function heads(): readonly FixtureCell[] {
  return [
    'Part Number',
    'Vendor',
    'Description',
    'Category',
    'Unit',
    'List Price',
    'Currency',
    'Valid from',
    'Valid to',
    'Term',
  ];
}

function rowOf(i: number): readonly FixtureCell[] {
  const words = `PowerEdge option ${i}, kit with rails & cables, factory integrated`;
  return [
    `P-${100_000 + i}`,
    'Dell',
    words,
    'server',
    'each',
    ((i * 7919) % 1_000_000) / 100,
    'EUR',
    '2026-10-01',
    '2027-03-31',
    i % 3 === 0 ? '36 months' : '',
  ];
}

function importList(): number {
  const tables = readPriceFile(list, 'list.xlsx');
  const preview = tables.ok ? previewImport(tables.value, { mapping: {}, currency: null, decimalMark: null }) : tables;
  if (!preview.ok || preview.value.rows.length !== rowCount) throw new Error('the list was not read whole');
  return preview.value.rows.length;
}

/** Cells of the same file as the library gives them. */
async function libraryTimes(): Promise<readonly number[]> {
  const times: number[] = [];
  // Its first run warms up, as ours does.
  for (let run = -1; run < runs; run++) {
    const start = performance.now();
    const rows = await readSheet(Buffer.from(list));
    if (run >= 0) times.push(performance.now() - start);
    if (rows.length !== rowCount + 1) throw new Error('the library did not read the list whole');
  }
  return times;
}

function officeTimes(): readonly number[] | null {
  if (spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), 'lockstep-bench-'));
  const file = join(folder, 'list.xlsx');
  writeFileSync(file, list);
  const words = [
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    '--convert-to',
    'csv',
    '--outdir',
    folder,
    file,
  ];
  // Its first start makes a profile, which is not what is measured.
  const times = timesOf('ms', () => execFileSync('soffice', words, { stdio: 'ignore' }), { runs: 3, warmUp: 1 });
  rmSync(folder, { recursive: true });
  return times;
}

const ours = timesOf('ms', importList, { runs, warmUp: 1 });
const library = await libraryTimes();
const office = officeTimes();
const what = `Price list of ${rowCount} rows to a checked book, running process`;
tell({
  what,
  unit: 'ms',
  times: ours,
  besides: { what: 'read-excel-file 9.3.17, cells only', times: library, targetShare: 1 },
});
if (office === null) console.log('LibreOffice is not installed: apt-get install libreoffice-calc-nogui');
else tell({ what: `The same list to CSV in LibreOffice, whole process`, unit: 'ms', times: office });

const plan = customerPlan(planFixture({ billLines: 500, findings: 20, assumptions: 60 }));
tell({
  what: 'Workbook of a plan with a bill of 500 lines, running process',
  unit: 'ms',
  times: timesOf('ms', () => renderPlanXlsx(plan), { runs, warmUp: 1 }),
});
