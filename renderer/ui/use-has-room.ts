/** Whether an element is at least as wide as its content needs, as the window changes. */
import { useEffect, useState, type RefObject } from 'react';

export function useHasRoom(element: RefObject<HTMLElement | null>, needed: number): boolean {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const { current } = element;
    if (current === null) return;
    const observer = new ResizeObserver(() => setWidth(current.clientWidth));
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return width >= needed;
}
