/** The rail of topics, with counts and the marks of what is found there. */
import type { Topic } from '../../shared/ipc/signals.ts';
import type { Severity } from '../../shared/model/finding.ts';
import { Mark } from '../ui/mark.tsx';
import { useShownPlan } from '../parts/use-plan.ts';
import { useText, useWriting } from '../parts/use-text.ts';
import { useStore } from '../state/store.ts';
import { goTo, topicOfPath, useView } from '../state/view.ts';
import { topicEntries, topicOfStage } from './topics.tsx';

/** A hairline stands above these: the plan itself, what if, and the paper. */
const begins: readonly Topic[] = ['customer', 'scenarios', 'report'];

export function Rail() {
  const text = useText().frame;
  const writing = useWriting();
  const now = useView(({ topic }) => topic);
  const plan = useShownPlan();
  const drafts = useStore((state) => state.drafts);
  const toMend = Object.keys(drafts).map(topicOfPath);
  return (
    <nav className="rail" aria-label={text.topics}>
      <ul>
        {topicEntries.map(({ topic, count }) => {
          const found = plan?.findings.filter(({ stage }) => topicOfStage(stage) === topic) ?? [];
          const of = (severity: Severity): number => found.filter((finding) => finding.severity === severity).length;
          const blocking = of('blocking') + toMend.filter((each) => each === topic).length;
          const shown = plan === null ? undefined : count?.(plan);
          return (
            <li key={topic} className={begins.includes(topic) ? 'rail-begins' : undefined}>
              <button
                type="button"
                data-topic={topic}
                aria-current={topic === now ? 'page' : undefined}
                onClick={() => goTo(topic)}
              >
                <span className="rail-topic">{text.topic[topic]}</span>
                {blocking > 0 && (
                  <Marks kind="blocking" count={blocking} name={text.severityCount.blocking(String(blocking))} />
                )}
                {of('warning') > 0 && (
                  <Marks
                    kind="warning"
                    count={of('warning')}
                    name={text.severityCount.warning(String(of('warning')))}
                  />
                )}
                {shown !== undefined && shown > 0 && <span className="rail-count">{writing.number(shown)}</span>}
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

function Marks({
  kind,
  count,
  name,
}: {
  readonly kind: 'blocking' | 'warning';
  readonly count: number;
  readonly name: string;
}) {
  return (
    <span className="rail-marks">
      <Mark kind={kind} name={name} />
      <span aria-hidden="true">{count}</span>
    </span>
  );
}
