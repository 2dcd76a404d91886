/** The frame around every topic: title row, rail, the topic, "Why?", key figures; and what floats over them. */
import { Suspense, useEffect } from 'react';
import { UiWordsContext } from '../ui/words.ts';
import { useText } from '../parts/use-text.ts';
import { languageOf, useSettings } from '../state/settings.ts';
import { useStore } from '../state/store.ts';
import { useView } from '../state/view.ts';
import { Boundary } from './boundary.tsx';
import { KeyFigureStrip, Rail, WhyPanel } from './late-parts.ts';
import { Messages } from './messages.tsx';
import { Overlays } from './overlays.tsx';
import { useShortcuts } from './shortcuts.ts';
import { useTheme } from './theme.ts';
import { TitleRow } from './title-row.tsx';
import { fetchTopics, topicEntries } from './topics.tsx';
import { useTopicPlace } from './use-topic-place.ts';
import './frame.css';

export function Frame() {
  const text = useText();
  const language = languageOf(useSettings());
  const topic = useView((view) => view.topic);
  const isWhyOpen = useView((view) => view.isWhyOpen);
  const hasDocument = useStore(({ document }) => document !== null);
  const hasPlan = useStore(({ document }) => document !== null && document.plan !== null);
  const place = useTopicPlace(topic);
  useTheme();
  useShortcuts();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    if (hasDocument) fetchTopics();
  }, [hasDocument]);
  const shown =
    topicEntries.find((entry) => entry.topic === topic && (hasDocument || topic === 'start')) ?? topicEntries[0];
  if (shown === undefined) return null;
  const { Screen } = shown;
  return (
    <UiWordsContext value={text.fields.words}>
      <div className={`frame${isWhyOpen && hasPlan ? ' frame-with-why' : ''}`}>
        <TitleRow />
        {hasDocument && (
          <Suspense fallback={<nav className="rail" aria-hidden="true" />}>
            <Rail />
          </Suspense>
        )}
        <main ref={place} className="frame-topic" id="topic" tabIndex={-1} aria-label={text.frame.topic[shown.topic]}>
          <Messages />
          <Boundary key={shown.topic}>
            {hasPlan || shown.topic === 'start' ? (
              <Suspense fallback={null}>
                <Screen />
              </Suspense>
            ) : (
              <p className="frame-waiting soft" role="status">
                {text.frame.placingFirst}
              </p>
            )}
          </Boundary>
        </main>
        {isWhyOpen && hasPlan && (
          <Suspense fallback={null}>
            <WhyPanel />
          </Suspense>
        )}
        {hasPlan && (
          <Suspense fallback={null}>
            <KeyFigureStrip />
          </Suspense>
        )}
        <Overlays />
      </div>
    </UiWordsContext>
  );
}
