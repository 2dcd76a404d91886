/**
 * How fast the workbench is at the flagship: designs looked at, on one core and on two; 10,000 draws, beside editing
 * the cells of a sheet in HyperFormula; a heat map of 50 × 50.
 *
 * The sheet has the arithmetic of the site's chapters and of the bill with the figures of the solvers typed in:
 * placing machines and solving the Markov chains of availability it cannot do, so it has less to do than a plan.
 */
import { readFileSync } from 'node:fs';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { HyperFormula } from 'hyperformula';
import { bundledCatalogue } from '../shared/catalog/bundled.ts';
import { siteBook } from '../shared/planner/method-book.ts';
import { planProject } from '../shared/planner/plan-project.ts';
import { prepareProject, type PreparedProject } from '../shared/planner/prepare.ts';
import { parseProjectFile } from '../shared/project-file/parse.ts';
import { defaultBands, drawableBands } from '../shared/whatif/bands.ts';
import { figureNamed, type Figure } from '../shared/whatif/figures.ts';
import { optimise, type Optimised } from '../shared/whatif/optimise/optimise.ts';
import { spaceOf, type Space } from '../shared/whatif/optimise/space.ts';
import { mergeAnswers, splitSpace } from '../shared/whatif/optimise/split.ts';
import { heatMap } from '../shared/whatif/heat-map.ts';
import { uncertainty } from '../shared/whatif/uncertainty.ts';
import { finish } from '../shared/whatif/work.ts';
import { random, tell, timesOf } from './measure.ts';

const flagship = 'examples/regional-hospital.lockstep';
const text = readFileSync(flagship, 'utf8');

function prepared(): PreparedProject {
  const project = parseProjectFile(text);
  if (!project.ok) throw new Error(`${flagship} is no project file`);
  const result = prepareProject(project.value, bundledCatalogue());
  if (!result.ok) throw new Error(`${flagship} cannot be planned`);
  return result.value;
}

const base = prepared();
const figure = (name: string): Figure => {
  const found = figureNamed(name, planProject(base));
  if (!found.ok) throw new Error(name);
  return found.value;
};
const [cost, outage, hosts] = ['bill.overHorizon', 'project.downtimePerYear', 'project.hosts'].map(figure) as [
  Figure,
  Figure,
  Figure,
];

/** Placement is the same for all of these; drives and RAID are what a designer turns most. */
const space = spaceOf([
  { name: 'hosts.memoryGib', values: [256, 384, 512] },
  { name: 'hosts.repairContract', values: ['24x7-4h', '6h-call-to-repair', 'nbd'] },
  { name: 'network.ftLinkGbit', values: [10, 25] },
  { name: 'platform.termYears', values: [1, 3, 5] },
  { name: 'storage.raid', values: ['raid-1', 'raid-5', 'raid-6', 'raid-10'] },
  { name: 'storage.drive', values: Object.keys(base.catalogue.drives) },
  { name: 'storage.drivesPerGroup', values: Array.from({ length: 20 }, (_, i) => i + 3) },
]);
const wish = (part: Space) => ({ space: part, objective: cost, second: outage, limits: [], changes: [] });

if (isMainThread) await measure();
else parentPort?.postMessage(finish(optimise(base, wish(workerData as Space))));

async function measure(): Promise<void> {
  const once = (): Optimised => finish(optimise(prepared(), wish(space)));
  const answer = once();
  if (answer.method !== 'parts' || !answer.complete) throw new Error('priced from parts, all of them');
  tell({
    what: `a design looked at, one core: ${space.size.toLocaleString('en')} designs, ${answer.planned} plans in full`,
    unit: 'µs',
    times: timesOf('µs', once, { runs: 5, warmUp: 1 }).map((time) => time / space.size),
    target: 50,
  });
  // As the window does it: fresh workers, which have yet to load the planner and to warm up.
  const inWorkers = async (count: number): Promise<readonly number[]> => {
    const times: number[] = [];
    for (let run = 0; run < 3; run++) {
      const start = performance.now();
      const answers = await Promise.all(splitSpace(space, count).map(inWorker));
      if (mergeAnswers(answers, space).best?.index !== answer.best?.index)
        throw new Error(`${count} workers found another best`);
      times.push(((performance.now() - start) * 1000) / space.size);
    }
    return times;
  };
  tell({ what: 'the same in one fresh worker, its start included', unit: 'µs', times: await inWorkers(1) });
  tell({ what: 'the same in two, the start of both included', unit: 'µs', times: await inWorkers(2) });
  drawsBeside();
  const axis = (name: string, from: number, to: number) => ({
    name,
    values: Array.from({ length: 50 }, (_, i) => from + ((to - from) * i) / 49),
  });
  tell({
    what: 'a heat map of 50 × 50 plans, cost over electricity price and free share of datastores',
    unit: 's',
    times: timesOf(
      's',
      () => finish(heatMap(base, axis('bill.electricityPrice', 0.1, 0.5), axis('storage.freeShare', 0.1, 0.4), cost)),
      { runs: 5, warmUp: 1 },
    ),
    target: 1,
  });
}

function inWorker(part: Space): Promise<Optimised> {
  return new Promise((done, failed) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: part });
    worker.once('message', (answer: Optimised) => done(answer));
    worker.once('error', failed);
  });
}

