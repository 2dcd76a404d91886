/**
 * Lets blocks be seen to move: what has another place after a step glides there from where it was.
 *
 * At most 200 ms, and not at all where reduced motion is asked for.
 */
import { useLayoutEffect, useRef, type RefObject } from 'react';

const glideMs = 200;

export function useGlide<Element extends HTMLElement>(step: string): RefObject<Element | null> {
  const list = useRef<Element>(null);
  const places = useRef(new Map<string, DOMRect>());
  const lastStep = useRef(step);
  useLayoutEffect(() => {
    const blocks = [...(list.current?.querySelectorAll<HTMLElement>('[data-glide]') ?? [])];
    const before = places.current;
    const isStill = lastStep.current === step || matchMedia('(prefers-reduced-motion: reduce)').matches;
    lastStep.current = step;
    places.current = new Map(blocks.map((block) => [block.dataset['glide'] ?? '', block.getBoundingClientRect()]));
    if (isStill) return;
    for (const block of blocks) {
      const now = places.current.get(block.dataset['glide'] ?? '');
      // A new secondary comes out of the copy that is left.
      const origin = block.dataset['from'];
      const was =
        before.get(block.dataset['glide'] ?? '') ??
        (origin === undefined ? undefined : (before.get(`${origin} secondary`) ?? before.get(`${origin} primary`)));
      if (now === undefined || was === undefined || (now.x === was.x && now.y === was.y)) continue;
      block.animate([{ transform: `translate(${was.x - now.x}px, ${was.y - now.y}px)` }, { transform: 'none' }], {
        duration: glideMs,
        easing: 'ease-out',
      });
    }
  });
  return list;
}
