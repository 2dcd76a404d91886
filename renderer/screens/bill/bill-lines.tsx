/** The lines of the bill: quantities lead to "Why?", prices and discounts are typed in place, own lines wholly. */
import { useMemo } from 'react';
import { siteBook } from '../../../shared/planner/method-book.ts';
import type { BillLine } from '../../../shared/model/bill.ts';
import type { CustomLine, Project } from '../../../shared/model/project.ts';
import { minorPerUnit } from '../../../shared/text/numbers.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Table, type Column } from '../../ui/table.tsx';
import { parseNumber } from '../../ui/number-text.ts';
import { cellEdit } from '../../parts/edit-column.ts';
import { Section } from '../../parts/screen.tsx';
import { usePlan, useProject } from '../../parts/use-plan.ts';
import { useReportText } from '../../parts/use-report.ts';
import { useText, useWriting } from '../../parts/use-text.ts';
import { edit } from '../../state/document.ts';
import { withValueAt } from '../../state/path.ts';
import { remember, remembered } from '../../state/settings.ts';
import { useSettings } from '../../state/settings.ts';
import { askWhy } from '../../state/view.ts';
import { billRows, freshLineId, isLine, type BillRow, type LineRow } from './bill-rows.ts';
import { withDiscount, withPrice } from './bill-edits.ts';

const hiddenKey = 'columns.bill';

export function BillLines() {
  const words = useText().bill;
  const project = useProject();
  const { bill } = usePlan();
  const columns = useColumns();
  useSettings();
  const hidden = remembered(hiddenKey);
  const { lineName } = useReportText();
  const rows = useMemo(() => billRows(bill, project, lineName), [bill, project, lineName]);
  const add = (): void =>
    edit(words.edits.add, (before) => {
      const { customLines } = before.bill;
      const line: CustomLine = {
        id: freshLineId(customLines),
        ...(before.sites.length > 1 ? { site: before.sites[0]?.name ?? '' } : {}),
        section: 'services',
        description: words.newLine,
        quantity: 1,
        unit: '',
        unitPriceMinor: 0,
        term: 'once',
        standing: 'included',
      };
      return withValueAt(before, 'bill.customLines', [...customLines, line]);
    });
  return (
    <Section
      title={words.lines}
      actions={
        <Button look="link" onClick={add}>
          <Icon name="plus" />
          {words.addLine}
        </Button>
      }
    >
      <Table
        caption={words.lines}
        rows={rows}
        columns={columns}
        rowKey={(row) => (isLine(row) ? row.line.id : `section ${row.section}`)}
        rowLook={(row) => (isLine(row) ? 'plain' : 'section')}
        isHeading={(row) => !isLine(row)}
        hidden={Array.isArray(hidden) ? hidden.map(String) : ['vendor', 'part']}
        onHide={(next) => remember(hiddenKey, [...next])}
        maxHeight={560}
        note={words.tableHint}
      />
    </Section>
  );
}

