/** What a list would give under the wish at hand: asked anew whenever the wish changes; an answer that is late is dropped. */
import { useEffect, useState } from 'react';
import { bridge } from '../../bridge.ts';
import type { ListEffect, ListPreview, ListWish, OpenedList } from '../../../shared/ipc/price-list-shapes.ts';
import type { ShellFailure } from '../../../shared/ipc/shapes.ts';
import type { Project } from '../../../shared/model/project.ts';
import { serialiseProject } from '../../../shared/project-file/serialise.ts';

/** While one types, the list is not read at every letter. */
const pauseMs = 250;

export interface ListState {
  /** The last that could be made; it stays while the next is made. */
  readonly preview: ListPreview | null;
  readonly failure: ShellFailure | null;
  /** Whether `preview` is that of the wish at hand. */
  readonly isCurrent: boolean;
}

export function firstWish({ sheets, edition }: OpenedList): ListWish {
  const [first] = sheets;
  const areHidden = first !== undefined && sheets.every(({ isHidden }) => isHidden);
  return {
    sheet: areHidden ? first.name : null,
    columns: {},
    currency: null,
    decimalMark: null,
    validFrom: null,
    validTo: null,
    book: { edition, name: null, supplier: null, date: null },
  };
}

export function useListPreview(list: string, wish: ListWish): ListState {
  const [answer, setAnswer] = useState<(ListState & { readonly wish: ListWish }) | null>(null);
  const isFirst = answer === null;
  useEffect(() => {
    let isWanted = true;
    const ask = async (): Promise<void> => {
      const reply = await bridge().ask('price-lists:preview', { list, wish });
      if (!isWanted) return;
      setAnswer((before) => ({
        wish,
        preview: reply.ok ? reply.value : (before?.preview ?? null),
        failure: reply.ok ? null : reply.error,
        isCurrent: true,
      }));
    };
    const timer = setTimeout(() => void ask(), isFirst ? 0 : pauseMs);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [list, wish, isFirst]);
  if (answer === null) return { preview: null, failure: null, isCurrent: false };
  return { ...answer, isCurrent: answer.wish === wish };
}

/** What the book would do to the open project; null while it is worked out, or when no project is open. */
export function useListEffect(
  list: string,
  wish: ListWish,
  { preview, isCurrent }: ListState,
  project: Project | null,
): ListEffect | ShellFailure | null {
  const [answer, setAnswer] = useState<{ readonly of: ListPreview; readonly effect: ListEffect | ShellFailure } | null>(
    null,
  );
  const asked = isCurrent && preview !== null && preview.prices > 0 ? preview : null;
  useEffect(() => {
    if (asked === null || project === null) return;
    let isWanted = true;
    const ask = async (): Promise<void> => {
      const reply = await bridge().ask('price-lists:effect', { list, wish, text: serialiseProject(project) });
      if (isWanted) setAnswer({ of: asked, effect: reply.ok ? reply.value : reply.error });
    };
    void ask();
    return () => {
      isWanted = false;
    };
  }, [list, wish, asked, project]);
  return answer !== null && answer.of === preview ? answer.effect : null;
}
