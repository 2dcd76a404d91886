/** The strip at the foot: key figures with what the last edit changed, each leading to its topic and to "Why?". */
import type { Severity } from '../../shared/model/finding.ts';
import type { Topic } from '../../shared/ipc/signals.ts';
import { Figure } from '../ui/figure.tsx';
import { Mark } from '../ui/mark.tsx';
import { useCatalogue, useIsStale, usePlan, useProjectPlan, useShownScenario } from '../parts/use-plan.ts';
import { isSettled } from '../parts/settled.ts';
import { useReportText } from '../parts/use-report.ts';
import { useText, useWriting, type Writing } from '../parts/use-text.ts';
import { keyFigureIds, keyFiguresOf, type KeyFigure, type KeyFigureId, type KeyFigures } from '../state/key-figures.ts';
import { useStore } from '../state/store.ts';
import { askWhy, goTo } from '../state/view.ts';
import { topicEntries } from './topics.tsx';

const topicOf: Readonly<Record<KeyFigureId, Topic>> = {
  hosts: 'hosts',
  storage: 'storage',
  ftNetwork: 'network',
  edition: 'licences',
  oneOff: 'bill',
  yearly: 'bill',
  outage: 'availability',
};

export function KeyFigureStrip() {
  const text = useText().frame;
  const plan = usePlan();
  const writing = useWriting();
  const isStale = useIsStale();
  const isFirstLook = useStore(({ document }) => document?.isFirstLook === true);
  const catalogue = useCatalogue();
  const { partName } = useReportText();
  const shownScenario = useShownScenario();
  const base = useProjectPlan();
  const lastEdit = useStore(({ document }) => document?.figuresBefore ?? null);
  const before = shownScenario?.kind === 'ready' && base !== null ? keyFiguresOf(base) : lastEdit;
  const changeNote = shownScenario === null ? text.sinceEdit : text.againstBase;
  const figures = keyFiguresOf(plan);
  const editionName = (id: string): string =>
    id === '*' ? text.mixedEditions : partName(catalogue.editions[id]?.name ?? id);
  return (
    <section className="strip" aria-label={text.keyFigures} aria-busy={isStale || isFirstLook}>
      {keyFigureIds.map((id) => {
        const figure = figures[id];
        const shown = shownFigure(figure, writing, editionName, text.noEdition);
        return (
          <div key={id} className="strip-figure">
            <button type="button" className="strip-label" onClick={() => goTo(topicOf[id])}>
              {text.keyFigure[id]}
            </button>
            <Figure
              label={text.keyFigure[id]}
              {...shown}
              {...changeOf(figure, before, writing)}
              changeNote={changeNote}
              isStale={isStale}
              onWhy={
                figure.quantity === null
                  ? undefined
                  : () => askWhy(figure.quantity?.name ?? '', figure.quantity?.site ?? null)
              }
            />
          </div>
        );
      })}
      <Findings />
    </section>
  );
}

function shownFigure(
  { value, unit }: KeyFigure,
  writing: Writing,
  editionName: (id: string) => string,
  none: string,
): { readonly number: string; readonly unit: string } {
  if (value === null) return { number: none, unit: '' };
  if (typeof value === 'string') return { number: editionName(value), unit: '' };
  if (unit === writing.currency) return { number: writing.roundMoney(value), unit };
  return writing.parts(...scaled(value, unit));
}

/** Large capacities read better in the next unit up; a change goes by the unit of the figure it stands beside. */
function scaled(value: number, unit: string, beside = value): [number, string] {
  return unit === 'GiB' && Math.abs(beside) >= 1024 ? [value / 1024, 'TiB'] : [value, unit];
}

/** What changed against `before`; of all these figures less is better. A change too small to show is none. */
function changeOf(
  figure: KeyFigure,
  before: KeyFigures | null,
  writing: Writing,
): { readonly change: string | null; readonly changeLook: 'better' | 'worse' | 'plain' } {
  const earlier = before?.[figure.id].value;
  const none = { change: null, changeLook: 'plain' as const };
  if (typeof figure.value !== 'number' || typeof earlier !== 'number') return none;
  const by = figure.value - earlier;
  const written = (amount: number): string => {
    if (figure.unit === writing.currency) return writing.roundMoney(amount);
    const { number, unit } = writing.parts(...scaled(amount, figure.unit));
    return `${number} ${unit}`;
  };
  if (written(earlier) === written(figure.value)) return none;
  const size =
    figure.unit === writing.currency
      ? writing.roundMoney(Math.abs(by))
      : writing.parts(...scaled(Math.abs(by), figure.unit, figure.value)).number;
  return { change: `${by > 0 ? '+' : '\u2212'}${size}`, changeLook: by > 0 ? 'worse' : 'better' };
}

const severities: readonly Severity[] = ['blocking', 'warning', 'note'];

function Findings() {
  const text = useText().frame;
  const { findings } = usePlan();
  const leadsTo: Topic = topicEntries.some(({ topic }) => topic === 'compatibility') ? 'compatibility' : 'hosts';
  return (
    <div className="strip-figure">
      <button type="button" className="strip-label" onClick={() => goTo(leadsTo)}>
        {text.findings}
      </button>
      <span className="strip-findings">
        {severities.map((severity) => {
          const count = findings.filter((finding) => finding.severity === severity && !isSettled(finding)).length;
          return (
            <span key={severity}>
              <Mark kind={severity} name={text.severityCount[severity](String(count))} />
              <span aria-hidden="true">{count}</span>
            </span>
          );
        })}
      </span>
    </div>
  );
}
