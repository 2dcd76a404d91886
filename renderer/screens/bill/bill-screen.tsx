/** The bill of materials: totals, lines, discounts, terms, what is forgotten, and the cost year by year. */
import { Bars } from '../../ui/bars.tsx';
import { Figure } from '../../ui/figure.tsx';
import { FindingList } from '../../parts/findings.tsx';
import { Screen, Section, Split } from '../../parts/screen.tsx';
import { useIsStale, usePlan } from '../../parts/use-plan.ts';
import { useText, useWriting } from '../../parts/use-text.ts';
import { askWhy } from '../../state/view.ts';
import { BillLines } from './bill-lines.tsx';
import { FormulaHelp, SectionTotals, Terms } from './bill-terms.tsx';
import { QuoteTerms } from './quote-terms.tsx';
import './bill.css';

export function BillScreen() {
  const words = useText().bill;
  const writing = useWriting();
  const { bill, findings } = usePlan();
  const isStale = useIsStale();
  const illustrative = bill.lines.filter(({ price }) => price.illustrative).length;
  const found = findings.filter(({ stage }) => stage === 'bill');
  const totals = [
    { label: words.oneOff, minor: bill.oneOffMinor, name: 'bill.oneOff' },
    { label: words.yearly, minor: bill.yearlyMinor, name: 'bill.yearly' },
    { label: words.horizon(writing.number(bill.years.length)), minor: bill.overHorizonMinor, name: 'bill.overHorizon' },
  ];
  return (
    <Screen title={words.title} lead={words.lead(writing.number(bill.lines.length), writing.number(illustrative))}>
      <dl className="bill-totals">
        {totals.map(({ label, minor, name }) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd>
              <Figure
                label={label}
                number={writing.money(minor)}
                unit={writing.currency}
                size="large"
                isStale={isStale}
                onWhy={() => askWhy(name, null)}
              />
            </dd>
          </div>
        ))}
      </dl>
      <Split>
        <BillLines />
        <>
          <SectionTotals />
          <Section title={words.complete}>
            {found.length === 0 ? <p className="soft">{words.completeNone}</p> : <FindingList findings={found} />}
          </Section>
          <div className="section">
            <Bars
              caption={words.byYear}
              valueHead={words.cost}
              bars={bill.years.map(({ year, oneOffMinor, recurringMinor }) => ({
                key: String(year),
                label: words.year(String(year)),
                value: oneOffMinor + recurringMinor,
                text: writing.roundMoney(oneOffMinor + recurringMinor),
              }))}
            />
          </div>
          <QuoteTerms />
          <Terms />
          <FormulaHelp />
        </>
      </Split>
    </Screen>
  );
}
