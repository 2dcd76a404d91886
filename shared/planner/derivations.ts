/**
 * How the key figures of a plan came about, as data for documents: formula, inputs and where those are from.
 *
 * A key figure brings along the formulas it rests on, each once in a plan, and the inputs at their ends.
 */
import type { SolverReason } from '../engine/definition.ts';
import type { Expression } from '../engine/formula.ts';
import { valueOf } from '../engine/run.ts';
import { scopesOf, type Scope } from './explain.ts';
import type { Origin } from './origin.ts';
import type { PreparedProject } from './prepare.ts';
import { shownUnit } from './quantities.ts';

export interface DerivedFigure {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly value: number;
}

export interface DerivedInput extends DerivedFigure {
  readonly origin: Origin['kind'];
  /** Id of the source of a planning or catalogue value; '' for what the project says. */
  readonly source: string;
}

export interface DerivationStep extends DerivedFigure {
  readonly expression: Expression;
  /** The figures the formula reads. */
  readonly reads: readonly DerivedFigure[];
}

export interface Derivation extends DerivedFigure {
  /** null for the project's own figures. */
  readonly site: string | null;
  readonly why: string;
  readonly source: string;
  /** The figure's own formula first, then those it rests on; none for what a solver found. */
  readonly steps: readonly DerivationStep[];
  readonly solver: { readonly id: string; readonly title: string; readonly reason: SolverReason | null } | null;
  /** Inputs at the ends of the steps, or of the solver; those of an earlier derivation are left out. */
  readonly inputs: readonly DerivedInput[];
}

/** The figures a customer's architect asks after, in the order of the plan. */
export const keyFigures: readonly string[] = [
  'demand.serviceNodes',
  'demand.trunks',
  'hosts.count',
  'storage.requiredUsable',
  'storage.backendIops',
  'storage.drives',
  'network.ftLoggingPerHost',
  'network.reprotectTime',
  'network.vmotionTime',
  'network.lanSwitches',
  'licences.vsphere',
  'bill.racks',
  'bill.installDays',
  'bill.energyPerYear',
  'availability.downtimePerYear',
  'bill.oneOff',
  'bill.yearly',
  'bill.overHorizon',
];

export function derivationsOf(prepared: PreparedProject): readonly Derivation[] {
  const { currency } = prepared.project;
  return scopesOf(prepared)
    .filter(({ hostKind }) => hostKind === null)
    .flatMap((scope) => scopeDerivations(scope, currency));
}

function scopeDerivations(scope: Scope, currency: string): readonly Derivation[] {
  const told = new Set<string>();
  const figure = (name: string): DerivedFigure => {
    const quantity = scope.book.quantities.get(name);
    const unit = shownUnit(quantity?.unit ?? '', currency);
    return { name, label: quantity?.label ?? name, unit, value: valueOf(scope.book, scope.values, name) };
  };
  return keyFigures.flatMap((name): readonly Derivation[] => {
    const quantity = scope.book.quantities.get(name);
    // A figure of nothing, such as FT logging where nothing is under FT, has nothing to derive.
    if (quantity === undefined || (quantity.kind !== 'solved' && valueOf(scope.book, scope.values, name) === 0))
      return [];
    const solver = quantity.kind === 'solved' ? scope.book.solvers.get(quantity.by) : undefined;
    const roots = solver === undefined ? [name] : solver.inputs;
    const steps: DerivationStep[] = [];
    const inputs: DerivedInput[] = [];
    const visit = (each: string): void => {
      if (told.has(each)) return;
      told.add(each);
      const found = scope.book.quantities.get(each);
      if (found?.kind === 'input') inputs.push(inputOf(figure(each), scope));
      const formula = found?.kind === 'formula' ? scope.book.formulas.get(each) : undefined;
      if (formula === undefined) return;
      steps.push({ ...figure(each), expression: formula.expression, reads: formula.names.map(figure) });
      formula.names.forEach(visit);
    };
    roots.forEach(visit);
    const own = figure(name);
    return [
      {
        ...own,
        site: scope.site,
        why: quantity.why,
        source: quantity.source,
        steps,
        inputs,
        solver:
          solver === undefined
            ? null
            : { id: solver.id, title: solver.title, reason: solver.reason?.(scope.context as never) ?? null },
      },
    ];
  });
}

function inputOf(figure: DerivedFigure, { inputs }: Scope): DerivedInput {
  const origin = inputs.get(figure.name)?.origin;
  if (origin === undefined) return { ...figure, origin: 'project', source: '' };
  const source = origin.kind === 'planning' || origin.kind === 'catalogue' ? origin.figure.source : '';
  return { ...figure, origin: origin.kind, source };
}
