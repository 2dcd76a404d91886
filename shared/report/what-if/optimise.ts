/** The optimiser's answer as sections: the best design, runners-up, the front, what was ruled out, why not, regret. */
import type { CatalogueKind } from '../../model/catalogue.ts';
import type { ChangeValue } from '../../model/scenario.ts';
import type { Design, Optimised } from '../../whatif/optimise/optimise.ts';
import type { LeastRegret } from '../../whatif/optimise/regret.ts';
import type { WhyNot } from '../../whatif/optimise/why-not.ts';
import { formatNumber } from '../../text/numbers.ts';
import { optimiseParagraph, whyNotParagraph } from '../../text/what-if/optimise.ts';
import { row, table, text, words } from '../build.ts';
import type { Block, Section } from '../model.ts';
import { figures, labelOf, shownFigure, shownValue, type WhatIfContext } from './context.ts';
import { bar } from './sweep.ts';

/** What the axes are called and which catalogue entries their values name. */
export interface AxisNames {
  readonly label: string;
  readonly unit: string;
  readonly of: CatalogueKind | null;
}

export function optimiseSection(
  found: Optimised,
  axes: readonly AxisNames[],
  ruleTitle: (code: string) => string,
  context: WhatIfContext,
): Section {
  const { optimise: labels, optimiseSentences: sentences } = context.text.whatIf;
  const { objective, second, best } = found;
  const number = (value: number): string => formatNumber(value, context.writing.locale);
  return {
    id: 'optimise',
    title: labels.title(labelOf(objective, context)),
    level: 1,
    blocks: [
      text(
        optimiseParagraph(
          {
            size: number(found.size),
            looked: number(found.looked),
            planned: number(found.planned),
            feasible: number(found.feasible),
            hasBest: best !== null,
            best: best === null ? '' : shownFigure(best.objective, objective.unit, context),
            second: best === null ? '' : shownFigure(best.second, second.unit, context),
            isComplete: found.complete,
            isByParts: found.method === 'parts',
          },
          { labels, sentences },
        ),
      ),
      ...(best === null ? [] : [bestTable(best, axes, context)]),
      designTable('runners-up', labels.runnersUp, found.runnersUp, found, axes, context),
      designTable(
        'front',
        labels.front(labelOf(objective, context), labelOf(second, context)),
        found.front,
        found,
        axes,
        context,
      ),
      table(
        'ruled-out',
        labels.ruledOut,
        [words('rule', labels.columns.rule, 2), figures('count', labels.columns.designs)],
        found.ruledOut.map(({ rule, count }) => row(ruleText(rule, found, ruleTitle, context), number(count))),
        labels.nothingOut,
      ),
    ],
  };
}

/** The name of a limit among the rules of the optimiser. */
const limitName = ({ figure, kind, value }: Optimised['limits'][number]): string =>
  `limit ${figure.name} ${kind === 'most' ? '≤' : '≥'} ${value}`;

/** A rule that has ruled designs out: the code of a finding, a limit, or that it cannot be planned. */
export function ruleText(
  rule: string,
  { limits }: Optimised,
  ruleTitle: (code: string) => string,
  context: WhatIfContext,
): string {
  const { optimise: labels, optimiseSentences } = context.text.whatIf;
  if (rule === 'refused') return labels.refused;
  const code = /^finding (.*)$/.exec(rule)?.[1];
  if (code !== undefined) return `${code}: ${ruleTitle(code)}`;
  const limit = limits.find((each) => limitName(each) === rule);
  if (limit === undefined) return rule;
  const { figure, kind, value } = limit;
  return optimiseSentences.limit(labelOf(figure, context), kind, shownFigure(value, figure.unit, context));
}

function bestTable({ values }: Design, axes: readonly AxisNames[], context: WhatIfContext): Block {
  const { optimise: labels } = context.text.whatIf;
  return table(
    'best',
    labels.best,
    [words('what', labels.columns.what), words('value', labels.columns.value)],
    axes.map(({ label, unit, of }, i) => row(label, shownValue(values[i] ?? null, unit, of, context))),
    '',
  );
}

