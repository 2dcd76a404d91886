/** The price books of the settings: those kept on this computer, which new projects begin with, and those of the open project. */
import { useEffect, useState } from 'react';
import { bridge } from '../bridge.ts';
import type { PriceBookFacts, ShellFailure } from '../../shared/ipc/shapes.ts';
import type { KeptPriceBook } from '../../shared/model/bill-wish.ts';
import { Button } from '../ui/button.tsx';
import { Switch } from '../ui/choice.tsx';
import { Section } from '../ui/page.tsx';
import { useText, useWriting } from '../parts/use-text.ts';
import { edit } from '../state/document.ts';
import { keepPriceBook, partsAsked } from '../state/price-books.ts';
import { changeSettings, useSettings } from '../state/settings.ts';
import { useStore } from '../state/store.ts';
import { tellTrouble } from '../state/trouble.ts';
import type { WindowText } from '../text/text.ts';

export function PriceBookSettings() {
  const words = useText().settings;
  const [books, setBooks] = useState<readonly PriceBookFacts[] | null>(null);
  useEffect(() => void bridge().ask('price-books:list', {}).then(setBooks), []);
  const project = useStore(({ document }) => document?.history.project ?? null);
  const add = async (): Promise<void> => {
    const added = await bridge().ask('price-books:add', {});
    if (added === null) return;
    if (added.ok) setBooks(added.value);
    else tellTrouble(added.error);
  };
  if (books === null) return null;
  return (
    <Section
      title={words.priceBooks}
      lead={words.priceBooksLead}
      actions={<Button onClick={() => void add()}>{words.addPriceBook}</Button>}
    >
      {books.length === 0 && <p className="soft">{words.noPriceBooks}</p>}
      <ul className="settings-books">
        {books.map((book) => (
          <BookRow
            key={book.id}
            book={book}
            inProject={project === null ? null : (project.bill.priceBooks.find(({ id }) => id === book.id) ?? 'not')}
            onList={setBooks}
          />
        ))}
      </ul>
      {project !== null && <ProjectBooks books={project.bill.priceBooks} />}
    </Section>
  );
}

function BookRow({
  book,
  inProject,
  onList,
}: {
  readonly book: PriceBookFacts;
  /** Null = no project is open. */
  readonly inProject: KeptPriceBook | 'not' | null;
  readonly onList: (books: readonly PriceBookFacts[]) => void;
}) {
  const words = useText().settings;
  const writing = useWriting();
  const { priceBooks } = useSettings();
  const { id, name, date, rows, currencies } = book;
  const isForNew = priceBooks.includes(id);
  const without = priceBooks.filter((each) => each !== id);
  const isNewer = inProject !== null && inProject !== 'not' && inProject.date !== date;
  return (
    <li aria-label={name}>
      <div className="settings-book">
        <div>{name}</div>
        <div className="small soft">
          {words.bookFacts(writing.number(rows), currencies.join(', '), writing.day(date))}
        </div>
      </div>
      <Switch
        label={words.forNewProjects}
        isOn={isForNew}
        onChange={(isOn) => changeSettings({ priceBooks: isOn ? [...without, id] : without })}
      />
      {(inProject === 'not' || isNewer) && (
        <Button
          onClick={async () => {
            const trouble = await takeIntoProject(book, words);
            if (trouble !== null) tellTrouble(trouble);
          }}
        >
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

/** The project keeps the rows it can use, so that it stands alone; undo takes them out again. */
async function takeIntoProject(
  { id, name }: PriceBookFacts,
  words: WindowText['settings'],
): Promise<ShellFailure | null> {
  const taken = await bridge().ask('price-books:take', { id, parts: [...partsAsked()] });
  if (!taken.ok) return taken.error;
  const kept = keepPriceBook(words.useEdit(name), taken.value);
  if (kept.ok && kept.value > 0) return null;
  if (kept.ok) return { kind: 'project', message: words.nothingToUse(name), details: [] };
  return { kind: 'file', message: `${name} is no price book.`, details: [...kept.error] };
}

/** In the order in which a price is looked up. */
function ProjectBooks({ books }: { readonly books: readonly KeptPriceBook[] }) {
  const words = useText().settings;
  const writing = useWriting();
  const takeOut = ({ id, name }: KeptPriceBook): void =>
    edit(words.takeOutEdit(name), (project) => ({
      ...project,
      bill: { ...project.bill, priceBooks: project.bill.priceBooks.filter((each) => each.id !== id) },
    }));
  return (
    <>
      <h3 className="settings-books-head">{words.booksOfProject}</h3>
      {books.length === 0 && <p className="soft">{words.noBooksOfProject}</p>}
      <ol className="settings-books">
        {books.map((book) => (
          <li key={book.id} aria-label={book.name}>
            <div className="settings-book">
              <div>{book.name}</div>
              <div className="small soft">
                {words.keptFacts(writing.number(book.prices.length), writing.day(book.date))}
              </div>
            </div>
            <Button look="link" name={words.takeOutOf(book.name)} onClick={() => takeOut(book)}>
              {words.takeOut}
            </Button>
          </li>
        ))}
      </ol>
    </>
  );
}
