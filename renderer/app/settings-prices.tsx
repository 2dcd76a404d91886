/** The price books of the settings: those kept on this computer, which new projects begin with, and those of the open project. */
import { useEffect, useRef, useState } from 'react';
import { bridge } from '../bridge.ts';
import type { PriceBookFacts, ShellFailure } from '../../shared/ipc/shapes.ts';
import type { KeptPriceBook } from '../../shared/model/bill-wish.ts';
import type { Project } from '../../shared/model/project.ts';
import { Button } from '../ui/button.tsx';
import { Switch } from '../ui/choice.tsx';
import { Icon } from '../ui/icon.tsx';
import { Section } from '../ui/page.tsx';
import { useText, useWriting } from '../parts/use-text.ts';
import { editProject } from '../state/document.ts';
import { movedForward, takePriceBook } from '../state/price-books.ts';
import { importPrices, tellKept, usePriceLists } from '../state/price-lists.ts';
import { changeSettings, useSettings } from '../state/settings.ts';
import { useStore } from '../state/store.ts';
import { Failure, Message } from './message.tsx';

export function PriceBookSettings() {
  const text = useText();
  const words = text.settings;
  const writing = useWriting();
  const [books, setBooks] = useState<readonly PriceBookFacts[] | null>(null);
  const [trouble, setTrouble] = useState<ShellFailure | null>(null);
  useEffect(() => void bridge().ask('price-books:list', {}).then(setBooks), []);
  const project = useStore(({ document }) => document?.history.project ?? null);
  const { priceBooks } = useSettings();
  const kept = usePriceLists((lists) => lists.kept);
  const place = useRef<HTMLDivElement>(null);
  const isListed = books !== null;
  useEffect(() => {
    // Whoever has just imported a list wants to see it here.
    if (isListed && kept !== null) place.current?.scrollIntoView({ block: 'nearest' });
  }, [isListed, kept]);
  useEffect(() => () => tellKept(null), []);
  const add = async (): Promise<void> => {
    setTrouble(null);
    const added = await bridge().ask('price-books:add', {});
    if (added === null) return;
    if (added.ok) setBooks(added.value);
    else setTrouble(added.error);
  };
  if (books === null) return null;
  return (
    <div ref={place}>
      <Section
        title={words.priceBooks}
        lead={words.priceBooksLead}
        actions={
          <div className="settings-books-add">
            <Button onClick={() => void add()}>{words.addPriceBook}</Button>
            <Button onClick={() => void importPrices('choose')}>{words.importPriceList}</Button>
          </div>
        }
      >
        {trouble !== null && <Failure failure={trouble} />}
        {kept !== null && <Message kind="good">{text.priceList.kept(kept.name, writing.number(kept.prices))}</Message>}
        {books.length === 0 && <p className="soft">{words.noPriceBooks}</p>}
        <ul className="settings-books">
          {inOrder(books, priceBooks).map((book) => (
            <BookRow key={book.id} book={book} project={project} onList={setBooks} onTrouble={setTrouble} />
          ))}
        </ul>
        {project !== null && <ProjectBooks books={project.bill.priceBooks} />}
      </Section>
    </div>
  );
}

/** Those that new projects begin with in the order in which they are asked, then the others as they were kept. */
function inOrder(books: readonly PriceBookFacts[], asked: readonly string[]): readonly PriceBookFacts[] {
  const place = ({ id }: PriceBookFacts): number => (asked.includes(id) ? asked.indexOf(id) : asked.length);
  return books.toSorted((a, b) => place(a) - place(b));
}

function BookRow({
  book,
  project,
  onList,
  onTrouble,
}: {
  readonly book: PriceBookFacts;
  readonly project: Project | null;
  readonly onList: (books: readonly PriceBookFacts[]) => void;
  readonly onTrouble: (trouble: ShellFailure | null) => void;
}) {
  const words = useText().settings;
  const writing = useWriting();
  const { priceBooks } = useSettings();
  const { id, name, date, rows, currencies } = book;
  const at = priceBooks.indexOf(id);
  const without = priceBooks.filter((each) => each !== id);
  const inProject = project?.bill.priceBooks.find((each) => each.id === id);
  const isNewer = inProject !== undefined && inProject.date !== date;
  return (
    <li aria-label={name}>
      <div className="settings-book">
        <div>{name}</div>
        <div className="small soft">
          {words.bookFacts(writing.number(rows), currencies.join(', '), writing.day(date))}
          {at >= 0 && priceBooks.length > 1 && ` · ${words.order(writing.number(at + 1))}`}
        </div>
      </div>
      {at > 0 && (
        <Button
          look="quiet"
          name={words.strongerOf(name)}
          onClick={() => changeSettings({ priceBooks: [...movedForward(priceBooks, at)] })}
        >
          <Icon name="up" />
        </Button>
      )}
      <Switch
        label={words.forNewProjects}
        isOn={at >= 0}
        onChange={(isOn) => changeSettings({ priceBooks: isOn ? [...without, id] : without })}
      />
      {project !== null && (inProject === undefined || isNewer) && (
        <Button onClick={async () => onTrouble(await takePriceBook(id, words.useEdit(name), words.nothingToUse(name)))}>
          {isNewer ? words.updateInProject : words.useInProject}
        </Button>
      )}
      <Button
        look="link"
        name={words.removeBookOf(name)}
        onClick={async () => {
          changeSettings({ priceBooks: without });
          onList(await bridge().ask('price-books:remove', { id }));
        }}
      >
        {words.removeBook}
      </Button>
    </li>
  );
}

/** In the order in which a price is looked up. */
function ProjectBooks({ books }: { readonly books: readonly KeptPriceBook[] }) {
  const words = useText().settings;
  const writing = useWriting();
  const put = (name: string, priceBooks: readonly KeptPriceBook[]): void =>
    editProject(name, (project) => ({ ...project, bill: { ...project.bill, priceBooks } }));
  return (
    <>
      <h3 className="settings-books-head">{words.booksOfProject}</h3>
      {books.length === 0 && <p className="soft">{words.noBooksOfProject}</p>}
      <ol className="settings-books">
        {books.map((book, at) => (
          <li key={book.id} aria-label={book.name}>
            <div className="settings-book">
              <div>{book.name}</div>
              <div className="small soft">
                {words.keptFacts(writing.number(book.prices.length), writing.day(book.date))}
              </div>
            </div>
            {at > 0 && (
              <Button
                look="quiet"
                name={words.strongerOf(book.name)}
                onClick={() => put(words.strongerOf(book.name), movedForward(books, at))}
              >
                <Icon name="up" />
              </Button>
            )}
            <Button
              look="link"
              name={words.takeOutOf(book.name)}
              onClick={() =>
                put(
                  words.takeOutEdit(book.name),
                  books.filter(({ id }) => id !== book.id),
                )
              }
            >
              {words.takeOut}
            </Button>
          </li>
        ))}
      </ol>
    </>
  );
}
