/** The scenarios of a project beside each other: one column a key figure would be too wide, so one row a figure. */
import type { Figure } from '../../whatif/figures.ts';
import { row, table, texts, words } from '../build.ts';
import type { Section } from '../model.ts';
import { figures, labelOf, shownFigure, type WhatIfContext } from './context.ts';

export interface ScenarioRow {
  readonly id: string | null;
  readonly name: string | null;
  readonly note: string | null;
  readonly author: string | null;
  readonly basedOn: string | null;
  readonly figures: Readonly<Record<string, number>>;
  readonly blocking: number;
  /** Sentences of changes that no longer fit. */
  readonly unfit: readonly string[];
}

export function scenarioListSection(
  rows: readonly ScenarioRow[],
  shown: readonly Pick<Figure, 'name' | 'label' | 'unit'>[],
  context: WhatIfContext,
): Section {
  const { scenarios: labels } = context.text.whatIf;
  const heading = (each: ScenarioRow): string => each.id ?? labels.base;
  return {
    id: 'scenarios',
    title: labels.title,
    level: 1,
    blocks: [
      {
        kind: 'lines',
        lines: rows.map((each) => ({ label: heading(each), text: labels.describe(each) })),
      },
      table(
        'scenario-figures',
        '',
        [words('figure', labels.figure, 2), ...rows.map((each, i) => figures(String(i), heading(each)))],
        [
          ...shown.map(({ name, label, unit }) =>
            row(
              labelOf({ name, label }, context),
              ...rows.map((each) => shownFigure(each.figures[name] ?? 0, unit, context)),
            ),
          ),
          row(labels.blocking, ...rows.map(({ blocking }) => String(blocking))),
        ],
        '',
      ),
      ...texts('normal', ...rows.flatMap(({ unfit }) => unfit)),
    ],
  };
}
