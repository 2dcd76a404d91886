/** The design of least regret: its choices, and what it gives up in each future. */
import type { LeastRegret } from '../../../shared/whatif/optimise/regret.ts';
import { keyFigures } from '../../../shared/whatif/figures.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useText } from '../../parts/use-text.ts';
import type { DesignQuestion } from '../../state/workbench-question.ts';
import { useWhatIfContext } from '../scenarios/use-scenarios.ts';
import { DataTable } from './chart-parts.tsx';
import { useKept } from './kept.ts';
import { changesOfDesign } from './use-designs.ts';
import { useFigureText, useNames } from './use-workbench.ts';

export function RegretAnswer({ found, design }: { readonly found: LeastRegret; readonly design: DesignQuestion }) {
  const words = useText().workbench;
  const { optimise: labels, optimiseSentences: sentences } = useWhatIfContext().text.whatIf;
  const names = useNames();
  const keep = useKept();
  const { figure: figureText } = useFigureText();
  const { choice, futures, bestOfEach, complete } = found;
  const unit = keyFigures().find(({ name }) => name === design.objective)?.unit ?? '';
  const shown = (value: number | null | undefined): string =>
    value === null || value === undefined ? '' : figureText(value, unit);
  const changes = choice === null ? [] : changesOfDesign(choice, design);
  return (
    <div className="wb-answer wb-regret">
      {!complete && <p className="wb-part">{words.partial}</p>}
      {choice === null ? (
        complete && <p>{labels.noRegretChoice}</p>
      ) : (
        <>
          <p>{complete ? sentences.regret(shown(choice.largest)) : words.regretSoFar}</p>
          <dl className="wb-best">
            {changes.map(({ name, site, value }) => (
              <div key={`${name} ${site ?? ''}`}>
                <dt>{names.label(name, site)}</dt>
                <dd>{names.value(name, value)}</dd>
              </div>
            ))}
          </dl>
          <Button onClick={() => keep(changes)}>
            <Icon name="plus" />
            {words.keep}
          </Button>
        </>
      )}
      <DataTable
        caption={labels.regret}
        heads={[
          { text: labels.future },
          { text: labels.bestThere, isNumber: true },
          { text: labels.chosen, isNumber: true },
          { text: labels.regretHead, isNumber: true },
          { text: words.worstElsewhere, isNumber: true },
        ]}
        rows={futures.map(({ name, best }, i) => {
          const there = bestOfEach[i] ?? null;
          return {
            key: name,
            keep:
              there === null ? null : { name: `${labels.bestThere}: ${name}`, changes: changesOfDesign(there, design) },
            cells: [
              name,
              best === null ? words.noneThere : shown(best),
              shown(choice?.objectives[i]),
              shown(choice?.regrets[i]),
              shown(there?.largest),
            ],
          };
        })}
        empty=""
        onKeep={keep}
      />
      <p className="soft small">{words.worstElsewhereHelp}</p>
    </div>
  );
}
