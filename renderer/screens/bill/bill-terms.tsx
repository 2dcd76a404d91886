/** What the bill's totals rest on: discounts by section, horizon and rates, the exchange rate, names for formulas. */
import { useMemo, useState } from 'react';
import type { BillSection, Project } from '../../../shared/model/project.ts';
import type { VatWish } from '../../../shared/model/quote.ts';
import { Button } from '../../ui/button.tsx';
import { Table, type Column } from '../../ui/table.tsx';
import { parseNumber } from '../../ui/number-text.ts';
import { cellEdit } from '../../parts/edit-column.ts';
import { NumberInput, TextInput } from '../../parts/fields.tsx';
import { NamedInput } from '../../parts/named-input.tsx';
import { Fields, Section } from '../../parts/screen.tsx';
import { usePlan, useProject, useSite } from '../../parts/use-plan.ts';
import { useReportText } from '../../parts/use-report.ts';
import { useText, useWriting } from '../../parts/use-text.ts';
import { edit } from '../../state/document.ts';
import { withValueAt } from '../../state/path.ts';

interface SectionLine {
  readonly section: BillSection;
  readonly oneOffMinor: number;
  readonly yearlyMinor: number;
  readonly share: number | null;
  readonly reason: string;
}

/** Discounts that name a section and nothing else. */
const isOfSection =
  (section: BillSection) =>
  (each: Project['bill']['discounts'][number]): boolean =>
    each.section === section && each.line === undefined && each.vendor === undefined && each.category === undefined;

export function SectionTotals() {
  const text = useText();
  const words = text.bill;
  const writing = useWriting();
  const project = useProject();
  const { bill } = usePlan();
  const { labels } = useReportText();
  const rows = bill.sectionTotals.map((total): SectionLine => {
    const discount = project.bill.discounts.find(isOfSection(total.section));
    return { ...total, share: discount?.share ?? null, reason: discount?.reason ?? '' };
  });
  const change = (section: BillSection, share: number | null, reason: string): string | null =>
    cellEdit(words.edits.discount, (before) => {
      const others = before.bill.discounts.filter((each) => !isOfSection(section)(each));
      const own = share === null ? [] : [{ section, share, reason: reason === '' ? words.defaultReason : reason }];
      return withValueAt(before, 'bill.discounts', [...others, ...own]);
    });
  const money = (
    key: string,
    head: string,
    minor: (row: SectionLine) => number,
    total: number,
  ): Column<SectionLine> => ({
    key,
    head,
    unit: writing.currency,
    align: 'right',
    width: 130,
    text: (row) => writing.money(minor(row)),
    sort: minor,
    total: writing.money(total),
  });
  const { vat } = project.quote;
  const vatColumn = ({ share, sections }: VatWish): Column<SectionLine> => {
    const ownShare = ({ section }: SectionLine): number | null =>
      sections.find((each) => each.section === section)?.share ?? null;
    return {
      key: 'vat',
      head: words.quote.vatHead,
      unit: '%',
      align: 'right',
      width: 80,
      text: (row) => (row.section === 'energy' ? '' : writing.number((ownShare(row) ?? share) * 100)),
      edit: {
        isAllowed: ({ section }) => section !== 'energy',
        text: (row) => writing.number((ownShare(row) ?? share) * 100),
        commit: ({ section }, typed) => {
          const value = typed.trim() === '' ? null : parseNumber(typed, writing.locale);
          if (value === null && typed.trim() !== '') return text.fields.notANumber;
          const others = sections.filter((each) => each.section !== section);
          // Empty, or what holds for all: no rate of its own.
          const own = value === null || value / 100 === share ? [] : [{ section, share: value / 100 }];
          return cellEdit(words.quote.vatEdit, (before) =>
            withValueAt(before, 'quote.vat.sections', [...others, ...own]),
          );
        },
      },
    };
  };
  const columns: readonly Column<SectionLine>[] = [
    {
      key: 'section',
      head: words.section,
      text: ({ section }) => labels.billSections[section],
      sort: ({ section }) => labels.billSections[section],
    },
    {
      key: 'discount',
      head: words.discount,
      unit: '%',
      align: 'right',
      width: 90,
      text: ({ share }) => (share === null ? '' : writing.number(share * 100)),
      sort: ({ share }) => share,
      edit: {
        text: ({ share }) => (share === null ? '' : writing.number(share * 100)),
        commit: ({ section, reason }, typed) => {
          const value = typed.trim() === '' ? null : parseNumber(typed, writing.locale);
          if (value === null && typed.trim() !== '') return text.fields.notANumber;
          return change(section, value === null ? null : value / 100, reason);
        },
      },
    },
    {
      key: 'reason',
      head: words.reason,
      width: 220,
      text: ({ reason }) => reason,
      edit: {
        isAllowed: ({ share }) => share !== null,
        text: ({ reason }) => reason,
        commit: ({ section, share }, reason) =>
          reason.trim() === '' ? text.fields.needed : change(section, share, reason),
      },
    },
    ...(vat === null ? [] : [vatColumn(vat)]),
    money('oneOff', words.oneOff, ({ oneOffMinor }) => oneOffMinor, bill.oneOffMinor),
    money('yearly', words.yearly, ({ yearlyMinor }) => yearlyMinor, bill.yearlyMinor),
  ];
  return (
    <Section title={words.sections}>
      <Table caption={words.sections} rows={rows} columns={columns} rowKey={({ section }) => section} />
    </Section>
  );
}

