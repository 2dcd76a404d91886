/** The project and its scenarios side by side: one column each, key figures with what they change. */
import { Fragment } from 'react';
import type { Severity } from '../../../shared/model/finding.ts';
import { keyFigures, type Figure } from '../../../shared/whatif/figures.ts';
import type { ScenarioPlan } from '../../../shared/whatif/scenario.ts';
import { useText, useWriting } from '../../parts/use-text.ts';
import { useChangeLabel, type ScenariosAt } from './use-scenarios.ts';

interface ScenarioTableProps {
  readonly at: ScenariosAt;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  /** Ids that have a column. */
  readonly shown: readonly string[];
}

export function ScenarioTable({ at, chosen, onChoose, shown }: ScenarioTableProps) {
  const words = useText().scenarios;
  const writing = useWriting();
  const labelOf = useChangeLabel();
  const { base, scenarios, states } = at;
  const columns = scenarios.filter(({ id }) => shown.includes(id));
  const planOf = (id: string): ScenarioPlan | null => {
    const state = states.get(id);
    return state?.kind === 'ready' ? state.plan : null;
  };
  const count = (plan: ScenarioPlan | null, severity: Severity): number | null =>
    plan === null ? null : plan.findings.filter((finding) => finding.severity === severity).length;
  const figures = keyFigures().filter(
    ({ read }) => base === null || read(base.plan) !== 0 || columns.some(({ id }) => readOf(planOf(id), read) !== 0),
  );
  return (
    <div className="scenario-scroll" tabIndex={0} role="region" aria-label={words.sideBySide}>
      <table className="scenario-table">
        <caption className="hidden-text">{words.sideBySide}</caption>
        <thead>
          <tr>
            <th scope="col">{words.figure}</th>
            <th scope="col" className="scenario-head">
              {words.base}
            </th>
            {columns.map(({ id, name, note }) => (
              <th key={id} scope="col" className="scenario-head">
                <button
                  type="button"
                  aria-pressed={id === chosen}
                  title={note ?? words.choose(name)}
                  onClick={() => onChoose(id)}
                >
                  {name}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.name}>
              <th scope="row">{labelOf(figure.name, figure.label)}</th>
              <td>{base === null ? '…' : <Value figure={figure} value={figure.read(base.plan)} />}</td>
              {columns.map(({ id }) => {
                const plan = planOf(id);
                return (
                  <td key={id} className={id === chosen ? 'scenario-chosen' : undefined}>
                    {plan === null ? (
                      <span className="soft small">{words.working}</span>
                    ) : (
                      <Value figure={figure} value={figure.read(plan.plan)} before={readOf(base, figure.read)} />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
          {(['blocking', 'warning'] as const).map((severity) => (
            <tr key={severity}>
              <th scope="row">{severity === 'blocking' ? words.blocking : words.warnings}</th>
              <td>{shownCount(count(base, severity), writing.number)}</td>
              {columns.map(({ id }) => (
                <td key={id} className={id === chosen ? 'scenario-chosen' : undefined}>
                  <Fragment>{shownCount(count(planOf(id), severity), writing.number)}</Fragment>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const readOf = (plan: ScenarioPlan | null, read: Figure['read']): number | null =>
  plan === null ? null : read(plan.plan);

const shownCount = (count: number | null, number: (value: number) => string): string =>
  count === null ? '…' : number(count);

function Value({
  figure,
  value,
  before = null,
}: {
  readonly figure: Figure;
  readonly value: number;
  readonly before?: number | null;
}) {
  const writing = useWriting();
  const shown = (amount: number) => {
    const { number, unit } = writing.parts(amount, figure.unit);
    // Cents are noise beside a comparison of whole systems.
    return { number: figure.unit.startsWith('money') ? writing.number(Math.round(amount)) : number, unit };
  };
  const { number, unit } = shown(value);
  const by = before === null ? 0 : value - before;
  // A change too small to show is none.
  const isMoved = before !== null && shown(before).number !== number;
  const isBetter = figure.better === 'less' ? by < 0 : by > 0;
  const look = figure.better === 'neither' ? 'plain' : isBetter ? 'better' : 'worse';
  return (
    <>
      <span>{number}</span> <span className="unit">{unit}</span>
      {isMoved && (
        <div className={`scenario-change figure-${look}`}>
          {`${by > 0 ? '+' : '\u2212'}${shown(Math.abs(by)).number}`}
        </div>
      )}
    </>
  );
}