function useColumns(): readonly Column<BillRow>[] {
  const text = useText();
  const words = text.bill;
  const writing = useWriting();
  const project = useProject();
  const { bill } = usePlan();
  const { labels } = useReportText();
  return useMemo(() => {
    // As wide as the largest sum: a price is never cut off.
    const most = Math.max(bill.oneOffMinor + bill.yearlyMinor, ...bill.lines.map(({ totalMinor }) => totalMinor ?? 0));
    const moneyWidth = Math.max(108, writing.money(most).length * 8 + 22);
    const perUnit = minorPerUnit(writing.currency);
    const ownPath = (row: BillRow, field: string): string =>
      `bill.customLines[${isLine(row) ? (row.own?.at ?? 0) : 0}].${field}`;
    const ownField = (field: 'description' | 'vendor' | 'part', isOptional = false): Column<BillRow>['edit'] => ({
      isAllowed: (row) => isLine(row) && row.own !== null,
      text: (row) => (isLine(row) ? (row.own?.line[field] ?? '') : ''),
      commit: (row, typed) =>
        cellEdit(words.edits.line, (before) =>
          withValueAt(before, ownPath(row, field), typed === '' && isOptional ? undefined : typed),
        ),
    });
    const money = (
      key: string,
      head: string,
      minor: (line: BillLine) => number | null,
      edited?: Column<BillRow>['edit'],
      total?: string,
    ): Column<BillRow> => ({
      key,
      head,
      unit: writing.currency,
      align: 'right',
      width: moneyWidth,
      text: (row) =>
        isLine(row)
          ? minor(row.line) === null
            ? words.noPrice
            : writing.money(minor(row.line))
          : key === 'sum'
            ? writing.money(row.oneOffMinor + row.yearlyMinor)
            : '',
      sort: (row) => (isLine(row) ? minor(row.line) : null),
      ...(edited === undefined ? {} : { edit: edited }),
      ...(total === undefined ? {} : { total }),
    });
    const number = (typed: string): number | null => parseNumber(typed, writing.locale);
    const plain = (value: number): string =>
      String(Number(value.toPrecision(12))).replace('.', writing.locale === 'en' ? '.' : ',');
    const columns: readonly Column<BillRow>[] = [
      {
        key: 'item',
        head: words.item,
        total: words.firstYear,
        text: (row) => (isLine(row) ? row.line.description : labels.billSections[row.section]),
        cell: (row) => (isLine(row) ? <Item row={row} /> : labels.billSections[row.section]),
        ...withEdit(ownField('description')),
      },
      {
        key: 'vendor',
        head: words.vendor,
        width: 110,
        text: (row) => (isLine(row) ? row.line.vendor : ''),
        isOptional: true,
        ...withEdit(ownField('vendor', true)),
      },
      {
        key: 'part',
        head: words.part,
        width: 130,
        text: (row) => (isLine(row) ? row.line.part : ''),
        isOptional: true,
        ...withEdit(ownField('part', true)),
      },
      {
        key: 'quantity',
        head: words.quantity,
        align: 'right',
        width: 80,
        text: (row) => (isLine(row) ? writing.number(row.line.quantity) : ''),
        sort: (row) => (isLine(row) ? row.line.quantity : null),
        cell: (row) => (isLine(row) ? <Quantity row={row} /> : ''),
        edit: {
          isAllowed: (row) => isLine(row) && row.own !== null,
          text: (row) =>
            isLine(row)
              ? typeof row.own?.line.quantity === 'number'
                ? plain(row.own.line.quantity)
                : (row.own?.line.quantity ?? '')
              : '',
          commit: (row, typed) => {
            const value = number(typed) ?? typed.replace(/^=\s*/, '');
            return cellEdit(words.edits.line, (before) => withValueAt(before, ownPath(row, 'quantity'), value));
          },
        },
      },
      // Beside the quantity, so that the digits of all quantities stand under each other.
      {
        key: 'unit',
        head: '',
        width: 48,
        text: (row) => (isLine(row) ? row.line.unit : ''),
        cell: (row) => <span className="unit bill-unit">{isLine(row) ? row.line.unit : ''}</span>,
      },
      money('list', words.list, ({ unitListMinor }) => unitListMinor, {
        isAllowed: isLine,
        text: (row) => (isLine(row) && row.line.unitListMinor !== null ? plain(row.line.unitListMinor / perUnit) : ''),
        commit: (row, typed) => {
          if (!isLine(row)) return null;
          const value = number(typed);
          if (value === null && (typed.trim() !== '' || row.own !== null)) return text.fields.notANumber;
          const minor = value === null ? null : Math.round(value * perUnit);
          return cellEdit(words.edits.price, (before) => withPrice(before, row, minor, words.ownPriceReason));
        },
      }),
      {
        key: 'discount',
        head: words.discount,
        unit: '%',
        align: 'right',
        width: 88,
        text: (row) =>
          isLine(row) && row.line.discountShare !== 0 ? writing.number(row.line.discountShare * 100) : '',
        sort: (row) => (isLine(row) ? row.line.discountShare : null),
        edit: {
          isAllowed: isLine,
          text: (row) => (isLine(row) ? plain(row.line.discountShare * 100) : ''),
          commit: (row, typed) => {
            if (!isLine(row)) return null;
            const value = typed.trim() === '' ? null : number(typed);
            if (value === null && typed.trim() !== '') return text.fields.notANumber;
            return cellEdit(words.edits.discount, (before) =>
              withDiscount(before, row, value === null ? null : value / 100, words.defaultReason),
            );
          },
        },
      },
      money('net', words.net, ({ unitNetMinor }) => unitNetMinor),
      money(
        'sum',
        words.sum,
        ({ totalMinor }) => totalMinor,
        undefined,
        writing.money(bill.oneOffMinor + bill.yearlyMinor),
      ),
      {
        key: 'term',
        head: words.term,
        width: 72,
        text: (row) => (isLine(row) ? words.terms[row.line.term] : ''),
        edit: {
          isAllowed: (row) => isLine(row) && row.own !== null,
          options: (['once', 'year'] as const).map((value) => ({ value, label: words.terms[value] })),
          text: (row) => (isLine(row) ? row.line.term : ''),
          commit: (row, term) =>
            cellEdit(words.edits.line, (before) => withValueAt(before, ownPath(row, 'term'), term)),
        },
      },
      {
        key: 'price',
        head: words.price,
        width: 120,
        isOptional: true,
        text: (row) => (isLine(row) ? words.priceKinds[priceKind(row.line)] : ''),
      },
      {
        key: 'remove',
        head: '',
        width: 40,
        align: 'right',
        text: () => '',
        cell: (row) => (isLine(row) ? <Remove row={row} project={project} /> : ''),
      },
    ];
    return project.sites.length === 1
      ? columns
      : columns.toSpliced(3, 0, {
          key: 'site',
          head: words.site,
          width: 110,
          isOptional: true,
          text: (row) => (isLine(row) ? (row.line.site ?? '') : ''),
        });
  }, [text, words, writing, project, bill, labels]);
}

