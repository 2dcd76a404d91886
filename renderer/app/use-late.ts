/** True once `is` has been true for some time: what is over sooner is not worth a word. */
import { useEffect, useState } from 'react';

export function useLate(is: boolean, afterMs: number): boolean {
  const [isLate, setIsLate] = useState(false);
  useEffect(() => {
    if (!is) return;
    const timer = setTimeout(() => setIsLate(true), afterMs);
    return () => {
      clearTimeout(timer);
      setIsLate(false);
    };
  }, [is, afterMs]);
  return is && isLate;
}
