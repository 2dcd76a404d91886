/** `optimise`: the best design of a list of choices, with proof, runners-up, front, why not, least regret. */
import { optimiseSection, regretSection, whyNotSection } from '../../shared/report/what-if/optimise.ts';
import { ruleList } from '../../shared/planner/findings.ts';
import type { Plan } from '../../shared/planner/plan.ts';
import { defaultAxes } from '../../shared/whatif/optimise/default-axes.ts';
import type { Limit, LookWish } from '../../shared/whatif/optimise/look.ts';
import { optimise } from '../../shared/whatif/optimise/optimise.ts';
import { leastRegret, type Future } from '../../shared/whatif/optimise/regret.ts';
import { changesOf as designChanges, designsMax, spaceOf } from '../../shared/whatif/optimise/space.ts';
import { whyNot } from '../../shared/whatif/optimise/why-not.ts';
import { planOf } from '../../shared/whatif/scenario.ts';
import { advance, finish } from '../../shared/whatif/work.ts';
import type { Command } from '../command.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import {
  axesOf,
  axisNames,
  baseChanges,
  baseOptions,
  changesOf,
  figureOf,
  tell,
  whatIf,
  type WhatIf,
} from '../what-if/open.ts';

export const optimiseCommand: Command = {
  about:
    'Looks at every combination of the choices given and finds the design of least cost, or of any figure, that has no ' +
    'blocking finding and keeps the limits. The answer is proven over the list; it says what each rule has ruled out, ' +
    'the runners-up, and which designs none beats in both cost and outage.',
  operands: [{ name: 'FILE', help: 'a project file, or - for standard input' }],
  options: [
    {
      name: 'vary',
      value: 'AXES',
      help: '"NAME=a,b,c; NAME=FROM..TO:STEP"; protection, CPU, memory, link and drives when absent',
    },
    { name: 'figure', value: 'NAME', help: 'what to make best; bill.overHorizon when absent' },
    { name: 'second', value: 'NAME', help: 'the other figure of the front; project.downtimePerYear when absent' },
    { name: 'limit', value: 'LIMITS', help: 'limits parted by ";": "bill.oneOff<=200000; hosts.rackUnits<=12"' },
    { name: 'why-not', value: 'CHANGES', help: 'why this design is not the best: "NAME=VALUE; NAME=VALUE"' },
    {
      name: 'futures',
      value: 'FUTURES',
      help: 'least regret over futures parted by "|": "growth: users.total=8000 | dear power: bill.electricityPrice=0.5"',
    },
    { name: 'seconds', value: 'SECONDS', help: 'stop after so long and tell what there is' },
    ...baseOptions,
    { name: 'json', help: 'print the answer as JSON' },
  ],
  examples: [
    { line: 'lockstep optimise hospital.lockstep', does: 'the cheapest design around the one in the file' },
    {
      line: 'lockstep optimise hospital.lockstep --limit "project.downtimePerYear<=23"',
      does: 'the cheapest that keeps an outage limit',
    },
    {
      line: 'lockstep optimise hospital.lockstep --why-not "serviceNodes.protection=ha"',
      does: 'and why not HA',
    },
  ],
  run: (given, terminal) => whatIf('optimise', given, terminal, runOptimise),
};

/** Plans made between two looks at the clock. */
const plansPerSlice = 25;

async function runOptimise(at: WhatIf): Promise<ExitCode> {
  const { given, prepared, context, refuse } = at;
  const base = baseChanges(at);
  const plan = planOf(prepared, null, base.changes).plan;
  const asked = given.text('vary');
  const axes = asked === null ? defaultAxes(prepared) : axesOf(asked, at);
  if (axes.length === 0) return refuse('name what to vary with --vary: the project has several sites or host groups');
  const space = spaceOf(axes);
  if (space.size > designsMax) return refuse(context.text.whatIf.problems.optimise.tooMany(space.size, designsMax));
  const wish: LookWish = {
    space,
    objective: figureOf(given.text('figure') ?? 'bill.overHorizon', plan, at),
    second: figureOf(given.text('second') ?? 'project.downtimePerYear', plan, at),
    limits: limitsOf(given.text('limit') ?? '', plan, at),
    changes: base.changes,
  };
  const seconds = secondsOf(at);
  const work = optimise(prepared, wish);
  const started = performance.now();
  let state = advance(work, plansPerSlice);
  while (state.state === 'paused' && performance.now() - started < seconds * 1000) state = advance(work, plansPerSlice);
  const found = state.state === 'finished' ? state.result : state.progress.soFar();
  const names = axes.map((axis) => axisNames(axis, at));
  const titles = new Map(ruleList.map(({ code, title }) => [code, title]));
  const why = given.text('why-not');
  const answered = why === null ? null : whyNot(prepared, wish, found, changesOf(why, at));
  const futures = futuresOf(given.text('futures') ?? '', at);
  const regret = futures.length === 0 ? null : finish(leastRegret(prepared, wish, futures));
  tell(
    at,
    [
      optimiseSection(found, names, (code) => context.text.ruleTitle(code, titles.get(code) ?? code), context),
      ...(answered === null ? [] : [whyNotSection(answered, found, names, context)]),
      ...(regret === null ? [] : [regretSection(regret, found.objective, names, context)]),
    ],
    {
      ...found,
      ...(found.best === null ? {} : { bestAsChanges: designChanges(space, found.best.index) }),
      ...(answered === null ? {} : { whyNot: answered }),
      ...(regret === null ? {} : { leastRegret: regret }),
    },
  );
  return found.best === null ? exitCodes.blocking : exitCodes.fine;
}

function limitsOf(text: string, plan: Plan, at: WhatIf): readonly Limit[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part): Limit => {
      const found = /^(.+?)\s*(<=|>=|≤|≥)\s*(\S+)$/.exec(part);
      const value = Number(found?.[3]);
      if (found === null || !Number.isFinite(value))
        return at.refuse(at.context.text.whatIf.problems.optimise.limit(part));
      const figure = figureOf((found[1] ?? '').trim(), plan, at);
      return { figure, kind: found[2] === '<=' || found[2] === '≤' ? 'most' : 'least', value };
    });
}

function futuresOf(text: string, at: WhatIf): readonly Future[] {
  return text
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part): Future => {
      const colon = part.indexOf(':');
      if (colon <= 0) return at.refuse(at.context.text.whatIf.problems.optimise.future(part));
      const changes = changesOf(part.slice(colon + 1).replaceAll(',', ';'), at);
      return { name: part.slice(0, colon).trim(), changes };
    });
}

function secondsOf({ given, refuse }: WhatIf): number {
  const text = given.text('seconds');
  if (text === null) return Infinity;
  const value = Number(text);
  return Number.isFinite(value) && value > 0 ? value : refuse(`--seconds is "${text}": give a number above 0`);
}
