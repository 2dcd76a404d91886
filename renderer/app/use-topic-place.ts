/** Each topic is found where it was left; whoever goes to one by keys is in it, not before the title row. */
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import type { Topic } from '../../shared/ipc/signals.ts';

export function useTopicPlace(topic: Topic): RefObject<HTMLElement | null> {
  const place = useRef<HTMLElement>(null);
  const left = useRef(new Map<Topic, number>());
  useLayoutEffect(() => {
    const { current: element } = place;
    if (element === null) return;
    element.scrollTop = left.current.get(topic) ?? 0;
    const positions = left.current;
    const onScroll = (): void => void positions.set(topic, element.scrollTop);
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => element.removeEventListener('scroll', onScroll);
  }, [topic]);
  const isFirst = useRef(true);
  useEffect(() => {
    // The focus fell out of the page with the topic that was left, unless a field has been asked for.
    if (!isFirst.current && document.activeElement === document.body) place.current?.focus({ preventScroll: true });
    isFirst.current = false;
  }, [topic]);
  return place;
}