/** A property that is there only with a value. */
const withEdit = (edited: Column<BillRow>['edit']) => (edited === undefined ? {} : { edit: edited });

function priceKind({ unitListMinor, price }: BillLine): 'quoted' | 'derived' | 'estimate' | 'own' | 'custom' | 'none' {
  if (unitListMinor === null) return 'none';
  if (price.id === 'own' || price.id === 'custom') return price.id;
  return price.illustrative ? 'estimate' : price.confidence;
}

function Item({ row: { line } }: { readonly row: LineRow }) {
  const words = useText().bill;
  const isAssumed = priceKind(line) === 'estimate';
  if (!isAssumed) return line.description;
  // The mark stays with the last word, however the name wraps.
  const cut = line.description.lastIndexOf(' ') + 1;
  return (
    <span>
      {line.description.slice(0, cut)}
      <span className="bill-marked">
        {line.description.slice(cut)} <Mark kind="assumed" name={words.priceKinds.estimate} />
      </span>
    </span>
  );
}

/** A quantity of the planner's leads to "Why?"; an own formula shows itself. */
function Quantity({ row: { line, own } }: { readonly row: LineRow }) {
  const words = useText().bill;
  const writing = useWriting();
  const shown = writing.number(line.quantity);
  if (own !== null) {
    const isFormula = typeof own.line.quantity === 'string';
    return (
      <span title={isFormula ? String(own.line.quantity) : undefined}>
        {isFormula && <span className="soft">= </span>}
        {shown}
      </span>
    );
  }
  const isNamed = siteBook().quantities.has(line.quantityFrom);
  if (!isNamed) return <span title={line.quantityFrom}>{shown}</span>;
  return (
    <button
      type="button"
      className="figure-why"
      tabIndex={-1}
      aria-label={`${shown}${line.unit === '' ? '' : ` ${line.unit}`}: ${words.quantityWhy(line.description)}`}
      onClick={() => askWhy(line.quantityFrom, line.site)}
    >
      {shown}
    </button>
  );
}

function Remove({ row, project }: { readonly row: LineRow; readonly project: Project }) {
  const words = useText().bill;
  const { line, own } = row;
  if (own === null && line.price.id !== 'own') return null;
  const name = own === null ? words.removePrice(line.description) : words.removeLine(line.description);
  const customLines = project.bill.customLines.filter(({ id }) => id !== own?.line.id);
  return (
    <Button
      look="quiet"
      name={name}
      onClick={() =>
        edit(name, (before) =>
          own === null ? withPrice(before, row, null, '') : withValueAt(before, 'bill.customLines', customLines),
        )
      }
    >
      <Icon name={own === null ? 'undo' : 'trash'} />
    </Button>
  );
}