function drawsBeside(): void {
  const { bands } = drawableBands(defaultBands(base));
  const draws = 10_000;
  const ours = timesOf(
    's',
    (seed) => finish(uncertainty(base, { bands, figures: [outage, cost, hosts], draws, seed })),
    { runs: 3, warmUp: 1 },
  );
  const sheetDraws = 300;
  const edit = sheetOf(
    bands.flatMap(({ name, places: [place] }) => (place === undefined ? [] : [{ name, median: place.median }])),
  );
  const theirs = (editing: Editing, count: number): readonly number[] =>
    timesOf('s', () => edit(count, editing), { runs: 3, warmUp: 1 }).map((time) => (time * draws) / count);
  tell({ what: `10,000 draws over ${bands.length} inputs, three figures read`, unit: 's', times: ours, target: 0.5 });
  tell({
    what: `10,000 draws over ${bands.length} inputs, once more for the comparison`,
    unit: 's',
    times: ours,
    besides: {
      what: `HyperFormula 3.5.0, a draw's cells edited in one call (from ${sheetDraws} draws; without solvers)`,
      times: theirs('in one call', sheetDraws),
      targetShare: 0.05,
    },
  });
  tell({
    what: `10,000 draws over ${bands.length} inputs, and once more`,
    unit: 's',
    times: ours,
    besides: {
      what: `HyperFormula 3.5.0, a draw's cells edited one by one (from ${sheetDraws / 10} draws; without solvers)`,
      times: theirs('one by one', sheetDraws / 10),
      targetShare: 0.05,
    },
  });
}

/** One call is the least work for the sheet; one by one is what a person does, and a script that follows them. */
type Editing = 'in one call' | 'one by one';

/** A sheet with the site's formulas and the bill's lines; what it gives edits the inputs' cells so many times. */
function sheetOf(
  inputs: readonly { readonly name: string; readonly median: number }[],
): (draws: number, editing: Editing) => number {
  const book = siteBook();
  const plan = planProject(base);
  const site = plan.sites[0]!;
  const names = [...book.quantities.keys()];
  const edited = inputs.filter(({ name }) => book.quantities.get(name)?.kind === 'input');
  // Inputs that are drawn stand first, in one column, so that a draw is one call.
  const order = [
    ...edited.map(({ name }) => name),
    ...names.filter((name) => !edited.some((each) => each.name === name)),
  ];
  const cellOf = new Map(order.map((name, i) => [name, `A${i + 1}`]));
  const factor = (name: string): number => book.places.get(name)!.factor;
  const formulaText = (source: string): string => {
    const cells = source.replace(/[a-z][A-Za-z]*\.[A-Za-z0-9]+/g, (name) => cellOf.get(name) ?? name);
    const functions = cells
      .replace(/\bceil\(/g, 'ROUNDUP(')
      .replace(/\bfloor\(/g, 'INT(')
      .replace(/\b(max|min|abs)\(/g, (call) => call.toUpperCase());
    return withIf(functions.replaceAll('==', '=').replaceAll('!=', '<>'));
  };
  const rows = order.map((name) => {
    const quantity = book.quantities.get(name)!;
    return [
      quantity.kind === 'formula' ? `=${formulaText(quantity.formula)}` : site.quantities.get(name) * factor(name),
    ];
  });
  const first = rows.length + 1;
  const level = edited.length;
  const lines = plan.bill.lines.filter(({ unitNetMinor }) => unitNetMinor !== null);
  rows.push(
    ...lines.map(({ quantity, unitNetMinor }, i) => [
      `=ROUND(${quantity} * ROUND(${unitNetMinor} * A${(i % level) + 1} / A${(i % level) + 1}, 0), 0)`,
    ]),
  );
  rows.push([`=SUM(A${first}:A${first + lines.length - 1})`]);
  const sheet = HyperFormula.buildFromArray(rows, { licenseKey: 'gpl-v3' });
  const broken = rows.findIndex((_, row) => typeof sheet.getCellValue({ sheet: 0, col: 0, row }) !== 'number');
  if (broken >= 0) throw new Error(`cell ${broken + 1} is no number: ${String(rows[broken])}`);
  const next = random(1);
  return (draws, editing) => {
    let last = 0;
    for (let draw = 0; draw < draws; draw++) {
      const values = edited.map(({ name, median }) => [median * factor(name) * (0.9 + 0.2 * next())]);
      if (editing === 'in one call') sheet.setCellContents({ sheet: 0, col: 0, row: 0 }, values);
      else values.forEach((value, row) => sheet.setCellContents({ sheet: 0, col: 0, row }, [value]));
      last += sheet.getCellValue({ sheet: 0, col: 0, row: rows.length - 1 }) as number;
    }
    return last;
  };
}

/** a ? b : c as IF(a, b, c), at any depth. */
function withIf(formula: string): string {
  const at = outside(formula, '?');
  if (at >= 0) {
    const rest = formula.slice(at + 1);
    const colon = outside(rest, ':');
    const [condition, yes, no] = [formula.slice(0, at), rest.slice(0, colon), rest.slice(colon + 1)];
    return `IF(${withIf(condition)}, ${withIf(yes)}, ${withIf(no)})`;
  }
  const open = formula.indexOf('(');
  if (open < 0) return formula;
  let close = open;
  for (let depth = 0; close < formula.length; close++) {
    depth += formula[close] === '(' ? 1 : formula[close] === ')' ? -1 : 0;
    if (depth === 0) break;
  }
  return `${formula.slice(0, open)}(${withIf(formula.slice(open + 1, close))})${withIf(formula.slice(close + 1))}`;
}

/** The first place of a sign that no bracket holds; −1 when there is none. */
function outside(text: string, sign: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')') depth--;
    else if (text[i] === sign && depth === 0) return i;
  }
  return -1;
}
