/** Every edition against the plan: does it qualify, why not, how it is counted, what it costs, when it is sold. */
import { useMemo } from 'react';
import type { EditionOption } from '../../../shared/licences/plan.ts';
import { Button } from '../../ui/button.tsx';
import { Mark } from '../../ui/mark.tsx';
import { Table, type Column } from '../../ui/table.tsx';
import { Section } from '../../parts/screen.tsx';
import { useCatalogue, useSite } from '../../parts/use-plan.ts';
import { useReportText } from '../../parts/use-report.ts';
import { useText, useWriting } from '../../parts/use-text.ts';
import { edit } from '../../state/document.ts';
import { withValueAt } from '../../state/path.ts';

export function EditionTable() {
  const words = useText().licences;
  const columns = useColumns();
  const { plan } = useSite();
  const { options, chosen } = plan.licences;
  // Those that carry the plan first, the cheapest of them at the top; the rest as the catalogue has them.
  const rows = useMemo(
    () =>
      options.toSorted(
        (a, b) =>
          Number(b.qualifies) - Number(a.qualifies) ||
          (a.qualifies ? (a.overHorizonMinor ?? Infinity) - (b.overHorizonMinor ?? Infinity) || 0 : 0),
      ),
    [options],
  );
  return (
    <Section title={words.editions} lead={words.editionsLead}>
      <Table
        caption={words.editions}
        rows={rows}
        columns={columns}
        rowKey={({ edition }) => edition}
        rowLook={({ edition, qualifies }) => (edition === chosen ? 'strong' : qualifies ? 'plain' : 'soft')}
      />
    </Section>
  );
}

function useColumns(): readonly Column<EditionOption>[] {
  const words = useText().licences;
  const writing = useWriting();
  const catalogue = useCatalogue();
  const { labels, partName, reasons: said } = useReportText();
  const { path, plan } = useSite();
  return useMemo(() => {
    const { chosen, cheapest } = plan.licences;
    const name = ({ edition }: EditionOption): string => partName(catalogue.editions[edition]?.name ?? edition);
    const reasons = (option: EditionOption): readonly string[] =>
      option.reasons.map(({ code, figures }) => said.editionReasonText(code, figures, writing.figure));
    const metric = (option: EditionOption): string =>
      labels.metrics[option.metric as keyof typeof labels.metrics] ?? option.metric;
    const sold = ({ edition }: EditionOption): string => {
      const entry = catalogue.editions[edition];
      const from = entry?.soldFrom.value ?? null;
      const until = entry?.soldUntil.value ?? null;
      const parts = [
        from === null ? '' : words.soldFrom(writing.day(from)),
        until === null ? '' : words.soldUntil(writing.day(until)),
      ];
      return until === null && from === null ? words.soldAlways : parts.filter((part) => part !== '').join(' ');
    };
    const money = (key: 'oneOffMinor' | 'yearlyMinor' | 'overHorizonMinor', head: string): Column<EditionOption> => ({
      key,
      head,
      unit: writing.currency,
      align: 'right',
      width: key === 'overHorizonMinor' ? 136 : 92,
      text: (option) => {
        const minor = option[key];
        if (minor === null) return key === 'overHorizonMinor' ? words.noPrice : '';
        return minor === 0 ? '' : writing.roundMoney(minor);
      },
      sort: (option) => option[key],
    });
    return [
      {
        key: 'edition',
        head: words.edition,
        width: 236,
        text: (option) => `${name(option)} ${metric(option)} ${sold(option)}`,
        sort: name,
        cell: (option) => (
          <>
            {name(option)}
            <div className="small soft edition-facts">
              {option.edition === chosen && <span className="edition-mark">{words.plannedMark}</span>}
              {option.edition === cheapest && <span className="edition-mark">{words.cheapestMark}</span>}
              <span>{metric(option)}</span>
              <span>{sold(option)}</span>
            </div>
          </>
        ),
      },
      {
        key: 'qualifies',
        head: words.qualifies,
        width: 80,
        text: ({ qualifies }) => (qualifies ? words.yes : words.no),
        sort: ({ qualifies }) => Number(!qualifies),
        cell: ({ qualifies }) => (
          <>
            <Mark kind={qualifies ? 'good' : 'blocking'} /> {qualifies ? words.yes : words.no}
          </>
        ),
      },
      {
        key: 'why',
        head: words.why,
        text: (option) => reasons(option).join(' '),
      },
      {
        key: 'licences',
        head: words.licences,
        align: 'right',
        width: 76,
        text: ({ licences }) => (licences === 0 ? '' : writing.number(licences)),
        sort: ({ licences }) => licences,
      },
      money('oneOffMinor', words.oneOff),
      money('yearlyMinor', words.yearly),
      money('overHorizonMinor', words.horizon),
      {
        key: 'use',
        head: '',
        width: 112,
        align: 'right',
        text: () => '',
        cell: (option) =>
          option.edition === chosen || !option.qualifies ? null : (
            <Button
              look="link"
              name={`${words.use}: ${name(option)}`}
              onClick={() =>
                edit(words.useEdit(name(option)), (project) =>
                  withValueAt(project, `${path}.platform.edition`, option.edition),
                )
              }
            >
              {words.use}
            </Button>
          ),
      },
    ];
  }, [words, writing, catalogue, labels, partName, said, path, plan]);
}
