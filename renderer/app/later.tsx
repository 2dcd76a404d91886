/** A part of the window that is not in the first bundle: fetched before it is needed, or when it is. */
import { lazy, useState, type ComponentType } from 'react';

export interface Later<Props> {
  /** Shows the part; at once when it has been fetched, else it suspends. */
  readonly Part: ComponentType<Props>;
  readonly fetch: () => Promise<unknown>;
}

export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  let here: ComponentType<Props> | null = null;
  let fetching: Promise<{ default: ComponentType<Props> }> | null = null;
  const fetch = (): Promise<{ default: ComponentType<Props> }> =>
    (fetching ??= load().then((loaded) => {
      here = loaded;
      return { default: loaded };
    }));
  const Fetched = lazy(fetch);
  // React's own lazy part would show the fallback for a moment even when the code is here.
  function Part(props: Props) {
    const [Shown] = useState<ComponentType<Props>>(() => here ?? Fetched);
    return <Shown {...props} />;
  }
  return { Part, fetch };
}
