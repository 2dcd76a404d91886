/** The best design, what it was chosen from, the front of both figures, the runners-up, and what was ruled out. */
import { useState } from 'react';
import type { Change } from '../../../shared/model/scenario.ts';
import { ruleText } from '../../../shared/report/what-if/optimise.ts';
import { ruleList } from '../../../shared/planner/findings.ts';
import type { Design, Optimised } from '../../../shared/whatif/optimise/optimise.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Section } from '../../parts/screen.tsx';
import { useText, useWriting } from '../../parts/use-text.ts';
import { DataTable, Readout } from './chart-parts.tsx';
import { FrontChart } from './front-chart.tsx';
import { useWhatIfContext } from '../scenarios/use-scenarios.ts';
import { useKept } from './kept.ts';
import { changesOfDesign } from './use-designs.ts';
import { useFigureText, useNames, type Names } from './use-workbench.ts';

export function DesignAnswer({ found }: { readonly found: Optimised }) {
  const words = useText().workbench;
  const writing = useWriting();
  const names = useNames();
  const { figure: figureText } = useFigureText();
  const keep = useKept();
  const [wanted, setWanted] = useState(0);
  const { objective, second, best, front, runnersUp, size, looked, feasible, complete } = found;
  const active = Math.min(wanted, Math.max(0, front.length - 1));
  const number = writing.number;
  const changesOf = (design: Design): readonly Change[] => changesOfDesign(design, found);
  const chosen = front[active];
  const keepChosen = (): void => {
    if (chosen !== undefined) keep(changesOf(chosen));
  };
  const title = words.front(names.figure(objective), names.figure(second));
  const designs = (caption: string, list: readonly Design[], empty: string) => (
    <DataTable
      caption={caption}
      heads={[
        { text: words.design },
        { text: names.figure(objective), isNumber: true },
        { text: words.behind, isNumber: true },
        { text: names.figure(second), isNumber: true },
      ]}
      rows={list.map((design) => ({
        key: String(design.index),
        isStrong: list === front && design === chosen,
        keep: { name: differing(design, list, found, names), changes: changesOf(design) },
        cells: [
          differing(design, list, found, names),
          figureText(design.objective, objective.unit),
          figureText(design.behind, objective.unit),
          figureText(design.second, second.unit),
        ],
      }))}
      empty={empty}
      onKeep={keep}
    />
  );
  return (
    <div className="wb-answer">
      {!complete && <p className="wb-part">{words.partial}</p>}
      <p>
        {complete
          ? best === null
            ? words.noDesign
            : words.proven(number(size), number(feasible))
          : words.unproven(number(looked), number(size), number(feasible))}{' '}
        {found.method === 'parts' && words.byParts(number(found.planned))}
      </p>
      {best !== null && (
        <Section
          title={words.best}
          actions={
            <Button onClick={() => keep(changesOf(best))}>
              <Icon name="plus" />
              {words.keep}
            </Button>
          }
        >
          <dl className="wb-best">
            {[objective, second].map((figure, i) => (
              <div key={figure.name} className="wb-best-figure">
                <dt>{names.figure(figure)}</dt>
                <dd>{figureText(i === 0 ? best.objective : best.second, figure.unit)}</dd>
              </div>
            ))}
            {changesOf(best).map(({ name, site, value }) => (
              <div key={`${name} ${site ?? ''}`}>
                <dt>{names.label(name, site)}</dt>
                <dd>{names.value(name, value)}</dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      {front.length > 0 && (
        <Section title={title} lead={words.frontHelp}>
          <FrontChart
            title={title}
            objective={objective}
            second={second}
            front={front}
            others={runnersUp}
            active={active}
            onActive={setWanted}
            onKeep={keepChosen}
          />
          {chosen !== undefined && (
            <Readout onKeep={keepChosen}>
              <strong>{differing(chosen, front, found, names)}</strong>
              {` · ${figureText(chosen.objective, objective.unit)} · ${figureText(chosen.second, second.unit)}`}
            </Readout>
          )}
          <p className="soft small">{words.pointHint}</p>
          {designs(title, front, words.noDesign)}
        </Section>
      )}
      {best !== null && (
        <Section title={words.runnersUp}>{designs(words.runnersUp, runnersUp, words.noRunnersUp)}</Section>
      )}
      <RuledOut found={found} />
    </div>
  );
}

/** What is the same in all of a list says nothing. */
function differing({ values }: Design, list: readonly Design[], { axes }: Optimised, names: Names): string {
  const all = axes.map((_, i) => i);
  const moving = all.filter((i) => new Set(list.map((each) => each.values[i])).size > 1);
  return (moving.length === 0 ? all : moving)
    .map((i) => {
      const { name = '' } = axes[i] ?? {};
      const text = names.value(name, values[i] ?? null);
      return typeof values[i] === 'number' ? `${names.label(name)} ${text}` : text;
    })
    .join(', ');
}

function RuledOut({ found }: { readonly found: Optimised }) {
  const words = useText().workbench;
  const writing = useWriting();
  const context = useWhatIfContext();
  const titles = new Map(ruleList.map(({ code, title }) => [code, title]));
  const titleOf = (code: string): string => context.text.ruleTitle(code, titles.get(code) ?? code);
  const ruleWords = (rule: string): string => ruleText(rule, found, titleOf, context);
  return (
    <Section title={words.ruledOut}>
      <DataTable
        caption={words.ruledOut}
        heads={[{ text: words.ruledOutBy }, { text: words.ruledOutCount, isNumber: true }]}
        rows={found.ruledOut.map(({ rule, count }) => ({ key: rule, cells: [ruleWords(rule), writing.number(count)] }))}
        empty={words.nothingOut}
      />
    </Section>
  );
}
