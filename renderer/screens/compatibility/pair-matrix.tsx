/** Every kind of host with every other: may they hold the two copies of one FT machine, why, and what would mend it. */
import { useRef, useState, type KeyboardEvent } from 'react';
import type { HostPair, PairVerdict } from '../../../shared/compatibility/plan.ts';
import type { SitePlan } from '../../../shared/planner/plan.ts';
import { Mark, type MarkKind } from '../../ui/mark.tsx';
import { useReportText } from '../../parts/use-report.ts';
import { useText } from '../../parts/use-text.ts';
import './compatibility.css';

const marks: Readonly<Record<PairVerdict, MarkKind>> = { yes: 'good', no: 'blocking', unknown: 'warning' };

export function PairMatrix({ plan }: { readonly plan: SitePlan }) {
  const text = useText().compatibility;
  const { pairs } = plan.compatibility;
  const kinds = plan.hostKinds.map(({ name }) => name);
  const worst = pairs.find(({ verdict }) => verdict === 'no') ?? pairs.find(({ verdict }) => verdict === 'unknown');
  const [chosen, setChosen] = useState<string | null>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const shown = pairs.find((pair) => keyOf(pair) === chosen) ?? worst ?? pairs[0];
  if (shown === undefined) return <p className="soft">{text.oneKind}</p>;
  if (kinds.length === 1 && shown.verdict === 'yes')
    return (
      <p className="pair-verdict">
        <Mark kind="good" />
        <span>
          {text.oneKind}{' '}
          <span className="soft">
            {text.withItself(shown.a)}: {text.verdict.yes}.
          </span>
        </span>
      </p>
    );
  if (kinds.length === 1)
    return (
      <>
        <p>{text.oneKind}</p>
        <PairDetail pair={shown} />
      </>
    );
  const move = (event: KeyboardEvent, row: number, column: number): void => {
    const by = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const to = `${row + (by[0] ?? 0)}-${column + (by[1] ?? 0)}`;
    body.current?.querySelector<HTMLElement>(`[data-pair="${to}"]`)?.focus();
  };
  return (
    <div className="pairs">
      <div className="pairs-scroll">
        <table className="pair-matrix">
          <caption className="hidden-text">{text.pairs}</caption>
          <thead>
            <tr>
              <td />
              {kinds.map((kind) => (
                <th key={kind} scope="col">
                  {kind}
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={body}>
            {kinds.map((a, row) => (
              <tr key={a}>
                <th scope="row">{a}</th>
                {kinds.map((b, column) => {
                  const pair = pairs.find((each) => (each.a === a && each.b === b) || (each.a === b && each.b === a));
                  if (pair === undefined) return <td key={b}>–</td>;
                  const isChosen = pair === shown;
                  return (
                    <td key={b}>
                      <button
                        type="button"
                        className={`pair pair-${pair.verdict}`}
                        aria-pressed={isChosen}
                        aria-label={`${text.verdictShort[pair.verdict]}. ${text.pairOf(a, b)}: ${text.verdict[pair.verdict]}`}
                        data-pair={`${row}-${column}`}
                        onClick={() => setChosen(keyOf(pair))}
                        onKeyDown={(event) => move(event, row, column)}
                      >
                        <Mark kind={marks[pair.verdict]} />
                        <span>{text.verdictShort[pair.verdict]}</span>
                      </button>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <PairDetail pair={shown} />
    </div>
  );
}

const keyOf = ({ a, b }: HostPair): string => JSON.stringify([a, b]);

function PairDetail({ pair }: { readonly pair: HostPair }) {
  const text = useText().compatibility;
  const { reasons } = useReportText();
  const remedies = pair.verdict === 'yes' ? [] : pair.reasons.flatMap((code) => text.pairRemedy[code] ?? []);
  return (
    <div className="pair-detail" aria-live="polite">
      <p className="small soft">{pair.a === pair.b ? text.withItself(pair.a) : text.pairOf(pair.a, pair.b)}</p>
      <p className="pair-verdict">
        <Mark kind={marks[pair.verdict]} />
        <strong>{text.verdict[pair.verdict]}</strong>
      </p>
      <ul>
        {pair.reasons.map((code) => (
          <li key={code}>{reasons.pairReasonText(code)}</li>
        ))}
      </ul>
      {[...new Set(remedies)].map((remedy) => (
        <p key={remedy} className="soft">
          {remedy}
        </p>
      ))}
    </div>
  );
}
