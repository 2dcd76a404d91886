/**
 * Each topic is found where it was left; whoever goes to one by keys is in it, not before the title row; and what was
 * just clicked stays under the pointer when the topic gets narrower or wider, as it does when "Why?" opens beside it.
 */
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import type { Topic } from '../../shared/ipc/signals.ts';

export function useTopicPlace(topic: Topic): RefObject<HTMLElement | null> {
  const place = useRef<HTMLElement>(null);
  useScrollOf(topic, place);
  useFocusIn(topic, place);
  useStill(place);
  return place;
}

type Place = RefObject<HTMLElement | null>;

function useScrollOf(topic: Topic, place: Place): void {
  const left = useRef(new Map<Topic, number>());
  useLayoutEffect(() => {
    const { current: element } = place;
    if (element === null) return;
    element.scrollTop = left.current.get(topic) ?? 0;
    const positions = left.current;
    const onScroll = (): void => void positions.set(topic, element.scrollTop);
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => element.removeEventListener('scroll', onScroll);
  }, [topic, place]);
}

function useFocusIn(topic: Topic, place: Place): void {
  const isFirst = useRef(true);
  useEffect(() => {
    // The focus fell out of the page with the topic that was left, unless a field has been asked for.
    if (!isFirst.current && document.activeElement === document.body) place.current?.focus({ preventScroll: true });
    isFirst.current = false;
  }, [topic, place]);
}

function useStill(place: Place): void {
  useEffect(() => {
    const { current: element } = place;
    if (element === null) return;
    let held: { readonly target: Element; readonly top: number } | null = null;
    const hold = ({ target }: Event): void => {
      held = target instanceof Element ? { target, top: target.getBoundingClientRect().top } : null;
    };
    const release = (): void => {
      held = null;
    };
    const observer = new ResizeObserver(() => {
      if (held?.target.isConnected === true) element.scrollTop += held.target.getBoundingClientRect().top - held.top;
    });
    observer.observe(element);
    element.addEventListener('pointerdown', hold, true);
    element.addEventListener('keydown', hold, true);
    element.addEventListener('wheel', release, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('pointerdown', hold, true);
      element.removeEventListener('keydown', hold, true);
      element.removeEventListener('wheel', release);
    };
  }, [place]);
}
