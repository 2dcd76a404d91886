/**
 * A supplier's price list before it becomes a price book: how it is read, what it would give, every fault, what changes;
 * nothing is kept until the user says so.
 */
import { useEffect, useState } from 'react';
import { bridge } from '../../bridge.ts';
import type { ListEffect, ListPreview, ListWish, OpenedList } from '../../../shared/ipc/price-list-shapes.ts';
import type { PriceBookFacts, ShellFailure } from '../../../shared/ipc/shapes.ts';
import { Button } from '../../ui/button.tsx';
import { Switch } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useDoorText, useText, useWriting } from '../../parts/use-text.ts';
import { takePriceBook } from '../../state/price-books.ts';
import { closePriceList, importPrices, tellKept, usePriceLists } from '../../state/price-lists.ts';
import { useStore } from '../../state/store.ts';
import { Failure, Message } from '../message.tsx';
import { BookFields } from './book-fields.tsx';
import { EffectOnProject } from './effect-on-project.tsx';
import { EditionChanges, FaultyRows, OtherRows, PriceRows } from './list-tables.tsx';
import { ReadingFields } from './reading-fields.tsx';
import { firstWish, useListEffect, useListPreview } from './use-list.ts';
import './price-list.css';

export function PriceListDialog() {
  const opened = usePriceLists((lists) => lists.opened);
  const failure = usePriceLists((lists) => lists.failure);
  if (opened !== null) return <OpenList key={opened.list} opened={opened} />;
  return failure === null ? null : <RefusedList failure={failure} />;
}

function RefusedList({ failure }: { readonly failure: ShellFailure }) {
  const words = useText().priceList;
  return (
    <Dialog
      title={words.cannot}
      onClose={closePriceList}
      actions={
        <>
          <Button onClick={closePriceList}>{words.cancel}</Button>
          <Button look="main" onClick={() => void importPrices('choose')}>
            {words.choose}
          </Button>
        </>
      }
    >
      <Failure failure={failure} />
    </Dialog>
  );
}

function OpenList({ opened }: { readonly opened: OpenedList }) {
  const words = useText().priceList;
  const { list, fileName } = opened;
  const said = useDoorText();
  const [wish, setWish] = useState<ListWish>(() => firstWish(opened));
  const [books, setBooks] = useState<readonly PriceBookFacts[]>([]);
  useEffect(() => void bridge().ask('price-books:list', {}).then(setBooks), []);
  const project = useStore(({ document }) => document?.history.project ?? null);
  const state = useListPreview(list, wish);
  const effect = useListEffect(list, wish, state, project);
  const [refused, setRefused] = useState<ShellFailure | null>(null);
  const { preview, isCurrent } = state;
  const failure = refused ?? state.failure;
  const change = (next: ListWish): void => {
    setRefused(null);
    setWish(next);
  };
  return (
    <Dialog
      title={`${words.title}: ${fileName}`}
      width="broad"
      onClose={closePriceList}
      actions={
        preview !== null && (
          <Keeping
            list={list}
            wish={wish}
            preview={preview}
            isReady={isCurrent && state.failure === null}
            effect={effect}
            onRefused={setRefused}
          />
        )
      }
    >
      {failure !== null && <Failure failure={failure} />}
      {preview === null ? (
        failure === null && (
          <p className="soft list-reading" role="status">
            {words.reading}
          </p>
        )
      ) : (
        <div className="list-import">
          <div className="list-side">
            <BookFields opened={opened} books={books} preview={preview} wish={wish} onWish={change} />
            <ReadingFields opened={opened} preview={preview} wish={wish} onWish={change} />
          </div>
          <div className="list-main" aria-busy={!isCurrent}>
            {preview.problem !== null && <Message kind="warning">{`${said(preview.problem)}.`}</Message>}
            <FaultyRows preview={preview} />
            {project !== null && preview.prices > 0 && <EffectOnProject effect={effect} />}
            {preview.diff !== null && <EditionChanges diff={preview.diff} />}
            <PriceRows preview={preview} />
            <OtherRows preview={preview} />
          </div>
        </div>
      )}
    </Dialog>
  );
}

interface KeepingProps {
  readonly list: string;
  readonly wish: ListWish;
  readonly preview: ListPreview;
  readonly isReady: boolean;
  readonly effect: ListEffect | ShellFailure | null;
  readonly onRefused: (failure: ShellFailure) => void;
}

/** The foot: what would be kept, and the button that keeps it. */
function Keeping({ list, wish, preview, isReady, effect, onRefused }: KeepingProps) {
  const { priceList: words, settings } = useText();
  const writing = useWriting();
  const project = useStore(({ document }) => document?.history.project ?? null);
  const { prices, faultyRows, book, diff } = preview;
  const isInProject = project?.bill.priceBooks.some(({ id }) => id === book.id) === true;
  const [leavesOut, setLeavesOut] = useState(false);
  const [isUsed, setIsUsed] = useState<boolean | null>(null);
  const [isKeeping, setIsKeeping] = useState(false);
  const canUse = effect !== null && 'kept' in effect && effect.kept > 0;
  const usesToo = canUse && (isUsed ?? isInProject);
  const isAllowed =
    isReady && !isKeeping && prices > 0 && (faultyRows === 0 || leavesOut) && (wish.book.name ?? '-').trim() !== '';
  const keep = async (): Promise<void> => {
    setIsKeeping(true);
    const reply = await bridge().ask('price-lists:keep', { list, wish, leavesOutFaulty: leavesOut });
    setIsKeeping(false);
    if (!reply.ok) return onRefused(reply.error);
    const trouble = usesToo
      ? await takePriceBook(reply.value.id, settings.useEdit(book.name), settings.nothingToUse(book.name))
      : null;
    if (trouble !== null) return onRefused(trouble);
    tellKept({ id: reply.value.id, name: book.name, prices });
    closePriceList();
  };
  const n = writing.number;
  return (
    <div className="list-foot">
      <p className={faultyRows > 0 ? undefined : 'soft'} role="status">
        {faultyRows > 0 ? words.countWithout(n(prices), n(faultyRows)) : words.count(n(prices))}
      </p>
      {faultyRows > 0 && <Switch label={words.leaveOut} isOn={leavesOut} onChange={setLeavesOut} />}
      {canUse && <Switch label={words.useToo} isOn={usesToo} onChange={setIsUsed} />}
      <span className="list-gap" />
      <Button onClick={closePriceList}>{words.cancel}</Button>
      <Button look="main" disabled={!isAllowed} onClick={() => void keep()}>
        {diff === null ? words.keep : words.keepEdition}
      </Button>
    </div>
  );
}