const projectTerms = [
  'bill.horizonYears',
  'bill.escalationPerYear',
  'bill.discountRatePerYear',
  'bill.electricityPrice',
];

export function Terms() {
  const words = useText().bill;
  const { bill, currency, date } = useProject();
  const hasRate = bill.exchangeRate !== null;
  const toggle = (): void =>
    hasRate
      ? edit(words.removeExchange, (project) => withValueAt(project, 'bill.exchangeRate', null))
      : edit(words.addExchange, (project) =>
          withValueAt(project, 'bill.exchangeRate', {
            from: currency === 'USD' ? 'EUR' : 'USD',
            rate: 1,
            date,
            source: words.exchange,
          }),
        );
  return (
    <>
      <Section title={words.terms2}>
        <Fields>
          {projectTerms.map((name) => (
            <NamedInput key={name} name={name} site={null} />
          ))}
        </Fields>
      </Section>
      <Section
        title={words.exchange}
        lead={words.exchangeHelp}
        actions={
          <Button look="link" onClick={toggle}>
            {hasRate ? words.removeExchange : words.addExchange}
          </Button>
        }
      >
        {hasRate && (
          <Fields>
            <TextInput path="bill.exchangeRate.from" label={words.from} what={words.exchange} />
            <NumberInput
              path="bill.exchangeRate.rate"
              label={words.rate}
              what={words.exchange}
              min={1e-6}
              max={1e6}
              step={0.01}
            />
            <TextInput
              path="bill.exchangeRate.date"
              label={words.rateDate}
              what={words.exchange}
              placeholder="2026-11-23"
            />
            <TextInput path="bill.exchangeRate.source" label={words.rateSource} what={words.exchange} />
          </Fields>
        )}
      </Section>
    </>
  );
}

interface NamedFigure {
  readonly name: string;
  readonly label: string;
  readonly value: string;
}

/** Every name a formula may use, with its value now. */
export function FormulaHelp() {
  const words = useText().bill;
  const writing = useWriting();
  const { plan: site } = useSite();
  const [isOpen, setIsOpen] = useState(false);
  const rows = useMemo(
    () =>
      site.quantities.names.map((name): NamedFigure => ({
        name,
        label: site.quantities.label(name),
        value: writing.figure(site.quantities.get(name), site.quantities.unit(name)),
      })),
    [site, writing],
  );
  const columns: readonly Column<NamedFigure>[] = [
    { key: 'name', head: words.name, width: 260, text: ({ name }) => name },
    { key: 'label', head: words.figure, width: 320, text: ({ label }) => label },
    { key: 'value', head: words.value, width: 160, align: 'right', text: ({ value }) => value },
  ];
  return (
    <Section
      title={words.formula}
      lead={words.formulaHelp}
      actions={
        <Button look="link" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {words.names}
        </Button>
      }
    >
      {isOpen && (
        <Table caption={words.names} rows={rows} columns={columns} rowKey={({ name }) => name} maxHeight={320} />
      )}
    </Section>
  );
}
