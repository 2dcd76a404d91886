/** The appendix for the sceptic: each key figure with its formula, the figures put in, its inputs and their sources. */
import type { Derivation, DerivationStep, DerivedFigure } from '../planner/derivations.ts';
import { solverReasonText } from '../text/solver-reasons.ts';
import { detailed, label, row, texts, words } from './build.ts';
import type { ReportContext } from './context.ts';
import type { Block, Section, Table } from './model.ts';
import { figureParts, figureText } from './number-text.ts';

export function derivationsSection(context: ReportContext, derivations: readonly Derivation[]): readonly Section[] {
  if (derivations.length === 0) return [];
  const { text } = context;
  return [
    {
      id: 'derivations',
      title: text.document.sections.derivations,
      level: 1,
      blocks: [
        ...texts('normal', text.document.notes.derivations),
        ...derivations.map((derivation) => derivationBlock(context, derivation)),
      ],
    },
  ];
}

function derivationBlock(context: ReportContext, derivation: Derivation): Block {
  const { plan, text, writing } = context;
  const { name, site, why, source, solver } = derivation;
  const place = plan.sites.length > 1 && site !== null ? `${site}: ` : '';
  const solved =
    solver === null
      ? []
      : [
          text.document.notes.solver(text.solverTitle(solver.id, solver.title)),
          ...(solver.reason === null ? [] : [solverReasonText(solver.reason, context.show, text)]),
        ];
  return {
    kind: 'derivation',
    derivation: {
      title: `${place}${labelOf(context, derivation)}`,
      name,
      result: figureText(derivation.value, derivation.unit, writing),
      remarks: [text.quantityWhy(name, why), ...solved].filter((remark) => remark !== ''),
      source,
      steps: derivation.steps.map((step) => stepOf(context, step, step.name === name)),
      inputs: inputTable(context, derivation),
    },
  };
}

const labelOf = ({ text }: ReportContext, { name, label: english }: DerivedFigure): string =>
  text.quantityLabel(name, english);

function stepOf(
  context: ReportContext,
  step: DerivationStep,
  isOwn: boolean,
): Extract<Block, { kind: 'derivation' }>['derivation']['steps'][number] {
  const { text, writing } = context;
  const { where, otherwise } = text.document.formula;
  const drawing = (shown: (figure: DerivedFigure) => string) => ({
    expression: step.expression,
    names: Object.fromEntries(step.reads.map((read) => [read.name, shown(read)])),
    locale: text.locale,
    where,
    otherwise,
  });
  return {
    label: isOwn ? '' : labelOf(context, step),
    name: step.name,
    result: figureText(step.value, step.unit, writing),
    inWords: drawing((read) => labelOf(context, read)),
    inFigures: drawing((read) => figureText(read.value, read.unit, writing)),
  };
}

function inputTable(context: ReportContext, { name, inputs }: Derivation): Table {
  const { text, writing } = context;
  const { columns } = text.labels;
  const { document } = text;
  const rows = inputs.map((input) => {
    const { number, unit } = figureParts(input.value, input.unit, writing);
    return row(
      detailed(labelOf(context, input), input.name),
      number,
      unit,
      document.origins[input.origin],
      input.source,
    );
  });
  return {
    id: `inputs-${name}`,
    caption: '',
    columns: [
      words('input', document.columns.input, 2),
      { ...label('value', columns.value), align: 'right' },
      label('unit', columns.unit),
      label('origin', document.columns.origin),
      words('source', columns.source, 1),
    ],
    groups: [{ title: null, rows }],
    empty: '',
    carry: [],
  };
}
