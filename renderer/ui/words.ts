/** The few words the plain parts say themselves; whoever puts the window together gives them in its language. */
import { createContext, useContext } from 'react';

export interface UiWords {
  readonly search: string;
  readonly nothingFound: string;
  readonly close: string;
  readonly filter: string;
  readonly columns: string;
  readonly sortedUp: string;
  readonly sortedDown: string;
  readonly total: string;
  readonly rows: (count: string) => string;
  readonly asTable: string;
  readonly asPicture: string;
  readonly assumed: string;
  readonly why: string;
  /** Of a value that is different in the scenario on show. */
  readonly takeBack: (what: string) => string;
}

const english: UiWords = {
  search: 'Search',
  nothingFound: 'Nothing found',
  close: 'Close',
  filter: 'Filter',
  columns: 'Columns',
  sortedUp: 'sorted, smallest first',
  sortedDown: 'sorted, largest first',
  total: 'Total',
  rows: (count) => `${count} rows`,
  asTable: 'As a table',
  asPicture: 'As a picture',
  assumed: 'assumed',
  why: 'Why?',
  takeBack: (what) => `Take ${what} back`,
};

export const UiWordsContext = createContext<UiWords>(english);

export function useUiWords(): UiWords {
  return useContext(UiWordsContext);
}
