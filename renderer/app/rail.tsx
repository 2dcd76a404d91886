/** The rail of topics, with counts and the marks of what is found there. */
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Topic } from '../../shared/ipc/signals.ts';
import type { Severity } from '../../shared/model/finding.ts';
import { Mark } from '../ui/mark.tsx';
import { useShownPlan } from '../parts/use-plan.ts';
import { isSettled } from '../parts/settled.ts';
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
  // Where the rail runs sideways the topic on show is kept in sight.
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [now]);
  // One stop for Tab; the arrows walk along it.
  const walk = (event: KeyboardEvent): void => {
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    event.preventDefault();
    buttons[Math.max(0, Math.min(buttons.length - 1, at + by))]?.focus();
  };
  const toMend = Object.keys(drafts).map(topicOfPath);
  return (
    <nav className="rail" aria-label={text.topics}>
      <ul ref={list} onKeyDown={walk}>
        {topicEntries.map(({ topic, count }) => {
          const found =
            plan?.findings.filter((finding) => topicOfStage(finding.stage) === topic && !isSettled(finding)) ?? [];
          const of = (severity: Severity): number => found.filter((finding) => finding.severity === severity).length;
          const blocking = of('blocking') + toMend.filter((each) => each === topic).length;
          const shown = plan === null ? undefined : count?.(plan);
          return (
            <li key={topic} className={begins.includes(topic) ? 'rail-begins' : undefined}>
              <button
                type="button"
                data-topic={topic}
                aria-current={topic === now ? 'page' : undefined}
                tabIndex={topic === now ? 0 : -1}
                onClick={() => goTo(topic)}
              >
                <span className="rail-topic">{text.topic[topic]}</span>
                {shown !== undefined && shown > 0 && <span className="rail-count">{writing.number(shown)}</span>}
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