function designTable(
  id: string,
  caption: string,
  designs: readonly Design[],
  { objective, second, axes: varied }: Optimised,
  axes: readonly AxisNames[],
  context: WhatIfContext,
): Block {
  const { optimise: labels } = context.text.whatIf;
  const { columns } = labels;
  // What is the same in all of them says nothing.
  const all = varied.map((_, i) => i);
  const moving = all.filter((i) => new Set(designs.map(({ values }) => values[i])).size > 1);
  const differing = moving.length === 0 ? all : moving;
  const objectives = designs.map((design) => design.objective);
  return table(
    id,
    caption,
    [
      figures('objective', labelOf(objective, context)),
      figures('behind', columns.behind),
      figures('second', labelOf(second, context)),
      words('design', columns.what, 2),
      words('bar', '', 0),
    ],
    designs.map((design) =>
      row(
        shownFigure(design.objective, objective.unit, context),
        shownFigure(design.behind, objective.unit, context),
        shownFigure(design.second, second.unit, context),
        designWords(design.values, differing, axes, context),
        bar(design.objective, objectives),
      ),
    ),
    id === 'front' ? labels.none : labels.noRunnersUp,
  );
}

function designWords(
  values: readonly ChangeValue[],
  differing: readonly number[],
  axes: readonly AxisNames[],
  context: WhatIfContext,
): string {
  return differing
    .map((i) => {
      const { label, unit, of } = axes[i] ?? { label: '', unit: '', of: null };
      const value = shownValue(values[i] ?? null, unit, of, context);
      return of === null ? `${label} ${value}` : value;
    })
    .join(', ');
}

export function whyNotSection(
  why: WhyNot,
  found: Optimised,
  axes: readonly AxisNames[],
  context: WhatIfContext,
): Section {
  const title = context.text.whatIf.optimise.whyNot;
  return { id: 'why-not', title, level: 1, blocks: [text(whyNotWords(why, found, axes, context))] };
}

/** Why a design is not the best, in one paragraph. */
export function whyNotWords(why: WhyNot, found: Optimised, axes: readonly AxisNames[], context: WhatIfContext): string {
  const { objective, second } = found;
  const all = axes.map((_, i) => i);
  const shown = (value: number, unit: string): string => shownFigure(value, unit, context);
  const facts = {
    isBest: why.isBest,
    objective: shown(why.objective, objective.unit),
    second: shown(why.second, second.unit),
    blocking: why.blocking.map(context.findingText),
    broken: why.broken.map(({ limit, value, by }) => ({
      label: labelOf(limit, context),
      kind: limit.kind,
      value: shown(value, limit.unit),
      limit: shown(limit.value, limit.unit),
      by: shown(by, limit.unit),
    })),
    behind: why.behind === null || why.behind <= 0 ? null : shown(why.behind, objective.unit),
    beatenBy:
      why.beatenBy === null
        ? null
        : `${designWords(why.beatenBy.values, all, axes, context)} (${shown(why.beatenBy.objective, objective.unit)}, ${shown(why.beatenBy.second, second.unit)})`,
  };
  return whyNotParagraph(facts, context.text.whatIf.optimiseSentences);
}

export function regretSection(
  found: LeastRegret,
  objective: Optimised['objective'],
  axes: readonly AxisNames[],
  context: WhatIfContext,
): Section {
  const { optimise: labels, optimiseSentences: sentences } = context.text.whatIf;
  const { futures, choice } = found;
  const shown = (value: number | null): string => (value === null ? '' : shownFigure(value, objective.unit, context));
  if (choice === null) {
    return { id: 'regret', title: labels.regret, level: 1, blocks: [text(labels.noRegretChoice)] };
  }
  return {
    id: 'regret',
    title: labels.regret,
    level: 1,
    blocks: [
      text(sentences.regret(shown(choice.largest))),
      bestTable({ index: choice.index, values: choice.values, objective: 0, second: 0, behind: 0 }, axes, context),
      table(
        'futures',
        '',
        [
          words('future', labels.future, 2),
          figures('best', labels.bestThere),
          figures('chosen', labels.chosen),
          figures('regret', labels.regretHead),
        ],
        futures.map(({ name, best }, i) =>
          row(name, shown(best), shown(choice.objectives[i] ?? null), shown(choice.regrets[i] ?? null)),
        ),
        '',
      ),
    ],
  };
}
