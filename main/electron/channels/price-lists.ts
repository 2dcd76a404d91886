/** Channels that import a supplier's price list; the shell alone knows where it lies. */
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import type { Channel } from '../../../shared/ipc/channels.ts';
import type { ListWish, OpenedList } from '../../../shared/ipc/price-list-shapes.ts';
import type { PriceBookFacts, ShellFailure } from '../../../shared/ipc/shapes.ts';
import type { ListAsk } from '../../node/price-import/list-reader.ts';
import type { Handlers } from '../answer.ts';
import type { Shell } from '../shell.ts';

type Lists = Pick<Handlers, Extract<Channel, `price-lists:${string}`>>;

export function priceListChannels(shell: Shell): Lists {
  const { dialogs, priceBooks, priceLists } = shell;
  /** The one list that is open. */
  let current: { readonly list: string; readonly fileName: string } | null = null;

  const open = async (path: string): Promise<Result<OpenedList, ShellFailure>> => {
    const fileName = basename(path);
    current = null;
    const sheets = await priceLists.open(path);
    if (!sheets.ok) return sheets;
    const { bookName } = await import('../../../shared/pricebook/make-book.ts');
    const edition = await editionLike(fileName, await priceBooks.list());
    current = { list: randomUUID(), fileName };
    return ok({ ...current, sheets: [...sheets.value], name: bookName(fileName), edition });
  };

  /** The question as the reader takes it: a book of the name that is kept already is the edition before. */
  const askOf = async (list: string, wish: ListWish): Promise<Result<ListAsk, ShellFailure>> => {
    if (current === null || current.list !== list) {
      const { notOpen } = await import('../../node/price-import/list-reader.ts');
      return err(notOpen);
    }
    const { bookId, bookName } = await import('../../../shared/pricebook/make-book.ts');
    const { edition, name } = wish.book;
    const id = edition ?? bookId(name ?? bookName(current.fileName));
    const isKept = (await priceBooks.list()).some((book) => book.id === id);
    return ok({ wish, beforePath: isKept ? priceBooks.pathOf(id) : null, today: today() });
  };

  return {
    'price-lists:choose': async () => {
      const path = await dialogs.priceList();
      return path === null ? null : open(path);
    },
    'price-lists:open-dropped': async () => {
      const path = shell.takeDroppedList();
      return path === null ? null : open(path);
    },
    'price-lists:preview': async ({ list, wish }) => {
      const ask = await askOf(list, wish);
      return ask.ok ? priceLists.preview(ask.value) : ask;
    },
    'price-lists:effect': async ({ list, wish, text }) => {
      const ask = await askOf(list, wish);
      return ask.ok ? priceLists.effect(ask.value, text) : ask;
    },
    'price-lists:keep': async ({ list, wish, leavesOutFaulty }) => {
      const ask = await askOf(list, wish);
      if (!ask.ok) return ask;
      const made = await priceLists.make(ask.value, leavesOutFaulty);
      if (!made.ok) return made;
      const books = await priceBooks.keep(made.value.facts, made.value.bytes);
      return books.ok ? ok({ id: made.value.facts.id, books: books.value }) : books;
    },
    'price-lists:close': async ({ list }): Promise<true> => {
      if (current?.list === list) {
        current = null;
        await priceLists.close();
      }
      return true;
    },
  };
}

/** The kept book whose next edition a list seems to be: one of its name, else the last whose own list was named alike. */
async function editionLike(fileName: string, books: readonly PriceBookFacts[]): Promise<string | null> {
  const { bookId, bookName, isNamedAlike } = await import('../../../shared/pricebook/make-book.ts');
  const id = bookId(bookName(fileName));
  const same = books.find((book) => book.id === id);
  return (same ?? books.findLast(({ from }) => from !== '' && isNamedAlike(fileName, from)))?.id ?? null;
}

const today = (): string => new Date().toISOString().slice(0, 10);
