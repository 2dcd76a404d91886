/** What the book of a list is called, whose prices it holds, and which kept book it is the next edition of. */
import type { ListPreview, ListWish, OpenedList } from '../../../shared/ipc/price-list-shapes.ts';
import type { PriceBookFacts } from '../../../shared/ipc/shapes.ts';
import { Select } from '../../ui/choice.tsx';
import { TextField } from '../../ui/field.tsx';
import { Fields, Section } from '../../ui/page.tsx';
import { optionsOf } from '../../parts/fields.tsx';
import { useText, useWriting } from '../../parts/use-text.ts';
import { DayField } from './reading-fields.tsx';

interface BookProps {
  readonly opened: OpenedList;
  readonly books: readonly PriceBookFacts[];
  readonly preview: ListPreview;
  readonly wish: ListWish;
  readonly onWish: (wish: ListWish) => void;
}

export function BookFields({ opened, books, preview, wish, onWish }: BookProps) {
  const words = useText().priceList;
  const writing = useWriting();
  const { book } = wish;
  const set = (change: Partial<ListWish['book']>): void => onWish({ ...wish, book: { ...book, ...change } });
  const edition = books.find(({ id }) => id === book.edition);
  const name = book.name ?? edition?.name ?? opened.name;
  const isKept = edition === undefined && preview.diff !== null;
  return (
    <Section title={words.book}>
      <Fields columns="narrow">
        {books.length > 0 && (
          <Select
            frame={{ label: words.keptAs, isWhole: true }}
            value={book.edition ?? ''}
            options={[
              { value: '', label: words.newBook },
              ...books.map((each) => ({ value: each.id, label: words.editionOf(each.name, writing.day(each.date)) })),
            ]}
            // Name and kind are those of the book it takes the place of, until the user says otherwise.
            onChoose={(id) => set({ edition: id === '' ? null : id, name: null, supplier: null })}
          />
        )}
        <TextField
          frame={{
            label: words.name,
            isWhole: true,
            problem: name.trim() === '' ? words.nameMissing : null,
            ...(isKept ? { help: words.nameIsKept } : {}),
          }}
          value={name}
          onType={(typed) => set({ name: typed.slice(0, 200) })}
        />
        <Select
          frame={{ label: words.kind }}
          value={book.supplier ?? preview.book.supplier}
          options={optionsOf(words.kinds)}
          onChoose={(supplier) => set({ supplier: supplier === 'own' ? 'own' : 'distributor' })}
        />
        <DayField
          label={words.date}
          help={words.dateHelp}
          placeholder={preview.book.date}
          value={book.date}
          onValue={(date) => set({ date })}
        />
      </Fields>
    </Section>
  );
}
